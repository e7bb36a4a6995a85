import { cellAt, type Grid } from '../../src/region/grid';
import type { PlannedSheet, SheetPlan } from '../../src/report/plan';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook, openWorkbook } from '../../src/workbook/file/workbook-file';
import { months, samplePlan, sampleTitles } from '../workbook/sample-plan';
import { describeWithSharedData, sharedFile } from '../workbook/shared-workbooks';
import { printed, recalculate, recalculateAll } from './office';

jest.setTimeout(120_000);

const sheetOf = (grids: readonly Grid[], name: string): Grid => {
  const grid = grids.find((candidate) => candidate.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
};

const numberAt = (grid: Grid, row: number, column: number): number => {
  const cell = cellAt(grid, row, column);
  if (cell.kind !== 'number') throw new Error(`${grid.sheet} ${row} ${column}: ${JSON.stringify(cell)}`);
  return cell.value;
};

/** The sample plan with every computed value of the calculation sheet replaced by a wrong one. */
function withWrongValues(plan: SheetPlan): SheetPlan {
  const sheets = plan.sheets.map((sheet): PlannedSheet => {
    const blocks = sheet.blocks.map((block) => {
      if (block.kind === 'cells') return block;
      const columns = block.columns.map((column) =>
        column.formula === undefined ? column : { ...column, values: column.values.map(() => 999) },
      );
      return { ...block, columns };
    });
    return { ...sheet, blocks };
  });
  return { ...plan, sheets };
}

test('LibreOffice computes every formula itself: wrong values planted in the file do not survive', () => {
  const plan = samplePlan(emptyWorkbook());
  const grid = sheetOf(
    recalculate(writePlan(emptyWorkbook(), withWrongValues(plan))),
    sampleTitles['calculation:stay'],
  );
  months.forEach((_, index) => {
    const base = 1000 + 40 * Math.sin(index / 2);
    expect(numberAt(grid, 3 + index, 2)).toBeCloseTo(base * 1.25, 9);
    expect(numberAt(grid, 3 + index, 3)).toBeCloseTo(base * 2.5, 9);
  });
});

test('LibreOffice prints what was written', () => {
  const empty = emptyWorkbook();
  const pdf = printed(new Map([['sample', writePlan(empty, samplePlan(empty))]])).get('sample');
  expect(new TextDecoder('latin1').decode(pdf?.subarray(0, 5))).toBe('%PDF-');
});

describeWithSharedData('real workbooks in LibreOffice', () => {
  const paths = [
    'fixtures/rich/rich.xlsx',
    'fixtures/sheetjs/pivot_table_test.xlsm',
    'fixtures/sheetjs/1904.xlsx',
    'fixtures/closedxml/WorkbookWithExternalLink.xlsx',
    'en-nhs/Q1-2025-26-Cancelled-Operations.xlsx',
    'se-kolada/Kolada_vldsbrott_2021-07-09.xlsx',
  ];
  let recalculated: ReadonlyMap<string, readonly Grid[]>;
  beforeAll(() => {
    const written = (path: string) => {
      const workbook = openWorkbook(sharedFile(path), path);
      return writePlan(workbook, withWrongValues(samplePlan(workbook)));
    };
    recalculated = recalculateAll(new Map(paths.map((path) => [path, written(path)])));
  });

  test.each(paths)(
    '%s with our sheets in it opens, every sheet of it is there and our formulas are computed',
    (path) => {
      const grids = recalculated.get(path) ?? [];
      const names = grids.map((grid) => grid.sheet);
      for (const { name } of openWorkbook(sharedFile(path), path).sheets) expect(names).toContain(name);
      const calculation = sheetOf(grids, sampleTitles['calculation:stay']);
      expect(numberAt(calculation, 3, 2)).toBeCloseTo(1250, 9);
      expect(numberAt(calculation, 38, 3)).toBeCloseTo((1000 + 40 * Math.sin(35 / 2)) * 2.5, 9);
    },
  );
});
