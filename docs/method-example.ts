import { assumptions, assumptionValues, isUncertain, type Assumption } from '../src/model/assumptions';
import type { Equation, EquationLevel } from '../src/model/equation';
import { contractOf, type Scenario } from '../src/model/scenario';
import type { UnitBase } from '../src/model/unit-base';
import { monthOf } from '../src/quantities/month';
import { baseMonths, runScenario, type Frame, type ScenarioRun } from '../src/simulate/run';

/** A made-up hospital of 1,000 points a month, with queues, a season, income of its own and too little budget. */
const unit: UnitBase = {
  name: 'Exempelsjukhuset',
  registered: { a: 400, p: 300, o: 300 },
  season: {
    a: [1.02, 1, 1.03, 1.01, 1, 0.98, 0.95, 0.96, 1, 1.02, 1.02, 1.01],
    p: [1.05, 1.04, 1.12, 1.05, 1.08, 0.98, 0.6, 0.74, 1.08, 1.12, 1.12, 1.02],
    o: [1.04, 1.02, 1.1, 1.04, 1.06, 0.98, 0.66, 0.8, 1.07, 1.1, 1.1, 1.03],
  },
  queue: { p: { persons: 800, pointsPerCase: 1.2 }, o: { persons: 600, pointsPerCase: 0.8 } },
  within90: { p: 0.7, o: 0.6 },
  inflow: { p: undefined, o: undefined },
  cost: 60_000,
  internalIncome: 1500,
  externalIncome: 500,
  budget: 700_000,
  assignment: 12_000,
};

const frame: Frame = {
  units: [unit],
  start: monthOf(2025, 1),
  months: 36,
  taxAndGrants: 62_000,
  assumptions: {},
};

/**
 * The scenario the pictures are of: from performance-based payment to framework budget in the second year, with follow-up
 * really reduced and fewer goals, so that every equation has something to do.
 */
const chosen: Readonly<Record<string, number>> = { phi: 0.4, N0: 60, N1: 20, iota: 0.01, arbetstid: 40_000 };
const scenario: Scenario = {
  id: 'exempel',
  name: 'Exempel',
  note: '',
  contracts: [
    {
      base: contractOf('prestation'),
      switches: [{ month: monthOf(2026, 1), phaseMonths: 6, contract: contractOf('ram') }],
    },
  ],
  assumptions: chosen,
};

/** The month the pictures are of: December of the third year. */
const last = baseMonths + 35;

/** Where along an assumption's range it is tried: both ends and between. */
const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1] as const;

/** What a level is shown by: its first waiting stream, its second contract. */
const elements: Readonly<Partial<Record<EquationLevel, string>>> = {
  stream: '_p',
  acute: '_a',
  queued: '_p',
  contract: '_2',
  'base contract': '_1',
  switch: '_2',
};

const computed = (given: Readonly<Record<string, number>>): ScenarioRun =>
  runScenario(frame, { ...scenario, assumptions: { ...chosen, ...given } });

/** The value of an equation's quantity in a run; undefined where the run has none. */
function valueIn(run: ScenarioRun, { name, level, when }: Equation): number | undefined {
  if (level === 'region') return run.region.get(name)?.[last];
  const own = run.units[0]!;
  const key = `${name}${elements[level] ?? ''}`;
  if (when === 'month') return own.series.get(key)?.[last];
  const start = own.start.get(key);
  // A value per calendar month is shown by July's, when the season is strongest.
  return typeof start === 'number' ? start : start?.[6];
}

/** An assumption with what it makes of a quantity along its range. */
export interface Sweep {
  readonly assumption: Assumption;
  /** Where the chosen value lies in the range, 0–1. */
  readonly chosenAt: number;
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

/** An equation's quantity in the example: with the chosen values, and along the assumptions that move it most. */
export interface Shown {
  readonly value: number;
  readonly sweeps: readonly Sweep[];
}

/** An assumption that can be moved, and where in its range the chosen value lies. */
interface Moved {
  readonly assumption: Assumption;
  readonly chosenAt: number;
  /** What the assumption is at a place of its range; where powers of ten are what is uncertain, they are what is stepped. */
  readonly valueAt: (at: number) => number;
}

const values = assumptionValues(chosen);
const movable: readonly Moved[] = assumptions
  .filter(({ basis, low, high }) => basis !== 'fixed' && low < high)
  .map((assumption) => {
    const { key, low, high, distribution } = assumption;
    const own = values[key]!;
    return distribution.kind === 'lognormal'
      ? {
          assumption,
          chosenAt: Math.log(own / low) / Math.log(high / low),
          valueAt: (at: number) => low * Math.exp(at * Math.log(high / low)),
        }
      : { assumption, chosenAt: (own - low) / (high - low), valueAt: (at: number) => low + (high - low) * at };
  });

/** Whether an assumption is uncertain wherever it is met: what is counted, or differs between units, is shown where it is named. */
const everywhere = (assumption: Assumption): boolean =>
  isUncertain(assumption) && assumption.distribution.kind !== 'lognormal';

interface Runs {
  readonly base: ScenarioRun;
  /** In the order of `movable`, and of its steps. */
  readonly along: readonly (readonly ScenarioRun[])[];
}
let runs: Runs | undefined;

/** How many curves a small picture can hold. */
const curves = 3;

/**
 * What an equation's quantity does in the example. The assumptions that the equation names come first, then those that move
 * it most through other equations; what does not move it is left out. Undefined where the example has no such quantity.
 */
export function shownBy(equation: Equation, named: ReadonlySet<string>): Shown | undefined {
  runs ??= {
    base: computed({}),
    along: movable.map(({ assumption, valueAt }) => steps.map((at) => computed({ [assumption.key]: valueAt(at) }))),
  };
  const { base, along } = runs;
  const value = valueIn(base, equation);
  if (value === undefined) return undefined;
  const sweeps = movable.map(({ assumption, chosenAt }, index) => {
    const tried = steps.map((at, step) => ({ at, value: valueIn(along[index]![step]!, equation)! }));
    const points = [...tried.filter(({ at }) => at !== chosenAt), { at: chosenAt, value }].sort(
      (one, other) => one.at - other.at,
    );
    const heights = points.map((point) => point.value);
    return { assumption, chosenAt, points, swing: Math.max(...heights) - Math.min(...heights) };
  });
  const largest = Math.max(Math.abs(value), ...sweeps.map(({ swing }) => swing));
  const isNamed = ({ assumption }: { readonly assumption: Assumption }): boolean => named.has(assumption.key);
  const moving = sweeps
    .filter((sweep) => sweep.swing > 1e-9 * largest && (isNamed(sweep) || everywhere(sweep.assumption)))
    .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || other.swing - one.swing);
  return { value, sweeps: moving.slice(0, curves) };
}
