import { contractOf, type Contract, type Scenario, type UnitContracts } from '../../model/scenario';
import type { Month } from '../../quantities/month';
import { failure } from '../../words/problem';
import { namedModel, questionWithModels } from '../question-models';
import type { Question } from '../scenarios';
import type { ContractChange } from './change';
import { endContract, isContractColumn, isLevelColumn, isShareColumn } from './contract-columns';
import { present } from './record-fields';
import { isSameContract, movesControl, withBase } from './renewals';

/** Above this a share was meant in another unit than per cent. */
const largestShare = 10;

/** The month in which the first switch of any scenario comes; the first simulated one where none switches. */
export function switchMonth({ frame, scenarios }: Question): Month {
  const months = scenarios.flatMap(({ contracts }) =>
    contracts.flatMap(({ switches }) => switches.map(({ month }) => month)),
  );
  return months.length === 0 ? frame.start : months.reduce((first, month) => (month < first ? month : first));
}

/** Whether a scenario is the one that the others are held against. */
export function isBase({ scenarios }: Question, id: string): boolean {
  return scenarios[0]!.id === id;
}

/** A question with one scenario changed. Throws RangeError where there is none of that id. */
export function withScenario(question: Question, id: string, change: (scenario: Scenario) => Scenario): Question {
  if (!question.scenarios.some((scenario) => scenario.id === id)) throw new RangeError(`no scenario ${id}`);
  return { ...question, scenarios: question.scenarios.map((each) => (each.id === id ? change(each) : each)) };
}

/** A question with every unit's contracts changed in every scenario. */
export function withContracts(
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
export function withModel(question: Question, id: string, key: string): Question {
  const model = namedModel(key, question.frame.models);
  if (!model) throw new RangeError(`no payment model ${key}`);
  const scenario = question.scenarios.find((each) => each.id === id);
  if (scenario?.contracts.every((unit) => endContract(unit).model === key)) return question;
  return questionWithModels(withContract(question, id, contractOf(key, {}, [model])));
}

/** A contract for every unit: of the first scenario it is today's, which all share; of another it is what is gone to. */
export function withContract(question: Question, id: string, contract: Contract): Question {
  if (isBase(question, id)) return withContracts(question, (unit) => withBase(unit, contract));
  const month = switchMonth(question);
  return withScenario(question, id, (scenario) => ({
    ...scenario,
    contracts: scenario.contracts.map((unit) => switchedTo(unit, contract, month, movesControl(question, scenario))),
  }));
}

/** A unit that goes to a contract; where it has just that today, it stays, or signs it anew where the control changes. */
export function switchedTo(unit: UnitContracts, contract: Contract, month: Month, renews = false): UnitContracts {
  const last = unit.switches[unit.switches.length - 1];
  const earlier = unit.switches.slice(0, -1);
  if (earlier.length === 0 && !renews && isSameContract(unit.base, contract)) return { ...unit, switches: [] };
  return { ...unit, switches: [...earlier, { month, phaseMonths: 1, ...last, contract }] };
}

/** A question with one cell of the contracts' table changed. Throws VaxlaError for a number that cannot stand there. */
export function withCell(question: Question, id: string, { unit, column, value }: ContractChange): Question {
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
    return withContracts(question, (own, place) => (place === index ? withBase(own, changed(own.base)) : own));
  }
  const month = switchMonth(question);
  return withScenario(question, id, (scenario) => ({
    ...scenario,
    contracts: scenario.contracts.map((own, place) =>
      place === index ? switchedTo(own, changed(endContract(own)), month, movesControl(question, scenario)) : own,
    ),
  }));
}

function checkedNumber(unit: string, column: string, value: number, isShare: boolean): number {
  if (!Number.isFinite(value) || value < 0) throw failure('session-contract-negative', { unit, column });
  if (isShare && value > largestShare) throw failure('session-contract-share', { unit, column, share: value });
  return value;
}
