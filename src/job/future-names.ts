import { assumptionValues } from '../model/assumptions';
import type { Contract, Scenario } from '../model/scenario';
import type { Language } from '../words/messages';
import { percentText } from '../words/number-text';
import { textsOf } from '../words/texts';
import type { Question } from './scenarios';

/**
 * The futures that nobody named, in the reader's language and with a note that says what their cells say now: the model
 * they end in, and the share of follow-up that remains.
 */
export function namedFutures(question: Question, language: Language): Question {
  const { futures, paymentModels, mixedModels } = textsOf(language).report;
  const modelName = (contracts: readonly Contract[]) => {
    const [first, ...others] = [...new Set(contracts.map(({ model }) => model))];
    const known = first !== undefined && others.length === 0 && first in paymentModels;
    return known ? paymentModels[first as keyof typeof paymentModels] : mixedModels;
  };
  const scenarios = question.scenarios.map((scenario): Scenario => {
    const kind = /-(paper|practice)$/.exec(scenario.id)?.[1] as 'paper' | 'practice' | undefined;
    if (!kind) {
      const model = modelName(scenario.contracts.map(({ base }) => base));
      return { ...scenario, name: futures.stay, note: futures.stayNote({ model }) };
    }
    const ends = scenario.contracts.flatMap(({ switches }) => switches.slice(-1).map(({ contract }) => contract));
    const { phi } = assumptionValues({ ...question.frame.assumptions, ...scenario.assumptions });
    const note = futures.note({ model: modelName(ends), followUp: percentText(language, phi!, 0) });
    return { ...scenario, name: futures[kind], note };
  });
  return { ...question, scenarios };
}
