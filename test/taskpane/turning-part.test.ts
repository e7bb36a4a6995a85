/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { PaneProblem } from '../../src/taskpane/pane-host';
import { defineDrawing } from '../../src/taskpane/result/drawing';
import { turningChart } from '../../src/taskpane/result/turning-chart';
import { turningPart } from '../../src/taskpane/result/turning-part';
import { SampleHost } from './sample-host';
import { emptyPage, samplePane } from './shown-part';
import { sampleTurned, sampleTurning } from './sample-turning';
import { sampleResult, sampleView } from './sample-view';

async function opened(host = new SampleHost()) {
  const pane = samplePane(host);
  defineDrawing();
  const { page, settle, one, text } = emptyPage();
  turningPart(pane, () => 3).render(sampleResult, page);
  await pane.open();
  const open = async (): Promise<void> => {
    const details = one<HTMLDetailsElement>('.turning');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
  };
  const selects = (): readonly HTMLSelectElement[] => [...page.querySelectorAll('select')];
  const choose = async (place: number, value: string): Promise<void> => {
    const select = selects()[place]!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const search = async (): Promise<void> => {
    one('.turning-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  return { host, pane, page, settle, one, text, open, selects, choose, search };
}

test('it is closed until it is asked for, and begins with the scenario looked at', async () => {
  const { page, text, open, selects } = await opened();
  expect(text('.turning > summary')).toBe('Var vänder det?');
  expect(page.querySelector('form')).toBeNull();
  await open();
  expect(selects().map(({ value }) => value)).toEqual(['practice', 'costs-no-more', '', 'gamma']);
});

test('what is asked goes to the host, and the answer stands in words, as a curve and as a table', async () => {
  const { host, page, open, choose, search, selects } = await opened();
  await open();
  await choose(0, 'paper');
  expect(selects()[3]!.value).toBe('tak');
  await choose(1, 'unit-loses');
  // Whose result it is must be said.
  expect(selects()[2]!.value).toBe('Norra sjukhuset');
  await choose(2, 'Södra sjukhuset');
  await choose(3, 'rho');
  await search();
  expect(host.searches).toEqual([{ find: 'rho', when: 'unit-loses', scenario: 'paper', unit: 'Södra sjukhuset' }]);
  const said = [...page.querySelectorAll('.turning-answer > p')].map(({ textContent }) => textContent?.trim());
  expect(said.slice(0, 3)).toEqual([sampleTurned.question, ...sampleTurned.sentences]);
  expect(page.querySelectorAll('.turning-answer tbody tr')).toHaveLength(sampleTurned.table.rows.length);
  expect(page.querySelector('vaxla-drawing')).not.toBeNull();
  expect(host.changes).toEqual([]);
});

test('a search shows how far it has come and can be stopped at once', async () => {
  const { host, page, one, text, open, search, settle } = await opened();
  host.searchPace = 150;
  await open();
  await search();
  expect(['5', '50']).toContain(one('fluent-progress-bar').getAttribute('value'));
  one<HTMLButtonElement>('.turning-state .link').click();
  await settle();
  expect(page.querySelector('fluent-progress-bar')).toBeNull();
  expect(text('.turning-state')).toBe('Sökningen avbröts.');
  expect(document.activeElement).toBe(one('.turning-form [type=submit]'));
  await new Promise((done) => setTimeout(done, 350));
  await settle();
  expect(page.querySelector('.turning-answer')).toBeNull();
});

test('an answer of before a change is taken away, and it is said why', async () => {
  const { pane, page, text, open, search, settle } = await opened();
  await open();
  await search();
  pane.view.set({ ...sampleView, turning: { ...sampleTurning, of: 'asked otherwise' } });
  await settle();
  expect(page.querySelector('.turning-answer')).toBeNull();
  expect(text('.turning-state')).toBe('Något har ändrats sedan sökningen. Sök igen för ett svar som gäller nu.');
});

test('what cannot be turned is told beside the form', async () => {
  const { host, text, open, search } = await opened();
  await open();
  host.stoppedBy = new PaneProblem({
    kind: 'error',
    title: 'Talet läses inte',
    text: 'Välj ett annat.',
    code: 'x',
    actions: [],
  });
  await search();
  expect(text('.turning-state')).toBe('Talet läses inte. Välj ett annat.');
});

test('roots are marked on the zero line, their values apart', () => {
  const roots = [
    { at: 0.04, text: '4,0\u00a0%' },
    { at: 0.041, text: '4,1\u00a0%' },
  ];
  const drawn = turningChart('sv', { ...sampleTurned.curve, roots }, { title: 'T', description: 'D' })(300);
  const circles = [...drawn.querySelectorAll('circle')];
  expect(new Set(circles.map((circle) => circle.getAttribute('cy'))).size).toBe(1);
  const labels = [...drawn.querySelectorAll('text')].filter(({ textContent }) => /^4,[01]/.test(textContent ?? ''));
  const places = labels.map((label) => Number(label.getAttribute('x')));
  expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(52);
});

test('a stretch without an answer is left out of the curve, and a flat one has an axis', () => {
  const curve = (values: readonly (number | null)[]) =>
    turningChart(
      'en',
      { ...sampleTurned.curve, roots: [], points: values.map((value, at) => ({ at, value })) },
      { title: 'T', description: 'D' },
    )(300);
  const path = (drawn: SVGElement) => drawn.querySelector('.turning-curve')!.getAttribute('d')!;
  expect(path(curve([1, null, null, 2, 3])).match(/M/g)).toHaveLength(2);
  expect(path(curve([0, 0, 0]))).not.toContain('NaN');
});
