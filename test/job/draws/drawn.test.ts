import { createHash } from 'node:crypto';
import { drawnBy, drawnHere, DrawingCancelled, type DrawProgress, type DrawWorker } from '../../../src/job/draws/drawn';
import { DrawWork, type Drawing, type DrawTask } from '../../../src/job/draws/draw-work';
import { computed } from '../../../src/job/simulate';
import { parseScenarioFile } from '../../../src/job/scenario-file-text';
import type { Uncertainty } from '../../../src/simulate/uncertainty/uncertainty';
import { regionWorkbook, twoFutures } from '../region-workbook';

jest.setTimeout(60_000);

const drawing = (draws: string): Drawing =>
  computed({
    files: [regionWorkbook()],
    scenarioFile: parseScenarioFile(`${twoFutures}${draws}`, 'byte.yaml'),
    language: 'sv',
    acceptCalibration: false,
    date: '2026-11-21',
    version: '0.2.0',
  }).drawing!;

/** Every bit of an answer in a line; what drives it apart, where that is not in yet. */
const print = (answer: Uncertainty | undefined, driven = true) =>
  createHash('sha256')
    .update(JSON.stringify(answer, (key, value: unknown) => (key === 'drivers' && !driven ? [] : value)))
    .digest('hex');

/** A worker that has everything handed over as between threads, and is slow at some tasks. */
function worker(of: Drawing, slow: (task: DrawTask) => number, done: DrawTask[] = []): DrawWorker {
  const work = new DrawWork(structuredClone(of));
  return {
    figures: async (task) => {
      const figures = structuredClone(work.figures(structuredClone(task)));
      for (let turn = slow(task); turn > 0; turn -= 1) await new Promise(setImmediate);
      done.push(task);
      return figures;
    },
  };
}

/** Batches from the first are slower, so that they come in the opposite order. */
const backwards = (task: DrawTask) => ('batch' in task ? 9 - task.batch : 5);

const fewDraws = drawing('draws: 2000');
const here = drawnHere(fewDraws);

test.each([1, 2, 3, 7])(
  '%d workers give what one thread gives, to the bit, in whatever order they answer',
  async (count) => {
    const workers = Array.from({ length: count }, () => worker(fewDraws, backwards));
    expect(print(await drawnBy(fewDraws, workers))).toBe(print(here));
  },
);

test('a drawing that may stop early stops at the same place with any number of workers, and total effects are found all the same', async () => {
  const early = drawing('draws: 10000\nuntil: 0.2');
  const alone = drawnHere(early);
  expect(alone.largestError).toBeLessThanOrEqual(0.2);
  expect(alone.draws).toBeLessThan(10_000);
  const [first, other] = alone.scenarios;
  expect(first!.totalEffects).toEqual([]);
  expect(other!.totalEffects.length).toBeGreaterThan(10);
  const spread = await drawnBy(
    early,
    Array.from({ length: 3 }, () => worker(early, backwards)),
  );
  expect(print(spread)).toBe(print(alone));
});

test('what is told on the way are the draws so far, and the work that is done', async () => {
  const told: Uncertainty[] = [];
  const progress: DrawProgress[] = [];
  const workers = [worker(fewDraws, backwards), worker(fewDraws, () => 0)];
  await drawnBy(fewDraws, workers, { refined: (so) => told.push(so), progress: (far) => progress.push(far) });
  expect(told.map(({ draws }) => draws)).toEqual([1000, 1500]);
  const first = drawnHere({ ...fewDraws, settings: { seed: 1, draws: 1000 } });
  expect(print(told[0], false)).toBe(print(first, false));
  const shares = progress.map(({ share }) => share);
  expect([...shares].sort((one, two) => one - two)).toEqual(shares);
  expect(progress[progress.length - 1]).toEqual({ draws: 2000, of: 2000, share: 1 });
});

test('only the checkpoints that were asked for are told', async () => {
  const told: number[] = [];
  const watch = { refined: ({ draws }: Uncertainty) => told.push(draws), refinedAt: [3] };
  await drawnBy(fewDraws, [worker(fewDraws, () => 0)], watch);
  expect(told).toEqual([1500]);
});

test('a drawing that is cancelled hands out no task more', async () => {
  const done: DrawTask[] = [];
  const workers = [worker(fewDraws, () => 0, done)];
  const cancelled = drawnBy(fewDraws, workers, { cancelled: () => done.length === 2 });
  await expect(cancelled).rejects.toBeInstanceOf(DrawingCancelled);
  expect(done).toHaveLength(2);
});

test('what stops one worker stops the drawing', async () => {
  const failing: DrawWorker = { figures: () => Promise.reject(new Error('no more power')) };
  const done: DrawTask[] = [];
  await expect(drawnBy(fewDraws, [worker(fewDraws, () => 3, done), failing])).rejects.toThrow('no more power');
  expect(done.length).toBeLessThan(3);
});
