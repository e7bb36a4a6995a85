import { compared, toNumber } from './coercion';
import type { Frame } from './compile';
import { criterion } from './criterion';
import { numberOf, ofValues, type FunctionDefinition } from './function';
import {
  eachItem,
  errors,
  isArea,
  isError,
  isMatrix,
  itemAt,
  sizeOf,
  type ErrorValue,
  type FormulaValue,
  type Scalar,
} from './values';

/** The numbers among inputs: in areas only true numbers count, an input written out is coerced. */
function numbersIn(values: readonly FormulaValue[], frame: Frame): readonly number[] | ErrorValue {
  const numbers: number[] = [];
  let wrong: ErrorValue | undefined;
  for (const value of values) {
    const many = isArea(value) || isMatrix(value);
    eachItem(value, (item) => {
      if (typeof item === 'number') numbers.push(item);
      else if (isError(item)) wrong ??= item;
      else if (!many && item !== null) {
        const number = toNumber(item, frame.workbook.locale);
        if (typeof number === 'number') numbers.push(number);
        else wrong ??= number;
      }
      return wrong === undefined;
    });
  }
  return wrong ?? numbers;
}

const ofMany = (compute: (numbers: readonly number[]) => Scalar): FunctionDefinition =>
  ofValues((values, frame) => {
    const numbers = numbersIn(values, frame);
    return isError(numbers as FormulaValue) ? (numbers as ErrorValue) : compute(numbers as readonly number[]);
  });

/** A plain sum, left to right, as the programs that judge us do it. */
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length;
const ascending = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);

/** Quantile of type 7, as PERCENTILE.INC has it. */
function quantile(numbers: readonly number[], share: number): Scalar {
  if (numbers.length === 0 || share < 0 || share > 1) return errors.number;
  const sorted = ascending(numbers);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

function variance(numbers: readonly number[], degreesLost: 0 | 1): number | ErrorValue {
  if (numbers.length <= degreesLost) return errors.division;
  const middle = mean(numbers);
  return total(numbers.map((number) => (number - middle) ** 2)) / (numbers.length - degreesLost);
}

const rooted = (value: number | ErrorValue): Scalar => (typeof value === 'number' ? Math.sqrt(value) : value);

/** Functions of an area and a number: LARGE, PERCENTILE … */
const ofAreaAndNumber = (compute: (numbers: readonly number[], which: number) => Scalar): FunctionDefinition =>
  ofValues(([area = null, which], frame) => {
    const numbers = numbersIn([area], frame);
    if (isError(numbers as FormulaValue)) return numbers as ErrorValue;
    const place = numberOf(which, frame);
    return typeof place === 'number' ? compute(numbers as readonly number[], place) : place;
  });

/** Items of an area for which every criterion holds in its own area, by place. */
function fitting(
  area: FormulaValue,
  tests: readonly FormulaValue[],
  frame: Frame,
  visit: (item: Scalar) => void,
): ErrorValue | undefined {
  const { rows, columns } = sizeOf(area);
  const checks = [];
  for (let at = 0; at + 1 < tests.length; at += 2) {
    const place = tests[at] ?? null;
    checks.push({ place, holds: criterion(itemAt(tests[at + 1] ?? null, 0, 0), frame.workbook.locale) });
  }
  const bounds = isArea(area) ? Math.max(...checks.map(({ place }) => reach(place)), reach(area)) : rows;
  for (let row = 0; row < Math.min(rows, bounds); row++) {
    for (let column = 0; column < columns; column++) {
      if (checks.every(({ place, holds }) => holds(itemAt(place, row, column)))) visit(itemAt(area, row, column));
    }
  }
  return undefined;
}

/** Rows of an area up to the sheet's last used one. */
const reach = (value: FormulaValue): number =>
  isArea(value) ? Math.max(0, Math.min(value.bottom, value.sheet.lastRow) - value.top + 1) : sizeOf(value).rows;

function sumWhere(area: FormulaValue, tests: readonly FormulaValue[], frame: Frame) {
  let [sum, count] = [0, 0];
  let wrong: ErrorValue | undefined;
  fitting(area, tests, frame, (item) => {
    if (isError(item)) wrong ??= item;
    if (typeof item !== 'number') return;
    sum += item;
    count++;
  });
  return { sum, count, wrong };
}

/** The area to be summed beside the area that is tested has the latter's size. */
function sized(area: FormulaValue | undefined, like: FormulaValue): FormulaValue {
  if (area === undefined) return like;
  if (!isArea(area)) return area;
  const { rows, columns } = sizeOf(like);
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

export const statisticsFunctions: Readonly<Record<string, FunctionDefinition>> = {
  SUM: ofMany(total),
  SUMSQ: ofMany((numbers) => total(numbers.map((number) => number * number))),
  PRODUCT: ofMany((numbers) => numbers.reduce((product, number) => product * number, numbers.length === 0 ? 0 : 1)),
  AVERAGE: ofMany((numbers) => (numbers.length === 0 ? errors.division : mean(numbers))),
  MIN: ofMany((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofMany((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MEDIAN: ofMany((numbers) => quantile(numbers, 0.5)),
  'STDEV.S': ofMany((numbers) => rooted(variance(numbers, 1))),
  STDEV: ofMany((numbers) => rooted(variance(numbers, 1))),
  'STDEV.P': ofMany((numbers) => rooted(variance(numbers, 0))),
  'VAR.S': ofMany((numbers) => variance(numbers, 1)),
  VAR: ofMany((numbers) => variance(numbers, 1)),
  'VAR.P': ofMany((numbers) => variance(numbers, 0)),
  PERCENTILE: ofAreaAndNumber(quantile),
  'PERCENTILE.INC': ofAreaAndNumber(quantile),
  QUARTILE: ofAreaAndNumber((numbers, quarter) => quantile(numbers, Math.trunc(quarter) / 4)),
  'QUARTILE.INC': ofAreaAndNumber((numbers, quarter) => quantile(numbers, Math.trunc(quarter) / 4)),
  LARGE: ofAreaAndNumber((numbers, which) => ascending(numbers)[numbers.length - Math.ceil(which)] ?? errors.number),
  SMALL: ofAreaAndNumber((numbers, which) => ascending(numbers)[Math.trunc(which) - 1] ?? errors.number),
  RANK: ofValues(([value = null, area = null, order], frame) => {
    const number = numberOf(value, frame);
    const upward = numberOf(order, frame);
    const numbers = numbersIn([area], frame);
    if (typeof number !== 'number') return number;
    if (isError(numbers as FormulaValue)) return numbers as ErrorValue;
    const before = (numbers as readonly number[]).filter((one) => (upward === 0 ? one > number : one < number));
    return (numbers as readonly number[]).includes(number) ? before.length + 1 : errors.missing;
  }),
  COUNT: ofValues((values) => {
    let count = 0;
    for (const value of values) eachItem(value, (item) => void (count += typeof item === 'number' ? 1 : 0));
    return count;
  }),
  COUNTA: ofValues((values) => {
    let count = 0;
    for (const value of values) eachItem(value, (item) => void (count += item === null ? 0 : 1));
    return count;
  }),
  COUNTBLANK: ofValues(([area = null]) => {
    const { rows, columns } = sizeOf(area);
    let filled = 0;
    eachItem(area, (item) => void (filled += item === null || item === '' ? 0 : 1));
    return rows * columns - filled;
  }),
  COUNTIF: ofValues(([area = null, test = null], frame) => {
    let count = 0;
    fitting(area, [area, test], frame, () => void count++);
    return count;
  }),
  COUNTIFS: ofValues((tests, frame) => {
    let count = 0;
    fitting(tests[0] ?? null, tests, frame, () => void count++);
    return count;
  }),
  SUMIF: ofValues(([area = null, test = null, summed], frame) => {
    const { sum, wrong } = sumWhere(sized(summed, area), [area, test], frame);
    return wrong ?? sum;
  }),
  SUMIFS: ofValues(([summed = null, ...tests], frame) => {
    const { sum, wrong } = sumWhere(summed, tests, frame);
    return wrong ?? sum;
  }),
  AVERAGEIF: ofValues(([area = null, test = null, summed], frame) => {
    const { sum, count, wrong } = sumWhere(sized(summed, area), [area, test], frame);
    return wrong ?? (count === 0 ? errors.division : sum / count);
  }),
  AVERAGEIFS: ofValues(([summed = null, ...tests], frame) => {
    const { sum, count, wrong } = sumWhere(summed, tests, frame);
    return wrong ?? (count === 0 ? errors.division : sum / count);
  }),
  SUMPRODUCT: ofValues((values) => {
    const first = values[0] ?? null;
    const { rows, columns } = sizeOf(first);
    if (values.some((value) => sizeOf(value).rows !== rows || sizeOf(value).columns !== columns)) return errors.value;
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        let product = 1;
        for (const value of values) {
          const item = itemAt(value, row, column);
          if (isError(item)) return item;
          product *= typeof item === 'number' ? item : 0;
        }
        sum += product;
      }
    }
    return sum;
  }),
  SUBTOTAL: (inputs) => (frame) => {
    const which = numberOf(inputs[0]?.(frame), frame);
    const name = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', 'STDEV', 'STDEV.P', 'SUM', 'VAR', 'VAR.P'][
      (Number(which) % 100) - 1
    ];
    const define = name === undefined ? undefined : statisticsFunctions[name];
    return define ? define(inputs.slice(1))(frame) : errors.value;
  },
  MAXIFS: extremeWhere((order) => order > 0),
  MINIFS: extremeWhere((order) => order < 0),
};

function extremeWhere(better: (order: number) => boolean): FunctionDefinition {
  return ofValues(([area = null, ...tests], frame) => {
    let best: number | undefined;
    fitting(area, tests, frame, (item) => {
      if (typeof item !== 'number') return;
      const order = best === undefined ? undefined : compared(item, best);
      if (order === undefined || (typeof order === 'number' && better(order))) best = item;
    });
    return best ?? 0;
  });
}
