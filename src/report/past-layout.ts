import { isStock, pastQuantities, type Past, type PastQuantity } from '../region/past';
import { pastSpans, type PastSpan } from '../region/past-change';
import type { PastForecast } from '../region/past-forecast';
import type { SeriesBreak } from '../region/series-break';

/** Tables of years on *Historik*, in their order: sums, ends of a span, and ratios of two of them. */
const pastBlocks = ['volume', 'index', 'money', 'perPoint', 'waiting', 'within90'] as const;
export type PastBlock = (typeof pastBlocks)[number];

/** What a table of years is made of: one quantity, or the first over the second. */
export const blockQuantities: Readonly<Record<PastBlock, readonly PastQuantity[]>> = {
  volume: ['volume'],
  index: ['volume', 'fixed'],
  money: ['money'],
  perPoint: ['money', 'volume'],
  waiting: ['waiting'],
  within90: ['within90', 'waiting'],
};

/** Columns of the sheet: the label, then twelve. */
export const pastColumns = 13;
/** Left columns of the charts in a row, and how many rows a chart takes. */
export const chartPlace = { lefts: [0, 3, 8], rows: 15 } as const;
/** Columns of the region's months. */
export const regionColumns = {
  volume: 1,
  incomplete: 2,
  index: 3,
  perPoint: 4,
  waiting: 5,
  within90: 6,
  share: 7,
  remark: 8,
} as const;

/** Where everything stands on *Historik*: tables begin with the row of their heading, months with their first month. */
export interface PastLayout {
  readonly spans: readonly PastSpan[];
  /** Column of the change between the two spans of twelve months; undefined where there is only one. */
  readonly changeColumn: number | undefined;
  /** First row of each table's units; the region's row follows the last of them. */
  readonly blocks: ReadonlyMap<PastBlock, number>;
  readonly blocksNote: number;
  readonly season: number | undefined;
  readonly weights: number | undefined;
  readonly breaks: number | undefined;
  readonly forecasts: number | undefined;
  readonly against: number;
  /** Rows that begin a new page, so that no table is cut that need not be. */
  readonly pageBreaks: readonly number[];
  /** Last row that is printed. */
  readonly printBottom: number;
  readonly region: number | undefined;
  readonly months: ReadonlyMap<PastQuantity, number>;
}

/** Rows of a landscape page at the width the sheet is printed in. */
const pageRows = 43;

/** Rows of heading above a table's first line. */
export const headingRows = 2;

/** The layout below the text and the charts, which end above `top`. */
export function pastLayout(
  past: Past,
  top: number,
  lists: {
    readonly breaks: readonly SeriesBreak[];
    readonly forecasts: readonly PastForecast[];
    readonly against: number;
  },
): PastLayout {
  const spans = pastSpans(past);
  const units = past.units.length;
  let row = top;
  let pageTop = top;
  const pageBreaks = [top];
  /** Takes the rows of a table with so many lines and gives its first. */
  const table = (lines: number): number => {
    const first = row + headingRows;
    if (row > pageTop && first + lines - pageTop > pageRows) {
      pageBreaks.push(row);
      pageTop = row;
    }
    row = first + lines + 1;
    return first;
  };
  const has = (quantity: PastQuantity) =>
    past.units.some(({ monthly, yearly }) => monthly[quantity].size + yearly[quantity].size > 0);
  const shown = pastBlocks.filter((block) => blockQuantities[block].every(has));
  const blocks = new Map(shown.map((block) => [block, table(units + 1)]));
  const blocksNote = row;
  row += 2;
  const season = past.season || past.units.some((unit) => unit.season) ? table(units + 1) : undefined;
  const weights = past.units.some(({ pointsPerCase }) => pointsPerCase.size > 0) ? table(units) : undefined;
  const breaks = lists.breaks.length > 0 ? table(lists.breaks.length) : undefined;
  const forecasts = lists.forecasts.length > 0 ? table(lists.forecasts.length + 1) : undefined;
  const against = lists.against > 0 ? table(lists.against + 1) : row;
  const printBottom = row - 1;
  const printedBreaks = pageBreaks.filter((each) => each < printBottom);
  const monthly = past.months.length;
  row += 1;
  const region = monthly > 0 ? table(monthly) : undefined;
  const followed = pastQuantities.filter((quantity) => past.units.some((unit) => unit.monthly[quantity].size > 0));
  const months = new Map(followed.map((quantity) => [quantity, table(monthly)]));
  const both = spans.some(({ kind }) => kind === 'before');
  return {
    spans,
    changeColumn: both ? spans.length + 1 : undefined,
    blocks,
    blocksNote,
    season,
    weights,
    breaks,
    forecasts,
    against,
    pageBreaks: printedBreaks,
    printBottom,
    region,
    months,
  };
}

/** The rows of a span in a table of months: all of them, or its last where the end counts. */
export function spanRows(past: Past, quantity: PastQuantity, top: number, { from, to }: PastSpan): [number, number] {
  const first = past.months[0] ?? from;
  const bottom = top + to - first;
  return isStock(quantity) ? [bottom, bottom] : [top + from - first, bottom];
}
