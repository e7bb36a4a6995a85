import { VaxlaError } from '../../src/words/problem';

/** The code of the problem an act is refused with; fails where it is not refused. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof VaxlaError) return error.problem.code;
    throw error;
  }
  throw new Error('was not refused');
}

/** The value an act gives, or undefined where arithmetic has no answer. */
export function valueOrUndefined(act: () => number): number | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof VaxlaError && error.problem.code === 'language-undefined-result') return undefined;
    throw error;
  }
}
