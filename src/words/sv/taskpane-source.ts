/** Swedish texts of the pane's first step, what was read. */
export const source = {
  title: 'Underlag',
  lead: 'Det här läste Växla i arbetsboken. Inget har ändrats.',
  leadUnreadable: 'Inget har skrivits och inget har ändrats.',
  doubts: 'Tveksamt',
  doubtCount: (values: { count: number }) =>
    values.count === 1 ? '1 uppgift att ta ställning till' : `${values.count} uppgifter att ta ställning till`,
  read: 'Läst',
  sheet: 'Blad',
  extent: 'Omfattning',
  state: { read: 'läst', doubt: 'tveksamt', error: 'går inte att läsa', unused: 'används inte' },
  columns: 'Kolumner',
  headerRow: (values: { sheet: string; row: number }) => `${values.sheet}, rubriker på rad ${values.row}`,
  noHeaderRow: (values: { sheet: string }) => `${values.sheet}, ingen rubrikrad funnen`,
  changeHeaderRow: 'Rubrikernas sista rad',
  inSheet: 'I bladet',
  readAs: 'Läst som',
  meaningOf: (values: { letters: string; header: string }) =>
    values.header === '' ? `Kolumn ${values.letters} läst som` : `Kolumn ${values.letters}, ${values.header}, läst som`,
  missing: 'Saknas',
  notes: 'Noterat',
  noteCount: (values: { count: number }) => (values.count === 1 ? '1 uppgift' : `${values.count} uppgifter`),
  emptyTitle: 'Ingen verksamhetsdata hittades',
  needs: 'Minsta underlag',
  needRows: [
    ['Månad', '202601 eller datum'],
    ['Enhet', 'sjukhus eller klinik'],
    ['DRG-poäng', 'registrerade'],
    ['Budget och utfall', 'kr, tkr eller mkr'],
  ] as readonly (readonly [string, string])[],
};
