/** Swedish texts of `vaxla trace`: how a figure came about. */
export const trace = {
  value: 'Värde',
  formula: 'Formel',
  noFormula: {
    typed: 'Cellen är ett ingångsvärde: det du skriver där gäller.',
    range: (values: { cell: string }) =>
      `Värde ur dragningarna vid körningen, när alla antaganden varierar samtidigt. Hur siffran räknas visas för ${values.cell}, med valda värden.`,
    written: 'Cellen är ett värde som skrevs vid körningen; det följer inte med när en annan cell ändras.',
  },
  draws: (values: { draws: string; seed: number }) => `Dragningar: ${values.draws} (frö ${values.seed})`,
  through: 'Går genom',
  months: (values: { from: string; to: string }) =>
    values.from === values.to ? values.from : `${values.from} till ${values.to}`,
  equations: 'Ekvationer, från svaret mot underlaget',
  more: (values: { count: number }) =>
    values.count === 1 ? '… och 1 till (--all visar den)' : `… och ${values.count} till (--all visar dem)`,
  support: 'stöd',
  source: (values: { source: string; basis: string }) => `Källa: ${values.source} (${values.basis})`,
  assumptions: 'Antaganden',
  interval: (values: { low: string; high: string }) => `${values.low} till ${values.high}`,
  owner: (values: { owner: string }) => `ägare ${values.owner}`,
  noOwner: 'ingen ägare',
  scenario: (values: { number: number }) => `scenario ${values.number}`,
  contracts: 'Avtal',
  read: 'Lästa värden',
  cells: (values: { count: number; first: string; last: string; file: string }) =>
    values.count === 1
      ? `1 cell: ${values.first} i ${values.file}`
      : `${values.count} celler: ${values.first} till ${values.last} i ${values.file}`,
  noCells: 'ingen cell: värdet är antaget eller saknas i underlaget',
  nothingRead: 'Cellen bygger inte på några lästa värden.',
};

/** Swedish messages of `vaxla trace`. */
export const traceMessages = {
  'trace-no-report': () =>
    'Filen har inga blad från Växla. Kör ”vaxla simulate” först, och spåra sedan i filen som skrevs.',
  'trace-cell-unread': (values: { cell: string }) =>
    `”${values.cell}” går inte att läsa som en cell. Skriv bladets namn, ett utropstecken och cellen, till exempel ”Jämförelse!C14”.`,
  'trace-sheet-unknown': (values: { sheet: string; sheets: string }) =>
    `Inget av Växlas blad heter ”${values.sheet}”. De som finns är ${values.sheets}.`,
  'trace-cell-empty': (values: { cell: string }) => `Cellen ${values.cell} är tom. Välj en cell med en siffra.`,
};
