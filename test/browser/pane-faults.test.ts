import { excel } from '../../src/words/sv/excel';
import { smallRegion } from '../workbook/small-region';
import { startWorkbench, type OpenPage, type Workbench } from './workbench';

jest.setTimeout(300_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

const locked =
  '<workbookPr/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>';

const opened = (sample: Uint8Array): Promise<OpenPage> => workbench.open({ sample });

/** What a message says in the pane: its first sentence is the heading. */
const shown = (sentence: string): string => sentence.replace('. ', ' ');

/** Asks the pane to write, and gives what it says has stopped it. */
async function stoppedWriting({ pane }: OpenPage): Promise<string> {
  await pane.locator('.step').nth(3).click();
  await pane.locator('footer .forward:not([disabled])', { hasText: 'Skriv' }).click();
  const said = pane.locator('.problem .message-error, .problem .message-doubt');
  await said.waitFor();
  return (await said.innerText()).replace(/\s+/g, ' ');
}

const sheets = ({ page }: OpenPage): Promise<readonly string[]> => page.locator('#tabs [role=tab]').allInnerTexts();

test('while a cell is being edited the pane says what Excel waits for, and writes when it is asked again', async () => {
  const open = await opened(smallRegion());
  const { page, pane } = open;
  await page.locator('#tabs [role=tab]', { hasText: 'Eget' }).click();
  await page.locator('#grid').focus();
  await page.keyboard.press('F2');
  const before = await sheets(open);
  expect(await stoppedWriting(open)).toContain(shown(excel['excel-editing']()));
  expect(await sheets(open)).toEqual(before);
  await page.locator('#cell-input').press('Escape');
  await pane.locator('footer .forward:not([disabled])').click();
  await page.locator('#tabs [role=tab]', { hasText: 'Växla' }).first().waitFor();
  await open.close();
});

test('in a protected workbook the pane says so, and nothing is added to it', async () => {
  const open = await opened(smallRegion({}, { before: locked }));
  const before = await sheets(open);
  expect(await stoppedWriting(open)).toContain(shown(excel['excel-protected']()));
  expect(await sheets(open)).toEqual(before);
  await open.close();
});

test('when Excel does not answer for 30 seconds the pane says so', async () => {
  const open = await opened(smallRegion());
  await open.page.evaluate(() =>
    addEventListener('message', (event) => {
      if (document.documentElement.dataset['silent']) event.stopImmediatePropagation();
    }),
  );
  // Another theme starts the pane anew, and its host listens from then on: after the listener that keeps it from hearing.
  await open.page.locator('#themes button[aria-pressed=false]').click();
  await open.pane.locator('footer .forward:not([disabled])').waitFor();
  await open.page.evaluate(() => void (document.documentElement.dataset['silent'] = 'yes'));
  await open.frame().evaluate(() => {
    const later = window.setTimeout.bind(window);
    // The thirty seconds pass in one.
    const hastened = (run: () => void, time = 0) => later(run, time === 30_000 ? 1000 : time);
    Object.assign(window, { setTimeout: hastened });
  });
  const before = await sheets(open);
  expect(await stoppedWriting(open)).toContain(shown(excel['excel-no-answer']()));
  expect(await sheets(open)).toEqual(before);
  await open.close();
});
