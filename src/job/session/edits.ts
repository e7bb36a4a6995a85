import { assumptionOf } from '../../model/assumptions';
import { contractOf, type Contract, type Scenario, type Switch, type UnitContracts } from '../../model/scenario';
import { addMonths, monthOfCode, yearOf, type Month } from '../../quantities/month';
import type { Frame } from '../../simulate/run';
import type { Language } from '../../words/messages';
import { failure } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { withoutOwnModel } from '../own-models';
import { namedModel, questionWithModels } from '../question-models';
import type { Question } from '../scenarios';
import type { Change, ContractChange } from './change';
import { endContract, isContractColumn, isLevelColumn, isShareColumn } from './contract-columns';
import type { Correction } from './reading-corrections';
import { present, without } from './record-fields';
import { withOwnModel } from './rule-edits';
import { templateOf, type Template } from './templates';

/** A change to the question itself. */
export type Edit = Exclude<Change, Correction | { readonly kind: 'owner' | 'changed-sheets' | 'draws' | 'seed' }>;

/** Scenarios a question may hold. */
export const mostScenarios = 12;
const longestName = 60;
/** Above this a share was meant in another unit than per cent. */
const largestShare = 10;

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
        ...question,
        scenarios: question.scenarios.filter(({ id }) => id !== edit.scenario),
      });
    case 'move-scenario':
      return withScenarioMoved(question, edit.scenario, edit.by);
    case 'contracts':
      return edit.cells.reduce((changed, cell) => withCell(changed, edit.scenario, cell), question);
    case 'assumption':
      return withAssumption(question, edit.key, edit.scenario, edit.value);
  }
}

/** The month in which the first switch of any scenario comes; the first simulated one where none switches. */
export function switchMonth({ frame, scenarios }: Question): Month {
  const months = scenarios.flatMap(({ contracts }) =>
    contracts.flatMap(({ switches }) => switches.map(({ month }) => month)),
  );
  return months.length === 0 ? frame.start : months.reduce((first, month) => (month < first ? month : first));
}

/** The last whole calendar year of the simulated months, or undefined. */
export function lastWholeYear({ start, months }: Pick<Frame, 'start' | 'months'>): number {
  return yearOf(addMonths(start, months)) - 1;
}

function isBase({ scenarios }: Question, id: string): boolean {
  return scenarios[0]!.id === id;
}

function withScenario(question: Question, id: string, change: (scenario: Scenario) => Scenario): Question {
  if (!question.scenarios.some((scenario) => scenario.id === id)) throw new RangeError(`no scenario ${id}`);
  return { ...question, scenarios: question.scenarios.map((each) => (each.id === id ? change(each) : each)) };
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

function withContracts(
  question: Question,
  change: (unit: UnitContracts, index: number, scenario: Scenario) => UnitContracts,
): Question {
  return {
    ...question,
    scenarios: question.scenarios.map((scenario) => ({
      ...scenario,
      contracts: scenario.contracts.map((unit, index) => change(unit, index, scenario)),
    })),
  };
}

/** A payment model for every unit; contracts that name it already, and only those, keep their numbers. */
function withModel(question: Question, id: string, key: string): Question {
  const model = namedModel(key, question.frame.models);
  if (!model) throw new RangeError(`no payment model ${key}`);
  const scenario = question.scenarios.find((each) => each.id === id);
  if (scenario?.contracts.every((unit) => endContract(unit).model === key)) return question;
  return questionWithModels(withContract(question, id, contractOf(key, {}, [model])));
}

/** A contract for every unit: of the first scenario it is today's, which all share; of another it is what is gone to. */
function withContract(question: Question, id: string, contract: Contract): Question {
  if (isBase(question, id)) return withContracts(question, (unit) => ({ ...unit, base: contract }));
  const month = switchMonth(question);
  return withScenario(question, id, (scenario) => ({
    ...scenario,
    contracts: scenario.contracts.map((unit) => switchedTo(unit, contract, month)),
  }));
}

/** A unit that goes to a contract; where it has just that today, it stays. */
function switchedTo(unit: UnitContracts, contract: Contract, month: Month): UnitContracts {
  const last = unit.switches[unit.switches.length - 1];
  const earlier = unit.switches.slice(0, -1);
  if (earlier.length === 0 && isSameContract(unit.base, contract)) return { ...unit, switches: [] };
  return { ...unit, switches: [...earlier, { month, phaseMonths: 1, ...last, contract }] };
}

function isSameContract(one: Contract, other: Contract): boolean {
  return one.model === other.model && JSON.stringify(one.parameters) === JSON.stringify(other.parameters);
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

function withCell(question: Question, id: string, { unit, column, value }: ContractChange): Question {
  const index = question.frame.units.findIndex(({ name }) => name === unit);
  const { models = [] } = question.frame;
  if (index < 0 || !isContractColumn(column, models)) throw new RangeError(`no cell ${unit} ${column}`);
  const number = checkedNumber(unit, column, value, isShareColumn(column, models));
  if (isLevelColumn(column)) {
    // Nothing given: the base year's own level with its trend.
    const level = number === 0 ? undefined : number;
    return withContracts(question, (own, place) => (place === index ? present({ ...own, [column]: level }) : own));
  }
  const changed = (contract: Contract): Contract => ({
    ...contract,
    parameters: { ...contract.parameters, [column]: number },
  });
  if (isBase(question, id)) {
    return withContracts(question, (own, place) => (place === index ? { ...own, base: changed(own.base) } : own));
  }
  const month = switchMonth(question);
  return withScenario(question, id, (scenario) => ({
    ...scenario,
    contracts: scenario.contracts.map((own, place) =>
      place === index ? switchedTo(own, changed(endContract(own)), month) : own,
    ),
  }));
}

function checkedNumber(unit: string, column: string, value: number, isShare: boolean): number {
  if (!Number.isFinite(value) || value < 0) throw failure('session-contract-negative', { unit, column });
  if (isShare && value > largestShare) throw failure('session-contract-share', { unit, column, share: value });
  return value;
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
