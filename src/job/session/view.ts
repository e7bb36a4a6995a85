import type { TurningView } from './break-even-view';
import type { Change } from './change';
import type { CheckView, ControlPlaceView, ControlView } from './control-view';
import type { GrantKindView, GrantView } from './grant-view';
import type { AssumptionGroup, Basis } from '../../model/assumptions';
import type { WeightedValue } from '../../model/distribution';
import type { Shape } from '../spread-file';

/** Everything the pane shows, as plain data with the texts of the reader's language in it; numbers to draw are numbers. */
export interface SessionView {
  readonly source: SourceView;
  /** Undefined as long as the sheets cannot carry a question. */
  readonly question?: QuestionView;
  /** The same question's answer with the chosen values. */
  readonly result?: ResultView;
  /** The scenarios held against what is known of control; undefined as long as there is no answer. */
  readonly check?: CheckView;
  /** What can be asked of where the answer turns. */
  readonly turning?: TurningView;
  /** Why there is a source and no answer: told on the step where it can be mended. */
  readonly hindrance?: { readonly step: 'source' | 'scenarios' | 'assumptions'; readonly message: MessageView };
}

/** A sentence or two with a heading, and what can be done about it. */
export interface MessageView {
  readonly kind: 'done' | 'doubt' | 'error' | 'note';
  readonly title: string;
  readonly text: string;
  /** The code, for "Visa detaljer". */
  readonly code: string;
  readonly place?: PlaceView;
  readonly actions: readonly ActionView[];
}

/** Cells a click selects: sheet and address as Excel takes them, and how a reader writes it. */
export interface PlaceView {
  readonly sheet: string;
  /** "G485:G514"; absent where the whole sheet is meant. */
  readonly address?: string;
  readonly text: string;
}

/** A button; `change` is what pressing it does. Where there are choices, the pane shows them as a list with the change of each. */
export interface ActionView {
  readonly label: string;
  readonly change: Change;
  readonly choices?: readonly { readonly label: string; readonly change: Change }[];
}

export interface ChoiceView {
  readonly value: string;
  readonly label: string;
}

export interface ModelGroupView {
  readonly heading: string;
  readonly choices: readonly ChoiceView[];
}

/** A payment model in sentences. */
export interface AboutModelView {
  readonly what: string;
  /** Where it was used, and the source. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** What no source shows, one sentence each, under a heading. */
  readonly unknownTitle: string;
  readonly unknown: readonly string[];
  /** Numbers that are nobody's here until somebody writes them, one sentence each. */
  readonly cautions: readonly string[];
  /** Whether the rules are the user's own, and can be changed. */
  readonly own: boolean;
}

/** Step 1: what was read. */
export interface SourceView {
  readonly region: string | null;
  readonly synthetic: boolean;
  /** 'empty': nothing that looks like activity was found; 'unreadable': something was, and an error stands in the way. */
  readonly state: 'ready' | 'empty' | 'unreadable' | 'refused';
  readonly verdict: MessageView;
  /** Errors first, then doubts. */
  readonly doubts: readonly MessageView[];
  /** What was only noted, one line each. */
  readonly notes: readonly MessageView[];
  readonly sheets: readonly {
    readonly place: PlaceView;
    /** Lines: "5 enheter, 3 vårdströmmar", "34 månader, jan 2024–okt 2026". */
    readonly extent: readonly string[];
    readonly state: 'read' | 'doubt' | 'error' | 'unused';
  }[];
  readonly tables: readonly {
    readonly sheet: string;
    /** Header's last row, from 1; 0 where none was found. */
    readonly headerRow: number;
    readonly columns: readonly { readonly letters: string; readonly header: string; readonly meaning: string }[];
  }[];
  /** What a column can mean, for the lists; grouped under headings. */
  readonly meanings: readonly { readonly heading: string; readonly choices: readonly ChoiceView[] }[];
  /** What the sheets lack and what is done instead. */
  readonly missing: readonly { readonly title: string; readonly text: string }[];
}

/** Steps 2 and 3: what is asked. */
export interface QuestionView {
  /** Months as ÅÅÅÅMM with how they are written. */
  readonly switchMonth: { readonly value: number; readonly choices: readonly { value: number; label: string }[] };
  readonly lastMonth: { readonly value: number; readonly choices: readonly { value: number; label: string }[] };
  /** The calendar year compared. */
  readonly year: number;
  readonly scenarios: readonly ScenarioView[];
  /** Payment models to choose among, under headings. */
  readonly models: readonly ModelGroupView[];
  /** Payment models of the user's own, whether they are used or not. */
  readonly ownModels: readonly ChoiceView[];
  readonly templates: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  /** Places of the reports that the control may begin from. */
  readonly places: readonly ControlPlaceView[];
  /** Kinds of state grants to choose among. */
  readonly grantKinds: readonly GrantKindView[];
  readonly assumptions: readonly AssumptionGroupView[];
  /** What of the draws is the user's own beside ranges: assumptions that are drawn together, a sentence for each group. */
  readonly correlated: readonly string[];
  /** Own judgements (basis A) in use, and how many of them nobody owns. */
  readonly judgements: { readonly count: number; readonly unowned: number };
}

export interface ScenarioView {
  readonly id: string;
  readonly name: string;
  /** Lines under the name: model with its main number, and the follow-up that remains. */
  readonly lines: readonly string[];
  readonly base: boolean;
  /** Key of the payment model units go to; null where they go to different ones. */
  readonly model: string | null;
  /** The payment rule in words a reader can follow. */
  readonly rule: string;
  /** What is known of the payment model; null where units go to different ones. */
  readonly about: AboutModelView | null;
  /** What one more registered point gives, as a mean over the units, by stretch of the volume; amounts written out. */
  readonly marginal: readonly { readonly label: string; readonly amount: string }[];
  readonly contracts: {
    readonly columns: readonly ContractColumnView[];
    readonly rows: readonly { readonly unit: string; readonly values: readonly (number | null)[] }[];
  };
  /** The control around the money: today's of the first scenario, which holds for all, and what another changes of it. */
  readonly control: ControlView;
  /** State grants, those of the first scenario for all that have the same. */
  readonly grants: readonly GrantView[];
}

export interface ContractColumnView {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** What a shown number is multiplied by to give the model's: 0.01 for per cent. */
  readonly scale: number;
  readonly decimals: number;
  /** False: computed, shown for information. */
  readonly editable: boolean;
}

export interface AssumptionGroupView {
  readonly key: AssumptionGroup;
  readonly title: string;
  readonly items: readonly AssumptionView[];
}

export interface AssumptionView {
  readonly key: string;
  /** A scenario's id where the value is its own. */
  readonly scenario: string | null;
  readonly term: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
  /** As the model counts them. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The register's own value. */
  readonly standard: number;
  /** How it is drawn; null where it never is: a constant, or a value that a scenario sets itself. */
  readonly spread: SpreadView | null;
  /** Term of the assumption that it follows, and is drawn with, until it has a value of its own. */
  readonly follows?: string;
  readonly basis: Basis;
  readonly source: string;
  readonly owner: string;
  /** yyyy-mm-dd or as it was written; empty where nobody owns it. */
  readonly since: string;
  /** Place among the assumptions that move the region's cost most, from 1; absent until that has been computed. */
  readonly rank?: number;
}

/** A range and a shape, as the model counts them. */
export interface SpreadView extends SpreadShape {
  /** The user's own in place of the register's. */
  readonly own: boolean;
  readonly register: SpreadShape;
}

interface SpreadShape {
  readonly low: number;
  readonly high: number;
  readonly shape: Shape;
  /** Values and how often each comes against the others; empty where the shape is not of separate values. */
  readonly values: readonly WeightedValue[];
}

/** Step 4: the answer. */
export interface ResultView {
  readonly year: number;
  /** The verdict; pieces to stand out are marked. */
  readonly verdict: readonly { readonly text: string; readonly strong: boolean }[];
  /** "Scenario, inte prognos. …" */
  readonly caveat: string;
  /** The draws come after the chosen values, more and more of them: how many are in the figures, and of how many. */
  readonly draws: { readonly made: number; readonly wanted: number; readonly seed: number };
  readonly scenarios: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly short: string;
  }[];
  readonly chart: ChartView;
  /** Share of follow-up of each scenario that sets its own, for the slider: as a fraction. */
  readonly followUp: readonly { readonly scenario: string; readonly value: number }[];
  readonly table: {
    readonly title: string;
    readonly rows: readonly {
      readonly label: string;
      readonly unit: string;
      /** One per scenario but the first: the interval as text and the chosen value as text. */
      readonly cells: readonly { readonly interval: string | null; readonly chosen: string }[];
    }[];
  };
  /** How often something happens in the draws; one list per scenario but the first, empty until there are draws. */
  readonly chances: readonly {
    readonly scenario: string;
    readonly rows: readonly { readonly text: string; readonly share: string }[];
  }[];
  /** Who gains, who carries the risk: one list per scenario but the first; mkr against the first. */
  readonly gains: readonly {
    readonly scenario: string;
    readonly rows: readonly WhiskerView[];
    readonly notes: readonly string[];
  }[];
  /** Real and registered production against the first scenario, per cent; one pair per scenario but the first. */
  readonly production: readonly {
    readonly scenario: string;
    readonly real: WhiskerView;
    readonly registered: WhiskerView;
    readonly note: string;
  }[];
  /** What moves the difference in the region's cost; per scenario but the first, mkr. */
  readonly drivers: readonly {
    readonly scenario: string;
    readonly chosen: number;
    readonly rows: readonly { readonly term: string; readonly atLow: number; readonly atHigh: number }[];
    readonly note: string;
  }[];
  /** What is not simulated, how the intervals are made. */
  readonly notes: readonly string[];
}

/** Where nine, and where five, of ten draws lie: the 5th, 25th, 75th and 95th percentiles. */
export interface IntervalView {
  readonly p5: number;
  readonly p25: number;
  readonly p75: number;
  readonly p95: number;
}

/** The same month by month. */
export type BandView = Readonly<Record<keyof IntervalView, readonly number[]>>;

/** A row with an interval and a chosen value on an axis it shares with its neighbours. */
export interface WhiskerView {
  readonly label: string;
  /** Null until there are draws. */
  readonly interval: IntervalView | null;
  readonly chosen: number;
  /** "−4 till +19" */
  readonly text: string;
  readonly strong: boolean;
}

/** Lines month by month: the difference from the first scenario in per cent, or in percentage points for shares. */
export interface ChartView {
  /** Months as ÅÅÅÅMM, first simulated month first. */
  readonly months: readonly number[];
  readonly quantities: readonly ChoiceView[];
  /** The region first, then the units. */
  readonly places: readonly ChoiceView[];
  readonly lines: readonly {
    readonly quantity: string;
    readonly place: string;
    readonly unit: string;
    /** By scenario, the first left out; null where the first has nothing to compare with. */
    readonly values: readonly (readonly (number | null)[])[];
    /** By scenario, the first left out; absent until there are draws. */
    readonly bands?: readonly BandView[];
    /** Whether draws give this line bands. */
    readonly drawn: boolean;
  }[];
}

/** The fan of one quantity of the region in one scenario, while a value is being moved. */
export interface FanView {
  readonly quantity: string;
  /** The scenario's number, from 1. */
  readonly number: number;
  readonly band: BandView;
  /** Draws it is from. */
  readonly draws: number;
}
