import type { AnswerWord } from '../../model/control-check';
import type { AssumptionView } from './view';

/** The control around the money of a scenario. */
export interface ControlView {
  /** Key of the place of the reports that it begins from; null: of none. */
  readonly place: string | null;
  readonly levers: readonly LeverView[];
  /** What it comes to in the year shown, as text; empty until it has been computed. */
  readonly effects: readonly EffectView[];
}

export interface LeverView {
  readonly lever: string;
  /** As the model counts it; null: nothing is said, and `without` holds. */
  readonly given: number | null;
  readonly without: number;
  /** Its measure in words where the number has no unit beside it. */
  readonly measure: string;
  /** The assumption that it is a name for. */
  readonly assumption: AssumptionView;
}

export interface EffectView {
  readonly label: string;
  readonly amount: string;
  /** The first scenario's, where this is another and differs from it. */
  readonly today: string | null;
}

/** A place the reports tell of. */
export interface ControlPlaceView {
  readonly key: string;
  readonly name: string;
  /** The services the report is about; outside hospitals a place is an illustration. */
  readonly service: string;
  /** Sentences. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly source: string;
  /** Levers it sets, as text with value and whose value it is: of today's control, and of a scenario's. */
  readonly today: readonly string[];
  readonly after: readonly string[];
}

/** The scenarios held against what is known: what they say themselves, and questions to people. Nothing is added up. */
export interface CheckView {
  readonly lead: string;
  readonly figuresTitle: string;
  /** Scenarios by number and name, as many as the sheet shows. */
  readonly scenarios: readonly { readonly number: number; readonly name: string }[];
  /** One text per scenario; empty where there is nothing to compare with. */
  readonly figures: readonly { readonly label: string; readonly unit: string; readonly values: readonly string[] }[];
  readonly changesTitle: string;
  /** What changes in each scenario but the first, and why the futures differ. */
  readonly changes: readonly string[];
  readonly origins: readonly {
    readonly key: string;
    readonly title: string;
    readonly points: readonly CheckPointView[];
  }[];
  readonly answers: readonly { readonly value: AnswerWord; readonly label: string }[];
}

export interface CheckPointView {
  readonly key: string;
  readonly question: string;
  /** What the scenarios say themselves, one text per scenario; empty where only people know. */
  readonly facts: readonly string[];
  readonly answer: AnswerWord | null;
  readonly text: string;
}
