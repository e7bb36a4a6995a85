import { assumptionValues } from '../model/assumptions';
import type { AnyPaymentModel } from '../model/known-models';
import { paymentModelName } from '../model/model-name';
import { paymentLibrary } from '../model/payment-library';
import type { Contract, Scenario } from '../model/scenario';
import type { Language } from '../words/messages';
import { percentText } from '../words/number-text';
import { textsOf } from '../words/texts';
import type { Question } from './scenarios';

const languages: readonly Language[] = ['sv', 'en'];
const kinds = ['stay', 'paper', 'practice'] as const;

/**
 * The futures that nobody named, in the reader's language, and the notes that nobody wrote, with what their cells say now:
 * the model they end in, and the share of follow-up that remains. What a person wrote stays.
 */
export function namedFutures(question: Question, language: Language): Question {
  const { futures } = textsOf(language).report;
  const [first] = question.scenarios;
  const scenarios = question.scenarios.map((scenario): Scenario => {
    const kind = kinds.find((each) => languages.some((own) => textsOf(own).report.futures[each] === scenario.name));
    const name = kind ? futures[kind] : scenario.name;
    const note = isMadeNote(scenario.note, question.frame.models ?? [])
      ? noteOf(question, scenario, scenario === first, language)
      : scenario.note;
    return { ...scenario, name, note };
  });
  return { ...question, scenarios };
}

/** The line under a scenario's name: the payment model it ends in, and but for the first one the follow-up that remains. */
function noteOf({ frame }: Question, scenario: Scenario, isFirst: boolean, language: Language): string {
  const { futures } = textsOf(language).report;
  const { models = [] } = frame;
  const today = scenario.contracts.map(({ base }) => base);
  if (isFirst) return futures.stayNote({ model: modelName(today, models, language) });
  // Units that have the destination's model today keep their contract.
  const ends = scenario.contracts.flatMap(({ switches }) => switches.slice(-1).map(({ contract }) => contract));
  const { phi } = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
  const model = modelName(ends.length > 0 ? ends : today, models, language);
  return futures.note({ model, followUp: percentText(language, phi!, 0) });
}

function modelName(contracts: readonly Contract[], beside: readonly AnyPaymentModel[], language: Language): string {
  const [first, ...others] = [...new Set(contracts.map(({ model }) => model))];
  const only = first !== undefined && others.length === 0;
  return only ? paymentModelName(language, first, beside) : textsOf(language).report.mixedModels;
}

/** Whether a note is one that Växla writes, in either language and with any share. */
function isMadeNote(note: string, beside: readonly AnyPaymentModel[]): boolean {
  const share = '\u0001';
  return languages.some((language) => {
    const { futures, mixedModels } = textsOf(language).report;
    const names = [...paymentLibrary, ...beside].map(({ key }) => paymentModelName(language, key, beside));
    return [...names, mixedModels].some((model) => {
      const [before = '', after = ''] = futures.note({ model, followUp: share }).split(share);
      const written = note.startsWith(before) && note.endsWith(after) ? note.slice(before.length) : undefined;
      return note === futures.stayNote({ model }) || (written !== undefined && /^[\d.,\u00a0]+ ?%/.test(written));
    });
  });
}
