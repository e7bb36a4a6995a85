import { PaneProblem } from './pane-host';
import type { CallName, StepOf, WorkerAnswer, WorkerCalls, WorkerQuestion } from './worker-calls';

interface Waiting {
  readonly step: ((step: never) => void) | undefined;
  readonly done: (answer: never) => void;
  readonly failed: (reason: unknown) => void;
}

/** The worker in which the job runs, asked as one asks a function. */
export class JobWorker {
  private readonly worker = new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url));
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  /** Why the worker cannot answer any more: its script could not be fetched or run. */
  private broken: Error | undefined;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => this.hear(data));
    // A worker that cannot start answers nothing: everybody who waits is told, and whoever asks later.
    this.worker.addEventListener('error', ({ message }) => {
      this.broken = new Error(message);
      for (const { failed } of this.waiting.values()) failed(this.broken);
      this.waiting.clear();
    });
  }

  /** Rejects with PaneProblem where the job says why it cannot, and with an Error for a fault in the program. */
  ask<Name extends CallName>(
    name: Name,
    ask: WorkerCalls[Name]['ask'],
    step?: (step: StepOf<Name>) => void,
  ): Promise<WorkerCalls[Name]['answer']> {
    const id = (this.asked += 1);
    if (this.broken) return Promise.reject(this.broken);
    return new Promise((done, failed) => {
      this.waiting.set(id, { step, done, failed });
      const question: WorkerQuestion<Name> = { id, name, ask };
      this.worker.postMessage(question);
    });
  }

  private hear(heard: WorkerAnswer): void {
    const waiting = this.waiting.get(heard.id);
    if ('step' in heard) {
      waiting?.step?.(heard.step as never);
      return;
    }
    this.waiting.delete(heard.id);
    if (!waiting) return;
    if ('answer' in heard) waiting.done(heard.answer as never);
    else waiting.failed('problem' in heard ? new PaneProblem(heard.problem) : new Error(heard.fault));
  }
}
