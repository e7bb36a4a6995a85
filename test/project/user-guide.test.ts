import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFile from '../../package.json';
import { buildCommand } from '../cli/built-command';
import { stepsOf, taken, type Taken } from './guide-steps';

jest.setTimeout(180_000);

const simulation = 'simulate assets/exempelregionen.xlsx --out';

let drawn: string;
beforeAll(() => {
  buildCommand();
  drawn = mkdtempSync(join(tmpdir(), 'vaxla-drawn-'));
});
afterAll(() => rmSync(drawn, { recursive: true, force: true }));

describe('the Swedish guide', () => {
  let guide: Taken;
  beforeAll(() => {
    guide = taken('anvandarguide.md', { unshownDraws: 500, drawn });
  });

  test('has commands that all succeed on the sample and print what the page shows', () => {
    expect([guide.wrong, guide.outputs.size]).toEqual([[], 7]);
  });

  test('simulates the sample as the demonstration does, whose comparison is shown in the front page', () => {
    expect(packageFile.scripts.demo).toContain(`vaxla.js ${simulation} `);
    const printed = guide.outputs.get(`${simulation} out/svar.xlsx`)!;
    const [comparison, written] = printed.split(/\n\n(?=Skrivet: )/);
    expect(written).toContain('out/svar.xlsx');
    const front = readFileSync(join(__dirname, '../../README.md'), 'utf8');
    const shown = /<!-- demo -->\s*```text\n([\s\S]*?)\n```/.exec(front)?.[1];
    expect(comparison).toContain('P5 till P95');
    expect(shown).toContain(comparison);
  });
});

test('every command of the English guide succeeds on the sample and prints what the page shows', () => {
  const { wrong, outputs } = taken('user-guide.md', { unshownDraws: 0, drawn });
  expect([wrong, outputs.size]).toEqual([[], 7]);
});

test('the two guides take the same steps', () => {
  const kinds = (name: string) => stepsOf(name).map(({ kind }) => kind);
  expect(kinds('anvandarguide.md')).toEqual(kinds('user-guide.md'));
});
