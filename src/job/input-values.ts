import { assumptionOf, assumptionValues } from '../model/assumptions';
import type { Model } from '../model/model';
import { contractKeys, type AnyPaymentModel } from '../model/known-models';
import { paymentModels } from '../model/payment-models';
import type { Contract, Switch, UnitContracts } from '../model/scenario';
import { monthOfCode } from '../quantities/month';
import { assumptionRows, contractsLayout } from '../report/layout';
import { unitInputs, type ScenarioRun } from '../simulate/run';
import type { StoredInputs } from './embedded-model';
import { numberedModel } from './question-models';
import { storedRules } from './rule-cells';
import type { Question } from './scenarios';
import { storedGrantCells } from './stored-grants';

/** Columns of the contracts' table that a person may change, by the names above them. */
function inputColumns(model: Model): readonly string[] {
  return [...contractsLayout(model).columns.keys()].filter((name) => !name.startsWith('modelName'));
}

/** What a report writes into the cells that a person may change. */
export function inputValues(
  question: Question,
  runs: readonly ScenarioRun[],
  model: Model,
  prefix: string,
): StoredInputs {
  const { frame } = question;
  const common = assumptionValues(frame.assumptions);
  const columns = inputColumns(model);
  return {
    assumptions: assumptionRows(runs, prefix, frame.assumptions)
      .filter(({ key }) => assumptionOf(key)?.basis !== 'fixed')
      .map(({ key, scenario, name }) => {
        const run = scenario === undefined ? undefined : runs[scenario]!;
        return [name, key, run?.scenario.id ?? null, (run?.assumptions ?? common)[key]!];
      }),
    contracts: {
      columns: [...columns],
      rows: runs.flatMap(({ scenario }) =>
        frame.units.map((unit, index) => {
          const values = unitInputs(model, unit, scenario.contracts[index]!);
          return { scenario: scenario.id, unit: unit.name, values: columns.map((name) => values.get(name) as number) };
        }),
      ),
    },
    ...storedGrantCells(model, frame, question.scenarios),
    rules: storedRules(model, question.own ?? []),
  };
}

/** Contracts of a unit from the numbers of its row; a switch whose month is 0 never comes. */
export function contractsOfValues(
  values: ReadonlyMap<string, number>,
  slots: number,
  beside: readonly AnyPaymentModel[],
): UnitContracts {
  const value = (name: string) => values.get(name) ?? 0;
  const contract = (slot: number): Contract => {
    const model = numberedModel(value(`model_${slot}`), beside) ?? paymentModels[0]!;
    const numbers = contractKeys([model]).map((key) => [key, value(`${key}_${slot}`)] as const);
    return { model: model.key, parameters: Object.fromEntries(numbers) as Contract['parameters'] };
  };
  const switches: Switch[] = [];
  for (let slot = 2; slot <= slots; slot += 1) {
    const month = monthOfCode(value(`from_month_${slot}`));
    if (month !== undefined) switches.push({ month, phaseMonths: value(`phase_${slot}`), contract: contract(slot) });
  }
  return {
    base: contract(1),
    switches: switches.sort((one, other) => one.month - other.month),
    ...(value('budget_given') > 0 && { budget: value('budget_given') }),
    ...(value('assignment_given') > 0 && { assignment: value('assignment_given') }),
    ...(value('inflow_chosen') > 0 && { observedInflow: true }),
  };
}
