import { derivative } from '../language/derivative';
import type { Expression } from '../language/expression';
import { namesIn } from '../language/names';
import { parseExpression } from '../language/parse';
import { printExpression } from '../language/print';
import { substitute } from '../language/substitute';
import { functions, isReserved, limits } from '../language/vocabulary';
import { failure, VaxlaError, type Problem } from '../words/problem';
import { assumptionOf } from './assumptions';
import { equations } from './equations';
import { baseInputs, contractInputs, frameNames, regionInputs, unitContractInputs } from './inputs';
import { isLibraryParameter, type AnyPaymentModel } from './known-models';
import { libraryModel } from './payment-library';
import { checkRule, ruleLevels, ruleNameUnits, ruleUnits } from './payment-library/check';
import type { PaymentParameter, PaymentRules } from './payment-model';
import { ruleEquations } from './payment-rule';

/** A number that a user's own payment model reads; `unit` is the notation's, a plain number where it is left out. */
export interface OwnParameter {
  readonly key: string;
  readonly default: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: string | undefined;
}

/** Rules by name; one that is not written follows. */
export type WrittenRules = { readonly [Rule in keyof PaymentRules]?: string | undefined };

/** A payment model that a user has written: what differs from the model it is like, or all of it. */
export interface OwnModel {
  /** egen- and small letters, digits, hyphens. */
  readonly key: string;
  /** From 1001; what a contract's cell holds. */
  readonly number: number;
  readonly name: string;
  /** Key of the library's model whose rules and parameters hold where nothing is written. */
  readonly like?: string | undefined;
  readonly rules: WrittenRules;
  readonly parameters: readonly OwnParameter[];
}

/** What is wrong with a model of one's own, and in which of its rules or parameters. */
export class OwnModelError extends VaxlaError {
  constructor(
    problem: Problem,
    readonly key: string,
    readonly within: { readonly rule: keyof PaymentRules } | { readonly parameter: string } | { readonly like: string },
  ) {
    super(problem);
    this.name = 'OwnModelError';
  }
}

/** The number of the first payment model of a user's own. */
export const firstOwnNumber = 1001;
/** How many payment models of one's own a workbook holds. */
export const mostOwnModels = 20;
/** Characters of its name. */
export const longestOwnName = 60;
/** How many parameters a payment model of one's own brings. */
export const mostOwnParameters = 12;
/** Units that a parameter of one's own may have. */
export const ownUnits = ['1', 'tkr', 'points', 'tkr/points', 'persons', 'tkr/person'] as const;

/** What holds where neither the user nor a model it is like says anything: nothing is paid. */
const plainRules: PaymentRules = {
  price: 'budget / assignment',
  fixed: '0',
  goal: '0',
  earned: '0',
  guaranteed: '0',
  firstPoint: '0',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: '0',
};

/** The rules of a payment model by name, in the order a reader follows them. */
export const ruleKeys = Object.keys(ruleUnits) as readonly (keyof PaymentRules)[];

/**
 * A user's own model as every payment model stands: rules that are not written are those of the model it is like; the
 * first point's margin follows from a variable payment that is written, as does whether points are paid for. Throws an
 * OwnModelError for a rule or a parameter that does not hold.
 * @example ownPaymentModel({ key: 'egen-halva', number: 1001, name: 'Halva', rules: { earned: '0.5 * price * volume' }, parameters: [] }).firstPoint // '0.5 * price * assignment / budget'
 */
export function ownPaymentModel(own: OwnModel): AnyPaymentModel {
  const like = own.like === undefined ? undefined : libraryModel(own.like);
  if (own.like !== undefined && !like) {
    const { problem } = failure('own-model-like', { model: own.name, like: own.like });
    throw new OwnModelError(problem, own.key, { like: own.like });
  }
  for (const parameter of own.parameters) {
    located(own, { parameter: parameter.key }, () => checkOwnParameter(own, parameter));
  }
  const parameters = new Map<string, PaymentParameter<string>>(
    like?.parameters.map(({ key, default: value, low, high }) => [key, { key, default: value, low, high }]),
  );
  for (const parameter of own.parameters) {
    parameters.set(parameter.key, completed(parameter, parameters.get(parameter.key)));
  }
  const given = Object.fromEntries(Object.entries(own.rules).filter(([, text]) => text !== undefined));
  const rules: PaymentRules = { ...plainRules, ...(like && rulesOf(like)), ...given };
  const model: AnyPaymentModel = {
    key: own.key,
    number: own.number,
    name: own.name,
    parameters: [...parameters.values()],
    ...rules,
  };
  const units = ruleNameUnits(model.parameters);
  for (const rule of ruleKeys) {
    located(own, { rule }, () => checkRule(rule, model[rule], units, `${own.name}.${rule}`));
  }
  const whole =
    own.rules.earned === undefined
      ? model
      : { ...model, ...located(own, { rule: 'earned' }, () => derived(own, rules)) };
  located(own, { rule: 'earned' }, () => checkWrittenOut(whole));
  return whole;
}

/** What a piece of work gives; what it finds wrong is told with where it was. */
function located<Result>({ key }: OwnModel, within: OwnModelError['within'], work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof VaxlaError ? new OwnModelError(error.problem, key, within) : error;
  }
}

/** The nine texts of a model. */
export function rulesOf(model: PaymentRules): PaymentRules {
  return Object.fromEntries(ruleKeys.map((rule) => [rule, model[rule]])) as unknown as PaymentRules;
}

function completed(
  { key, default: value, low, high, unit }: OwnParameter,
  known: PaymentParameter<string> | undefined,
): PaymentParameter<string> {
  return {
    key,
    default: value,
    low: low ?? Math.min(value, known?.low ?? 0),
    high: high ?? Math.max(value, known?.high ?? (value > 1 ? 10 * value : 1)),
    ...(!isLibraryParameter(key) && unit !== undefined && { unit }),
  };
}

/** Refuses a model whose rules cannot be written out where a contract asks for them: a year's volume stands for a name. */
function checkWrittenOut(model: AnyPaymentModel): void {
  const { earned, guaranteed, price } = model;
  const names = [earned, guaranteed, price].join(' ').match(/[a-z]\w*/g) ?? [];
  // Far from the limit whatever stands for each name; the rest is tried.
  if (earned.length + guaranteed.length + price.length + longestForName * names.length < limits.characters) return;
  for (const { value } of ruleEquations([model])) {
    try {
      parseExpression(`if(model == ${model.number}, ${value}, 0)`);
    } catch (error) {
      throw error instanceof VaxlaError ? failure('own-model-long', { model: model.name ?? '' }) : error;
    }
  }
}

/** What follows from a variable payment that was written, where it is not written itself. */
function derived({ name, rules }: OwnModel, { earned, pays }: PaymentRules): Partial<PaymentRules> {
  const expression = parseExpression(earned);
  const byVolume = namesIn(expression).now.includes('volume');
  return {
    ...(rules.firstPoint === undefined && { firstPoint: byVolume ? firstPointOf(expression, name) : '0' }),
    ...(rules.pays === undefined && { pays: !byVolume ? '0' : pays === '0' ? '1' : pays }),
  };
}

/** The slope of a variable payment at a volume of nothing, as a share of the budget per share of the assignment. */
function firstPointOf(earned: Expression, model: string): string {
  // No points, and still points: a bare 0 as a factor would lose the unit.
  const nothing: Expression = {
    kind: 'multiply',
    left: { kind: 'number', value: 0 },
    right: { kind: 'name', name: 'assignment' },
  };
  const slope = substitute(derivative(earned, 'volume'), { volume: nothing });
  if (slope.kind === 'number' && slope.value === 0) return '0';
  const named = (name: string): Expression => ({ kind: 'name', name });
  const perShare: Expression = { kind: 'multiply', left: slope, right: named('assignment') };
  const text = printExpression({ kind: 'divide', left: perShare, right: named('budget') });
  try {
    parseExpression(text);
  } catch (error) {
    // A slope can be many times as long as what it is the slope of.
    throw error instanceof VaxlaError ? failure('own-model-first-point', { model }) : error;
  }
  return text;
}

/** What the text of a rule grows by where a level is written out for a name, parentheses counted. */
const longestForName = 45;

/**
 * The lowest number for a payment model of one's own that nobody has.
 * @example freeOwnNumber(new Set([1001, 1003])) // 1002
 */
export function freeOwnNumber(taken: ReadonlySet<number>): number {
  let number = firstOwnNumber;
  while (taken.has(number)) number += 1;
  return number;
}

let taken: ReadonlySet<string> | undefined;

/** Names that mean something else where a contract's equations are written out. */
function takenNames(): ReadonlySet<string> {
  taken ??= new Set([
    ...Object.keys(ruleLevels),
    ...functions.keys(),
    ...frameNames,
    ...[...baseInputs, ...unitContractInputs, ...regionInputs].map(({ name }) => name),
    ...contractInputs([]).map(({ name }) => name),
    ...[...equations, ...ruleEquations([])].map(({ name }) => name),
  ]);
  return taken;
}

/** Refuses a parameter that could be taken for something else, or whose numbers do not hold. Throws a VaxlaError. */
export function checkOwnParameter(
  { name: model, parameters }: Pick<OwnModel, 'name' | 'parameters'>,
  parameter: OwnParameter,
): void {
  const { key, unit, low = 0, high = Number.MAX_VALUE, default: value } = parameter;
  const at = { model, name: key };
  if (parameters.filter((each) => each.key === key).length > 1) throw failure('own-model-doubled', at);
  if (isLibraryParameter(key)) {
    if (unit !== undefined) throw failure('own-model-unit-known', at);
  } else {
    // A contract's columns are its numbers' keys and the contract's place: rho_1.
    if (!/^[a-z][a-z0-9_]{0,23}$/.test(key) || /_\d+$/.test(key)) throw failure('own-model-name', at);
    if (isReserved(key) || assumptionOf(key) || takenNames().has(key)) throw failure('own-model-taken', at);
    if (unit !== undefined && !ownUnits.some((known) => known === unit)) {
      throw failure('own-model-unit', { ...at, unit, known: ownUnits.join(', ') });
    }
  }
  if (!(value >= 0 && low >= 0 && low <= value && value <= high)) throw failure('own-model-range', at);
}
