import { failure } from '../words/problem';
import type { Comparison, Expression } from './expression';

/** How an expression's names are pointed at in a workbook. */
export interface FormulaReferences {
  now(name: string): string;
  past(name: string, lag: number): string;
  /** The range of the `months` cells before this month's. */
  pastRange(name: string, months: number): string;
  at(name: string, index: string): string;
  sum(of: Expression): string;
}

/** What Excel 2016 takes: characters of a formula with its equals sign, and functions inside functions. */
const formulaLimits = { characters: 8192, nesting: 64 } as const;

const operators = { add: '+', subtract: '-', multiply: '*', divide: '/', power: '^' } as const;
const functionNames = {
  abs: 'ABS',
  exp: 'EXP',
  log: 'LN',
  sqrt: 'SQRT',
  floor: 'INT',
  min: 'MIN',
  max: 'MAX',
} as const;
const comparisonSigns = { '<': '<', '<=': '<=', '>': '>', '>=': '>=', '==': '=', '!=': '<>' } as const;

/**
 * The Excel formula of an expression, without the equals sign: English function names, commas, classic functions.
 * Every operation inside another is in parentheses, so that the order of operators, which differs from ours for sign
 * and power, never decides. Throws a VaxlaError where Excel 2016 would refuse the length or the nesting.
 * @example excelFormula(parseExpression('a * (b - 1)'), { now: (name) => name + '1', past: () => '', pastRange: () => '', at: () => '', sum: () => '' }) // 'a1*(b1-1)'
 */
export function excelFormula(expression: Expression, refer: FormulaReferences): string {
  const formula = new FormulaWriter(refer).outermost(expression);
  const length = formula.length + 1;
  if (length > formulaLimits.characters) {
    throw failure('language-formula-too-long', { length, limit: formulaLimits.characters });
  }
  return formula;
}

/**
 * A number as a formula holds it: enough digits to be read back the same, negative ones in parentheses.
 * @example formulaNumber(1e-7) // '1E-7'
 */
export function formulaNumber(value: number): string {
  const digits = String(Math.abs(value)).replace('e', 'E');
  return value < 0 ? `(-${digits})` : digits;
}

class FormulaWriter {
  private nesting = 0;

  constructor(private readonly refer: FormulaReferences) {}

  outermost(expression: Expression): string {
    switch (expression.kind) {
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
      case 'power':
        return `${this.written(expression.left)}${operators[expression.kind]}${this.written(expression.right)}`;
      case 'negate':
        return `-${this.written(expression.of)}`;
      default:
        return this.written(expression);
    }
  }

  private written(expression: Expression): string {
    switch (expression.kind) {
      case 'number':
        return formulaNumber(expression.value);
      case 'name':
        return this.refer.now(expression.name);
      case 'prev':
        return this.refer.past(expression.name, expression.lag);
      case 'past':
        return `SUM(${this.refer.pastRange(expression.name, expression.months)})`;
      case 'at':
        return this.refer.at(expression.name, expression.index);
      case 'sum':
        return this.refer.sum(expression.of);
      case 'abs':
      case 'exp':
      case 'log':
      case 'sqrt':
      case 'floor':
        return this.call(functionNames[expression.kind], [expression.of]);
      case 'min':
      case 'max':
        return this.call(functionNames[expression.kind], expression.of);
      case 'clamp':
        return this.nested(() => {
          const raised = this.call('MAX', [expression.value, expression.low]);
          return `MIN(${raised},${this.outermost(expression.high)})`;
        });
      case 'if':
        return this.nested(() => {
          const branches = [expression.then, expression.otherwise].map((branch) => this.outermost(branch));
          return `IF(${this.condition(expression.condition)},${branches.join(',')})`;
        });
      default:
        return `(${this.outermost(expression)})`;
    }
  }

  private condition({ operator, left, right }: Comparison): string {
    return `${this.written(left)}${comparisonSigns[operator]}${this.written(right)}`;
  }

  private call(name: string, given: readonly Expression[]): string {
    return this.nested(() => `${name}(${given.map((argument) => this.outermost(argument)).join(',')})`);
  }

  private nested(write: () => string): string {
    this.nesting += 1;
    if (this.nesting > formulaLimits.nesting) {
      throw failure('language-formula-too-nested', { limit: formulaLimits.nesting });
    }
    const text = write();
    this.nesting -= 1;
    return text;
  }
}
