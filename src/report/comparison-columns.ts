import { differenceColumn, intervalColumn, levelColumn, comparisonWidth, worseColumn } from './comparison-figures';
import { pixelsWide } from './page-breaks';

const labelWidth = 30;
const levelWidth = 10;
const endWidth = 8.6;
const differenceWidth = 9.4;
const worseWidth = 6.5;
/** Columns that only charts and their figures stand in. */
const furtherWidth = 12.4;

/** Charts in a row: two, and more where the table is wide enough for them. */
const fewestCharts = 2;
/** Pixels from the left edge of a chart to the next one's. */
const chartStep = 536;

/**
 * Widths of the columns of *Jämförelse* in characters: those of the table, and of what charts and their figures need.
 */
export function comparisonColumns(scenarios: number, dataColumns: number): readonly number[] {
  const widths = [labelWidth];
  for (let scenario = 0; scenario < scenarios; scenario += 1) {
    widths[levelColumn(scenario)] = levelWidth;
    widths[intervalColumn(scenario)] = endWidth;
    widths[intervalColumn(scenario) + 1] = endWidth;
    if (scenario === 0) continue;
    widths[differenceColumn(scenario)] = differenceWidth;
    widths[worseColumn(scenario, scenarios)] = worseWidth;
  }
  while (widths.length < dataColumns || pixelsWide(widths) < fewestCharts * chartStep) widths.push(furtherWidth);
  return widths;
}

/** The columns that charts begin in, one after the other over the table's width. */
export function chartColumns(scenarios: number): readonly number[] {
  const widths = comparisonColumns(scenarios, 0);
  const count = Math.max(fewestCharts, Math.floor(pixelsWide(widths) / chartStep));
  return Array.from({ length: count }, (_, chart) => {
    const column = widths.findIndex((_, index) => pixelsWide(widths.slice(0, index)) >= chart * chartStep);
    return column < 0 ? widths.length : column;
  });
}

/** The last column that is printed. */
export function lastPrinted(scenarios: number): number {
  return Math.max(comparisonWidth(scenarios), comparisonColumns(scenarios, 0).length) - 1;
}
