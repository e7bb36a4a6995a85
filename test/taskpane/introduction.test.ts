import { readFileSync } from 'node:fs';
import path from 'node:path';
import { introduction } from '../../src/taskpane/introduction';
import { taskpane as english } from '../../src/words/en/taskpane';
import { taskpane as swedish } from '../../src/words/sv/taskpane';

const page = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

test.each([
  ['sv', swedish, 'Scenario, inte prognos.'],
  ['en', english, 'A scenario, not a forecast.'],
] as const)('in %s the pane says all it has to say, each thing once, under one title', (language, words, caveat) => {
  const lines = introduction(language);
  expect(lines.map(({ text }) => text).sort()).toEqual(
    Object.values(words)
      .map((sentence) => sentence())
      .sort(),
  );
  expect(lines.filter(({ element }) => element === 'h1')).toHaveLength(1);
  expect(lines.map(({ text }) => text)).toContain(caveat);
});

test('the page loads Office from Microsoft before its own script, and promises nothing with a button', () => {
  const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
  expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'taskpane.js']);
  expect(page.indexOf('office.js')).toBeLessThan(page.indexOf('</head>'));
  expect(page).not.toMatch(/<(button|input|a) /);
});
