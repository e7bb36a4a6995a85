import { startWorkbench, type OpenPage, type Workbench } from './workbench';

jest.setTimeout(300_000);

let workbench: Workbench;
let opened: OpenPage;
beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
});
afterAll(() => workbench.stop());

/** Scripts that hold the functions, as far as the pane has fetched them. */
const fetched = () =>
  opened.frame().evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('/functions.js')).length,
  );

test('a formula typed into the sheet is computed by the pane’s own page, which fetches what it needs with the first', async () => {
  const { page, faults } = opened;
  expect(await fetched()).toBe(0);
  const typed = async (cell: string, formula: string) => {
    await page.locator(`#${cell}`).dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(formula);
    await page.keyboard.press('Enter');
  };
  await typed('cell-0-1', '=VAXLA.PAYMENT("prestation";1030;1000;65000)');
  await page.locator('#cell-0-1', { hasText: '65390' }).waitFor();
  await typed('cell-1-1', '=VAXLA.PAYMENT("prestation";I20;1000;65000)');
  await page.locator('#cell-1-1', { hasText: '#N/A' }).waitFor();
  expect(await fetched()).toBe(1);
  expect(faults).toEqual([]);
});
