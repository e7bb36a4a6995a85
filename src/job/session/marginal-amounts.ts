import { parseExpression } from '../../language/parse';
import { evaluate, type EvaluationValues } from '../../language/evaluate';
import type { Expression } from '../../language/expression';
import { kinksOf } from '../../language/kinks';
import { namesIn } from '../../language/names';
import { slopeAt } from '../../language/slope';
import { assumptionValues } from '../../model/assumptions';
import type { AnyPaymentModel } from '../../model/known-models';
import { performanceBased } from '../../model/payment-models/performance-based';
import type { Contract } from '../../model/scenario';
import type { Points, Tkr } from '../../quantities/amount';
import { VaxlaError } from '../../words/problem';
import { namedModel } from '../question-models';

/** A unit's contract with its levels of the first year. */
export interface LevelledContract {
  readonly contract: Contract;
  readonly budget: Tkr;
  readonly assignment: Points;
}

/** A stretch that an agreement with a floor, an assignment and a ceiling has. */
type NamedStretch = 'every' | 'belowFloor' | 'toAssignment' | 'toCeiling' | 'aboveCeiling';

/** A stretch between two kinks, as shares of the assignment; null where it goes on. */
interface KinkedStretch {
  readonly from: number | null;
  readonly to: number | null;
}

/** A stretch of the year's volume in which every point is paid alike. */
export type Stretch = NamedStretch | KinkedStretch;

/** Just beyond a bound, as a share of the assignment. */
const beyond = 0.01;
/** Where kinks are looked for, as shares of the assignment: far beyond what a year brings. */
const [least, most] = [0.5, 1.5];

/**
 * What one more registered point gives, tkr, as a mean over the units, by stretch of the year's volume: the slope of the
 * payment model's own expressions, the settlement of the floor included. Empty where the rules have no value for a unit.
 */
export function marginalAmounts(
  units: readonly LevelledContract[],
  models: readonly AnyPaymentModel[] = [],
  assumptions: Readonly<Record<string, number>> = assumptionValues(),
): readonly { readonly stretch: Stretch; readonly amount: Tkr }[] {
  const paid = units.flatMap((unit): readonly PaidUnit[] => {
    const model = namedModel(unit.contract.model, models);
    return model ? [{ ...unit, model, assumptions }] : [];
  });
  const [first] = paid;
  if (!first) return [];
  try {
    const kinked = isAgreement(first.model) ? undefined : kinkedStretches(first);
    const found = new Map<string, { readonly stretch: Stretch; readonly amounts: number[] }>();
    for (const unit of paid) {
      for (const [stretch, share] of kinked ?? agreedStretches(unit)) {
        const key = JSON.stringify(stretch);
        const same = found.get(key) ?? { stretch, amounts: [] };
        found.set(key, same);
        same.amounts.push(slopeOf(unit, share * unit.assignment));
      }
    }
    return [...found.values()]
      .sort((one, other) => place(one.stretch) - place(other.stretch))
      .map(({ stretch, amounts }) => ({
        stretch,
        amount: (amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length) as Tkr,
      }));
  } catch (error) {
    if (error instanceof VaxlaError) return [];
    throw error;
  }
}

interface PaidUnit extends LevelledContract {
  readonly model: AnyPaymentModel;
  readonly assumptions: Readonly<Record<string, number>>;
}

const order: readonly Stretch[] = ['belowFloor', 'toAssignment', 'toCeiling', 'aboveCeiling', 'every'];

/** Named stretches in their order; the others are found in theirs. */
const place = (stretch: Stretch): number => Math.max(0, order.indexOf(stretch));

/** Whether a payment bends where the contract's own numbers say: at floor, assignment and ceiling. */
function isAgreement({ earned, guaranteed }: AnyPaymentModel): boolean {
  return earned === performanceBased.earned && guaranteed === performanceBased.guaranteed;
}

/** A volume within each stretch that an agreement has, as a share of the assignment. */
function agreedStretches({ contract }: PaidUnit): readonly (readonly [Stretch, number])[] {
  const { tak, golv } = contract.parameters;
  const floor = Math.max(0, 1 - golv);
  return [
    ...(floor > 0 ? [['belowFloor', floor / 2] as const] : []),
    ...(floor < 1 ? [['toAssignment', (floor + 1) / 2] as const] : []),
    ...(tak > 0 ? [['toCeiling', 1 + tak / 2] as const] : []),
    ['aboveCeiling', 1 + tak + beyond],
  ];
}

/** The stretches between the kinks of a payment, found for one unit: contracts of a model bend at the same shares. */
function kinkedStretches(unit: PaidUnit): readonly (readonly [Stretch, number])[] {
  const { assignment, model } = unit;
  if (!readsVolume(model)) return [['every', 1]];
  const kinks = kinksOf(paymentOf(unit), 'volume', (at) => valuesAt(unit, at), least * assignment, most * assignment);
  const bounds = kinks.map(({ at }) => at / assignment);
  if (bounds.length === 0) return [['every', 1]];
  return [null, ...bounds].map((from, index) => {
    const to = bounds[index] ?? null;
    return [{ from, to }, ((from ?? least) + (to ?? most)) / 2] as const;
  });
}

function readsVolume({ earned, guaranteed }: AnyPaymentModel): boolean {
  return [earned, guaranteed].some((text) => namesIn(parseExpression(text)).now.includes('volume'));
}

function paymentOf({ model }: PaidUnit): Expression {
  return { kind: 'max', of: [parseExpression(model.earned), parseExpression(model.guaranteed)] };
}

function valuesAt({ contract, budget, assignment, model, assumptions }: PaidUnit, volume: number): EvaluationValues {
  const own: Readonly<Record<string, number | undefined>> = contract.parameters;
  const levels: Readonly<Record<string, number>> = { budget, assignment, volume, price_level: 1 };
  const valueOf = (name: string): number => levels[name] ?? own[name] ?? assumptions[name] ?? Number.NaN;
  const none = { past: () => 0, at: () => 0, sum: () => 0 };
  const price = evaluate(parseExpression(model.price), { now: valueOf, ...none });
  return { now: (name) => (name === 'price' ? price : valueOf(name)), ...none };
}

function slopeOf(unit: PaidUnit, volume: number): number {
  return slopeAt(paymentOf(unit), 'volume', valuesAt(unit, volume)).right;
}
