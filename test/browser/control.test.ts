import type { Page } from 'playwright-core';
import type { Change } from '../../src/job/session/change';
import { axeInEveryTheme, drawn, sideways, smallTargets, smallTexts, unreachable } from './pane-checks';
import { goTo, samplePage, type SamplePage } from './sample-page';

jest.setTimeout(120_000);

let sample: SamplePage;
beforeAll(async () => {
  sample = await samplePage();
});
afterAll(() => sample.close());

type Options = Parameters<SamplePage['open']>[1];

/** The control and the state grants of the third scenario's card, opened with every text unfolded. */
async function card(query: string, options: Options = {}): Promise<{ page: Page; said: string[] }> {
  const { page, said } = await sample.open(`step=scenarios&scenario=practice&${query}`, options);
  await page.click('.control-part > summary');
  await page.waitForSelector('.lever');
  await page.click('.place-about summary');
  await page.click('.grants-part > summary');
  await page.waitForSelector('.grant');
  await page.click('.grant > summary');
  await page.click('.grant .details summary');
  await drawn(page);
  return { page, said };
}

/** Opens the check in the result with its first questions, from whatever step the page is on. */
async function openCheck(page: Page): Promise<void> {
  await goTo(page, 'result');
  await page.click('.check-part > summary');
  await page.waitForSelector('.check-origin');
  await page.click('.check-origin summary');
  await drawn(page);
}

const narrow = { viewport: { width: 320, height: 900 } };

test.each(['sv', 'en'])(
  'control, grants and check in %s: nothing that axe minds in any theme, and nothing the policy stops',
  async (language) => {
    const { page, said } = await card(`lang=${language}`, narrow);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await openCheck(page);
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  },
);

test('at 320 px nothing reaches out sideways, nothing is too small, and Tab comes to everything', async () => {
  const { page } = await card('lang=sv', narrow);
  const sound = async () => {
    expect(await sideways(page)).toEqual([]);
    expect(await smallTexts(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
  };
  await sound();
  await openCheck(page);
  await sound();
  await page.context().close();
});

interface SampleWindow {
  readonly sample: { readonly host: { readonly changes: Change[] } };
}
const changes = (page: Page) => page.evaluate(() => (window as unknown as SampleWindow).sample.host.changes);

test('by keyboard alone the part is opened, a place chosen, a lever typed and a question answered', async () => {
  const { page } = await sample.open('step=scenarios&scenario=practice&lang=sv', narrow);
  await page.focus('.control-part > summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.lever');
  await page.keyboard.press('Tab');
  await page.keyboard.press('O');
  await page.waitForFunction(() => document.querySelector('.place-about')?.textContent?.includes('2015'));
  await page.focus('.lever input');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('65');
  await page.keyboard.press('Tab');
  expect(await page.inputValue('.lever input')).toBe('65');
  expect(await changes(page)).toEqual([
    { kind: 'control-place', scenario: 'practice', place: 'oslo' },
    { kind: 'control', scenario: 'practice', lever: 'followUp', value: 0.65 },
  ]);

  await openCheck(page);
  await page.focus('.check-question select');
  await page.keyboard.type('De');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bara i öppenvården');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.check-origin summary')?.textContent?.includes('2 med'));
  expect((await changes(page)).at(-1)).toEqual({
    kind: 'answer',
    point: 'simple',
    answer: 'partly',
    text: 'Bara i öppenvården',
  });
  await page.context().close();
});
