/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { ruleEditor } from '../../src/taskpane/rule-editor';
import { SampleHost } from './sample-host';
import { emptyPage, samplePane } from './shown-part';

async function opened(language: 'sv' | 'en' = 'sv') {
  const host = new SampleHost(language);
  const pane = samplePane(host);
  await pane.open();
  const { page, settle, one } = emptyPage();
  const closed: boolean[] = [];
  ruleEditor(pane, 'stay', (saved) => void closed.push(saved)).render(undefined, page);
  await settle();
  const type = async (selector: string, text: string): Promise<void> => {
    const box = one<HTMLTextAreaElement | HTMLInputElement>(selector);
    box.focus();
    box.value = text;
    box.setSelectionRange(text.length, text.length);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  };
  const press = async (selector: string, key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    one(selector).dispatchEvent(event);
    await settle();
    return event;
  };
  return { host, pane, page, closed, settle, one, type, press };
}

test('curves of the last rules that could be computed stay while a rule is being typed, and it is said', async () => {
  const { page, type } = await opened();
  const figures = () => page.querySelectorAll('.rule-curves dl > div').length;
  const before = figures();
  expect(before).toBeGreaterThan(1);
  await type('#rule-earned', '0.5 * price * volu');
  expect(figures()).toBe(before);
  expect(page.querySelector('.rule-earlier')).not.toBeNull();
  expect(page.querySelector('.rule-curves')!.textContent).toContain('som de sist gick att räkna');
  await type('#rule-earned', '0.5 * price * volume');
  expect(page.querySelector('.rule-earlier')).toBeNull();
});

const code = (one: (selector: string) => HTMLElement): string =>
  one(`#${one('#rule-earned').getAttribute('aria-activedescendant')}`).querySelector('code')!.textContent;

test('a list of names opens while a word is typed; what is active is the text box’s active descendant', async () => {
  const { page, one, type, press } = await opened();
  await type('#rule-earned', '0.5 * pr');
  expect(one('.suggestions').getAttribute('role')).toBe('listbox');
  expect(one('#rule-earned').getAttribute('aria-controls')).toBe(one('.suggestions').id);
  expect(code(one)).toBe('price');
  await press('#rule-earned', 'ArrowUp');
  expect(code(one)).not.toBe('price');
  await press('#rule-earned', 'ArrowDown');
  expect((await press('#rule-earned', 'Enter')).defaultPrevented).toBe(true);
  expect(one<HTMLTextAreaElement>('#rule-earned').value).toBe('0.5 * price');
  expect(page.querySelector('.suggestions')).toBeNull();
  expect(one('#rule-earned').hasAttribute('aria-activedescendant')).toBe(false);
});

test('Tab is never taken, Enter never makes a line, and Ctrl+Space offers everything', async () => {
  const { page, type, press } = await opened();
  await type('#rule-earned', '');
  expect((await press('#rule-earned', 'Tab')).defaultPrevented).toBe(false);
  expect((await press('#rule-earned', 'Enter')).defaultPrevented).toBe(true);
  expect(page.querySelector('.suggestions')).toBeNull();
  await press('#rule-earned', ' ', { ctrlKey: true });
  expect(page.querySelectorAll('.suggestions li').length).toBeGreaterThan(20);
  expect((await press('#rule-earned', 'Tab')).defaultPrevented).toBe(false);
});

test('a rule that is pasted over several lines becomes one', async () => {
  const { one, type } = await opened();
  await type('#rule-earned', '0.5 *\n\tprice\r\n * volume');
  expect(one<HTMLTextAreaElement>('#rule-earned').value).toBe('0.5 * price * volume');
});

test('the price is not offered in its own rule', async () => {
  const { page, type } = await opened();
  await type('#rule-price', 'budget / (p');
  const names = [...page.querySelectorAll('.suggestions code')].map(({ textContent }) => textContent);
  expect(names).toContain('price_level');
  expect(names).not.toContain('price');
});

test('a name nobody knows becomes a number of the agreement, which the rule then reads', async () => {
  const { host, page, closed, one, type, settle } = await opened();
  await type('#rule-earned', 'bonus * price * volume');
  one('.rule-field .rule-says .link').click();
  await settle();
  expect(page.querySelector('#rule-earned-says .refusal')).toBeNull();
  const key = [...page.querySelectorAll<HTMLInputElement>('.rule-code')].at(-1)!;
  expect(key.value).toBe('bonus');
  one('.rule-end fluent-button').click();
  await settle();
  expect(closed).toEqual([true]);
  expect(host.changes).toEqual([
    {
      kind: 'own-model',
      scenario: 'stay',
      draft: expect.objectContaining({
        rules: expect.objectContaining({ earned: 'bonus * price * volume' }),
        parameters: expect.arrayContaining([{ key: 'bonus', unit: '1', value: 0, own: true }]),
      }),
    },
  ]);
});

test('a number is shown in its own measure, kept as it is typed, and refused where it is none', async () => {
  const { page, one, type, settle } = await opened();
  const first = '.rule-number input';
  expect(one<HTMLInputElement>(first).value).toBe('40,0');
  await type(first, '2');
  await type(first, '25,5');
  expect(one<HTMLInputElement>(first).value).toBe('25,5');
  await type(first, 'många');
  expect(one('.rule-number .refusal').textContent).toMatch(/^Skriv ett tal/);
  one('.rule-end fluent-button').click();
  await settle();
  expect(one('.rule-end .refusal').textContent).toMatch(/^Rörlig andel: Skriv ett tal/);
  expect(document.activeElement).toBe(page.querySelector(first));
});

test('texts are shown as text, whatever they hold', async () => {
  const { page, type } = await opened();
  await type('#rule-earned', '<img src=x onerror=alert(1)>');
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('#rule-earned-says .refusal')).not.toBeNull();
});
