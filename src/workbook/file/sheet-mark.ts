import type { DefinedName, WorkbookTab } from './workbook-part';

/** A sheet that is Växla's own: its part in the report, and the title it was given when it was written. */
export interface SheetMark {
  readonly role: string;
  readonly title: string;
  /** Position of the tab. */
  readonly tab: number;
}

/** Name of the hidden, sheet-scoped name that makes a sheet Växla's own; the visible name never does. */
export const markName = 'vaxla_mark';
const markVersion = '1';

/**
 * The formula that marks a sheet: a text constant of version, role and title.
 * @example markFormula('comparison', 'Växla Jämförelse') // '"1|comparison|Växla Jämförelse"'
 */
export function markFormula(role: string, title: string): string {
  return `"${`${markVersion}|${role}|${title}`.replace(/"/g, '""')}"`;
}

/**
 * The marks of a workbook, one per role. Of several sheets with one mark (a person's copies) the one with the lowest
 * sheet id is the original: a copy always gets a higher one.
 */
export function sheetMarks(tabs: readonly WorkbookTab[], names: readonly DefinedName[]): readonly SheetMark[] {
  const marks = allMarks(tabs, names);
  const id = (mark: SheetMark) => tabs[mark.tab]?.sheetId ?? 0;
  return marks.filter((mark) => !marks.some((other) => other.role === mark.role && id(other) < id(mark)));
}

/** Every marked sheet, copies too: none of them is a source of figures. */
export function allMarks(tabs: readonly WorkbookTab[], names: readonly DefinedName[]): readonly SheetMark[] {
  return names.flatMap((name) => {
    if (name.name.toLowerCase() !== markName || name.tab === undefined || !tabs[name.tab]) return [];
    const found = /^"1\|([^|]+)\|(.*)"$/s.exec(name.formula);
    if (!found) return [];
    const [, role = '', title = ''] = found.map((text) => text.replace(/""/g, '"'));
    return [{ role, title, tab: name.tab }];
  });
}
