import type { workbench as swedish, workbenchTexts as swedishTexts } from '../sv/workbench';

/** English messages of the workbench. */
export const workbench: typeof swedish = {
  'workbench-port-taken': (values) =>
    `Port ${values.port} is used by another program. Choose another one with --port, or leave --port out and a free one is taken.`,
  'workbench-not-built': (values) =>
    `${values.file} is missing. Run npm ci in the project's folder, which builds the workbench, and start again.`,
  'workbench-call': (values) =>
    `The call cannot be read: ${values.detail}. What can be given: --port 1–65535, --no-open, --lang sv or en.`,
  'workbench-several-files': () => 'One workbook at a time can be opened. Drop a single file.',
  'workbench-not-a-workbook': (values) =>
    `${values.file} is no Excel workbook that the workbench reads. Choose a file that ends in .xlsx or .xlsm.`,
  'workbench-open-failed': (values) =>
    `${values.file} could not be opened: ${values.detail}. The workbook that was open already stays.`,
  'workbench-no-sample': () =>
    'The sample region could not be fetched. See that npm start is still running and load the page again.',
  'workbench-name-box': (values) =>
    `“${values.text}” is neither a cell nor an area. Write for example B7 or G485:G514.`,
  'workbench-cell-refused': (values) => `${values.cell} was not changed: ${values.detail}`,
  'workbench-pane-silent': () =>
    'The task pane does not answer yet. Wait until it has read the workbook and try again.',
  'workbench-save-failed': (values) => `The workbook could not be saved: ${values.detail}`,
};

/** English texts of the workbench's page and of its start. */
export const workbenchTexts: typeof swedishTexts = {
  server: {
    running: (address) => `The workbench is running at ${address}\nStop it with Ctrl+C.`,
    otherPort: (port) => `Port ${port} is taken, hence another one.`,
  },
  title: 'Växla workbench',
  purpose: "in Excel's place, on your own computer",
  workbook: 'Workbook',
  open: 'Open .xlsx',
  sample: 'Sample region',
  download: 'Download the result',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  ribbon: 'Växla on the ribbon',
  commands: { pane: 'Open Växla', runAgain: 'Run again', boardPage: 'Board page' },
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  sheet: (name) => `Sheet ${name}`,
  sheets: 'Sheets',
  editing: (cell) => `Content of ${cell}`,
  pane: 'Växla',
  closePane: 'Close the task pane',
  resizePane: 'Width of the task pane',
  status: 'Status',
  saving: (file) => `Saving ${file} …`,
  opening: (file) => `Opening ${file} …`,
  sheetCount: (count) => (count === 1 ? '1 sheet' : `${count} sheets`),
  unchanged: 'nothing changed',
  typedCells: (count) => (count === 1 ? '1 cell changed' : `${count} cells changed`),
  newSheets: (count) => (count === 1 ? '1 sheet new' : `${count} sheets new`),
  writtenByPane: 'changed from the task pane',
  dropHere: 'Drop the workbook here',
  count: 'Count',
  mean: 'Average',
  sum: 'Sum',
  chart: 'Chart',
  close: 'Close',
};
