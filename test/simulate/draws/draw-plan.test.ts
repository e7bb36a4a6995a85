import fc from 'fast-check';
import { assumptions, assumptionValues } from '../../../src/model/assumptions';
import {
  batchDraws,
  chosenBlock,
  drawBatch,
  drawPlan,
  planOf,
  redrawn,
  replicateDraws,
  type DrawPlan,
} from '../../../src/simulate/draws/draw-plan';
import type { DrawnAssumption } from '../../../src/simulate/draws/quantile';
import { between } from '../random-units';

const uniform = (key: string): DrawnAssumption => ({
  key,
  distribution: { kind: 'uniform' },
  low: 0,
  value: 0.5,
  high: 1,
});
const columnOf = (plan: DrawPlan, key: string, batch = 0) => {
  const { keys, count, values } = drawBatch(plan, batch);
  return values.slice(keys.indexOf(key) * count, (keys.indexOf(key) + 1) * count);
};

test('adding an assumption moves no other draw, nor does their order', () => {
  const few = planOf(['x', 'y'].map(uniform), 7);
  const more = planOf(['w', 'y', 'z', 'x'].map(uniform), 7);
  for (const batch of [0, 3]) {
    expect(columnOf(more, 'x', batch)).toEqual(columnOf(few, 'x', batch));
    expect(columnOf(more, 'y', batch)).toEqual(columnOf(few, 'y', batch));
  }
});

test('another seed, batch, key or purpose gives other draws; the same gives the same', () => {
  const plan = planOf([uniform('x'), uniform('y')], 7);
  const own = columnOf(plan, 'x');
  expect(columnOf(planOf([uniform('x')], 7), 'x')).toEqual(own);
  const others = [
    columnOf(planOf([uniform('x')], 8), 'x'),
    columnOf(plan, 'x', 1),
    columnOf(plan, 'y'),
    drawBatch(plan, 0, 'effects').values.slice(0, batchDraws),
    drawBatch(plan, 0, 'exchanged').values.slice(0, batchDraws),
  ];
  const first = [own, ...others].map(([value]) => value);
  expect(new Set(first).size).toBe(first.length);
});

test('every replicate has one draw in each hundredth of the range', () => {
  const column = columnOf(planOf([uniform('x')], 1), 'x', 2);
  for (let start = 0; start < batchDraws; start += replicateDraws) {
    const parts = [...column.slice(start, start + replicateDraws)].map((value) => Math.floor(value * replicateDraws));
    expect(parts).not.toEqual([...parts].sort((left, right) => left - right));
    expect(new Set(parts)).toEqual(new Set(Array.from({ length: replicateDraws }, (_, part) => part)));
  }
});

test('columns of different assumptions are as good as uncorrelated over many batches', () => {
  const plan = planOf(['x', 'y', 'z'].map(uniform), 3);
  const pairs = [
    ['x', 'y'],
    ['y', 'z'],
    ['x', 'z'],
  ] as const;
  for (const [one, other] of pairs) {
    let sum = 0;
    for (let batch = 0; batch < 20; batch += 1) {
      const [left, right] = [columnOf(plan, one, batch), columnOf(plan, other, batch)];
      left.forEach((value, draw) => (sum += (value - 0.5) * (right[draw]! - 0.5)));
    }
    // Four standard errors of a correlation over 10,000 draws.
    expect(Math.abs(sum / 10_000 / (1 / 12))).toBeLessThan(0.04);
  }
});

test('a draw column’s first values stay what they were, on every machine', () => {
  expect([...columnOf(drawPlan({}, 20261121), 'eta_o').slice(0, 3)]).toMatchInlineSnapshot(`
    [
      0.06843335761869235,
      0.06184806362701126,
      0.06669495091406148,
    ]
  `);
});

test('what is drawn is what is uncertain: constants, counts and what follows another are not', () => {
  const keys = drawPlan({}, 1).drawn.map(({ key }) => key);
  const left = assumptions.map(({ key }) => key).filter((key) => !keys.includes(key));
  const constants = ['gamma_ref', 'days_per_month', 'guarantee_days', 'least_wait', 'longest_wait'];
  expect(left.sort()).toEqual([...constants, 'T_0', 'N0', 'N1', 'prod_real', 'assigned_g', 'tau_reg_1'].sort());
});

test('an assumption that follows another is drawn by itself once it has a value of its own', () => {
  const plan = drawPlan({ T_0: 0.4 }, 1);
  expect(plan.drawn.find(({ key }) => key === 'T_0')).toMatchObject({ low: 0, value: 0.4, high: 1 });
});

test('a chosen value outside the range widens it, and is the most likely one', () => {
  const plan = drawPlan({ eta_o: 0.3, g: -0.01 }, 1);
  expect(plan.drawn.find(({ key }) => key === 'eta_o')).toMatchObject({ low: 0.02, value: 0.3, high: 0.3 });
  expect(plan.drawn.find(({ key }) => key === 'g')).toMatchObject({ low: -0.01, value: -0.01, high: 0.03 });
});

test('draw 0 holds every chosen value and stands in no batch', () => {
  const plan = drawPlan({ eta_o: 0.11 }, 1);
  const { keys, count, values } = chosenBlock(plan);
  expect(count).toBe(1);
  expect(keys.map((key, place) => [key, values[place]])).toEqual(
    keys.map((key) => [key, assumptionValues({ eta_o: 0.11 })[key]]),
  );
});

test('every draw lies in its range, but for distributions without bounds', () => {
  const plan = drawPlan({}, 5);
  plan.drawn.forEach(({ key, low, high, distribution }) => {
    if (distribution.kind === 'lognormal') return;
    const column = columnOf(plan, key);
    expect([key, Math.min(...column) >= low, Math.max(...column) <= high]).toEqual([key, true, true]);
  });
});

const group = {
  keys: ['eta_a', 'eta_p', 'eta_o'],
  ranks: [
    [1, 0.5, 0.5],
    [0.5, 1, 0.5],
    [0.5, 0.5, 1],
  ],
};

test.each([
  ['no groups', []],
  ['a group', [group]],
])('with %s a changed value changes its own column alone, as drawing everything anew does', (_, groups) => {
  fc.assert(
    fc.property(
      fc.constantFrom('eta_o', 'g', 'arbetstid', 'eta_p'),
      between(0.02, 0.15),
      fc.nat(40),
      (key, value, batch) => {
        const own = { groups };
        const [before, after] = [drawPlan({}, 9, own), drawPlan({ [key]: value }, 9, own)];
        const block = drawBatch(before, batch);
        const whole = drawBatch(after, batch);
        expect(redrawn(block, after, batch, key)).toEqual(whole);
        block.keys.forEach((each, place) => {
          const part = (values: Float64Array) => values.slice(place * batchDraws, (place + 1) * batchDraws);
          if (each !== key) expect(part(whole.values)).toEqual(part(block.values));
        });
      },
    ),
    { numRuns: 15 },
  );
});

test('a block with other columns is drawn anew', () => {
  const [before, after] = [drawPlan({}, 9), drawPlan({ T_0: 0.4 }, 9)];
  expect(redrawn(drawBatch(before, 1), after, 1, 'T_0')).toEqual(drawBatch(after, 1));
});

test('own distributions and ranges stand in the register’s place', () => {
  const spreads = { g: { low: 0.01, high: 0.02, distribution: { kind: 'uniform' } } } as const;
  const column = columnOf(drawPlan({}, 1, { spreads }), 'g');
  expect(Math.min(...column)).toBeGreaterThanOrEqual(0.01);
  expect(Math.max(...column)).toBeLessThanOrEqual(0.02);
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  expect(mean).toBeCloseTo(0.015, 5);
});

test.each([
  ['draws-lognormal-above-zero', { spreads: { g: { distribution: { kind: 'lognormal' } } } }],
  ['draws-discrete-weights', { spreads: { g: { distribution: { kind: 'discrete', values: [] } } } }],
  [
    'draws-discrete-weights',
    { spreads: { g: { distribution: { kind: 'discrete', values: [{ value: 1, weight: -1 }] } } } },
  ],
  [
    'draws-two-groups',
    {
      groups: [
        group,
        {
          keys: ['g', 'eta_a'],
          ranks: [
            [1, 0],
            [0, 1],
          ],
        },
      ],
    },
  ],
] as const)('what cannot be drawn is told as %s', (code, own) => {
  expect(() => drawPlan({}, 1, own)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code }) }));
});
