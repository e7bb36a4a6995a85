import { state } from '@microsoft/fast-element/state.js';
import type { SessionView } from '../job/session/view';
import type { PaneHost } from './pane-host';
import type { DrawsStep } from './worker-calls';

/** How far the draws have come, or that the reader stopped them. */
export interface Drawing {
  readonly made: number;
  readonly wanted: number;
  readonly stopped: boolean;
}

/** What the draws need of the pane. */
interface Drawn {
  /** Is done when no change waits. */
  readonly settled: () => Promise<void>;
  readonly draws: PaneHost['draws'];
  /** Shows the answer with what the draws say of it so far. */
  readonly show: (view: SessionView) => void;
  /** How many draws the answer that is shown is from, and is to be from. */
  readonly shown: () => Pick<Drawing, 'made' | 'wanted'> | undefined;
  /** Everything is drawn. */
  readonly whole: () => void;
  readonly failed: (error: unknown) => void;
}

/** The draws of the answer: begun when nothing moves any more, followed, stopped by the reader, ended by another question. */
export class PaneDraws {
  /** Draws under way, or stopped before all were made; undefined when nothing is left to draw. */
  readonly drawing = state<Drawing | undefined>(undefined);
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private underWay: AbortController | undefined;

  constructor(private readonly of: Drawn) {}

  /** An answer is shown: ends the draws of the one before, and says what is left to draw of this one. */
  answered(view: SessionView): void {
    this.end();
    const { made = 0, wanted = 0 } = view.result?.draws ?? {};
    if (made < wanted) this.drawing.set({ made, wanted, stopped: false });
  }

  /** Draws what is left when nothing has been asked for some milliseconds. */
  soon(quiet: number): void {
    clearTimeout(this.quiet);
    if (this.drawing.current) this.quiet = setTimeout(() => void this.draw(), quiet);
  }

  /** Ends the draws without a word. */
  end(): void {
    clearTimeout(this.quiet);
    this.underWay?.abort();
    this.underWay = undefined;
    this.drawing.set(undefined);
  }

  /** Stops the draws: the intervals stay as they are. */
  stop(): void {
    const drawing = this.drawing.current;
    this.end();
    if (drawing) this.drawing.set({ ...drawing, stopped: true });
  }

  /** Draws what is not drawn yet. */
  async draw(): Promise<void> {
    // A slider that is still being moved has the workers to itself.
    await this.of.settled();
    if (this.underWay) return;
    const drawn = new AbortController();
    this.underWay = drawn;
    try {
      await this.of.draws((step) => {
        if (!drawn.signal.aborted) this.take(step);
      }, drawn.signal);
      if (drawn.signal.aborted) return;
      this.drawing.set(undefined);
      this.of.whole();
    } catch (error) {
      if (drawn.signal.aborted) return;
      this.drawing.set(undefined);
      this.of.failed(error);
    } finally {
      if (this.underWay === drawn) this.underWay = undefined;
    }
  }

  private take({ made, wanted, view }: DrawsStep): void {
    if (view) this.of.show(view);
    // Total effects, which only the workbook shows, are still being found when the view has every draw.
    const shown = this.of.shown();
    this.drawing.set(shown && shown.made >= shown.wanted ? undefined : { made, wanted, stopped: false });
  }
}
