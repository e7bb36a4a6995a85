import { commandNames } from '../../src/commands/command-names';
import { registerCommands, type RibbonCommands } from '../../src/commands/commands';

type Command = (event: { completed(): void }) => void;

/** Registers commands with a ribbon that is nothing but its buttons, and gives a way to press them. */
function ribbon(commands: Partial<RibbonCommands>) {
  const associated = new Map<string, Command>();
  const office = { actions: { associate: (name: string, command: Command) => void associated.set(name, command) } };
  Object.defineProperty(globalThis, 'Office', { value: office, configurable: true });
  const nothing = (): Promise<void> => Promise.resolve();
  registerCommands({ runAgain: nothing, showBoardPage: nothing, tell: () => {}, ...commands });
  return {
    names: [...associated.keys()],
    press: (name: string): Promise<void> =>
      new Promise((completed) => associated.get(name)?.({ completed: () => completed() })),
  };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('both buttons are tied, by the names the manifests have', () => {
  expect(ribbon({}).names).toEqual(['vaxlaRunAgain', 'vaxlaShowBoardPage']);
  expect(Object.values(commandNames)).toEqual(['vaxlaRunAgain', 'vaxlaShowBoardPage']);
});

test('a button does its own errand, and Office is told when it is done', async () => {
  const done: string[] = [];
  const { press } = ribbon({
    runAgain: async () => void done.push('ran again'),
    showBoardPage: async () => void done.push('showed the page'),
  });
  await press(commandNames.showBoardPage);
  expect(done).toEqual(['showed the page']);
  await press(commandNames.runAgain);
  expect(done).toEqual(['showed the page', 'ran again']);
});

test('Office is not told before the errand is done', async () => {
  const order: string[] = [];
  let finish = (): void => {};
  const { press } = ribbon({
    runAgain: () =>
      new Promise<void>((resolve) => {
        finish = () => {
          order.push('finished');
          resolve();
        };
      }),
  });
  const pressed = press(commandNames.runAgain).then(() => order.push('completed'));
  await new Promise(setImmediate);
  expect(order).toEqual([]);
  finish();
  await pressed;
  expect(order).toEqual(['finished', 'completed']);
});

test('an error is told, and then Office', async () => {
  const told: unknown[] = [];
  const failure = new Error('The workbook is protected.');
  const { press } = ribbon({ runAgain: () => Promise.reject(failure), tell: (error) => void told.push(error) });
  await press(commandNames.runAgain);
  expect(told).toEqual([failure]);
});

test('an error that is thrown before any waiting is told too', async () => {
  const told: unknown[] = [];
  const { press } = ribbon({
    showBoardPage: () => {
      throw new Error('There is no board page.');
    },
    tell: (error) => void told.push(error),
  });
  await press(commandNames.showBoardPage);
  expect(told).toHaveLength(1);
});

test('Office is told even where the error cannot be', async () => {
  const { press } = ribbon({
    runAgain: () => Promise.reject(new Error('first')),
    tell: () => Promise.reject(new Error('second')),
  });
  await press(commandNames.runAgain);
  await press(commandNames.runAgain);
});

test('a button pressed while its errand is under way waits for it, and runs anew after', async () => {
  let runs = 0;
  let finish = (): void => {};
  const { press } = ribbon({
    runAgain: () => {
      runs += 1;
      return new Promise<void>((resolve) => (finish = resolve));
    },
  });
  const both = [press(commandNames.runAgain), press(commandNames.runAgain)];
  expect(runs).toBe(1);
  finish();
  await Promise.all(both);
  const third = press(commandNames.runAgain);
  expect(runs).toBe(2);
  finish();
  await third;
});
