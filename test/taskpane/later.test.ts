/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { html, Updates } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import { later } from '../../src/taskpane/later';
import { present, shown } from '../../src/taskpane/present';

const frame = () => new Promise((done) => requestAnimationFrame(done));

function place(): HTMLElement {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  return page;
}

test('parts of a step are drawn from top to bottom, one each frame', async () => {
  const page = place();
  html`<h1>0</h1>
    ${later(html`<p>1</p>`)}${later(html`<p>2</p>`)}`.render(undefined, page);
  const texts: (string | null)[] = [];
  for (let count = 0; count < 3; count += 1) {
    texts.push(page.textContent.replace(/\s/g, ''));
    await frame();
  }
  expect(texts).toEqual(['0', '01', '012']);
});

test('a part whose step was left before its turn is not drawn, and those after it are', async () => {
  const page = place();
  const here = state(true);
  let drawn = 0;
  const counted = html`<p>${() => (drawn += 1)}</p>`;
  html`${later(html`<p>1</p>`)}${shown(() => here(), later(counted))}${later(html`<p>3</p>`)}`.render(undefined, page);
  here.set(false);
  Updates.process();
  for (let count = 0; count < 3; count += 1) await frame();
  expect([page.textContent.replace(/\s/g, ''), drawn]).toEqual(['13', 0]);
});

test('a part follows the value it is drawn from, a frame later and in the elements that stand there', async () => {
  const page = place();
  const value = state('one');
  html`${present(() => ({ text: value() }), later(html<{ readonly text: string }>`<p>${({ text }) => text}</p>`))}`.render(
    undefined,
    page,
  );
  await frame();
  const paragraph = page.querySelector('p');
  value.set('two');
  Updates.process();
  expect(paragraph?.textContent).toBe('one');
  await frame();
  expect(page.querySelector('p')).toBe(paragraph);
  expect(paragraph?.textContent).toBe('two');
});
