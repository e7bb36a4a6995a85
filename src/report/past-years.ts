import { calendarMonthOf, yearOf, type Month } from '../quantities/month';
import { columnLetters } from '../quantities/cell-address';
import { isStock, type PastQuantity } from '../region/past';
import { spanFigure, spanUnits, type PastSpan } from '../region/past-change';
import { calendarMonthText } from '../words/number-text';
import { cell, cells, formulaCell } from './cells';
import { blockQuantities, headingRows, spanRows, type PastBlock } from './past-layout';
import { monthText } from './month-text';
import { pastMeasures, perMeasures, type PastPage } from './past-months';
import { factSum, linkedCell, stretches, sumText } from './past-references';
import type { Block, PlannedCell } from './plan';
import { formats, looks, withFormat } from './styles';

const blockFormats: Readonly<Record<PastBlock, string>> = {
  volume: formats.points,
  index: formats.level,
  money: formats.level,
  perPoint: formats.level,
  waiting: formats.points,
  within90: formats.percent,
};

/** Money stands in mkr in the tables and in tkr month by month. */
const tkrPerMkr = 1000;

/** A line of a table: values and formulas by span. */
interface Line {
  readonly values: readonly (number | undefined)[];
  readonly cells: readonly PlannedCell[];
}

/** The tables of years: a line per unit, then the region, and the change between the two spans of twelve months. */
export function yearBlocks(page: PastPage): readonly Block[] {
  const { layout, texts } = page;
  const blocks = [...layout.blocks].map(([block, top]) => yearBlock(page, block, top));
  if (blocks.length === 0) return [];
  const notes = [...(layout.blocks.has('index') ? [texts.past.indexNote] : []), texts.past.traced];
  return [...blocks, cells(layout.blocksNote, 0, [[cell(notes.join(' '), looks.text)]])];
}

/** A line's values per span in the region's row, for charts and sentences. */
export function regionLine(page: PastPage, block: PastBlock): readonly (number | undefined)[] {
  return line(page, block, 'region').values;
}

/** The cell of the region's change in a table, or undefined where there is none. */
export function regionChange(page: PastPage, block: PastBlock): { cell: string; value: number } | undefined {
  const { layout, past } = page;
  const top = layout.blocks.get(block);
  const change = top === undefined ? undefined : changeOf(page, block, line(page, block, 'region').values, 'region');
  if (top === undefined || change === undefined || layout.changeColumn === undefined) return undefined;
  return { cell: `${columnLetters(layout.changeColumn)}${top + past.units.length + 1}`, value: change };
}

function yearBlock(page: PastPage, block: PastBlock, top: number): Block {
  const { past, layout, texts } = page;
  const words = texts.past;
  const lines = [...past.units.keys(), 'region' as const].map((unit) => {
    const { cells: figures, values } = line(page, block, unit);
    const sum = unit === 'region';
    const name = sum ? words.region : (past.units[unit]!.name ?? words.region);
    const row = [cell(name, sum ? looks.sumLabel : looks.label), ...figures];
    const change = changeOf(page, block, values, unit);
    if (layout.changeColumn === undefined) return row;
    const look = sum ? looks.sum : looks.value;
    if (change === undefined) return [...row, cell('–', look)];
    const at = top + (sum ? past.units.length : unit) + 1;
    const [before, last] = [layout.spans.length - 1, layout.spans.length].map(
      (column) => `${columnLetters(column)}${at}`,
    );
    return [
      ...row,
      block === 'within90'
        ? formulaCell(`100*(${last}-${before})`, change, withFormat(look, formats.differencePercentagePoints))
        : formulaCell(`${last}/${before}-1`, change, withFormat(look, formats.differencePercent)),
    ];
  });
  return cells(top - headingRows, 0, [...headings(page, block), ...lines]);
}

function headings(page: PastPage, block: PastBlock): readonly PlannedCell[][] {
  const { layout, language, texts } = page;
  const words = texts.past;
  const measures = pastMeasures(page);
  const titles = {
    volume: words.blocks.volume(measures),
    index: words.blocks.index,
    money: words.blocks.money(measures),
    perPoint: words.blocks.perPoint(perMeasures(page)),
    waiting: words.blocks.waiting,
    within90: words.blocks.within90,
  };
  const stock = isStock(blockQuantities[block][0]!);
  const names = layout.spans.map(({ kind, from, to }) => {
    if (kind === 'year') return words.year({ year: yearOf(from) });
    return stock ? monthText(language, to) : words.lastTwelve;
  });
  const notes = layout.spans.map((span) => spanNote(page, span, stock));
  const change = layout.changeColumn === undefined ? [] : [words.change];
  const measure =
    layout.changeColumn === undefined ? [] : [block === 'within90' ? words.changePoints : words.changePercent];
  const band = { ...looks.headerBand, align: 'right' } as const;
  return [
    [cell(titles[block], looks.headerBand), ...[...names, ...change].map((text) => cell(text, band))],
    [cell('', looks.header), ...[...notes, ...measure].map((text) => cell(text, looks.headerNoteLast))],
  ];
}

/** What a span covers: a year in part, or the twelve months to a month; for a count, the month it was made. */
function spanNote({ language, texts }: PastPage, { kind, from, to }: PastSpan, stock: boolean): string {
  const month = (of: Month) => calendarMonthText(language, calendarMonthOf(of));
  if (kind !== 'year') return stock ? '' : texts.past.through({ month: monthText(language, to) });
  if (stock) return month(to);
  if (to - from === 11) return '';
  return from === to ? month(from) : `${month(from)}–${month(to)}`;
}

function changeOf(
  { layout, past }: PastPage,
  block: PastBlock,
  values: readonly (number | undefined)[],
  unit: number | 'region',
): number | undefined {
  if (layout.changeColumn === undefined) return undefined;
  const [before, last] = values.slice(-2);
  if (before === undefined || last === undefined) return undefined;
  if (unit === 'region') {
    // The change of a sum over other units than before would be the units', not the figures'.
    const [then, now] = layout.spans.slice(-2).map((span) => spanUnits(past, blockQuantities[block], span));
    if (then?.join() !== now?.join()) return undefined;
  }
  if (block === 'within90') return 100 * (last - before);
  return before > 0 ? last / before - 1 : undefined;
}

function line(page: PastPage, block: PastBlock, unit: number | 'region'): Line {
  const { layout } = page;
  const figures = layout.spans.map((span, index) => spanCell(page, block, unit, span, index + 1));
  const look = unit === 'region' ? looks.sum : looks.value;
  return {
    values: figures.map((figure) => (typeof figure?.value === 'number' ? figure.value : undefined)),
    cells: figures.map((figure) => figure ?? cell('–', look)),
  };
}

function spanCell(
  page: PastPage,
  block: PastBlock,
  unit: number | 'region',
  span: PastSpan,
  column: number,
): PlannedCell | undefined {
  const { past, layout, places } = page;
  const look = withFormat(unit === 'region' ? looks.sum : looks.value, blockFormats[block]);
  const asked = blockQuantities[block];
  const indices = unit === 'region' ? spanUnits(past, asked, span) : [unit];
  if (!indices) return undefined;
  const sums = asked.map((quantity) => {
    let value = 0;
    for (const index of indices) value += spanFigure(past.units[index]!, quantity, span)?.value ?? NaN;
    return value;
  });
  const own = sums[0]! / (block === 'money' ? tkrPerMkr : 1);
  const value = block === 'index' ? (100 * own) / sums[1]! : asked.length > 1 ? own / sums[1]! : own;
  if (!Number.isFinite(value)) return undefined;
  const columnText = columnLetters(column);
  const first = layout.blocks.get(block)!;
  if (asked.length === 1) {
    if (unit === 'region') {
      const rows = stretches(indices).map(([from, to]) => areaText(columnText, first + from, first + to));
      return formulaCell(`SUM(${rows.join(',')})`, value, look);
    }
    const figure = spanFigure(past.units[unit]!, asked[0]!, span)!;
    const divisor = block === 'money' ? `/${tkrPerMkr}` : '';
    if (figure.read) {
      const sum = figure.read.adds ? factSum(places, figure.read.parts[0]!.facts) : undefined;
      if (sum === undefined) return linkedCell(places, value, look, figure.read.parts[0]!.facts[0]);
      return formulaCell(`${sum}${divisor}`, value, look);
    }
    return formulaCell(`${monthsText(page, asked[0]!, span, [unit])}${divisor}`, value, look);
  }
  const shown = (quantity: 'volume' | 'money' | 'waiting') => {
    const top = layout.blocks.get(quantity)!;
    return `SUM(${stretches(indices)
      .map(([from, to]) => areaText(columnText, top + from, top + to))
      .join(',')})`;
  };
  const cellOf = (quantity: 'volume' | 'money' | 'waiting') =>
    unit === 'region' ? shown(quantity) : `${columnText}${layout.blocks.get(quantity)! + unit + 1}`;
  const formula = {
    index: () => `100*${cellOf('volume')}/${monthsText(page, 'fixed', span, indices)}`,
    perPoint: () => `${tkrPerMkr}*${cellOf('money')}/${cellOf('volume')}`,
    within90: () => `${monthsText(page, 'within90', span, indices)}/${cellOf('waiting')}`,
  }[block as 'index' | 'perPoint' | 'within90']();
  return formulaCell(formula, value, look);
}

const areaText = (column: string, first: number, last: number) =>
  first === last ? `${column}${first + 1}` : `${column}${first + 1}:${column}${last + 1}`;

function monthsText(
  { past, layout }: PastPage,
  quantity: PastQuantity,
  span: PastSpan,
  units: readonly number[],
): string {
  const rows = spanRows(past, quantity, layout.months.get(quantity) ?? 0, span);
  return sumText(
    rows,
    units.map((index) => index + 1),
  );
}
