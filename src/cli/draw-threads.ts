import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { drawnBy, type DrawWatch, type DrawWorker } from '../job/draws/drawn';
import { DrawWork, type Drawing, type DrawFigures } from '../job/draws/draw-work';
import { batchCount } from '../simulate/uncertainty/refined';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import { VaxlaError, type Problem } from '../words/problem';

/** What a worker answers a task with. */
export type Handed =
  | { readonly kind: 'done'; readonly done: DrawFigures }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'fault'; readonly message: string };

/**
 * A drawing's answer on so many cores, all of them where nothing is said: the same bytes whatever their number. Rejects
 * with VaxlaError as the draws do.
 */
export async function drawnOnCores(
  drawing: Drawing,
  cores: number = availableParallelism(),
  watch: DrawWatch = {},
): Promise<Uncertainty> {
  const count = Math.min(cores, batchCount(drawing.settings.draws));
  if (count === 1) return drawnBy(drawing, [ownThread(drawing)], watch);
  const threads = Array.from({ length: count }, () => new Thread(drawing));
  try {
    return await drawnBy(drawing, threads, watch);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** This thread as a worker; between two tasks it looks up, so that it can be interrupted and tell how far it is. */
function ownThread(drawing: Drawing): DrawWorker {
  const work = new DrawWork(drawing);
  return {
    figures: async (task) => {
      await nextTurn();
      return work.figures(task);
    },
  };
}

/** Lets what has come in meanwhile be seen to: an interruption above all. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A worker of its own, from the file built beside the command. */
class Thread implements DrawWorker {
  private readonly worker: Worker;

  constructor(drawing: Drawing) {
    this.worker = new Worker(join(__dirname, 'draw-worker.js'), { workerData: drawing });
  }

  figures(task: Parameters<DrawWorker['figures']>[0]): Promise<DrawFigures> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const done = (handed: Handed) => {
        worker.off('error', reject);
        if (handed.kind === 'done') resolve(handed.done);
        else reject(handed.kind === 'problem' ? new VaxlaError(handed.problem) : new Error(handed.message));
      };
      worker.once('message', done);
      worker.once('error', reject);
      worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
