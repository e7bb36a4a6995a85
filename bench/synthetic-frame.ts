import { contractOf, type Scenario, type UnitContracts } from '../src/model/scenario';
import type { UnitBase } from '../src/model/unit-base';
import { monthOf } from '../src/quantities/month';
import { defaultFutures } from '../src/simulate/futures';
import type { Frame } from '../src/simulate/run';

const even = Array.from({ length: 12 }, () => 1);

function unit(number: number): UnitBase {
  const size = 1 + number / 4;
  return {
    name: `Enhet ${number + 1}`,
    registered: { a: 400 * size, p: 300 * size, o: 300 * size },
    season: { a: even, p: even, o: even },
    queue: { p: { persons: 900 * size, pointsPerCase: 0.9 }, o: { persons: 4000 * size, pointsPerCase: 0.15 } },
    within90: { p: 0.7, o: 0.6 },
    inflow: { p: undefined, o: undefined },
    cost: 66_000 * size,
    internalIncome: 800 * size,
    externalIncome: 5000 * size,
    budget: undefined,
    assignment: undefined,
  };
}

/** Units of growing size over some months, and the default futures for them. */
export function syntheticFrame(
  units: number,
  months: number,
): { readonly frame: Frame; readonly scenarios: readonly Scenario[] } {
  const start = monthOf(2027, 1);
  const frame: Frame = {
    units: Array.from({ length: units }, (_, number) => unit(number)),
    start,
    months,
    taxAndGrants: undefined,
    assumptions: {},
  };
  const today: UnitContracts[] = frame.units.map(() => ({ base: contractOf('prestation'), switches: [] }));
  return { frame, scenarios: defaultFutures({ today, month: start, phaseMonths: 1 }, 'sv') };
}
