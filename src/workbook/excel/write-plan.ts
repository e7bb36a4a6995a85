import type { Appearance, Border } from '../../report/appearance';
import { failure } from '../../words/problem';
import { bareAddress, columnSpan } from './addresses';
import { answered, excelCode, excelProblem, longestWait, NoAnswer } from './excel-session';
import { drawChart } from './write-chart';
import type { ExcelWriting, SheetWriting, WritingStep } from './writing';

/** What may be sent at once, in bytes: Excel on the web takes five million. */
const mostSent = 3_500_000;
/** Round trips the sheets are spread over where fewer would do, so that one sees how far the writing has come. */
const usualTrips = 4;
/** The comment on every name Växla defines. */
const ownComment = 'Växla';
const markName = 'vaxla_mark';
const areaName = 'vaxla_area';

export interface WritingProgress {
  readonly step: number;
  readonly steps: number;
  /** How many of the sheets, in their order, are written. */
  readonly written: number;
  /** Excel takes nothing while a cell is being edited: the writing goes on when that is over. */
  readonly waiting: boolean;
}

/** How long the writing waits before it asks again whether a cell is still being edited, in milliseconds. */
const patience = 500;

/** What is in the workbook after a writing that was broken off. */
export class WritingStopped extends Error {
  constructor(
    readonly reason: unknown,
    readonly left: 'untouched' | 'put back' | 'not known',
  ) {
    super(left);
    this.name = 'WritingStopped';
  }
}

/**
 * Writes a prepared report into the workbook that is open in Excel, all or nothing: what fails or is cancelled on the way is
 * put back. Rejects with WritingStopped, which says what is in the workbook then. `wait`: how long one round trip may take, in
 * milliseconds.
 */
export async function writeInto(
  writing: ExcelWriting,
  told: (progress: WritingProgress) => void,
  cancel: AbortSignal,
  wait = longestWait,
): Promise<void> {
  const trips = tripsOf(writing.sheets);
  const steps = trips.length + 2;
  const titles = new Map(writing.sheets.map(({ role, title }) => [role, title]));
  const titleOf = (role: string) => titles.get(role) ?? '';
  let before: Before | undefined;
  let [step, written] = [0, 0];
  const tell = (waiting: boolean) => told({ step, steps, written, waiting });
  /** One round trip, asked again as long as a cell is being edited: Excel then has taken nothing of it. */
  const trip = async (context: Excel.RequestContext, ask: () => void): Promise<void> => {
    for (;;) {
      if (cancel.aborted) throw failure('excel-cancelled', {});
      ask();
      try {
        await answered(context, wait);
        return;
      } catch (error) {
        if (excelCode(error) !== 'InvalidOperationInCellEditMode') throw error;
        tell(true);
        await new Promise((resolve) => setTimeout(resolve, patience));
      }
    }
  };
  try {
    await Excel.run(async (context) => {
      tell(false);
      const started = await begun(context, writing, (ask) => trip(context, ask));
      before = started;
      for (const [index, sheets] of trips.entries()) {
        await trip(context, () => {
          quiet(context);
          if (index === 0) {
            makeSheets(context, writing);
            defineNames(context, writing);
          }
          for (const sheet of sheets) writeSheet(context, sheet, started, titleOf);
        });
        step += 1;
        written += sheets.length;
        tell(false);
      }
      await trip(context, () => {
        quiet(context);
        finish(context, writing, started);
      });
      step = steps;
      tell(false);
    });
  } catch (reason) {
    const problem = excelProblem(reason);
    if (!before) throw new WritingStopped(problem, problem instanceof NoAnswer ? 'not known' : 'untouched');
    // Excel is not listening: whatever is asked now may come on top of what it is still doing.
    if (problem instanceof NoAnswer) throw new WritingStopped(problem, 'not known');
    throw new WritingStopped(problem, await putBack(writing, before, wait));
  }
}

/** Sheets by round trip: few of about the same weight, none heavier than Excel takes where a single sheet is not. */
function tripsOf(sheets: readonly SheetWriting[]): readonly (readonly SheetWriting[])[] {
  const all = sheets.reduce((sum, { weight }) => sum + weight, 0);
  let most = all / usualTrips;
  let trips = spread(sheets, most);
  while (trips.length > usualTrips && most < mostSent) {
    most = Math.min(mostSent, most * 1.1);
    trips = spread(sheets, most);
  }
  return trips;
}

function spread(sheets: readonly SheetWriting[], most: number): readonly (readonly SheetWriting[])[] {
  const trips: SheetWriting[][] = [];
  let sent = Infinity;
  for (const sheet of sheets) {
    if (sent + sheet.weight > most) {
      trips.push([]);
      sent = 0;
    }
    trips[trips.length - 1]?.push(sheet);
    sent += sheet.weight;
  }
  return trips;
}

/** What is needed to put the workbook back. */
interface Before {
  readonly names: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, { readonly id: string; readonly xml: string }>;
  readonly charts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly backups: readonly { readonly sheet: string; readonly backup: string; readonly address: string }[];
  readonly events: boolean;
}

/** Looks at the workbook once more, refuses what cannot be written, and copies our sheets as they are. */
async function begun(
  context: Excel.RequestContext,
  writing: ExcelWriting,
  trip: (ask: () => void) => Promise<void>,
): Promise<Before> {
  const { workbook, runtime } = context;
  const { worksheets } = workbook;
  let documents: { readonly namespace: string; readonly part: Excel.CustomXmlPart }[] = [];
  let own: { readonly present: string; readonly before: string | undefined; readonly sheet: Excel.Worksheet }[] = [];
  // What is asked for is made anew each time: after a refusal Excel knows nothing of it.
  await trip(() => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    worksheets.load('items/name');
    workbook.names.load('items/name,items/formula');
    runtime.load('enableEvents');
    documents = writing.documents.map(({ namespace }) => {
      const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
      part.load('id');
      return { namespace, part };
    });
    own = writing.sheets.flatMap(({ present, before }) => {
      if (present === undefined) return [];
      const sheet = worksheets.getItem(present);
      sheet.protection.load('protected');
      sheet.charts.load('items/name');
      return [{ present, before, sheet }];
    });
  });
  if (workbook.readOnly) throw failure('excel-read-only', {});
  if (workbook.protection.protected) throw failure('excel-protected', {});
  for (const { present, sheet } of own) {
    if (sheet.protection.protected) throw failure('excel-sheet-protected', { sheet: present });
  }
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const present = documents.filter(({ part }) => !part.isNullObject);
  const backups = own.flatMap(({ present: sheet, before }, index) => {
    if (before === undefined) return [];
    let backup = `vaxla_${index + 1}`;
    while (taken.has(backup)) backup += '_';
    return [{ sheet, backup, address: before }];
  });
  let texts: { readonly namespace: string; readonly id: string; readonly xml: OfficeExtension.ClientResult<string> }[] =
    [];
  if (present.length > 0 || backups.length > 0) {
    await trip(() => {
      quiet(context);
      texts = present.map(({ namespace, part }) => ({ namespace, id: part.id, xml: part.getXml() }));
      for (const { sheet, backup, address } of backups) {
        const copy = worksheets.add(backup);
        copy.visibility = 'VeryHidden';
        copy.getRange(address).copyFrom(worksheets.getItem(sheet).getRange(address));
      }
    });
  }
  return {
    names: new Map(workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    documents: new Map(texts.map(({ namespace, id, xml }) => [namespace, { id, xml: xml.value }])),
    charts: new Map(own.map(({ present, sheet }) => [present, new Set(sheet.charts.items.map(({ name }) => name))])),
    backups,
    events: runtime.enableEvents,
  };
}

/** Nothing is calculated or drawn before the round trip is over, and nobody is told of each cell. */
function quiet({ application, runtime }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  runtime.enableEvents = false;
}

function makeSheets({ workbook }: Excel.RequestContext, { sheets, givenOver }: ExcelWriting): void {
  const { worksheets } = workbook;
  for (const { sheet, mark } of givenOver) worksheets.getItem(sheet).names.getItem(markName).formula = mark;
  // Names that change places go by one that nobody has.
  const renamed = sheets.filter(({ present, title }) => present !== undefined && present !== title);
  renamed.forEach(({ present = '' }, index) => (worksheets.getItem(present).name = `vaxla_renamed_${index}`));
  renamed.forEach(({ title }, index) => (worksheets.getItem(`vaxla_renamed_${index}`).name = title));
  for (const { present, title, mark, area } of sheets) {
    const sheet = present === undefined ? worksheets.add(title) : worksheets.getItem(title);
    if (present === undefined) {
      sheet.showGridlines = false;
      for (const [name, formula] of [
        [markName, mark],
        [areaName, area],
      ] as const) {
        sheet.names.add(name, formula).visible = false;
      }
    } else {
      sheet.names.getItem(markName).formula = mark;
    }
  }
}

function defineNames({ workbook }: Excel.RequestContext, { names, namesGone }: ExcelWriting): void {
  for (const name of namesGone) workbook.names.getItem(name).delete();
  for (const { name, formula, present } of names) {
    if (present) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula, ownComment);
  }
}

function writeSheet(
  { workbook }: Excel.RequestContext,
  writing: SheetWriting,
  before: Before,
  titleOf: (role: string) => string,
): void {
  const { title, present, cleared, steps } = writing;
  const sheet = workbook.worksheets.getItem(title);
  if (present !== undefined) {
    sheet.names.getItemOrNullObject(areaName).delete();
    sheet.names.add(areaName, writing.area).visible = false;
    for (const address of cleared) sheet.getRange(address).clear();
    if (writing.before !== undefined) sheet.getRange(writing.before).unmerge();
    const there = before.charts.get(present);
    for (const name of writing.chartsGone) if (there?.has(name)) sheet.charts.getItem(name).delete();
  }
  for (const step of steps) {
    if (step.kind === 'look' && step.anew) for (const area of step.areas) sheet.getRanges(area).clear('Formats');
  }
  // Links first: Excel gives a linked cell a look of its own.
  for (const { address, location } of writing.links) {
    const range = sheet.getRange(address);
    range.hyperlink = { documentReference: location };
    range.untrack();
  }
  for (const step of steps) takeStep(sheet, step);
  for (const address of writing.merges) sheet.getRange(address).merge();
  layOut(sheet, writing);
  for (const chart of writing.charts) drawChart(workbook, sheet, chart, titleOf);
}

function takeStep(sheet: Excel.Worksheet, step: WritingStep): void {
  if (step.kind === 'look') {
    for (const area of step.areas) {
      const ranges = sheet.getRanges(area);
      show(ranges.format, step.appearance, step.inside);
      if (step.linked) {
        ranges.format.font.underline = 'None';
        if (step.appearance.ink === undefined) ranges.format.font.color = '#000000';
      }
    }
    return;
  }
  if (step.kind === 'fill') {
    sheet.getRange(step.to).copyFrom(sheet.getRange(step.from));
    return;
  }
  const range = sheet.getRange(step.address);
  if (step.formats) range.numberFormat = step.formats as string[][];
  range.formulas = step.formulas as string[][];
  range.untrack();
}

const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function show(
  format: Excel.RangeFormat,
  appearance: Appearance,
  inside: { readonly rows: boolean; readonly columns: boolean },
): void {
  const { bold, italic, size, ink, fill, align, vertical, wrap, indent, borders, unlocked } = appearance;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (ink !== undefined) format.font.color = `#${ink}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align) format.horizontalAlignment = align === 'left' ? 'Left' : align === 'right' ? 'Right' : 'Center';
  if (vertical) format.verticalAlignment = vertical === 'top' ? 'Top' : 'Center';
  if (wrap) format.wrapText = true;
  if (indent) format.indentLevel = indent;
  if (unlocked) format.protection.locked = false;
  const draw = (
    edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
    border: Border,
  ) => {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = weights[border.style];
    line.color = `#${border.color}`;
  };
  const { top, bottom, left, right } = borders ?? {};
  const between = bottom ?? top;
  const beside = right ?? left;
  if (inside.rows && between) draw('InsideHorizontal', between);
  if (inside.columns && beside) draw('InsideVertical', beside);
  if (top) draw('EdgeTop', top);
  if (bottom) draw('EdgeBottom', bottom);
  if (left) draw('EdgeLeft', left);
  if (right) draw('EdgeRight', right);
}

/** Excel counts margins in points. */
const pointsPerCentimetre = 72 / 2.54;

function layOut(sheet: Excel.Worksheet, writing: SheetWriting): void {
  const fresh = writing.present === undefined;
  // What a person has made of an existing sheet's widths, panes and paper stays.
  if (fresh) {
    writing.widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    for (const [row, points] of writing.heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
    const { row, column } = writing.freeze;
    if (row > 0 && column > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, row, column));
    else if (row > 0) sheet.freezePanes.freezeRows(row);
    else if (column > 0) sheet.freezePanes.freezeColumns(column);
    page(sheet, writing);
  }
  for (const { area, kind, low, high, title, text } of writing.validations) {
    const { top, left, bottom, right } = area;
    const check = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).dataValidation;
    const bound = (value: number | string) => (typeof value === 'string' ? `=${value}` : value);
    const rule: Excel.BasicDataValidation = { formula1: bound(low), formula2: bound(high), operator: 'Between' };
    check.clear();
    check.rule = kind === 'whole' ? { wholeNumber: rule } : { decimal: rule };
    check.errorAlert = { showAlert: true, style: 'Warning', title: title.slice(0, 32), message: text.slice(0, 225) };
  }
}

function page(sheet: Excel.Worksheet, { page: setup, rowBreaks }: SheetWriting): void {
  const layout = sheet.pageLayout;
  const { left, right, top, bottom } = setup.marginsCm;
  layout.orientation = setup.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = {
    horizontalFitToPages: setup.fitWide,
    ...(setup.fitTall > 0 && { verticalFitToPages: setup.fitTall }),
  };
  layout.leftMargin = left * pointsPerCentimetre;
  layout.rightMargin = right * pointsPerCentimetre;
  layout.topMargin = top * pointsPerCentimetre;
  layout.bottomMargin = bottom * pointsPerCentimetre;
  if (setup.printArea) {
    const { top: first, left: column, bottom: last, right: end } = setup.printArea;
    layout.setPrintArea(sheet.getRangeByIndexes(first, column, last - first + 1, end - column + 1));
  }
  if (setup.repeatRows) layout.setPrintTitleRows(`$${setup.repeatRows[0] + 1}:$${setup.repeatRows[1] + 1}`);
  if (setup.repeatColumns) layout.setPrintTitleColumns(columnSpan(setup.repeatColumns));
  const sides = layout.headersFooters.defaultForAllPages;
  const plain = (text: string) => text.replace(/&/g, '&&');
  if (setup.header?.left) sides.leftHeader = plain(setup.header.left);
  if (setup.header?.right) sides.rightHeader = plain(setup.header.right);
  if (setup.footer?.left) sides.leftFooter = plain(setup.footer.left);
  if (setup.footer?.right) sides.rightFooter = plain(setup.footer.right);
  for (const row of rowBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

/** The documents, last of all: what they say of the sheets is true from now on. */
function finish({ workbook, runtime }: Excel.RequestContext, { documents }: ExcelWriting, before: Before): void {
  for (const { namespace, xml } of documents) {
    const there = before.documents.get(namespace);
    if (there) workbook.customXmlParts.getItem(there.id).setXml(xml);
    else workbook.customXmlParts.add(xml);
  }
  for (const { backup } of before.backups) {
    const sheet = workbook.worksheets.getItem(backup);
    // Excel deletes no sheet that is very hidden.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  runtime.enableEvents = before.events;
}

/** Undoes what was written: new sheets go, our old ones are as they were, names and documents too. */
async function putBack(writing: ExcelWriting, before: Before, wait: number): Promise<'put back' | 'not known'> {
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const { worksheets, names } = workbook;
      worksheets.load('items/name');
      names.load('items/name,items/formula');
      const parts = writing.documents.map(({ namespace }) => {
        const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
        part.load('id');
        return { namespace, part };
      });
      await answered(context, wait);
      quiet(context);
      const present = new Set(worksheets.items.map(({ name }) => name));
      for (const { sheet, backup, address } of before.backups) {
        const own = writing.sheets.find((each) => each.present === sheet);
        const now = own && present.has(own.title) ? own.title : sheet;
        if (own) worksheets.getItem(now).getRange(bareAddress(own.area)).clear();
        worksheets.getItem(now).getRange(address).copyFrom(worksheets.getItem(backup).getRange(address));
        if (now !== sheet) worksheets.getItem(now).name = sheet;
        worksheets.getItem(backup).visibility = 'Hidden';
        worksheets.getItem(backup).delete();
      }
      for (const { title, present: old } of writing.sheets) {
        if (old === undefined && present.has(title)) worksheets.getItem(title).delete();
      }
      for (const { name, formula } of names.items) {
        const was = before.names.get(name.toLowerCase());
        if (was === undefined) names.getItem(name).delete();
        else if (was !== String(formula)) names.getItem(name).formula = was;
      }
      const known = new Set(names.items.map(({ name }) => name.toLowerCase()));
      for (const [name, formula] of before.names) if (!known.has(name)) names.add(name, formula, ownComment);
      for (const { namespace, part } of parts) {
        const was = before.documents.get(namespace);
        if (part.isNullObject) continue;
        if (was) part.setXml(was.xml);
        else part.delete();
      }
      context.runtime.enableEvents = before.events;
      await answered(context, wait);
    });
    return 'put back';
  } catch {
    return 'not known';
  }
}
