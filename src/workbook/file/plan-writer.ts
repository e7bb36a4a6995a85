import type { PlannedSheet, SheetPlan } from '../../report/plan';
import { failure } from '../../words/problem';
import { blankStyles } from './blank-workbook';
import { isCellName, takenNames } from './cell-names';
import { absoluteReference, chartPart } from './chart-part';
import { drawingPart } from './drawing-part';
import { PackageDraft, type NewRelationship } from './package-draft';
import { isRelationship, officeRelationships } from './relationships';
import { sheetMarks, type SheetMark } from './sheet-mark';
import { isSheetTitle } from './sheet-titles';
import { spliced } from './splice';
import { StyleBook } from './style-book';
import type { WorkbookFile } from './workbook-file';
import { required, type WorkbookTab } from './workbook-part';
import { workbookSplices, type WrittenSheet } from './workbook-splices';
import { worksheetPart } from './worksheet-part';
import { partText } from './xml-text';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};
/** Roles of which there may be fewer in a later plan: their sheets go when the plan no longer has them. */
const passingRole = 'calculation:';

/**
 * The workbook with a plan's sheets in it, as the bytes of a file: last where they are new, in place where the workbook
 * has them already. Everything else stays byte for byte. The same plan written into its own result gives that result.
 * Throws VaxlaError, before anything is made, where the structure is locked, the file signed, a title or name taken or
 * unfit, or a value cannot stand in a cell.
 */
export function writePlan(workbook: WorkbookFile, plan: SheetPlan): Uint8Array {
  refuseWriting(workbook);
  const { pack, part } = workbook;
  const marks = new Map(sheetMarks(part.tabs, part.names).map((mark) => [mark.role, mark]));
  const titles = checkedTitles(workbook, plan, marks);
  checkNames(workbook, plan);
  const titleOf = (role: string): string => {
    const title = titles.get(role);
    if (title === undefined) throw failure('file-role-unknown', { role }, { file: workbook.file });
    return title;
  };

  const draft = new PackageDraft(pack);
  const tabOf = (mark: SheetMark | undefined): WorkbookTab | undefined => mark && part.tabs[mark.tab];
  const gone = [...marks.values()].filter((mark) => mark.role.startsWith(passingRole) && !titles.has(mark.role));
  const rewritten = [...marks.values()].filter((mark) => titles.has(mark.role));
  const old = [...gone, ...rewritten].flatMap((mark) => tabOf(mark)?.part ?? []);
  const kept = draft.reachable('', new Set(old.map((name) => name.toLowerCase())));
  const belonging = new Set(old.flatMap((sheet) => [...draft.reachable(sheet)]));
  for (const name of pack.names) {
    const lower = name.toLowerCase();
    if (belonging.has(lower) && !kept.has(lower)) draft.remove(name);
  }

  const styles = openStyles(workbook);
  const folder = part.part.part.slice(0, part.part.part.lastIndexOf('/') + 1);
  const added: NewRelationship[] = [];
  const written: WrittenSheet[] = plan.sheets.map((sheet, index) => {
    const mark = marks.get(sheet.role);
    const tab = tabOf(mark);
    const name = tab?.part ?? draft.freePart(`${folder}worksheets/sheet`);
    writeSheet(draft, folder, name, sheet, styles.book, titleOf, {
      file: workbook.file,
      selected: part.tabs.length === 0 && index === 0,
    });
    if (!tab) added.push({ type: `${officeRelationships}/worksheet`, part: name });
    const renamed = mark && tab && tab.name !== mark.title && tab.name === sheet.title;
    return { sheet, tab, markTitle: renamed ? mark.title : sheet.title };
  });

  const calculationChain = part.relationships.filter((relationship) => isRelationship(relationship, 'calcChain'));
  for (const chain of calculationChain) if (chain.part !== undefined) draft.remove(chain.part);
  const removedTabs = gone.flatMap((mark) => tabOf(mark) ?? []);
  if (styles.missing) added.push({ type: `${officeRelationships}/styles`, part: styles.name });
  const ids = draft.relate(part.part.part, added, [...calculationChain, ...removedTabs.map((tab) => tab.relationship)]);
  const names = plan.names.map(({ name, sheet, area }) => ({ name, formula: absoluteReference(titleOf(sheet), area) }));
  draft.splice(part.part, workbookSplices(workbook, written, ids, removedTabs, names));
  const styleText = spliced(styles.part.text, styles.book.splices());
  if (styles.missing) draft.put(styles.name, contentTypes.styles, styleText);
  else draft.splice(styles.part, styles.book.splices());
  return draft.finished().bytes();
}

function refuseWriting(workbook: WorkbookFile): void {
  const place = { file: workbook.file };
  if (workbook.lockedStructure) throw failure('file-structure-locked', {}, place);
  if (workbook.signed) throw failure('file-signed', {}, place);
}

function checkedTitles(
  workbook: WorkbookFile,
  plan: SheetPlan,
  marks: ReadonlyMap<string, SheetMark>,
): ReadonlyMap<string, string> {
  const place = { file: workbook.file };
  const titles = new Map<string, string>();
  const own = new Set(plan.sheets.flatMap((sheet) => marks.get(sheet.role)?.tab ?? []));
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

function writeSheet(
  draft: PackageDraft,
  folder: string,
  name: string,
  sheet: PlannedSheet,
  styles: StyleBook,
  titleOf: (role: string) => string,
  options: { readonly file: string; readonly selected: boolean },
): void {
  const charts = sheet.charts ?? [];
  const drawing = charts.length === 0 ? undefined : 'rId1';
  const xml = worksheetPart(sheet, styles, options.file, { drawing, selected: options.selected });
  draft.put(name, contentTypes.worksheet, xml);
  if (drawing === undefined) return;
  const drawingName = draft.freePart(`${folder}drawings/drawing`);
  draft.put(drawingName, contentTypes.drawing, drawingPart(charts));
  draft.putRelationships(name, [{ type: `${officeRelationships}/drawing`, part: drawingName }]);
  const chartNames = charts.map((chart) => {
    const chartName = draft.freePart(`${folder}charts/chart`);
    draft.put(chartName, contentTypes.chart, chartPart(chart, titleOf));
    return chartName;
  });
  draft.putRelationships(
    drawingName,
    chartNames.map((part) => ({ type: `${officeRelationships}/chart`, part })),
  );
}
