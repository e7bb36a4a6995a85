import type { SheetPlan } from '../../report/plan';
import { finding } from '../../region/finding';
import { failure, type Problem } from '../../words/problem';
import { blankStyles } from './blank-workbook';
import { isCellName, takenNames } from './cell-names';
import { absoluteReference } from './chart-series';
import { putDocument } from './embedded-document';
import { ownStates, type OwnState } from './own-state';
import { PackageDraft, type NewRelationship } from './package-draft';
import { isRelationship, officeRelationships } from './relationships';
import { registerNamespace, registerXml, type RegisteredSheet } from './sheet-register';
import { isSheetTitle } from './sheet-titles';
import { SheetWriter } from './sheet-writer';
import { spliced } from './splice';
import { StyleBook } from './style-book';
import { unplannedSheets } from './unplanned-sheet';
import type { WorkbookFile } from './workbook-file';
import { required } from './workbook-part';
import { workbookSplices, type WrittenSheet } from './workbook-splices';
import { partText } from './xml-text';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A workbook with a plan in it. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** What a person must be told of: sheets that are no longer planned but stay, for somebody has written on them. */
  readonly problems: readonly Problem[];
}

/** The same as `writtenWorkbook`, where nothing but the file is asked for. */
export function writePlan(workbook: WorkbookFile, plan: SheetPlan): Uint8Array {
  return writtenWorkbook(workbook, plan).bytes;
}

/**
 * The workbook with a plan's sheets in it, as the bytes of a file: last where they are new, in place where the workbook
 * has them already, with everything a person has added to them. Everything else stays byte for byte. The same plan
 * written into its own result gives that result.
 * Throws VaxlaError, before anything is made, where the structure is locked, the file signed, a title or name taken or
 * unfit, a value cannot stand in a cell, or something of a person's stands where the plan needs the cell.
 */
export function writtenWorkbook(workbook: WorkbookFile, plan: SheetPlan): WrittenWorkbook {
  refuseWriting(workbook);
  const { pack, part, file } = workbook;
  const states = ownStates(workbook);
  const planned = new Set(plan.sheets.map(({ role }) => role));
  const leaving = unplannedSheets(workbook, states, (role) => planned.has(role));
  const titles = checkedTitles(workbook, plan, states, leaving);
  checkNames(workbook, plan);
  const titleOf = (role: string): string => {
    const title = titles.get(role);
    if (title === undefined) throw failure('file-role-unknown', { role }, { file });
    return title;
  };

  const draft = new PackageDraft(pack);
  const before = new Set([...states.values()].flatMap(({ tab }) => [...draft.reachable(tab.part)]));
  const styles = openStyles(workbook);
  const folder = part.part.part.slice(0, part.part.part.lastIndexOf('/') + 1);
  const writer = new SheetWriter(workbook, draft, styles.book, folder, titleOf);
  const added: NewRelationship[] = [];
  const registered: RegisteredSheet[] = [];
  const written: WrittenSheet[] = plan.sheets.map((sheet, index) => {
    const state = states.get(sheet.role);
    const name = state?.tab.part ?? draft.freePart(`${folder}worksheets/sheet`);
    const selected = part.tabs.length === 0 && index === 0;
    const trace = state ? writer.again(state, sheet) : writer.fresh(name, sheet, selected);
    registered.push(trace.registered);
    if (!state) added.push({ type: `${officeRelationships}/worksheet`, part: name });
    const { area, printed } = trace;
    return { sheet, tab: state?.tab, markTitle: markTitle(state, sheet.title), area, printed };
  });

  const problems: Problem[] = [];
  const gone: OwnState[] = [];
  const unplanned = [...states.values()].filter(({ mark }) => !titles.has(mark.role));
  for (const state of unplanned) {
    const passing = leaving.has(state.mark.role);
    const staying = passing ? leaving.get(state.mark.role) : state.part.text;
    if (staying === undefined) {
      gone.push(state);
      continue;
    }
    draft.rewrite(state.part, staying);
    if (state.registered) registered.push(state.registered);
    if (passing) {
      problems.push(finding('note', 'file-sheet-kept', {}, { file, sheet: state.tab.name }));
    }
  }

  const calculationChain = part.relationships.filter((relationship) => isRelationship(relationship, 'calcChain'));
  for (const chain of calculationChain) if (chain.part !== undefined) draft.remove(chain.part);
  const removedTabs = gone.map(({ tab }) => tab);
  if (styles.missing) added.push({ type: `${officeRelationships}/styles`, part: styles.name });
  const removed = [...calculationChain, ...removedTabs.map((tab) => tab.relationship)].map(({ id }) => id);
  const ids = draft.relate(part.part.part, added, removed);
  const names = plan.names.map(({ name, sheet, area }) => ({ name, formula: absoluteReference(titleOf(sheet), area) }));
  draft.splice(part.part, workbookSplices(workbook, written, ids, removedTabs, names));
  if (styles.missing) draft.put(styles.name, stylesType, spliced(styles.part.text, styles.book.splices()));
  else draft.splice(styles.part, styles.book.splices());
  if (plan.document) putDocument(draft, pack, part.part.part, plan.document);
  putDocument(draft, pack, part.part.part, { namespace: registerNamespace, xml: registerXml(registered) });

  const reached = draft.reachable('');
  for (const name of pack.names) {
    const lower = name.toLowerCase();
    if (before.has(lower) && !reached.has(lower)) draft.remove(name);
  }
  return { bytes: draft.finished().bytes(), problems };
}

/** The title a sheet's mark remembers: the one Växla gave it, also where a person has given it another. */
function markTitle(state: OwnState | undefined, title: string): string {
  if (!state) return title;
  const { mark, tab } = state;
  return tab.name !== mark.title && tab.name === title ? mark.title : title;
}

function refuseWriting(workbook: WorkbookFile): void {
  const place = { file: workbook.file };
  if (workbook.lockedStructure) throw failure('file-structure-locked', {}, place);
  if (workbook.signed) throw failure('file-signed', {}, place);
}

function checkedTitles(
  workbook: WorkbookFile,
  plan: SheetPlan,
  states: ReadonlyMap<string, OwnState>,
  leaving: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string> {
  const place = { file: workbook.file };
  const titles = new Map<string, string>();
  const going = [...leaving].flatMap(([role, staying]) => (staying === undefined ? [role] : []));
  const replaced = [...plan.sheets.map(({ role }) => role), ...going];
  const own = new Set(replaced.flatMap((role) => states.get(role)?.mark.tab ?? []));
  const taken = new Set(workbook.part.tabs.filter((_, index) => !own.has(index)).map((tab) => tab.name.toLowerCase()));
  for (const { role, title } of plan.sheets) {
    if (titles.has(role)) throw failure('file-role-doubled', { role }, place);
    if (!isSheetTitle(title)) throw failure('file-sheet-name-unfit', { title }, place);
    if (taken.has(title.toLowerCase())) throw failure('file-sheet-name-taken', { title }, place);
    titles.set(role, title);
    taken.add(title.toLowerCase());
  }
  return titles;
}

function checkNames(workbook: WorkbookFile, plan: SheetPlan): void {
  const place = { file: workbook.file };
  const taken = new Set(takenNames(workbook).map((name) => name.toLowerCase()));
  for (const { name } of plan.names) {
    if (!isCellName(name)) throw failure('file-name-unfit', { name }, place);
    if (taken.has(name.toLowerCase())) throw failure('file-name-taken', { name }, place);
    taken.add(name.toLowerCase());
  }
}

function openStyles({ pack, part, file }: WorkbookFile) {
  const existing = part.relationships.find((relationship) => isRelationship(relationship, 'styles'))?.part;
  const name = existing ?? 'xl/styles.xml';
  const bytes = existing === undefined ? new TextEncoder().encode(blankStyles) : required(pack, existing);
  const text = partText(bytes, name, file);
  return { name, missing: existing === undefined, part: text, book: new StyleBook(text) };
}
