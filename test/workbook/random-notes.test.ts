import fc from 'fast-check';
import { cellName } from '../../src/quantities/cell-address';
import { cellAt } from '../../src/region/grid';
import type { PlannedSheet, SheetPlan } from '../../src/report/plan';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook, openWorkbook } from '../../src/workbook/file/workbook-file';
import { VaxlaError } from '../../src/words/problem';
import { EditedWorkbook } from './edited-workbook';
import { samplePlan } from './sample-plan';

const first = writePlan(emptyWorkbook(), samplePlan(emptyWorkbook()));
const part = 'xl/worksheets/sheet1.xml';
const opened = (bytes: Uint8Array) => openWorkbook(bytes, 'bok.xlsx');

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The sheet with notes put into cells where nothing stands: rows and cells in their order, as every program writes them. */
function withNotes(notes: readonly Note[]): { readonly bytes: Uint8Array; readonly put: readonly Note[] } {
  const edited = new EditedWorkbook(first);
  const rows = new Map<number, { tag: string; cells: Map<number, string> }>();
  const text = edited.text(part);
  for (const [, tag = '', number = '', inside = ''] of text.matchAll(/(<row r="(\d+)"[^>]*>)(.*?)<\/row>/g)) {
    const cells = [...inside.matchAll(/<c r="([A-Z])\d+"(?:[^>]*\/>|.*?<\/c>)/g)].map(
      ([xml, letter = '']) => [letter.charCodeAt(0) - 65, xml] as const,
    );
    rows.set(Number(number) - 1, { tag, cells: new Map(cells) });
  }
  const put = notes.filter(({ row, column, text: note }) => {
    const line = rows.get(row) ?? { tag: `<row r="${row + 1}">`, cells: new Map<number, string>() };
    if (line.cells.has(column)) return false;
    rows.set(row, line);
    line.cells.set(column, `<c r="${cellName(row, column)}" t="inlineStr"><is><t>${note}</t></is></c>`);
    return true;
  });
  const inOrder = <Item>(map: ReadonlyMap<number, Item>) => [...map].sort(([one], [other]) => one - other);
  const data = inOrder(rows).map(
    ([, { tag, cells }]) =>
      `${tag}${inOrder(cells)
        .map(([, xml]) => xml)
        .join('')}</row>`,
  );
  edited.put(
    part,
    text.replace(/<sheetData>.*<\/sheetData>/, () => `<sheetData>${data.join('')}</sheetData>`),
  );
  return { bytes: edited.bytes(), put };
}

/** The sample plan whose first sheet has so many further rows below and columns beside. */
function grown(rows: number, columns: number): (plan: SheetPlan) => SheetPlan {
  const cell = { value: 1, appearance: {} };
  const more: PlannedSheet['blocks'] = [
    { kind: 'cells', top: 6, left: 0, rows: Array.from({ length: rows }, () => [cell, cell]) },
    { kind: 'cells', top: 3, left: 4, rows: [Array.from({ length: columns }, () => cell)] },
  ];
  return (plan) => ({
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.role === 'assumptions' ? { ...sheet, blocks: [...sheet.blocks, ...more] } : sheet,
    ),
  });
}

const note = fc.record({
  row: fc.integer({ min: 0, max: 12 }),
  column: fc.integer({ min: 0, max: 8 }),
  text: fc.stringMatching(/^[a-zåäö][a-zåäö ]{0,12}$/),
});

test('every note is where it was after a run, or the run is refused at a note that stands in the way', () => {
  const outcomes = { kept: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), fc.nat(5), fc.nat(4), (notes, rows, columns) => {
      const { bytes, put } = withNotes(notes);
      const workbook = opened(bytes);
      const plan = grown(rows, columns)(samplePlan(workbook));
      const needed = ({ row, column }: { readonly row?: number | undefined; readonly column?: number | undefined }) =>
        row !== undefined &&
        column !== undefined &&
        ((row >= 6 && row < 6 + rows && column < 2) ||
          (row === 3 && column >= 4 && column < 4 + columns) ||
          (row === 0 && column < 4));
      try {
        const result = writePlan(workbook, plan);
        const grid = opened(result).ownGrids().get('assumptions');
        for (const { row, column, text } of put) {
          expect(grid && cellAt(grid, row, column)).toEqual({ kind: 'text', text });
        }
        expect(put.filter(needed)).toEqual([]);
        const next = opened(result);
        expect(Buffer.compare(writePlan(next, grown(rows, columns)(samplePlan(next))), result)).toBe(0);
        outcomes.kept++;
      } catch (error) {
        if (!(error instanceof VaxlaError)) throw error;
        const { code, place } = error.problem;
        expect(code).toBe('file-note-in-the-way');
        expect(place && put.some(({ row, column }) => row === place.row && column === place.column)).toBe(true);
        expect(place && needed(place)).toBe(true);
        outcomes.refused++;
      }
    }),
    { numRuns: 60 },
  );
  expect(outcomes.kept).toBeGreaterThan(8);
  expect(outcomes.refused).toBeGreaterThan(8);
});
