import { z } from 'zod';
import type { Quantity } from '../model/history';
import { cellName } from '../quantities/cell-address';
import { addMonths, monthCode } from '../quantities/month';
import { columnRuns } from '../region/column-runs';
import { activityQuantities, type SheetReading } from '../region/region-reading';
import { sheetSubject, sheetSubjects } from '../region/sheet-subject';
import type { Language } from '../words/messages';
import type { Problem } from '../words/problem';
import { problemDocuments } from './result-document';
import type { ReadFiles } from './read';

/** What a simulation needs and the files do not give; 'corrections' are obstacles at named cells. */
const lacks = ['activity', 'money', 'unit-with-both', 'corrections'] as const;

/** What `inspect --json` prints: each table as it was taken, what it carries, every doubt, and what is missing. */
export const inspectionSchema = z.strictObject({
  schema: z.literal(1),
  simulable: z.boolean(),
  missing: z.array(z.enum(lacks)),
  from: z.int().nullable(),
  to: z.int().nullable(),
  units: z.array(
    z.strictObject({
      name: z.string(),
      simulable: z.boolean(),
      volume: z.string(),
      money: z.string(),
      granularity: z.enum(['monthly', 'annual']),
      queue: z.strictObject({ p: z.boolean(), o: z.boolean() }),
      careGuarantee: z.strictObject({ p: z.boolean(), o: z.boolean() }),
    }),
  ),
  sheets: z.array(
    z.strictObject({
      file: z.string(),
      sheet: z.string(),
      verdict: z.enum(['activity', 'budget', 'both', 'other']),
      subject: z.enum(sheetSubjects).nullable(),
      headerRows: z.array(z.int()),
      layout: z.enum(['long', 'wide']),
      dataRows: z.int(),
      rowsUsed: z.int(),
      rowsLeftOut: z.int(),
      leftOut: z.array(z.strictObject({ reason: z.string(), rows: z.int() })),
      from: z.int().nullable(),
      to: z.int().nullable(),
      columns: z.array(
        z.strictObject({
          letters: z.string(),
          header: z.string(),
          meaning: z.string(),
          stream: z.enum(['a', 'p', 'o']).nullable(),
          money: z.string().nullable(),
        }),
      ),
    }),
  ),
  facts: z.int(),
  problems: z.array(
    z.strictObject({
      severity: z.enum(['error', 'doubt', 'note']),
      code: z.string(),
      place: z.string().nullable(),
      file: z.string().nullable(),
      sheet: z.string().nullable(),
      cell: z.string().nullable(),
      text: z.string(),
    }),
  ),
});

export type InspectionDocument = z.infer<typeof inspectionSchema>;

/** What was read, as one document for people and programs. */
export function inspectionDocument(read: ReadFiles, language: Language): InspectionDocument {
  const { facts } = read.reading.history;
  const first = facts.map(({ from }) => from).reduce((least, from) => Math.min(least, from), Infinity);
  const last = facts
    .map(({ from, months }) => addMonths(from, months - 1))
    .reduce((most, to) => Math.max(most, to), -Infinity);
  const code = (month: number) => (Number.isFinite(month) ? monthCode(month as never) : null);
  const units = read.coverage.units.map(({ name, simulable, volume, money, granularity, queue, careGuarantee }) => ({
    name,
    simulable,
    volume,
    money,
    granularity,
    queue: { ...queue },
    careGuarantee: { ...careGuarantee },
  }));
  const missing = missingParts(read);
  return {
    schema: 1,
    simulable: missing.length === 0,
    missing,
    from: code(first),
    to: code(last),
    units,
    sheets: read.reading.sheets.map((sheet) => sheetDocument(sheet, read)),
    facts: facts.length,
    problems: problemDocuments(read.problems, language).map(({ code: named, place, text }, index) => {
      const problem = read.problems[index]!;
      return { severity: problem.severity, code: named, place, ...placeParts(problem), text };
    }),
  };
}

function sheetDocument(sheet: SheetReading, { grids, reading }: ReadFiles): InspectionDocument['sheets'][number] {
  const left = sheet.rowsLeftOut.filter(({ reason }) => reason !== 'empty');
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  const grid = grids.find((each) => each.file === sheet.file && each.sheet === sheet.sheet);
  // A weight list alone gives nothing; beside cases per DRG it gives their points.
  const unused = sheet.rowsUsed === 0 || sheet.verdict === 'other' || reading.history.facts.length === 0;
  const tabled = sheet.headerRows.length > 0;
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    verdict: sheet.verdict,
    subject: grid && unused ? sheetSubject(grid) : null,
    headerRows: sheet.headerRows.map((row) => row + 1),
    layout: sheet.layout,
    dataRows: tabled
      ? sheet.dataRows
      : (grid?.rows.filter((row) => row.some(({ kind }) => kind !== 'empty')).length ?? 0),
    rowsUsed: sheet.rowsUsed,
    rowsLeftOut: left.length,
    leftOut: reasons.map((reason) => ({ reason, rows: left.filter((each) => each.reason === reason).length })),
    from: sheet.coverage ? monthCode(sheet.coverage.from) : null,
    to: sheet.coverage ? monthCode(sheet.coverage.to) : null,
    columns: columnRuns(sheet.columns).map(({ letters, header, meaning, money }) => ({
      letters,
      header,
      meaning,
      stream: activityQuantities.has(meaning as Quantity)
        ? (sheet.columns.find(({ letter }) => letter === letters.split('–')[0])?.stream ?? null)
        : null,
      money: money ?? null,
    })),
  };
}

/** Told by what is missing itself, not by these. */
const lackCodes: ReadonlySet<string> = new Set([
  ...['reading-nothing-found', 'reading-neither', 'reading-no-budget', 'reading-no-activity'],
  ...['reading-no-unit-with-both', 'reading-no-unit-above-zero'],
]);

function missingParts({ coverage, problems }: ReadFiles): InspectionDocument['missing'] {
  const missing: InspectionDocument['missing'] = [];
  const { units } = coverage;
  if (units.every(({ volume }) => volume === 'none')) missing.push('activity');
  if (units.every(({ money }) => money === 'none')) missing.push('money');
  if (missing.length === 0 && !units.some(({ simulable }) => simulable)) missing.push('unit-with-both');
  if (problems.some(({ severity, code }) => severity === 'error' && !lackCodes.has(code))) missing.push('corrections');
  return missing;
}

function placeParts({ place }: Problem): { file: string | null; sheet: string | null; cell: string | null } {
  const { file, sheet, row, column } = place ?? {};
  const cell = row === undefined || column === undefined ? null : cellName(row, column);
  return { file: file ?? null, sheet: sheet ?? null, cell };
}
