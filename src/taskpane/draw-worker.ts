import { DrawWork, drawBuffers, type Drawing, type DrawTask } from '../job/draws/draw-work';
import { FanWork, type FanTask } from '../job/session/fan-work';
import { VaxlaError } from '../words/problem';
import type { DrawAnswer, DrawQuestion } from './draw-calls';

/** What is drawn for now: made when the first task about it comes. */
let begun: { readonly drawing: Drawing; work?: DrawWork } | undefined;
/** The fan that is followed, whatever is drawn beside it. */
let fan: FanWork | undefined;

function work(): DrawWork {
  if (!begun) throw new TypeError('nothing has been begun');
  return (begun.work ??= new DrawWork(begun.drawing));
}

function answered(id: number, ask: () => Extract<DrawAnswer, { readonly answer: unknown }>['answer']): DrawAnswer {
  try {
    return { id, answer: ask() };
  } catch (error) {
    if (error instanceof VaxlaError) return { id, problem: error.problem };
    return { id, fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function send(answer: DrawAnswer, buffers: readonly ArrayBufferLike[]): void {
  self.postMessage(answer, { transfer: [...buffers] as ArrayBuffer[] });
}

function draw(id: number, task: DrawTask): void {
  const answer = answered(id, () => work().figures(task));
  send(answer, 'answer' in answer && 'kind' in answer.answer ? drawBuffers(answer.answer) : []);
}

function follow(id: number, task: FanTask, from: Drawing | undefined): void {
  const answer = answered(id, () => {
    if (from) fan = new FanWork(from);
    if (!fan) throw new TypeError('no fan has been begun');
    return fan.differences(task);
  });
  send(answer, 'answer' in answer && !('kind' in answer.answer) ? answer.answer.map(({ buffer }) => buffer) : []);
}

self.addEventListener('message', ({ data }: MessageEvent<DrawQuestion>) => {
  if ('begin' in data) begun = { drawing: data.begin };
  else if ('task' in data) draw(data.id, data.task);
  else follow(data.id, data.fan, data.from);
});
