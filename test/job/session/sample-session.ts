import { Session } from '../../../src/job/session/session';
import type { SessionView } from '../../../src/job/session/view';
import type { Language } from '../../../src/words/messages';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import { FileWorkbook } from '../../../src/workbook/file/file-door';
import { writtenWorkbook } from '../../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { escapeXml } from '../../../src/workbook/file/xml-text';
import { sampleFile } from '../handed-files';
import { regionWorkbook } from '../region-workbook';

/** The day of every session. */
export const today = '2026-11-21';
export const version = '0.1.0';

/** A workbook through the file door. */
export function opened(bytes: Uint8Array, name = 'exempelregionen.xlsx'): FileWorkbook {
  return new FileWorkbook(openWorkbook(bytes, name));
}

export const sample = (): FileWorkbook => opened(sampleFile().bytes);

/** A small region's workbook, whose report is quick to write. */
export const region = (): FileWorkbook => opened(regionWorkbook().bytes, 'region.xlsx');

/** Rows of a sheet as its part holds them. */
export function sheetXml(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  return `<sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

/** A session on a workbook, with its first view. */
export function started(
  workbook: OpenWorkbook = sample(),
  language: Language = 'sv',
): { readonly session: Session; readonly view: SessionView } {
  const session = new Session({ version });
  return { session, view: session.open(workbook, language) };
}

/** What the session's report makes of its workbook. */
export function written(session: Session, workbook: FileWorkbook, date = today): Uint8Array {
  return writtenWorkbook(workbook.source, session.planned(date).plan).bytes;
}
