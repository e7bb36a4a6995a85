import { compared, toTruth } from './coercion';
import { scalarOf, type Compiled, type Frame } from './compile';
import { ofScalars, ofValues, type FunctionDefinition } from './function';
import { eachItem, errors, isArea, isError, isMatrix, type FormulaValue, type Scalar } from './values';

const whether = (input: Compiled | undefined, frame: Frame) =>
  input ? toTruth(scalarOf(input(frame), frame)) : errors.value;

/** AND and OR: empty cells and texts in areas do not count. */
function truths(values: readonly FormulaValue[], settle: (found: readonly boolean[]) => boolean): Scalar {
  const found: boolean[] = [];
  let wrong: Scalar | undefined;
  for (const value of values) {
    const many = isArea(value) || isMatrix(value);
    eachItem(value, (item) => {
      if (isError(item)) wrong ??= item;
      else if (typeof item === 'boolean' || typeof item === 'number') found.push(Boolean(item));
      else if (!many) {
        const truth = toTruth(item);
        if (typeof truth === 'boolean') found.push(truth);
        else wrong ??= truth;
      }
    });
  }
  return wrong ?? (found.length === 0 ? errors.value : settle(found));
}

const kindOf = (test: (item: Scalar) => boolean): FunctionDefinition =>
  ofValues(([value = null], frame) => test(scalarOf(value, frame)));

export const logicFunctions: Readonly<Record<string, FunctionDefinition>> = {
  IF:
    ([condition, then, otherwise]) =>
    (frame) => {
      const truth = whether(condition, frame);
      if (typeof truth !== 'boolean') return truth;
      const chosen = truth ? then : otherwise;
      return chosen ? chosen(frame) : truth;
    },
  IFS: (inputs) => (frame) => {
    for (let at = 0; at + 1 < inputs.length; at += 2) {
      const truth = whether(inputs[at], frame);
      if (typeof truth !== 'boolean') return truth;
      if (truth) return inputs[at + 1]?.(frame) ?? errors.missing;
    }
    return errors.missing;
  },
  SWITCH: (inputs) => (frame) => {
    const [subject, ...rest] = inputs;
    const value = subject ? scalarOf(subject(frame), frame) : null;
    if (isError(value)) return value;
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const order = compared(value, scalarOf(rest[at]?.(frame) ?? null, frame));
      if (order === 0) return rest[at + 1]?.(frame) ?? errors.missing;
    }
    return rest.length % 2 === 1 ? (rest[rest.length - 1]?.(frame) ?? errors.missing) : errors.missing;
  },
  CHOOSE:
    ([which, ...choices]) =>
    (frame) => {
      const value = which ? scalarOf(which(frame), frame) : null;
      if (isError(value)) return value;
      return choices[Math.trunc(Number(value)) - 1]?.(frame) ?? errors.value;
    },
  IFERROR:
    ([input, otherwise]) =>
    (frame) => {
      const value = input ? scalarOf(input(frame), frame) : null;
      return isError(value) ? (otherwise?.(frame) ?? '') : value;
    },
  IFNA:
    ([input, otherwise]) =>
    (frame) => {
      const value = input ? scalarOf(input(frame), frame) : null;
      return isError(value) && value.error === '#N/A' ? (otherwise?.(frame) ?? '') : value;
    },
  AND: ofValues((values) => truths(values, (found) => found.every(Boolean))),
  OR: ofValues((values) => truths(values, (found) => found.some(Boolean))),
  XOR: ofValues((values) => truths(values, (found) => found.filter(Boolean).length % 2 === 1)),
  NOT: ofScalars(([item = null]) => {
    const truth = toTruth(item);
    return typeof truth === 'boolean' ? !truth : truth;
  }),
  TRUE: () => () => true,
  FALSE: () => () => false,
  NA: () => () => errors.missing,
  ISNUMBER: kindOf((item) => typeof item === 'number'),
  ISTEXT: kindOf((item) => typeof item === 'string'),
  ISNONTEXT: kindOf((item) => typeof item !== 'string'),
  ISLOGICAL: kindOf((item) => typeof item === 'boolean'),
  ISBLANK: kindOf((item) => item === null),
  ISERROR: kindOf(isError),
  ISERR: kindOf((item) => isError(item) && item.error !== '#N/A'),
  ISNA: kindOf((item) => isError(item) && item.error === '#N/A'),
};
