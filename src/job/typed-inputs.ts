import { assumptionValues } from '../model/assumptions';
import { contractKeys, type AnyPaymentModel } from '../model/known-models';
import { contractOf, type Scenario, type UnitContracts } from '../model/scenario';
import { monthOfCode } from '../quantities/month';
import { finding } from '../region/finding';
import { sharedModel, unitInputs } from '../simulate/run';
import type { InputKind } from '../words/sv/embedded';
import { failure, type Problem } from '../words/problem';
import { withTypedGrants } from './grant-inputs';
import type { TypedInput } from './input-cells';
import { contractsOfValues } from './input-values';
import { numberedModel, questionWithModels } from './question-models';
import type { Question } from './scenarios';

/** A question with the values that were typed into its cells, each with what holds now, and what could not be used. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly used: readonly (TypedInput & { readonly now: number })[];
  readonly told: readonly Problem[];
}

/**
 * Puts values typed into the yellow cells in place: they win. An emptied cell gives the default back. What has no scenario,
 * no unit or no effect any more is told. Throws VaxlaError with the cell for a value no such cell can hold.
 */
export function withTypedInputs(question: Question, typed: readonly TypedInput[]): AnsweredQuestion {
  if (typed.length === 0) return { question, used: [], told: [] };
  const beside = question.frame.models ?? [];
  for (const input of typed) checkInput(input, beside);
  const used: (TypedInput & { readonly now: number })[] = [];
  const told: Problem[] = [];
  const unused = (input: TypedInput) => told.push(finding('doubt', 'input-unused', { key: input.key }, input.place));

  const common = { ...question.frame.assumptions };
  const own = question.scenarios.map(({ assumptions }) => ({ ...assumptions }));
  for (const input of typed) {
    if (input.kind !== 'assumption') continue;
    const position = question.scenarios.findIndex(({ id }) => id === input.scenario);
    const values = input.scenario === null ? common : own[position];
    if (!values) {
      unused(input);
      continue;
    }
    if (input.to === null) delete values[input.key];
    else values[input.key] = input.to;
    used.push({
      ...input,
      now: input.to ?? assumptionValues({ ...common, ...(input.scenario && values) })[input.key]!,
    });
  }

  const model = sharedModel(question.frame, question.scenarios);
  const scenarios = question.scenarios.map((scenario, position): Scenario => {
    const mine = typed.filter(({ kind, scenario: id }) => kind === 'contract' && id === scenario.id);
    const contracts = scenario.contracts.map((unit, index): UnitContracts => {
      const base = question.frame.units[index]!;
      const inputs = mine.filter(({ unit: name }) => name === base.name);
      if (inputs.length === 0) return unit;
      const values = numbersOf(unitInputs(model, base, unit));
      const changed = withContractInputs(values, inputs, model.contracts, beside);
      for (const input of inputs) {
        if (isIdle(input.key, changed)) unused(input);
        else used.push({ ...input, now: changed.get(input.key)! });
      }
      return contractsOfValues(changed, model.contracts, beside);
    });
    for (const input of mine) {
      if (!question.frame.units.some(({ name }) => name === input.unit)) unused(input);
    }
    return { ...scenario, contracts, assumptions: own[position]! };
  });
  for (const input of typed) {
    if (input.kind === 'contract' && !scenarios.some(({ id }) => id === input.scenario)) unused(input);
  }
  const frame = { ...question.frame, assumptions: common };
  const granted = withTypedGrants(scenarios, typed);
  return {
    question: questionWithModels({ ...question, frame, scenarios: granted.scenarios }),
    used: [...used, ...granted.used],
    told: [...told, ...granted.told],
  };
}

function numbersOf(inputs: ReadonlyMap<string, number | readonly number[]>): Map<string, number> {
  return new Map([...inputs].flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])));
}

/** A unit's row with what was typed; a payment model typed without its numbers gets that model's own. */
function withContractInputs(
  written: ReadonlyMap<string, number>,
  inputs: readonly TypedInput[],
  contracts: number,
  beside: readonly AnyPaymentModel[],
): ReadonlyMap<string, number> {
  const values = new Map(written);
  for (let slot = 1; slot <= contracts; slot += 1) {
    const chosen = inputs.find(({ key }) => key === `model_${slot}`)?.to;
    if (typeof chosen !== 'number') continue;
    const model = numberedModel(chosen, beside)!;
    const { parameters } = contractOf(model.key, {}, [model]);
    for (const key of contractKeys([model])) values.set(`${key}_${slot}`, parameters[key] ?? 0);
    values.set(`model_${slot}`, chosen);
  }
  for (const { key, to } of inputs) values.set(key, to ?? emptyValue(key, values, beside));
  return values;
}

/** What an emptied cell means: the payment model's own number, one month of phase-in, none of the rest. */
function emptyValue(key: string, values: ReadonlyMap<string, number>, beside: readonly AnyPaymentModel[]): number {
  const [, name = key, slot = ''] = /^(.*)_(\d+)$/.exec(key) ?? [];
  if (name === 'phase') return 1;
  const model = numberedModel(values.get(`model_${slot}`) ?? 0, beside);
  return model?.parameters.find((parameter) => parameter.key === name)?.default ?? 0;
}

/** Whether a number belongs to a switch that has no month, and so to nothing. */
function isIdle(key: string, values: ReadonlyMap<string, number>): boolean {
  const slot = Number(/_(\d+)$/.exec(key)?.[1] ?? 1);
  return slot > 1 && !key.startsWith('from_month_') && values.get(`from_month_${slot}`) === 0;
}

const takes: Record<InputKind, (value: number, beside: readonly AnyPaymentModel[]) => boolean> = {
  model: (value, beside) => numberedModel(value, beside) !== undefined,
  from_month: (value) => value === 0 || monthOfCode(value) !== undefined,
  phase: (value) => Number.isInteger(value) && value >= 1 && value <= 120,
  inflow_chosen: (value) => value === 0 || value === 1,
};

const isKind = (name: string): name is InputKind => name in takes;

/** Refuses what a contract's cell cannot hold; what is merely unusual is for the checks that every scenario goes through. */
function checkInput({ kind, key, to, place }: TypedInput, beside: readonly AnyPaymentModel[]): void {
  if (kind !== 'contract') return;
  const name = key.replace(/_\d+$/, '');
  const found = to === null ? '' : String(to);
  if (isKind(name) && (to === null ? name === 'model' : !takes[name](to, beside))) {
    throw failure('input-contract', { key, found, kind: name }, place);
  }
  if (to !== null && to < 0) throw failure('input-negative', { key, found }, place);
}
