/** English texts of the pane's first step, what was read. */
export const source = {
  title: 'Source',
  lead: 'This is what Växla read in the workbook. Nothing has been changed.',
  leadUnreadable: 'Nothing has been written and nothing has been changed.',
  doubts: 'Doubtful',
  doubtCount: (values: { count: number }) =>
    values.count === 1 ? '1 point to decide on' : `${values.count} points to decide on`,
  read: 'Read',
  sheet: 'Sheet',
  extent: 'Extent',
  state: { read: 'read', doubt: 'doubtful', error: 'cannot be read', unused: 'not used' },
  columns: 'Columns',
  headerRow: (values: { sheet: string; row: number }) => `${values.sheet}, headers in row ${values.row}`,
  noHeaderRow: (values: { sheet: string }) => `${values.sheet}, no header row found`,
  changeHeaderRow: 'Last row of the headers',
  inSheet: 'In the sheet',
  readAs: 'Read as',
  meaningOf: (values: { letters: string; header: string }) =>
    values.header === '' ? `Column ${values.letters} read as` : `Column ${values.letters}, ${values.header}, read as`,
  missing: 'Missing',
  notes: 'Noted',
  noteCount: (values: { count: number }) => (values.count === 1 ? '1 point' : `${values.count} points`),
  emptyTitle: 'No activity data was found',
  needs: 'The least Växla needs',
  needRows: [
    ['Month', '202601 or a date'],
    ['Unit', 'hospital or clinic'],
    ['DRG points', 'registered'],
    ['Budget and outcome', 'SEK, thousands or millions'],
  ] as readonly (readonly [string, string])[],
};
