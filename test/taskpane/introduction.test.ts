import { readFileSync } from 'node:fs';
import path from 'node:path';
import { introduction } from '../../src/taskpane/introduction';
import { paneTexts } from '../../src/words/pane-texts';

const page = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

test.each([
  ['sv', 'Scenario, inte prognos.'],
  ['en', 'A scenario, not a forecast.'],
] as const)(
  'in %s the page outside Excel says all it has to say, each thing once, under one title',
  (language, caveat) => {
    const lines = introduction(language);
    const texts = lines.map(({ text }) => text);
    expect([...texts].sort()).toEqual(Object.values(paneTexts(language).introduction).sort());
    expect(lines.filter(({ element }) => element === 'h1')).toHaveLength(1);
    expect(texts).toContain(caveat);
  },
);

test('the page loads Office from Microsoft before its own script', () => {
  const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
  expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'taskpane.js']);
  expect(page.indexOf('office.js')).toBeLessThan(page.indexOf('</head>'));
});
