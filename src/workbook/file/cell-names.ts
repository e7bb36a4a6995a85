import { readXml } from './xml-tree';
import { partText } from './xml-text';
import { quotedSheet } from '../../quantities/cell-address';
import type { DefinedName } from './workbook-part';
import type { WorkbookFile } from './workbook-file';

/** The comment on every name Växla defines: how it knows its own again. A person sees it in Excel's name manager. */
export const ownComment = 'Växla';

/**
 * Whether Excel takes a text as the name of a cell: no address in either notation, no R or C alone.
 * @example isCellName('N1') // false
 */
export function isCellName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^(r\d*(c\d*)?|c\d*)$/i.test(name) &&
    !/^(true|false)$/i.test(name)
  );
}

/**
 * Names in the workbook that cannot be used: its defined names but for those of Växla's own sheets, and its tables'
 * names, which share one list with them. Names compare without regard to case.
 */
export function takenNames(workbook: WorkbookFile): readonly string[] {
  const foreign = workbook.part.names.filter((name) => name.tab === undefined && !leadsToOwnSheet(workbook, name));
  return [...foreign.map((name) => name.name), ...tableNames(workbook)];
}

/**
 * The workbook's names that a new plan replaces: Växla's own, and those a plan defines anew (`planned`, lower case),
 * which other programs may have stripped of the comment. A person's own name for a cell on our sheet stays.
 */
export function replacedNames(workbook: WorkbookFile, planned: ReadonlySet<string>): readonly DefinedName[] {
  return workbook.part.names.filter(
    (name) => leadsToOwnSheet(workbook, name) && (name.comment === ownComment || planned.has(name.name.toLowerCase())),
  );
}

function leadsToOwnSheet(workbook: WorkbookFile, name: DefinedName): boolean {
  if (name.tab !== undefined) return false;
  return workbook
    .marks()
    .some(({ sheetName }) => [quotedSheet(sheetName), sheetName].some((sheet) => name.formula.startsWith(`${sheet}!`)));
}

function tableNames(workbook: WorkbookFile): readonly string[] {
  const { pack } = workbook;
  return pack.names
    .filter((name) => /(^|\/)tables\/[^/]*\.xml$/i.test(name))
    .flatMap((name) => {
      const bytes = pack.read(name);
      if (!bytes) return [];
      const table = readXml(partText(bytes, name, pack.file));
      return table.name === 'table' ? [table.attributes.displayName ?? table.attributes.name ?? ''] : [];
    });
}
