import { moneyUnitOfWord, type MoneyUnit } from './money-unit';

/** What a text says when it is read as a number; nothing here looks at the cells around it. */
export type NumberText =
  | { readonly kind: 'missing' }
  | { readonly kind: 'text' }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The decimal sign that the text itself proves. */
      readonly decimal: DecimalSign | undefined;
      readonly percent: boolean;
      readonly money: MoneyUnit | undefined;
    }
  /** "1,234": 1.234 with a decimal comma, 1 234 with a decimal point. Only the column can settle it. */
  | {
      readonly kind: 'ambiguous';
      readonly withComma: number;
      readonly withPoint: number;
      readonly percent: boolean;
      readonly money: MoneyUnit | undefined;
    };

export type DecimalSign = 'comma' | 'point';

/** Texts that mean "no value" in statistics and exports; missing is never zero. */
const missingMarks = new Set([
  ...['', '-', '..', '...', '.', 'null', 'n/a', 'na', '#n/a', ':', '*', 'saknas', 'uppgift saknas', 'missing'],
]);

const blanks = /[\s\u00a0\u2007\u2009\u202f]+/g;
const dashes = /[\u2212\u2013\u2014\u2010\u2011]/g;
const suffix = /^(.*?)\s*(%|procent|percent|[a-zåäö]+)$/i;
const plain = /^\d+$/;
const grouped = /^\d{1,3}(?: \d{3})+$/;
const oneSign = /^(\d+|\d{1,3}(?: \d{3})+)([.,])(\d+)$/;
const manyGroups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+(?:([.,])(\d+))?$/;
const groupAndDecimals = /^\d{1,3}([.,])\d{3}([.,])\d+$/;

/**
 * Reads a text as a number the way people in Sweden and England write them (LIBRARIES §7): spaces of any width in
 * thousands, comma or point, U+2212, trailing minus, parentheses, per cent, a money unit behind. A leading zero or an
 * exponent makes a code, which stays text.
 * @example numberText('\u22121 234,5') // { kind: 'number', value: -1234.5, decimal: 'comma', percent: false, money: undefined }
 * @example numberText('1,234') // { kind: 'ambiguous', withComma: 1.234, withPoint: 1234, percent: false, money: undefined }
 * @example numberText('..') // { kind: 'missing' }
 * @example numberText('013') // { kind: 'text' }
 */
export function numberText(text: string): NumberText {
  let rest = text.replace(blanks, ' ').replace(dashes, '-').trim();
  if (missingMarks.has(rest.toLowerCase())) return { kind: 'missing' };
  let negative = false;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  let percent = false;
  let money: MoneyUnit | undefined;
  const ending = suffix.exec(rest);
  if (ending) {
    const word = (ending[2] ?? '').toLowerCase();
    percent = word === '%' || word === 'procent' || word === 'percent';
    money = moneyUnitOfWord(word);
    if (!percent && !money) return { kind: 'text' };
    rest = ending[1] ?? '';
  }
  rest = rest.replace(/^(-?)\s*[£$€]\s*/, '$1');
  if (rest.startsWith('-') || rest.startsWith('+')) {
    negative = negative !== rest.startsWith('-');
    rest = rest.slice(1).trim();
  } else if (rest.endsWith('-')) {
    negative = !negative;
    rest = rest.slice(0, -1).trim();
  }
  return digits(rest, negative, percent, money);
}

function digits(text: string, negative: boolean, percent: boolean, money: MoneyUnit | undefined): NumberText {
  const number = (canonical: string): number => {
    const value = Number(canonical.replace(/ /g, '')) / (percent ? 100 : 1);
    // Minus zero would print as a surprise further on.
    return negative && value !== 0 ? -value : value;
  };
  const settled = (canonical: string, decimal: DecimalSign | undefined): NumberText => {
    const value = number(canonical);
    return Number.isFinite(value) ? { kind: 'number', value, decimal, percent, money } : { kind: 'text' };
  };
  if (/^0\d/.test(text)) return { kind: 'text' };
  if (plain.test(text) || grouped.test(text)) return settled(text, undefined);
  const one = oneSign.exec(text);
  if (one) {
    const [, whole = '', sign, decimals = ''] = one;
    const couldBeThousands = decimals.length === 3 && whole.length <= 3 && whole !== '0';
    if (!couldBeThousands) return settled(`${whole}.${decimals}`, sign === ',' ? 'comma' : 'point');
    const asDecimal = number(`${whole}.${decimals}`);
    const asThousands = number(`${whole}${decimals}`);
    return sign === ','
      ? { kind: 'ambiguous', withComma: asDecimal, withPoint: asThousands, percent, money }
      : { kind: 'ambiguous', withComma: asThousands, withPoint: asDecimal, percent, money };
  }
  const mixed = groupAndDecimals.exec(text);
  const both = mixed && mixed[1] !== mixed[2] ? mixed : manyGroups.exec(text);
  if (!both || both[1] === both[2]) return { kind: 'text' };
  const group = both[1] ?? ',';
  const canonical = text.split(group).join('').replace(',', '.');
  return settled(canonical, group === '.' ? 'comma' : 'point');
}
