import { VaxlaError, type Problem } from '../../src/words/problem';

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

/** The problem an act is refused with; any other error is passed on. */
export function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof VaxlaError) return error.problem;
    throw error;
  }
  throw new Error('nothing thrown');
}
