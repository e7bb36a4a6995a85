import { assumptionValues } from '../../model/assumptions';
import { evaluate } from '../../language/evaluate';
import { paymentModel } from '../../model/payment-models';
import type { Contract, Scenario, UnitContracts } from '../../model/scenario';
import type { Points, Tkr } from '../../quantities/amount';
import type { ScenarioRun } from '../../simulate/run';
import type { Language } from '../../words/messages';
import { numberText, percentText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import { modelExpression } from './model-expression';
import type { Question } from '../scenarios';
import { columnForms, columnsOf, endContract, isParameter, type ContractColumn } from './contract-columns';
import { marginalAmounts, type LevelledContract } from './marginal-amounts';
import { paymentRuleText } from './payment-rule-text';
import type { ContractColumnView, ScenarioView } from './view';

/** A scenario as a card shows it; levels come from its run, where there is one. */
export function scenarioView(
  { frame, scenarios }: Question,
  scenario: Scenario,
  run: ScenarioRun | undefined,
  language: Language,
): ScenarioView {
  const values = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
  const ends = scenario.contracts.map(endContract);
  const models = new Set(ends.map(({ model }) => model));
  const model = models.size === 1 ? ends[0]!.model : null;
  const levels = frame.units.map((_, index) => levelsOf(run, index));
  const paid = ends.flatMap((contract, index): readonly LevelledContract[] => {
    const level = levels[index];
    return level ? [{ contract, ...level }] : [];
  });
  return {
    id: scenario.id,
    name: scenario.name,
    lines: linesOf(scenario, ends, model, values, language),
    base: scenario === scenarios[0],
    model,
    rule: model === null ? '' : paymentRuleText(ends, values, language),
    marginal: model === null ? [] : marginal(paid, language),
    contracts: {
      columns: columnsOf(scenario).map((column) => columnView(column, language)),
      rows: frame.units.map(({ name }, index) => ({
        unit: name,
        values: columnsOf(scenario).map((column) =>
          valueOf(column, scenario.contracts[index]!, ends[index]!, levels[index]),
        ),
      })),
    },
  };
}

/** The assignment and the budget of the first simulated year, as the run has them. */
function levelsOf(
  run: ScenarioRun | undefined,
  unit: number,
): { readonly budget: Tkr; readonly assignment: Points } | undefined {
  const start = run?.units[unit]?.start;
  const [budget, assignment] = [start?.get('budget_first'), start?.get('assignment_first')];
  if (typeof budget !== 'number' || typeof assignment !== 'number') return undefined;
  return { budget: budget as Tkr, assignment: assignment as Points };
}

/** Card lines: the model with its main number, how it is phased in, and the follow-up that remains. */
function linesOf(
  { contracts }: Scenario,
  ends: readonly Contract[],
  model: string | null,
  values: Readonly<Record<string, number>>,
  language: Language,
): readonly string[] {
  const texts = textsOf(language);
  const words = texts.session.question;
  const name = modelName(model, language);
  const phases = contracts.flatMap(({ switches }) => switches.slice(-1).map(({ phaseMonths }) => phaseMonths));
  const phased = Math.max(1, ...phases);
  const shares = new Set(ends.map(({ parameters }) => parameters.rho));
  const percent = (share: number) => percentText(language, share, 0);
  const main = () => {
    if (model === null) return words.mixed;
    if (model === 'ram') return words.withCarry({ model: name, share: percent(values['chi']!) });
    const [rho] = shares;
    return model === 'prestation' && shares.size === 1
      ? words.withVariable({ model: name, share: percent(rho!) })
      : name;
  };
  return [
    phased > 1 ? `${main()}, ${words.phased({ months: phased })}` : main(),
    words.followUp({ share: percent(values['phi']!) }),
  ];
}

/** A payment model's name as a heading. */
export function modelName(key: string | null, language: Language): string {
  const { paymentModels } = textsOf(language).report;
  const name = paymentModels[key as keyof typeof paymentModels] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Amounts a point gives are read to the hundred. */
const krStep = 100;

function marginal(units: readonly LevelledContract[], language: Language): ScenarioView['marginal'] {
  const words = textsOf(language).session.question;
  return marginalAmounts(units).map(({ stretch, amount }) => ({
    label: words.stretches[stretch],
    amount: words.kr({ amount: numberText(language, Math.round((amount * 1000) / krStep) * krStep, 0) }),
  }));
}

function columnView(column: ContractColumn, language: Language): ContractColumnView {
  const [label = '', unit = ''] = textsOf(language).session.question.columns[column];
  return { key: column, label, unit, ...columnForms[column], editable: true };
}

/** What stands in a cell: the number given, or what the model counts with where none is. */
function valueOf(
  column: ContractColumn,
  unit: UnitContracts,
  contract: Contract,
  levels: { readonly budget: Tkr; readonly assignment: Points } | undefined,
): number | null {
  if (column === 'budget') return unit.budget ?? levels?.budget ?? null;
  if (column === 'assignment') return unit.assignment ?? levels?.assignment ?? null;
  if (isParameter(column) && column !== 'price_given') return contract.parameters[column];
  const model = paymentModel(contract.model);
  if (!levels || !model) return null;
  const names: Record<string, number> = { ...contract.parameters, ...levels, price_level: 1 };
  const values = { now: (name: string) => names[name]!, past: () => 0, at: () => 0, sum: () => 0 };
  return contract.parameters.r1 > 0 || contract.parameters.price_given > 0
    ? evaluate(modelExpression(model.price), values)
    : null;
}
