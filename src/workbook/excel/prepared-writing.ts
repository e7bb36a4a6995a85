import { absoluteArea, quotedSheet, type CellArea } from '../../quantities/cell-address';
import type { PlannedSheet, SheetPlan } from '../../report/plan';
import { failure } from '../../words/problem';
import { cellOwnership, type CellOwnership } from '../file/cell-ownership';
import { isCellName } from '../file/cell-names';
import { chartPiece, registeredCharts } from '../file/own-state';
import { isPassing } from '../file/passing-sheets';
import { plannedRegister } from '../file/planned-register';
import { markFormula } from '../file/sheet-mark';
import { registerNamespace, registerXml, type RegisteredSheet } from '../file/sheet-register';
import { isSheetTitle } from '../file/sheet-titles';
import { addressOf } from './addresses';
import type { ExcelWorkbook } from './excel-workbook';
import { PlannedCells, type CellBefore } from './planned-cells';
import type { ExcelWriting, SheetWriting } from './writing';

/** Links written into Excel: each is a call of its own, so a sheet of thousands goes without. */
const mostLinks = 500;
/** What a step weighs beside what it carries, in bytes. */
const stepWeight = 700;

/**
 * The steps that write a plan into a workbook open in Excel: its new sheets, and those it has, in place, with everything a
 * person has added to them. Throws VaxlaError, before anything is asked of Excel, where the structure is locked, the
 * workbook read-only, a title or name taken or unfit, or something of a person's stands where the plan needs the cell.
 */
export function preparedWriting(workbook: ExcelWorkbook, plan: SheetPlan): ExcelWriting {
  const { snapshot, file } = workbook;
  if (snapshot.readOnly) throw failure('excel-read-only', {});
  if (snapshot.structureLocked) throw failure('excel-protected', {});
  checkTitles(workbook, plan);
  checkNames(workbook, plan);
  const titles = new Map(plan.sheets.map(({ role, title }) => [role, title]));
  const titleOf = (role: string): string => {
    const title = titles.get(role);
    if (title === undefined) throw failure('file-role-unknown', { role }, { file });
    return title;
  };
  const registered: RegisteredSheet[] = [];
  const sheets = plan.sheets.map((sheet) => {
    const register = plannedRegister(sheet, titleOf, file);
    registered.push(register);
    return sheetWriting(workbook, sheet, register);
  });
  const planned = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const replaced = workbook.replacedNames(planned).map((name) => name.toLowerCase());
  // A calculation that is no longer planned stays as the reader's: whether somebody refers to it, Excel does not say.
  const staying = workbook.ownMarks.filter(({ role }) => isPassing(role) && !titles.has(role));
  const given = workbook.ownMarks.filter(({ role }) => workbook.kept.has(role));
  return {
    sheets,
    names: plan.names.map(({ name, sheet, area }) => ({
      name,
      formula: `=${quotedSheet(titleOf(sheet))}!${absoluteArea(area)}`,
      present: replaced.includes(name.toLowerCase()),
    })),
    namesGone: workbook.replacedNames(planned).filter((name) => !planned.has(name.toLowerCase())),
    documents: [
      ...(plan.document ? [plan.document] : []),
      { namespace: registerNamespace, xml: registerXml(registered) },
    ],
    givenOver: [...given, ...staying].map(({ role, title, tab }) => ({
      sheet: snapshot.sheets[tab]?.name ?? '',
      mark: `=${markFormula(`kept:${role}`, title)}`,
    })),
  };
}

function sheetWriting(workbook: ExcelWorkbook, sheet: PlannedSheet, register: RegisteredSheet): SheetWriting {
  const mark = workbook.ownMarks.find(({ role }) => role === sheet.role && !workbook.kept.has(role));
  const present = mark && workbook.snapshot.sheets[mark.tab];
  const registered = mark && workbook.register.get(sheet.role);
  const named = present && workbook.areaName(present.name);
  const owned = present && cellOwnership(named, named !== undefined, registered);
  const before = present && owned ? cellsBefore(workbook, present.name, owned) : undefined;
  const relinked = linksOf(sheet) <= mostLinks && registered?.pieces['links'] !== register.pieces['links'];
  const cells = new PlannedCells(sheet, before, workbook.file, relinked);
  const steps = cells.steps();
  const { links } = cells;
  const bounds = register.pieces['area'] ?? '$A$1';
  const charts = (sheet.charts ?? []).filter(({ name }) => {
    const piece = chartPiece + name;
    return registered?.pieces[piece] !== register.pieces[piece];
  });
  const wanted = new Set((sheet.charts ?? []).map(({ name }) => name));
  const gone = registeredCharts(registered).filter((name) => !wanted.has(name));
  const title = sheet.title;
  const markTitle = mark && present && present.name !== mark.title && present.name === title ? mark.title : title;
  return {
    role: sheet.role,
    title,
    present: present?.name,
    mark: `=${markFormula(sheet.role, markTitle)}`,
    area: `=${quotedSheet(title)}!${bounds}`,
    before: before?.area && addressOf(before.area),
    cleared: cells.cleared.map(addressOf),
    steps,
    merges: (sheet.merges ?? []).map(addressOf),
    links,
    widths: sheet.columnWidths.map((characters) => Math.trunc(characters * 7 + 5) * 0.75),
    heights: Object.entries(sheet.rowHeights ?? {}).map(([row, points]) => [Number(row), points] as const),
    validations: sheet.validations ?? [],
    freeze: sheet.freeze ?? { row: 0, column: 0 },
    page: sheet.page,
    rowBreaks: sheet.rowBreaks ?? [],
    charts,
    chartsGone: present ? [...charts.map(({ name }) => name), ...gone] : [],
    weight: JSON.stringify(steps).length + stepWeight * (steps.length * 3 + links.length + 60 * charts.length + 40),
  };
}

/** How many links the cells of a sheet hold. */
function linksOf({ blocks }: PlannedSheet): number {
  return blocks.reduce((sum, block) => {
    const cells =
      block.kind === 'cells'
        ? block.rows.flat().map(({ link }) => link)
        : block.columns.flatMap(({ links = [] }) => links);
    return sum + cells.filter((link) => link !== undefined).length;
  }, 0);
}

/** What stands on a sheet of ours now, and whose it is. */
function cellsBefore(workbook: ExcelWorkbook, name: string, owned: CellOwnership): CellBefore {
  const sheet = workbook.snapshot.sheets.find((each) => each.name === name);
  const { top = 0, left = 0, values = [] } = sheet ?? {};
  const bottom = top + values.length - 1;
  const right = left + (values[0]?.length ?? 0) - 1;
  const area: CellArea | undefined = values.length > 0 ? { top, left, bottom, right } : undefined;
  return {
    owned,
    area,
    place: { file: workbook.file, sheet: name },
    filled: (row, column) => (values[row - top]?.[column - left] ?? '') !== '',
  };
}

function checkTitles(workbook: ExcelWorkbook, plan: SheetPlan): void {
  const place = { file: workbook.file };
  const own = new Set(workbook.ownMarks.filter(({ role }) => !workbook.kept.has(role)).map(({ tab }) => tab));
  const taken = new Set(
    workbook.snapshot.sheets.flatMap(({ name }, tab) => (own.has(tab) ? [] : [name.toLowerCase()])),
  );
  for (const { title } of plan.sheets) {
    if (!isSheetTitle(title)) throw failure('file-sheet-name-unfit', { title }, place);
    if (taken.has(title.toLowerCase())) throw failure('file-sheet-name-taken', { title }, place);
    taken.add(title.toLowerCase());
  }
}

function checkNames(workbook: ExcelWorkbook, plan: SheetPlan): void {
  const place = { file: workbook.file };
  const taken = new Set(workbook.takenNames().map((name) => name.toLowerCase()));
  for (const { name } of plan.names) {
    if (!isCellName(name)) throw failure('file-name-unfit', { name }, place);
    if (taken.has(name.toLowerCase())) throw failure('file-name-taken', { name }, place);
    taken.add(name.toLowerCase());
  }
}
