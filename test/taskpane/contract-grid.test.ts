/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { ContractGrid } from '../../src/taskpane/contract-grid';
import { SampleHost } from './sample-host';
import { samplePane } from './shown-part';

async function grid() {
  const host = new SampleHost();
  const pane = samplePane(host);
  await pane.open();
  let focused = 0;
  const made = new ContractGrid(
    pane,
    () => pane.question?.scenarios[0],
    () => (focused += 1),
  );
  const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}): boolean =>
    made.key({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
  const settle = () => new Promise((done) => setTimeout(done, 0));
  return { host, pane, grid: made, press, settle, focused: () => focused };
}

test('arrow keys walk to the edges and no further', async () => {
  const { grid: table, press } = await grid();
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowRight']) expect(press(key)).toBe(true);
  expect(table.current).toEqual({ row: 1, column: 2 });
  press('End');
  press('ArrowDown', { ctrlKey: true });
  expect(table.current).toEqual({ row: 4, column: 5 });
  press('Home');
  press('ArrowUp', { ctrlKey: true });
  expect(table.current).toEqual({ row: 0, column: 0 });
});

test('Tab leaves the table where nothing is being typed', async () => {
  const { press } = await grid();
  expect(press('Tab')).toBe(false);
  expect(press('Escape')).toBe(false);
});

test('typing replaces the value, and Enter goes down as in Excel', async () => {
  const { host, grid: table, press, settle } = await grid();
  press('1');
  table.typed.set('18\u00a0000');
  press('Enter');
  await settle();
  expect(host.changes).toEqual([
    { kind: 'contracts', scenario: 'stay', cells: [{ unit: 'Norra sjukhuset', column: 'assignment', value: 18000 }] },
  ]);
  expect(table.current).toEqual({ row: 1, column: 0 });
  expect(table.text({ row: 0, column: 0 })).toBe('18\u00a0000');
});

test('Tab goes right, Shift+Enter up, and Esc leaves the value as it was', async () => {
  const { host, grid: table, press } = await grid();
  table.select({ row: 2, column: 2 });
  press('F2');
  expect(table.typed()).toBe('40');
  press('Tab');
  expect(table.current).toEqual({ row: 2, column: 3 });
  press('F2');
  press('Enter', { shiftKey: true });
  expect(table.current).toEqual({ row: 1, column: 3 });
  press('5');
  press('Escape');
  expect(table.typed()).toBeUndefined();
  expect(host.changes).toEqual([]);
});

test('a value that was not changed is not sent, though it is shown with fewer decimals than it has', async () => {
  const { host, pane, grid: table, press, settle } = await grid();
  await pane.change({
    kind: 'contracts',
    scenario: 'stay',
    cells: [{ unit: 'Norra sjukhuset', column: 'assignment', value: 17661.25 }],
  });
  expect(table.text({ row: 0, column: 0 })).toBe('17\u00a0661');
  press('F2');
  expect(table.typed()).toBe('17\u00a0661,25');
  press('Enter');
  await settle();
  expect(host.changes).toHaveLength(1);
});

test('a text that is no number keeps the cell, the value and says so', async () => {
  const { host, grid: table, press } = await grid();
  press('1');
  table.typed.set('1o');
  press('Enter');
  expect(table.refusal()).toMatch(/^”1o” är inget tal/);
  expect(table.current).toEqual({ row: 0, column: 0 });
  expect(host.changes).toEqual([]);
});

test('a computed column is neither typed in nor pasted over', async () => {
  const { host, grid: table, press } = await grid();
  table.select({ row: 0, column: 1 });
  press('7');
  expect(table.typed()).toBeUndefined();
  table.paste('7');
  expect(table.refusal()).toMatch(/beräknas av modellen/);
  expect(host.changes).toEqual([]);
});

test('what is copied from a block can be pasted back and changes nothing', async () => {
  const { host, grid: table, press, settle } = await grid();
  table.select({ row: 1, column: 2 });
  press('ArrowRight', { shiftKey: true });
  press('ArrowDown', { shiftKey: true });
  const copied = table.copied();
  expect(copied).toBe('40\t100\r\n40\t100');
  table.paste(copied);
  await settle();
  const [change] = host.changes;
  expect(change).toMatchObject({
    kind: 'contracts',
    cells: [{ value: 0.4 }, { value: 1 }, { value: 0.4 }, { value: 1 }],
  });
});

test('a block is pasted from its upper left corner, wherever one began to select', async () => {
  const { host, grid: table, press, settle } = await grid();
  table.select({ row: 2, column: 3 });
  press('ArrowUp', { shiftKey: true });
  press('ArrowLeft', { shiftKey: true });
  table.paste('35');
  await settle();
  expect(host.changes[0]).toMatchObject({ cells: [{ unit: 'Östra sjukhuset', column: 'rho', value: 0.35 }] });
});

test('a cell the payment model does not use shows a dash and is empty when copied', async () => {
  const { pane } = await grid();
  const paper = new ContractGrid(
    pane,
    () => pane.question?.scenarios[1],
    () => undefined,
  );
  paper.select({ row: 0, column: 2 });
  expect(paper.text({ row: 0, column: 2 })).toBe('–');
  expect(paper.copied()).toBe('');
});
