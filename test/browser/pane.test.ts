import type { Change } from '../../src/job/session/change';
import { axeInEveryTheme, axeViolations, drawn, sideways, smallTargets, smallTexts, unreachable } from './pane-checks';
import { goTo, samplePage, type SamplePage } from './sample-page';

jest.setTimeout(120_000);

let sample: SamplePage;
beforeAll(async () => {
  sample = await samplePage();
});
afterAll(() => sample.close());

const everything = 'scenario=stay&groups=followUp%20response%20constants';
const steps = ['source', 'scenarios', 'assumptions', 'result'] as const;

test.each(['sv', 'en'])(
  'in %s: nothing that axe minds on any step in any theme, and nothing the policy stops',
  async (language) => {
    const { page, said } = await sample.open(`lang=${language}&step=source&${everything}`);
    for (const step of steps) {
      await goTo(page, step);
      expect([step, await axeInEveryTheme(page)]).toEqual([step, []]);
    }
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
test.each([350, 320, 160])(
  'every step at %d px scrolls only downwards, with texts and targets large enough',
  async (width) => {
    const viewport = { width, height: width < 320 ? 256 : 700 };
    const { page } = await sample.open(`step=source&${everything}`, { viewport });
    for (const step of steps) {
      await goTo(page, step);
      expect([step, await sideways(page)]).toEqual([step, []]);
      expect([step, await smallTexts(page)]).toEqual([step, []]);
      expect([step, await smallTargets(page)]).toEqual([step, []]);
    }
    await page.context().close();
  },
);

test('everything to press in every step is reached with Tab', async () => {
  const { page } = await sample.open(`step=source&${everything}`);
  for (const step of steps) {
    await goTo(page, step);
    expect([step, await unreachable(page)]).toEqual([step, []]);
  }
  await page.context().close();
});

test.each([
  ['sv', 350, '', {}],
  ['en', 320, '&theme=dark', {}],
  ['sv', 160, '', { forcedColors: 'active' }],
] as const)(
  'an own range and where the answer turns, opened by keyboard in %s at %d px, are as sound as what is closed',
  async (language, width, theme, options) => {
    const viewport = { width, height: 700 };
    const { page, said } = await sample.open(`lang=${language}&step=assumptions${theme}&${everything}`, {
      viewport,
      ...options,
    });
    const sound = async () => {
      await drawn(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      expect(await smallTexts(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await unreachable(page)).toEqual([]);
    };
    await page.locator('.spread-toggle').first().press('Enter');
    const fields = page.locator('.spread-form').first();
    await fields.locator('input').first().fill('9999');
    await fields.locator('input').first().press('Enter');
    await page.locator('.refusal', { hasText: /9.?999/ }).waitFor();
    await sound();
    await page.locator('.step').nth(3).press('Enter');
    await page.locator('.turning > summary').press('Enter');
    await page.locator('.turning-form select').first().focus();
    await page.locator('.turning-form [type=submit]').press('Enter');
    await page.locator('.turning-chart svg').waitFor();
    await page.locator('.turning-answer summary').press('Enter');
    await sound();
    expect(said).toEqual([]);
    await page.context().close();
  },
);

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
