import { StandInBook } from '../../src/standin/stand-in-book';
import { madeWorkbook } from '../workbook/made-workbook';
import { withWorkbenchPage, type WorkbenchPage } from './workbench-page';

const hostile = '<img src=x onerror="alert(1)"> en titel som räcker långt ut över sina tomma grannar';
const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
const rows = Array.from({ length: 60 }, (_, index) => {
  const row = index + 10;
  return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${row / 4}</v></c></row>`;
});
const sheet = `
<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
<sheetData>
  <row r="1">${text('A1', hostile)}</row>
  <row r="2">${text('A2', 'Månad')}${text('B2', 'Poäng')}</row>
  <row r="3">${text('B3', 'Sammanslaget')}</row>
  <row r="5"><c r="B5"><v>1234.5</v></c><c r="D5"><f>B5*2</f><v>2469</v></c></row>
  <row r="6" hidden="1">${text('A6', 'dold')}</row>
  ${rows.join('')}
</sheetData>
<mergeCells count="1"><mergeCell ref="B3:C4"/></mergeCells>`;

function opened(): StandInBook {
  const two = `<sheetData><row r="1">${text('A1', 'andra')}</row></sheetData>`;
  return StandInBook.open(madeWorkbook({ sheets: { Blad1: sheet, Två: two } }), 'made.xlsx', { locale: 'sv-SE' });
}

const rowNumbers = ({ parts }: WorkbenchPage) =>
  [...parts.grid.querySelectorAll('[role="rowheader"]')].map(({ textContent }) => textContent);

test('cells show their texts as text, whatever they look like', () =>
  withWorkbenchPage(opened(), 'sv', async ({ cell, parts }) => {
    expect(cell(0, 0)?.textContent).toBe(hostile);
    expect(parts.grid.querySelector('img')).toBeNull();
    expect(cell(4, 1)?.textContent).toBe('1234,5');
    expect(cell(4, 3)?.textContent).toBe('2469');
  }));

test('a long text runs on over empty neighbours and stops at a filled one', () =>
  withWorkbenchPage(opened(), 'sv', async ({ cell }) => {
    const width = (row: number, column: number) =>
      Number.parseFloat(cell(row, column)?.querySelector<HTMLElement>('.text')?.style.width ?? '0');
    const own = Number.parseFloat(cell(0, 0)?.style.width ?? '0');
    expect(width(0, 0)).toBeGreaterThan(own * 4);
    // ”Månad” has ”Poäng” beside it.
    expect(width(1, 0)).toBe(own);
  }));

test('a hidden row is not there, and rows are numbered for those who do not see them', () =>
  withWorkbenchPage(opened(), 'sv', async (page) => {
    expect(rowNumbers(page).slice(0, 7)).toEqual(['1', '2', '3', '4', '5', '7', '8']);
    const row = page.cell(6, 0)?.parentElement;
    expect([row?.getAttribute('role'), row?.getAttribute('aria-rowindex')]).toEqual(['row', '8']);
    expect(page.cell(6, 0)?.getAttribute('aria-colindex')).toBe('2');
  }));

test('a merged area is one cell as large as its part of the sheet', () =>
  withWorkbenchPage(opened(), 'sv', async ({ cell }) => {
    const merged = cell(2, 1);
    const beside = cell(4, 1);
    expect(merged?.getAttribute('aria-rowspan')).toBe('2');
    expect(Number.parseFloat(merged?.style.width ?? '')).toBe(2 * Number.parseFloat(beside?.style.width ?? ''));
    expect(Number.parseFloat(merged?.style.height ?? '')).toBe(2 * Number.parseFloat(beside?.style.height ?? ''));
    expect([cell(2, 2), cell(3, 1), cell(3, 2)]).toEqual([null, null, null]);
  }));

test('rows that stay are shown above whatever is scrolled to', () =>
  withWorkbenchPage(opened(), 'sv', async (page) => {
    await page.scroll(0, 40 * 20);
    const numbers = rowNumbers(page);
    expect(numbers.slice(0, 2)).toEqual(['1', '2']);
    expect(Number(numbers[2])).toBeGreaterThan(40);
    expect(page.cell(1, 1)?.textContent).toBe('Poäng');
    // Back again, the rows that were drawn before are drawn as they were.
    await page.scroll(0, 0);
    expect(rowNumbers(page).slice(0, 3)).toEqual(['1', '2', '3']);
  }));

test('what is typed is taken with Enter, formulas follow, and the next cell is selected', () =>
  withWorkbenchPage(opened(), 'sv', async (page) => {
    const { parts, press, cell, drawn } = page;
    parts.nameBox.value = 'B5';
    press(parts.nameBox, 'Enter');
    press(parts.grid, '1');
    expect([parts.cellInput.hidden, parts.cellInput.value, page.editing]).toEqual([false, '1', [true]]);
    page.type(parts.cellInput, '1 000,25');
    expect(parts.formulaBar.value).toBe('1 000,25');
    press(parts.cellInput, 'Enter');
    await drawn();
    expect(cell(4, 3)?.textContent).toBe('2000,5');
    // Row 6 is hidden.
    expect([parts.nameBox.value, page.editing]).toEqual(['B7', [true, false]]);
    expect(parts.state.textContent).toBe('made.xlsx · 2 blad · 1 cell ändrad');
    expect(page.sheets.changedAtAll).toBe(true);
  }));

test('an entry goes to the cell it was typed in, whatever is selected meanwhile', () => {
  const book = opened();
  return withWorkbenchPage(book, 'sv', async ({ parts, press, type, drawn, editing }) => {
    parts.nameBox.value = 'D20';
    press(parts.nameBox, 'Enter');
    press(parts.grid, '4');
    type(parts.cellInput, '42');
    book.select('Blad1', { top: 8, left: 3, bottom: 8, right: 3 });
    parts.nameBox.focus();
    await drawn();
    expect([editing, parts.grid.ownerDocument.activeElement]).toEqual([[true, false], parts.nameBox]);
    expect([book.editText('Blad1', 19, 3), book.editText('Blad1', 8, 3)]).toEqual(['42', '']);
  });
});

test('a cell that is being typed in stays open while the person is in the pane', () =>
  withWorkbenchPage(opened(), 'sv', async ({ parts, press, drawn, editing }) => {
    const page = parts.grid.ownerDocument;
    const frame = page.createElement('iframe');
    parts.paneFrame.append(frame);
    press(parts.grid, '4');
    frame.focus();
    await drawn();
    expect([parts.cellInput.hidden, editing]).toEqual([false, [true]]);
    parts.grid.focus();
    parts.cellInput.focus();
    press(parts.cellInput, 'Enter');
    expect(editing).toEqual([true, false]);
  }));

test('the clipboard takes and gives cells as a spreadsheet does', () =>
  withWorkbenchPage(opened(), 'sv', async ({ parts, press, drawn, cell }) => {
    const { defaultView } = parts.grid.ownerDocument;
    const clipboard = new Map<string, string>();
    const event = (type: string) =>
      Object.assign(new (defaultView as Window & typeof globalThis).Event(type, { bubbles: true, cancelable: true }), {
        clipboardData: {
          setData: (kind: string, text: string) => clipboard.set(kind, text),
          getData: (kind: string) => clipboard.get(kind) ?? '',
        },
      });
    parts.nameBox.value = 'A10:B11';
    press(parts.nameBox, 'Enter');
    parts.grid.dispatchEvent(event('copy'));
    expect(clipboard.get('text/plain')).toBe('10\t2,5\n11\t2,75');
    clipboard.set('text/plain', '3,5\t-2\r\n7\t\r\n');
    parts.nameBox.value = 'C10';
    press(parts.nameBox, 'Enter');
    parts.grid.dispatchEvent(event('paste'));
    await drawn();
    expect([9, 10].map((row) => [2, 3].map((column) => cell(row, column)?.textContent))).toEqual([
      ['3,5', '-2'],
      ['7', ''],
    ]);
    expect(parts.nameBox.value).toBe('C10:D11');
  }));

test('Esc leaves the cell as it was, and nothing counts as changed', () =>
  withWorkbenchPage(opened(), 'en', async ({ parts, press, type, cell, drawn, sheets }) => {
    parts.nameBox.value = 'D5';
    press(parts.nameBox, 'Enter');
    press(parts.grid, 'F2');
    expect(parts.cellInput.value).toBe('=B5*2');
    type(parts.cellInput, 'x');
    press(parts.cellInput, 'Escape');
    await drawn();
    expect([cell(4, 3)?.textContent, parts.formulaBar.value]).toEqual(['2469', '=B5*2']);
    expect(parts.state.textContent).toBe('made.xlsx · 2 sheets · nothing changed');
    expect(sheets.changedAtAll).toBe(false);
  }));

test('the selection is named, summed and told to screen readers', () =>
  withWorkbenchPage(opened(), 'sv', async ({ parts, press, drawn, cell }) => {
    parts.nameBox.value = 'A10:A12';
    press(parts.nameBox, 'Enter');
    await drawn();
    expect(parts.nameBox.value).toBe('A10:A12');
    expect(parts.figures.textContent).toBe('Antal: 3\u2003Medel: 11\u2003Summa: 33');
    expect(parts.grid.getAttribute('aria-activedescendant')).toBe('cell-9-0');
    expect([9, 10, 11, 12].map((row) => cell(row, 0)?.getAttribute('aria-selected'))).toEqual([
      'true',
      'true',
      'true',
      null,
    ]);
  }));

test('Ctrl and a page key lead to the next sheet, and back to where one was', () =>
  withWorkbenchPage(opened(), 'sv', async ({ parts, press, drawn, cell }) => {
    parts.nameBox.value = 'B5';
    press(parts.nameBox, 'Enter');
    press(parts.grid, 'PageDown', { ctrlKey: true });
    await drawn();
    expect(cell(0, 0)?.textContent).toBe('andra');
    expect(parts.tabs.querySelector('[aria-selected="true"]')?.textContent).toBe('Två');
    press(parts.tabs, 'ArrowLeft');
    await drawn();
    expect([parts.nameBox.value, cell(4, 1)?.textContent]).toEqual(['B5', '1234,5']);
  }));

test('what is no cell is said so, and nothing moves', () =>
  withWorkbenchPage(opened(), 'sv', async ({ parts, press, told }) => {
    parts.nameBox.value = 'Budget';
    press(parts.nameBox, 'Enter');
    expect(told.at(-1)).toMatch(/”Budget” är varken en cell eller ett område/);
    press(parts.nameBox, 'Escape');
    parts.nameBox.dispatchEvent(
      new (parts.nameBox.ownerDocument.defaultView as Window & typeof globalThis).Event('blur'),
    );
    expect(parts.nameBox.value).not.toBe('Budget');
  }));

test('a change that comes from elsewhere is drawn and told apart from typing', () => {
  const book = opened();
  return withWorkbenchPage(book, 'sv', async ({ parts, cell, drawn }) => {
    book.setCell('Blad1', 4, 1, '7');
    await drawn();
    expect(cell(4, 3)?.textContent).toBe('14');
    expect(parts.state.textContent).toBe('made.xlsx · 2 blad · ändrad från åtgärdsrutan');
  });
});

test('what formulas on other sheets came to when the file was saved is no change by the pane that reads it', () => {
  const file = madeWorkbook({
    sheets: {
      Blad1: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      Två: '<sheetData><row r="1"><c r="A1"><f>Blad1!A1*2</f><v>2</v></c></row></sheetData>',
    },
  });
  const book = StandInBook.open(file, 'made.xlsx', { locale: 'sv-SE' });
  return withWorkbenchPage(book, 'sv', async ({ parts, press, type, sheets, drawn }) => {
    press(parts.grid, '5');
    type(parts.cellInput, '5');
    press(parts.cellInput, 'Enter');
    expect(sheets.saved().length).toBeGreaterThan(0);
    // As after any request of the pane, reading too.
    book.state.tell('change');
    await drawn();
    expect(parts.state.textContent).toBe('made.xlsx · 2 blad · 1 cell ändrad');
  });
});
