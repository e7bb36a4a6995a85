import type { file as swedish } from '../sv/file';

/** English texts of the file topic; the compiler holds the keys to the Swedish ones. */
export const file: typeof swedish = {
  'file-empty': () => 'The file is empty. Choose a workbook (.xlsx, .xlsm) or a text file with columns (.csv).',
  'file-unknown-content': () =>
    'The file is neither a workbook nor a text file with columns. Växla reads .xlsx, .xlsm and .csv. Open it in the program that made it and save it in one of those formats.',
  'file-markup': () =>
    'The file holds a web page or XML, not a workbook. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'file-old-workbook': () =>
    'The file is a workbook in the old format .xls. Växla reads .xlsx, .xlsm and .csv. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'file-encrypted': () =>
    'The file is encrypted with a password and cannot be read. Open it in Excel, remove the password under File, Info, Protect Workbook, and save a copy.',
  'file-binary-workbook': () =>
    'The file is a binary workbook (.xlsb). Växla reads .xlsx, .xlsm and .csv. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'file-open-document': () =>
    'The file is an OpenDocument (.ods). Växla reads .xlsx, .xlsm and .csv. Open it in LibreOffice or Excel and save it as an Excel workbook (.xlsx).',
  'file-no-workbook': () =>
    'The file is a zip archive but not a workbook: the part that describes the workbook is missing. Växla reads .xlsx, .xlsm and .csv.',
  'file-strict': () =>
    'The file is saved as Strict Open XML, a format Växla cannot write into without changing the sheets of others. Open it in Excel and save it as an ordinary Excel workbook (.xlsx).',
  'file-damaged-archive': () =>
    'The file is damaged: the archive cannot be unpacked. Fetch the file again, or open it in Excel and let Excel repair it.',
  'file-doubled-part': (values) =>
    `The file holds the part “${values.part}” twice, so it does not show which one counts. Open it in Excel and save a new copy.`,
  'file-missing-part': (values) =>
    `The file lacks the part “${values.part}” that the workbook refers to. Open it in Excel, let Excel repair it and save a new copy.`,
  'file-damaged-part': (values) =>
    `The part “${values.part}” of the file cannot be read (${values.found}). Open the file in Excel, let Excel repair it and save a new copy.`,
  'file-entities': (values) =>
    `The part “${values.part}” of the file defines XML entities of its own, which Excel never does. Växla does not read it. Get the file from a source you trust.`,
  'file-too-large': (values) =>
    `The file unpacks to ${values.megabytes} MB, more than the limit of ${values.limit} MB. Save a copy with only the sheets that are needed.`,
  'file-too-compressed': (values) =>
    `The part “${values.part}” of the file grows beyond reason when unpacked. Växla does not read it. Get the file from a source you trust.`,
  'file-too-many-parts': (values) =>
    `The file consists of more than ${values.limit} parts, more than any workbook. Växla does not read it. Fetch the file from a source you trust.`,
  'file-too-many-cells': (values) =>
    `The sheets stretch over more than ${values.millions} million empty cells; reading came this far. Remove what lies far outside the table and save a copy.`,
  'file-structure-locked': () =>
    'The structure of the workbook is locked, so Växla cannot add sheets. Remove the protection in Excel under Review, Protect Workbook, or save a copy without it. Nothing was written.',
  'file-signed': () =>
    'The workbook is digitally signed, and the signature stops being valid if sheets are added. Save an unsigned copy and write into that. Nothing was written.',
  'file-sheet-name-taken': (values) =>
    `The sheet name “${values.title}” is taken in the workbook. Rename that sheet or choose another name. Nothing was written.`,
  'file-sheet-name-unfit': (values) =>
    `“${values.title}” cannot be a sheet name: at most 31 characters, none of []:*?/\\ and no apostrophe first or last. Nothing was written.`,
  'file-name-taken': (values) =>
    `The workbook already has a name “${values.name}” that Växla needs. Rename it in Excel under Formulas, Name Manager. Nothing was written.`,
  'file-name-unfit': (values) =>
    `“${values.name}” cannot be the name of a cell in Excel. A name begins with a letter or an underscore and must not look like a cell address. Nothing was written.`,
  'file-note-in-the-way': () =>
    'The cell holds something that Växla has not written, and the report needs the place. Move it to the right or to a sheet of your own and run again. Nothing has been written.',
  'file-table-in-the-way': (values: { table: string }) =>
    `The table “${values.table}” lies over cells that Växla writes, and its headers would no longer be right. Convert it to a range in Excel under Table Design, or move it. Nothing has been written.`,
  'file-sheet-kept': () =>
    'The sheet belongs to a scenario that is no longer computed. It is still here because somebody has written notes on it or refers to it. Its figures are those of the last run, as values without formulas. Delete the sheet when it is no longer needed.',
  'file-role-unknown': (values) =>
    `The report refers to the sheet “${values.role}”, which is not part of it. Nothing was written.`,
  'file-role-doubled': (values) => `The report holds the sheet “${values.role}” twice. Nothing was written.`,
  'file-cell-doubled': () => 'The report writes the cell twice. Nothing was written.',
  'file-cell-outside': () =>
    'The report reaches outside the sheet, 1,048,576 rows and 16,384 columns. Nothing was written.',
  'file-number-unfit': () => 'The report has a value that is not a number in the cell. Nothing was written.',
  'file-text-too-long': (values) =>
    `The text in the cell is ${values.length} characters, and a cell holds at most ${values.limit}. Shorten it. Nothing was written.`,
  'file-formula-too-long': (values) =>
    `The formula in the cell is ${values.length} characters, and a formula holds at most ${values.limit}. Nothing was written.`,
};
