/** Swedish texts of the editor of payment rules, and of the choice of a payment model. */
export const rules = {
  groups: {
    mission: 'Grundformer',
    forms: 'Andra former',
    SE: 'Sverige',
    NO: 'Norge',
    DK: 'Danmark',
    GB: 'England',
    own: 'Egna regler',
  },
  used: 'Använd',
  source: 'Källa',
  unknown: 'Inte känt',
  assumedNumbers: (values: { terms: readonly string[] }): string =>
    values.terms.length === 1
      ? `Talet för ${values.terms[0]} är ett antagande; ingen källa visar det.`
      : `Talen för ${values.terms.slice(0, -1).join(', ')} och ${values.terms.at(-1)} är antaganden; ingen källa visar dem.`,
  amounts: (values: { terms: readonly string[]; money: string }): string => {
    const money = values.money === '' ? '' : `, i ${values.money}`;
    const [first = '', ...others] = values.terms;
    return others.length === 0
      ? `Talet för ${first} är källans eller ett exempels${money}. Skriv ert eget i tabellen Avtal per enhet.`
      : `Talen för ${[first, ...others.slice(0, -1)].join(', ')} och ${others.at(-1)} är källans eller ett exempels${money}. Skriv era egna i tabellen Avtal per enhet.`;
  },
  money: { SE: '', NO: 'norska kronor', DK: 'danska kronor', GB: 'pund' },
  ownModel: 'Egna regler, skrivna i den här arbetsboken.',
  stretch: (values: { from: string; to: string }) => `${values.from}–${values.to} av uppdraget`,
  stretchTo: (values: { to: string }) => `upp till ${values.to} av uppdraget`,
  stretchFrom: (values: { from: string }) => `över ${values.from} av uppdraget`,

  title: 'Egna regler',
  lead: (values: { model: string }) =>
    values.model === ''
      ? 'En ersättningsmodell är formler. Skriv vad som betalas; det som lämnas tomt ger ingenting.'
      : `Reglerna börjar som de i ${values.model}. Ändra det som ska skilja; det som lämnas tomt gäller som där.`,
  notation: 'Skriv med +, -, *, /, parenteser, decimalpunkt och namn ur listan. Ctrl+blanksteg visar alla namn.',
  back: 'Tillbaka till scenarierna',
  name: 'Namn på modellen',
  ownName: (values: { model: string }) => (values.model === '' ? 'Egna regler' : `${values.model}, egen`),
  fields: {
    fixed: ['Fast del', 'Betalas oavsett volym, per år.'],
    earned: ['Rörlig del', 'Det volymen ger.'],
    goal: ['Måldel', 'Betalas för uppfyllda mål, per år.'],
    guaranteed: ['Rörlig del, lägst', 'Ett golv för den rörliga delen.'],
    price: ['Pris per poäng', 'Det som heter price i de andra reglerna.'],
    index: ['Budgetens uppräkning', 'Det budgeten multipliceras med varje januari.'],
    carry: ['Resultat som förs vidare', 'Andel av årets resultat som följer med till nästa år.'],
    firstPoint: ['Första poängens värde', 'Vad en poäng ger vid volymen noll, som andel av medelpriset.'],
    pays: ['Poäng betalas', '1 om registrerade poäng ger pengar, annars 0.'],
  },
  more: 'Fler regler',
  gives: (values: { unit: string }) => `Ger ${values.unit}.`,
  givesWanted: (values: { unit: string; wanted: string }) => `Ger ${values.unit}, ska ge ${values.wanted}.`,
  wanted: (values: { wanted: string }) => `Ska ge ${values.wanted}.`,
  inWords: (values: { text: string }) => `I ord: ${values.text}`,
  follows: (values: { text: string }) => `Tomt. Då gäller ${values.text}`,
  derived: (values: { text: string }) => `Tomt. Följer av den rörliga delen: ${values.text}`,
  units: { tkr: 'tkr', points: 'poäng', persons: 'personer', months: 'månader', days: 'dagar', hours: 'timmar' },
  perUnits: { tkr: 'tkr', points: 'poäng', person: 'person', month: 'månad', day: 'dag', hour: 'timme' },
  per: (values: { above: string; below: string }) => `${values.above} per ${values.below}`,
  measures: {
    tkr: 'tkr',
    krPerPoint: 'kr/poäng',
    krPerPerson: 'kr/person',
    points: 'poäng',
    persons: 'personer',
  },
  plainUnit: 'ett tal',
  onePer: (values: { below: string }) => `1 per ${values.below}`,
  kinds: { level: 'nivå', parameter: 'parameter', assumption: 'antagande', function: 'funktion' },
  functions: {
    min: 'det minsta av flera',
    max: 'det största av flera',
    clamp: 'inom två gränser',
    if: 'det ena eller det andra',
    abs: 'utan tecken',
    exp: 'exponential',
    log: 'naturlig logaritm',
    sqrt: 'kvadratrot',
    floor: 'hela tal nedåt',
  },
  suggestionList: 'Förslag',
  suggestions: (values: { count: number }) => (values.count === 1 ? '1 förslag' : `${values.count} förslag`),
  wrongUnit: (values: { found: string; wanted: string; priced: boolean }) =>
    `Regeln ger ${values.found} men ska ge ${values.wanted}. Multiplicera eller dela så att enheten blir rätt${values.priced ? '; gånger price blir poäng till tkr' : ''}.`,
  unknownName: (values: { name: string }) =>
    `Namnet ”${values.name}” är inte känt. Välj ett ur listan, eller lägg till det som en egen parameter.`,
  unknownNameNear: (values: { name: string; nearest: string }) =>
    `Namnet ”${values.name}” är inte känt. Närmast kommer ”${values.nearest}”. Välj ett ur listan, eller lägg till det som en egen parameter.`,
  notInPrice: (values: { name: string }) =>
    `Priset kan inte bero på ”${values.name}”. Skriv det med budget, assignment, price_level och parametrar.`,
  nameMissing: 'Modellen behöver ett namn. Skriv minst ett tecken.',
  nameLong: (values: { length: number; limit: number }) =>
    `Namnet är ${values.length} tecken långt, och ${values.limit} får plats. Korta det.`,
  nameTaken: (values: { name: string }) => `En annan modell heter ”${values.name}”. Välj ett annat namn.`,
  numberMissing: 'Skriv ett tal med siffror, som 0,4 eller 17 661.',
  keyMissing: 'Skriv ett namn som reglerna kan använda, med a–z, siffror och understreck.',
  parameters: 'Tal i avtalet',
  parametersHelp: 'Tal som reglerna läser. Värdet här är det ett nytt avtal får; per enhet ändras det i tabellen.',
  parametersFull: (values: { limit: number }) => `Högst ${values.limit} egna tal får plats i en modell. Ta bort ett.`,
  addParameter: 'Lägg till tal',
  addNamed: (values: { name: string }) => `Lägg till ${values.name} som parameter`,
  parameterKey: 'Namn i reglerna',
  parameterUnit: 'Enhet',
  parameterValue: 'Värde',
  removeParameter: (values: { name: string }) => `Ta bort ${values.name}`,
  newParameter: 'tal',
  curveTitle: 'Ersättning och vad en poäng till ger',
  curveUnit: 'Visas för',
  example: 'Exempel: 1 000 poäng, 65 000 tkr',
  payment: (values: { unit: string }) => `Årets ersättning, ${values.unit}`,
  marginal: 'En poäng till ger, kr',
  axis: 'Volym, % av uppdraget',
  cut: (values: { from: string }) => `Axel från ${values.from}`,
  tkr: 'tkr',
  mkr: 'mkr',
  inTkr: (values: { amount: string }) => `${values.amount}\u00a0tkr`,
  inMkr: (values: { amount: string }) => `${values.amount}\u00a0mkr`,
  paymentOf: (values: { from: string; to: string; atFrom: string; atTo: string; kinks: readonly string[] }) =>
    `Ersättningen går från ${values.atFrom} vid ${values.from} till ${values.atTo} vid ${values.to} av uppdraget.${values.kinks.length === 0 ? ' Den har ingen brytpunkt däremellan.' : ` Brytpunkter: ${values.kinks.join(', ')}.`}`,
  stretches: (values: { stretches: readonly string[] }) => `En poäng till ger ${values.stretches.join('; ')}.`,
  amountIn: (values: { amount: string; from: string; to: string }) =>
    `${values.amount} vid ${values.from}–${values.to} av uppdraget`,
  range: (values: { from: string; to: string }) => `${values.from}–${values.to}`,
  noCurve: 'Kurvorna ritas när reglerna går att räkna.',
  earlierCurve: 'Reglerna går inte att räkna just nu. Kurvorna visar dem som de sist gick att räkna.',
  noValue: 'Reglerna går inte att räkna för den volymen. Kontrollera att inget delas med noll.',
  save: 'Spara och använd',
  cancel: 'Avbryt',
  saved: (values: { name: string }) => `Reglerna ${values.name} är sparade och används i scenariot.`,
};

/** Swedish messages about payment models of one's own in a session. */
export const ruleProblems = {
  'own-rules-refused': (values: { field: string; text: string }) =>
    `Reglerna är inte sparade. ${values.field}: ${values.text}`,
  'own-rules-used': (values: { name: string; scenarios: readonly string[] }) =>
    `”${values.name}” används i ${values.scenarios.map((each) => `”${each}”`).join(', ')} och är kvar. Välj en annan ersättningsmodell där och ta sedan bort reglerna.`,
  'own-rules-full': (values: { limit: number }) =>
    `Högst ${values.limit} egna modeller får plats i en arbetsbok. Ta bort en som inget scenario använder.`,
};
