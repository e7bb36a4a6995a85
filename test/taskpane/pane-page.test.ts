/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { assumptionsStep } from '../../src/taskpane/assumptions-step';
import { paneFrame } from '../../src/taskpane/frame';
import { allDrawn } from '../../src/taskpane/later';
import { Pane } from '../../src/taskpane/pane';
import { PaneProblem } from '../../src/taskpane/pane-host';
import { scenariosStep } from '../../src/taskpane/scenarios-step';
import { sourceStep } from '../../src/taskpane/source-step';
import { writingStep } from '../../src/taskpane/writing';
import { SampleHost } from './sample-host';
import { emptyPage } from './shown-part';
import { sampleQuestion, sampleSource, sampleView } from './sample-view';

function drawn(host: SampleHost) {
  const notices: string[] = [];
  const focused: string[] = [];
  const faults: Error[] = [];
  const preferences = new Map<string, string>();
  const pane = new Pane(host, {
    focus: (target) => void focused.push(target),
    notify: ({ title }) => void notices.push(title),
    dismissNotice: () => void notices.splice(0),
    drawn: allDrawn,
    log: (fault) => void faults.push(fault),
    preferences: { get: (key) => preferences.get(key), set: (key, value) => void preferences.set(key, value) },
  });
  const { page, settle, one, text } = emptyPage();
  const contents = { source: sourceStep(pane), scenarios: scenariosStep(pane), assumptions: assumptionsStep(pane) };
  const writing = writingStep(pane, contents.source);
  paneFrame(pane, { ...contents, result: contents.source }, writing).render(undefined, page);
  return { pane, page, settle, one, text, notices, focused, faults };
}

async function opened(host = new SampleHost()) {
  const shown = drawn(host);
  await shown.pane.open();
  await shown.settle();
  return { ...shown, host };
}

test('the first step shows verdict, doubts, sheets, columns and what is missing', async () => {
  const { page, text } = await opened();
  expect(text('h1')).toBe('Underlag');
  expect(text('.region')).toBe('Exempelregionen Syntetiska siffror');
  expect(page.querySelectorAll('.message-doubt h3')).toHaveLength(3);
  expect([...page.querySelectorAll('.columns select')].map((select) => (select as HTMLSelectElement).value)).toEqual(
    sampleSource.tables[0]!.columns.map(({ meaning }) => meaning),
  );
  expect(text('main')).toContain('Saknade värden räknas aldrig som noll.');
});

test('texts of the workbook are shown as text, whatever they hold', async () => {
  const hostile = '<img src=x onerror=alert(1)>${1+1}{{x}}';
  const source = { ...sampleSource, region: hostile, tables: [] };
  const { page, text } = await opened(new SampleHost('sv', { ...sampleView, source }));
  expect(page.querySelector('img')).toBeNull();
  expect(text('.region')).toContain(hostile);
});

test('a column read as something else is told to the host', async () => {
  const { host, one, settle } = await opened();
  const select = one<HTMLSelectElement>('.columns tr:nth-child(8) select');
  select.value = 'cases';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(host.changes).toEqual([{ kind: 'column', sheet: 'Verksamhet', letters: 'J', meaning: 'cases' }]);
});

test('an address selects its cells in the sheet', async () => {
  const { host, one, settle } = await opened();
  one('.place').click();
  await settle();
  expect(host.selected).toEqual([sampleSource.doubts[0]!.place]);
});

test('without a question the later steps are out of reach', async () => {
  const { page, pane, settle } = await opened(
    new SampleHost('sv', { source: { ...sampleSource, state: 'unreadable' } }),
  );
  const steps = [...page.querySelectorAll<HTMLButtonElement>('.step')];
  expect(steps.map(({ disabled }) => disabled)).toEqual([false, true, true, true]);
  pane.go('result');
  await settle();
  expect(pane.step()).toBe('source');
});

test('the pane comes back to the step where one was, and counts the steps before as done', async () => {
  const host = new SampleHost();
  host.memory.set('step', 'scenarios').set('furthest', '2');
  const { text, page } = await opened(host);
  expect(text('h1')).toBe('Scenarier');
  expect([...page.querySelectorAll('.step')].map(({ className }) => className)).toEqual([
    'step step-done',
    'step step-current',
    'step',
    'step',
  ]);
});

test('the first and the furthest step are remembered with the workbook', async () => {
  const { host, pane, focused } = await opened();
  pane.go('assumptions');
  expect([host.memory.get('step'), host.memory.get('furthest')]).toEqual(['assumptions', '2']);
  expect(focused).toEqual(['heading']);
});

test('who owns an assumption is asked once and remembered', async () => {
  const { host, pane, one, page, settle } = await opened();
  pane.go('assumptions');
  await settle();
  one('.assumption .doubt-line fluent-button').click();
  await settle();
  one<HTMLInputElement>('.naming input').value = ' Anna Ek ';
  one('.naming').dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
  expect(host.changes.at(-1)).toEqual({ kind: 'owner', key: 'beta', scenario: null, owner: 'Anna Ek' });
  one<HTMLInputElement>('.segment:nth-child(4) input').click();
  await settle();
  one('.assumption .doubt-line fluent-button').click();
  await settle();
  expect(host.changes.at(-1)).toEqual({ kind: 'owner', key: 'gamma', scenario: null, owner: 'Anna Ek' });
  expect(page.querySelector('.naming')).toBeNull();
  expect(page.querySelector('.none')?.textContent).toContain('Alla egna bedömningar har en ägare.');
});

test('a number outside its range is taken, with a doubt beside it', async () => {
  const { host, pane, one, text, settle } = await opened();
  pane.go('assumptions');
  await settle();
  const field = one<HTMLInputElement>('.assumption:nth-child(2) .number-field input');
  field.value = '7,5';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(host.changes).toEqual([{ kind: 'assumption', key: 'beta', scenario: null, value: 0.075 }]);
  expect(text('.assumption:nth-child(2) .doubt-line')).toMatch(/^Utanför spannet 0,0 till 5,0 %/);
});

test('a text that is no number leaves the value, and says so', async () => {
  const { host, pane, one, text, settle } = await opened();
  pane.go('assumptions');
  await settle();
  const field = one<HTMLInputElement>('.assumption:nth-child(2) .number-field input');
  field.value = 'två';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(host.changes).toEqual([]);
  expect(text('.assumption:nth-child(2) .refusal')).toBe('”två” är inget tal. Värdet är som det var.');
  expect(field.value).toBe('2,0');
});

test('what stops the reading is shown with its code, and takes the focus', async () => {
  const host = new SampleHost();
  host.stoppedBy = new PaneProblem({
    kind: 'error',
    title: 'Inget svar',
    text: 'Vänta.',
    code: 'no-answer',
    actions: [],
  });
  const { text, focused, faults } = await opened(host);
  expect(text('.problem')).toContain('Inget svar');
  expect(text('.problem')).toContain('Kod: no-answer');
  expect(focused).toEqual(['problem']);
  expect(faults).toEqual([]);
});

test('what hinders an answer is told on the step where it can be mended', async () => {
  const message = { kind: 'error', title: 'Månaderna räcker inte', text: '', code: 'too-short', actions: [] } as const;
  const host = new SampleHost('sv', {
    source: sampleSource,
    question: sampleQuestion,
    hindrance: { step: 'scenarios', message },
  });
  const { pane, text, settle } = await opened(host);
  expect(text('main')).not.toContain(message.title);
  pane.go('scenarios');
  await settle();
  expect(text('.message-error')).toContain(message.title);
});

test('a fault in the program is logged, and told without its inner words on the first line', async () => {
  const host = new SampleHost();
  host.stoppedBy = new TypeError('x is not a function');
  const { text, faults } = await opened(host);
  expect(text('.problem h2')).toBe('Hinder: Växla kom inte vidare');
  expect(faults.map(String)).toEqual(['TypeError: x is not a function']);
});

test('changed sheets are told in passing, or by a message where the sheets are the subject', async () => {
  const { host, pane, text, notices, settle } = await opened();
  pane.go('scenarios');
  host.changeSource();
  host.changeSource();
  expect(notices).toEqual(['Underlaget har ändrats sedan Växla läste det.']);
  pane.go('source');
  await settle();
  expect(notices).toEqual([]);
  expect(text('.message-note')).toContain('Läs arbetsboken igen');
  await pane.open();
  await settle();
  expect(host.opened).toBe(2);
  expect(text('main')).not.toContain('Läs arbetsboken igen');
});

test('the first draws come after the chosen values, then more, and none of them after a change', async () => {
  const host = new SampleHost();
  host.drawPace = 20;
  const { pane } = drawn(host);
  const made = () => pane.result?.draws.made;
  const until = async (wanted: number) => {
    while (made() !== wanted) await new Promise((done) => setTimeout(done, 1));
  };
  await pane.open();
  expect([made(), pane.drawing()]).toEqual([0, { made: 0, wanted: 10_000, stopped: false }]);
  await until(1_000);
  expect(pane.drawing()).toEqual({ made: 1_000, wanted: 10_000, stopped: false });
  await pane.change({ kind: 'scenario-name', scenario: 'paper', name: 'Papper' });
  expect(made()).toBe(0);
  await until(10_000);
  expect(pane.drawing()).toBeUndefined();
});

test('draws that the reader stops stay as they are, and go on when asked', async () => {
  const host = new SampleHost();
  host.drawPace = 20;
  const { pane } = drawn(host);
  await pane.open();
  while (pane.result?.draws.made !== 1_000) await new Promise((done) => setTimeout(done, 1));
  pane.stopDraws();
  await new Promise((done) => setTimeout(done, 100));
  expect([pane.result.draws.made, pane.drawing()?.stopped]).toEqual([1_000, true]);
  host.drawPace = 0;
  pane.continueDraws();
  await new Promise((done) => setTimeout(done, 50));
  expect([pane.result.draws.made, pane.drawing()]).toEqual([10_000, undefined]);
});

test('a slider’s value is followed by the fan of what is looked at, and the band before it stays until then', async () => {
  const host = new SampleHost();
  const { pane, settle } = drawn(host);
  await pane.open();
  await settle();
  const looking = { quantity: 'real', number: 3 };
  pane.looksAt = () => looking;
  const band = pane.result?.chart.lines[0]?.bands?.[1];
  const asked = jest.spyOn(host, 'change');
  const change = pane.change({ kind: 'assumption', key: 'phi', scenario: 'practice', value: 0.5 });
  expect(pane.fan()?.band).toBe(band);
  await change;
  expect(host.fans).toEqual([looking]);
  expect(pane.fan()?.number).toBe(3);
  await pane.change({ kind: 'seed', seed: 2 });
  const first = { quantity: 'real', number: 3, first: true };
  expect(host.fans.at(-1)).toEqual(first);
  // The change says already which fan is asked for next.
  expect(asked.mock.calls.map((given: readonly unknown[]) => given[1])).toEqual([looking, first]);
});

test('writing shows sheet by sheet how far it has come, and then that it is done', async () => {
  const { host, pane, text, page, settle } = await opened();
  host.pace = 20;
  pane.go('result');
  const writing = pane.write();
  await settle();
  expect(text('h1')).toBe('Skriver till arbetsboken');
  expect(page.querySelectorAll('.sheets li')).toHaveLength(7);
  expect(page.querySelectorAll('.step:disabled')).toHaveLength(4);
  await writing;
  await settle();
  expect(text('h1')).toBe('Klart');
  expect(text('.message-done')).toContain('7 blad, 7 diagram. Dina egna blad är oförändrade.');
});

test('a writing that is stopped by the reader ends with what the host says of it', async () => {
  const { host, pane, settle, faults } = await opened();
  host.pace = 20;
  pane.go('result');
  const writing = pane.write();
  await settle();
  pane.cancelWriting();
  expect(pane.writing()).toMatchObject({ kind: 'running', cancelling: true });
  await writing;
  expect(pane.writing()).toBeUndefined();
  expect(pane.problem()).toBeDefined();
  // The sample host stops with the signal's own reason, which is no message of ours.
  expect(faults).toHaveLength(1);
});

test('in English the frame, the steps and the numbers are English', async () => {
  const { pane, text, one, settle } = await opened(new SampleHost('en'));
  expect(text('h1')).toBe('Source');
  pane.go('assumptions');
  await settle();
  expect(text('h1')).toBe('Assumptions');
  expect(one<HTMLInputElement>('.assumption:nth-child(2) .number-field input').value).toBe('2.0');
});

test('the sample’s count of own judgements without owner is right', () => {
  const all = sampleQuestion.assumptions.flatMap(({ items }) => items).filter(({ basis }) => basis === 'A');
  expect(sampleQuestion.judgements).toEqual({ count: all.length, unowned: all.filter(({ owner }) => !owner).length });
});
