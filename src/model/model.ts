import { checkUnits, parseUnit, printUnit, type Dimension } from '../language/dimension';
import type { Expression } from '../language/expression';
import { expandFor, type LevelMember } from '../language/levels';
import { orderByNeed } from '../language/order';
import { parseExpression } from '../language/parse';
import { substitute } from '../language/substitute';
import { failure } from '../words/problem';
import { assumptions } from './assumptions';
import type { Equation, EquationLevel } from './equation';
import { equations } from './equations';
import { grantedEquations } from './equations/grants';
import { grantInputs } from './grant-rule';
import { queuedStreams, streams } from './history';
import {
  baseInputs,
  contractInputs,
  frameNames,
  never,
  regionInputs,
  unitContractInputs,
  type ModelInput,
} from './inputs';
import { knownModels, type AnyPaymentModel } from './known-models';
import { ruleEquations } from './payment-rule';
import type { GrantSlot } from './scenario-grant';

/** One equation for one element of its level, ready for the back ends: its name is a column of the calculation sheet. */
export interface ModelColumn {
  /** The expanded name: queue_p, weight_2, cost. */
  readonly name: string;
  readonly equation: Equation;
  /** Stream or contract the column is for; undefined on the unit's, the calendar's and the region's own. */
  readonly element?: string;
  readonly value: Expression;
  /** The expression in the base year's months: `before`, or `value` where the equation says nothing. */
  readonly before: Expression;
}

/** The whole model for a number of contracts per unit: columns in the order they must be computed. */
export interface Model {
  /** Contracts a unit can have one after the other, the base contract among them. */
  readonly contracts: number;
  /** The payment models a contract's number can choose among, by number. */
  readonly models: readonly AnyPaymentModel[];
  /** State grants by their number, which the region's columns of a grant end with. */
  readonly grants: readonly GrantSlot[];
  /** Once per unit, before the months. */
  readonly start: readonly ModelColumn[];
  /** Once per unit and month, in the order of a simulated month. */
  readonly month: readonly ModelColumn[];
  /** The same columns in the order of a month of the base year. */
  readonly baseMonth: readonly ModelColumn[];
  /** Once per month for the region. */
  readonly region: readonly ModelColumn[];
  /** Expanded names of inputs: which are given per unit, and which per unit and calendar month. */
  readonly inputs: readonly ModelColumnInput[];
  readonly dimensionOf: (name: string) => Dimension;
}

export interface ModelColumnInput {
  readonly name: string;
  readonly input: ModelInput;
  readonly element?: string;
}

const elementsOf = (level: EquationLevel | ModelInput['level'], contracts: readonly string[]): readonly string[] => {
  switch (level) {
    case 'stream':
      return streams;
    case 'acute':
      return ['a'];
    case 'queued':
      return queuedStreams;
    case 'contract':
      return contracts;
    case 'base contract':
      return contracts.slice(0, 1);
    case 'switch':
      return contracts.slice(1);
    default:
      return [];
  }
};

const levelName = (level: EquationLevel | ModelInput['level']): 'stream' | 'contract' | undefined => {
  if (level === 'stream' || level === 'acute' || level === 'queued') return 'stream';
  if (level === 'contract' || level === 'base contract' || level === 'switch') return 'contract';
  return undefined;
};

const calendarMonths = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** What a model is built of beside the register and the equations. */
export interface ModelParts {
  /** Payment models that contracts name beside the three of the mission. */
  readonly models?: readonly AnyPaymentModel[];
  /** State grants that scenarios name. */
  readonly grants?: readonly GrantSlot[];
  /** Equations beside the model's own. */
  readonly equations?: readonly Equation[];
}

/**
 * The model for units that have up to `contracts` contracts one after the other (2 or more: the base contract and a switch).
 * Equations are parsed, expanded over streams and contracts, checked for units and ordered by need; a sum of kronor and
 * points, an unknown name or a circle within a month is refused here, by name. The same parts give the same model, once
 * built, whoever asks.
 */
export function buildModel(contracts: number, parts: ModelParts = {}): Model {
  const asked = JSON.stringify([contracts, parts.models ?? [], parts.grants ?? [], parts.equations ?? []]);
  const model = built.get(asked) ?? builtModel(contracts, parts);
  built.delete(asked);
  built.set(asked, model);
  const [oldest] = built.keys();
  if (built.size > mostKept) built.delete(oldest!);
  return model;
}

/** Models by what they were built of, the one asked for last at the end: what is compiled from a model is kept with it. */
const built = new Map<string, Model>();
/** While a rule is being written every keystroke is another model. */
const mostKept = 8;

function builtModel(contracts: number, parts: ModelParts): Model {
  const models = knownModels(parts.models);
  const slots = Array.from({ length: contracts }, (_, index) => String(index + 1));
  const slotted = parts.grants ?? [];
  const grants = slotted.map(({ grant }) => grant);
  const own = [...equations, ...ruleEquations(models), ...(parts.equations ?? [])];
  const all = grantedEquations(own, grants);
  const ofRegion = [...regionInputs, ...grantInputs(grants)];
  const inputs = [...baseInputs, ...unitContractInputs, ...contractInputs(models), ...ofRegion];

  const members = memberTable(all, inputs, slots);
  const levelOf = (name: string) => members.get(name);
  const columns = all.flatMap((equation) => columnsOf(equation, slots, levelOf));
  const columnInputs = inputs.flatMap((input) => inputColumns(input, slots));

  const dimensions = dimensionTable(columns, columnInputs);
  const dimensionOf = (name: string): Dimension => {
    const dimension = dimensions.get(name);
    if (!dimension) throw failure('model-unknown-name', { name });
    return dimension;
  };

  const known = new Set<string>([
    ...frameNames,
    ...assumptions.map((assumption) => assumption.key),
    ...columnInputs.map((input) => input.name),
  ]);
  const named = (when: 'start' | 'month', region: boolean) =>
    columns.filter(({ equation }) => equation.when === when && (equation.level === 'region') === region);
  const start = ordered(named('start', false), 'value', known);
  const knownByMonth = new Set([...known, ...start.map((column) => column.name)]);
  const month = ordered(named('month', false), 'value', knownByMonth);
  const baseMonth = ordered(month, 'before', knownByMonth);
  const knownByRegion = new Set([...knownByMonth, ...month.map((column) => column.name)]);
  const region = ordered(named('month', true), 'value', knownByRegion);
  // After the order, which knows the equation an unknown name stands in and the name nearest to it.
  for (const column of columns) checkColumn(column, dimensionOf);
  return { contracts, models, grants: slotted, start, month, baseMonth, region, inputs: columnInputs, dimensionOf };
}

function memberTable(
  all: readonly Equation[],
  inputs: readonly ModelInput[],
  slots: readonly string[],
): ReadonlyMap<string, LevelMember> {
  const members = new Map<string, LevelMember>();
  const join = (name: string, level: EquationLevel | ModelInput['level']) => {
    const own = levelName(level);
    if (!own) return;
    const elements = [...(members.get(name)?.elements ?? []), ...elementsOf(level, slots)];
    members.set(name, { level: own, elements });
  };
  for (const { name, level } of [...all, ...inputs]) join(name, level);
  members.set('eta', { level: 'stream', elements: streams });
  const indexed = { level: 'calendar', elements: calendarMonths, indexed: true } as const;
  for (const { name, level } of all) if (level === 'calendar') members.set(name, indexed);
  for (const { name, level, calendar } of inputs) {
    if (calendar) for (const element of elementsOf(level, slots)) members.set(`${name}_${element}`, indexed);
  }
  members.set('calendar_month', indexed);
  return members;
}

function columnsOf(
  equation: Equation,
  slots: readonly string[],
  levelOf: (name: string) => LevelMember | undefined,
): readonly ModelColumn[] {
  const level = levelName(equation.level);
  const written = (text: string, element?: string): Expression => {
    const parsed = parseExpression(text);
    if (equation.level === 'region') return expandFor(parsed, levelOf, { regional: true });
    if (!level || element === undefined) return expandFor(parsed, levelOf);
    const own = level === 'contract' ? substitute(parsed, successor(element, slots)) : parsed;
    return expandFor(own, levelOf, { level, element });
  };
  const column = (name: string, element?: string): ModelColumn => {
    const value = written(equation.value, element);
    const before = equation.before === undefined ? value : written(equation.before, element);
    return { name, equation, ...(element !== undefined && { element }), value, before };
  };
  if (equation.element !== undefined) return [column(`${equation.name}_${equation.element}`, equation.element)];
  if (!level) return [column(equation.name)];
  return elementsOf(equation.level, slots).map((element) => column(`${equation.name}_${element}`, element));
}

/** What a contract's equations call its successor; the last contract has none that ever comes. */
function successor(element: string, slots: readonly string[]): Record<string, Expression> {
  const next = slots[slots.indexOf(element) + 1];
  if (next === undefined) {
    return {
      ramp_next: { kind: 'number', value: 0 },
      start_next: { kind: 'number', value: never },
      phase_next: { kind: 'number', value: 1 },
    };
  }
  return {
    ramp_next: { kind: 'name', name: `ramp_${next}` },
    start_next: { kind: 'name', name: `start_${next}` },
    phase_next: { kind: 'name', name: `phase_${next}` },
  };
}

function inputColumns(input: ModelInput, slots: readonly string[]): readonly ModelColumnInput[] {
  const elements = elementsOf(input.level, slots);
  if (elements.length === 0) return [{ name: input.name, input }];
  return elements.map((element) => ({ name: `${input.name}_${element}`, input, element }));
}

function dimensionTable(
  columns: readonly ModelColumn[],
  inputs: readonly ModelColumnInput[],
): ReadonlyMap<string, Dimension> {
  return new Map<string, Dimension>([
    ...frameNames.map((name) => [name, parseUnit('1')] as const),
    ...assumptions.map(({ key, unit }) => [key, parseUnit(unit)] as const),
    ...inputs.map(({ name, input }) => [name, parseUnit(input.unit)] as const),
    ...columns.map(({ name, equation }) => [name, parseUnit(equation.unit)] as const),
  ]);
}

function checkColumn(column: ModelColumn, dimensionOf: (name: string) => Dimension): void {
  const declared = printUnit(dimensionOf(column.name));
  const zero = (expression: Expression) => expression.kind === 'number' && expression.value === 0;
  for (const expression of [column.value, column.before]) {
    if (zero(expression)) continue;
    const found = printUnit(checkUnits(expression, dimensionOf));
    if (found !== declared) throw failure('model-wrong-unit', { name: column.name, declared, found });
  }
}

function ordered(
  columns: readonly ModelColumn[],
  moment: 'value' | 'before',
  known: ReadonlySet<string>,
): readonly ModelColumn[] {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const order = orderByNeed(
    columns.map((column) => ({ name: column.name, expression: column[moment] })),
    known,
  );
  return order.map(({ name }) => byName.get(name)!);
}
