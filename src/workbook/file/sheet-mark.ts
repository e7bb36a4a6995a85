import type { DefinedName, WorkbookTab } from './workbook-part';

/** A sheet that is Växla's own: its part in the report, and the title it was given when it was written. */
export interface SheetMark {
  readonly role: string;
  readonly title: string;
  /** Position of the tab. */
  readonly tab: number;
}

/** What tells our tabs from each other: their names, and their numbers where there are any. */
type MarkedTab = Pick<WorkbookTab, 'name' | 'sheetId'>;
type MarkingName = Pick<DefinedName, 'name' | 'tab' | 'formula'>;

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
 * The marks of a workbook, one per role. Of several sheets with one mark (a person's copies) ours is the one whose tab
 * still has the title it was given, for a copy gets a name of its own; else the one with the lowest sheet id, which is
 * the older where no program has numbered the sheets anew.
 */
export function sheetMarks(tabs: readonly MarkedTab[], names: readonly MarkingName[]): readonly SheetMark[] {
  const marks = allMarks(tabs, names);
  const original = new Map<string, SheetMark>();
  for (const mark of marks) {
    const known = original.get(mark.role);
    if (!known || isBefore(tabs, mark, known)) original.set(mark.role, mark);
  }
  return marks.filter((mark) => original.get(mark.role) === mark);
}

function isBefore(tabs: readonly MarkedTab[], one: SheetMark, other: SheetMark): boolean {
  const titled = (mark: SheetMark) => tabs[mark.tab]?.name === mark.title;
  if (titled(one) !== titled(other)) return titled(one);
  return (tabs[one.tab]?.sheetId ?? 0) < (tabs[other.tab]?.sheetId ?? 0);
}

/** Every marked sheet in tab order, copies too: none of them is a source of figures. */
export function allMarks(tabs: readonly MarkedTab[], names: readonly MarkingName[]): readonly SheetMark[] {
  const marks = names.flatMap((name): SheetMark[] => {
    if (name.name.toLowerCase() !== markName || name.tab === undefined || !tabs[name.tab]) return [];
    const found = /^"1\|([^|]+)\|(.*)"$/s.exec(name.formula);
    if (!found) return [];
    const [, role = '', title = ''] = found.map((text) => text.replace(/""/g, '"'));
    return [{ role, title, tab: name.tab }];
  });
  return marks.sort((one, other) => one.tab - other.tab);
}
