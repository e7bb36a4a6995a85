import { assumptionOf, type Assumption } from '../model/assumptions';
import { contractKeys, knownModels, type AnyPaymentModel } from '../model/known-models';
import { spreadOver } from '../model/own-spread';
import type { Scenario } from '../model/scenario';
import { batchDraws } from '../simulate/draws/draw-plan';
import { breakEvenSteps, goalColumns, type BreakEven, type Goal } from '../simulate/break-even/break-even';
import type { Lever } from '../simulate/break-even/lever';
import type { Span } from '../simulate/break-even/roots';
import { openKernel } from '../simulate/kernel/open-kernel';
import type { Frame } from '../simulate/run';
import { batchCount, planFor, type DrawSettings } from '../simulate/uncertainty/refined';
import { failure } from '../words/problem';
import type { Answer } from './answer';

/** What a call can want to hold. */
export const goalNames = ['unit-loses', 'queue-stable', 'costs-no-more'] as const;
export type GoalName = (typeof goalNames)[number];

/** What is asked of an answer: where something begins or ends to hold. */
export interface BreakEvenAsk {
  /** What is turned: a number of the contract, `budget`, or an assumption's key. */
  readonly find: string;
  readonly when: GoalName;
  /** The unit whose result is asked about, and whose contract or budget is turned; absent: every unit's. */
  readonly unit?: string;
  /** Id or number of the scenario; absent: the first switch made in practice, the third of the futures compared. */
  readonly scenario?: string;
  /** The range looked through; absent: the one the register or the payment model has. */
  readonly from?: number;
  readonly to?: number;
}

/** The answer with what it is an answer to. */
export interface BreakEvenFound {
  readonly scenario: number;
  readonly find: string;
  readonly when: GoalName;
  readonly unit: string | null;
  /** What the turned value is counted in: as the register has it, tkr, or the share of the budget it would be. */
  readonly counted: 'value' | 'tkr' | 'shareOfBudget';
  readonly range: Span;
  readonly seed: number;
  readonly draws: number;
  readonly found: BreakEven;
}

/** Draws where nothing is asked for: every value that is tried is drawn for anew. */
export const usualTries = 2_000;

/**
 * Where in a range a scenario begins and ends to do what is asked, as one number is turned, and in how many draws: a step
 * at a time, with the share of the work that is done. Computes of copies; changes nothing. Throws VaxlaError for a number,
 * a unit or a scenario there is not.
 */
export function* breakEvenFound(
  { question, model, runs }: Answer,
  asking: BreakEvenAsk,
  settings: DrawSettings,
): Generator<number, BreakEvenFound> {
  const { frame, scenarios, year } = question;
  const place = scenarioPlace(scenarios, asking.scenario);
  const unit = asking.unit === undefined ? undefined : unitPlace(frame, asking.unit);
  const compared = [scenarios[0]!, scenarios[place]!] as const;
  const budgetOf = (of: number) => runs[place]!.units[of]!.start.get('budget_first') as number;
  const turned = turnedBy(asking.find, compared, frame, unit, budgetOf);
  const range = { low: asking.from ?? turned.range.low, high: asking.to ?? turned.range.high };
  if (!(range.low < range.high)) throw failure('command-break-even-range', { ...range });
  const asked = { frame, scenarios: compared, model, year };
  const goal = goalOf(asking.when, unit);
  const found = yield* breakEvenSteps(
    { ...asked, lever: turned.lever, range, goal },
    planFor(asked, settings),
    openKernel(model, goalColumns[goal.kind]),
    batchCount(settings.draws),
  );
  return {
    scenario: place,
    find: asking.find,
    when: asking.when,
    unit: asking.unit ?? null,
    counted: turned.counted,
    range,
    seed: settings.seed,
    draws: batchCount(settings.draws) * batchDraws,
    found,
  };
}

interface Turned {
  readonly lever: Lever;
  readonly range: Span;
  readonly counted: BreakEvenFound['counted'];
}

function turnedBy(
  find: string,
  [, other]: readonly [Scenario, Scenario],
  { models: beside = [], spreads }: Frame,
  unit: number | undefined,
  budgetOf: (unit: number) => number,
): Turned {
  const own = unit === undefined ? {} : { unit };
  if (find === 'budget') {
    const around = unit === undefined ? 1 : budgetOf(unit);
    const range = { low: leastBudget * around, high: mostBudget * around };
    return { lever: { kind: 'budget', ...own }, range, counted: unit === undefined ? 'shareOfBudget' : 'tkr' };
  }
  if (contractKeys(beside).includes(find)) {
    const range = parameterRange(find, other, beside, unit);
    return { lever: { kind: 'contract', parameter: find, ...own }, range, counted: 'value' };
  }
  const assumption = assumptionOf(find);
  if (!assumption || !isTurnable(assumption)) throw failure('command-break-even-unknown', { find });
  // What the scenario sets itself is its own intention: there it alone is turned.
  const inFirst = other.assumptions[find] === undefined;
  const { low, high } = spreadOver(assumption, spreads);
  return { lever: { kind: 'assumption', key: find, inFirst }, range: { low, high }, counted: 'value' };
}

/** A budget is looked for from so much to so much of what it would be. */
const leastBudget = 0.8;
const mostBudget = 1.2;

/** Whether an assumption can be turned. */
export function isTurnable({ basis, low, high }: Assumption): boolean {
  return basis !== 'fixed' && low < high;
}

/** The range a payment model has for one of its numbers: of the contracts that the units end with. */
function parameterRange(
  find: string,
  scenario: Scenario,
  beside: readonly AnyPaymentModel[],
  unit: number | undefined,
): Span {
  const parameters = turnableParameters(scenario, beside, unit);
  const first = parameters.find(({ key }) => key === find);
  if (!first) {
    const known = [...new Set(parameters.map(({ key }) => key))];
    throw failure('command-break-even-idle', { find, scenario: scenario.name, known: known.join(', ') });
  }
  return { low: first.low, high: first.high };
}

/** The numbers that the payment models read which a scenario's units, or one of them, end with; a key may come twice. */
export function turnableParameters(
  { contracts }: Scenario,
  beside: readonly AnyPaymentModel[],
  unit: number | undefined,
): AnyPaymentModel['parameters'] {
  const asked = unit === undefined ? contracts : [contracts[unit]!];
  const models = asked.flatMap(({ base, switches }) => {
    const { model: key } = switches[switches.length - 1]?.contract ?? base;
    return knownModels(beside).filter((model) => model.key === key);
  });
  return models.flatMap(({ parameters }) => parameters);
}

function goalOf(when: GoalName, unit: number | undefined): Goal {
  switch (when) {
    case 'queue-stable':
      return { kind: 'queueStable' };
    case 'costs-no-more':
      return { kind: 'costsNoMore' };
    case 'unit-loses':
      if (unit === undefined) throw failure('command-break-even-no-unit', {});
      return { kind: 'unitLoses', unit };
  }
}

function scenarioPlace(scenarios: readonly Scenario[], asked: string | undefined): number {
  const found =
    asked === undefined
      ? Math.min(2, scenarios.length - 1)
      : scenarios.findIndex(({ id }, index) => id === asked || String(index + 1) === asked);
  if (found > 0) return found;
  throw failure('command-break-even-scenario', {
    asked: asked ?? '',
    known: scenarios
      .slice(1)
      .map(({ id }, index) => `${index + 2} ${id}`)
      .join(', '),
  });
}

function unitPlace({ units }: Frame, name: string): number {
  const names = units.map((unit) => unit.name);
  const found = names.indexOf(name);
  if (found < 0) throw failure('scenario-unknown-unit', { unit: name, known: names.join(', ') });
  return found;
}
