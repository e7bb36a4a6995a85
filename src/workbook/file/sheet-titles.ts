import { referredTitles } from './foreign-references';
import { ownStates } from './own-state';
import { sheetMarks, type SheetMark } from './sheet-mark';
import { isPassing } from './passing-sheets';
import { unplannedSheets } from './unplanned-sheet';
import type { WorkbookFile } from './workbook-file';

/** Excel's limit on a sheet's name. */
const longestTitle = 31;

/**
 * Whether Excel takes a text as a sheet's name.
 * @example isSheetTitle('Blad [1]') // false
 */
export function isSheetTitle(title: string): boolean {
  return title.length >= 1 && title.length <= longestTitle && !/[[\]:*?/\\]|^'|'$|\p{Cc}/u.test(title);
}

/**
 * The titles our sheets will have in a workbook, by role: ask before building a plan, for its formulas name them.
 * A sheet of ours that a person renamed, or refers to by its name, keeps that name; a title somebody else's sheet has
 * gets " (2)" and so on. The title of a sheet that goes is free. `wanted` is each role's title in the reader's language; longer ones are cut to 31 characters.
 */
export function sheetTitles(
  workbook: WorkbookFile,
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { tabs, names } = workbook.part;
  const marks = sheetMarks(tabs, names);
  const roles = marks.map(({ role }) => role);
  return assignedTitles(
    { tabs, marks, going: goingRoles(workbook, roles, wanted) },
    (titles) => referredTitles(workbook, titles, (role) => role in wanted || isPassing(role)),
    wanted,
  );
}

/** What titles are assigned among: every tab, which of them are ours, and which of those go. */
export interface TitledTabs {
  readonly tabs: readonly { readonly name: string }[];
  readonly marks: readonly SheetMark[];
  readonly going: ReadonlySet<string>;
}

/** The same for any door; `referred` tells which of our titles somebody else's formulas name. */
export function assignedTitles(
  { tabs, marks: all, going }: TitledTabs,
  referred: (titles: readonly string[]) => ReadonlySet<string>,
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const marks = new Map(all.map((mark) => [mark.role, mark]));
  const titles = new Map<string, string>();
  const own = new Set(
    [...marks.values()].filter(({ role }) => role in wanted || going.has(role)).map((mark) => mark.tab),
  );
  const taken = new Set(tabs.filter((_, index) => !own.has(index)).map((tab) => tab.name.toLowerCase()));
  const present = Object.keys(wanted).flatMap((role) => {
    const mark = marks.get(role);
    const current = mark && tabs[mark.tab]?.name;
    return current === undefined ? [] : [{ role, current, renamed: current !== mark?.title }];
  });
  const changing = present.filter(({ role, current, renamed }) => !renamed && current !== wanted[role]);
  const kept = referred(changing.map(({ current }) => current));
  for (const { role, current, renamed } of present) {
    if (!renamed && !kept.has(current)) continue;
    titles.set(role, current);
    taken.add(current.toLowerCase());
  }
  for (const [role, title] of Object.entries(wanted)) {
    if (titles.has(role)) continue;
    const free = freeTitle(title, taken);
    titles.set(role, free);
    taken.add(free.toLowerCase());
  }
  return Object.fromEntries(Object.keys(wanted).map((role) => [role, titles.get(role) ?? '']));
}

/** Roles whose sheets the next plan removes. */
function goingRoles(
  workbook: WorkbookFile,
  present: readonly string[],
  wanted: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  if (!present.some((role) => isPassing(role) && !(role in wanted))) return new Set();
  const leaving = unplannedSheets(workbook, ownStates(workbook), (role) => role in wanted);
  return new Set([...leaving].flatMap(([role, staying]) => (staying === undefined ? [role] : [])));
}

function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ').replace(/^'+|'+$/g, '');
  const cut = (length: number) => clean.slice(0, length).trim();
  let title = cut(longestTitle);
  for (let number = 2; taken.has(title.toLowerCase()); number++) {
    const ending = ` (${number})`;
    title = cut(longestTitle - ending.length) + ending;
  }
  return title;
}
