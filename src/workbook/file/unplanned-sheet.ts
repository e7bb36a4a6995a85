import { foreignAnchors } from './drawing-merge';
import { referredTitles } from './foreign-references';
import { registeredCharts, type OwnState } from './own-state';
import { isRelationship, relationshipsOf } from './relationships';
import { sheetFormulas } from './sheet-formulas';
import { frozenRows, isTheirs, type SheetBefore } from './sheet-rows';
import { isPassing } from './passing-sheets';
import type { WorkbookFile } from './workbook-file';
import { worksheetOutline } from './worksheet-outline';
import { partText } from './xml-text';

/** What else than cells a person can have put on a sheet. */
const additions = ['comments', 'threadedComment', 'table', 'image', 'oleObject', 'control', 'pivotTable'];

/**
 * The passing sheets among `states` whose roles are not `planned` any more, by role: the text each stays with, or undefined
 * where it goes.
 */
export function unplannedSheets(
  workbook: WorkbookFile,
  states: ReadonlyMap<string, OwnState>,
  planned: (role: string) => boolean,
): ReadonlyMap<string, string | undefined> {
  const passing = [...states].filter(([role]) => isPassing(role) && !planned(role));
  const referred = referredTitles(
    workbook,
    passing.map(([, { tab }]) => tab.name),
    (role) => planned(role) || isPassing(role),
  );
  return new Map(passing.map(([role, state]) => [role, unplannedSheet(workbook, state, referred.has(state.tab.name))]));
}

/**
 * A sheet of ours that is no longer planned, as the text it stays with: its formulas as the values they had, since what
 * they were computed from may be gone. Undefined where nobody has written on it or refers to it (`referred`): then it goes.
 */
function unplannedSheet(workbook: WorkbookFile, state: OwnState, referred: boolean): string | undefined {
  const { part, owned, tab } = state;
  const outline = worksheetOutline(part);
  const noted = outline.rows.some(({ row, cells }) => cells.some((cell) => isTheirs(owned, row, cell)));
  if (!noted && !referred && !hasAdditions(workbook, state)) return undefined;
  const place = { file: workbook.file, sheet: tab.name };
  const before: SheetBefore = { outline, owned, heights: undefined, formulas: () => sheetFormulas(part), place };
  const { prefix } = outline;
  const data = `<${prefix}sheetData>${frozenRows(before)}</${prefix}sheetData>`;
  const elements = outline.elements.map(({ name, xml }) => (name === 'sheetData' ? data : xml));
  return outline.head + elements.join('') + outline.tail;
}

function hasAdditions({ pack, file }: WorkbookFile, { tab, registered }: OwnState): boolean {
  return relationshipsOf(pack, tab.part).some((relationship) => {
    if (additions.some((kind) => isRelationship(relationship, kind))) return true;
    const bytes = relationship.part === undefined ? undefined : pack.read(relationship.part);
    if (!isRelationship(relationship, 'drawing') || relationship.part === undefined || !bytes) return false;
    return foreignAnchors(partText(bytes, relationship.part, file), new Set(registeredCharts(registered))) > 0;
  });
}
