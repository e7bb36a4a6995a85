import { failure } from '../../words/problem';
import { ownComment } from '../file/cell-names';
import { ownAreaName } from '../file/own-sheet';
import { markName } from '../file/sheet-mark';
import { answered, excelCode, excelProblem, longestWait, NoAnswer, quiet } from './excel-session';
import { begun, putBack, type Before } from './put-back';
import { writeSheet } from './write-sheet';
import type { ExcelWriting, SheetWriting } from './writing';

/** What may be sent at once, in bytes: Excel on the web takes five million. */
const mostSent = 3_500_000;
/** Round trips the sheets are spread over where fewer would do, so that one sees how far the writing has come. */
const usualTrips = 4;

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
        [ownAreaName, area],
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
