import { simulate } from '../../src/job/simulate';
import { contractOf } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { wantedTitles } from '../../src/report/report';
import { cellName } from '../../src/quantities/cell-address';
import { roles } from '../../src/report/layout';
import { flagCell } from '../../src/report/stale-line';
import { defaultFutures } from '../../src/simulate/futures';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { sampleFile } from '../job/handed-files';
import { knownUnit } from '../simulate/still-unit';
import { seasonalUnit } from './two-unit-report';
import {
  differences,
  formulaCells,
  planOfSituation,
  tellsContracts,
  type ReportSetting,
  type Situation,
} from './formula-cells';
import { computedByIronCalc } from './ironcalc';
import { agree, assume, madeOf, type Change } from './typed-changes';
import { inR1C1, readWritten, type WrittenCell, type WrittenSheet } from './written-workbook';

jest.setTimeout(120_000);

// Two units: IronCalc 0.8.4 takes INDEX and MATCH over a single cell for an error, which no spreadsheet does.
const today = [
  { base: contractOf('prestation', { r3: 0.2, pot: 400 }), switches: [] },
  { base: contractOf('prestation'), switches: [] },
];
const units = [{ ...seasonalUnit, inflow: { p: 330, o: undefined } }, knownUnit];
const situation: Situation = {
  frame: { units, start: monthOf(2026, 10), months: 8, taxAndGrants: 42_000, assumptions: {} },
  scenarios: defaultFutures({ today, month: monthOf(2026, 11), phaseMonths: 2 }, 'sv')
    .filter((_, index) => index % 2 === 0)
    .slice(0, 2),
};
const setting: ReportSetting = {
  titles: wantedTitles('sv', situation.scenarios),
  year: 2027,
  prefix: 'antag_',
  language: 'sv',
};
const bytes = writePlan(emptyWorkbook(), planOfSituation(situation, setting));

test('an independent program gives every formula cell the engine’s value, before and after changes by hand', () => {
  const workbook = readWritten(bytes);
  const rounds: readonly (readonly Change[])[] = [
    [],
    [
      assume('eta_p', 0.08),
      assume('g', 0.025),
      assume('phi', 0.2, 2),
      agree(1, 1, 'from_month_2', 202702),
      agree(1, 2, 'tak_1', 0.004),
      agree(1, 1, 'model_2', 3),
      agree(2, 1, 'model_2', 2),
      agree(2, 1, 'rho_1', 0.9),
      agree(2, 1, 'inflow_chosen', 1),
    ],
  ];
  const made = rounds.map((changes) => madeOf(changes, situation, workbook, setting.titles));
  const computed = computedByIronCalc(
    bytes,
    made.map(({ typed }) => typed),
  );
  made.forEach(({ after }, round) => {
    const cells = formulaCells(planOfSituation(after, setting)).filter(
      (cell) =>
        cell.address !== 'A3' &&
        !(round > 0 && tellsContracts(cell)) &&
        !(cell.role === roles.assumptions && cell.address.startsWith('M')) &&
        !(cell.role === roles.board && cell.address === cellName(flagCell.row, flagCell.column)),
    );
    expect(cells.length).toBeGreaterThan(4_000);
    expect(differences(cells, computed[round]!)).toEqual([]);
  });
});

const sampleReport = () =>
  readWritten(
    simulate({
      files: [sampleFile()],
      // Longer than the longest look back, so that a column's rows are not all of the first year.
      scenarioFile: { schema: 1, draws: 0, months: 15 },
      language: 'sv',
      acceptCalibration: false,
      date: '2026-11-21',
      version: '0.1.0',
    }).bytes,
  );

describe('the formulas of the sample region’s report', () => {
  const { sheets } = sampleReport();
  const own = sheets.filter(({ name }) => name.startsWith('Växla'));
  const calculations = own.filter(({ name }) => name.includes('Beräkning'));
  const formulas = own.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

  test('stand in five calculation sheets', () => {
    expect(calculations).toHaveLength(5);
    expect(formulas.length).toBeGreaterThan(50_000);
  });

  test('are one and the same in R1C1 over all rows of a column, in each of a calculation sheet’s three tables', () => {
    for (const sheet of calculations) {
      for (const [column, texts] of formulasByColumn(sheet)) {
        // A column may serve the months, the region's months and the start values: three formulas at most.
        const runs = texts.filter((text, index) => text !== texts[index - 1]);
        expect([sheet.name, column, runs.length <= 3, new Set(runs).size === runs.length]).toEqual([
          sheet.name,
          column,
          true,
          true,
        ]);
      }
    }
  });

  test('begin more than a year’s rows below the top, since the longest look back is twelve months', () => {
    for (const { cells } of calculations) {
      const rows = [...cells.values()].filter(({ formula, column }) => formula && column > 1).map(({ row }) => row);
      expect(Math.min(...rows)).toBeGreaterThan(12);
    }
  });

  test('use only functions that Excel 2016 and LibreOffice 7.4 have, none of them volatile', () => {
    const classic = new Set(
      (
        'ABS AND CHAR CHOOSE COUNT COUNTIF EXACT EXP FIND FIXED FLOOR IF IFERROR INDEX INT ISNUMBER LEFT LEN LN MATCH MAX MID ' +
        'MIN NOT OR ROUND SQRT SUBSTITUTE SUM SUMPRODUCT TRIM'
      ).split(' '),
    );
    const used = new Set(formulas.flatMap((formula) => functionsOf(formula)));
    expect([...used].filter((name) => !classic.has(name))).toEqual([]);
    expect(used).toContain('INDEX');
  });

  test('are shorter than Excel’s 8,192 characters, and name no other workbook', () => {
    expect(formulas.reduce((longest, { length }) => Math.max(longest, length), 0)).toBeLessThan(8_192);
    expect(formulas.filter((formula) => /\[\d+\]|\.xls/.test(formula))).toEqual([]);
  });

  test('point at nothing of the user’s: only at Växla’s own sheets', () => {
    const foreign = sheets.filter(({ name }) => !name.startsWith('Växla')).map(({ name }) => name);
    expect(foreign.length).toBeGreaterThan(3);
    expect(formulas.filter((formula) => foreign.some((name) => formula.includes(`${name}'!`)))).toEqual([]);
  });
});

function formulasByColumn({ cells }: WrittenSheet): ReadonlyMap<number, readonly string[]> {
  const columns = new Map<number, string[]>();
  const inOrder: WrittenCell[] = [...cells.values()].sort((left, right) => left.row - right.row);
  for (const { row, column, formula } of inOrder) {
    if (formula === undefined || column === 1) continue;
    const texts = columns.get(column) ?? [];
    texts.push(inR1C1(formula, row, column));
    columns.set(column, texts);
  }
  return columns;
}

function functionsOf(formula: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name!);
}
