import { batchDraws, drawBatch, planOf } from '../../../src/simulate/draws/draw-plan';
import type { DrawnAssumption } from '../../../src/simulate/draws/quantile';

const drawn = (key: string, kind: 'pert' | 'lognormal' | 'uniform'): DrawnAssumption => ({
  ...{ key, distribution: { kind }, low: 1, value: 2, high: 9 },
});
const assumptions = [drawn('a', 'pert'), drawn('b', 'lognormal'), drawn('c', 'uniform'), drawn('d', 'pert')];

/** Spearman's correlation over some batches drawn one after the other. */
function rankCorrelation(plan: ReturnType<typeof planOf>, one: string, other: string, batches: number): number {
  const columns = [one, other].map((key) =>
    Array.from({ length: batches }, (_, batch) => {
      const { keys, values } = drawBatch(plan, batch);
      return [...values.slice(keys.indexOf(key) * batchDraws, (keys.indexOf(key) + 1) * batchDraws)];
    }).flat(),
  );
  const ranks = columns.map((column) => {
    const order = column.map((_, place) => place).sort((left, right) => column[left]! - column[right]!);
    const found = column.map(() => 0);
    order.forEach((place, rank) => (found[place] = rank));
    return found;
  });
  const [left, right] = ranks as [number[], number[]];
  const count = left.length;
  const squares = left.reduce((sum, rank, place) => sum + (rank - right[place]!) ** 2, 0);
  return 1 - (6 * squares) / (count * (count * count - 1));
}

test.each([-0.9, -0.5, 0, 0.3, 0.6, 0.8, 0.95])('ranks of a pair correlate by %d within 0.02', (rank) => {
  const plan = planOf(assumptions, 11, {
    groups: [
      {
        keys: ['a', 'b'],
        ranks: [
          [1, rank],
          [rank, 1],
        ],
      },
    ],
  });
  expect(Math.abs(rankCorrelation(plan, 'a', 'b', 2) - rank)).toBeLessThan(0.02);
  expect(Math.abs(rankCorrelation(plan, 'a', 'c', 20))).toBeLessThan(0.04);
});

test('every pair of a group of four has its own correlation within 0.02', () => {
  const ranks = [
    [1, 0.7, -0.4, 0.2],
    [0.7, 1, -0.2, 0.5],
    [-0.4, -0.2, 1, -0.6],
    [0.2, 0.5, -0.6, 1],
  ];
  const keys = ['a', 'b', 'c', 'd'];
  const plan = planOf(assumptions, 12, { groups: [{ keys, ranks }] });
  keys.forEach((one, row) =>
    keys.slice(row + 1).forEach((other, offset) => {
      const wanted = ranks[row]![row + 1 + offset]!;
      expect(Math.abs(rankCorrelation(plan, one, other, 4) - wanted)).toBeLessThan(0.02);
    }),
  );
});

test('correlating moves no number: every column holds the same ones in another order', () => {
  const sorted = (plan: ReturnType<typeof planOf>) => {
    const { values } = drawBatch(plan, 3);
    return assumptions.map((_, place) => values.slice(place * batchDraws, (place + 1) * batchDraws).sort());
  };
  const groups = [
    {
      keys: ['a', 'd'],
      ranks: [
        [1, 0.8],
        [0.8, 1],
      ],
    },
  ];
  expect(sorted(planOf(assumptions, 5, { groups }))).toEqual(sorted(planOf(assumptions, 5)));
});

test('correlations that contradict one another are told', () => {
  const ranks = [
    [1, 0.9, 0.9],
    [0.9, 1, -0.9],
    [0.9, -0.9, 1],
  ];
  const plan = planOf(assumptions, 5, { groups: [{ keys: ['a', 'b', 'c'], ranks }] });
  expect(() => drawBatch(plan, 0)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'draws-impossible-correlation' }) }),
  );
});

test('a group’s assumptions that are not drawn are left out of it', () => {
  const groups = [
    {
      keys: ['a', 'missing', 'b'],
      ranks: [
        [1, 0.1, 0.7],
        [0.1, 1, 0.1],
        [0.7, 0.1, 1],
      ],
    },
  ];
  expect(planOf(assumptions, 5, { groups }).groups).toEqual([
    {
      keys: ['a', 'b'],
      ranks: [
        [1, 0.7],
        [0.7, 1],
      ],
    },
  ]);
});
