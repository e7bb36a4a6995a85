import { monthText } from './month-text';
import { type Month } from '../quantities/month';
import { pastQuantities, regionSeries, type PastQuantity } from '../region/past';
import type { SeriesBreak } from '../region/series-break';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells, formulaCell } from './cells';
import { headingRows, regionColumns, type PastLayout } from './past-layout';
import { figureCell, sumText } from './past-references';
import type { Past } from '../region/past';
import type { Block, PlannedCell } from './plan';
import { formats, looks, withFormat } from './styles';
import { columnLetters } from '../quantities/cell-address';

/** What every part of *Historik* is made of. */
export interface PastPage {
  readonly past: Past;
  readonly layout: PastLayout;
  readonly places: Places;
  readonly texts: Texts;
  readonly language: Language;
  readonly breaks: readonly SeriesBreak[];
}

/** Words that depend on what the volume and the money of this past are. */
export function pastMeasures({ past, texts }: Pick<PastPage, 'past' | 'texts'>): {
  measure: string;
  money: string;
  moneyThe: string;
} {
  const words = texts.past;
  return {
    measure: words.volume[past.volume],
    money: words.money[past.money],
    moneyThe: words.moneyThe[past.money],
  };
}

/** The same where one of the volume is meant: "cost per DRG point". */
export function perMeasures(page: Pick<PastPage, 'past' | 'texts'>): { measure: string; money: string } {
  return { money: pastMeasures(page).money, measure: page.texts.past.per[page.past.volume] };
}

/** A figure of the region's months: its value where it is known, and the formula that gives it. */
interface RegionColumn {
  readonly column: number;
  readonly label: string;
  readonly format: string;
  readonly at: (month: number) => { readonly value: number; readonly formula: string } | undefined;
}

/** The region's months, which the charts draw, as values by column; null where a month is not known. */
export function regionMonths(page: PastPage): ReadonlyMap<number, readonly (number | null)[]> {
  return new Map(
    regionFigures(page).map(({ column, at }) => [column, page.past.months.map((_, month) => at(month)?.value ?? null)]),
  );
}

/** The region month by month, then a table per quantity with a column per unit. */
export function monthBlocks(page: PastPage): readonly Block[] {
  const { layout, texts } = page;
  if (layout.region === undefined) return [];
  const words = texts.past;
  return [
    cells(layout.region - headingRows - 1, 0, [
      [cell(words.months, looks.section), cell(words.monthsNote, looks.text)],
      [],
    ]),
    regionBlock(page, layout.region),
    ...pastQuantities.flatMap((quantity): Block[] => {
      const top = layout.months.get(quantity);
      return top === undefined ? [] : [unitBlock(page, quantity, top)];
    }),
  ];
}

function regionFigures({ past, layout, texts }: PastPage): readonly RegionColumn[] {
  const words = texts.past;
  const { months, last, units } = past;
  const series = new Map(pastQuantities.map((quantity) => [quantity, regionSeries(past, quantity)]));
  const having = (...asked: readonly PastQuantity[]) =>
    units.flatMap((unit, index) => (asked.every((quantity) => unit.monthly[quantity].size > 0) ? [index] : []));
  const rowOf = (quantity: PastQuantity, month: number) => (layout.months.get(quantity) ?? 0) + month;
  const columnsOf = (indices: readonly number[]) => indices.map((index) => index + 1);
  const total = (quantity: PastQuantity) => (month: number) => {
    const value = series.get(quantity)?.get(months[month]!);
    const row = rowOf(quantity, month);
    return value === undefined ? undefined : { value, formula: sumText([row, row], columnsOf(having(quantity))) };
  };
  /** Twelve months of one quantity over twelve of another, of the units that have both. */
  const ratio = (top: PastQuantity, over: PastQuantity, scale: number) => {
    const indices = having(top, over);
    return (month: number) => {
      if (month < 11 || indices.length === 0 || months[month]! > (last ?? 0)) return undefined;
      const sums = [top, over].map((quantity) => {
        let sum = 0;
        for (const index of indices) {
          for (let back = 0; back < 12; back += 1) {
            sum += units[index]!.monthly[quantity].get(months[month - back]!)?.value ?? NaN;
          }
        }
        return sum;
      });
      const value = (scale * sums[0]!) / sums[1]!;
      if (!Number.isFinite(value)) return undefined;
      const text = (quantity: PastQuantity) =>
        sumText([rowOf(quantity, month) - 11, rowOf(quantity, month)], columnsOf(indices));
      return { value, formula: `${scale === 1 ? '' : `${scale}*`}${text(top)}/${text(over)}` };
    };
  };
  const at = (column: number, month: number) => `${columnLetters(column)}${layout.region! + month + 1}`;
  const { columns } = words;
  const volume = total('volume');
  const figures: (RegionColumn & { readonly needs: readonly PastQuantity[] })[] = [
    { column: regionColumns.volume, label: columns.volume, format: formats.points, at: volume, needs: ['volume'] },
    {
      column: regionColumns.incomplete,
      label: columns.incomplete,
      format: formats.points,
      // The last complete month too, so that the line hangs together with the one before it.
      at: (month) => {
        const value = months[month]! >= (last ?? 0) && last !== months.at(-1) ? volume(month)?.value : undefined;
        return value === undefined ? undefined : { value, formula: at(regionColumns.volume, month) };
      },
      needs: ['volume'],
    },
    {
      column: regionColumns.index,
      label: columns.index,
      format: formats.level,
      at: ratio('volume', 'fixed', 100),
      needs: ['fixed'],
    },
    {
      column: regionColumns.perPoint,
      label: columns.perPoint({ money: words.money[past.money] }),
      format: formats.level,
      at: ratio('money', 'volume', 1),
      needs: ['money', 'volume'],
    },
    {
      column: regionColumns.waiting,
      label: columns.waiting,
      format: formats.points,
      at: total('waiting'),
      needs: ['waiting'],
    },
    {
      column: regionColumns.within90,
      label: columns.within90,
      format: formats.points,
      at: total('within90'),
      needs: ['within90'],
    },
    {
      column: regionColumns.share,
      label: columns.share,
      format: formats.percent,
      at: (month) => {
        const [within, waiting] = [total('within90')(month), total('waiting')(month)];
        if (!within || !waiting || waiting.value <= 0) return undefined;
        if (having('within90').length !== having('waiting').length) return undefined;
        const formula = `${at(regionColumns.within90, month)}/${at(regionColumns.waiting, month)}`;
        return { value: within.value / waiting.value, formula };
      },
      needs: ['within90'],
    },
  ];
  return figures.filter(({ needs }) => needs.every((quantity) => layout.months.has(quantity)));
}

function regionBlock(page: PastPage, top: number): ReturnType<typeof cells> {
  const { past, layout, language, texts } = page;
  const figures = regionFigures(page);
  const heading: PlannedCell[] = Array.from({ length: regionColumns.remark + 1 }, () => cell('', looks.headerWrapped));
  heading[0] = cell(texts.past.region, { ...looks.headerBand, vertical: 'top' });
  heading[regionColumns.remark] = cell(texts.past.columns.remark, { ...looks.headerBand, vertical: 'top' });
  for (const { column, label } of figures) heading[column] = cell(label, looks.headerWrapped);
  const rows = past.months.map((month, index) => {
    const row: PlannedCell[] = [cell(monthText(language, month), looks.label)];
    for (let column = 1; column < regionColumns.remark; column += 1) row.push(cell(null, looks.value));
    for (const { column, at, format } of figures) {
      const figure = at(index);
      if (figure) row[column] = formulaCell(figure.formula, figure.value, withFormat(looks.value, format));
    }
    row[regionColumns.remark] = cell(remark(page, month), looks.labelPlain);
    return row;
  });
  return cells((layout.region ?? top) - 1, 0, [heading, ...rows]);
}

/** What a reader of the month should know: half registered, or the first on a new level. */
function remark({ past, breaks, texts }: PastPage, month: Month): string {
  const words = texts.past;
  const quantities = texts.report.history.quantities;
  return [
    ...(past.last !== undefined && month > past.last ? [words.remarkIncomplete] : []),
    ...breaks
      .filter((each) => each.month === month)
      .map(({ unit, quantity }) => words.remarkBreak({ unit, quantity: quantities[quantity][0]! })),
  ].join('; ');
}

function unitBlock(page: PastPage, quantity: PastQuantity, top: number): ReturnType<typeof cells> {
  const { past, layout, places, language, texts } = page;
  const words = texts.past;
  const { measure, money } = pastMeasures(page);
  const titles = {
    volume: words.monthBlocks.volume({ measure }),
    fixed: words.monthBlocks.fixed,
    money: words.monthBlocks.money({ money }),
    waiting: words.monthBlocks.waiting,
    within90: words.monthBlocks.within90,
  };
  const names = past.units.map(({ name }) => cell(name ?? words.region, looks.headerWrapped));
  const look = withFormat(looks.value, quantity === 'money' ? formats.level : formats.points);
  return cells(top - headingRows, 0, [
    [cell(titles[quantity], looks.section)],
    [cell(texts.report.month, { ...looks.headerBand, vertical: 'top' }), ...names],
    ...past.months.map((month) => [
      cell(monthText(language, month), looks.label),
      ...past.units.map((unit, index) => {
        const figure = unit.monthly[quantity].get(month);
        if (!figure) return cell('–', looks.value);
        const incomplete =
          past.last !== undefined && month > past.last && (quantity === 'volume' || quantity === 'fixed');
        return figureCell(places, figure, incomplete ? { ...look, italic: true, ink: '616161' } : look, (stream) => {
          const column = weightStreams.indexOf(stream) + 1;
          return `$${columnLetters(column)}$${(layout.weights ?? 0) + index + 1}`;
        });
      }),
    ]),
  ]);
}

/** Streams across the table of points per case. */
export const weightStreams = ['a', 'p', 'o', 'all'] as const;
