import type { PlannedSheet } from '../../report/plan';
import { failure } from '../../words/problem';
import { areaOfName } from './own-sheet';
import { isRelationship, relationshipsOf } from './relationships';
import type { WorkbookFile } from './workbook-file';
import type { WorkbookTab } from './workbook-part';
import { child, childrenOf, readXml } from './xml-tree';
import { partText } from './xml-text';

/**
 * Refuses, before anything is written, to write other headers into a table that a person has made of our cells: Excel
 * calls a file damaged whose table headers differ from the cells. Throws VaxlaError `file-table-in-the-way`.
 */
export function refuseTables(workbook: WorkbookFile, tab: WorkbookTab, sheet: PlannedSheet): void {
  for (const relationship of relationshipsOf(workbook.pack, tab.part)) {
    const bytes = relationship.part === undefined ? undefined : workbook.pack.read(relationship.part);
    if (!isRelationship(relationship, 'table') || relationship.part === undefined || !bytes) continue;
    const table = readXml(partText(bytes, relationship.part, workbook.file));
    const area = areaOfName(`!${table.attributes.ref ?? ''}`);
    if (!area || table.attributes.headerRowCount === '0') continue;
    const names = childrenOf(child(table, 'tableColumns'), 'tableColumn').map(({ attributes }) => attributes.name);
    const wrong = names.some((name, index) => {
      const planned = plannedText(sheet, area.top, area.left + index);
      return planned !== undefined && planned !== name;
    });
    if (!wrong) continue;
    const place = { file: workbook.file, sheet: tab.name, row: area.top, column: area.left };
    throw failure('file-table-in-the-way', { table: table.attributes.displayName ?? '' }, place);
  }
}

/** What the plan puts into a cell, as a table's header would read; undefined where it puts nothing. */
function plannedText({ blocks }: PlannedSheet, row: number, column: number): string | undefined {
  for (const block of blocks) {
    const [down, across] = [row - block.top, column - block.left];
    const cell = block.kind === 'cells' ? block.rows[down]?.[across] : undefined;
    const value = block.kind === 'cells' ? cell?.value : block.columns[across]?.values[down];
    if (value !== undefined) return typeof value === 'string' ? value : '';
  }
  return undefined;
}
