import { message, type Language } from '../words/messages';
import type { Comparison, Expression } from './expression';

/** How firmly a form holds together; a looser one gets parentheses where a firmer is needed. */
const firmness = { sentence: 0, sum: 1, product: 2, sign: 3, power: 4, whole: 5 } as const;

const comparisonSigns = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '==': '=', '!=': '≠' } as const;

interface Phrase {
  readonly text: string;
  readonly firmness: number;
}

/**
 * The expression as a reader meets it: terms instead of names, × and −, decimals and words of the reader's language.
 * @example readableText(parseExpression('0.5 * prev(queue)'), () => 'kö', 'sv') // '0,5 × kö förra månaden'
 */
export function readableText(expression: Expression, term: (name: string) => string, language: Language): string {
  return new TextWriter(term, language).text(expression);
}

class TextWriter {
  constructor(
    private readonly term: (name: string) => string,
    private readonly language: Language,
  ) {}

  text(expression: Expression): string {
    return this.phrase(expression).text;
  }

  private phrase(expression: Expression): Phrase {
    switch (expression.kind) {
      case 'number':
        return this.number(expression.value);
      case 'name':
        return whole(this.term(expression.name));
      case 'prev': {
        const term = this.term(expression.name);
        const months = expression.lag;
        return whole(
          months === 1
            ? message(this.language, 'language-text-last-month', { term })
            : message(this.language, 'language-text-months-ago', { term, months }),
        );
      }
      case 'past': {
        const term = this.term(expression.name);
        return sentence(message(this.language, 'language-text-past', { term, months: expression.months }));
      }
      case 'at':
        return whole(
          message(this.language, 'language-text-at', { term: this.term(expression.name), index: expression.index }),
        );
      case 'sum':
        return sentence(
          message(this.language, 'language-text-sum', { of: this.within(expression.of, firmness.product) }),
        );
      case 'negate':
        return { text: `−${this.within(expression.of, firmness.power)}`, firmness: firmness.sign };
      case 'abs':
        return whole(`|${this.text(expression.of)}|`);
      case 'exp':
        return whole(`exp(${this.text(expression.of)})`);
      case 'log':
        return whole(`ln(${this.text(expression.of)})`);
      case 'sqrt':
        return whole(`√(${this.text(expression.of)})`);
      case 'floor':
        return whole(message(this.language, 'language-text-floor', { of: this.text(expression.of) }));
      case 'add':
        return this.infix(expression.left, ' + ', expression.right, firmness.sum);
      case 'subtract':
        return this.infix(expression.left, ' − ', expression.right, firmness.sum, firmness.product);
      case 'multiply':
        return this.infix(expression.left, ' × ', expression.right, firmness.product);
      case 'divide':
        return this.infix(expression.left, ' / ', expression.right, firmness.product, firmness.power);
      case 'power': {
        const base = this.within(expression.left, firmness.whole);
        return { text: `${base}^${this.within(expression.right, firmness.whole)}`, firmness: firmness.power };
      }
      case 'min':
        return whole(message(this.language, 'language-text-min', { of: this.list(expression.of) }));
      case 'max':
        return whole(message(this.language, 'language-text-max', { of: this.list(expression.of) }));
      case 'clamp':
        return sentence(
          message(this.language, 'language-text-clamp', {
            value: this.within(expression.value, firmness.sum),
            low: this.within(expression.low, firmness.sum),
            high: this.within(expression.high, firmness.sum),
          }),
        );
      case 'if':
        return sentence(
          message(this.language, 'language-text-if', {
            condition: this.comparison(expression.condition),
            then: this.within(expression.then, firmness.sum),
            otherwise: this.within(expression.otherwise, firmness.sum),
          }),
        );
    }
  }

  private number(value: number): Phrase {
    const digits = String(Math.abs(value)).replace(/e([+-]?)(\d+)$/, (_, sign: string, exponent: string) => {
      return ` × 10^${sign === '-' ? '−' : ''}${exponent}`;
    });
    const text = this.language === 'sv' ? digits.replace('.', ',') : digits;
    if (value < 0) return { text: `−${text}`, firmness: firmness.sign };
    return { text, firmness: text.includes('×') ? firmness.product : firmness.whole };
  }

  private comparison({ operator, left, right }: Comparison): string {
    const sides = [left, right].map((side) => this.within(side, firmness.sum));
    return sides.join(` ${comparisonSigns[operator]} `);
  }

  /** Where decimals have a comma, what is listed is separated by semicolons. */
  private list(of: readonly Expression[]): string {
    return of.map((operand) => this.within(operand, firmness.sum)).join(this.language === 'sv' ? '; ' : ', ');
  }

  private within(expression: Expression, least: number): string {
    const phrase = this.phrase(expression);
    return phrase.firmness < least ? `(${phrase.text})` : phrase.text;
  }

  private infix(left: Expression, sign: string, right: Expression, own: number, least: number = own): Phrase {
    const rightPhrase = this.phrase(right);
    const bracketed = rightPhrase.firmness < least || rightPhrase.text.startsWith('−');
    const rightText = bracketed ? `(${rightPhrase.text})` : rightPhrase.text;
    return { text: `${this.within(left, own)}${sign}${rightText}`, firmness: own };
  }
}

const whole = (text: string): Phrase => ({ text, firmness: firmness.whole });
const sentence = (text: string): Phrase => ({ text, firmness: firmness.sentence });
