import { state } from '@microsoft/fast-element/state.js';
import type { Change } from '../job/session/change';
import type { RuleAsk, RuleView } from '../job/session/rule-view';
import type { FanView, MessageView, PlaceView, QuestionView, ResultView, SessionView } from '../job/session/view';
import { paneTexts, type PaneTexts } from '../words/pane-texts';
import { ChangeQueue } from './change-queue';
import { PaneDraws } from './pane-draws';
import { PaneProblem, type PaneHost, type WritingStep, type Written } from './pane-host';
import type { Surroundings } from './surroundings';
import { withUnchanged } from './unchanged';
import type { Looking } from './worker-calls';

/** The pane's steps, in order. */
export const steps = ['source', 'scenarios', 'assumptions', 'result'] as const;
export type Step = (typeof steps)[number];

/** Where the writing is: under way with how far it has come, or done. */
type Writing =
  | { readonly kind: 'running'; readonly progress: WritingStep | undefined; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly written: Written };

/** How long a slider must have been still before everything is drawn anew, ms: while it is moved its fan alone follows. */
const quietTime = 150;

/** What the pane shows and what it does: everything on the page is drawn from here. */
export class Pane {
  readonly texts: PaneTexts;
  /** Undefined until the workbook has been read. */
  readonly view = state<SessionView | undefined>(undefined);
  readonly step = state<Step>('source');
  /** The furthest step visited: those before it count as done. */
  readonly furthest = state<number>(0);
  readonly reading = state<boolean>(false);
  /** What stopped the last thing that was asked. */
  readonly problem = state<MessageView | undefined>(undefined);
  readonly writing = state<Writing | undefined>(undefined);
  /** The sentence the screen reader is to say. */
  readonly announced = state<string>('');
  /** The user's own sheets have changed since they were read. */
  readonly sourceChanged = state<boolean>(false);
  /** Values of sliders that are being moved, by assumption and scenario, until the answer has them. */
  readonly drafts = state<Readonly<Record<string, number>>>({});
  /** Draws under way, or stopped before all were made; undefined when nothing is left to draw. */
  readonly drawing: PaneDraws['drawing'];
  /** The fan that follows a value while it is moved, until the draws have its band. */
  readonly fan = state<FanView | undefined>(undefined);
  /** A value has been moved since the reader came to this step. */
  readonly moving = state<boolean>(false);
  /** What of the chart is looked at, where draws give it a fan. */
  looksAt: () => Looking | undefined = () => undefined;

  /** Is done when the workbook has been read, or could not be. */
  opened: Promise<void> = Promise.resolve();

  private readonly queue: ChangeQueue;
  private cancelling: AbortController | undefined;
  private readonly draws: PaneDraws;
  /** Something was changed since the pane was opened. */
  private isChanged = false;

  constructor(
    readonly host: PaneHost,
    private readonly surroundings: Surroundings,
  ) {
    this.texts = paneTexts(host.language);
    this.queue = new ChangeQueue((change) => this.take(change));
    this.draws = new PaneDraws({
      settled: () => this.queue.settled(),
      draws: (hear, stop) => host.draws(hear, stop),
      show: (view) => {
        this.view.set(withUnchanged(this.view.current, view));
        this.fan.set(undefined);
      },
      shown: () => this.result?.draws,
      whole: () => this.tellVerdict(),
      failed: (error) => this.fail(error),
    });
    this.drawing = this.draws.drawing;
    host.onSourceChanged(() => this.noticeSource());
  }

  get question(): QuestionView | undefined {
    return this.view()?.question;
  }

  get result(): ResultView | undefined {
    return this.view()?.result;
  }

  /** Reads the workbook, and goes to the step where one was. */
  open(): Promise<void> {
    this.opened = this.read();
    return this.opened;
  }

  /** Shows what stopped something that was asked elsewhere than in the pane. */
  tell(error: unknown): void {
    this.fail(error);
  }

  /** Every step but the first needs a question. */
  canVisit(step: Step): boolean {
    return step === 'source' || this.question !== undefined;
  }

  go(step: Step): void {
    if (!this.canVisit(step)) return;
    this.step.set(step);
    this.moving.set(false);
    this.furthest.set(Math.max(this.furthest.current, steps.indexOf(step)));
    this.problem.set(undefined);
    this.forgetWritten();
    this.surroundings.dismissNotice();
    this.remember('step', step);
    this.remember('furthest', String(this.furthest.current));
    this.surroundings.focus('heading');
  }

  /** Done when the page shows the answer: what was typed stays in its field until then. */
  async change(change: Change): Promise<void> {
    await this.queue.add(change);
    await this.surroundings.drawn();
  }

  /** What the editor of payment rules shows of a draft; undefined where it could not be asked, which is told. */
  async rules(ask: RuleAsk): Promise<RuleView | undefined> {
    try {
      return await this.host.rules(ask);
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  /** Moves an assumption: its slider and number follow at once, the answer when it is there. */
  assume(key: string, scenario: string | null, value: number | null): void {
    const draft = draftKey(key, scenario);
    if (value !== null) this.drafts.set({ ...this.drafts.current, [draft]: value });
    void this.change({ kind: 'assumption', key, scenario, value }).then(() => {
      if (!this.queue.idle) return;
      this.drafts.set({});
    });
  }

  /** Stops the draws: the intervals stay as they are. */
  stopDraws(): void {
    this.draws.stop();
  }

  /** Draws what is not drawn yet. */
  continueDraws(): void {
    void this.draws.draw();
  }

  async select(place: PlaceView): Promise<void> {
    try {
      await this.host.select(place);
    } catch (error) {
      this.fail(error);
    }
  }

  async showBoardPage(): Promise<void> {
    try {
      await this.host.showBoardPage();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Writes the report, with progress, until it is done, stopped by the reader, or stopped by something in its way. */
  async write(): Promise<void> {
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    this.problem.set(undefined);
    this.writing.set({ kind: 'running', progress: undefined, cancelling: false });
    this.surroundings.focus('heading');
    try {
      // What was typed a moment ago belongs to the report.
      await this.queue.settled();
      const written = await this.host.write((progress) => {
        this.writing.set({ kind: 'running', progress, cancelling: cancelling.signal.aborted });
      }, cancelling.signal);
      this.writing.set({ kind: 'done', written });
      this.surroundings.focus('heading');
    } catch (error) {
      this.writing.set(undefined);
      this.fail(error);
    } finally {
      this.cancelling = undefined;
    }
  }

  cancelWriting(): void {
    this.cancelling?.abort();
    const writing = this.writing.current;
    if (writing?.kind === 'running') this.writing.set({ ...writing, cancelling: true });
  }

  announce(sentence: string): void {
    // The same sentence twice is said twice only if the text changes in between.
    this.announced.set(this.announced.current === sentence ? `${sentence}\u00a0` : sentence);
  }

  remembered(key: string): string | undefined {
    return this.host.remembered(key);
  }

  remember(key: string, value: string): void {
    if (this.host.remembered(key) !== value) this.host.remember(key, value);
  }

  /** The name under which assumptions were last taken over on this machine. */
  get ownerName(): string {
    return this.surroundings.preferences.get('owner') ?? '';
  }

  set ownerName(name: string) {
    this.surroundings.preferences.set('owner', name);
  }

  /** On the step about the sheets a message stays until they are read again; elsewhere it is said in passing. */
  private noticeSource(): void {
    if (this.sourceChanged.current) return;
    this.sourceChanged.set(true);
    const { sourceChanged: title, sourceChangedText: text, close } = this.texts.frame;
    if (this.step.current !== 'source') this.surroundings.notify({ title, text, close });
  }

  /** What was written is no longer what is shown. */
  private forgetWritten(): void {
    if (this.writing.current?.kind === 'done') this.writing.set(undefined);
  }

  private async take(change: Change): Promise<void> {
    this.isChanged = true;
    this.forgetWritten();
    this.draws.end();
    const looking = this.looksAt();
    const slid = change.kind === 'assumption' ? looking : undefined;
    const first = looking && !slid ? { ...looking, first: true } : undefined;
    this.fan.set(slid && this.bandShown(slid));
    if (slid) this.moving.set(true);
    try {
      const answer = this.host.change(change, slid ?? first);
      // Asked for at once: it is drawn while the page shows the chosen values.
      const fan = slid && this.host.fan(slid);
      // The next value of a slider waits for both: otherwise no fan would ever be whole.
      await Promise.all([answer.then((view) => this.show(view)), fan?.then((next) => this.fan.set(next))]);
      this.problem.set(undefined);
      // What is another question altogether has its first band alone, before everything else is drawn.
      if (first && this.drawing.current) this.fan.set(await this.host.fan(first));
      this.draws.soon(slid ? quietTime : 0);
    } catch (error) {
      this.fail(error);
    }
  }

  /** The band on the chart now, which stays there until the next one comes. */
  private bandShown({ quantity, number }: Looking): FanView | undefined {
    const line = this.result?.chart.lines.find((each) => each.drawn && each.quantity === quantity);
    const band = line?.bands?.[number - 2];
    if (band) return { quantity, number, band, draws: this.result?.draws.made ?? 0 };
    const fan = this.fan.current;
    return fan?.quantity === quantity && fan.number === number ? fan : undefined;
  }

  private show(view: SessionView): void {
    this.view.set(withUnchanged(this.view.current, view));
    if (!this.canVisit(this.step.current)) this.step.set('source');
    this.draws.answered(view);
  }

  /** Whoever cannot see the chart follow hears where it stopped. */
  private tellVerdict(): void {
    const verdict = this.result?.verdict.map(({ text }) => text).join('');
    if (this.isChanged && verdict && this.step.current === 'result') this.announce(verdict);
  }

  private async read(): Promise<void> {
    const first = this.view.current === undefined;
    this.reading.set(true);
    this.problem.set(undefined);
    try {
      this.show(await this.host.open());
      this.draws.soon(0);
      this.sourceChanged.set(false);
      this.surroundings.dismissNotice();
      if (first) this.comeBack();
      else if (!this.canVisit(this.step.current)) this.go('source');
    } catch (error) {
      this.fail(error);
    } finally {
      this.reading.set(false);
    }
  }

  private comeBack(): void {
    const step = steps.find((each) => each === this.host.remembered('step'));
    const furthest = Number(this.host.remembered('furthest') ?? 0);
    if (this.question === undefined) return;
    this.furthest.set(Number.isInteger(furthest) ? Math.min(Math.max(furthest, 0), steps.length - 1) : 0);
    if (step) this.step.set(step);
  }

  private fail(error: unknown): void {
    if (error instanceof PaneProblem) this.problem.set(error.view);
    else {
      const fault = error instanceof Error ? error : new Error(String(error));
      this.surroundings.log(fault);
      this.problem.set({ kind: 'error', ...this.texts.frame.unexpected, code: fault.message, actions: [] });
    }
    this.surroundings.focus('problem');
  }
}

/** The name a slider's value is kept under while it is being moved. */
export function draftKey(key: string, scenario: string | null): string {
  return scenario === null ? key : `${key}@${scenario}`;
}
