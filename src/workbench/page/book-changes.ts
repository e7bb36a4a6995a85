import type { StandInBook } from '../../standin/stand-in-book';

type BookSheets = StandInBook['state']['sheets'];

/** How much of a sheet differs from the file: whatever changes it raises this. */
const changedSoFar = ({ part, touched, changedCells }: BookSheets[number]): number =>
  part === undefined ? Infinity : touched.size + changedCells.size;

/**
 * What has become of a workbook since it was opened, told apart by who did it: the person by typing, and the pane. Saving
 * counts formulas as changed whose values the file does not have, and reading changes nothing; neither is anybody's doing.
 */
export class BookChanges {
  /** How much of each sheet had changed when it was last looked at, by id. */
  private seen: ReadonlyMap<string, number> = new Map();
  /** Sheets that were there when the workbook was opened, by id. */
  private before: ReadonlySet<string> = new Set();
  /** Whether the pane has changed a sheet. */
  byPane = false;

  /** Begins anew, with a workbook that has just been opened. */
  begin(sheets: BookSheets): void {
    this.before = new Set(sheets.map(({ id }) => id));
    this.byPane = false;
    this.look(sheets);
  }

  /** Takes what differs now as known. */
  look(sheets: BookSheets): void {
    this.seen = new Map(sheets.map((sheet) => [sheet.id, changedSoFar(sheet)]));
  }

  /** The pane has asked for something: sheets that differ more than before, it has changed. */
  lookAfterPane(sheets: BookSheets): void {
    if (sheets.some((sheet) => changedSoFar(sheet) !== this.seen.get(sheet.id))) this.byPane = true;
    this.look(sheets);
  }

  /** Whether a sheet was not there when the workbook was opened. */
  isNew(sheet: string): boolean {
    return !this.before.has(sheet);
  }
}
