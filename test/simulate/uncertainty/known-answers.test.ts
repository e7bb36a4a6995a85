import { drawBatch, planOf, replicateDraws } from '../../../src/simulate/draws/draw-plan';
import type { DrawnAssumption } from '../../../src/simulate/draws/quantile';
import type { Sampling } from '../../../src/simulate/draws/stratified';
import { batchFigures } from '../../../src/simulate/uncertainty/batch-figures';
import { collected } from '../../../src/simulate/uncertainty/collected';
import {
  percentileCount,
  percentiles,
  shownPercentiles,
  type ShownPercentile,
} from '../../../src/simulate/uncertainty/percentile';
import { intervalOf, standardError } from '../../../src/simulate/uncertainty/spread';
import type { Interval } from '../../../src/simulate/uncertainty/uncertainty';
import { alike, functionKernel, functionQuestion, standardNormal, unit, type Answer } from './function-kernel';

const names = Object.keys(shownPercentiles) as readonly ShownPercentile[];

/** The interval of what a function makes of the draws, through everything but a model. */
function drawnInterval(drawn: readonly DrawnAssumption[], answer: Answer, batches = 10): Interval {
  const plan = planOf(drawn, 20261121);
  const kernel = functionKernel(answer);
  const figures = Array.from({ length: batches }, (_, batch) => batchFigures(functionQuestion, plan, kernel, batch));
  return collected(functionQuestion, plan, figures).scenarios[1]!.differences.cost;
}

const score = {
  p5: -1.6448536269514722,
  p25: -0.6744897501960817,
  p50: 0,
  p75: 0.6744897501960817,
  p95: 1.6448536269514722,
};
const byName = (of: (name: ShownPercentile) => number) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<ShownPercentile, number>;
const normals = alike(3, standardNormal);
const fraction = (name: ShownPercentile) => shownPercentiles[name];

// The distribution of each answer is known in closed form.
test.each<[string, readonly DrawnAssumption[], Answer, Record<ShownPercentile, number>]>([
  [
    'a sum of normals',
    normals,
    ({ x1, x2, x3 }) => 2 * x1! + 3 * x2! - 6 * x3! + 10,
    byName((name) => 10 + 7 * score[name]),
  ],
  [
    'a product of powers of normals, which is lognormal',
    normals.slice(0, 2),
    ({ x1, x2 }) => Math.exp(0.3 * x1!) * Math.exp(0.4 * x2!),
    byName((name) => Math.exp(0.5 * score[name])),
  ],
  [
    'the product of two normals (Bessel K₀; scipy’s percentiles of the density integrated)',
    normals.slice(0, 2),
    ({ x1, x2 }) => x1! * x2!,
    { p5: -1.5951037, p25: -0.365168, p50: 0, p75: 0.365168, p95: 1.5951037 },
  ],
  [
    'the sum of two uniforms, a triangle',
    alike(2, unit),
    ({ x1, x2 }) => x1! + x2!,
    byName((name) => triangle(fraction(name))),
  ],
  [
    'a uniform capped at four fifths',
    alike(1, unit),
    ({ x1 }) => Math.min(x1!, 0.8),
    byName((name) => Math.min(fraction(name), 0.8)),
  ],
  [
    'the largest of three uniforms',
    alike(3, unit),
    ({ x1, x2, x3 }) => Math.max(x1!, x2!, x3!),
    byName((name) => Math.cbrt(fraction(name))),
  ],
])('%s: every percentile within three Monte Carlo standard errors', (_, drawn, answer, expected) => {
  const found = drawnInterval(drawn, answer);
  for (const name of names) {
    // Evenly spread draws of one assumption alone leave next to no error: a rounding's worth of room.
    const room = 3 * found.errors[name] + 1e-3;
    expect({ name, within: Math.abs(found[name] - expected[name]) <= room, found }).toMatchObject({ within: true });
    expect(found.errors[name]).toBeLessThan(0.02 * (found.p95 - found.p5));
  }
});

function triangle(probability: number): number {
  return probability <= 0.5 ? Math.sqrt(2 * probability) : 2 - Math.sqrt(2 * (1 - probability));
}

test.each([
  [
    'triangular',
    (low: number, mode: number, high: number) => (low + mode + high) / 3,
    (low: number, mode: number, high: number) =>
      (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18,
  ],
  [
    'pert',
    (low: number, mode: number, high: number) => (low + 4 * mode + high) / 6,
    (low: number, mode: number, high: number) => {
      const mean = (low + 4 * mode + high) / 6;
      return ((mean - low) * (high - mean)) / 7;
    },
  ],
] as const)('the draws of a %s distribution have its mean and variance', (kind, mean, variance) => {
  for (const [low, value, high] of [
    [0, 0.05, 0.2],
    [-2, -2, 3],
    [1, 9, 10],
  ] as const) {
    const plan = planOf([{ key: 'x', distribution: { kind }, low, value, high }], 4);
    const draws = Array.from({ length: 20 }, (_, batch) => [...drawBatch(plan, batch).values]).flat();
    const found = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const squares = draws.reduce((sum, draw) => sum + (draw - found) ** 2, 0) / draws.length;
    const deviation = Math.sqrt(variance(low, value, high));
    expect(Math.abs(found - mean(low, value, high)) / deviation).toBeLessThan(1e-3);
    expect(squares / deviation ** 2).toBeCloseTo(1, 2);
  }
});

/** Percentiles of replicates of plain or evenly spread draws of a skew function of three assumptions. */
function skewed(seed: number, sampling: Sampling, batches: number): Interval {
  const plan = planOf(normals, seed, { sampling });
  const values = new Float64Array(batches * 500);
  for (let batch = 0; batch < batches; batch += 1) {
    const { values: drawn } = drawBatch(plan, batch);
    for (let draw = 0; draw < 500; draw += 1) {
      const [x1, x2, x3] = [drawn[draw]!, drawn[500 + draw]!, drawn[1000 + draw]!];
      values[batch * 500 + draw] = x1 + 0.5 * x2 * x3 + 0.25 * x2 * x2;
    }
  }
  const replicates = values.length / replicateDraws;
  const ofReplicates = new Float64Array(replicates * percentileCount);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const part = values.slice(replicate * replicateDraws, (replicate + 1) * replicateDraws);
    ofReplicates.set(percentiles(part), replicate * percentileCount);
  }
  return intervalOf(values, ofReplicates);
}

test('over 1,000 seeds of plain random draws the 95 % interval of every percentile covers 93.5–96.5 %', () => {
  // Student's t with 19 degrees of freedom: four batches have twenty replicates.
  const factor = 2.093;
  const truth = byName((name) => average(reference, (found) => found[name]));
  const seeds = Array.from({ length: 1000 }, (_, seed) => skewed(seed, 'plain', 4));
  for (const name of names) {
    const covered = seeds.filter((found) => Math.abs(found[name] - truth[name]) <= factor * found.errors[name]).length;
    expect({ name, covered, within: covered >= 935 && covered <= 965 }).toMatchObject({ within: true });
  }
});

// 600,000 evenly spread draws: their error is less than a tenth of that of 2,000 plain ones.
const reference = Array.from({ length: 12 }, (_, seed) => skewed(5000 + seed, 'latin', 100));

test('the printed error is the spread of the percentile over many seeds', () => {
  for (const sampling of ['plain', 'latin'] as const) {
    const seeds = Array.from({ length: 300 }, (_, seed) => skewed(7000 + seed, sampling, 4));
    for (const name of names) {
      const spread = standardError(seeds.map((found) => found[name])) * Math.sqrt(seeds.length);
      const printed = average(seeds, (found) => found.errors[name]);
      expect({ sampling, name, ratio: printed / spread, near: Math.abs(printed / spread - 1) < 0.15 }).toMatchObject({
        near: true,
      });
    }
  }
});

test('evenly spread draws have less error than plain ones where effects add up', () => {
  const [plain, even] = (['plain', 'latin'] as const).map((sampling) => skewed(3, sampling, 10));
  for (const name of ['p25', 'p50', 'p75'] as const) expect(even!.errors[name]).toBeLessThan(0.9 * plain!.errors[name]);
});

function average<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0) / items.length;
}
