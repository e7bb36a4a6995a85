import { buildModel } from '../../src/model/model';
import { contractOf, type Contract, type Scenario, type UnitContracts } from '../../src/model/scenario';
import { drawBatch, planOf } from '../../src/simulate/draws/draw-plan';
import { assumptionOf, assumptionValues } from '../../src/model/assumptions';
import { openKernel } from '../../src/simulate/kernel/open-kernel';
import type { Frame } from '../../src/simulate/run';
import { percentiles } from '../../src/simulate/uncertainty/percentile';
import { contracts, january2025, knownUnit, switchAt } from './still-unit';

/**
 * The last row of the domain's dry run: a triangular draw over thirteen parameters, 5–95 per cent, year 4 against no
 * switch. Which thirteen they were is not written down; these are the register's that behaviour, registration, queue and
 * cost answer to, φ between 0.5 and 1 as the table says.
 */
const drawn = [
  'eta_a',
  'eta_p',
  'eta_o',
  'alpha',
  'gamma',
  'phi',
  'beta',
  'omega',
  'u',
  'eps_W',
  'delta',
  'e_los',
  'adm',
];
const table = { real: [-4.9, 0], registered: [-8.1, -1.7], queue: [-1, 19], cost: [-1.6, 0.6] } as const;
type Quantity = keyof typeof table;
const quantities = Object.keys(table) as readonly Quantity[];

const plan = planOf(
  drawn.map((key) => {
    const { low, high } = assumptionOf(key)!;
    const value = assumptionValues()[key]!;
    return { key, distribution: { kind: 'triangular' }, low: key === 'phi' ? 0.5 : low, value, high };
  }),
  20261121,
);
// Without eq. 6, as the prototype.
const frame: Frame = {
  ...{ units: [knownUnit], start: january2025, months: 48, taxAndGrants: undefined },
  assumptions: { psi: 0 },
};
const columns = {
  real: 'region_real',
  registered: 'region_registered',
  queue: 'region_queue',
  cost: 'region_cost',
} as const;
const kernel = openKernel(buildModel(2), { unit: [], region: Object.values(columns) });

/** The 5th and 95th percentiles of the change in per cent of the fourth year's sums, over 2,000 draws. */
function spread(base: Contract): Record<Quantity, readonly [number, number]> {
  const scenario = (given: Partial<UnitContracts>): Scenario => ({
    ...{ id: 'x', name: 'x', note: '', assumptions: {} },
    contracts: [contracts({ base, ...given })],
  });
  const pair = [scenario({}), scenario({ switches: [switchAt(13, 'ram')] })];
  const changes = Object.fromEntries(quantities.map((name) => [name, [] as number[]])) as Record<Quantity, number[]>;
  for (let batch = 0; batch < 4; batch += 1) {
    const block = drawBatch(plan, batch);
    const [stay, switched] = pair.map((each) => kernel.run(frame, each, block).region);
    for (const name of quantities) {
      for (let draw = 0; draw < block.count; draw += 1) {
        const year = (run: ReadonlyMap<string, Float64Array>) => {
          let sum = 0;
          for (let month = 36; month < 48; month += 1) sum += run.get(columns[name])![month * block.count + draw]!;
          return sum;
        };
        changes[name].push(100 * (year(switched!) / year(stay!) - 1));
      }
    }
  }
  const ends = (values: readonly number[]) => {
    const [p5, , , , p95] = percentiles(Float64Array.from(values));
    return [p5!, p95!] as const;
  };
  return Object.fromEntries(quantities.map((name) => [name, ends(changes[name])])) as Record<
    Quantity,
    readonly [number, number]
  >;
}

// As in the deterministic rows: the prototype's marginal share stood at 0.4 throughout, as a contract without kinks has.
const straight = spread(contractOf('prestation', { r2: 1, r3: 1, golv: 1 }));
const kinked = spread(contractOf('prestation'));

const quantitiesOf = (found: Record<Quantity, readonly [number, number]>) =>
  quantities.map((name) => ({ name, found: found[name], expected: table[name] }));

test('the outer ends are the table’s: production, queue and cost change at most about as much', () => {
  for (const { name, found, expected } of quantitiesOf(straight)) {
    const [far, wanted] = name === 'queue' ? [found[1], expected[1]] : [found[0], expected[0]];
    expect({ name, far, near: Math.abs(far / wanted - 1) < 0.2 }).toMatchObject({ near: true });
  }
});

/*
 * The inner ends are nearer nothing in the table (0.0, −1.7, −1 and +0.6 per cent). In the prototype the marginal share was
 * the slope at a point: a draw in which the unit stood above its ceiling had none to lose, so that a switch changed next to
 * nothing. Here it is the mean slope over a band, and no unit of the dry run stands above its ceiling: the same shares of
 * the outer ends are left in all draws. Cost also falls with `adm`, and less follow-up (φ 0.5–1) costs less control.
 */
test('the inner ends lie between nothing and the default case: every sign is the table’s, cost’s is all but certain', () => {
  for (const found of [straight, kinked]) {
    expect(found.real[1]).toBeLessThan(0);
    expect(found.real[1]).toBeGreaterThan(-1.3);
    expect(found.registered[1]).toBeLessThan(-1.5);
    expect(found.registered[1]).toBeGreaterThan(-2.7);
    expect(found.queue[0]).toBeGreaterThan(0);
    expect(found.queue[0]).toBeLessThan(3.5);
    expect(found.cost[0]).toBeLessThan(-1);
    expect(Math.abs(found.cost[1])).toBeLessThan(0.2);
  }
});

test('registered production is more uncertain than real, the queue most of all, cost least', () => {
  for (const found of [straight, kinked]) {
    const width = (name: Quantity) => found[name][1] - found[name][0];
    const order = (['cost', 'real', 'registered', 'queue'] as const).map(width);
    expect(order).toEqual([...order].sort((left, right) => left - right));
  }
});

test('the kink leaves between a half and nine tenths of the width', () => {
  for (const { name } of quantitiesOf(kinked)) {
    const left = (kinked[name][1] - kinked[name][0]) / (straight[name][1] - straight[name][0]);
    expect({ name, left, between: left > 0.5 && left < 0.9 }).toMatchObject({ between: true });
  }
});
