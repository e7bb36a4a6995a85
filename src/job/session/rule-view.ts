import type { PaymentRules } from '../../model/payment-model';
import type { ChoiceView } from './view';
import type { TextPlace } from './rule-place';

export type RuleField = keyof PaymentRules;

/** A payment model of one's own as it stands in the editor, finished or not. */
export interface RuleDraft {
  /** Key of the model that is being changed; null for a new one. */
  readonly key: string | null;
  readonly name: string;
  /** Key of the library's model whose rules hold where a field is empty. */
  readonly like: string | null;
  /** Texts by rule; empty: not written. */
  readonly rules: Readonly<Record<RuleField, string>>;
  readonly parameters: readonly RuleParameterDraft[];
}

interface RuleParameterDraft {
  readonly key: string;
  /** The notation's unit. */
  readonly unit: string;
  /** As the model counts it; null where what stands in the field is no number. */
  readonly value: number | null;
  /** Whether key and unit are the user's to write: the others belong to the model it is like. */
  readonly own: boolean;
}

/** What is asked of the job while rules are written: without a draft, the one to begin with. */
export interface RuleAsk {
  /** The scenario whose payment model is begun from, and whose units are shown. */
  readonly scenario: string;
  readonly draft?: RuleDraft;
  /** The unit the curves are drawn for; the first where nothing is said. */
  readonly unit?: string;
}

/** A fault with its sentence, and where in the text it sits. */
export interface RuleFault extends TextPlace {
  readonly text: string;
  /** A name that could be added as a parameter. */
  readonly missing?: string;
}

export interface RuleFieldView {
  readonly rule: RuleField;
  readonly label: string;
  readonly help: string;
  /** What holds where the field is empty. */
  readonly holds: string;
  /** What the rule gives, against what it is to give; empty where that is told otherwise. */
  readonly unit: string;
  /** The rule with terms instead of names. */
  readonly words: string;
  readonly fault: RuleFault | null;
}

export interface RuleParameterView {
  readonly term: string;
  /** Measure as a reader writes it: "%", "tkr", "kr/poäng". */
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
  /** Empty where there is none. */
  readonly fault: string;
}

/** A name that a rule may use, as the list of suggestions shows it. */
export interface RuleNameView {
  readonly name: string;
  readonly term: string;
  readonly unit: string;
  readonly kind: string;
  /** What is put into the text: functions with their parenthesis. */
  readonly insert: string;
  /** A rule that may not use it. */
  readonly notIn?: readonly RuleField[];
}

/** The year's payment over the volume, and what one point more gives; pieces meet at kinks. */
export interface RuleCurveView {
  readonly title: string;
  readonly paymentTitle: string;
  readonly marginalTitle: string;
  readonly axis: string;
  /** Per piece its points: volume in per cent of the assignment, payment and marginal payment in the titles' units. */
  readonly pieces: readonly (readonly {
    readonly at: number;
    readonly payment: number;
    readonly marginal: number;
  }[])[];
  readonly kinks: readonly number[];
  /** The pictures in words. */
  readonly paymentText: string;
  readonly marginalText: string;
  /** What one point more gives, stretch by stretch. */
  readonly stretches: readonly { readonly label: string; readonly amount: string }[];
}

/** What the editor shows of a draft. */
export interface RuleView {
  readonly draft: RuleDraft;
  /** Name of the model it is like; empty for none. */
  readonly like: string;
  /** The two that everybody meets first; the others after them. */
  readonly fields: readonly RuleFieldView[];
  readonly nameFault: string;
  readonly parameters: readonly RuleParameterView[];
  readonly names: readonly RuleNameView[];
  /** Units a parameter of one's own may have. */
  readonly units: readonly ChoiceView[];
  /** Units of the workbook the curves can be drawn for. */
  readonly places: readonly ChoiceView[];
  readonly place: string;
  readonly curve: RuleCurveView | null;
  /** Why there is no curve; empty where there is one. */
  readonly noCurve: string;
  /** Why it cannot be saved: the first fault, with the field it belongs to; null where nothing is in the way. */
  readonly refusal: { readonly field: string; readonly text: string } | null;
}
