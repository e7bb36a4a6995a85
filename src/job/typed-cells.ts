import { VaxlaError } from '../words/problem';
import type { ComingBack } from './coming-back';
import { withoutOwnModel } from './own-models';
import type { TypedRule } from './rule-cells';
import type { Question } from './scenarios';
import { withTypedInputs, type AnsweredQuestion } from './typed-inputs';
import { withTypedRules } from './typed-rules';

/** A question with everything that was typed into its cells. */
export interface AnsweredCells extends AnsweredQuestion {
  /** Cells of payment rules whose texts are used. */
  readonly rules: readonly TypedRule[];
}

/**
 * Puts what was typed into yellow cells in place: payment rules first, so that a contract typed in the same round may name
 * them; then numbers; last, models whose blocks were emptied leave. Throws VaxlaError with the cell for what does not hold,
 * and for an emptied block whose model a contract still names.
 */
export function withTypedCells(
  question: Question,
  { typed, rules }: Pick<ComingBack, 'typed' | 'rules'>,
): AnsweredCells {
  const ruled = withTypedRules(question, rules);
  const answered = withTypedInputs(ruled.question, typed);
  let whole = answered.question;
  for (const { key, place } of ruled.emptied) {
    try {
      whole = withoutOwnModel(whole, key);
    } catch (error) {
      throw error instanceof VaxlaError ? new VaxlaError({ ...error.problem, place }) : error;
    }
  }
  return { question: whole, used: answered.used, rules: ruled.used, told: [...ruled.told, ...answered.told] };
}
