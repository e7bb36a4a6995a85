import { evaluate } from '../language/evaluate';
import { namesIn } from '../language/names';
import { parseExpression } from '../language/parse';
import { slopeAt } from '../language/slope';
import type { Expression } from '../language/expression';
import type { AnyPaymentModel } from '../model/known-models';
import { yearPayment } from '../model/payment-library/year-payment';
import { yearValues, type YearGiven } from '../model/payment-library/year-values';
import { numberIfAny, numberOf, textOf } from './argument';
import { isCellError, refused, type CellAnswer, type CellError, type Cells, type CellValue } from './cell';
import { modelOf } from './function-models';
import { givenParameters, type GivenParameters } from './given-parameters';
import { overCells } from './over-cells';

/** The levels a rule reads: what the function's other arguments give. */
const levels = ['volume', 'assignment', 'budget'] as const;
type Level = (typeof levels)[number];

type Ranges = Readonly<Partial<Record<'model' | Level | 'side', Cells>>>;
type Cell = Readonly<Partial<Record<'model' | Level | 'side', CellValue>>>;

/** An expression of a model, with the levels it reads. */
interface Asked {
  readonly expression: Expression;
  readonly reads: readonly Level[];
}

const asked = (expression: Expression): Asked => {
  const { now } = namesIn(expression);
  return { expression, reads: levels.filter((level) => now.includes(level)) };
};

/** What beside the ranges a model is asked with: the workbook's own models, and the range of its parameters. */
export interface Known {
  readonly own: readonly AnyPaymentModel[];
  readonly parameters?: Cells | undefined;
}

/** An error that stands among the parameters: it is what every cell shows. */
class ParameterError extends Error {
  constructor(readonly cell: CellError) {
    super();
  }
}

/**
 * Computes an expression of the models over ranges. Models and parameters are read once each; a level that the expression
 * reads must be given, one that it does not read need not.
 */
function overModels(
  ranges: Ranges,
  { own, parameters }: Known,
  of: (model: AnyPaymentModel) => Expression,
  answer: (asked: Asked, model: AnyPaymentModel, given: YearGiven, cell: Cell) => number,
): Cells<CellAnswer> {
  const met = new Map<AnyPaymentModel, { readonly asked: Asked; readonly parameters: GivenParameters }>();
  try {
    return overCells(ranges, (cell) => {
      const model = modelOf(textOf('model', cell.model), own);
      const one = met.get(model) ?? { asked: asked(of(model)), parameters: givenParameters(model, parameters) };
      met.set(model, one);
      if (isCellError(one.parameters)) throw new ParameterError(one.parameters);
      const given: Record<string, number> = { ...one.parameters };
      for (const level of one.asked.reads) given[level] = numberOf(level, cell[level]);
      return answer(one.asked, model, given, cell);
    });
  } catch (error) {
    if (error instanceof ParameterError) return [[error.cell]];
    throw error;
  }
}

/** The year's payment, thousands of the model's currency, cell by cell. */
export function payment(ranges: Omit<Ranges, 'side'>, known: Known): Cells<CellAnswer> {
  return overModels(ranges, known, yearPayment, ({ expression }, model, given) =>
    evaluate(expression, yearValues(model, given)),
  );
}

/**
 * What one point more brings (`side` 1, or not given) or one point less takes away (−1), thousands per point: the slope of
 * the payment on that side.
 */
export function marginal(ranges: Ranges, known: Known): Cells<CellAnswer> {
  return overModels(ranges, known, yearPayment, ({ expression }, model, given, cell) => {
    const side = numberIfAny('side', cell.side, {}) ?? 1;
    if (side !== 1 && side !== -1) throw refused('#NUM!', 'function-side', { found: side });
    const { left, right } = slopeAt(expression, 'volume', yearValues(model, given));
    return side === 1 ? right : left;
  });
}

/** The model's price per point, thousands, cell by cell. */
export function price(ranges: Omit<Ranges, 'side' | 'volume'>, known: Known): Cells<CellAnswer> {
  return overModels(
    ranges,
    known,
    (model) => parseExpression(model.price),
    ({ expression }, model, given) => evaluate(expression, yearValues(model, given)),
  );
}

/** The factor on the budget each January, cell by cell. */
export function indexation(ranges: Pick<Ranges, 'model'>, known: Known): Cells<CellAnswer> {
  return overModels(
    ranges,
    known,
    (model) => parseExpression(model.index),
    ({ expression }, model, given) => evaluate(expression, yearValues(model, given)),
  );
}
