/** English texts of the task pane. */
export const taskpane = {
  'taskpane-title': () => 'Växla',
  'taskpane-purpose': () =>
    'Växla reads the activity and budget in the workbook and works out what happens to production, queues, cost and results when hospitals move between performance-based payment, appropriation and framework budget.',
  'taskpane-caveat': () => 'A scenario, not a forecast.',
  'taskpane-how': () => 'How to do it in this version',
  'taskpane-command-line': () =>
    'The report is made from the command line, not from here. Save the workbook, close it, and run this in the folder where Växla lies:',
  'taskpane-command': () => 'npm run --silent vaxla -- simulate input.xlsx --out report.xlsx --lang en',
  'taskpane-open': () =>
    'Then open the report in Excel. The scenario sheets are ordinary formulas: change an assumption, and tables and charts follow.',
  'taskpane-promise': () => 'What is not touched',
  'taskpane-untouched': () =>
    'Your workbook is not changed. The report is a file of its own with your sheets as they were, and no data leaves the computer.',
};
