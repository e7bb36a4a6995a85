import { assumptions } from '../../src/model/assumptions';
import { buildModel } from '../../src/model/model';
import { contractOf, type Scenario } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { monthOf } from '../../src/quantities/month';
import type { DrawBlock, WantedColumns } from '../../src/simulate/kernel/kernel';
import type { Frame } from '../../src/simulate/run';

const flat = Array.from({ length: 12 }, () => 1);
const hilly = flat.map((_, month) => 1 + (month - 5.5) / 50);

const unit = (name: string, size: number): UnitBase => ({
  name,
  registered: { a: 410 * size, p: 300 * size, o: 290 * size },
  season: { a: flat, p: hilly, o: hilly },
  queue: { p: { persons: 900 * size, pointsPerCase: 0.9 }, o: { persons: 4000 * size, pointsPerCase: 0.15 } },
  within90: { p: 0.7, o: 0.6 },
  inflow: { p: undefined, o: undefined },
  cost: 66_000 * size,
  internalIncome: 800 * size,
  externalIncome: 5000 * size,
  budget: undefined,
  assignment: undefined,
});

/** Two units of which both go over to a framework budget, and draws of every assumption that has a range. */
export function kernelCase(count: number) {
  const start = monthOf(2027, 1);
  const frame: Frame = {
    units: [unit('Norra', 1), unit('Södra', 1.7)],
    start,
    months: 24,
    taxAndGrants: 190_000,
    assumptions: {},
  };
  const change = { month: monthOf(2027, 7), phaseMonths: 6, contract: contractOf('ram') };
  const contracts = frame.units.map(() => ({ base: contractOf('prestation'), switches: [change] }));
  const scenario: Scenario = { id: 's', name: 'S', note: '', contracts, assumptions: {} };
  const movable = assumptions.filter(({ low, high }) => low < high);
  let state = 20261121;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const drawn = movable.flatMap(({ low, high }) => Array.from({ length: count }, () => low + (high - low) * next()));
  const block: DrawBlock = { keys: movable.map(({ key }) => key), count, values: Float64Array.from(drawn) };
  const wanted: WantedColumns = { unit: ['result'], region: ['region_cost', 'region_within90'] };
  return { model: buildModel(2), wanted, frame, scenario, block };
}
