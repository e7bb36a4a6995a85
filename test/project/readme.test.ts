import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonText } from '../../src/cli/comparison-text';
import { simulate } from '../../src/job/simulate';

const root = join(__dirname, '../..');

test('the comparison in the front page is what the demonstration prints', () => {
  const result = simulate({
    files: [
      { name: 'exempelregionen.xlsx', bytes: new Uint8Array(readFileSync(join(root, 'assets/exempelregionen.xlsx'))) },
    ],
    scenarioFile: { schema: 1 },
    language: 'sv',
    acceptCalibration: false,
    date: '2026-11-21',
    version: '0.1.0',
  });
  const shown = /<!-- demo -->\s*```text\n([\s\S]*?)\n```/.exec(readFileSync(join(root, 'README.md'), 'utf8'));
  expect(shown?.[1]).toContain(comparisonText(result, 'sv'));
});
