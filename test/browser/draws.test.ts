import { drawTimings } from './draw-timing';
import { axeViolations, drawn } from './pane-checks';
import { smallRegion } from '../workbook/small-region';
import { startWorkbench, type OpenPage, type Workbench } from './workbench';

jest.setTimeout(300_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

/** Two hospitals: what does not hang on the size of a region is tried on them. */
const workbook = { name: 'liten.xlsx', bytes: smallRegion() };

/** The pane on its last step, all draws made. */
async function answered(open: OpenPage): Promise<void> {
  for (let step = 0; step < 3; step += 1) await open.pane.locator('footer .forward').click();
  await open.pane.locator('.chart svg path.band').first().waitFor();
  await open.frame().waitForFunction(() => document.querySelector('.draws fluent-progress-bar') === null);
  await drawn(open.frame());
}

const figures = (open: OpenPage) => open.pane.locator('table.figures tbody').innerText();

test('the fan follows the slider, with all draws, by workers that draw side by side', async () => {
  const open = await workbench.open();
  await answered(open);
  const hands = open.page.workers().filter((worker) => worker.url().endsWith('/draw-worker.js'));
  const timings = await drawTimings(open.frame(), { moves: 2, seeds: 1 });
  expect(hands).toHaveLength(timings.cores);
  expect(timings.draws).toBe(10_000);
  process.stdout.write(`drawn in the pane, ms: ${JSON.stringify(timings)}\n`);
  expect(await axeViolations(open.frame())).toEqual([]);
  expect(open.faults).toEqual([]);
  await open.close();
});

test('beside the sliders of assumptions a fan follows the one that is moved with the keys, which keeps the focus', async () => {
  const open = await workbench.open({ workbook });
  await answered(open);
  await open.pane.locator('.step').nth(2).click();
  await drawn(open.frame());
  expect(await open.pane.locator('.live-fan').count()).toBe(0);
  const slider = open.pane.locator('.assumption input[type=range]').first();
  await slider.focus();
  await slider.press('ArrowRight');
  await open.pane.locator('.live-fan path.band').first().waitFor();
  const band = () => open.pane.locator('.live-fan path.band-edge').first().getAttribute('d');
  const before = await band();
  await slider.press('PageUp');
  await open
    .frame()
    .waitForFunction((was) => document.querySelector('.live-fan path.band-edge')?.getAttribute('d') !== was, before);
  expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await axeViolations(open.frame())).toEqual([]);
  await open.close();
});

test('where workers may not start workers the job’s own draws, and the figures are the same', async () => {
  const open = await workbench.open({ workbook });
  await answered(open);
  const wanted = await figures(open);
  await open.close();
  const alone = await workbench.open({ workbook, refused: /draw-worker\.js$/ });
  await answered(alone);
  expect(await figures(alone)).toBe(wanted);
  await alone.close();
});
