import type { AnyPaymentModel } from '../model/known-models';
import type { FunctionName } from '../words/function-texts';
import type { Language } from '../words/messages';
import type { GivenRanges } from './answers';
import type { CellAnswer, CellError, Cells, CellValue } from './cell';
import { declaredFunctions, type DeclaredFunction } from './declared-functions';

/** The part of Excel's runtime for custom functions that is used here. */
declare const CustomFunctions: {
  associate(name: FunctionName, answer: (...given: unknown[]) => Promise<unknown>): void;
  readonly Error: new (code: string, message?: string) => Error;
};

/**
 * Tells Excel's runtime which functions there are; to be called while the page loads, before Excel asks for their values.
 * What computes them is fetched with the first value that is asked for. `ownModels` gives the payment models written in
 * the workbook; it is asked when a cell names a model that the library has not.
 */
export function associateFunctions(
  language: () => Language,
  ownModels: () => Promise<readonly AnyPaymentModel[]> = () => Promise.resolve([]),
): void {
  // Without a network the library is missing.
  if (typeof CustomFunctions === 'undefined') return;
  for (const declared of declaredFunctions) {
    CustomFunctions.associate(declared.name, async (...given) => {
      const { answerOf, asksForOwn, sentenceOf } = await import(/* webpackChunkName: "functions" */ './answers');
      const reader = language();
      const ranges = rangesOf(declared, given);
      const own = asksForOwn(declared.name, ranges) ? await ownModels() : [];
      const answer = answerOf(declared.name, ranges, reader, own);
      const shown = (error: CellError) => new CustomFunctions.Error(error.error, sentenceOf(error, reader));
      const only = answer.length === 1 && answer[0]!.length === 1 ? answer[0]![0] : undefined;
      // One of ours alone is thrown, which every Excel shows with its sentence; others stand in their cells as they came.
      if (isError(only) && only.problem) throw shown(only);
      return answer.map((row) => row.map((cell) => (isError(cell) ? shown(cell) : cell)));
    });
  }
}

const isError = (cell: CellAnswer | undefined): cell is CellError => typeof cell === 'object';

/**
 * Excel hands over the arguments in order, null for what is left out, and behind them an object of its own: that one is
 * neither cells nor an error.
 */
function rangesOf({ takes }: DeclaredFunction, given: readonly unknown[]): GivenRanges {
  return Object.fromEntries(
    takes.flatMap(({ key }, index) => {
      const argument = given[index];
      return isLeftOut(argument) ? [] : [[key, cellsOf(argument)]];
    }),
  );
}

const isLeftOut = (argument: unknown): boolean =>
  argument === null ||
  argument === undefined ||
  (typeof argument === 'object' && !Array.isArray(argument) && !('code' in argument));

function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  return 'code' in value ? { error: String(value.code) } : '#';
}
