import { drawn, unreachable } from './pane-checks';
import { startWorkbench, type OpenPage, type Workbench } from './workbench';

jest.setTimeout(300_000);

let workbench: Workbench;
let opened: OpenPage;
beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
});
afterAll(() => workbench.stop());

const focused = () => opened.pane.locator(':focus').evaluate((element) => element.outerHTML.slice(0, 60));

test('with Office.js loaded Tab goes on from a heading that was given the focus', async () => {
  const { page, pane } = opened;
  await pane.locator('.step').nth(1).click();
  await pane.locator('main h1:focus').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^<select/);
});

test('with Office.js loaded Esc and F2 in the table of contracts are the table’s own', async () => {
  const { page, pane } = opened;
  await pane.locator('td.cell').first().focus();
  await page.keyboard.press('F2');
  expect(await focused()).toMatch(/^<input class="cell-field"/);
  await page.keyboard.press('Escape');
  expect(await focused()).toMatch(/^<td/);
});

test.each(['source', 'scenarios', 'assumptions', 'result'])(
  'with Office.js loaded everything to press in %s is reached with Tab',
  async (step) => {
    const { pane } = opened;
    await pane.locator('.step').nth(['source', 'scenarios', 'assumptions', 'result'].indexOf(step)).click();
    await pane.locator('main h1:focus').waitFor();
    await drawn(opened.frame());
    expect(await unreachable(opened.frame())).toEqual([]);
  },
);
