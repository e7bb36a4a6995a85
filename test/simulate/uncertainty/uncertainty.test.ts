import { chosenBlock, drawBatch, drawPlan, planOf } from '../../../src/simulate/draws/draw-plan';
import { baseMonths, yearRows, sharedModel } from '../../../src/simulate/run';
import {
  batchFigures,
  transferable,
  type BatchFigures,
  type UncertaintyQuestion,
} from '../../../src/simulate/uncertainty/batch-figures';
import { chance } from '../../../src/simulate/uncertainty/chance';
import { collected } from '../../../src/simulate/uncertainty/collected';
import { wantedColumns } from '../../../src/simulate/uncertainty/figure-rows';
import { percentiles } from '../../../src/simulate/uncertainty/percentile';
import { checkpoints, planFor, refined, uncertainty } from '../../../src/simulate/uncertainty/refined';
import { unitMonths } from '../../../src/simulate/uncertainty/unit-intervals';
import type { Interval } from '../../../src/simulate/uncertainty/uncertainty';
import { openKernel } from '../../../src/simulate/kernel/open-kernel';
import { evaluatedKernel } from '../evaluated-kernel';
import { runAll, twoUnitFrame, twoUnitScenarios } from '../../report/two-unit-report';
import { alike, functionKernel, functionQuestion, unit } from './function-kernel';

const scenarios = twoUnitScenarios.slice(0, 3);
const frame = { ...twoUnitFrame, taxAndGrants: 95_000 };
const model = sharedModel(frame, scenarios);
const question: UncertaintyQuestion = { frame, scenarios, model, year: 2028 };
const plan = drawPlan(frame.assumptions, 20261121);
const kernel = openKernel(model, wantedColumns);
let batches: readonly BatchFigures[];
beforeAll(() => {
  batches = [0, 1].map((batch) => batchFigures(question, plan, kernel, batch));
});

const months = yearRows(frame, 2028).map((row) => row - baseMonths);
const added = (of: (month: number) => number) => months.reduce((sum, month) => sum + of(month), 0);
const cost = (run: OneDraw) => added((month) => run.region('region_cost', month));

test('draw 0 is the deterministic run, to the bit', () => {
  const block = chosenBlock(plan);
  scenarios.forEach((scenario, place) => {
    const run = runAll(frame, scenarios)[place]!;
    const drawn = kernel.run(frame, scenario, block);
    for (const name of wantedColumns.region) {
      expect([...drawn.region.get(name)!]).toEqual([...run.region.get(name)!.subarray(12)]);
    }
  });
});

/** A scenario in one draw. */
interface OneDraw {
  region(column: string, month: number): number;
  unit(unit: number, column: string, month: number): number;
}

/** The scenarios of every draw of the first batch. */
let runs: readonly (readonly OneDraw[])[];
beforeAll(() => {
  const block = drawBatch(plan, 0);
  const drawn = scenarios.map((scenario) => kernel.run(frame, scenario, block));
  runs = Array.from({ length: block.count }, (_, draw) =>
    drawn.map(({ region, units }): OneDraw => ({
      region: (column, month) => region.get(column)![month * block.count + draw]!,
      unit: (unit, column, month) => units.get(column)![(unit * frame.months + month) * block.count + draw]!,
    })),
  );
});

test('a draw is the scenario with the drawn values for assumptions', () => {
  const { keys, count, values } = drawBatch(plan, 0);
  const few = {
    keys,
    count: 5,
    values: Float64Array.from(keys.flatMap((_, key) => [...values.slice(key * count, key * count + 5)])),
  };
  const judge = evaluatedKernel(model, wantedColumns);
  expect(kernel.run(frame, scenarios[2]!, few)).toEqual(judge.run(frame, scenarios[2]!, few));
});

test('every figure is that of the scenarios computed one draw at a time', () => {
  const found = collected(question, plan, batches.slice(0, 1));
  const shown = ({ p5, p25, p50, p75, p95 }: Interval) => [p5, p25, p50, p75, p95];
  const expectPercentiles = (interval: Interval, of: (run: readonly OneDraw[]) => number) => {
    const expected = percentiles(Float64Array.from(runs, of));
    shown(interval).forEach((value, place) => expect(value / expected[place]!).toBeCloseTo(1, 9));
  };
  const second = found.scenarios[2]!;
  expectPercentiles(second.levels.cost, (run) => cost(run[2]!));
  expectPercentiles(second.differences.cost, (run) => cost(run[2]!) - cost(run[0]!));
  const december = (run: OneDraw) => run.region('region_queue', months[11]!);
  expectPercentiles(second.levels.queue, (run) => december(run[2]!));
  expectPercentiles(second.differences.queue, (run) => december(run[2]!) / december(run[0]!) - 1);
  const real = (run: OneDraw) => run.region('region_real', 20);
  expectPercentiles(second.months.real[20]!, (run) => real(run[2]!));
  expectPercentiles(second.index[20]!, (run) => (100 * real(run[2]!)) / real(run[0]!));
  const result = (run: OneDraw) => added((month) => run.unit(1, 'result', month));
  expectPercentiles(second.units[1]!.result.level, (run) => result(run[2]!));
  expectPercentiles(second.unitResults[1]!, (run) => result(run[2]!) - result(run[0]!));
  const share = (of: (run: readonly OneDraw[]) => boolean) => runs.filter(of).length / runs.length;
  expect(second.unitWorse[1]).toBe(share((run) => result(run[2]!) < result(run[0]!)));
  expect(second.costRises).toBe(share((run) => cost(run[2]!) > cost(run[0]!)));
  const centre = (run: OneDraw) => added((month) => run.region('centre', month));
  expect(second.worse.centre).toBe(share((run) => centre(run[2]!) < centre(run[0]!)));

  const month = 20;
  // Limits that something is said of: a quarter of the draws lie below them.
  const guarantee = { kind: 'guaranteeBelow', scenario: 2, limit: second.months.within90[month]!.p25, month } as const;
  const within = (run: OneDraw) => run.region('region_within90', month);
  const said = chance(question, batches.slice(0, 1), guarantee);
  expect(said.share).toBe(share((run) => within(run[2]!) < guarantee.limit));
  expect(said.share).toBeCloseTo(0.25, 2);
  const loses = { kind: 'unitWorseBy', scenario: 2, limit: -second.unitResults[1]!.p25, unit: 1 } as const;
  expect(chance(question, batches.slice(0, 1), loses).share).toBe(
    share((run) => result(run[2]!) - result(run[0]!) < -loses.limit),
  );
});

test('the first scenario differs from itself by nothing', () => {
  const [first] = collected(question, plan, batches).scenarios;
  const nothing = { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
  for (const difference of Object.values(first!.differences))
    expect(difference).toEqual({ ...nothing, errors: nothing });
  expect(first!.index.map(({ p5, p95 }) => [p5, p95])).toEqual(first!.index.map(() => [100, 100]));
  expect([first!.costRises, ...first!.unitWorse]).toEqual([0, 0, 0]);
});

test('a scenario’s own assumption is an intention: drawing it elsewhere does not move that scenario', () => {
  const own = { ...scenarios[1]!, assumptions: Object.fromEntries(plan.drawn.map(({ key, value }) => [key, value])) };
  const settled = { ...question, scenarios: [own, own] };
  const { scenarios: found } = collected(settled, plan, [batchFigures(settled, plan, kernel, 0)]);
  expect(found[0]!.levels.cost.p5).toBe(found[0]!.levels.cost.p95);
});

test('the statements of the report ask for a hundredth of the cost in round figures, and only what is known', () => {
  const { chances } = collected(question, plan, batches);
  const unknown = { ...question, frame: { ...frame, taxAndGrants: undefined } };
  expect(new Set(chances.map(({ kind, scenario }) => `${kind} ${scenario}`)).size).toBe(chances.length);
  expect(chances.filter(({ kind }) => kind === 'deficit').map(({ limit }) => limit)).toEqual([10_000, 10_000, 10_000]);
  expect(chances.filter(({ kind }) => kind === 'costRisesBy').map(({ scenario }) => scenario)).toEqual([1, 2]);
  const deficit = chances.find(({ kind, scenario }) => kind === 'deficit' && scenario === 1)!;
  expect(deficit).toMatchObject(chance(question, batches, { kind: 'deficit', scenario: 1, limit: 10_000 }));
  expect(collected(unknown, plan, batches).chances.map(({ kind }) => kind)).not.toContain('deficit');
});

test('batches can be computed alone, in any order and anywhere, and give the same bytes', () => {
  const again = [1, 0].map((batch) => structuredClone(batchFigures(question, structuredClone(plan), kernel, batch)));
  const whole = JSON.stringify(collected(question, plan, batches));
  expect(JSON.stringify(collected(question, plan, [...again].reverse()))).toBe(whole);
  expect(JSON.stringify(uncertainty(question, kernel, { seed: plan.seed, draws: 1000 }))).toBe(whole);
  expect(() => collected(question, plan, again)).toThrow(RangeError);
});

test('a batch’s figures can be handed over without being copied', () => {
  const own = structuredClone(batches[0]!);
  const moved = structuredClone(own, { transfer: [...transferable(own)] as ArrayBuffer[] });
  expect(moved).toEqual(batches[0]);
  expect(own.scenarios[0]!.levels).toHaveLength(0);
});

test('a question for the fan alone gives the same fan, and no more', () => {
  const fan = { ...question, followed: ['real'], units: false } as const;
  const quick = collected(
    fan,
    plan,
    [0, 1].map((batch) => batchFigures(fan, plan, kernel, batch)),
  );
  const whole = collected(question, plan, batches);
  expect(quick.scenarios[2]!.index).toEqual(whole.scenarios[2]!.index);
  expect(quick.scenarios[2]!.levels).toEqual(whole.scenarios[2]!.levels);
  expect([quick.scenarios[2]!.units, quick.scenarios[2]!.months.cost]).toEqual([[], []]);
  const guarantee = { kind: 'guaranteeBelow', scenario: 1, limit: 0.6, month: 3 } as const;
  expect(() => chance(fan, batches, guarantee)).toThrow(RangeError);
});

test('a unit’s months in a pass of their own are those of all units together', () => {
  const request = { unit: 1, column: 'result', against: 'difference', batches: 1 } as const;
  const found = unitMonths(question, plan, kernel, request);
  expect(found).toHaveLength(3);
  expect(found[2]).toHaveLength(frame.months);
  const december = months[11]!;
  const values = runs.map((run) => {
    const of = (place: number) => run[place]!.unit(1, 'result', december);
    return [of(2), of(2) - of(0)] as const;
  });
  const expected = percentiles(Float64Array.from(values, ([level]) => level));
  expect(found[2]![december]!.level.p25).toBeCloseTo(expected[1]!, 6);
  expect(found[2]![december]!.difference.p95).toBeCloseTo(
    percentiles(Float64Array.from(values, ([, difference]) => difference))[4]!,
    6,
  );
  expect(found[0]![december]!.difference.p95).toBe(0);
});

describe('with a quick kernel', () => {
  const small = functionKernel(({ x1, x2 }) => (x2! < 0.1 ? NaN : 1000 + x1!));
  const plain = planOf(alike(2, unit), 3);
  const figures = (count: number) =>
    Array.from({ length: count }, (_, batch) => batchFigures(functionQuestion, plain, small, batch));

  test('draws without an answer are left out everywhere and counted', () => {
    const { draws, unanswered, scenarios: found } = collected(functionQuestion, plain, figures(2));
    expect([draws, unanswered]).toEqual([1000, 100]);
    expect(found[1]!.levels.cost.p50).toBeCloseTo(1000.5, 1);
    expect(found[1]!.costRises).toBe(1);
  });

  test('no answer at all is told', () => {
    const none = functionKernel(() => NaN);
    const empty = [batchFigures(functionQuestion, plain, none, 0)];
    expect(() => collected(functionQuestion, plain, empty)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'draws-without-answer' }) }),
    );
  });

  test('a run that goes on until the error is small enough stops at a checkpoint, and no sooner', () => {
    const kernelOfG = functionKernel(({ g, nu }) => g! * nu!);
    const settings = { seed: 3, draws: 6000 };
    const whole = planFor(functionQuestion, settings);
    const all = Array.from({ length: 12 }, (_, batch) => batchFigures(functionQuestion, whole, kernelOfG, batch));
    const found = checkpoints(12).map((count) => collected(functionQuestion, whole, all.slice(0, count)));
    const until = found[4]!.largestError;
    const reached = found.find(({ largestError }) => largestError <= until)!;
    expect(reached.batches).toBeGreaterThan(2);
    expect(uncertainty(functionQuestion, kernelOfG, { ...settings, until })).toEqual(reached);
    expect([...refined(functionQuestion, kernelOfG, { ...settings, until })]).not.toContainEqual(reached);
  });

  test('the refined answers end with the whole one', () => {
    const settings = { seed: 3, draws: 2000 };
    const steps = [
      ...refined(
        functionQuestion,
        functionKernel(({ g }) => g!),
        settings,
      ),
    ];
    const shown = steps.flatMap((step) => (step ? [step.batches] : []));
    expect(shown).toEqual([2, 3, 4]);
    expect(steps.filter((step) => step)[2]).toEqual(
      uncertainty(
        functionQuestion,
        functionKernel(({ g }) => g!),
        settings,
      ),
    );
  });

  test('checkpoints begin at once and end with the last batch', () => {
    expect(checkpoints(20)).toEqual([2, 3, 4, 6, 9, 13, 19, 20]);
    expect(checkpoints(1)).toEqual([1]);
    expect(checkpoints(2)).toEqual([2]);
  });
});
