import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandNames } from '../../src/commands/command-names';
import { registerCommands } from '../../src/commands/commands';
import { officeWindow, type OfficeWindow } from './office-window';

let office: OfficeWindow;

beforeAll(async () => {
  office = await officeWindow();
});
afterAll(() => {
  office.window.close();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('on the real Office.js', () => {
  const done: string[] = [];

  beforeAll(() => {
    const { Office } = office.window as unknown as { Office: object };
    Object.defineProperty(globalThis, 'Office', { value: Office, configurable: true });
    registerCommands({
      runAgain: async () => void done.push('ran again'),
      showBoardPage: () => Promise.reject(new Error('There is no board page.')),
      tell: (error) => void done.push((error as Error).message),
    });
  });

  test('a press on the ribbon runs the command, and Office hears that it is over', async () => {
    await office.press(commandNames.runAgain);
    expect(done).toEqual(['ran again']);
  });

  test('Office hears that a command is over also when it could not be carried out', async () => {
    done.length = 0;
    await office.press(commandNames.showBoardPage);
    expect(done).toEqual(['There is no board page.']);
  });
});

const pages = ['not-tried-in-excel.md', 'oprovat-i-excel.md'];

test.each(pages)('the lines that %s gives record what Office.js asks and is answered', async (page) => {
  const text = readFileSync(path.join(__dirname, '../../docs', page), 'utf8');
  const lines = /```js\n([^]*?)```/.exec(text)?.[1] ?? '';
  const { window } = await officeWindow();
  window.eval(lines);
  await window.eval('Excel.run(async (context) => context.workbook.worksheets.getItem("Data").activate())');
  const recorded = JSON.parse(String(window.eval('JSON.stringify(recorded)'))) as {
    asked: string[];
    answered: object;
  }[];
  window.close();
  const pair = recorded.find(({ asked }) => JSON.stringify(asked).includes('Activate'));
  expect(JSON.stringify(pair?.asked)).toContain('ProcessQuery');
  expect(JSON.stringify(pair?.answered)).toContain('succeeded');
  expect(JSON.stringify(pair?.answered)).toContain('Results');
});
