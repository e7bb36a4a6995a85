import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scenario } from '../src/model/scenario';
import { columnLetters } from '../src/quantities/cell-address';
import { roles } from '../src/report/layout';
import type { Block, PlannedCell, PlannedSheet, SheetPlan } from '../src/report/plan';
import type { DrawBlock } from '../src/simulate/kernel/kernel';
import { runScenario, yearRows, type Frame } from '../src/simulate/run';
import { writePlan } from '../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../src/workbook/file/workbook-file';
import { shownYear, syntheticReport } from './synthetic-report';

/*
 * Draws as somebody without the kernel would make them: our workbook's live formulas, every assumption that is drawn taken
 * from a row of a sheet of draws, and a what-if table (Excel's data table, LibreOffice's multiple operations) that computes
 * the region's cost of the year row by row.
 */

/** Whether there is a LibreOffice. */
export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What LibreOffice computed, by draw, and its processor seconds, starting and reading the workbook among them. */
export interface TableAnswer {
  readonly costs: readonly number[];
  readonly seconds: number;
}

const sheetTitle = 'Dragningar';
const firstDrawColumn = 4;

/** The region's cost of the year in the last of some scenarios by a what-if table of the first draws of a block. */
export function runAsTable(frame: Frame, scenarios: readonly Scenario[], block: DrawBlock, draws: number): TableAnswer {
  const runs = scenarios.map((scenario) => runScenario(frame, scenario));
  const plan = syntheticReport(frame, scenarios, runs);
  const months = yearRows(frame, shownYear);
  const cost = months.map((month) => runs.at(-1)!.region.get('region_cost')![month]!);
  const whole = { ...plan, sheets: [...withDrawnCells(plan, block, draws), drawSheet(plan, cost, block, draws)] };
  return computed(writePlan(emptyWorkbook(), whole), draws);
}

/** The deterministic run of a draw: what the table must come to. */
export function costOf(frame: Frame, scenario: Scenario, block: DrawBlock, draw: number): number {
  const own = block.keys.map((key, place) => [key, block.values[place * block.count + draw]!] as const);
  const { region } = runScenario({ ...frame, assumptions: Object.fromEntries(own) }, scenario);
  return yearRows(frame, shownYear).reduce((sum, month) => sum + region.get('region_cost')![month]!, 0);
}

/** The sheets with the cells of drawn assumptions taken from the draw whose number stands on the sheet of draws. */
function withDrawnCells(plan: SheetPlan, { keys }: DrawBlock, draws: number): readonly PlannedSheet[] {
  const formulaAt = new Map(
    keys.map((key, place) => {
      const area = plan.names.find(({ name }) => name === `antag_${key}`)?.area;
      if (!area) throw new Error(`no cell for ${key}`);
      const column = columnLetters(firstDrawColumn + place);
      const formula = `INDEX(${sheetTitle}!$${column}$2:$${column}$${draws + 1},${sheetTitle}!$A$1)`;
      return [`${area.top} ${area.left}`, formula];
    }),
  );
  const drawn = (block: Block): Block => {
    if (block.kind !== 'cells') return block;
    const cellAt = (cell: PlannedCell, row: number, column: number): PlannedCell => {
      const formula = formulaAt.get(`${block.top + row} ${block.left + column}`);
      return formula === undefined ? cell : { ...cell, formula };
    };
    return { ...block, rows: block.rows.map((cells, row) => cells.map((cell, column) => cellAt(cell, row, column))) };
  };
  return plan.sheets.map((sheet) =>
    sheet.role === roles.assumptions ? { ...sheet, blocks: sheet.blocks.map(drawn) } : sheet,
  );
}

function drawSheet(plan: SheetPlan, cost: readonly number[], block: DrawBlock, draws: number): PlannedSheet {
  const cell = (value: number, formula?: string): PlannedCell => ({
    value,
    ...(formula !== undefined && { formula }),
    appearance: {},
  });
  const each = Array.from({ length: draws }, (_, draw) => draw);
  return {
    role: 'draws',
    title: sheetTitle,
    columnWidths: [],
    page: plan.sheets[0]!.page,
    blocks: [
      { kind: 'cells', top: 0, left: 0, rows: [[cell(1), cell(0, `SUM(${cellsOf(plan, cost)})`)]] },
      {
        kind: 'cells',
        top: 1,
        left: 0,
        // In this format the function has the name of Excel's data table.
        rows: each.map((draw) => [cell(draw + 1), cell(0, `TABLE($B$1,$A$1,A${draw + 2})`)]),
      },
      {
        kind: 'cells',
        top: 1,
        left: firstDrawColumn,
        rows: each.map((draw) => block.keys.map((_, place) => cell(block.values[place * block.count + draw]!))),
      },
    ],
  };
}

/** Where some numbers stand below one another on a sheet of the plan. */
function cellsOf({ sheets }: SheetPlan, numbers: readonly number[]): string {
  for (const { title, role, blocks } of sheets) {
    if (!role.startsWith('calculation')) continue;
    for (const block of blocks) {
      if (block.kind !== 'columns') continue;
      for (const [place, { values }] of block.columns.entries()) {
        const row = values.findIndex((_, from) => numbers.every((number, next) => values[from + next] === number));
        const column = columnLetters(block.left + place);
        const from = block.top + row + 1;
        if (row >= 0) return `'${title}'!${column}${from}:${column}${from + numbers.length - 1}`;
      }
    }
  }
  throw new Error('the numbers stand nowhere');
}

const alwaysRecalculate =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Comma, quotation mark, UTF-8, and every sheet as a file of its own. */
const everySheetAsText = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

function computed(xlsx: Uint8Array, draws: number): TableAnswer {
  const folder = mkdtempSync(path.join(tmpdir(), 'vaxla-bench-'));
  const file = (...names: readonly string[]) => path.join(folder, ...names);
  try {
    mkdirSync(file('profile', 'user'), { recursive: true });
    writeFileSync(file('profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    writeFileSync(file('table.xlsx'), xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(file('profile')).href}`;
    const office = ['soffice', profile, '--headless', '--convert-to', everySheetAsText, '--outdir', file('out')];
    // The shell tells the processor time of what it has started.
    const printed = execFileSync('sh', ['-c', '"$@" > /dev/null 2>&1; times', 'sh', ...office, file('table.xlsx')], {
      encoding: 'utf8',
    });
    const lines = readFileSync(file('out', `table-${sheetTitle}.csv`), 'utf8').split('\n');
    const costs = lines.slice(1, draws + 1).map((line) => Number(line.split(',')[1]));
    return { costs, seconds: childSeconds(printed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Processor seconds of a shell's children: the second line of what `times` prints, such as 0m3.21s 0m0.40s. */
function childSeconds(printed: string): number {
  const [user, system] = [
    ...printed
      .trim()
      .split('\n')
      .pop()!
      .matchAll(/(\d+)m([\d.]+)s/g),
  ].map(([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds));
  return user! + system!;
}
