import { buildModel } from '../../../src/model/model';
import { drawPlan, planOf, type DrawPlan } from '../../../src/simulate/draws/draw-plan';
import {
  effectFactors,
  effectFigures,
  totalEffects,
  type EffectFactor,
} from '../../../src/simulate/uncertainty/total-effects';
import type { TotalEffect } from '../../../src/simulate/uncertainty/uncertainty';
import { kernelCase } from '../kernel-case';
import { openKernel } from '../../../src/simulate/kernel/open-kernel';
import type { Kernel } from '../../../src/simulate/kernel/kernel';
import { costColumns } from '../../../src/simulate/uncertainty/drivers';
import { alike, functionKernel, functionQuestion, standardNormal, unit, type Answer } from './function-kernel';

function effectsOf(plan: DrawPlan, answer: Answer, batches: number, factors?: readonly EffectFactor[]) {
  const each = factors ?? plan.drawn.map(({ key }) => ({ keys: [key] }));
  const kernel = functionKernel(answer);
  const figures = Array.from({ length: batches }, (_, batch) =>
    effectFigures(functionQuestion, plan, each, kernel, batch),
  );
  return totalEffects(each, figures)[1]!;
}

/** Every effect within three of its own standard errors of the known one, and that error small. */
function expectEffects(found: readonly TotalEffect[], known: Readonly<Record<string, number>>, largest: number): void {
  const shares = Object.fromEntries(found.map(({ key, share, error }) => [key, { share, error }]));
  for (const [key, expected] of Object.entries(known)) {
    const { share, error } = shares[key] ?? { share: 0, error: 0 };
    const within = Math.abs(share - expected) <= 3 * error + 1e-9 && error <= largest;
    expect({ key, share, error, expected, within }).toMatchObject({ within: true });
  }
  expect(found.map(({ share }) => share)).toEqual(found.map(({ share }) => share).sort((left, right) => right - left));
}

test('total effects of the Ishigami function are the known ones within their error', () => {
  const range = { distribution: { kind: 'uniform' }, low: -Math.PI, value: 0, high: Math.PI } as const;
  const [a, b] = [7, 0.1];
  const answer: Answer = ({ x1, x2, x3 }) => Math.sin(x1!) + a * Math.sin(x2!) ** 2 + b * x3! ** 4 * Math.sin(x1!);
  // Ishigami and Homma 1990, in closed form.
  const pi4 = Math.PI ** 4;
  const first = 0.5 * (1 + (b * pi4) / 5) ** 2;
  const both = b * b * pi4 * pi4 * (1 / 18 - 1 / 50);
  const variance = a ** 2 / 8 + first + both;
  const known = { x1: (first + both) / variance, x2: a ** 2 / 8 / variance, x3: both / variance };
  expectEffects(effectsOf(planOf(alike(3, range), 1), answer, 10), known, 0.02);
});

test('total effects of Sobol’s G function are the known ones within their error', () => {
  const weights = [0, 1, 4.5, 9, 99, 99];
  const answer: Answer = (drawn) =>
    weights.reduce(
      (product, weight, place) => (product * (Math.abs(4 * drawn[`x${place + 1}`]! - 2) + weight)) / (1 + weight),
      1,
    );
  // Saltelli and Sobol' 1995: every factor has the partial variance 1 / 3(1 + a)².
  const parts = weights.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  const known = Object.fromEntries(
    parts.map((part, place) => [
      `x${place + 1}`,
      (part * parts.reduce((product, other, index) => (index === place ? product : product * (1 + other)), 1)) /
        variance,
    ]),
  );
  expectEffects(effectsOf(planOf(alike(6, unit), 2), answer, 8), known, 0.03);
});

test('the printed error is the spread of the effect over many seeds', () => {
  const answer: Answer = ({ x1, x2, x3 }) => 2 * x1! + x2! * x3!;
  const runs = Array.from({ length: 60 }, (_, seed) => effectsOf(planOf(alike(3, standardNormal), seed), answer, 2));
  for (const key of ['x1', 'x2']) {
    const found = runs.map((effects) => effects.find((effect) => effect.key === key)!);
    const mean = found.reduce((sum, { share }) => sum + share, 0) / found.length;
    const spread = Math.sqrt(found.reduce((sum, { share }) => sum + (share - mean) ** 2, 0) / (found.length - 1));
    const printed = found.reduce((sum, { error }) => sum + error, 0) / found.length;
    // Variances 4 and 1.
    expect(Math.abs(mean - (key === 'x1' ? 0.8 : 0.2))).toBeLessThan(0.01);
    expect({ key, ratio: printed / spread, near: Math.abs(printed / spread - 1) < 0.35 }).toMatchObject({ near: true });
  }
});

test('what has no effect is left out, and nothing is said of what does not vary', () => {
  const plan = planOf(alike(2, unit), 2);
  expect(effectsOf(plan, ({ x1 }) => x1!, 1).map(({ key }) => key)).toEqual(['x1']);
  expect(effectsOf(plan, () => 3, 1)).toEqual([]);
});

test('draws without an answer are left out of the sums', () => {
  const plan = planOf(alike(2, unit), 2);
  const half: Answer = ({ x1, x2 }) => (x2! > 0.5 ? NaN : x1!);
  const [only] = effectsOf(plan, half, 4);
  expect(only).toMatchObject({ key: 'x1' });
  expect(Math.abs(only!.share - 1)).toBeLessThan(3 * only!.error);
});

test('a correlated group is exchanged as one', () => {
  const ranks = [
    [1, 0.9],
    [0.9, 1],
  ];
  const plan = planOf(alike(3, standardNormal), 2, { groups: [{ keys: ['x1', 'x2'], ranks }] });
  const factors = [{ keys: ['x1', 'x2'] }, { keys: ['x3'] }];
  const found = effectsOf(plan, ({ x1, x2, x3 }) => x1! + x2! + x3!, 8, factors);
  expect(found[0]).toMatchObject({ key: 'x1', together: ['x2'] });
  // Variance 2 + 2·0.9 (as normal correlation 0.908) and 1.
  expectEffects(found, { x1: 3.816 / 4.816, x3: 1 / 4.816 }, 0.03);
});

test('only assumptions that can reach the region’s cost are exchanged', () => {
  const factors = effectFactors(buildModel(2), drawPlan({}, 1)).flatMap(({ keys }) => keys);
  expect(factors).not.toContain('b_prog');
  expect(factors).not.toContain('growth');
  expect(factors).toEqual(expect.arrayContaining(['adm', 'eta_o', 'phi', 'prodkrav', 'T']));
  const groups = [
    {
      keys: ['adm', 'growth'],
      ranks: [
        [1, 0],
        [0, 1],
      ],
    },
  ];
  expect(effectFactors(buildModel(2), drawPlan({}, 1, { groups }))).toContainEqual({ keys: ['adm', 'growth'] });
});

test('what neither scenario hangs on is not computed again, and the figures are those of computing everything', () => {
  const { model, frame, scenario } = kernelCase(1);
  const stay = { ...scenario, id: 'stay', contracts: scenario.contracts.map(({ base }) => ({ base, switches: [] })) };
  const ask = () => ({ frame, scenarios: [stay, scenario], model, year: 2028 });
  const plan = drawPlan({}, 3);
  const factors = ['timkostnad', 'iota', 'g', 'phi', 'eta_p'].map((key) => ({ keys: [key] }));
  let runs = 0;
  const kernel = (reads: Kernel['reads']): Kernel => {
    const real = openKernel(model, costColumns);
    const run: Kernel['run'] = (...given) => {
      runs += 1;
      return real.run(...given);
    };
    return { wanted: real.wanted, run, reads };
  };
  const all = effectFigures(
    ask(),
    plan,
    factors,
    kernel((_frame, _scenario, keys) => new Set(keys)),
    0,
  );
  const whole = runs;
  runs = 0;
  const real = openKernel(model, costColumns);
  const found = effectFigures(ask(), plan, factors, kernel(real.reads.bind(real)), 0);
  expect(found).toEqual(all);
  expect(found[0]![0]!.exchanged.map(({ squares }) => squares > 0)).toEqual([false, true, true, true, true]);
  // Two sets of base draws and five factors, of both scenarios; hourly cost moves neither and discretion not the first.
  expect([whole, runs]).toEqual([14, 11]);
});
