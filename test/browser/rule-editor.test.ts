import type { Page } from 'playwright-core';
import { axeInEveryTheme, drawn, sideways, smallTargets, smallTexts, unreachable } from './pane-checks';
import { samplePage, type SamplePage } from './sample-page';

jest.setTimeout(120_000);

let sample: SamplePage;
beforeAll(async () => {
  sample = await samplePage();
});
afterAll(() => sample.close());

/** The editor of the first scenario's rules, opened as a reader does. */
async function editor(query: string, options: Parameters<SamplePage['open']>[1] = {}) {
  const { page, said } = await sample.open(`step=scenarios&scenario=stay&${query}`, options);
  await page.click('.card-open .rule-link');
  await page.waitForSelector('.rule-chart svg');
  await drawn(page);
  return { page, said };
}

const earned = '#rule-earned';
const value = (page: Page): Promise<string> => page.inputValue(earned);

/** Puts a text into the variable part and the caret at its end, and waits for what is said of it. */
async function write(page: Page, text: string): Promise<void> {
  await page.fill(earned, '');
  await page.focus(earned);
  await page.keyboard.type(text);
}

test.each(['sv', 'en'])(
  'in %s: nothing that axe minds in any theme, and nothing the policy stops',
  async (language) => {
    const { page, said } = await editor(`lang=${language}`, { viewport: { width: 320, height: 900 } });
    await page.click('.rule-more summary');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await write(page, '0.5 * volu');
    await page.waitForSelector('.suggestions');
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(await page.locator('.suggestions').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.type('mer');
    await page.waitForSelector('.rule-field [aria-invalid="true"]');
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  },
);

test('at 320 px nothing reaches out sideways, nothing is too small, and Tab comes to everything', async () => {
  const { page } = await editor('lang=sv', { viewport: { width: 320, height: 900 } });
  await page.click('.rule-more summary');
  expect(await sideways(page)).toEqual([]);
  expect(await smallTexts(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await unreachable(page)).toEqual([]);
  await page.context().close();
});

test('names are completed by the keyboard: arrows choose, Enter takes, Esc leaves, and the caret stands behind', async () => {
  const { page } = await editor('lang=sv');
  await write(page, '0.5 * pr');
  await page.waitForSelector('.suggestions');
  const active = () =>
    page.evaluate(() => {
      const box = document.activeElement!;
      return document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.querySelector('code')
        ?.textContent;
    });
  expect(await active()).toBe('price');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe('price_level');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await value(page)).toBe('0.5 * price');
  await page.keyboard.type(' * uppd');
  await page.waitForSelector('.suggestions');
  await page.keyboard.press('Enter');
  expect(await value(page)).toBe('0.5 * price * assignment');
  await page.keyboard.type(' + vol');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.suggestions', { state: 'detached' });
  expect(await value(page)).toBe('0.5 * price * assignment + vol');
  await page.context().close();
});

test('a name is taken by the pointer, and a function with its parenthesis', async () => {
  const { page } = await editor('lang=en');
  await write(page, 'ma');
  await page.click('.suggestions li:has-text("greatest")');
  expect(await value(page)).toBe('max(');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-earned');
  await page.context().close();
});

test('the first fault is marked right under its letters, and told with what to do', async () => {
  const { page } = await editor('lang=sv');
  await write(page, 'rho * uppdrag * price');
  const mark = await page.waitForSelector('#rule-earned >> xpath=.. >> mark');
  expect(await mark.textContent()).toBe('uppdrag');
  expect(await page.textContent('#rule-earned-says')).toContain('Närmast kommer ”assignment”');
  // The letters behind lie where the field has its own: both are as high, however long the text is.
  const [field, behind] = await page.evaluate(() =>
    ['textarea', 'vaxla-marked-text'].map((name) => {
      const box = document.querySelector(`#rule-earned`)!.parentElement!.querySelector(name)!;
      return [box.clientWidth, box.clientHeight];
    }),
  );
  expect(behind).toEqual(field);
  await page.context().close();
});

test('refused rules are not saved and say why; sound ones are, and the card has the focus', async () => {
  const { page } = await editor('lang=sv');
  await write(page, '0.5 * volume');
  await page.click('.rule-end fluent-button');
  await page.waitForSelector('.rule-end .refusal');
  expect(await page.textContent('.rule-end .refusal')).toBe(
    'Rörlig del: Regeln ger poäng men ska ge tkr. Multiplicera eller dela så att enheten blir rätt; gånger price blir poäng till tkr.',
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-earned');
  await write(page, '0.5 * price * volume');
  await page.click('.rule-end fluent-button');
  await page.waitForSelector('.rule-editor', { state: 'detached' });
  const made = await page.evaluate(() => {
    const { host } = (
      window as unknown as { sample: { host: { changes: { kind: string; draft?: { rules: object } }[] } } }
    ).sample;
    return host.changes.map(({ kind, draft }) => [kind, draft?.rules]);
  });
  expect(made).toEqual([['own-model', expect.objectContaining({ earned: '0.5 * price * volume' })]]);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-toggle');
  await page.context().close();
});
