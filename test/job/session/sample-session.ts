import { Session } from '../../../src/job/session/session';
import { drawnHere } from '../../../src/job/draws/drawn';
import type { ResultView, SessionView } from '../../../src/job/session/view';
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

let sampleOpened: FileWorkbook | undefined;
/** The sample region’s workbook; no session changes it, and its cells are read once. */
export const sample = (): FileWorkbook => (sampleOpened ??= opened(sampleFile().bytes));

/** A small region's workbook, whose report is quick to write. */
export const region = (): FileWorkbook => opened(regionWorkbook().bytes, 'region.xlsx');

/** Rows of a sheet as its part holds them. */
export function sheetXml(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  return `<sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

/** A session on a workbook, with its first view; without draws, which few facts need, where nothing else is said. */
export function started(
  workbook: OpenWorkbook = sample(),
  language: Language = 'sv',
  draws: number | 'as kept' = 0,
): { readonly session: Session; readonly view: SessionView } {
  const session = new Session({ version });
  const view = session.open(workbook, language);
  return { session, view: draws === 'as kept' ? view : session.change({ kind: 'draws', draws }, today) };
}

/** A session on the small region over a single year, which costs a third to compute and to write. */
export function startedYear(
  language: Language = 'sv',
  draws = 0,
): { readonly workbook: FileWorkbook; readonly session: Session; readonly view: SessionView } {
  const workbook = region();
  const { session } = started(workbook, language, draws);
  return { workbook, session, view: session.change({ kind: 'last-month', month: 202612 }, today) };
}

/** The session's answer with all its draws, made in this thread. */
export function drawn(session: Session): ResultView {
  const drawing = session.drawing!;
  return session.takeDrawn(drawing, drawnHere(drawing), true)!.result!;
}

/** What the session's report makes of its workbook. */
export function written(session: Session, workbook: FileWorkbook, date = today): Uint8Array {
  return writtenWorkbook(workbook.source, session.planned(date).plan).bytes;
}
