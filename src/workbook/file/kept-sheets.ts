import { markFormula, markName, sheetMarks } from './sheet-mark';
import { spliced, type Splice } from './splice';
import { WorkbookFile } from './workbook-file';
import { escapeXml, partBytes } from './xml-text';

/** What the role of a sheet that a person keeps begins with: no plan has such a role, so it is never written again. */
const kept = 'kept:';

/** Whether a role is that of a sheet that was given over to the reader. */
export function isGivenOver(role: string): boolean {
  return role.startsWith(kept);
}

/**
 * The workbook with some sheets of ours given over to the reader: their cells stay, no plan writes them any more, and
 * because they are still marked they are no source of figures either.
 */
export function keepingSheets(workbook: WorkbookFile, roles: readonly string[]): WorkbookFile {
  const { part, pack } = workbook;
  const marks = new Map(sheetMarks(part.tabs, part.names).map((mark) => [mark.tab, mark]));
  const splices = part.names.flatMap((name): Splice[] => {
    const mark = name.tab === undefined ? undefined : marks.get(name.tab);
    if (!mark || name.name.toLowerCase() !== markName || !roles.includes(mark.role)) return [];
    const { innerStart: start, innerEnd: end } = name.element;
    return [{ start, end, text: escapeXml(markFormula(`${kept}${mark.role}`, mark.title)) }];
  });
  const text = spliced(part.part.text, splices);
  return WorkbookFile.of(pack.with(new Map([[part.part.part, partBytes({ ...part.part, text })]])));
}
