/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { assumptionsStep } from '../../src/taskpane/assumptions-step';
import { enteredSpread, spreadFields } from '../../src/taskpane/spread-entry';
import { paneTexts } from '../../src/words/pane-texts';
import type { SpreadView } from '../../src/job/session/view';
import { SampleHost } from './sample-host';
import { emptyPage, samplePane } from './shown-part';
import { sampleView } from './sample-view';

async function opened(host = new SampleHost()) {
  const pane = samplePane(host);
  const { page, settle, one, text } = emptyPage();
  assumptionsStep(pane).render(undefined, page);
  await pane.open();
  await settle();
  const enter = async (place: number, written: string): Promise<void> => {
    const field = page.querySelectorAll<HTMLInputElement>('.spread-form input')[place]!;
    field.value = written;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  };
  const use = async (): Promise<void> => {
    one('.spread-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  const open = async (): Promise<void> => {
    one('.spread-toggle').click();
    await settle();
  };
  return { host, pane, page, settle, one, text, enter, use, open };
}

const first = sampleView.question!.assumptions.flatMap(({ items }) => items).find(({ spread }) => spread)!;
const { low, high } = first;

test('range and shape are closed until they are asked for', async () => {
  const { page, one, open, text } = await opened();
  expect(one('.spread-toggle').getAttribute('aria-expanded')).toBe('false');
  expect(page.querySelector('.spread-form')).toBeNull();
  expect(text('.spread-toggle')).toMatch(/^Spridning .* till .*, PERT, /);
  await open();
  expect(one('.spread-toggle').getAttribute('aria-expanded')).toBe('true');
  expect(page.querySelectorAll('.spread-form')).toHaveLength(1);
});

test('a range that is used is told to the host, marked as one’s own, and can be given back', async () => {
  const { host, page, one, open, enter, use, settle, text } = await opened();
  await open();
  const { scale } = first;
  await enter(0, String((low + (first.value - low) / 2) / scale).replace('.', ','));
  await use();
  expect(host.changes).toEqual([
    {
      kind: 'spread',
      key: first.key,
      spread: { low: expect.closeTo(low + (first.value - low) / 2, 9), high, shape: 'pert' },
    },
  ]);
  expect(text('.spread-own')).toBe('eget');
  expect(text('.spread-form .help:last-child')).toBe('Eget spann. Ingen äger antagandet och spannet ännu.');
  one<HTMLButtonElement>('.spread-form .link').click();
  await settle();
  expect(host.changes[1]).toEqual({ kind: 'spread', key: first.key, spread: null });
  expect(page.querySelector('.spread-own')).toBeNull();
  expect(document.activeElement).toBe(one('.spread-form [type=submit]'));
});

test('a range that cannot be kept stays in the fields with the reason, and goes nowhere', async () => {
  const { host, page, open, enter, use, text } = await opened();
  await open();
  await enter(0, '90');
  await use();
  expect(host.changes).toEqual([]);
  expect(text('.spread-form .refusal')).toMatch(
    /^Lågt är .* och högt .*\. Lågt ska vara lägre än högt\. Spannet är som det var\.$/,
  );
  expect(page.querySelector<HTMLInputElement>('.spread-form input')!.value).toBe('90');
});

describe('what the fields say', () => {
  const texts = paneTexts('sv').spread;
  const register: SpreadView['register'] = { low: 0, high: 0.1, shape: 'pert', values: [] };
  const held: SpreadView = { ...register, own: false, register };
  const item = { value: 0.03, scale: 0.01, decimals: 1, unit: '%' };
  const fields = spreadFields('sv', item, held);
  const entered = (change: Partial<typeof fields>) => enteredSpread('sv', item, { ...fields, ...change }, held, texts);
  const refusal = (change: Partial<typeof fields>) => {
    const answer = entered(change);
    return 'refused' in answer ? answer.refused : undefined;
  };

  test('is the model’s own numbers; a rounded field that nobody touched means the number it shows', () => {
    expect(entered({ low: '1,5', high: '6' })).toEqual({ spread: { low: 0.015, high: 0.06, shape: 'pert' } });
    const third = { ...held, low: 0.1 / 3 };
    const shown = spreadFields('sv', { ...item, value: 0.05 }, third);
    expect(enteredSpread('sv', { ...item, value: 0.05 }, { ...shown, high: '9' }, third, texts)).toEqual({
      spread: { low: 0.1 / 3, high: 0.09, shape: 'pert' },
    });
  });

  test('is refused with one sentence: upside down, beside the value, no number, empty, lognormal below zero', () => {
    expect(refusal({ low: '8', high: '2' })).toBe(texts.order({ low: '8,0\u00a0%', high: '2,0\u00a0%' }));
    expect(refusal({ low: '4', high: '4' })).toBe(texts.order({ low: '4,0\u00a0%', high: '4,0\u00a0%' }));
    expect(refusal({ low: '4' })).toBe(texts.beside({ value: '3,0\u00a0%', low: '4,0\u00a0%', high: '10,0\u00a0%' }));
    expect(refusal({ high: 'tolv' })).toBe(texts.noNumber({ text: 'tolv' }));
    expect(refusal({ low: ' ' })).toBe(texts.empty);
    expect(refusal({ shape: 'lognormal' })).toBe(texts.aboveZero);
    expect(refusal({ shape: 'lognormal', low: '1' })).toBeUndefined();
  });

  test('separate values have a weight behind a colon, one where none is written', () => {
    expect(entered({ shape: 'discrete', values: '2; 4: 3;' })).toEqual({
      spread: {
        shape: 'discrete',
        values: [
          { value: 0.02, weight: 1 },
          { value: 0.04, weight: 3 },
        ],
      },
    });
    const values = [
      { value: 0.02, weight: 1 },
      { value: 0.04, weight: 3 },
    ];
    expect(spreadFields('sv', item, { ...held, shape: 'discrete', values }).values).toBe('2,0; 4,0: 3');
    expect(refusal({ shape: 'discrete', values: ' ; ' })).toBe(texts.noValues);
    expect(refusal({ shape: 'discrete', values: '2: 0' })).toBe(texts.weights);
    expect(refusal({ shape: 'discrete', values: '2: −1; 3' })).toBe(texts.weights);
    expect(refusal({ shape: 'discrete', values: 'x' })).toBe(texts.noNumber({ text: 'x' }));
  });

  test('can be that nothing is drawn, with the range kept for later', () => {
    expect(entered({ shape: 'fixed' })).toEqual({ spread: { low: 0, high: 0.1, shape: 'fixed' } });
  });
});
