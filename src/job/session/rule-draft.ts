import { isLibraryParameter, parameterKind } from '../../model/known-models';
import {
  firstOwnNumber,
  ownPaymentModel,
  ruleKeys,
  rulesOf,
  type OwnModel,
  type OwnParameter,
} from '../../model/own-model';
import { libraryModel } from '../../model/payment-library';
import type { PaymentParameter, PaymentRules } from '../../model/payment-model';
import type { RuleDraft, RuleField } from './rule-view';

const noRules = Object.fromEntries(ruleKeys.map((rule) => [rule, ''])) as Readonly<Record<RuleField, string>>;
/** Rules that follow from the variable payment where it is written. */
const derivedRules: readonly RuleField[] = ['firstPoint', 'pays'];

const drafted = (parameter: PaymentParameter<string>, value: number, own: boolean) => ({
  key: parameter.key,
  unit: parameterKind(parameter).unit,
  value,
  own,
});

/**
 * What the editor begins with for rules that are new: every rule of the library's model written out, but for those that
 * follow from the others, and its numbers. Without a model there is nothing but a name.
 */
export function newDraft(like: string | null, name: string, numbers: Readonly<Record<string, number>> = {}): RuleDraft {
  const model = like === null ? undefined : libraryModel(like);
  if (!model) return { key: null, name, like: null, rules: noRules, parameters: [] };
  return {
    key: null,
    name,
    like,
    rules: { ...rulesOf(model), firstPoint: '', pays: '' },
    parameters: model.parameters.map((each) => drafted(each, numbers[each.key] ?? each.default, false)),
  };
}

/** An own model as the editor shows it: what it leaves to the model it is like is written out, too. */
export function draftOf(own: OwnModel): RuleDraft {
  const model = ownPaymentModel(own);
  const like = own.like === undefined ? undefined : libraryModel(own.like);
  const written = (rule: RuleField): string => {
    const text = own.rules[rule];
    return text ?? (like && !derivedRules.includes(rule) ? like[rule] : '');
  };
  return {
    key: own.key,
    name: own.name,
    like: own.like ?? null,
    rules: Object.fromEntries(ruleKeys.map((rule) => [rule, written(rule)])) as unknown as PaymentRules,
    parameters: model.parameters.map((each) =>
      drafted(each, each.default, !like?.parameters.some(({ key }) => key === each.key)),
    ),
  };
}

/**
 * The own model that a draft means, under a key and a number: a rule that says what the model it is like says is left out,
 * as is a number that has that model's default. What is no number is NaN, which no model takes.
 */
export function ownModelOf(draft: RuleDraft, key: string, number: number): OwnModel {
  const like = draft.like === null ? undefined : libraryModel(draft.like);
  const rules = Object.fromEntries(
    ruleKeys.flatMap((rule) => {
      const text = draft.rules[rule].trim();
      return text === '' || text === like?.[rule] ? [] : [[rule, text] as const];
    }),
  );
  const parameters = draft.parameters.flatMap((parameter): readonly OwnParameter[] => {
    const value = parameter.value ?? Number.NaN;
    if (like?.parameters.some((each) => each.key === parameter.key && each.default === value)) return [];
    const own = !isLibraryParameter(parameter.key) && parameter.unit !== '1';
    return [{ key: parameter.key, default: value, ...(own && { unit: parameter.unit }) }];
  });
  return { key, number, name: draft.name.trim(), ...(like && { like: like.key }), rules, parameters };
}

/**
 * A key for a model of one's own from its name, that no other has.
 * @example ownKey('Halva taxan!', []) // 'egen-halva-taxan'
 * @example ownKey('Ö', ['egen-o']) // 'egen-o-2'
 */
export function ownKey(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-+|-+$/g, '');
  const key = `egen-${plain === '' ? 'modell' : plain}`;
  if (!taken.includes(key)) return key;
  for (let number = 2; ; number += 1) if (!taken.includes(`${key}-${number}`)) return `${key}-${number}`;
}

/** The number of the next own model. */
export function ownNumber(own: readonly OwnModel[]): number {
  return Math.max(firstOwnNumber - 1, ...own.map(({ number }) => number)) + 1;
}
