import { toNumber, toText } from './coercion';
import { scalarOf, spread, type Compiled, type Frame } from './compile';
import { isError, type ErrorValue, type FormulaValue, type Scalar } from './values';

/** How a function is put together from its compiled inputs. */
export type FunctionDefinition = (inputs: readonly Compiled[]) => Compiled;

/** A function of single values: an area as input gives an area of answers; an error as input is the answer. */
export function ofScalars(compute: (items: readonly Scalar[], frame: Frame) => Scalar): FunctionDefinition {
  return (inputs) => (frame) => {
    const found = inputs.map((input) => input(frame));
    return spread(found, (items) => items.find(isError) ?? compute(items, frame));
  };
}

/** A function of numbers, coerced; answers that are no numbers are #NUM!. */
export function ofNumbers(compute: (...numbers: number[]) => Scalar): FunctionDefinition {
  return ofScalars((items, frame) => {
    const numbers: number[] = [];
    for (const item of items) {
      const number = toNumber(item, frame.workbook.locale);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    const answer = compute(...numbers);
    return typeof answer === 'number' && !Number.isFinite(answer) ? { error: '#NUM!' } : answer;
  });
}

/** A function of whole inputs, areas unread. */
export function ofValues(compute: (values: readonly FormulaValue[], frame: Frame) => FormulaValue): FunctionDefinition {
  return (inputs) => (frame) =>
    compute(
      inputs.map((input) => input(frame)),
      frame,
    );
}

/** One input as a single number, or an error. */
export function numberOf(value: FormulaValue | undefined, frame: Frame, otherwise = 0): number | ErrorValue {
  if (value === undefined) return otherwise;
  return toNumber(scalarOf(value, frame), frame.workbook.locale);
}

/** One input as a single text, or an error. */
export function textOf(value: FormulaValue | undefined, frame: Frame): string | ErrorValue {
  return value === undefined ? '' : toText(scalarOf(value, frame), frame.workbook.locale);
}
