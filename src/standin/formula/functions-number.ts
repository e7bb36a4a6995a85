import { ofNumbers, type FunctionDefinition } from './function';
import { errors } from './values';

/**
 * Rounds half away from zero at a decimal place, seeing fifteen digits as Excel does.
 * @example roundedAt(2.345, 2, Math.round) // 2.35
 */
export function roundedAt(value: number, digits: number, rounding: (size: number) => number): number {
  const scale = 10 ** Math.trunc(digits);
  const size = Number((Math.abs(value) * scale).toPrecision(15));
  const rounded = digits >= 0 ? rounding(size) / scale : rounding(size) * 10 ** -Math.trunc(digits);
  return value < 0 ? -rounded : rounded;
}

const multiple = (rounding: (ratio: number) => number) =>
  ofNumbers((value, step = 1) => {
    if (step === 0) return 0;
    const ratio = Number((value / step).toPrecision(15));
    return Number((rounding(ratio) * step).toPrecision(15));
  });

export const numberFunctions: Readonly<Record<string, FunctionDefinition>> = {
  ABS: ofNumbers((value) => Math.abs(value)),
  SIGN: ofNumbers((value) => Math.sign(value)),
  INT: ofNumbers((value) => Math.floor(Number(value.toPrecision(15)))),
  TRUNC: ofNumbers((value, digits = 0) => roundedAt(value, digits, Math.floor)),
  ROUND: ofNumbers((value, digits = 0) => roundedAt(value, digits, Math.round)),
  ROUNDUP: ofNumbers((value, digits = 0) => roundedAt(value, digits, Math.ceil)),
  ROUNDDOWN: ofNumbers((value, digits = 0) => roundedAt(value, digits, Math.floor)),
  MROUND: multiple(Math.round),
  CEILING: multiple(Math.ceil),
  'CEILING.MATH': multiple(Math.ceil),
  FLOOR: multiple(Math.floor),
  'FLOOR.MATH': multiple(Math.floor),
  MOD: ofNumbers((value, divisor = 0) =>
    divisor === 0 ? errors.division : value - divisor * Math.floor(Number((value / divisor).toPrecision(15))),
  ),
  QUOTIENT: ofNumbers((value, divisor = 0) => (divisor === 0 ? errors.division : Math.trunc(value / divisor))),
  SQRT: ofNumbers((value) => Math.sqrt(value)),
  EXP: ofNumbers((value) => Math.exp(value)),
  LN: ofNumbers((value) => Math.log(value)),
  LOG: ofNumbers((value, base = 10) => (base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base))),
  LOG10: ofNumbers((value) => Math.log10(value)),
  POWER: ofNumbers((base, exponent = 0) => (base === 0 && exponent === 0 ? errors.number : base ** exponent)),
  PI: () => () => Math.PI,
  SIN: ofNumbers((value) => Math.sin(value)),
  COS: ofNumbers((value) => Math.cos(value)),
  TAN: ofNumbers((value) => Math.tan(value)),
  FACT: ofNumbers((value) => {
    if (value < 0) return errors.number;
    let product = 1;
    for (let factor = 2; factor <= Math.trunc(value); factor++) product *= factor;
    return product;
  }),
};
