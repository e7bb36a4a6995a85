import {
  comparisonRow,
  differenceColumn,
  intervalColumn,
  levelColumn,
  worseColumn,
} from '../../src/report/comparison-figures';
import type { PlannedCell } from '../../src/report/plan';
import { boardPlan, cellsOf, oneUnit, sheetOf, twoUnits, type BoardCase } from './board-cases';
import { planOf } from './two-unit-report';

let two: BoardCase;
let table: ReadonlyMap<string, PlannedCell>;
beforeAll(() => {
  two = twoUnits();
  table = cellsOf(sheetOf(boardPlan(two), 'comparison'));
});

const ends = (cells: ReadonlyMap<string, PlannedCell>, row: number, scenario: number) =>
  [0, 1].map((end) => cells.get(`${row},${intervalColumn(scenario) + end}`)!);

test('beside the region’s cost stands its interval, and beside each difference that of the difference', () => {
  const row = comparisonRow('cost', 'region', 2);
  const [first, second] = two.uncertainty.scenarios;
  const { p5, p95 } = first!.levels.cost;
  expect(ends(table, row, 0).map(({ value }) => value)).toEqual([p5 / 1000, p95 / 1000]);
  const difference = second!.differences.cost;
  expect(ends(table, row, 1).map(({ value }) => value)).toEqual([difference.p5 / 1000, difference.p95 / 1000]);
});

test('an interval of a share is in percentage points beside its difference, in shares beside its level', () => {
  const row = comparisonRow('within90', 'region', 2);
  const [first, , third] = two.uncertainty.scenarios;
  expect(ends(table, row, 0)[0]!.value).toBe(first!.levels.within90.p5);
  expect(ends(table, row, 2)[1]!.value).toBeCloseTo(100 * third!.differences.within90.p95, 9);
});

test('units have intervals of result, real production and cost; what was not drawn has none', () => {
  const { units } = two.uncertainty.scenarios[1]!;
  for (const name of ['result', 'real', 'cost'] as const) {
    const scale = name === 'real' ? 1 : 1000;
    const [low] = ends(table, comparisonRow(name, 1, 2), 1);
    expect(low!.value).toBeCloseTo(units[1]![name].difference.p5 / scale, 9);
  }
  for (const name of ['registered', 'payment', 'queue'] as const) {
    expect(ends(table, comparisonRow(name, 1, 2), 1).map(({ value }) => value)).toEqual(['', '']);
  }
  expect(ends(table, comparisonRow('cost', 'region', 2), 3).map(({ value }) => value)).toEqual(['', '']);
});

test('beside a result stands in which share of the draws it is worse, in its own column per scenario', () => {
  const scenarios = two.runs.length;
  const { unitWorse, worse } = two.uncertainty.scenarios[2]!;
  const at = (line: number | 'unitsSum' | 'centre' | 'regionTotal') =>
    table.get(`${comparisonRow('result', line, 2)},${worseColumn(2, scenarios)}`)!.value;
  expect([at(0), at(1)]).toEqual(unitWorse);
  expect([at('unitsSum'), at('centre'), at('regionTotal')]).toEqual([
    worse.unitsResult,
    worse.centre,
    worse.regionResult,
  ]);
});

test('values from the draws are grey and no formulas, and figures that follow their cells white formulas', () => {
  let [drawn, live] = [0, 0];
  const below = comparisonRow('within90', 'region', 2);
  for (const [place, { value, formula, appearance }] of table) {
    if (typeof value !== 'number' || Number(place.split(',')[0]) > below) continue;
    expect(appearance.fill).toBe(formula === undefined ? 'F2F2F2' : undefined);
    if (formula === undefined) drawn += 1;
    else live += 1;
  }
  expect(drawn).toBeGreaterThan(60);
  expect(live).toBeGreaterThan(150);
});

test('a level nobody knows has no interval, while its difference has one', () => {
  const one = oneUnit();
  const cells = cellsOf(sheetOf(boardPlan(one), 'comparison'));
  const row = comparisonRow('result', 'regionTotal', 1);
  expect(cells.get(`${row},${levelColumn(0)}`)!.value).toBe('–');
  expect(ends(cells, row, 0).map(({ value }) => value)).toEqual(['', '']);
  expect(typeof ends(cells, row, 1)[0]!.value).toBe('number');
  expect(typeof cells.get(`${row},${differenceColumn(1)}`)!.value).toBe('number');
});

test('without draws the columns of the intervals are empty, and nothing is grey', () => {
  const cells = cellsOf(sheetOf(planOf(two.frame, two.runs), 'comparison'));
  expect([...cells.values()].filter(({ appearance }) => appearance.fill === 'F2F2F2')).toEqual([]);
  expect(String(cells.get('2,0')!.value)).not.toContain('dragning');
});
