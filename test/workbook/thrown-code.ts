import { VaxlaError } from '../../src/words/problem';

/** The code of the error an act throws; any other error is passed on. */
export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof VaxlaError) return error.problem.code;
    throw error;
  }
  return 'nothing thrown';
}
