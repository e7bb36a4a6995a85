import { cellAt, type Cell, type Grid } from '../../src/region/grid';
import { openInput } from '../../src/workbook/file/input-file';
import { describeWithSharedData, sharedFile } from './shared-workbooks';

const gridsOf = (path: string): readonly Grid[] => openInput(sharedFile(path), path).grids;
const first = (path: string): Grid => gridsOf(path)[0] as Grid;
const text = (words: string): Cell => ({ kind: 'text', text: words });

/** What the cells hold was looked up with openpyxl 3.0.9 and, for dates, is what Excel itself wrote beside them. */
describeWithSharedData('real workbooks', () => {
  test.each(['fixtures/sheetjs/1900.xlsx', 'fixtures/sheetjs/1904.xlsx'])(
    'in %s every date is the day Excel wrote as text beside it',
    (path) => {
      const grid = first(path);
      expect(grid.rows).toHaveLength(5);
      for (const row of grid.rows) {
        const [serial, date, written] = row;
        if (date?.kind !== 'number' || serial?.kind !== 'number' || !date.date) throw new Error('no date');
        expect(date.value).toBe(serial.value);
        const pad = (part: number) => String(part).padStart(2, '0');
        expect(text(`${date.date.year}-${pad(date.date.calendarMonth)}-${pad(date.date.day)}`)).toEqual(written);
      }
    },
  );

  test('the false 29 February 1900 is read as Excel shows it', () => {
    const days = first('fixtures/readxl/dates-leap-year-1900-xlsx.xlsx').rows.map((row) => row[0]);
    expect(days).toContainEqual(
      expect.objectContaining({ value: 60 + 1 / 3, date: { year: 1900, calendarMonth: 2, day: 29 } }),
    );
  });

  test('a date of the 1904 calendar with a time is its day', () => {
    const cell = cellAt(first('fixtures/closedxml/Date1904System.xlsx'), 1, 0);
    expect(cell).toMatchObject({ kind: 'number', date: { year: 2017, calendarMonth: 10, day: 27 } });
  });

  test('merged areas are told and only their first cell holds content', () => {
    const grid = first('fixtures/sheetjs/merge_cells.xlsx');
    expect(grid.merges).toHaveLength(5);
    expect(grid.merges).toContainEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(cellAt(grid, 0, 0)).toEqual(text('A1:B2'));
    expect(cellAt(grid, 1, 1)).toEqual({ kind: 'empty' });
  });

  test('texts that stand in the cells themselves are read', () => {
    const grid = first('fixtures/readxl/inlineStr.xlsx');
    expect(cellAt(grid, 0, 3)).toEqual(text('Outline Number'));
    expect(cellAt(grid, 1, 7)).toEqual(text('test'));
  });

  test('errors keep their codes', () => {
    const codes = first('fixtures/sheetjs/ErrorTypes.xlsx')
      .rows.slice(1, 8)
      .map((row) => row[1]);
    expect(codes.slice(0, 3)).toEqual(['#NULL!', '#DIV/0!', '#VALUE!'].map((code) => ({ kind: 'error', code })));
  });

  test('numbers stay numbers and texts that look like them stay texts, beyond 32 bits too', () => {
    const grid = first('fixtures/readxl/big-texty-numbers-xlsx.xlsx');
    expect(cellAt(grid, 6, 0)).toEqual({ kind: 'number', value: -2147483649 });
    expect(cellAt(grid, 6, 1)).toEqual(text('-2147483649'));
  });

  test('cells that have a style and nothing else are empty', () => {
    const grid = first('fixtures/readxl/style-only-cells.xlsx');
    expect(grid.rows.map((row) => row.length)).toEqual([5, 5, 5, 5]);
    expect(cellAt(grid, 1, 3)).toEqual({ kind: 'empty' });
  });

  test('hidden sheets, rows and columns are told apart', () => {
    const visibilities = (path: string) => gridsOf(path).map((grid) => grid.visibility);
    expect(visibilities('fixtures/closedxml/hidden_sheets.xlsx')).toEqual(['hidden', 'visible', 'hidden']);
    expect(visibilities('fixtures/sheetjs/sheet_visibility.xlsx')).toEqual(['visible', 'hidden', 'very hidden']);
    const grid = first('fixtures/sheetjs/comments_stress_test.xlsx');
    expect([...grid.hiddenRows]).toEqual([2]);
    expect([...grid.hiddenColumns]).toEqual([1]);
  });

  test('chart sheets are left out', () => {
    expect(gridsOf('fixtures/readxl/embedded-chartsheet.xlsx').map((grid) => grid.sheet)).toEqual([
      'iris',
      'mtcars',
      'chickwts',
      'quakes',
    ]);
  });

  test('a price list in Windows-1252 keeps its pound sign and its stray column', () => {
    const grid = first('en-hrg/National_schedule_of_NHS_costs_2019.csv');
    expect(grid.rows).toHaveLength(2523);
    expect(JSON.stringify(grid.rows)).toContain('£');
  });

  test('a table with semicolons keeps its codes and names together', () => {
    const grid = first('se-scb/inkomst_2021-07-09.csv');
    expect(cellAt(grid, 3, 0).kind).toBe('text');
    expect(Math.max(...grid.rows.map((row) => row.length))).toBe(5);
  });
});
