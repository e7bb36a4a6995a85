import type { AnyPaymentModel } from '../../model/known-models';
import { mostOwnModels, ownPaymentModel } from '../../model/own-model';
import { libraryModel } from '../../model/payment-library';
import type { Contract } from '../../model/scenario';
import { assumptionValues } from '../../model/assumptions';
import type { Language } from '../../words/messages';
import { failure } from '../../words/problem';
import type { ScenarioRun } from '../../simulate/run';
import { ruleTexts } from '../../words/rule-texts';
import { withNumbers } from '../own-models';
import { questionWithModels } from '../question-models';
import type { Question } from '../scenarios';
import { endContract } from './contract-columns';
import { ruleView, type RuleSituation } from './rule-analysis';
import type { UnitLevels } from './rule-curve';
import { draftOf, newDraft, ownKey, ownModelOf, ownNumber } from './rule-draft';
import { modelName } from './rule-models';
import type { RuleAsk, RuleDraft, RuleView } from './rule-view';

/** The own model with its place in a question: saved, and what its contracts then hold. */
interface SavedRules {
  readonly question: Question;
  readonly model: AnyPaymentModel;
}

/**
 * A question in which a draft is one of the user's own models: new, or in place of the one it was. Contracts that name it
 * keep the numbers somebody chose and get the new defaults for the others. Throws a VaxlaError that says which rule does
 * not hold.
 */
export function withOwnModel(question: Question, draft: RuleDraft, language: Language): SavedRules {
  const { own = [] } = question;
  const before = draft.key === null ? undefined : own.find(({ key }) => key === draft.key);
  if (draft.key !== null && !before) throw new RangeError(`no own model ${draft.key}`);
  if (!before && own.length >= mostOwnModels) throw failure('own-rules-full', { limit: mostOwnModels });
  const { refusal } = ruleView(draft, undefined, { own, assumptions: assumptionValues(), units: [] }, language);
  if (refusal) throw failure('own-rules-refused', refusal);
  const key =
    before?.key ??
    ownKey(
      draft.name,
      own.map((each) => each.key),
    );
  const saved = ownModelOf(draft, key, before?.number ?? ownNumber(own));
  const model = ownPaymentModel(saved);
  const all = before ? own.map((each) => (each === before ? saved : each)) : [...own, saved];
  const changed = { ...question, own: all };
  return { question: questionWithModels(before ? withNumbers(changed, before, model) : changed), model };
}

/** What the editor shows: of the draft asked about, or of the one it begins with in a scenario. */
export function askedRules(
  question: Question,
  runs: readonly ScenarioRun[],
  ask: RuleAsk,
  language: Language,
): RuleView {
  const draft = ask.draft ?? firstDraft(question, ask.scenario, language);
  return ruleView(draft, ask.unit, situationOf(question, runs, ask.scenario), language);
}

/** The draft a scenario's payment model begins with: its own model to change, or a new one like the library's. */
function firstDraft(question: Question, id: string, language: Language): RuleDraft {
  const { own = [] } = question;
  const ends = question.scenarios.find((scenario) => scenario.id === id)?.contracts.map(endContract) ?? [];
  const [key, ...others] = new Set(ends.map(({ model }) => model));
  const model = others.length === 0 ? key : undefined;
  const mine = own.find((each) => each.key === model);
  if (mine) return draftOf(mine);
  const like = model !== undefined && libraryModel(model) ? model : null;
  const words = ruleTexts(language);
  const name = words.ownName({ model: like === null ? '' : modelName(like, own, language) });
  const taken = new Set(own.map((each) => each.name));
  const free = [name, ...Array.from({ length: mostOwnModels }, (_, index) => `${name} ${index + 2}`)].find(
    (each) => !taken.has(each),
  );
  return newDraft(like, free ?? name, sharedNumbers(ends));
}

/** The numbers that all the contracts have alike. */
function sharedNumbers(contracts: readonly Contract[]): Readonly<Record<string, number>> {
  const [first, ...others] = contracts;
  return Object.fromEntries(
    Object.entries(first?.parameters ?? {}).filter(
      (entry): entry is [string, number] =>
        entry[1] !== undefined && others.every(({ parameters }) => parameters[entry[0]] === entry[1]),
    ),
  );
}

function situationOf(
  { frame, scenarios, own = [] }: Question,
  runs: readonly ScenarioRun[],
  id: string,
): RuleSituation {
  const scenario = scenarios.find((each) => each.id === id);
  const run = runs.find((each) => each.scenario.id === id) ?? runs[0];
  const units = frame.units.flatMap(({ name }, index): readonly UnitLevels[] => {
    const start = run?.units[index]?.start;
    const [budget, assignment] = [start?.get('budget_first'), start?.get('assignment_first')];
    const known = typeof budget === 'number' && typeof assignment === 'number' && assignment > 0;
    return known ? [{ name, budget, assignment }] : [];
  });
  return { own, units, assumptions: assumptionValues({ ...frame.assumptions, ...scenario?.assumptions }) };
}
