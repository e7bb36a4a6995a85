import { parentPort, workerData } from 'node:worker_threads';
import { drawBuffers, DrawWork, type Drawing, type DrawTask } from '../job/draws/draw-work';
import { VaxlaError } from '../words/problem';
import type { Handed } from './draw-threads';

// The file that each of the command's workers runs: tasks come one at a time, and each is answered.
const work = new DrawWork(workerData as Drawing);
const port = parentPort!;

port.on('message', (task: DrawTask) => {
  try {
    const done = work.figures(task);
    const handed: Handed = { kind: 'done', done };
    port.postMessage(handed, drawBuffers(done) as ArrayBuffer[]);
  } catch (error) {
    // An error loses its class on the way; a problem is plain data.
    const handed: Handed =
      error instanceof VaxlaError
        ? { kind: 'problem', problem: error.problem }
        : { kind: 'fault', message: String(error instanceof Error ? (error.stack ?? error.message) : error) };
    port.postMessage(handed);
  }
});
