import type { Change } from '../../src/job/session/change';
import { axeViolations, sideways, smallTargets, smallTexts, unreachable } from './pane-checks';
import { samplePage, type SamplePage } from './sample-page';

jest.setTimeout(120_000);

let sample: SamplePage;
beforeAll(async () => {
  sample = await samplePage();
});
afterAll(() => sample.close());

const everything = 'scenario=stay&groups=followUp%20response%20constants';
const steps = ['source', 'scenarios', 'assumptions', 'result'];
const looks = [
  ['light', {}],
  ['dark', {}],
  ['high contrast', { forcedColors: 'active' }],
] as const;

const cases = (['sv', 'en'] as const).flatMap((language) =>
  looks.flatMap(([look, options]) => steps.map((step) => [step, language, look, options] as const)),
);

test.each(cases)(
  '%s in %s, %s: nothing that axe minds, and nothing the policy stops',
  async (step, language, look, options) => {
    const theme = look === 'dark' ? '&theme=dark' : '';
    const { page, said } = await sample.open(`lang=${language}&step=${step}${theme}&${everything}`, options);
    expect(await axeViolations(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  },
);

test('a workbook without anything to read gives a page that axe does not mind either', async () => {
  const { page } = await sample.open('step=source&state=empty');
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

// 350 px at 400 % is about 88; 160 is the width of a pane of 640.
test.each(steps.flatMap((step) => [350, 320, 160].map((width) => [step, width] as const)))(
  '%s at %d px scrolls only downwards, with texts and targets large enough',
  async (step, width) => {
    const viewport = { width, height: width < 320 ? 256 : 700 };
    const { page } = await sample.open(`step=${step}&${everything}`, { viewport });
    expect(await sideways(page)).toEqual([]);
    expect(await smallTexts(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  },
);

test.each(steps)('everything to press in %s is reached with Tab', async (step) => {
  const { page } = await sample.open(`step=${step}&${everything}`);
  expect(await unreachable(page)).toEqual([]);
  await page.context().close();
});

interface SampleWindow {
  readonly sample: { readonly host: { readonly changes: Change[] } };
}

test('in the table of contracts what is typed quickly arrives whole', async () => {
  const { page } = await sample.open(`step=scenarios&${everything}`);
  await page.locator('td.cell').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('9 999');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  const changes = await page.evaluate(() => (window as unknown as SampleWindow).sample.host.changes);
  expect(changes).toEqual([
    { kind: 'contracts', scenario: 'stay', cells: [{ unit: 'Östra sjukhuset', column: 'assignment', value: 9999 }] },
  ]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['row'])).toBe('2');
  await page.context().close();
});

test('a scenario is renamed by keyboard alone, and Esc closes its menu without leaving it', async () => {
  const { page } = await sample.open(`step=scenarios`);
  const focusOn = (text: string) =>
    page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, text);
  await page.locator('.card-menu fluent-button').nth(2).focus();
  await page.keyboard.press('Enter');
  await focusOn('Byt namn');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.matches('.card-menu fluent-button'));
  await page.keyboard.press('Enter');
  await focusOn('Byt namn');
  // One key right after the other, as a person who knows the way presses them.
  await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Enter')]);
  await focusOn('Byt namn');
  await page.keyboard.press('Enter');
  await page.locator('.rename input').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Skarpt byte');
  await page.keyboard.press('Enter');
  await page.getByText('Skarpt byte').first().waitFor();
  await page.context().close();
});
