import type { BreakEvenAsk } from '../job/break-even-question';
import type { BreakEvenView } from '../job/session/break-even-view';
import type { Change } from '../job/session/change';
import type { RuleAsk, RuleView } from '../job/session/rule-view';
import type { FanView, MessageView, PlaceView, SessionView } from '../job/session/view';
import type { Language } from '../words/messages';
import type { DrawsStep, Looking } from './worker-calls';

/** What the steps of the pane ask of the workbook and the job; everything that takes time is a promise. */
export interface PaneHost {
  readonly language: Language;
  /** Reads the workbook from its sheets, and what it remembers. Rejects with a PaneProblem. */
  open(): Promise<SessionView>;
  /**
   * Takes a step; the view comes with the chosen values' answer and without intervals. The fan of what is looked at is begun
   * meanwhile, where that will be asked for.
   */
  change(change: Change, looking?: Looking): Promise<SessionView>;
  /** What the editor of payment rules shows of a draft; nothing is changed. */
  rules(ask: RuleAsk): Promise<RuleView>;
  /** Draws what is asked now, and tells of it, until all draws are made, something is changed, or it is stopped. */
  draws(hear: (step: DrawsStep) => void, stop: AbortSignal): Promise<void>;
  /** The fan of what is looked at; undefined where draws give it none. */
  fan(looking: Looking): Promise<FanView | undefined>;
  /** Where the answer turns, with the share of the work that is done; undefined where it was stopped or something was changed. */
  breakEven(ask: BreakEvenAsk, hear: (share: number) => void, stop: AbortSignal): Promise<BreakEvenView | undefined>;
  /** Writes the report. Rejects with a PaneProblem whose message says what is in the workbook then. */
  write(progress: (step: WritingStep) => void, cancel: AbortSignal): Promise<Written>;
  /** Selects cells in the sheet. */
  select(place: PlaceView): Promise<void>;
  /** Goes to the board page; false where the workbook has none. */
  showBoardPage(): Promise<boolean>;
  /** Small texts the pane remembers with the workbook: where one was. */
  remembered(key: string): string | undefined;
  remember(key: string, value: string): void;
  /** Called when the user's own sheets have changed since they were read. */
  onSourceChanged(listener: () => void): void;
}

/** How far the writing has come. */
export interface WritingStep {
  readonly step: number;
  readonly steps: number;
  readonly sheets: readonly { readonly title: string; readonly state: 'written' | 'writing' | 'waiting' }[];
  /** Excel is waiting for the reader: a cell is being edited. */
  readonly waiting: boolean;
}

export interface Written {
  readonly sheets: number;
  readonly charts: number;
  readonly told: readonly MessageView[];
}

/** Something that stopped what was asked: one message for the reader. */
export class PaneProblem extends Error {
  constructor(readonly view: MessageView) {
    super(view.code);
    this.name = 'PaneProblem';
  }
}
