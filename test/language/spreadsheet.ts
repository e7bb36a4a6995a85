import fc from 'fast-check';
import { excelFormula, type FormulaReferences } from '../../src/language/excel';
import { evaluate } from '../../src/language/evaluate';
import type { Expression } from '../../src/language/expression';
import { printExpression } from '../../src/language/print';
import { draw, expression, longestLag, names, valuesOf, type Draw } from './random-expression';
import { agree, referenceOf } from './reference';
import { VaxlaError } from '../../src/words/problem';

/** A random expression as a formula over one block of values, with what our own evaluator says. */
export interface FormulaCase {
  readonly expression: Expression;
  readonly formula: string;
  /** undefined where the evaluator raises the named error. */
  readonly expected: number | undefined;
  /** The operation without an answer, where there is none. */
  readonly fault?: string;
  readonly largest: number;
}

/** Blocks of values in columns A–D and the random formulas over them. */
export interface FormulaSheet {
  readonly seed: number;
  /** Rows of A–D from row 1: each block is thirteen rows, the oldest month first. */
  readonly rows: readonly (readonly number[])[];
  readonly cases: readonly FormulaCase[];
  /** Draws near a kink or a vanishing difference, and powers spreadsheets answer in their own way, which were drawn again. */
  readonly drawnAgain: number;
}

const blockRows = longestLag + 1;

/** Absolute references to a block: this month on its last row, one month ago on the row above. */
function referencesTo(block: number): FormulaReferences {
  const last = (block + 1) * blockRows;
  const cell = (name: string, lag: number) =>
    `$${String.fromCharCode(65 + names.findIndex((known) => known === name))}$${last - lag}`;
  return {
    now: (name) => cell(name, 0),
    past: cell,
    pastRange: (name, months) => `${cell(name, months)}:${cell(name, 1)}`,
    at: () => 'NA()',
    sum: () => 'NA()',
  };
}

/** Random formulas over 40 blocks of random values; the same seed gives the same sheet. */
export function formulaSheet(count: number, seed: number): FormulaSheet {
  const blocks = fc.sample(draw, { numRuns: 40, seed });
  const rows = blocks.flatMap((block) =>
    Array.from({ length: blockRows }, (_, row) => names.map((name) => block[name]![longestLag - row]!)),
  );
  const cases: FormulaCase[] = [];
  let drawnAgain = 0;
  for (const tree of fc.sample(expression, { numRuns: 2 * count, seed: seed + 1 })) {
    if (cases.length === count) break;
    const block = (cases.length + drawnAgain) % blocks.length;
    const values: Draw = blocks[block]!;
    const { nearKink, cancels, oddPower, largest } = referenceOf(tree, values);
    if (nearKink || cancels || oddPower) {
      drawnAgain += 1;
      continue;
    }
    cases.push({
      expression: tree,
      formula: excelFormula(tree, referencesTo(block)),
      ...outcomeOf(tree, values),
      largest,
    });
  }
  return { seed, rows, cases, drawnAgain };
}

function outcomeOf(tree: Expression, values: Draw): Pick<FormulaCase, 'expected' | 'fault'> {
  try {
    return { expected: evaluate(tree, valuesOf(values)) };
  } catch (error) {
    if (!(error instanceof VaxlaError) || error.problem.code !== 'language-undefined-result') throw error;
    return { expected: undefined, fault: (error.problem.values as { operation: string }).operation };
  }
}

/** What a program made of the formulas, held against the evaluator: one line for each that differs. */
export interface Verdict {
  readonly compared: number;
  readonly undefinedInBoth: number;
  readonly differences: readonly string[];
  /** Formulas where arithmetic has no answer here but the program gives one. */
  readonly answeredThere: readonly FormulaCase[];
}

/** Holds a program's results, as text, against the evaluator; an error value of a spreadsheet begins with #. */
export function verdictOn(sheet: FormulaSheet, results: readonly string[]): Verdict {
  const differences: string[] = [];
  const answeredThere: FormulaCase[] = [];
  let compared = 0;
  let undefinedInBoth = 0;
  sheet.cases.forEach((one, index) => {
    const result = results[index] ?? '';
    const isError = /^#|^Err:/.test(result);
    const value = result === '' ? NaN : Number(result);
    const told = `seed ${sheet.seed}, ${printExpression(one.expression)}: =${one.formula} gives ${result}, here ${one.expected}`;
    if (one.expected === undefined) {
      if (isError) undefinedInBoth += 1;
      else answeredThere.push(one);
    } else if (isError || !agree(value, one.expected, one.largest)) differences.push(told);
    else compared += 1;
  });
  return { compared, undefinedInBoth, differences, answeredThere };
}
