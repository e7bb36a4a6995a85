import { gzipSync } from 'node:zlib';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

/** What the pane may fetch as scripts before it can be used, gzipped. */
const mostBeforeUse = 250_000;
/** Fetched once the first step stands there: the answer's charts, and the helpers for notices. */
const lazy = /\/(result|helpers)\.js$/;

test('the pane’s scripts before first use weigh at most 250 kB; what is lazy, the workers and office.js are told apart', async () => {
  const open = await workbench.open();
  const scripts = await open.frame().evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')
      .map(({ name }) => name),
  );
  // The worker of the job starts those that draw.
  const workers = [...new Set(open.page.workers().map((worker) => worker.url()))];
  const named = (name: string) => workers.filter((address) => address.endsWith(`/${name}.js`));
  expect([named('worker').length, workers.length - named('draw-worker').length]).toEqual([1, 1]);
  const weigh = async (addresses: readonly string[]): Promise<number> => {
    let sum = 0;
    for (const address of addresses) {
      const answer = await open.page.request.get(address);
      sum += gzipSync(await answer.body()).length;
    }
    return sum;
  };
  const own = scripts.filter((address) => /\/pane\/[^/]+\.js/.test(address));
  const first = own.filter((address) => !lazy.test(address));
  const [atFirst, later, office] = [
    await weigh(first),
    await weigh(own.filter((address) => lazy.test(address))),
    await weigh(scripts.filter((address) => !own.includes(address))),
  ];
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  process.stdout.write(
    `scripts, gzipped: pane ${kilobytes(atFirst)} in ${first.length}, lazily ${kilobytes(later)}, ` +
      `worker ${kilobytes(await weigh(named('worker')))} and its chunks, ` +
      `those that draw ${kilobytes(await weigh(named('draw-worker')))}, office.js ${kilobytes(office)}\n`,
  );
  expect(first.length).toBeGreaterThan(1);
  expect(atFirst).toBeLessThanOrEqual(mostBeforeUse);
  await open.close();
});
