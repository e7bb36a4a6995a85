import { evaluate, type EvaluationValues } from '../../language/evaluate';
import type { Expression } from '../../language/expression';
import { slopeAt } from '../../language/slope';
import { paymentModel } from '../../model/payment-models';
import type { Contract } from '../../model/scenario';
import type { Points, Tkr } from '../../quantities/amount';
import { modelExpression } from './model-expression';

/** A unit's contract with its levels of the first year. */
export interface LevelledContract {
  readonly contract: Contract;
  readonly budget: Tkr;
  readonly assignment: Points;
}

/** A stretch of the year's volume in which every point is paid alike. */
export type Stretch = 'every' | 'belowFloor' | 'toAssignment' | 'toCeiling' | 'aboveCeiling';

/** Just beyond a bound, as a share of the assignment. */
const beyond = 0.01;

/**
 * What one more registered point gives, tkr, as a mean over the units, by stretch of the year's volume: the slope of the
 * payment model's own expressions, the settlement of the floor included.
 */
export function marginalAmounts(
  units: readonly LevelledContract[],
): readonly { readonly stretch: Stretch; readonly amount: Tkr }[] {
  const found = new Map<Stretch, number[]>();
  for (const unit of units) {
    for (const [stretch, volume] of volumes(unit)) {
      const amounts = found.get(stretch) ?? [];
      found.set(stretch, [...amounts, slopeOf(unit, volume)]);
    }
  }
  return order.flatMap((stretch) => {
    const amounts = found.get(stretch);
    if (!amounts) return [];
    return [{ stretch, amount: (amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length) as Tkr }];
  });
}

const order: readonly Stretch[] = ['belowFloor', 'toAssignment', 'toCeiling', 'aboveCeiling', 'every'];

/** A volume within each stretch that a contract has. */
function volumes({ contract, assignment }: LevelledContract): readonly (readonly [Stretch, number])[] {
  const model = paymentModel(contract.model);
  if (!model?.parameters.some(({ key }) => key === 'rho')) return [['every', assignment]];
  const { tak, golv } = contract.parameters;
  const floor = Math.max(0, 1 - golv);
  const at = (share: number): number => share * assignment;
  return [
    ...(floor > 0 ? [['belowFloor', at(floor / 2)] as const] : []),
    ...(floor < 1 ? [['toAssignment', at((floor + 1) / 2)] as const] : []),
    ...(tak > 0 ? [['toCeiling', at(1 + tak / 2)] as const] : []),
    ['aboveCeiling', at(1 + tak + beyond)],
  ];
}

function slopeOf({ contract, budget, assignment }: LevelledContract, volume: number): number {
  const model = paymentModel(contract.model)!;
  const levels: Record<string, number> = { ...contract.parameters, budget, assignment, volume, price_level: 1 };
  const values: EvaluationValues = {
    now: (name) => levels[name]!,
    past: () => 0,
    at: () => 0,
    sum: () => 0,
  };
  levels['price'] = evaluate(modelExpression(model.price), values);
  const paid: Expression = { kind: 'max', of: [modelExpression(model.earned), modelExpression(model.guaranteed)] };
  return slopeAt(paid, 'volume', values).right;
}
