import { z } from 'zod';
import { quantities } from '../model/history';
import { costSorts } from './cost-split';
import { moneyUnits } from './money-unit';

/** What a column can be said to mean: a quantity, or what its rows belong to, or nothing. */
export const columnMeanings = [
  ...quantities,
  ...(['period', 'year', 'month', 'unit', 'subunit', 'stream', 'account', 'account-text', 'measure', 'value'] as const),
  ...(['drg', 'drg-weight', 'payment-per-case', 'not used'] as const),
] as const;

/** A column's letters. */
export const columnPattern = /^[A-Z]{1,3}$/;
const letters = z.string().regex(columnPattern);
const stream = z.enum(['a', 'p', 'o']);

const sheetMappingSchema = z.strictObject({
  /** File name; any file where it is left out. */
  file: z.string().optional(),
  sheet: z.string(),
  /** False: the sheet is not to be used. */
  use: z.boolean().optional(),
  /** The header's last row, counted from 1 as the sheet shows it. */
  headerRow: z.int().min(1).optional(),
  /** What a column means, by its letters. */
  columns: z.record(letters, z.enum(columnMeanings)).optional(),
  /** The stream a column is about, by its letters. */
  columnStreams: z.record(letters, stream).optional(),
  /** The stream a code of care form means, as the sheet writes it. */
  streamCodes: z.record(z.string(), stream).optional(),
  money: z.enum(moneyUnits).optional(),
  decimal: z.enum(['comma', 'point']).optional(),
  /** Whether a column's amounts are read as written or with the sign turned, by its letters. */
  sign: z.record(letters, z.enum(['as written', 'turned'])).optional(),
  /** Whether rows and columns that are hidden or filtered away are read; they are where nothing is said. */
  hidden: z.enum(['used', 'left out']).optional(),
  /** The unit that all rows of the sheet are about, where it has no column of units. */
  unit: z.string().min(1).optional(),
  /** The quantity of month columns whose sheet does not say it. */
  quantity: z.enum(quantities).optional(),
});

/** What the user corrects in the reading; every part may be left out. It stands in the scenario file. */
export const mappingSchema = z.strictObject({
  sheets: z.array(sheetMappingSchema).optional(),
  /** Unit's name as a sheet writes it → the name to use; two names with one target are merged. */
  units: z.record(z.string(), z.string().min(1)).optional(),
  /** Months to leave out, ÅÅÅÅMM. */
  leaveOut: z.array(z.int().min(190001).max(219912)).optional(),
  /** The year of figures that carry no period. */
  year: z.int().min(1900).max(2199).optional(),
  /** Cost of one case in kronor, where activity has no budget beside it. */
  costPerCase: z.number().positive().optional(),
  /** What the cost of accounts is, by code, by first digits or by a range of them ("4", "50-59"). */
  accounts: z.record(z.string().regex(/^\d{1,6}(?:-\d{1,6})?$/), z.enum(costSorts)).optional(),
  /** Codes of doubts the user has looked at and accepts. */
  accept: z.array(z.string()).optional(),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type SheetMapping = z.infer<typeof sheetMappingSchema>;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What the user has said of a sheet: lines for the file first, then lines for any file. */
export function sheetMapping(mapping: Mapping, file: string, sheet: string): SheetMapping | undefined {
  const lines = (mapping.sheets ?? []).filter((line) => line.sheet === sheet);
  return lines.find((line) => line.file === file) ?? lines.find((line) => line.file === undefined);
}
