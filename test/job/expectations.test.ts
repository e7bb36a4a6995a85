import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { inspectionDocument, type InspectionDocument } from '../../src/job/inspect';
import { readFiles } from '../../src/job/read';
import { VaxlaError } from '../../src/words/problem';
import { describeWithSharedData, haveSharedData, sharedFile } from '../workbook/shared-workbooks';

jest.setTimeout(60_000);

const folder = join(__dirname, 'expectations');
const data = join(__dirname, '..', '..', '..', 'shared', 'data');

/** One table as a person who opened the file would describe it. */
const table = z.strictObject({
  use: z.enum(['activity', 'budget', 'activity and budget']).optional(),
  about: z.string().optional(),
  header: z.string().optional(),
  rows: z.int(),
  leftOut: z.string().optional(),
  period: z.string().optional(),
  columns: z.record(z.string(), z.string()).optional(),
});
type Table = z.infer<typeof table>;

/** What is expected of a file; see test/job/expectations/README.md. */
const expectation = z.union([
  z.strictObject({ file: z.string(), says: z.string(), refused: z.string() }),
  z.strictObject({
    file: z.string(),
    says: z.string(),
    sheets: z.record(z.string(), z.union([z.string(), table, z.array(table)])),
    units: z.strictObject({ count: z.int(), some: z.array(z.string()).min(1) }).optional(),
    period: z.string().optional(),
    lacks: z.array(z.string()),
    doubts: z.array(z.string()),
    notes: z.array(z.string()),
  }),
]);

const expectations = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, expected: expectation.parse(parse(readFileSync(join(folder, name), 'utf8'))) }));

/** Said by the list of sheets, and by what is lacking. */
const implied = new Set(['reading-no-table', 'reading-table-not-used', 'reading-sheet-empty', 'reading-nothing-found']);

const span = (from: number | null, to: number | null): string | undefined =>
  from === null ? undefined : from === to ? String(from) : `${from}-${to}`;

function described(sheet: InspectionDocument['sheets'][number]): Table {
  const header = [...new Set([sheet.headerRows[0], sheet.headerRows.at(-1)])].join('-');
  const leftOut = sheet.leftOut.map(({ reason, rows }) => `${rows} ${reason}`).join(', ');
  const columns = sheet.columns
    .filter(({ meaning }) => meaning !== 'not used')
    .map(({ letters, meaning, stream, money }) => [letters, [meaning, stream, money].filter(Boolean).join(' ')]);
  const unused = sheet.subject !== null;
  return {
    ...(unused ? { about: sheet.subject! } : { use: sheet.verdict === 'both' ? 'activity and budget' : sheet.verdict }),
    ...(header !== '' && { header }),
    rows: unused ? sheet.dataRows : sheet.rowsUsed,
    ...(leftOut !== '' && { leftOut }),
    ...(sheet.from !== null && { period: span(sheet.from, sheet.to) }),
    ...(columns.length > 0 && { columns: Object.fromEntries(columns) as Record<string, string> }),
  } as Table;
}

/** What the inspection says, in the words of an expectation and no finer than it. */
function found(document: InspectionDocument, sheets: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = [...new Set(document.sheets.map(({ sheet }) => sheet))];
  const asDescribed = (name: string): unknown => {
    const own = document.sheets.filter(({ sheet }) => sheet === name);
    if (typeof sheets[name] === 'string') return own.map(({ subject, verdict }) => subject ?? verdict).join(', ');
    return own.length === 1 ? described(own[0]!) : own.map(described);
  };
  const place = ({ sheet, cell }: InspectionDocument['problems'][number]): string =>
    sheet === null ? '' : ` ${sheet}${cell === null ? '' : `!${cell}`}`;
  return {
    sheets: Object.fromEntries(names.map((name) => [name, asDescribed(name)])),
    units: document.units.length,
    period: span(document.from, document.to),
    lacks: document.missing,
    doubts: document.problems
      .filter(({ severity, code }) => severity !== 'note' && !implied.has(code))
      .map((problem) => problem.code + place(problem))
      .sort(),
    notes: [...new Set(document.problems.filter(({ severity }) => severity === 'note').map(({ code }) => code))]
      .filter((code) => !implied.has(code))
      .sort(),
  };
}

describeWithSharedData('every file in shared/data', () => {
  const files = haveSharedData
    ? readdirSync(data, { recursive: true })
        .map(String)
        .filter((path) => /\.(?:xls[xm]?|csv)$/i.test(path) && !basename(path).startsWith('~'))
    : [];

  test('has one expectation, and every expectation its file', () => {
    expect(expectations.map(({ expected }) => expected.file).sort()).toEqual([...files].sort());
  });

  const present = expectations.filter(({ expected }) => existsSync(join(data, expected.file)));
  test.each(present)('inspect agrees with $name', ({ expected }) => {
    const handed = [{ name: basename(expected.file), bytes: sharedFile(expected.file) }];
    if ('refused' in expected) {
      expect(() => readFiles(handed)).toThrow(VaxlaError);
      expect(() => readFiles(handed)).toThrow(new RegExp(`^${expected.refused} `));
      return;
    }
    const document = inspectionDocument(readFiles(handed), 'sv');
    const { sheets, units, period, lacks, doubts, notes } = expected;
    expect(found(document, sheets)).toEqual({
      ...{ sheets, units: units?.count ?? 0, period, lacks },
      ...{ doubts: [...doubts].sort(), notes: [...notes].sort() },
    });
    if (units) expect(document.units.map(({ name }) => name)).toEqual(expect.arrayContaining(units.some));
  });
});
