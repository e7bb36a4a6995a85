import { addressText, type CellAddress } from '../quantities/cell-address';
import { message, type Language, type MessageCode, type MessageValues } from './messages';

/** How much a problem weighs: an error stops the work, a doubt asks the reader, a note only tells. */
export type Severity = 'error' | 'doubt' | 'note';

/** Where a problem sits: a cell, a whole sheet (no row and column), a line of a text file (from 1) or a whole file. */
export type Place = Pick<CellAddress, 'file'> &
  Partial<Pick<CellAddress, 'sheet' | 'row' | 'column'>> & { readonly line?: number };

/** Something a person must be told: a code, the values its sentence needs, and the place it was found. */
export interface Problem<Code extends MessageCode = MessageCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly values: MessageValues<Code>;
  readonly place?: Place;
}

/** An error with a code and values; its text is made at the surfaces, in the reader's language. */
export class VaxlaError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code} ${JSON.stringify(problem.values)}`);
    this.name = 'VaxlaError';
  }
}

/** The error of a message code, ready to throw. */
export function failure<Code extends MessageCode>(code: Code, values: MessageValues<Code>, place?: Place): VaxlaError {
  return new VaxlaError({ code, severity: 'error', values, ...(place && { place }) } as Problem);
}

/** File, sheet and cell as far as they are known: "Budget.xlsx, Blad1!C5"; a line as editors write it, "plan.yaml:12". */
export function placeText(place: Place): string {
  if (place.sheet === undefined) return place.line === undefined ? place.file : `${place.file}:${place.line}`;
  if (place.row === undefined || place.column === undefined) return `${place.file}, ${place.sheet}`;
  return `${place.file}, ${addressText(place as CellAddress)}`;
}

/** The whole message a person reads: the place, a colon, the sentence. */
export function problemText(language: Language, problem: Problem): string {
  const sentence = message(language, problem.code, problem.values as never);
  return problem.place ? `${placeText(problem.place)}: ${sentence}` : sentence;
}
