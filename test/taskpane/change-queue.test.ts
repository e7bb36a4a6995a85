import type { Change } from '../../src/job/session/change';
import { ChangeQueue } from '../../src/taskpane/change-queue';

/** A queue whose steps are let go one by one. */
function held() {
  const taken: Change[] = [];
  const gates: (() => void)[] = [];
  const queue = new ChangeQueue((change) => {
    taken.push(change);
    return new Promise((done) => gates.push(done));
  });
  const release = async (): Promise<void> => {
    gates.shift()?.();
    await new Promise((done) => setTimeout(done, 0));
  };
  return { queue, taken, release };
}

const slide = (value: number, key = 'phi'): Change => ({ kind: 'assumption', key, scenario: null, value });

test('of a slider’s many values only the first, which is under way, and the last are taken', async () => {
  const { queue, taken, release } = held();
  const all = [1, 2, 3, 4].map((value) => queue.add(slide(value)));
  await release();
  await release();
  await Promise.all(all);
  expect(taken).toEqual([slide(1), slide(4)]);
  expect(queue.idle).toBe(true);
});

test('two sliders in turn keep their order', async () => {
  const { queue, taken, release } = held();
  void queue.add(slide(0));
  void queue.add(slide(1, 'a'));
  void queue.add(slide(2, 'b'));
  void queue.add(slide(3, 'a'));
  for (let step = 0; step < 4; step += 1) await release();
  expect(taken).toEqual([slide(0), slide(1, 'a'), slide(2, 'b'), slide(3, 'a')]);
});

test('what is done several times is done as often', async () => {
  const { queue, taken, release } = held();
  const move: Change = { kind: 'move-scenario', scenario: 'practice', by: -1 };
  for (let step = 0; step < 3; step += 1) void queue.add(move);
  for (let step = 0; step < 3; step += 1) await release();
  expect(taken).toEqual([move, move, move]);
});
