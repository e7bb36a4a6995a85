import { numberText } from '../number-text';
import type { excel as swedish } from '../sv/excel';

/** English texts of the Excel topic. */
export const excel: typeof swedish = {
  'excel-editing': () =>
    'Excel is waiting for you. A cell is being edited. Press Enter or Esc in the sheet and try again.',
  'excel-protected': () =>
    'The workbook is protected. Växla cannot add sheets. Remove the protection under Review, or save a copy and write there.',
  'excel-read-only': () =>
    'The workbook is open as read-only. Växla can read it but not write in it. Save a copy and write there.',
  'excel-sheet-protected': (values) =>
    `The sheet ${values.sheet} is protected, so Växla cannot write it again. Remove its protection under Review and try again.`,
  'excel-too-large': () =>
    'What is sent to or from Excel is larger than Excel takes at once. Close other large workbooks, remove unused rows in the sheets and try again.',
  'excel-busy': () => 'Excel has too much to do right now. Wait until it has finished calculating and try again.',
  'excel-session-ended': () =>
    'Excel has ended the connection with the workbook. Reload the page or open the workbook again.',
  'excel-dialog-open': () => 'A dialog is open in Excel. Close it and try again.',
  'excel-no-answer': () => 'Excel did not answer for 30 seconds. Close any open dialog in Excel and try again.',
  'excel-refused': (values) =>
    `Excel did not take what Växla asked for (${values.code}: ${values.message}). Save the workbook, open it again and try once more.`,
  'excel-sheet-too-large': (values) =>
    `The sheet uses ${numberText('en', values.cells, 0)} cells and is not read: Excel gives out at most five million at a time. Remove empty rows and columns that carry formats, and read again.`,
  'excel-nothing-written': () => 'Nothing was written.',
  'excel-put-back': () => 'The workbook is as it was before.',
  'excel-not-known': () => 'Växla does not know whether everything was written. Check the sheet Läsrapport.',
  'excel-cancelled': () => 'Cancelled. The workbook is as it was before.',
};
