import { namesIn } from '../language/names';
import { parseExpression } from '../language/parse';
import { parameterKind, type AnyPaymentModel } from '../model/known-models';
import { ruleAssumptions, ruleUnits } from '../model/payment-library/check';
import type { YearGiven } from '../model/payment-library/year-values';
import type { PaymentRules } from '../model/payment-model';
import { repeated } from './argument';
import { isCellError, refused, type CellError, type Cells } from './cell';

/** Where a parameter must lie. A share may be more than the register's high, but not more than the whole. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

/** The names one may give a value, and where it must lie: the model's parameters, and what its rules read beside. */
function reaches(model: AnyPaymentModel): ReadonlyMap<string, Reach> {
  const rules = Object.keys(ruleUnits) as (keyof PaymentRules)[];
  const read = new Set(rules.flatMap((rule) => namesIn(parseExpression(model[rule])).now));
  return new Map<string, Reach>([
    ...model.parameters.map((parameter) => [parameter.key, { low: parameter.low, high: highest(parameter) }] as const),
    ...ruleAssumptions.filter((key) => read.has(key)).map((key) => [key, { low: -1, high: 1 }] as const),
    ...(read.has('price_level') ? [['price_level', { low: 0, high: Infinity }] as const] : []),
  ]);
}

function highest(parameter: AnyPaymentModel['parameters'][number]): number {
  return parameterKind(parameter).style === 'percent' ? Math.max(parameter.high, 1) : Infinity;
}

/** Values by name, or the first error that stands among them. */
export type GivenParameters = YearGiven | CellError;

/**
 * What a range of names and values gives a model: the first two columns, whatever stands to the right of them. Empty rows
 * and names without a value change nothing.
 */
export function givenParameters(model: AnyPaymentModel, cells: Cells | undefined): GivenParameters {
  const given: Record<string, number> = {};
  if (cells === undefined) return given;
  if ((cells[0]?.length ?? 0) < 2) {
    if (cells.every((row) => row.every((cell) => cell === undefined))) return given;
    throw refused('#VALUE!', 'function-parameter-columns', {});
  }
  const known = reaches(model);
  const met = new Set<string>();
  for (const [row, [label, value]] of cells.entries()) {
    if (isCellError(label)) return label;
    if (isCellError(value)) return value;
    if (label === undefined && value === undefined) continue;
    if (label === undefined) throw refused('#VALUE!', 'function-parameter-nameless', { row: row + 1 });
    const text = String(label).trim();
    const name = [...known.keys()].find((key) => key.toLowerCase() === text.toLowerCase());
    if (name === undefined) {
      throw refused('#VALUE!', 'function-parameter-unknown', {
        model: model.key,
        name: repeated(text),
        known: [...known.keys()],
      });
    }
    if (met.has(name)) throw refused('#VALUE!', 'function-parameter-twice', { name });
    met.add(name);
    if (value === undefined) continue;
    if (typeof value !== 'number') {
      throw refused('#VALUE!', 'function-parameter-not-number', { name, found: repeated(String(value)) });
    }
    const { low, high } = known.get(name)!;
    if (value < low || value > high)
      throw refused('#NUM!', 'function-parameter-range', { name, found: value, low, high });
    given[name] = value;
  }
  return given;
}
