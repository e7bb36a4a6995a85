import { DrawWork, type Drawing, type DrawFigures, type DrawTask } from '../job/draws/draw-work';
import type { DrawWorker } from '../job/draws/drawn';
import { FanWork, type FanTask } from '../job/session/fan-work';
import { VaxlaError } from '../words/problem';
import type { DrawAnswer, DrawQuestion } from './draw-calls';

/** Whoever draws: a drawing is begun, then its tasks are asked for, one at a time. */
export interface DrawHand extends DrawWorker {
  begin(drawing: Drawing): void;
  /** `from`: the drawing whose values the task has, where it is another than that of the last fan. */
  differences(task: FanTask, from: Drawing | undefined): Promise<readonly Float64Array[]>;
}

/** Draws in the thread that asks: between two tasks whatever else waits there has its turn. */
export class OwnHand implements DrawHand {
  private drawing: Drawing | undefined;
  private work: DrawWork | undefined;
  private fan: FanWork | undefined;

  begin(drawing: Drawing): void {
    this.drawing = drawing;
    this.work = undefined;
  }

  async figures(task: DrawTask): Promise<DrawFigures> {
    await turn();
    return this.begun().figures(task);
  }

  async differences(task: FanTask, from: Drawing | undefined): Promise<readonly Float64Array[]> {
    await turn();
    if (from) this.fan = new FanWork(from);
    if (!this.fan) throw new TypeError('no fan has been begun');
    return this.fan.differences(task);
  }

  private begun(): DrawWork {
    if (!this.drawing) throw new TypeError('nothing has been begun');
    return (this.work ??= new DrawWork(this.drawing));
  }
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

interface Waiting {
  readonly done: (answer: never) => void;
  readonly failed: (reason: unknown) => void;
}

/** The worker could not be started, or broke down. */
class HandLost extends Error {}

/**
 * Draws in a worker of its own. Where workers may not start workers, or this one breaks down, the thread that asks draws
 * in its place.
 */
export class WorkerHand implements DrawHand {
  private readonly worker: Worker | undefined;
  private readonly instead = new OwnHand();
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  /** What the fan was begun from, in the worker and by the thread in its place. */
  private followed: Drawing | undefined;
  private followedInstead: Drawing | undefined;
  private lost = false;

  constructor() {
    try {
      this.worker = new Worker(/* webpackChunkName: "draw-worker" */ new URL('./draw-worker.ts', import.meta.url));
    } catch {
      this.lost = true;
      return;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => this.hear(data));
    this.worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.lost = true;
      for (const { failed } of this.waiting.values()) failed(new HandLost());
      this.waiting.clear();
    });
  }

  begin(drawing: Drawing): void {
    this.instead.begin(drawing);
    if (!this.lost) this.worker?.postMessage({ begin: drawing } satisfies DrawQuestion);
  }

  figures(task: DrawTask): Promise<DrawFigures> {
    return this.ask<DrawFigures>(
      (id) => ({ id, task }),
      () => this.instead.figures(task),
    );
  }

  differences(task: FanTask, from: Drawing | undefined): Promise<readonly Float64Array[]> {
    this.followed = from ?? this.followed;
    return this.ask<readonly Float64Array[]>(
      (id) => ({ id, fan: task, ...(from && { from }) }),
      () => {
        const unknown = this.followed !== this.followedInstead ? this.followed : undefined;
        this.followedInstead = this.followed;
        return this.instead.differences(task, unknown);
      },
    );
  }

  private async ask<Answer>(question: (id: number) => DrawQuestion, instead: () => Promise<Answer>): Promise<Answer> {
    if (this.lost) return instead();
    const id = (this.asked += 1);
    try {
      return await new Promise<Answer>((done, failed) => {
        this.waiting.set(id, { done, failed });
        this.worker?.postMessage(question(id));
      });
    } catch (error) {
      if (error instanceof HandLost) return instead();
      throw error;
    }
  }

  private hear(heard: DrawAnswer): void {
    const waiting = this.waiting.get(heard.id);
    this.waiting.delete(heard.id);
    if (!waiting) return;
    if ('answer' in heard) waiting.done(heard.answer as never);
    else waiting.failed('problem' in heard ? new VaxlaError(heard.problem) : new Error(heard.fault));
  }
}
