import { breakEvenFound, usualTries, type BreakEvenAsk, type BreakEvenFound } from './break-even-question';
import { answeredRun, type AnsweredRun, type SimulateRequest } from './simulate';

/** A question of where something begins or ends to hold. */
export interface BreakEvenRequest extends Omit<SimulateRequest, 'date' | 'into'>, BreakEvenAsk {}

/** The answer with what it is an answer to. */
export interface BreakEvenResult extends BreakEvenFound {
  readonly run: AnsweredRun;
}

/**
 * Where in a range a scenario begins and ends to do what is asked, as one number is turned, and in how many draws. Reads
 * and computes; writes nothing. Throws as `simulate` does, and VaxlaError for a number, a unit or a scenario there is not.
 */
export function breakEvenAnswer(request: BreakEvenRequest): BreakEvenResult {
  const run = answeredRun(request);
  const settings = { ...run.settings, draws: request.draws?.draws || usualTries };
  const steps = breakEvenFound(run.answer, request, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return { run, ...step.value };
  }
}
