import { checkUnits, parseUnit, printUnit } from '../../language/dimension';
import { parseExpression } from '../../language/parse';
import { readableText } from '../../language/text';
import { isLibraryParameter, parameterKind, type AnyPaymentModel } from '../../model/known-models';
import {
  checkOwnParameter,
  firstOwnNumber,
  mostOwnParameters,
  OwnModelError,
  ownPaymentModel,
  ownUnits,
  rulesOf,
  type OwnModel,
} from '../../model/own-model';
import { libraryModel } from '../../model/payment-library';
import { ruleNameUnits, ruleUnits } from '../../model/payment-library/check';
import { ruleTerm, unitText } from '../../model/rule-terms';
import { paymentModelName } from '../../model/model-name';
import { message, type Language } from '../../words/messages';
import { VaxlaError } from '../../words/problem';
import { ruleTexts, type RuleTexts } from '../../words/rule-texts';
import { ownModelOf } from './rule-draft';
import { exampleLevels, ruleCurve, type UnitLevels } from './rule-curve';
import { ruleNames } from './rule-names';
import { parameterForm } from './rule-parameters';
import { ruleFault, sentence, thrown } from './rule-faults';
import type {
  RuleCurveView,
  RuleDraft,
  RuleFault,
  RuleField,
  RuleFieldView,
  RuleParameterView,
  RuleView,
} from './rule-view';
import { capitalized } from '../../words/letter-case';

/** What a draft is judged against: the question's other own models, its assumptions, and its units' levels. */
export interface RuleSituation {
  readonly own: readonly OwnModel[];
  /** Every assumption's value. */
  readonly assumptions: Readonly<Record<string, number>>;
  readonly units: readonly UnitLevels[];
}

/** Fields in the order they are shown: the two everybody meets first, then the others. */
export const fieldOrder: readonly RuleField[] = [
  ...(['fixed', 'earned', 'goal', 'guaranteed', 'price', 'index', 'carry', 'firstPoint', 'pays'] as const),
];

const longestModelName = 60;

/**
 * What the editor shows of a draft while it is typed: for every rule its fault or what it gives, the names that can be
 * used, the payment over the volume for one unit, and what is in the way of saving it. Nothing is thrown.
 */
export function ruleView(
  draft: RuleDraft,
  place: string | undefined,
  situation: RuleSituation,
  language: Language,
): RuleView {
  const words = ruleTexts(language);
  const like = draft.like === null ? undefined : libraryModel(draft.like);
  const parameters = judgedParameters(draft, language);
  const reading = parameters.known;
  const units = ruleNameUnits(reading);
  const own = ownModelOf(draft, draft.key ?? 'egen-modell', firstOwnNumber);
  const judged = judgedRules(draft, units, language);
  const sound = judged.every(({ fault }) => fault === null) && parameters.views.every(({ fault }) => fault === '');
  const whole = sound ? wholeModel(own) : undefined;
  const model = whole instanceof VaxlaError ? undefined : whole;
  const holding = model ?? holdingRules(draft);
  const fields = judged.map(({ rule, fault }): RuleFieldView => {
    const text = draft.rules[rule].trim();
    const [label = '', help = ''] = words.fields[rule];
    const shown = { text: plainText(text === '' ? holding[rule] : text, language) };
    return {
      rule,
      label,
      help,
      holds: text !== '' ? '' : rule === 'firstPoint' || rule === 'pays' ? words.derived(shown) : words.follows(shown),
      unit: givenUnit(text, rule, units, language),
      words: text === '' || fault !== null ? '' : words.inWords(shown),
      fault,
    };
  });
  const nameFault = faultOfName(draft, situation, language);
  const { curve, noCurve } = drawn(model, draft, place, situation, language);
  const faulty = fields.find(({ fault }) => fault !== null);
  const wrongNumber = parameters.views.find(({ fault }) => fault !== '');
  const refusal =
    nameFault !== ''
      ? { field: words.name, text: nameFault }
      : faulty
        ? { field: faulty.label, text: faulty.fault!.text }
        : wrongNumber
          ? { field: wrongNumber.term, text: wrongNumber.fault }
          : whole instanceof VaxlaError
            ? { field: fieldOf(whole, words), text: sentence(whole.problem, language) }
            : null;
  return {
    draft,
    like: like ? paymentModelName(language, like.key) : '',
    fields,
    nameFault,
    parameters: parameters.views,
    names: ruleNames(reading, language),
    units: ownUnits.map((unit) => ({ value: unit, label: unitText(unit, language) })),
    places: situation.units.map(({ name }) => ({ value: name, label: name })),
    place: levelsOf(place, situation)?.name ?? '',
    curve,
    noCurve,
    refusal,
  };
}

function wholeModel(own: OwnModel): AnyPaymentModel | VaxlaError {
  try {
    return ownPaymentModel(own);
  } catch (error) {
    return thrown(error);
  }
}

/** The field that a refusal of the whole model is about: a rule that follows from another may not hold either. */
function fieldOf(refused: VaxlaError, words: RuleTexts): string {
  const rule = refused instanceof OwnModelError && 'rule' in refused.within ? refused.within.rule : undefined;
  return (rule && words.fields[rule][0]) ?? words.title;
}

/** The rules that hold where nothing is written, as far as they are known while something else is wrong. */
function holdingRules({ like }: RuleDraft): Readonly<Record<RuleField, string>> {
  const model = like === null ? undefined : libraryModel(like);
  return model
    ? rulesOf(model)
    : rulesOf(ownPaymentModel({ key: 'egen-modell', number: firstOwnNumber, name: '', rules: {}, parameters: [] }));
}

interface JudgedRule {
  readonly rule: RuleField;
  readonly fault: RuleFault | null;
}

function judgedRules(draft: RuleDraft, units: ReadonlyMap<string, string>, language: Language): readonly JudgedRule[] {
  return fieldOrder.map((rule) => {
    const text = draft.rules[rule];
    return { rule, fault: text.trim() === '' ? null : ruleFault(rule, text, units, language) };
  });
}

/** What a text gives, where that is known, against what the rule is to give. */
function givenUnit(text: string, rule: RuleField, units: ReadonlyMap<string, string>, language: Language): string {
  const words = ruleTexts(language);
  const wanted = unitText(ruleUnits[rule], language);
  if (text === '') return words.wanted({ wanted });
  try {
    const expression = parseExpression(text);
    const zero = expression.kind === 'number' && expression.value === 0;
    const found = printUnit(
      checkUnits(expression, (name) => {
        const unit = units.get(name);
        if (unit === undefined) throw new RangeError(name);
        return parseUnit(unit);
      }),
    );
    const unit = zero ? wanted : unitText(found, language);
    return unit === wanted ? words.gives({ unit }) : words.givesWanted({ unit, wanted });
  } catch (error) {
    if (error instanceof VaxlaError || error instanceof RangeError) return words.wanted({ wanted });
    throw error;
  }
}

function plainText(text: string, language: Language): string {
  try {
    return readableText(parseExpression(text), (name) => ruleTerm(name, language), language);
  } catch (error) {
    if (error instanceof VaxlaError) return text;
    throw error;
  }
}

/** The numbers of a draft: those that rules can read, and for each how it is written and what is wrong with it. */
function judgedParameters(
  draft: RuleDraft,
  language: Language,
): { readonly known: AnyPaymentModel['parameters']; readonly views: readonly RuleParameterView[] } {
  const words = ruleTexts(language);
  const known: { key: string; default: number; low: number; high: number; unit: string }[] = [];
  const views = draft.parameters.map(({ key, unit, value }, index): RuleParameterView => {
    const kind = parameterKind({ key, unit });
    const form = parameterForm(kind, language);
    const written = isLibraryParameter(key) ? capitalized(ruleTerm(key, language)) : key;
    const term = key === '' ? words.newParameter : written;
    const view = { term, ...form };
    if (key === '') return { ...view, fault: words.keyMissing };
    const fault = faultOfParameter(draft, index, language);
    const usable = fault === undefined || value === null;
    if (usable) known.push({ key, default: value ?? 0, low: 0, high: Number.MAX_VALUE, unit });
    if (value === null) return { ...view, fault: words.numberMissing };
    return { ...view, fault: fault ?? '' };
  });
  return { known, views };
}

/** What is wrong with one number of a draft; the second of two with one name is, and not the first. */
function faultOfParameter(draft: RuleDraft, index: number, language: Language): string | undefined {
  const { key, unit, value, own } = draft.parameters[index]!;
  const before = draft.parameters.slice(0, index + 1);
  if (own && before.filter((each) => each.own).length > mostOwnParameters) {
    return ruleTexts(language).parametersFull({ limit: mostOwnParameters });
  }
  const parameters = before.map((each) => ({ key: each.key, default: each.value ?? 0 }));
  try {
    const measured = own && !isLibraryParameter(key) && { unit };
    checkOwnParameter({ name: draft.name, parameters }, { key, default: value ?? 0, ...measured });
    return undefined;
  } catch (error) {
    const { problem } = thrown(error);
    return message(language, problem.code, problem.values as never);
  }
}

function faultOfName({ name, key }: RuleDraft, { own }: RuleSituation, language: Language): string {
  const words = ruleTexts(language);
  const written = name.trim();
  if (written === '') return words.nameMissing;
  if (written.length > longestModelName) return words.nameLong({ length: written.length, limit: longestModelName });
  return own.some((each) => each.key !== key && each.name === written) ? words.nameTaken({ name: written }) : '';
}

const levelsOf = (place: string | undefined, { units }: RuleSituation): UnitLevels | undefined =>
  units.find(({ name }) => name === place) ?? units[0];

function drawn(
  model: AnyPaymentModel | undefined,
  draft: RuleDraft,
  place: string | undefined,
  situation: RuleSituation,
  language: Language,
): { readonly curve: RuleCurveView | null; readonly noCurve: string } {
  const words = ruleTexts(language);
  if (!model) return { curve: null, noCurve: words.noCurve };
  const levels = levelsOf(place, situation) ?? exampleLevels;
  try {
    return { curve: ruleCurve(model, draft.like, levels, situation.assumptions, language), noCurve: '' };
  } catch (error) {
    thrown(error);
    return { curve: null, noCurve: words.noValue };
  }
}
