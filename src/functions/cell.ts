import { failure, VaxlaError, type Problem } from '../words/problem';
import type { MessageCode, MessageValues } from '../words/messages';

/** The errors a cell can show that the functions tell apart. */
export type CellErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!';

/** An error as a cell shows it: one that came in goes out as it was, one of ours has a sentence. */
export interface CellError {
  readonly error: string;
  readonly problem?: Problem;
}

/** What a cell holds when a function reads it; nothing where it is empty or not given. */
export type CellValue = number | string | boolean | CellError | undefined;

/** What a function gives back for one cell. */
export type CellAnswer = number | string | CellError;

/** Cells in rows. */
export type Cells<Cell = CellValue> = readonly (readonly Cell[])[];

/** A refusal of one cell: which error it shows, and the sentence that says why. */
class CellRefusal extends VaxlaError {
  constructor(
    readonly shown: CellErrorCode,
    problem: Problem,
  ) {
    super(problem);
    this.name = 'CellRefusal';
  }
}

/** The refusal of a message code, ready to throw. */
export function refused<Code extends MessageCode>(
  shown: CellErrorCode,
  code: Code,
  values: MessageValues<Code>,
): VaxlaError {
  return new CellRefusal(shown, failure(code, values).problem);
}

/** Whether a value is an error that stands in a cell. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/**
 * The error a cell shows for something thrown: a refusal's own, #N/A where a year is not known, #DIV/0! for a division,
 * #NUM! for other arithmetic without an answer. Throws on what is no problem of the reader's.
 */
export function errorOf(thrown: unknown): CellError {
  if (!(thrown instanceof VaxlaError)) throw thrown;
  const { problem } = thrown;
  if (thrown instanceof CellRefusal) return { error: thrown.shown, problem };
  if (problem.code === 'model-year-unknown') return { error: '#N/A', problem };
  const divided = problem.code === 'language-undefined-result' && operationOf(problem.values) === 'divide';
  return { error: divided ? '#DIV/0!' : '#NUM!', problem };
}

const operationOf = (values: object): unknown => ('operation' in values ? values.operation : undefined);
