import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readFiles } from '../../src/job/read';
import { openWorkbook, type WorkbookFile } from '../../src/workbook/file/workbook-file';
import { FileWorkbook } from '../../src/workbook/file/file-door';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { readXml } from '../../src/workbook/file/xml-tree';
import { partText } from '../../src/workbook/file/xml-text';
import { problemText, VaxlaError } from '../../src/words/problem';
import { hindrances, run } from '../job/handed-files';
import { archiveDamages, packageDamages, type Damage } from './damage';
import { chance } from './random-numbers';
import { samplePlan } from './sample-plan';
import { haveSharedData, sharedFile } from './shared-workbooks';
import { smallRegion } from './small-region';
import { mostWork, worked } from './work-done';

jest.setTimeout(120_000);

const name = 'skadad.xlsx';
/** Small workbooks from several programs; the region's own is most of them, for it goes the whole way. */
const fixtures = ['readxl/inlineStr', 'closedxml/Date1904System', 'closedxml/WorkbookWithExternalLink', 'sheetjs/1904'];
const bases: readonly Uint8Array[] = [
  smallRegion(),
  ...(haveSharedData ? fixtures.map((path) => sharedFile(`fixtures/${path}.xlsx`)) : []),
];
const damages: readonly (readonly [string, Damage])[] = [
  ...Object.entries(archiveDamages),
  ...Object.entries(packageDamages),
];

/** Writing costs ten times what reading does: one in so many of those that open is written into. */
const writtenEvery = 20;

/** What an act gives, or the code of the one sentence it was refused with; any other error is passed on. */
function attempt<Result>(act: () => Result): Result | string {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
    const { problem } = error;
    const told = (['sv', 'en'] as const).map((language) => problemText(language, problem));
    const sound = problem.place?.file === name && told.every((text) => /^skadad\.xlsx.*: .{20,}\.$/s.test(text));
    // Said without a matcher: a matcher costs as much as reading what is damaged.
    if (!sound) throw new Error(`not one sentence that names the file: ${told.join(' / ')}`);
    return problem.code;
  }
}

/** What is written into an opened workbook is a good workbook that holds what was in it before. */
function expectGood(bytes: Uint8Array, workbook: WorkbookFile): void {
  const written = openWorkbook(bytes, name);
  expect(isDeepStrictEqual(written.grids(), workbook.grids())).toBe(true);
  expect(written.marks()).toHaveLength(3);
  const parts = ['[Content_Types].xml', written.part.part.part, ...written.part.tabs.slice(-3).map(({ part }) => part)];
  for (const part of parts) readXml(partText(written.pack.read(part) ?? new Uint8Array(), part, name));
}

test('10,000 damaged packages are each read, or refused with one sentence, within a second', () => {
  const told = new Map<string, number>();
  const count = (outcome: string): void => void told.set(outcome, (told.get(outcome) ?? 0) + 1);
  let longest = 0;
  fc.assert(
    fc.property(fc.noBias(fc.nat()), (drawn) => {
      const dice = chance(drawn);
      const [, damage] = dice.of(damages);
      const bytes = damage(dice.of(bases), dice);
      const { result: read, seconds } = worked(() => attempt(() => readFiles([{ name, bytes }])));
      longest = Math.max(longest, seconds);
      if (typeof read === 'string') return count(read);
      count('read');
      const workbook = read.workbook instanceof FileWorkbook ? read.workbook.source : undefined;
      if (!workbook || dice.below(writtenEvery) > 0) return;
      const written = attempt(() => writePlan(workbook, samplePlan(workbook)));
      if (typeof written === 'string') return count(`${written} when writing`);
      expectGood(written, workbook);
      count('written');
    }),
    { numRuns: 10_000, endOnFailure: true },
  );
  expect(longest).toBeLessThan(mostWork);
  expect(told.get('read')).toBeGreaterThan(1000);
  expect(told.get('written')).toBeGreaterThan(100);
  expect(told.get('file-damaged-part')).toBeGreaterThan(1000);
  expect(told.get('file-damaged-archive')).toBeGreaterThan(500);
});

const twoFutures = `
schema: 1
months: 12
scenarios:
  - { id: stay, name: Nu }
  - { id: frame, name: Ram, switches: [{ contract: { model: ram } }] }
`;

test('a damaged package that opens goes the whole way, or is refused with reasons', () => {
  const intact = { name, bytes: smallRegion() };
  expect(hindrances(() => run([intact], twoFutures))).toEqual([]);
  let whole = 0;
  fc.assert(
    fc.property(fc.noBias(fc.nat()), (drawn) => {
      const dice = chance(drawn);
      const [, damage] = dice.of(Object.entries(packageDamages));
      const bytes = damage(intact.bytes, dice);
      const problems = hindrances(() => {
        const { bytes: written } = run([{ name, bytes }], twoFutures);
        expect(isDeepStrictEqual(openWorkbook(written, name).grids(), openWorkbook(bytes, name).grids())).toBe(true);
        whole++;
      });
      for (const problem of problems) expect(problemText('sv', problem)).toMatch(/\.$/);
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(whole).toBeGreaterThan(2);
});
