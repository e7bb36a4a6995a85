/** English texts of the page that is shown where the pane is opened outside Excel. */
export const introduction = {
  title: 'Växla',
  purpose:
    'Växla reads the activity and budget in the workbook and works out what happens to production, queues, cost and results when hospitals move between performance-based payment, appropriation and framework budget.',
  caveat: 'A scenario, not a forecast.',
  where: 'Open it in Excel',
  inExcel:
    'This page belongs in the task pane of Excel and has no workbook to read here. Install the add-in with its manifest, open a workbook and choose Open Växla on the Home tab.',
  without: 'Without Excel',
  workbench:
    'The workbench shows a workbook and the same pane in the browser. Run this in the folder where Växla lies:',
  command: 'npm start',
  promise: 'What is not touched',
  untouched:
    'Växla writes only on its own sheets. Your sheets, formats and charts are not changed, and no data leaves the computer.',
};
