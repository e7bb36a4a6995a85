/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ScenarioView } from '../../src/job/session/view';
import { checkPart } from '../../src/taskpane/control/check-part';
import { controlPart } from '../../src/taskpane/control/control-part';
import { grantsPart } from '../../src/taskpane/control/grants-part';
import { later } from '../../src/taskpane/later';
import type { Pane } from '../../src/taskpane/pane';
import { present } from '../../src/taskpane/present';
import { SampleHost } from './sample-host';
import { emptyPage, samplePane } from './shown-part';

/** A part of the pane on the sample, as a scenario's card or the result shows it. */
async function opened(part: (pane: Pane) => ViewTemplate, language: 'sv' | 'en' = 'sv') {
  const host = new SampleHost(language);
  const pane = samplePane(host);
  await pane.open();
  const { page, settle, one, text } = emptyPage();
  part(pane).render(undefined, page);
  await settle();
  const enter = async (box: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> => {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  return { host, pane, page, one, text, enter, settle };
}

const card = (part: (pane: Pane) => ViewTemplate<ScenarioView>, id: string) => (pane: Pane) =>
  html`${present(() => pane.question?.scenarios.find((scenario) => scenario.id === id), part(pane))}`;
const levers = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('.lever')];
const boxOf = (page: HTMLElement, term: string) =>
  levers(page)
    .find((lever) => lever.querySelector('h4, .lever-name')!.textContent!.trim().startsWith(term))!
    .querySelector('input')!;

test('a lever shows its term, what holds where it is empty, its range, and whose a typed value is', async () => {
  const { page, host, enter } = await opened(card(controlPart, 'paper'));
  const [first] = levers(page);
  expect(first!.textContent).toContain('Kvarvarande uppföljning');
  expect(first!.textContent).toContain('Tomt: som i dag, 100\u00a0%. Spann 0 till 100\u00a0%.');
  const box = boxOf(page, 'Kvarvarande uppföljning');
  expect(box.value).toBe('');
  expect(first!.querySelector('fluent-button')).toBeNull();
  await enter(box, '35 %');
  expect(host.changes).toEqual([{ kind: 'control', scenario: 'paper', lever: 'followUp', value: 0.35 }]);
  expect(box.value).toBe('35');
  await enter(box, ' ');
  expect(host.changes.at(-1)).toEqual({ kind: 'control', scenario: 'paper', lever: 'followUp', value: null });
  expect(box.value).toBe('');
  const share = boxOf(page, 'Andel frigjord tid som blir vård');
  const owner = (): boolean => share.closest('.lever')!.textContent!.includes('Ingen äger antagandet');
  expect(owner()).toBe(false);
  await enter(share, '0,2');
  expect(owner()).toBe(true);
});

test('a number that was typed stands in its field until the card shows it, also where cards wait for their frame', async () => {
  const { page, pane } = await opened(card((shown) => later(controlPart(shown)), 'practice'));
  const box = boxOf(page, 'Kvarvarande uppföljning');
  box.value = '65';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  const seen = new Set<string>();
  for (let frame = 0; frame < 12; frame += 1) {
    await new Promise(requestAnimationFrame);
    seen.add(box.value);
  }
  expect([...seen]).toEqual(['65']);
  expect(pane.question?.scenarios[2]?.control.levers[0]?.given).toBe(0.65);
});

test('what is no number, or below zero, is refused in a sentence, and the value stays as it was', async () => {
  const { page, host, enter } = await opened(card(controlPart, 'practice'));
  const box = boxOf(page, 'Mål och indikatorer efter');
  for (const [typed, refused] of [
    ['tolv', '”tolv” är inget tal. Värdet är som det var.'],
    ['−3', '”−3” är under noll. Värdet är som det var. Skriv ett tal från noll och uppåt.'],
  ] as const) {
    await enter(box, typed);
    expect(page.querySelector('.refusal')!.textContent).toBe(refused);
    expect(box.value).toBe('40');
  }
  expect(host.changes).toEqual([]);
  await enter(box, '45');
  expect(page.querySelector('.refusal')).toBeNull();
  expect(host.changes).toHaveLength(1);
});

test('the first card moves today’s control, for all', async () => {
  const { page, host, enter, text } = await opened(card(controlPart, 'stay'));
  expect(text('p')).toContain('Det gäller i alla scenarier.');
  expect(boxOf(page, 'Mål och indikatorer före').value).toBe('120');
  await enter(boxOf(page, 'Rapporteringstid'), '4');
  expect(host.changes).toEqual([{ kind: 'control', scenario: null, lever: 'hoursPerGoal', value: 4 }]);
});

test('a place shows one sentence first, and folded what more is known, what is not, what it sets and from where', async () => {
  const { page, host, enter, one, text } = await opened(card(controlPart, 'practice'));
  expect(text('.place-service')).toBe('hemtjänst, illustration');
  expect(text('.place-service + p')).toMatch(/^79 tjänster blev 21 besöksblock/);
  const details = one<HTMLDetailsElement>('.place-about details');
  expect(details.open).toBe(false);
  expect(details.textContent).toContain('Kvarvarande uppföljning: 40\u00a0% (ert antagande).');
  expect(details.textContent).toContain('Hur mycket tid det frigjorde.');
  expect(details.textContent).toContain('Siverbo 2022');
  const choice = one<HTMLSelectElement>('.place-choice');
  expect(choice.options).toHaveLength(10);
  await enter(choice, 'kalmar');
  expect(text('.place-about')).toContain('Sätter inget: platsen säger vad som gjordes, inte hur mycket.');
  await enter(choice, '');
  expect(page.querySelector('.place-about')).toBeNull();
  expect(host.changes).toEqual([
    { kind: 'control-place', scenario: 'practice', place: 'kalmar' },
    { kind: 'control-place', scenario: 'practice', place: null },
  ]);
});

test('what control comes to stands under the levers, beside what it is today', async () => {
  const { text } = await opened(card(controlPart, 'practice'));
  expect(text('.effects')).toContain('Tid för mål och registrering 7,2 tusen tim/år i dag 28,8 tusen tim/år');
});

const check = (pane: Pane) => html`${present(() => pane.view()?.check, checkPart(pane))}`;

test('a question is answered in a word, in one’s own words, or both; how many have an answer is said, and nothing is added up', async () => {
  const { page, host, one, text, enter } = await opened(check);
  expect(text('.check-origin summary')).toMatch(/5 frågor, 1 med svar$/);
  expect(page.querySelectorAll('.check-question')).toHaveLength(31);
  expect(text('.check-facts')).toBe(
    '1 1 Nuläget består: 3 mått, 5 tal i avtalet 2 2 Byte på papperet: inget mått, 1 tal i avtalet 3 3 Byte i praktiken: inget mått, 1 tal i avtalet',
  );
  await enter(one<HTMLSelectElement>('.check-question select'), 'no');
  await enter(one<HTMLInputElement>('.check-question input'), ' Tre mått räcker ');
  expect(host.changes).toEqual([
    { kind: 'answer', point: 'simple', answer: 'no', text: '' },
    { kind: 'answer', point: 'simple', answer: 'no', text: ' Tre mått räcker ' },
  ]);
  expect(one<HTMLInputElement>('.check-question input').value).toBe('Tre mått räcker');
  expect(text('.check-origin summary')).toMatch(/5 frågor, 2 med svar$/);
  await enter(one<HTMLSelectElement>('.check-question select'), '');
  expect(host.changes.at(-1)).toEqual({ kind: 'answer', point: 'simple', answer: null, text: 'Tre mått räcker' });
});

test('a text that is being typed is not lost when the word is chosen first', async () => {
  const { host, one, enter } = await opened(check);
  const box = one<HTMLInputElement>('.check-question input');
  box.value = 'halvvägs';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await enter(one<HTMLSelectElement>('.check-question select'), 'yes');
  expect(host.changes).toEqual([{ kind: 'answer', point: 'simple', answer: 'yes', text: 'halvvägs' }]);
  expect(box.value).toBe('halvvägs');
});

test('a word and a text given right after one another are both kept, however long the answer takes', async () => {
  const { host, page, one, settle } = await opened(check);
  const word = one<HTMLSelectElement>('.check-question select');
  const box = one<HTMLInputElement>('.check-question input');
  word.value = 'partly';
  word.dispatchEvent(new Event('change', { bubbles: true }));
  box.value = 'Bara läkare';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(host.changes.at(-1)).toEqual({ kind: 'answer', point: 'simple', answer: 'partly', text: 'Bara läkare' });
  expect([word.value, box.value]).toEqual(['partly', 'Bara läkare']);
  expect(page.querySelector('.check-origin summary')!.textContent).toContain('2 med svar');
});

test('a grant is changed where it is one’s own, and on the first card for all; what it is divided by is not nothing', async () => {
  const { page, host, text, enter } = await opened(card(grantsPart, 'practice'));
  expect(text('.grant summary')).toBe('Riktat bidrag med villkor om väntan eget');
  expect(page.querySelector('.doubt-line')).not.toBeNull();
  await enter(boxOf(page, 'Alla invånare som delar'), '0');
  expect(page.querySelector('.refusal')!.textContent).toMatch(/kan inte vara noll/);
  expect(host.changes).toEqual([]);
  await enter(boxOf(page, 'Tröskel'), '75');
  const id = JSON.stringify(['riktat-med-villkor', null]);
  expect(host.changes).toEqual([
    { kind: 'grant', scenario: 'practice', id, set: { number: 'threshold', value: 0.75 } },
  ]);
  const first = await opened(card(grantsPart, 'stay'));
  expect(first.text('.grant summary')).toBe('Riktat bidrag med villkor om väntan');
  first.one<HTMLButtonElement>('.grant > .link').click();
  first.one<HTMLButtonElement>('.add-grant .link').click();
  await first.settle();
  expect(first.host.changes).toEqual([
    { kind: 'remove-grant', scenario: null, id },
    { kind: 'add-grant', scenario: null, grant: 'generellt-per-invanare' },
  ]);
});

test('what stands in the way of a change on a card is said, since it is told at the top of the step', async () => {
  const { host, pane, page, enter } = await opened(card(controlPart, 'paper'));
  const message = { kind: 'error', title: 'Bytet', text: 'Andelen är för stor.', code: '', actions: [] } as const;
  host.view = { ...host.view, hindrance: { step: 'scenarios', message } };
  await enter(boxOf(page, 'Valårseffekt på kostnaden'), '500');
  expect(pane.announced.current).toBe('Bytet Andelen är för stor.');
});

test('every text is there in English too', async () => {
  const { text } = await opened(card(controlPart, 'practice'), 'en');
  expect(text('.lever')).toContain('Empty: as today, 100\u00a0%. Range 0 to 100\u00a0%.'.replaceAll('\u00a0', ' '));
  expect((await opened(card(grantsPart, 'stay'), 'en')).text('.add-grant')).toContain('Add the state grant');
  expect((await opened(check, 'en')).text('.check-origin summary')).toMatch(/5 questions, 1 with an answer$/);
});
