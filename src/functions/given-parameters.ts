import { namesIn } from '../language/names';
import { nearestName } from '../language/order';
import { parseExpression } from '../language/parse';
import { paymentLibrary } from '../model/payment-library';
import { ruleAssumptions, ruleUnits } from '../model/payment-library/check';
import type { LibraryModel } from '../model/payment-library/library-model';
import { libraryParameters } from '../model/payment-library/parameters';
import type { YearGiven } from '../model/payment-library/year-values';
import type { PaymentRules } from '../model/payment-model';
import { repeated } from './argument';
import { isCellError, refused, type CellError, type Cells } from './cell';

/** The model of a key that a cell gives: looked up, never read as anything else. */
export function modelOf(key: string): LibraryModel {
  const found = paymentLibrary.find((model) => model.key === key.toLowerCase());
  if (found) return found;
  // A cell may hold more text than one would compare letter by letter.
  const near = repeated(key);
  const nearest = nearestName(
    near,
    paymentLibrary.map((model) => model.key),
  );
  throw refused('#N/A', 'function-model-unknown', {
    model: near,
    ...(nearest !== undefined && { nearest }),
  });
}

/** Where a parameter must lie. A share may be more than the register's high, but not more than the whole. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

/** The names one may give a value, and where it must lie: the model's parameters, and what its rules read beside. */
function reaches(model: LibraryModel): ReadonlyMap<string, Reach> {
  const rules = Object.keys(ruleUnits) as (keyof PaymentRules)[];
  const read = new Set(rules.flatMap((rule) => namesIn(parseExpression(model[rule])).now));
  return new Map<string, Reach>([
    ...model.parameters.map(
      ({ key, low, high }) =>
        [key, { low, high: libraryParameters[key].style === 'percent' ? Math.max(high, 1) : Infinity }] as const,
    ),
    ...ruleAssumptions.filter((key) => read.has(key)).map((key) => [key, { low: -1, high: 1 }] as const),
    ...(read.has('price_level') ? [['price_level', { low: 0, high: Infinity }] as const] : []),
  ]);
}

/** Values by name, or the first error that stands among them. */
export type GivenParameters = YearGiven | CellError;

/**
 * What a range of names and values gives a model: the first two columns, whatever stands to the right of them. Empty rows
 * and names without a value change nothing.
 */
export function givenParameters(model: LibraryModel, cells: Cells | undefined): GivenParameters {
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
