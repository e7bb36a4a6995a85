import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breakEvenSchema } from '../../src/job/break-even-document';
import { resultSchema, type ResultDocument } from '../../src/job/result-document';
import { regionWorkbook, twoFutures } from '../job/region-workbook';
import { buildCommand, interrupted, vaxla, type Answer } from './built-command';

jest.setTimeout(120_000);

let folder: string;
const at = (name: string) => join(folder, name);
const bytes = (name: string) => readFileSync(at(name));
const two = (more = '') => {
  writeFileSync(at('byte.yaml'), `${twoFutures}${more}`);
  return ['--scenarios', at('byte.yaml')];
};
const simulated = (name: string, ...parameters: readonly string[]) =>
  vaxla('simulate', at('region.xlsx'), '--out', at(name), ...parameters);
const document = (out: string): ResultDocument => resultSchema.parse(JSON.parse(out));
const drawn = ['--draws', '2000', '--seed', '7', '--json'];

let alone: Answer | undefined;
/** What one worker prints of the draws, and writes as 1.xlsx: the same for every test, so made for the first that asks. */
const byOneWorker = (): Answer => (alone ??= simulated('1.xlsx', ...two(), ...drawn, '--workers', '1'));

beforeAll(() => {
  buildCommand();
  folder = mkdtempSync(join(tmpdir(), 'vaxla-draws-'));
  writeFileSync(at('region.xlsx'), regionWorkbook().bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one, two and four workers write the same bytes, and the workbook alone makes them again', () => {
  expect(byOneWorker().code).toBe(0);
  for (const workers of ['2', '4']) {
    const { code } = simulated(`${workers}.xlsx`, ...two(), ...drawn, '--workers', workers);
    expect(code).toBe(0);
  }
  expect(bytes('2.xlsx').equals(bytes('1.xlsx'))).toBe(true);
  expect(bytes('4.xlsx').equals(bytes('1.xlsx'))).toBe(true);
  expect(vaxla('simulate', at('1.xlsx'), '--out', at('igen.xlsx'), '--workers', '2').code).toBe(0);
  expect(bytes('igen.xlsx').equals(bytes('1.xlsx'))).toBe(true);
});

test('intervals, chances, drivers and the seed are printed, and every output says how many draws there were', () => {
  const { out, told } = byOneWorker();
  const { draws, scenarios } = document(out);
  expect(draws).toMatchObject({ seed: 7, draws: 2000, batches: 4, replicates: 20, unanswered: 0 });
  expect(draws!.chances).toContainEqual(expect.objectContaining({ kind: 'costRisesBy', scenario: 'ram' }));
  const { differences, drivers, units, months } = scenarios[1]!.drawn!;
  expect(differences.cost.p5).toBeLessThan(differences.cost.p95);
  expect(differences.cost.errors.p5).toBeGreaterThan(0);
  expect(drivers[0]!.key).toBe('adm');
  expect(units.map(({ name }) => name)).toEqual(['Norra', 'Södra']);
  expect(months.cost).toHaveLength(12);
  expect(told).toMatch(/ {2}P5 till P95 +\d[\d\s]+–/);
  expect(told).toMatch(/Regionens kostnad blir högre än i 1 +\S av 10/);
  expect(told).toContain('nio av tio av 2\u00a0000 dragningar ligger där emellan (frö 7)');
});

test('another seed gives other intervals, and the chosen figures stay', () => {
  const one = document(byOneWorker().out);
  const other = document(simulated('frö.xlsx', ...two(), ...drawn, '--seed', '2').out);
  expect([one.draws!.seed, other.draws!.seed]).toEqual([7, 2]);
  expect(other.scenarios[1]!.region).toEqual(one.scenarios[1]!.region);
  expect(other.modelHash).toBe(one.modelHash);
  expect(other.scenarios[1]!.drawn!.levels.cost.p5).not.toBe(one.scenarios[1]!.drawn!.levels.cost.p5);
});

test('a run stops when its error is small enough', () => {
  const { out } = simulated('snart.xlsx', ...two(), '--draws', '5000', '--until', '0.1', '--json');
  expect(document(out).draws).toMatchObject({ draws: 1000 });
  expect(document(out).draws!.largestError).toBeLessThanOrEqual(0.1);
});

test('without draws there are no intervals, and it is said', () => {
  const { out, told } = simulated('inga.xlsx', ...two('draws: 0\n'), '--json');
  expect(document(out).draws).toBeNull();
  expect(document(out).scenarios.map(({ drawn }) => drawn)).toEqual([null, null]);
  expect(Object.keys(document(out).sheets)).not.toContain('uncertainty');
  expect(told).toContain('Inga dragningar är gjorda');
});

test.each([
  ['--draws', '-1'],
  ['--draws', '1e9'],
  ['--draws', 'många'],
  ['--seed', '1.5'],
  ['--until', '2'],
  ['--workers', '0'],
])('a call with %s %s is refused, and nothing is written', (option, value) => {
  const { code, out, told } = simulated('nej.xlsx', `${option}=${value}`);
  expect([code, out]).toEqual([2, '']);
  expect(told).toContain(`värdet på valet ”${option} <`);
  expect(readdirSync(folder)).not.toContain('nej.xlsx');
});

test('break-even is printed and nothing is written', () => {
  const before = readdirSync(folder);
  const call = [
    'break-even',
    at('region.xlsx'),
    ...two(),
    '--find',
    'budget',
    '--when',
    'unit-loses',
    '--unit',
    'Norra',
  ];
  const { code, out, told } = vaxla(...call, '--draws', '500');
  expect([code, told]).toEqual([0, '']);
  expect(out).toMatch(/Fråga: får Norra sämre resultat än i 1\?[\s\S]*Inget har skrivits\./);
  const printed = vaxla(...call, '--draws', '500', '--json').out;
  expect(breakEvenSchema.parse(JSON.parse(printed))).toMatchObject({ find: 'budget', unit: 'Norra', draws: 500 });
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  [[], 'valet ”--find <number>” måste anges'],
  [['--find', 'rho'], 'valet ”--when <goal>” måste anges'],
  [['--find', 'rho', '--when', 'always'], 'värdet på valet ”--when <goal>” passar inte'],
])('break-even with %j is refused', (parameters, sentence) => {
  const { code, told } = vaxla('break-even', at('region.xlsx'), ...parameters);
  expect([code, told]).toEqual([2, `Anropet går inte att tolka: ${sentence}. Kör med --help för hjälp.\n`]);
});

test('an interrupted run leaves everything as it was', async () => {
  // Ten years and as many draws as may be asked for: far more than is computed by then.
  writeFileSync(at('lång.yaml'), twoFutures.replace('months: 12', 'months: 120'));
  const before = readdirSync(folder);
  const call = ['simulate', at('region.xlsx'), '--scenarios', at('lång.yaml'), '--draws', '100000'];
  const { code, told } = await interrupted(3_000, ...call, '--out', at('avbruten.xlsx'));
  expect(code).toBe(130);
  expect(told).toBe('Avbrutet. Inget har skrivits.\n');
  expect(readdirSync(folder)).toEqual(before);
});
