import { columnLetters } from '../quantities/cell-address';
import type { Frame, ScenarioRun } from '../simulate/run';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import type { LiveNumber } from './live-text';
import type { Workings } from './workings';

/** Scenarios the board page shows: the first, which others are held against, and the two after it. */
export const scenariosShown = 3;
/** Units shown by name; of more, those with the largest differences. */
export const unitsShown = 12;

/** Widths in Excel characters: label and unit, then per scenario from, "till", to and the chosen value. */
const scenarioWidths = [6.8, 2.7, 6.6, 6.9];
export const boardWidths: readonly number[] = [
  26,
  12.2,
  ...Array.from({ length: scenariosShown }, () => scenarioWidths).flat(),
];
export const lastColumn = boardWidths.length - 1;
/** The column the right half begins in: charts, notes. */
export const rightHalf = 5;

/** First of a scenario's four columns. */
export function groupLeft(scenario: number): number {
  return 2 + scenarioWidths.length * scenario;
}

/** Size of the notes' type, in points. */
export const noteSize = 8.5;

/** Where everything on the page stands, row by row. */
interface BoardRows {
  readonly heading: number;
  readonly question: number;
  readonly state: number;
  readonly answer: number;
  /** Three rows of heading, then the figures. */
  readonly tableHead: number;
  readonly figures: number;
  readonly fanTitle: number;
  readonly bridgeTitle: number;
  readonly lastTitle: number;
  readonly gainsHead: number;
  readonly units: number;
  /** What the scenarios are held against: title, groups and own words. */
  readonly check: number;
  readonly notes: number;
  readonly stamp: number;
}

/** Rows of figures in the table. */
const figureRows = 6;
/** A chart's heading: title and subtitle; the chart itself is in the row below. */
export const titleRows = 2;

/** Rows that tell what the scenarios are held against: a title, three groups of points, and what is said in own words. */
const checkRows = 5;

/** Lines under "who gains" for a number of units: those by name, the rest together, and the region's three. */
export function gainsOf(units: number): number {
  return Math.min(units, unitsShown) + 3;
}

/** The rows for a number of lines under "who gains" and of rows of notes. */
export function boardRows(lines: number, notes: number): BoardRows {
  const tableHead = 4;
  const figures = tableHead + 3;
  const fanTitle = figures + figureRows + 1;
  const bridgeTitle = fanTitle + titleRows + 1;
  const lastTitle = bridgeTitle + titleRows + 1;
  const gainsHead = lastTitle + titleRows;
  const units = gainsHead + 1;
  const check = units + lines + 1;
  const notesTop = check + checkRows + 1;
  return {
    heading: 0,
    question: 1,
    state: 2,
    answer: 3,
    tableHead,
    figures,
    fanTitle,
    bridgeTitle,
    lastTitle,
    gainsHead,
    units,
    check,
    notes: notesTop,
    stamp: notesTop + notes,
  };
}

/** What every part of the board page is made of. */
export interface Board {
  readonly places: Places;
  readonly frame: Frame;
  readonly texts: Texts;
  readonly language: Language;
  /** The scenarios shown, the one to compare with first. */
  readonly runs: readonly ScenarioRun[];
  readonly uncertainty: Uncertainty | undefined;
  readonly year: number;
  readonly rows: BoardRows;
  readonly workings: Workings;
}

/** A number in a cell of the page. */
export function pageNumber(row: number, column: number, value: number): LiveNumber {
  return { formula: `$${columnLetters(column)}$${row + 1}`, value };
}

/**
 * Letters that a line of some width holds at a size in points: those of the sheets' fonts are a little over half as wide
 * as high. Few, since a line that is cut is worse than a line that is empty.
 * @example lettersIn(100, 11) // 15
 */
export function lettersIn(widthPixels: number, points: number): number {
  return Math.max(1, Math.floor((widthPixels * 0.97) / (points * 0.56)));
}

/**
 * Lines a text takes in a width, at a size in points.
 * @example linesOf('Kort', 100, 11) // 1
 */
export function linesOf(text: string, widthPixels: number, points: number): number {
  const perLine = lettersIn(widthPixels, points);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = word.length;
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, length - 1) / perLine);
    used += (used > 0 ? 1 : 0) + Math.min(length, perLine);
  }
  return lines;
}

/** Longest name of a scenario that stands beside its number within a sentence or a chart's title. */
const shortName = 24;

/**
 * A scenario by number and name, or by number alone where the name is long: the table's heading has it in full.
 * @example scenarioLabel('Byte på papperet', 1) // '2 Byte på papperet'
 */
export function scenarioLabel(name: string, scenario: number): string {
  return name.length <= shortName ? `${scenario + 1} ${name}` : String(scenario + 1);
}

/** Width in pixels of columns of the page, first and last included. */
export function pixelsOf(first: number, last: number): number {
  return boardWidths.slice(first, last + 1).reduce((sum, width) => sum + Math.round(width * 7 + 5), 0);
}
