/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { Pane } from '../../src/taskpane/pane';
import { PaneProblem } from '../../src/taskpane/pane-host';
import { ribbonCommands } from '../../src/taskpane/ribbon';
import { SampleHost } from './sample-host';

function ribbon() {
  const host = new SampleHost();
  const pane = new Pane(host, {
    focus: () => undefined,
    notify: () => undefined,
    dismissNotice: () => undefined,
    drawn: () => Promise.resolve(),
    log: () => undefined,
    preferences: { get: () => undefined, set: () => undefined },
  });
  let shown = 0;
  const commands = ribbonCommands(Promise.resolve(pane), async () => void (shown += 1));
  return { host, pane, commands, shown: () => shown };
}

test('run again waits until the workbook has been read, writes, and leaves the pane closed', async () => {
  const { host, pane, commands, shown } = ribbon();
  void pane.open();
  await commands.runAgain();
  expect(host.opened).toBe(1);
  expect(pane.writing()).toMatchObject({ kind: 'done' });
  expect(shown()).toBe(0);
});

test('what stands in the way of a button opens the pane, where it is told', async () => {
  const { host, pane, commands, shown } = ribbon();
  await pane.open();
  host.stoppedBy = new PaneProblem({ kind: 'error', title: 'Skyddad', text: '', code: 'protected', actions: [] });
  await commands.runAgain();
  expect(pane.problem()?.code).toBe('protected');
  expect(shown()).toBe(1);
});

test('the board page is shown without the pane', async () => {
  const { host, pane, commands, shown } = ribbon();
  await pane.open();
  await commands.showBoardPage();
  expect([host.boardPages, shown()]).toEqual([1, 0]);
});

test('an error that a button met elsewhere is told in the pane', async () => {
  const { pane, commands, shown } = ribbon();
  await commands.tell(new Error('no answer'));
  expect(pane.problem()?.code).toBe('no answer');
  expect(shown()).toBe(1);
});
