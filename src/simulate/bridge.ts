import { evaluate, type EvaluationValues } from '../language/evaluate';
import type { Expression } from '../language/expression';
import { parseExpression } from '../language/parse';
import { cost as costEquations } from '../model/equations/cost';
import type { Ore, Tkr } from '../quantities/amount';
import type { ScenarioRun } from './run';

/**
 * What can make the region's cost differ between two futures, in the order the bridge shows them, each with the factors
 * of the cost equation that stand behind it. `frame` is what an assumption of the user's own for one scenario changes.
 */
export const bridgeCauses = {
  volume: ['cost_care'],
  stay: ['stay_length'],
  control: ['cost_control'],
  freed: ['cost_freed'],
  frame: ['cost_level', 'cost_fixed'],
} as const;

export type BridgeCause = keyof typeof bridgeCauses;

/** The causes, in the order of the bars. */
export const bridgeOrder = Object.keys(bridgeCauses) as readonly BridgeCause[];

/** Öre in a thousand kronor. */
const orePerTkr = 100_000;

/** The region's cost in one future against another, by cause, in whole öre: causes and interaction add up to the total. */
export interface Bridge {
  readonly causes: Readonly<Record<BridgeCause, Ore>>;
  /** What the causes do together beyond what each does alone. */
  readonly interaction: Ore;
  readonly total: Ore;
}

/** A unit's series by column name, in a scenario. */
export type CostSeries = ReadonlyMap<string, ArrayLike<number>>;

/** The cost equation, which the bridge takes apart: a change to it changes the bridge. */
export function costExpression(): Expression {
  return parseExpression(costEquations.find(({ name }) => name === 'cost')!.value);
}

/**
 * The bridge from one future's cost to another's over some months. Each cause alone: the cost equation with that cause's
 * factors from the other future and the rest from the first, less the first future's cost. `rows` are positions in the
 * series; units stand in the same order in both.
 */
export function bridge(base: readonly CostSeries[], future: readonly CostSeries[], rows: readonly number[]): Bridge {
  const expression = costExpression();
  const cost = (changed: ReadonlySet<string>): Tkr => {
    let total = 0;
    base.forEach((unit, index) => {
      for (const row of rows) total += evaluate(expression, factors(unit, future[index]!, changed, row));
    });
    return total;
  };
  const before = cost(new Set());
  const alone = (cause: BridgeCause) => ore(cost(new Set<string>(bridgeCauses[cause])) - before);
  const causes = Object.fromEntries(bridgeOrder.map((cause) => [cause, alone(cause)])) as Record<BridgeCause, Ore>;
  const total = ore(cost(new Set<string>(Object.values(bridgeCauses).flat())) - before);
  return { causes, interaction: total - bridgeOrder.reduce((sum, cause) => sum + causes[cause], 0), total };
}

/** The bridge between two computed scenarios. */
export function scenarioBridge(base: ScenarioRun, future: ScenarioRun, rows: readonly number[]): Bridge {
  const series = (run: ScenarioRun) => run.units.map((unit) => unit.series);
  return bridge(series(base), series(future), rows);
}

/**
 * An amount in whole öre, halves away from zero as a spreadsheet's ROUND takes them.
 * @example ore(-12.345675) // -1234568
 */
export function ore(amount: Tkr): Ore {
  // Adding nothing turns a negative zero into a plain one.
  return Math.sign(amount) * Math.round(Math.abs(amount) * orePerTkr) + 0;
}

function factors(unit: CostSeries, other: CostSeries, changed: ReadonlySet<string>, row: number): EvaluationValues {
  const outside = () => {
    throw new RangeError('the cost of a month is made of factors of that month');
  };
  return {
    now: (name) => (changed.has(name) ? other : unit).get(name)![row]!,
    past: outside,
    at: outside,
    sum: outside,
  };
}
