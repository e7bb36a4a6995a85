import { cellName } from '../quantities/cell-address';
import { finding } from '../region/finding';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { failure, type Place, type Problem } from '../words/problem';
import type { EmbeddedModel } from './embedded-model';
import type { FormulaSheet } from './formula-form';
import { ownCells, type OwnCells } from './own-cells';
import { sheetChange, type SheetChange } from './sheet-forms';

/** What to do with a sheet of ours that holds something else than we wrote. */
export type ChangedChoice = 'overwrite' | 'keep';

/** A sheet of ours that was changed by hand: which, and where the first change is. */
export interface ChangedSheet {
  readonly role: string;
  readonly sheetName: string;
  readonly change: SheetChange;
}

/** Our sheets in a workbook as they are now, by role; a person's copies are left out. */
export function ownSheetCells(workbook: OpenWorkbook, model: EmbeddedModel): ReadonlyMap<string, OwnCells> {
  const stored = new Map(model.sheets.map((sheet) => [sheet.role, sheet]));
  return new Map(
    workbook.ownSheets().flatMap((sheet) => {
      const known = stored.get(sheet.role);
      return sheet.copy || !known ? [] : [[sheet.role, ownCells(sheet, known.area)] as const];
    }),
  );
}

/** Sheets that hold something else than the document remembers, in the document's order. */
export function changedSheets(model: EmbeddedModel, cells: ReadonlyMap<string, OwnCells>): readonly ChangedSheet[] {
  const sheets = new Map(
    [...cells.values()].map(({ sheet, area }) => [
      sheet.sheetName.toLowerCase(),
      { role: sheet.role, top: area.top, left: area.left },
    ]),
  );
  const named = (title: string): FormulaSheet | undefined => sheets.get(title.toLowerCase());
  return model.sheets.flatMap((stored): ChangedSheet[] => {
    const now = cells.get(stored.role);
    const change = now && sheetChange(stored, now, named);
    return change ? [{ role: stored.role, sheetName: now.sheet.sheetName, change }] : [];
  });
}

/**
 * The workbook to write into, given what was changed and what to do about it. Throws VaxlaError where nobody has said what
 * to do: two ways out, and nothing written.
 */
export function settledSheets(
  workbook: OpenWorkbook,
  changed: readonly ChangedSheet[],
  choice: ChangedChoice | undefined,
): { readonly workbook: OpenWorkbook; readonly told: readonly Problem[] } {
  const [first] = changed;
  if (!first) return { workbook, told: [] };
  if (choice === undefined) {
    const { change, sheetName: sheet } = first;
    const others = changed.length - 1;
    const place: Place = { file: workbook.file };
    if (change.kind === 'structure') {
      throw failure('embedded-sheet-changed', { sheet, first: '', last: '', others }, place);
    }
    const { top, left, bottom, right } = change.area;
    const values = { sheet, first: cellName(top, left), last: cellName(bottom, right), others };
    throw failure('embedded-sheet-changed', values, place);
  }
  const code = choice === 'keep' ? 'embedded-sheet-kept' : 'embedded-sheet-overwritten';
  const told = changed.map(({ sheetName: sheet }) => finding('note', code, { sheet }, { file: workbook.file }));
  return {
    workbook: choice === 'keep' ? workbook.keeping(changed.map(({ role }) => role)) : workbook,
    told,
  };
}
