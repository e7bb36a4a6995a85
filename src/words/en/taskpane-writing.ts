/** English texts of writing the report into the workbook. */
export const writing = {
  write: 'Write to the workbook',
  unowned: (values: { count: number }) =>
    values.count === 1 ? '1 assumption without owner' : `${values.count} assumptions without owner`,
  title: 'Writing to the workbook',
  lead: 'Only Växla’s own sheets are written. Your sheets, formats and charts are not changed.',
  step: (values: { step: number; steps: number }) => `Step ${values.step} of ${values.steps}`,
  preparing: 'Computing intervals and preparing the sheets …',
  restores: 'Cancel restores everything',
  states: { written: 'written', writing: 'being written', waiting: 'waiting' },
  cancel: 'Cancel',
  cancelling: 'Cancelling …',
  waiting: {
    title: 'Excel is waiting for you',
    text: 'A cell is being edited. Press Enter or Esc in the sheet and writing continues.',
  },
  doneTitle: 'Done',
  done: 'The report is written',
  doneText: (values: { sheets: number; charts: number }) =>
    `${values.sheets} ${values.sheets === 1 ? 'sheet' : 'sheets'}, ${values.charts} ${values.charts === 1 ? 'chart' : 'charts'}. Your own sheets are unchanged.`,
  doneWithoutCharts: (values: { sheets: number }) =>
    `${values.sheets} ${values.sheets === 1 ? 'sheet' : 'sheets'}. Your own sheets are unchanged.`,
  goToBoardPage: 'Go to the board page',
};
