import type { ComparisonOperator, Expression } from './expression';

const opposites: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/** How firmly a form holds together; a looser one gets parentheses where a firmer is needed. */
const firmness = { sum: 1, product: 2, sign: 3, power: 4, whole: 5 } as const;

const comparisonSigns = { '<': '<', '<=': '\\le', '>': '>', '>=': '\\ge', '==': '=', '!=': '\\ne' } as const;

interface Formula {
  readonly text: string;
  readonly firmness: number;
}

/**
 * The expression as TeX mathematics; `symbol` gives the TeX of a name, earlier months get t−1 as index.
 * @example tex(parseExpression('prev(q) / 2'), (name) => name) // '\\frac{{q}_{t-1}}{2}'
 */
export function tex(expression: Expression, symbol: (name: string) => string): string {
  return new TexWriter(symbol).text(expression);
}

class TexWriter {
  constructor(private readonly symbol: (name: string) => string) {}

  text(expression: Expression): string {
    return this.formula(expression).text;
  }

  private formula(expression: Expression): Formula {
    switch (expression.kind) {
      case 'number':
        return this.number(expression.value);
      case 'name':
        return whole(this.symbol(expression.name));
      case 'prev':
        return whole(`{${this.symbol(expression.name)}}_{t-${expression.lag}}`);
      case 'past':
        return product(`\\sum_{j=1}^{${expression.months}} {${this.symbol(expression.name)}}_{t-j}`);
      case 'at':
        return whole(`{${this.symbol(expression.name)}}_{[${expression.index}]}`);
      case 'sum':
        return product(`\\sum ${this.within(expression.of, firmness.product)}`);
      case 'negate':
        return { text: `-${this.within(expression.of, firmness.power)}`, firmness: firmness.sign };
      case 'abs':
        return whole(`\\left|${this.text(expression.of)}\\right|`);
      case 'floor':
        return whole(`\\left\\lfloor ${this.text(expression.of)}\\right\\rfloor`);
      case 'exp':
        return this.named('\\exp', [expression.of]);
      case 'log':
        return this.named('\\ln', [expression.of]);
      case 'sqrt':
        return whole(`\\sqrt{${this.text(expression.of)}}`);
      case 'min':
        return this.named('\\min', expression.of);
      case 'max':
        return this.named('\\max', expression.of);
      case 'clamp': {
        const raised = this.named('\\max', [expression.value, expression.low]).text;
        return whole(`\\min\\left(${raised}, ${this.text(expression.high)}\\right)`);
      }
      case 'add':
        return this.infix(expression.left, ' + ', expression.right, firmness.sum, firmness.sum);
      case 'subtract':
        return this.infix(expression.left, ' - ', expression.right, firmness.sum, firmness.product);
      case 'multiply':
        return this.infix(expression.left, ' \\cdot ', expression.right, firmness.product, firmness.product);
      case 'divide':
        return whole(`\\frac{${this.text(expression.left)}}{${this.text(expression.right)}}`);
      case 'power': {
        // Braces keep an index inside the base apart from the exponent; a fraction as base needs parentheses.
        const base =
          expression.left.kind === 'divide'
            ? `\\left(${this.text(expression.left)}\\right)`
            : this.within(expression.left, firmness.whole);
        return { text: `{${base}}^{${this.text(expression.right)}}`, firmness: firmness.power };
      }
      case 'if': {
        const [then, otherwise] = [this.text(expression.then), this.text(expression.otherwise)];
        const { operator, left, right } = expression.condition;
        const sides = [this.text(left), this.text(right)] as const;
        const otherwiseWhen = sides.join(` ${comparisonSigns[opposites[operator]]} `);
        const when = sides.join(` ${comparisonSigns[operator]} `);
        return whole(`\\begin{cases} ${then} & ${when} \\\\ ${otherwise} & ${otherwiseWhen} \\end{cases}`);
      }
    }
  }

  private number(value: number): Formula {
    const [digits = '', exponent] = String(Math.abs(value)).split('e');
    const scaled = exponent === undefined ? digits : `${digits} \\cdot 10^{${Number(exponent)}}`;
    if (value < 0) return { text: `-${scaled}`, firmness: firmness.sign };
    return exponent === undefined ? whole(scaled) : product(scaled);
  }

  private named(name: string, of: readonly Expression[]): Formula {
    return whole(`${name}\\left(${of.map((operand) => this.text(operand)).join(', ')}\\right)`);
  }

  private within(expression: Expression, least: number): string {
    const inside = this.formula(expression);
    return inside.firmness < least ? `\\left(${inside.text}\\right)` : inside.text;
  }

  private infix(left: Expression, sign: string, right: Expression, own: number, least: number): Formula {
    const inside = this.formula(right);
    const bracketed = inside.firmness < least || inside.text.startsWith('-');
    const rightText = bracketed ? `\\left(${inside.text}\\right)` : inside.text;
    return { text: `${this.within(left, own)}${sign}${rightText}`, firmness: own };
  }
}

const whole = (text: string): Formula => ({ text, firmness: firmness.whole });
const product = (text: string): Formula => ({ text, firmness: firmness.product });
