import type { DrawSettings } from '../../simulate/uncertainty/refined';
import type { Driver, Uncertainty } from '../../simulate/uncertainty/uncertainty';
import { drawnHere } from '../draws/drawn';
import type { Drawing } from '../draws/draw-work';
import type { Question } from '../scenarios';
import { drivenScenario } from './result-figures';

/** What is drawn for the last answer, and what the draws say so far. */
export class AnswerDraws {
  /** What is to be drawn, the same object as long as the answer is the same; undefined where no draws are asked for. */
  private toDraw: Drawing | undefined;
  private drawn: { readonly uncertainty: Uncertainty; readonly whole: boolean } | undefined;
  private known: readonly Driver[] = [];

  /** Forgets what was drawn, and says what is to be drawn for another answer. */
  prepare({ frame, scenarios, year }: Question, settings: DrawSettings): void {
    this.drawn = undefined;
    this.toDraw = settings.draws > 0 ? { frame, scenarios, year, settings } : undefined;
  }

  forget(): void {
    this.toDraw = undefined;
    this.drawn = undefined;
  }

  /** What is left to draw; undefined where there is nothing, or all draws are made. */
  get left(): Drawing | undefined {
    return this.drawn?.whole ? undefined : this.toDraw;
  }

  /** What is drawn for the answer, whatever has been drawn already. */
  get all(): Drawing | undefined {
    return this.toDraw;
  }

  /** What the draws say so far. */
  get soFar(): Uncertainty | undefined {
    return this.drawn?.uncertainty;
  }

  /** What drives the answer, as it was last computed: it changes little from one answer to the next. */
  get drivers(): readonly Driver[] {
    return this.known;
  }

  /** Takes what the draws of a drawing say; whether it is the answer's that is drawn now. */
  take(drawing: Drawing, uncertainty: Uncertainty, whole: boolean): boolean {
    if (drawing !== this.toDraw) return false;
    this.drawn = { uncertainty, whole };
    const driven = uncertainty.scenarios[drivenScenario(uncertainty.scenarios.length)]!;
    if (driven.drivers.length > 0) this.known = driven.drivers;
    return true;
  }

  /** Everything the draws say, made here and now where they are not; undefined where none are asked for. */
  whole(): Uncertainty | undefined {
    if (this.drawn?.whole) return this.drawn.uncertainty;
    return this.toDraw && drawnHere(this.toDraw);
  }
}
