import { failure } from '../words/problem';
import type { Comparison, Expression } from './expression';

/** A unit of measurement: the exponent of each base dimension that has one; a plain number has none. */
export type Dimension = Readonly<Record<string, number>>;

/** The base dimensions, each with the words it is written by: above the stroke and below it. */
const bases = new Map([
  ['tkr', { above: 'tkr', below: 'tkr' }],
  ['points', { above: 'points', below: 'points' }],
  ['persons', { above: 'persons', below: 'person' }],
  ['month', { above: 'months', below: 'month' }],
  ['day', { above: 'days', below: 'day' }],
  ['hour', { above: 'hours', below: 'hour' }],
]);

const baseOfWord = new Map<string, string>([
  ...[...bases].flatMap(([base, { above, below }]) => [[above, base] as const, [below, base] as const]),
  ['point', 'points'],
]);
const plainWords = new Set(['1', 'share']);

const plain: Dimension = {};

/**
 * The dimension of a unit's text: words joined by * and /, from left to right; 1 and share are plain numbers.
 * @example parseUnit('tkr/month') // { tkr: 1, month: -1 }
 */
export function parseUnit(text: string): Dimension {
  const parts = text.split(/([*/])/).map((part) => part.trim());
  let dimension = plain;
  for (let index = 0; index < parts.length; index += 2) {
    const word = parts[index]!;
    const base = baseOfWord.get(word);
    if (base === undefined && !plainWords.has(word)) {
      throw failure('language-unit-word', { found: word, unit: text, known: [...baseOfWord.keys(), ...plainWords] });
    }
    if (base !== undefined) dimension = product(dimension, { [base]: 1 }, parts[index - 1] === '/' ? -1 : 1);
  }
  return dimension;
}

/**
 * A dimension as text, the same for equal dimensions.
 * @example printUnit({ month: -1, tkr: 1 }) // 'tkr/month'
 */
export function printUnit(dimension: Dimension): string {
  const above: string[] = [];
  const below: string[] = [];
  for (const [base, words] of bases) {
    const exponent = dimension[base] ?? 0;
    const size = Math.abs(exponent);
    if (exponent > 0) above.push(size === 1 ? words.above : `${words.above}^${size}`);
    if (exponent < 0) below.push(size === 1 ? words.below : `${words.below}^${size}`);
  }
  return [above.join('*') || '1', ...below].join('/');
}

/** `left` times `right` to a whole power; exponents that cancel leave no trace. */
function product(left: Dimension, right: Dimension, times = 1): Dimension {
  const exponents: Record<string, number> = { ...left };
  for (const [base, exponent] of Object.entries(right)) {
    const sum = (exponents[base] ?? 0) + times * exponent;
    if (sum === 0) delete exponents[base];
    else exponents[base] = sum;
  }
  return exponents;
}

const isPlain = (dimension: Dimension): boolean => Object.values(dimension).every((exponent) => exponent === 0);
const same = (left: Dimension, right: Dimension): boolean => isPlain(product(left, right, -1));

/** The written 0 is nothing of any unit: it agrees with every other side. */
type Found = Dimension | 'any';
const settled = (found: Found): Dimension => (found === 'any' ? plain : found);

/** Where two sides must be of one unit, by the word a message uses. */
export type UnitMeeting = 'add' | 'subtract' | 'min' | 'max' | 'clamp' | 'compare' | 'if';

/**
 * The unit of an expression by dimensional analysis.
 * Number literals are plain, except that 0 agrees with any unit where two sides must agree. Throws a VaxlaError that
 * names the operation and both units: kronor and points do not add up.
 * @example printUnit(checkUnits(parseExpression('price * volume'), (name) => parseUnit(name === 'price' ? 'tkr/points' : 'points'))) // 'tkr'
 */
export function checkUnits(expression: Expression, unitOf: (name: string) => Dimension): Dimension {
  return settled(new UnitReader(unitOf).found(expression));
}

class UnitReader {
  constructor(private readonly unitOf: (name: string) => Dimension) {}

  found(expression: Expression): Found {
    switch (expression.kind) {
      case 'number':
        return expression.value === 0 ? 'any' : plain;
      case 'name':
      case 'prev':
      case 'past':
      case 'at':
        return this.unitOf(expression.name);
      case 'sum':
      case 'negate':
      case 'abs':
        return this.found(expression.of);
      case 'exp':
      case 'log':
      case 'floor':
        return this.needsPlain(expression.of, expression.kind);
      case 'sqrt':
        return this.root(expression.of);
      case 'add':
      case 'subtract':
        return this.agree([expression.left, expression.right], expression.kind);
      case 'multiply':
        return product(this.of(expression.left), this.of(expression.right));
      case 'divide':
        return product(this.of(expression.left), this.of(expression.right), -1);
      case 'power':
        return this.power(expression.left, expression.right);
      case 'min':
      case 'max':
        return this.agree(expression.of, expression.kind);
      case 'clamp':
        return this.agree([expression.value, expression.low, expression.high], 'clamp');
      case 'if':
        this.comparison(expression.condition);
        return this.agree([expression.then, expression.otherwise], 'if');
    }
  }

  private of(expression: Expression): Dimension {
    return settled(this.found(expression));
  }

  private comparison({ left, right }: Comparison): void {
    this.agree([left, right], 'compare');
  }

  private agree(sides: readonly Expression[], meeting: UnitMeeting): Found {
    let agreed: Found = 'any';
    for (const side of sides) {
      const found = this.found(side);
      if (agreed === 'any') agreed = found;
      else if (found !== 'any' && !same(agreed, found)) {
        throw failure('language-units-differ', { meeting, left: printUnit(agreed), right: printUnit(found) });
      }
    }
    return agreed;
  }

  private needsPlain(expression: Expression, operation: 'exp' | 'log' | 'floor' | 'exponent' | 'base'): Dimension {
    const found = this.of(expression);
    if (!isPlain(found)) throw failure('language-unit-not-plain', { operation, unit: printUnit(found) });
    return plain;
  }

  private root(of: Expression): Dimension {
    const found = this.of(of);
    const halves = Object.entries(found).map(([base, exponent]) => [base, exponent / 2] as const);
    if (halves.some(([, exponent]) => !Number.isInteger(exponent))) {
      throw failure('language-unit-root', { unit: printUnit(found) });
    }
    return Object.fromEntries(halves);
  }

  private power(base: Expression, exponent: Expression): Dimension {
    this.needsPlain(exponent, 'exponent');
    const found = this.of(base);
    if (isPlain(found)) return plain;
    if (exponent.kind !== 'number' || !Number.isInteger(exponent.value)) return this.needsPlain(base, 'base');
    return product(plain, found, exponent.value);
  }
}
