/** Swedish texts of what the draws give: the sheet Osäkerhet, and how a share of the draws is spoken. */
export const uncertainty = {
  sheetTitle: 'Växla Osäkerhet',
  title: 'Osäkerhet',

  /** How often something happens, of all draws. */
  share: {
    tenths: (values: { tenths: number }) => `${values.tenths} av 10`,
    few: 'färre än 1 av 20',
    fewShort: '<1 av 20',
    mostShort: '>19 av 20',
    most: 'fler än 19 av 20',
  },

  subtitle: (values: { region: string; year: number; base: string }) =>
    `${values.region}, år ${values.year}. Skillnader är mot ${values.base} i samma dragning.`,
  grey: (values: { draws: string; seed: number }) =>
    `Grå celler: värden ur ${values.draws} dragningar, frö ${values.seed}; de ändras först när Växla körs igen. Vita siffror: formler med valda värden.`,
  reading:
    'P5 till P95: nio av tio dragningar ligger där emellan. ± är percentilens medelfel, ur spridningen mellan oberoende delar av dragningarna. Percentiler enligt typ 7, som PERCENTIL.INK i Excel.',

  headings: {
    said: 'Så ofta händer det',
    year: (values: { year: number }) => `Året ${values.year}`,
    units: (values: { year: number }) => `Enheterna ${values.year}`,
    drivers: 'Vad osäkerheten kommer av',
    driversNote: [
      'Andel av spridningen i skillnaden i regionens kostnad som ett antagande ligger bakom, ensamt och tillsammans med andra (totaleffekt, Jansen).',
      'Tillsammans kan andelarna bli mer än 100\u00a0%. ± är medelfelet. – betyder att antagandet inte påverkar skillnaden.',
    ],
    run: 'Körningen',
    months: 'Månad för månad, skrivs inte ut',
    chartData: 'Diagramdata, skrivs inte ut',
  },
  measure: 'Mått',
  measures: { mkr: 'mkr', points: 'DRG-poäng', share: '%', pointsDifference: '%', shareDifference: 'p.e.' },
  chosen: 'Valda värden',
  worse: 'Sämre än 1',
  level: (values: { scenario: string }) => `${values.scenario}: nivå`,
  difference: (values: { scenario: string }) => `${values.scenario}: skillnad mot 1`,
  figures: {
    cost: 'Regionens kostnad',
    unitsResult: 'Enheternas resultat, summa',
    centre: 'Regionen centralt',
    regionResult: 'Regionen totalt',
    real: 'Verklig produktion',
    registered: 'Registrerad produktion',
    queue: 'Väntande i december',
    within90: 'Väntande inom 90 dagar, december',
  },
  unitFigures: {
    result: (values: { unit: string }) => `${values.unit}, resultat`,
    real: (values: { unit: string }) => `${values.unit}, verklig produktion`,
    cost: (values: { unit: string }) => `${values.unit}, kostnad`,
  },
  followed: {
    cost: 'regionens kostnad, mkr',
    real: 'verklig produktion, DRG-poäng',
    registered: 'registrerad produktion, DRG-poäng',
    queue: 'väntande, DRG-poäng',
    within90: 'väntande inom 90 dagar, %',
    index: 'verklig produktion, index nuläget = 100',
  },
  monthly: (values: { scenario: string; figure: string }) => `${values.scenario}: ${values.figure}`,

  said: {
    costRises: 'Regionens kostnad blir högre än i 1',
    costRisesBy: (values: { amount: string }) => `Regionens kostnad blir mer än ${values.amount}\u00a0mkr högre än i 1`,
    deficit: (values: { amount: string }) => `Regionen totalt får ett underskott över ${values.amount}\u00a0mkr`,
    guaranteeBelow: (values: { share: string; year: number }) =>
      `Färre än ${values.share} väntar inom 90 dagar i december ${values.year}`,
    unitWorse: (values: { unit: string }) => `${values.unit} får sämre resultat än i 1`,
    unitsSumWorse: 'Enheterna får tillsammans sämre resultat än i 1',
    centreWorse: 'Regionen centralt får sämre resultat än i 1',
    regionWorse: 'Regionen totalt får sämre resultat än i 1',
    cost: (values: { scenario: string; year: number; low: string; high: string }) =>
      `I nio av tio dragningar ändras regionens kostnad ${values.year} med ${values.low} till ${values.high}\u00a0mkr i ${values.scenario}, mot 1.`,
    unitMost: (values: { unit: string; share: string }) =>
      `${values.unit} får där sämre resultat i ${values.share} dragningar, oftare än någon annan enhet.`,
  },

  fan: {
    base: (values: { low: string }) =>
      `Index, nuläget samma månad = 100. Axel från ${values.low}. Band: verklig, 90 och 50\u00a0% av dragningarna.`,
  },
  tornado: {
    title: (values: { scenario: string; year: number }) =>
      `Vad som driver kostnaden ${values.year}, ${values.scenario}, mkr`,
    base: 'Skillnad mot 1. Ett antagande i taget, övriga på valda värden. Fylld stapel drar ner, ofylld upp.',
  },

  run: {
    draws: 'Dragningar',
    batches: 'Omgångar',
    replicates: 'Oberoende delar, som felen räknas ur',
    seed: 'Frö',
    unanswered: 'Dragningar utan svar, borträknade',
    drawn: 'Antaganden som dras',
    percentiles: 'Percentiler',
    type: 'typ 7 (PERCENTIL.INK)',
    notDrawn: 'Dras inte',
    notDrawnText: 'konstanter, antalet mål och indikatorer, och det ett scenario självt bestämmer',
    version: 'Växla',
    model: 'Modell',
    date: 'Datum',
  },
  stamp: (values: { draws: string; seed: number; version: string; model: string }) =>
    `${values.draws} dragningar · frö ${values.seed} · percentiler typ 7 · Växla ${values.version} · modell ${values.model}`,
};
