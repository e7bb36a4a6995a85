/** Swedish texts of the gallery of payment models and state grants. */
export const gallery = {
  title: 'Ersättningsmodeller',
  introduction:
    'Varje ersättningsmodell i biblioteket: vad den är, var den använts, dess regler som de räknas, och kurvor över vad den betalar och vad en enhet till är värd. Siffror som ingen källa visar är antaganden och märkta som okända.',
  madeBy: 'Skapas av `npm run gallery`.',
  reading:
    'I kurvorna är volymen i procent av uppdraget och ersättningen i procent av budgeten, om inget annat sägs. Exemplet är 1 000 DRG-poäng och 65 000 tkr, nära Sveriges pris 2022; det är påhittat. Pengar är tusental av landets valuta. En pott eller ett avtalat pris på 0 betyder att inget är angivet. Ersättningen är årets: fast del, måldel och den rörliga delen eller golvet, det som är störst. Marginalersättningen är vad en enhet till ger; vid en brytpunkt gäller ett värde på var sida.',
  contents: 'Innehåll',
  models: 'Modeller',
  grants: 'Statsbidrag',
  grantsIntroduction:
    'Statsbidrag är egna rader vid sidan av ersättningen. Vad de kostar att söka, följa upp och rapportera dras av; den kostnaden är ett antagande. När ett belopp delas ut i hela kronor avrundas varje del nedåt, och det som blir över går, en krona var, till dem som förlorade mest på avrundningen.',
  where: 'Använd',
  source: 'Källa',
  unknown: 'Inte känt',
  rules: 'Regler',
  parts: {
    price: 'pris per poäng',
    fixed: 'fast ersättning, år',
    goal: 'målersättning, år',
    earned: 'rörlig ersättning',
    guaranteed: 'golv',
    index: 'uppräkning i januari',
    carry: 'resultat som förs vidare',
    received: 'bidrag, år',
    administration: 'administration, år',
  },
  inWords: 'I ord',
  parameters: 'Parametrar',
  headers: ['Nyckel', 'Parameter', 'Mått', 'Värde', 'Lågt', 'Högt', 'Grund'],
  bases: { E: 'belagd', 'E-A': 'belagd, överförd', A: 'antagande' },
  unknownValue: 'antagande, okänt värde',
  dated: 'Kända år',
  datedHeaders: ['Parameter', 'År', 'Värde'],
  measures: {
    '1': '',
    tkr: 'tusental',
    'tkr/points': 'tusental per poäng',
    'tkr/person': 'tusental per person',
    'tkr/hour': 'tusental per timme',
    persons: 'antal',
    hours: 'timmar',
    points: 'poäng',
  },
  share: 'andel',
  years: (values: { from?: number | undefined; to?: number | undefined }) => {
    if (values.from === undefined) return values.to === undefined ? '' : `till ${values.to}`;
    if (values.to === undefined) return `från ${values.from}`;
    return values.from === values.to ? String(values.from) : `${values.from}–${values.to}`;
  },
  kinds: { general: 'generellt', targeted: 'riktat' },
  kind: 'Slag',
  paymentAxis: 'Ersättning',
  marginAxis: 'Marginalersättning',
  grantAxis: 'Bidrag efter administration',
  ofBudget: '% av budgeten',
  ofAssignment: 'Volym, % av uppdraget',
  ofMeanPrice: '% av medelpriset',
  /** Thousands and millions of a country's money. */
  money: {
    SE: ['tkr', 'mkr'],
    NO: ['tusen norska kronor', 'miljoner norska kronor'],
    DK: ['tusen danska kronor', 'miljoner danska kronor'],
    GB: ['tusen pund', 'miljoner pund'],
  } as Readonly<Record<'SE' | 'NO' | 'DK' | 'GB', readonly [string, string]>>,
  perMoney: { SE: 'kronor per krona', NO: 'kronor per krona', DK: 'kronor per krona', GB: 'pund per pund' },
  per: (values: { money: string; unit: string }) => `${values.money} per ${values.unit}`,
  units: {
    share: 'procentenhet',
    listade: 'person',
    kriterier: 'kriterium',
    population: 'invånare',
    months_met: 'månad',
    operations: 'operation',
  },
  thousandsOf: 'tusental',
  cutAxis: (values: { from: string }) => `Axel från ${values.from}`,
  pictureOf: (values: { name: string; over: string }) =>
    `${values.name}: ersättning och marginalersättning mot ${values.over}`,
  noMargin: 'noll överallt',
  betweenSteps: (values: { steps: number }): string =>
    values.steps === 1 ? 'noll utom i steget' : 'noll utom i stegen',
  nothingMore: 'En enhet till ger ingenting.',
  stepsAt: (values: { places: readonly string[] }) =>
    `En enhet till ger ingenting, men ersättningen tar steg vid ${values.places.join(', ')}.`,
  stretch: (values: { value: string; from: string; to: string }) =>
    `${values.value} från ${values.from} till ${values.to}`,
  stretches: (values: { unit: string; axis: string; stretches: readonly string[] }) =>
    `Marginalersättning i ${values.unit}: ${values.stretches.join('; ')} (${values.axis}).`,
  sameRules: (values: { model: string }) => `Reglerna är de hos ${values.model}`,
  allRules: 'utan undantag.',
  butFor: 'utom dessa:',
};
