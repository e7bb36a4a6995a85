import { cellOwnership, type CellOwnership } from './cell-ownership';
import { isGivenOver } from './kept-sheets';
import { areaOfName, ownAreaName } from './own-sheet';
import { sheetMarks, type SheetMark } from './sheet-mark';
import { sheetRegister, type RegisteredSheet } from './sheet-register';
import type { WorkbookFile } from './workbook-file';
import type { WorkbookTab } from './workbook-part';
import { required } from './workbook-part';
import { partText, type PartText } from './xml-text';

/** A sheet of ours as the workbook has it now, with what is remembered of it. */
export interface OwnState {
  readonly mark: SheetMark;
  readonly tab: WorkbookTab;
  readonly part: PartText;
  readonly registered: RegisteredSheet | undefined;
  readonly owned: CellOwnership;
}

/** Every sheet of ours, by role; a person's copies, and sheets that were given over to them, are none. */
export function ownStates(workbook: WorkbookFile): ReadonlyMap<string, OwnState> {
  const { pack, part, file } = workbook;
  const register = sheetRegister(pack, part.part.part);
  const states = sheetMarks(part.tabs, part.names).flatMap((mark): OwnState[] => {
    const tab = part.tabs[mark.tab];
    if (!tab || isGivenOver(mark.role)) return [];
    const name = part.names.find((one) => one.tab === mark.tab && one.name.toLowerCase() === ownAreaName);
    const registered = register.get(mark.role);
    const owned = cellOwnership(name && areaOfName(name.formula), name !== undefined, registered);
    return [{ mark, tab, part: partText(required(pack, tab.part), tab.part, file), registered, owned }];
  });
  return new Map(states.map((state) => [state.mark.role, state]));
}

/** The names of the charts that were written on a sheet. */
export function registeredCharts(registered: RegisteredSheet | undefined): readonly string[] {
  return Object.keys(registered?.pieces ?? {}).flatMap((piece) =>
    piece.startsWith(chartPiece) ? [piece.slice(chartPiece.length)] : [],
  );
}

/** What the register's pieces about charts begin with. */
export const chartPiece = 'chart:';
