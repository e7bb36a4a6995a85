import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';

/** Longest text constant a formula may hold in Excel. */
const longestLiteral = 255;

/** A number in a cell: how a formula finds it, and what it is now. */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number;
}

/** Text that follows its cells: a formula, and what it says now. */
export interface LiveText {
  readonly formula: string;
  readonly value: string;
}

/** Whether something holds of cells: as a formula, and now. */
export interface LiveCondition {
  readonly formula: string;
  readonly holds: boolean;
}

/**
 * Text that never changes.
 * @example literal('a "b"').formula // '"a ""b"""'
 */
export function literal(text: string): LiveText {
  const pieces: string[] = [];
  let rest = text;
  do {
    // A surrogate pair is one character and is not cut in two.
    let length = Math.min(rest.length, longestLiteral);
    if (length < rest.length && /[\uD800-\uDBFF]/.test(rest[length - 1]!)) length -= 1;
    // A doubled quote counts once in the constant's length.
    pieces.push(`"${rest.slice(0, length).replace(/"/g, '""')}"`);
    rest = rest.slice(length);
  } while (rest !== '');
  return { formula: pieces.join('&'), value: text };
}

/**
 * A number within text, in the signs of the reader's own Excel, with U+2212 for minus. FIXED and not TEXT, whose format
 * codes differ between languages. What Växla writes beside the formula is in the report's language.
 */
export function numberPart(language: Language, number: LiveNumber, decimals: number, signed = false): LiveText {
  const digits = `SUBSTITUTE(FIXED(${number.formula},${decimals}),"-","−")`;
  const half = 0.5 / 10 ** decimals;
  const value = numberText(language, number.value, decimals, signed);
  if (!signed) return { formula: `IF(ABS(${number.formula})<${half},FIXED(0,${decimals}),${digits})`, value };
  return {
    formula: `IF(ABS(${number.formula})<${half},FIXED(0,${decimals}),IF(${number.formula}>0,"+","")&${digits})`,
    value,
  };
}

/** The size of a number, without its sign. */
export function sizeOf({ formula, value }: LiveNumber): LiveNumber {
  return { formula: `ABS(${formula})`, value: Math.abs(value) };
}

/** A plain number as something to compare with. */
export function constant(value: number): LiveNumber {
  return { formula: String(value), value };
}

/** A number times a constant. */
export function scaled({ formula, value }: LiveNumber, factor: number): LiveNumber {
  return { formula: `${factor}*${formula}`, value: factor * value };
}

/** One number less another. */
export function lessThanBy(first: LiveNumber, second: LiveNumber): LiveNumber {
  return { formula: `(${first.formula}-${second.formula})`, value: first.value - second.value };
}

/** The largest of some numbers. */
export function largestOf(numbers: readonly LiveNumber[]): LiveNumber {
  return {
    formula: `MAX(${numbers.map(({ formula }) => formula).join(',')})`,
    value: Math.max(...numbers.map(({ value }) => value)),
  };
}

export function isBelow(first: LiveNumber, second: LiveNumber): LiveCondition {
  return { formula: `${first.formula}<${second.formula}`, holds: first.value < second.value };
}

export function all(conditions: readonly LiveCondition[]): LiveCondition {
  return {
    formula: `AND(${conditions.map(({ formula }) => formula).join(',')})`,
    holds: conditions.every(({ holds }) => holds),
  };
}

export function any(conditions: readonly LiveCondition[]): LiveCondition {
  return {
    formula: `OR(${conditions.map(({ formula }) => formula).join(',')})`,
    holds: conditions.some(({ holds }) => holds),
  };
}

/** One text where a condition holds and another where it does not. */
export function either(condition: LiveCondition, then: LiveText, otherwise: LiveText): LiveText {
  return {
    formula: `IF(${condition.formula},${then.formula},${otherwise.formula})`,
    value: condition.holds ? then.value : otherwise.value,
  };
}

/** Texts one after the other. */
export function joined(texts: readonly LiveText[]): LiveText {
  const parts = texts.filter(({ formula }) => formula !== '""');
  if (parts.length === 0) return literal('');
  return {
    formula: parts.map(({ formula }) => formula).join('&'),
    value: parts.map(({ value }) => value).join(''),
  };
}

/**
 * A sentence with holes, {name}, filled by texts that follow their cells.
 * @example filled('{a} mkr', { a: { formula: 'FIXED(B1,0)', value: '7' } }).formula // 'FIXED(B1,0)&" mkr"'
 */
export function filled(sentence: string, holes: Readonly<Record<string, LiveText>>): LiveText {
  return joined(
    sentence.split(/(\{\w+\})/).map((piece) => {
      const hole = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (hole === undefined) return literal(piece);
      const text = holes[hole];
      if (!text) throw new RangeError(`nothing to fill {${hole}} with`);
      return text;
    }),
  );
}

/** Texts as a list: "a", "a och b", "a, b och c". */
export function listed(texts: readonly LiveText[], and: string): LiveText {
  return joined(
    texts.flatMap((text, index) => {
      if (index === 0) return [text];
      return [literal(index === texts.length - 1 ? and : ', '), text];
    }),
  );
}
