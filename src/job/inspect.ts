import { addMonths, monthCode } from '../quantities/month';
import { z } from 'zod';
import { columnRuns } from '../region/column-runs';
import type { Language } from '../words/messages';
import { problemDocuments } from './result-document';
import type { ReadFiles } from './read';

/** What `inspect --json` prints: each table as it was taken, what it carries, and every doubt. */
export const inspectionSchema = z.strictObject({
  schema: z.literal(1),
  simulable: z.boolean(),
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
      headerRows: z.array(z.int()),
      layout: z.enum(['long', 'wide']),
      rowsUsed: z.int(),
      rowsLeftOut: z.int(),
      from: z.int().nullable(),
      to: z.int().nullable(),
      columns: z.array(
        z.strictObject({ letters: z.string(), header: z.string(), meaning: z.string(), money: z.string().nullable() }),
      ),
    }),
  ),
  facts: z.int(),
  problems: z.array(
    z.strictObject({ severity: z.string(), code: z.string(), place: z.string().nullable(), text: z.string() }),
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
  const hindered = read.problems.some(({ severity }) => severity === 'error');
  return {
    schema: 1,
    simulable: !hindered && units.some(({ simulable }) => simulable),
    from: code(first),
    to: code(last),
    units,
    sheets: read.reading.sheets.map((sheet) => ({
      file: sheet.file,
      sheet: sheet.sheet,
      verdict: sheet.verdict,
      headerRows: sheet.headerRows.map((row) => row + 1),
      layout: sheet.layout,
      rowsUsed: sheet.rowsUsed,
      rowsLeftOut: sheet.rowsLeftOut.filter(({ reason }) => reason !== 'empty').length,
      from: sheet.coverage ? monthCode(sheet.coverage.from) : null,
      to: sheet.coverage ? monthCode(sheet.coverage.to) : null,
      columns: columnRuns(sheet.columns).map(({ letters, header, meaning, money }) => ({
        letters,
        header,
        meaning,
        money: money ?? null,
      })),
    })),
    facts: facts.length,
    problems: problemDocuments(read.problems, language),
  };
}
