import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../../../src/job/answer';
import { asked } from '../../../src/job/asking';
import { comingBack } from '../../../src/job/coming-back';
import { openFiles } from '../../../src/job/opening';
import { plannedReport } from '../../../src/job/planned-report';
import type { CellContent, PlannedSheet, SheetPlan } from '../../../src/report/plan';
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { enteredText } from '../../../src/workbook/excel/planned-cells';
import { preparedWriting } from '../../../src/workbook/excel/prepared-writing';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/excel/snapshot';
import { FileWorkbook } from '../../../src/workbook/file/file-door';
import { movedFormula } from '../../../src/workbook/file/formula-shift';
import { writePlan } from '../../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import { VaxlaError } from '../../../src/words/problem';
import { parseScenarioFile } from '../../../src/job/scenario-file-text';
import { regionWorkbook, twoFutures } from '../../job/region-workbook';
import { smallRegion } from '../small-region';
import { appliedSteps, stepsAt } from './applied-steps';
import { fileSnapshot } from './file-snapshot';

/** The report of a workbook through whichever door it is open. */
function planOf(workbook: OpenWorkbook): SheetPlan {
  const scenarioFile = parseScenarioFile(twoFutures, 'byte.yaml');
  const opening = openFiles([{ name: workbook.file, workbook }], scenarioFile, '0.2.0');
  const back = comingBack(opening, undefined);
  const asking = asked(opening, back, true, scenarioFile, 'sv');
  const answered = answer(asking.answered.question, asking.base, scenarioFile, opening.read.problems, 'sv');
  const run = { opening, back, asking, answer: answered, scenarioFile, replaced: true, language: 'sv' } as const;
  return plannedReport({ ...run, date: '2026-11-21', version: '0.2.0', workbook }).plan;
}

const { name, bytes } = regionWorkbook();
const source = openWorkbook(bytes, name);
const plan = planOf(new FileWorkbook(source));
const fresh = preparedWriting(new ExcelWorkbook(fileSnapshot(source)), plan);

const written = (value: CellContent): CellValue | undefined => {
  if (value === null || value === '') return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? enteredText(value) : value;
};

/** What the plan wants in each cell: a formula with its sign, or the value as it is typed. */
function* wanted(sheet: PlannedSheet): Generator<readonly [number, number, CellValue | undefined]> {
  for (const block of sheet.blocks) {
    if (block.kind === 'cells') {
      for (const [down, row] of block.rows.entries()) {
        for (const [across, { value, formula }] of row.entries()) {
          yield [block.top + down, block.left + across, formula === undefined ? written(value) : `=${formula}`];
        }
      }
      continue;
    }
    for (const [across, { values, formula }] of block.columns.entries()) {
      for (const [down, value] of values.entries()) {
        const content = formula === undefined ? written(value) : `=${movedFormula(formula, down, 0)}`;
        yield [block.top + down, block.left + across, content];
      }
    }
  }
}

/** The workbook once a writing is in it, as Excel would tell of it. */
function after(base: Uint8Array, report: SheetPlan): WorkbookSnapshot {
  return fileSnapshot(openWorkbook(writePlan(openWorkbook(base, name), report), name));
}

/** A snapshot in which a person has typed into cells of the sheet of that name. */
function typed(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  cells: readonly (readonly [number, number, CellValue])[],
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const rows = Math.max(sheet.values.length, ...cells.map(([row]) => row + 1));
    const columns = Math.max(sheet.values[0]!.length, ...cells.map(([, column]) => column + 1));
    const grow = (grid: readonly (readonly CellValue[])[]) => {
      const grown = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => grid[row]?.[column] ?? ''),
      );
      for (const [row, column, value] of cells) grown[row]![column] = value;
      return grown;
    };
    const formatOf = new Uint16Array(rows * columns);
    return { ...sheet, values: grow(sheet.values), formulas: grow(sheet.formulas ?? sheet.values), formatOf };
  });
  return { ...snapshot, sheets };
}

test('a workbook is read through Excel as it is read from its file, cell for cell', () => {
  for (const file of [readFileSync(join(__dirname, '../../../assets/exempelregionen.xlsx')), smallRegion()]) {
    const workbook = openWorkbook(new Uint8Array(file), 'bok.xlsx');
    expect(new ExcelWorkbook(fileSnapshot(workbook)).grids()).toEqual(workbook.grids());
  }
});

test('the report planned through Excel is that planned from the file, but for the hash of the file’s bytes', () => {
  const bare = (report: SheetPlan) => ({
    ...report,
    document: report.document?.xml.replace(/"sha256":"[0-9a-f]+"|"workbook":"[0-9a-f]+"/g, ''),
  });
  expect(bare(planOf(new ExcelWorkbook(fileSnapshot(source))))).toEqual(bare(plan));
});

test('after the steps every cell holds what the plan wants, texts as they must be entered', () => {
  let cells = 0;
  for (const [index, sheet] of plan.sheets.entries()) {
    const result = appliedSteps(fresh.sheets[index]!);
    for (const [row, column, content] of wanted(sheet)) {
      if (stepsAt(result, row, column) !== content) {
        throw new Error(`${sheet.title} ${row}/${column}: ${String(stepsAt(result, row, column))}, ${String(content)}`);
      }
      cells += 1;
    }
  }
  expect(cells).toBeGreaterThan(10_000);
});

test('formulas that are the same down a column are sent once', () => {
  const calculation = fresh.sheets.find(({ role }) => role === 'calculation:stay')!;
  const sent = calculation.steps.flatMap((step) => (step.kind === 'cells' ? step.formulas.flat() : []));
  const formulas = sent.filter((content) => typeof content === 'string' && content.startsWith('='));
  expect(formulas.length).toBeLessThan(500);
  expect(calculation.steps.some(({ kind }) => kind === 'fill')).toBe(true);
});

test('a second run writes the same cells, and no look, name or mark that is there already', () => {
  const again = preparedWriting(new ExcelWorkbook(after(bytes, plan)), plan);
  for (const [index, sheet] of again.sheets.entries()) {
    expect([sheet.present, sheet.cleared]).toEqual([sheet.title, []]);
    expect(sheet.steps.filter(({ kind }) => kind === 'look')).toEqual([]);
    expect(sheet.mark).toBe(fresh.sheets[index]!.mark);
    expect(sheet.charts).toEqual([]);
  }
  expect(again.names.every(({ present }) => present)).toBe(true);
  expect(again.namesGone).toEqual([]);
});

test('a note beside our cells stays; one where a figure must stand stops the writing', () => {
  const snapshot = after(bytes, plan);
  const register = plan.sheets.find(({ role }) => role === 'assumptions')!;
  const outside = [2, 30, 'egen anteckning'] as const;
  const noted = typed(snapshot, register.title, [outside]);
  const again = preparedWriting(new ExcelWorkbook(noted), plan);
  const sheet = again.sheets.find(({ role }) => role === 'assumptions')!;
  const result = appliedSteps(sheet, new Map([['2/30', 'egen anteckning']]));
  expect(stepsAt(result, 2, 30)).toBe('egen anteckning');

  const larger: SheetPlan = {
    ...plan,
    sheets: plan.sheets.map((each) =>
      each === register
        ? {
            ...each,
            blocks: [...each.blocks, { kind: 'cells', top: 2, left: 30, rows: [[{ value: 1, appearance: {} }]] }],
          }
        : each,
    ),
  };
  expect(() => preparedWriting(new ExcelWorkbook(noted), larger)).toThrow(VaxlaError);
  expect(() => preparedWriting(new ExcelWorkbook(noted), larger)).toThrow('file-note-in-the-way');
});

test('cells of ours that the plan no longer has are emptied, a person’s beside them are not', () => {
  const register = plan.sheets.find(({ role }) => role === 'reading')!;
  const lower = register.blocks.map((block) =>
    block.kind === 'cells' ? { ...block, rows: block.rows.slice(0, -3) } : block,
  );
  const shorter = {
    ...plan,
    sheets: plan.sheets.map((each) => (each === register ? { ...each, blocks: lower } : each)),
  };
  const last = Math.max(...[...wanted(register)].map(([row]) => row));
  const noted = typed(after(bytes, plan), register.title, [[last, 40, 'min']]);
  const sheet = preparedWriting(new ExcelWorkbook(noted), shorter).sheets.find(({ role }) => role === 'reading')!;
  expect(sheet.cleared.length).toBeGreaterThan(0);
  const before = new Map<string, CellValue>(
    [...wanted(register)].map(([row, column, content]) => [`${row}/${column}`, content ?? '']),
  );
  before.set(`${last}/40`, 'min');
  const result = appliedSteps(sheet, before);
  expect([...result].filter(([key]) => key.startsWith(`${last}/`))).toEqual([[`${last}/40`, 'min']]);
});

test('a workbook that is read-only, or whose structure is locked, is refused before anything is asked of Excel', () => {
  const snapshot = fileSnapshot(source);
  const refusal = (changed: Partial<WorkbookSnapshot>) => {
    try {
      preparedWriting(new ExcelWorkbook({ ...snapshot, ...changed }), plan);
      return 'written';
    } catch (error) {
      return error instanceof VaxlaError ? error.problem.code : error;
    }
  };
  expect(refusal({ readOnly: true })).toBe('excel-read-only');
  expect(refusal({ structureLocked: true })).toBe('excel-protected');
  expect(refusal({})).toBe('written');
});

test('a sheet of the reader’s with a title of ours is left alone: ours is called otherwise', () => {
  const snapshot = fileSnapshot(source);
  const theirs = { ...snapshot.sheets[0]!, name: 'växla jämförelse' };
  const workbook = new ExcelWorkbook({ ...snapshot, sheets: [...snapshot.sheets, theirs] });
  expect(workbook.titles({ comparison: 'Växla Jämförelse' })).toEqual({ comparison: 'Växla Jämförelse (2)' });
});
