import { parseExpression } from '../../language/parse';
import { assumptionValues } from '../../model/assumptions';
import { evaluate } from '../../language/evaluate';
import type { AnyPaymentModel } from '../../model/known-models';
import type { Contract, Scenario, UnitContracts } from '../../model/scenario';
import type { Points, Tkr } from '../../quantities/amount';
import type { ScenarioRun } from '../../simulate/run';
import type { Language } from '../../words/messages';
import { numberText, percentText } from '../../words/number-text';
import { ruleTexts } from '../../words/rule-texts';
import { textsOf } from '../../words/texts';
import { namedModel } from '../question-models';
import type { Question } from '../scenarios';
import { columnForm, columnsOf, endContract, isLevelColumn } from './contract-columns';
import { marginalAmounts, type LevelledContract, type Stretch } from './marginal-amounts';
import { paymentRuleText } from './payment-rule-text';
import { aboutModel, modelName } from './rule-models';
import type { ScenarioView } from './view';

/** A scenario as a card shows it; levels come from its run, where there is one. */
export function scenarioView(
  { frame, scenarios, own = [] }: Question,
  scenario: Scenario,
  run: ScenarioRun | undefined,
  language: Language,
): Omit<ScenarioView, 'control' | 'grants'> {
  const { models = [] } = frame;
  const values = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
  const ends = scenario.contracts.map(endContract);
  const named = new Set(ends.map(({ model }) => model));
  const model = named.size === 1 ? ends[0]!.model : null;
  const levels = frame.units.map((_, index) => levelsOf(run, index));
  const paid = ends.flatMap((contract, index): readonly LevelledContract[] => {
    const level = levels[index];
    return level ? [{ contract, ...level }] : [];
  });
  return {
    id: scenario.id,
    name: scenario.name,
    lines: linesOf(scenario, ends, model === null ? '' : modelName(model, models, language), values, language),
    base: scenario === scenarios[0],
    model,
    rule: model === null ? '' : paymentRuleText(ends, values, language, models),
    about: aboutModel(model, own, language),
    marginal: model === null ? [] : marginal(paid, models, values, language),
    contracts: {
      columns: columnsOf(scenario, models).map((key) => ({
        key,
        ...columnForm(key, models, language),
        editable: true,
      })),
      rows: frame.units.map(({ name }, index) => ({
        unit: name,
        values: columnsOf(scenario, models).map((column) =>
          valueOf(column, scenario.contracts[index]!, ends[index]!, levels[index], models),
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
  name: string,
  values: Readonly<Record<string, number>>,
  language: Language,
): readonly string[] {
  const texts = textsOf(language);
  const words = texts.session.question;
  const phases = contracts.flatMap(({ switches }) => switches.slice(-1).map(({ phaseMonths }) => phaseMonths));
  const phased = Math.max(1, ...phases);
  const shares = new Set(ends.map(({ parameters }) => parameters.rho));
  const percent = (share: number) => percentText(language, share, 0);
  const main = () => {
    if (name === '') return words.mixed;
    const [model] = ends.map((contract) => contract.model);
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

/** Amounts a point gives are read to the hundred. */
const krStep = 100;

function marginal(
  units: readonly LevelledContract[],
  models: readonly AnyPaymentModel[],
  values: Readonly<Record<string, number>>,
  language: Language,
): ScenarioView['marginal'] {
  const words = textsOf(language).session.question;
  return marginalAmounts(units, models, values).map(({ stretch, amount }) => ({
    label: stretchText(stretch, language),
    amount: words.kr({ amount: numberText(language, Math.round((amount * 1000) / krStep) * krStep, 0) }),
  }));
}

function stretchText(stretch: Stretch, language: Language): string {
  if (typeof stretch === 'string') return textsOf(language).session.question.stretches[stretch];
  const words = ruleTexts(language);
  const decimals = (share: number): number => (Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);
  const percent = (share: number): string => percentText(language, share, decimals(share));
  const { from, to } = stretch;
  if (from === null) return words.stretchTo({ to: percent(to ?? 1) });
  if (to === null) return words.stretchFrom({ from: percent(from) });
  return words.stretch({ from: numberText(language, 100 * from, decimals(from)), to: percent(to) });
}

/** What stands in a cell: the number given, or what the model counts with where none is. */
function valueOf(
  column: string,
  unit: UnitContracts,
  contract: Contract,
  levels: { readonly budget: Tkr; readonly assignment: Points } | undefined,
  models: readonly AnyPaymentModel[],
): number | null {
  if (isLevelColumn(column)) return unit[column] ?? levels?.[column] ?? null;
  const { parameters } = contract;
  if (column !== 'price_given') return parameters[column] ?? 0;
  const model = namedModel(contract.model, models);
  if (!levels || !model) return null;
  const names: Readonly<Record<string, number | undefined>> = { ...parameters, ...levels, price_level: 1 };
  const values = { now: (name: string) => names[name] ?? Number.NaN, past: () => 0, at: () => 0, sum: () => 0 };
  // Without a price and without points to be paid for, there is none to be shown.
  return parameters.r1 > 0 || parameters.price_given > 0 || !model.parameters.some(({ key }) => key === 'r1')
    ? evaluate(parseExpression(model.price), values)
    : null;
}
