import fc from 'fast-check';
import { normalProbability, normalScore } from '../../../src/simulate/draws/normal-score';
import { pertQuantile, pertTable } from '../../../src/simulate/draws/pert';
import { quantileOf, type DrawnAssumption } from '../../../src/simulate/draws/quantile';
import { between } from '../random-units';

const probabilities = [1e-9, 0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.9999];
const quantiles = (drawn: Omit<DrawnAssumption, 'key'>) => probabilities.map(quantileOf({ key: 'x', ...drawn }));
const near = (found: readonly number[], expected: readonly number[], within: number) =>
  found.forEach((value, place) => {
    expect(Math.abs(value - expected[place]!)).toBeLessThanOrEqual(within);
  });

// Another program's answers: scipy.stats 1.17 (norm, beta, triang and lognorm; ppf of the probabilities above).
test('normal scores are scipy’s', () => {
  const expected = [
    -5.9978070150076865, -3.090232306167813, -1.6448536269514729, -0.5244005127080409, 0, 0.7388468491852137,
    1.6448536269514722, 3.719016485455709,
  ];
  near(probabilities.map(normalScore), expected, 5e-15);
});

test.each([
  [
    0,
    [
      2.0000000008e-10, 0.00020008004803362555, 0.010206218313011496, 0.0688500849051623, 0.12944943670387585,
      0.25467520861214654, 0.450719728346941, 0.8415106807538921,
    ],
  ],
  [
    0.2,
    [
      2.9095963348301585e-6, 0.006313974167847011, 0.058977387611817235, 0.1859162489742327, 0.2766722593925189,
      0.42805861263519485, 0.6212767240161903, 0.918514678196013,
    ],
  ],
  [
    0.35,
    [
      6.590845309380028e-5, 0.021183580497730843, 0.1166736053623078, 0.2846601057676644, 0.3882236219559197,
      0.5449176731901388, 0.7238617350574843, 0.9546564028435097,
    ],
  ],
  [
    1,
    [
      0.01584893192461113, 0.251188643150958, 0.5492802716530588, 0.7860030855966228, 0.8705505632961241,
      0.9490697802058682, 0.9897937816869885, 0.999979999199952,
    ],
  ],
])('PERT with its most likely value at %d of the range is scipy’s beta within 1e-10', (mode, expected) => {
  near(quantiles({ distribution: { kind: 'pert' }, low: 0, value: mode, high: 1 }), expected, 1e-10);
  near(
    quantiles({ distribution: { kind: 'pert' }, low: -2, value: 8 * mode - 2, high: 6 }),
    expected.map((value) => 8 * value - 2),
    8e-10,
  );
});

test('triangular, normal and lognormal quantiles are scipy’s; low and high are their 5th and 95th percentiles', () => {
  const triangular = [
    -0.9999367544467966, -0.9367544467966324, -0.5527864045000421, 0.10172465076211257, 0.5505102572168221,
    1.3386752274163851, 2.225403330758516, 2.9653589838486245,
  ];
  near(quantiles({ distribution: { kind: 'triangular' }, low: -1, value: 0, high: 3 }), triangular, 1e-14);
  const normal = [
    -3.4696116268933865, -0.8180917640937757, 0.5, 1.521780688461668, 2, 2.6737804845479527, 3.5, 5.391502220487942,
  ];
  near(quantiles({ distribution: { kind: 'normal' }, low: 0.5, value: 2, high: 3.5 }), normal, 1e-14);
  const lognormal = [
    0.019132205438863452, 0.22182698988441796, 0.75, 1.9283096664928923, 3, 5.591891933654787, 12, 68.92547795634412,
  ];
  near(quantiles({ distribution: { kind: 'lognormal' }, low: 0.5, value: 3, high: 8 }), lognormal, 1e-12);
});

test('discrete values come as often as their weights say, uniform ones anywhere, fixed ones always', () => {
  const values = [
    { value: 7, weight: 1 },
    { value: 1, weight: 2 },
    { value: 3, weight: 1 },
  ];
  const drawn = { low: 0, value: 3, high: 9 };
  expect(quantiles({ ...drawn, distribution: { kind: 'discrete', values } })).toEqual([1, 1, 1, 1, 3, 7, 7, 7]);
  near(
    quantiles({ ...drawn, distribution: { kind: 'uniform' } }),
    probabilities.map((probability) => 9 * probability),
    1e-14,
  );
  expect(new Set(quantiles({ ...drawn, distribution: { kind: 'fixed' } }))).toEqual(new Set([3]));
});

test('a range of nothing gives its one value', () => {
  for (const kind of ['pert', 'triangular', 'uniform', 'normal'] as const) {
    expect(new Set(quantiles({ distribution: { kind }, low: 4, value: 4, high: 4 }))).toEqual(new Set([4]));
  }
});

/**
 * The integral of the density of a PERT distribution, not scaled, from some x to 1 by Simpson's rule: over s with
 * t = 1 − s², in which there is no root at the upper end.
 */
function above(x: number, mode: number): number {
  const density = (t: number) => t ** (4 * mode) * (1 - t) ** (4 - 4 * mode);
  const [steps, high] = [4000, Math.sqrt(1 - x)];
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const s = (high * step) / steps;
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += (weight * 2 * s * density(1 - s * s) * high) / steps / 3;
  }
  return sum;
}

test('a PERT quantile has that probability below it, whatever its most likely value', () => {
  fc.assert(
    fc.property(between(0, 1), between(0.3, 0.9995), (mode, probability) => {
      const x = pertQuantile(pertTable(mode), normalScore(probability));
      fc.pre(x > 0.2);
      // The lower half is the mirror's upper half.
      const whole = above(0.5, mode) + above(0.5, 1 - mode);
      expect(above(x, mode) / whole).toBeCloseTo(1 - probability, 8);
    }),
    { numRuns: 40 },
  );
});

test('PERT turned around is its mirror, and rises with the probability all the way', () => {
  fc.assert(
    fc.property(between(0, 1), between(-7.3, 7.3), (mode, score) => {
      const [table, mirror] = [pertTable(mode), pertTable(1 - mode)];
      expect(pertQuantile(table, score) + pertQuantile(mirror, -score)).toBeCloseTo(1, 10);
      expect(pertQuantile(table, score + 1e-3)).toBeGreaterThan(pertQuantile(table, score));
    }),
    { numRuns: 200 },
  );
});

test('normal scores and probabilities undo each other from the far lower tail on', () => {
  fc.assert(
    fc.property(between(-8, 4), (score) => {
      expect(Math.abs(normalScore(normalProbability(score)) - score)).toBeLessThan(1e-11);
    }),
  );
});
