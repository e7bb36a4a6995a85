import { drawTimings } from './draw-timing';
import { axeViolations, drawn } from './pane-checks';
import { smallRegion } from '../workbook/small-region';
import { startWorkbench, type OpenPage, type Workbench } from './workbench';

jest.setTimeout(300_000);

let workbench: Workbench;
let small: OpenPage;
/** What the small region's page says with all draws made by workers that draw side by side. */
let wanted: string;
beforeAll(async () => {
  workbench = await startWorkbench();
  small = await workbench.open({ sample: smallWorkbook });
  await answered(small);
  wanted = await figures(small);
});
afterAll(() => workbench.stop());

/** Two hospitals: what does not hang on the size of a region is tried on them. */
const smallWorkbook = smallRegion();

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
  const timings = await drawTimings(open.frame(), { moves: 1, seeds: 0 });
  expect(hands).toHaveLength(timings.cores);
  expect([timings.fanDraws, timings.draws]).toEqual([10_000, 10_000]);
  process.stdout.write(`drawn in the pane, ms: ${JSON.stringify(timings)}\n`);
  expect(await axeViolations(open.frame())).toEqual([]);
  expect(open.faults).toEqual([]);
  await open.close();
});

test('with another seed everything is drawn anew, and the chosen values follow the slider meanwhile', async () => {
  await small.pane.locator('.step').nth(3).click();
  const { firstBand, whileDrawing, draws } = await drawTimings(small.frame(), { moves: 0, seeds: 1 });
  expect([firstBand.length, whileDrawing.length, draws]).toEqual([1, 1, 10_000]);
});

test('beside the sliders of assumptions a fan follows the one that is moved with the keys, which keeps the focus', async () => {
  const open = small;
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
});

test('where workers may not start workers the job’s own draws, and the figures are the same', async () => {
  const alone = await workbench.open({ sample: smallWorkbook, refused: /draw-worker\.js$/ });
  await answered(alone);
  expect(await figures(alone)).toBe(wanted);
  await alone.close();
});
