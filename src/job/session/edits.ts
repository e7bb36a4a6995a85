import { assumptionOf } from '../../model/assumptions';
import type { Scenario, Switch } from '../../model/scenario';
import { addMonths, monthOfCode, yearOf, type Month } from '../../quantities/month';
import type { Frame } from '../../simulate/run';
import type { Language } from '../../words/messages';
import { failure } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { withoutOwnModel } from '../own-models';
import { questionWithModels } from '../question-models';
import type { Question } from '../scenarios';
import type { Change } from './change';
import {
  isBase,
  switchedTo,
  switchMonth,
  withCell,
  withContract,
  withContracts,
  withModel,
  withScenario,
} from './contract-edits';
import { withLever, withoutPlace, withPlace } from './control-edits';
import { withGrantEdit } from './grant-edits';
import type { Correction } from './reading-corrections';
import { without } from './record-fields';
import { withOwnModel } from './rule-edits';
import { withSpread } from './spread-edits';
import { templateOf, type Template } from './templates';

export { switchMonth } from './contract-edits';

/** A change to the question itself. */
export type Edit = Exclude<
  Change,
  Correction | { readonly kind: 'owner' | 'answer' | 'changed-sheets' | 'draws' | 'seed' }
>;

/** Scenarios a question may hold. */
export const mostScenarios = 12;
const longestName = 60;

/**
 * A question with one edit made, the one it was made from untouched. Throws VaxlaError where a name or a number cannot be
 * kept; whether the whole then fits the months and the units is for `checkedQuestion` and `checkedNumbers`.
 */
export function edited(question: Question, edit: Edit, language: Language): Question {
  switch (edit.kind) {
    case 'switch-month':
      return withSwitchMonth(question, monthOfCode(edit.month)!);
    case 'last-month':
      return withLastMonth(question, monthOfCode(edit.month)!);
    case 'scenario-name':
      return withScenario(question, edit.scenario, (scenario) => ({ ...scenario, name: nameOf(edit.name) }));
    case 'scenario-model':
      return withModel(question, edit.scenario, edit.model);
    case 'own-model': {
      const saved = withOwnModel(question, edit.draft, language);
      return withModel(saved.question, edit.scenario, saved.model.key);
    }
    case 'remove-own-model':
      return withoutOwnModel(question, edit.key);
    case 'add-scenario':
      return withTemplate(question, templateOf(edit.template), language);
    case 'use-template': {
      const { contract, assumptions } = templateOf(edit.template);
      const contracted = questionWithModels(withContract(question, edit.scenario, contract));
      if (isBase(question, edit.scenario)) return contracted;
      return withScenario(contracted, edit.scenario, (scenario) => ({
        ...scenario,
        assumptions: { ...scenario.assumptions, ...assumptions },
      }));
    }
    case 'remove-scenario':
      if (isBase(question, edit.scenario)) throw new RangeError('the first scenario stays');
      return questionWithModels({
        ...withoutPlace(question, edit.scenario),
        scenarios: question.scenarios.filter(({ id }) => id !== edit.scenario),
      });
    case 'move-scenario':
      return withScenarioMoved(question, edit.scenario, edit.by);
    case 'contracts':
      return edit.cells.reduce((changed, cell) => withCell(changed, edit.scenario, cell), question);
    case 'assumption':
      return withAssumption(question, edit.key, edit.scenario, edit.value);
    case 'control':
      return withLever(question, edit.scenario, edit.lever, edit.value, switchMonth(question));
    case 'control-place':
      return withPlace(question, edit.scenario, edit.place, switchMonth(question));
    case 'add-grant':
    case 'grant':
    case 'remove-grant':
      return withGrantEdit(question, edit, language);
    case 'spread':
      return withSpread(question, edit.key, edit.spread);
  }
}

/** The last whole calendar year of the simulated months, or undefined. */
export function lastWholeYear({ start, months }: Pick<Frame, 'start' | 'months'>): number {
  return yearOf(addMonths(start, months)) - 1;
}

function nameOf(text: string): string {
  const name = text.trim();
  if (name === '') throw failure('session-name-empty', {});
  if (name.length > longestName) throw failure('session-name-long', { length: name.length, limit: longestName });
  return name;
}

/** Every switch as many months earlier or later as the first one is. */
function withSwitchMonth(question: Question, month: Month): Question {
  const by = month - switchMonth(question);
  const moved = (one: Switch): Switch => ({ ...one, month: addMonths(one.month, by) });
  return withContracts(question, (unit) => ({ ...unit, switches: unit.switches.map(moved) }));
}

function withLastMonth(question: Question, last: Month): Question {
  const { frame } = question;
  const longer = { ...frame, months: last - frame.start + 1 };
  // Whoever compared the last whole year goes on doing so.
  const follows = question.year === lastWholeYear(frame) || question.year > lastWholeYear(longer);
  return { ...question, frame: longer, year: follows ? lastWholeYear(longer) : question.year };
}

function withTemplate(question: Question, template: Template, language: Language): Question {
  if (question.scenarios.length >= mostScenarios) throw failure('session-scenarios-full', { limit: mostScenarios });
  const { scenarios } = question;
  const texts = textsOf(language);
  const wanted = texts.session.question.templates[template.id][0]!;
  const [today] = scenarios as readonly [Scenario, ...Scenario[]];
  const month = switchMonth(question);
  const added: Scenario = {
    id: unused(template.id, '-', new Set(scenarios.map(({ id }) => id))),
    name: unused(wanted, ' ', new Set(scenarios.map(({ name }) => name))),
    note: texts.report.futures.stayNote({ model: texts.report.mixedModels }),
    contracts: today.contracts.map((unit) => switchedTo(unit, template.contract, month)),
    assumptions: template.assumptions,
    ...(today.grants && { grants: today.grants }),
  };
  return { ...question, scenarios: [...scenarios, added] };
}

/** A name that nothing else has, with a number behind it where it takes one. */
function unused(name: string, separator: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${name}${separator}${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** A scenario one place up or down; the first stays where it is, and nothing goes above it. */
function withScenarioMoved(question: Question, id: string, by: 1 | -1): Question {
  const scenarios = [...question.scenarios];
  const from = scenarios.findIndex((scenario) => scenario.id === id);
  const to = from + by;
  if (from < 1 || to < 1 || to >= scenarios.length) return question;
  [scenarios[from], scenarios[to]] = [scenarios[to]!, scenarios[from]!];
  return { ...question, scenarios };
}

/** A value for one scenario, or for all that have none of their own; what the register says anyhow is nobody's choice. */
function withAssumption(question: Question, key: string, id: string | null, value: number | null): Question {
  const known = assumptionOf(key);
  if (!known || known.basis === 'fixed') throw new RangeError(`no assumption ${key} to choose`);
  if (value !== null && !Number.isFinite(value)) throw new RangeError(`no number for ${key}`);
  const set = (values: Readonly<Record<string, number>>, kept: number | null): Readonly<Record<string, number>> =>
    kept === null ? without(values, key) : { ...values, [key]: kept };
  if (id !== null) {
    return withScenario(question, id, (scenario) => ({ ...scenario, assumptions: set(scenario.assumptions, value) }));
  }
  const { frame } = question;
  const own = value === known.default ? null : value;
  return { ...question, frame: { ...frame, assumptions: set(frame.assumptions, own) } };
}
