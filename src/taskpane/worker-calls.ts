import type { BreakEvenAsk } from '../job/break-even-question';
import type { BreakEvenView } from '../job/session/break-even-view';
import type { Change } from '../job/session/change';
import type { RuleAsk, RuleView } from '../job/session/rule-view';
import type { FanView, MessageView, SessionView } from '../job/session/view';
import type { ExcelWriting } from '../workbook/excel/writing';
import type { WorkbookSnapshot } from '../workbook/excel/snapshot';
import type { Language } from '../words/messages';
import type { Problem } from '../words/problem';

/** What the pane asks of its worker, in which the whole job runs: question and answer by name. */
export interface WorkerCalls {
  open: {
    readonly ask: { readonly snapshot: WorkbookSnapshot; readonly language: Language };
    readonly answer: SessionView;
  };
  /** `looking`: the fan that will be asked for next, which is begun before the view is made. */
  change: {
    readonly ask: { readonly change: Change; readonly today: string; readonly looking?: Looking };
    readonly answer: SessionView;
  };
  /** What the editor of payment rules shows; nothing is changed. */
  rules: { readonly ask: RuleAsk; readonly answer: RuleView };
  /** Draws until all draws are made, or something is changed or stopped; steps are told on the way. */
  draws: { readonly ask: Record<string, never>; readonly answer: undefined };
  /** Stops what is being drawn. */
  stop: { readonly ask: Record<string, never>; readonly answer: undefined };
  /** The fan of what is looked at, at once from all draws. */
  fan: { readonly ask: Looking; readonly answer: FanView | undefined };
  /** Where the answer turns; undefined where the search was stopped, or the answer is another by now. */
  breakEven: { readonly ask: BreakEvenAsk; readonly answer: BreakEvenView | undefined };
  stopBreakEven: { readonly ask: Record<string, never>; readonly answer: undefined };
  writing: { readonly ask: { readonly today: string }; readonly answer: Prepared };
  tell: { readonly ask: Telling; readonly answer: MessageView };
}

/** What of the chart is looked at: a quantity of the region, and the number of the scenario whose fan is shown. */
export interface Looking {
  readonly quantity: string;
  readonly number: number;
  /** A first band from the fewest draws is wanted, before everything is drawn. */
  readonly first?: boolean;
}

/** How far the draws have come, and what they say where they have been looked at. */
export interface DrawsStep {
  readonly made: number;
  readonly wanted: number;
  readonly view?: SessionView;
}

/** How far the search for turning points has come, 0–1. */
export interface SearchStep {
  readonly share: number;
}

/** What is told on the way to an answer that takes its time. */
interface WorkerSteps {
  draws: DrawsStep;
  writing: DrawsStep;
  breakEven: SearchStep;
}

/** The steps of a call; most have none. */
export type StepOf<Name extends CallName> = Name extends keyof WorkerSteps ? WorkerSteps[Name] : never;

/** A problem to be told in a language, and what is known of the workbook after a writing that it stopped. */
export interface Telling {
  readonly problem: Problem;
  readonly language: Language;
  readonly after?: AfterStop;
}

export type CallName = keyof WorkerCalls;

/** A report ready to be written, and what a person must be told of it. */
export interface Prepared {
  readonly writing: ExcelWriting;
  readonly told: readonly MessageView[];
}

/** What is known of the workbook after a writing that did not come to its end. */
export type AfterStop = 'untouched' | 'put back' | 'not known';

export interface WorkerQuestion<Name extends CallName = CallName> {
  readonly id: number;
  readonly name: Name;
  readonly ask: WorkerCalls[Name]['ask'];
}

/** The answer to the question of that id, or a step on the way to it; a problem is one a reader can be told. */
export type WorkerAnswer =
  | { readonly id: number; readonly answer: WorkerCalls[CallName]['answer'] }
  | { readonly id: number; readonly step: DrawsStep | SearchStep }
  | { readonly id: number; readonly problem: MessageView }
  | { readonly id: number; readonly fault: string };
