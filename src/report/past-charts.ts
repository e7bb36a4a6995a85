import { addMonths, calendarMonthOf } from '../quantities/month';
import { calendarMonthText, numberText } from '../words/number-text';
import { roles } from './layout';
import { chartPlace, regionColumns } from './past-layout';
import { monthText } from './month-text';
import { pastMeasures, perMeasures, regionMonths, type PastPage } from './past-months';
import { regionLine } from './past-years';
import type { PlannedArea, PlannedChart, PlannedSeries } from './plan';
import { formats, registeredLine, scenarioLines } from './styles';

const size = { widthPixels: 415, heightPixels: 280 } as const;
/** The past is drawn in the ink of today: it is no scenario. */
const ink = scenarioLines[0];
const halfRegistered = '9E9E9E';

/** A chart before it has its place. */
type Drawn = Omit<PlannedChart, 'top' | 'left' | 'widthPixels' | 'heightPixels'>;

/** How many rows of charts a past has. */
export function pastChartRows(page: PastPage): number {
  return Math.ceil(drawn(page).length / chartPlace.lefts.length) * chartPlace.rows;
}

/** The region's charts, three in a row: production, points per case, money per point, the queue and the season. */
export function pastCharts(page: PastPage, top: number): readonly PlannedChart[] {
  return drawn(page).map((chart, index) => ({
    ...chart,
    ...size,
    top: top + Math.floor(index / chartPlace.lefts.length) * chartPlace.rows,
    left: chartPlace.lefts[index % chartPlace.lefts.length]!,
  }));
}

function drawn(page: PastPage): readonly Drawn[] {
  const { texts } = page;
  const words = texts.past;
  const measures = pastMeasures(page);
  const { points, level } = formats;
  const { columns } = words;
  const production = {
    name: 'production',
    title: words.chartProduction(measures),
    format: points,
    above: words.axisFrom,
  };
  const registration = { name: 'registration', title: words.chartIndex, format: level, above: words.axisTwelve };
  const money = {
    name: 'money',
    title: words.chartPerPoint(perMeasures(page)),
    format: level,
    above: words.axisPrices,
  };
  const queue = { name: 'queue', title: words.chartQueue, format: points, above: words.axisFrom };
  return [
    ...monthChart(page, production, [
      { column: regionColumns.volume, label: columns.volume, color: registeredLine, dash: 'solid', through: true },
      { column: regionColumns.incomplete, label: columns.incomplete, color: halfRegistered, dash: 'dot' },
    ]),
    ...yearChart(page),
    ...monthChart(page, registration, [
      { column: regionColumns.index, label: columns.index, color: registeredLine, dash: 'solid' },
    ]),
    ...monthChart(page, money, [
      { column: regionColumns.perPoint, label: columns.perPoint(measures), color: ink, dash: 'solid' },
    ]),
    ...monthChart(page, queue, [
      { column: regionColumns.waiting, label: columns.waiting, color: ink, dash: 'solid' },
      { column: regionColumns.within90, label: columns.within90, color: ink, dash: 'dash' },
    ]),
    ...seasonChart(page),
  ];
}

/** A chart of months: its figures' format, and the line under its title where the axis begins above zero. */
interface MonthChart {
  readonly name: string;
  readonly title: string;
  readonly format: string;
  readonly above: (values: { low: string }) => string;
}

interface MonthLine extends Pick<PlannedSeries, 'label' | 'color' | 'dash'> {
  readonly column: number;
  /** Only through the last complete month. */
  readonly through?: boolean;
}

/** Lines over the months from the first one with a value; nothing where there are fewer than two. */
function monthChart(
  page: PastPage,
  { name, title, format, above }: MonthChart,
  lines: readonly MonthLine[],
): readonly Drawn[] {
  const { past, layout, language, texts } = page;
  const values = regionMonths(page);
  const main = values.get(lines[0]!.column) ?? [];
  const from = main.findIndex((value) => value !== null);
  const known = main.filter((value) => value !== null);
  if (layout.region === undefined || known.length < 2) return [];
  const all = lines.flatMap(({ column }) => values.get(column) ?? []).filter((value) => value !== null);
  const high = Math.max(...all);
  const low = floorBelow(Math.min(...all), high);
  const end = main.length - 1 - [...main].reverse().findIndex((value) => value !== null);
  const last = past.last === undefined ? end : Math.min(end, past.last - past.months[0]!);
  const at = (index: number) => monthText(language, past.months[index]!);
  const decimals = format === formats.points ? 0 : 1;
  const number = (index: number) => numberText(language, main[index] ?? 0, decimals);
  const series = lines.flatMap((line): PlannedSeries[] => {
    const own = values.get(line.column);
    if (!own || own.every((value) => value === null)) return [];
    const to = line.through && past.last !== undefined ? past.last - past.months[0]! : past.months.length - 1;
    const area = (column: number): PlannedArea => ({
      top: layout.region! + from,
      bottom: layout.region! + Math.max(from, to),
      left: column,
      right: column,
    });
    return [
      {
        label: line.label,
        categories: { sheet: roles.past, area: { ...area(0), bottom: layout.region! + past.months.length - 1 } },
        values: { sheet: roles.past, area: area(line.column) },
        categoryTexts: past.months.slice(from).map((month) => monthText(language, month)),
        cached: own.slice(from, Math.max(from, to) + 1),
        color: line.color,
        dash: line.dash,
        widthPoints: 2.25,
      },
    ];
  });
  return [
    {
      name,
      kind: 'line',
      title,
      subtitle:
        low === 0 ? texts.past.axisZero : above({ low: numberText(language, low, Number.isInteger(low) ? 0 : 1) }),
      alternative: texts.past.chartText({
        title,
        from: at(from),
        first: number(from),
        to: at(last),
        last: number(last),
      }),
      series,
      legend: series.length > 1 ? 'bottom' : 'none',
      axis: { format: Number.isInteger(low) && high > 10 ? formats.points : formats.level, low },
      labelEvery: past.months.length - from > 18 ? 12 : 3,
    },
  ];
}

/** Columns for whole years in a row, or for the two spans of twelve months where there are not two such years. */
function yearChart(page: PastPage): readonly Drawn[] {
  const { layout, texts, language } = page;
  const top = layout.blocks.get('volume');
  if (top === undefined) return [];
  const values = regionLine(page, 'volume');
  const whole = (kind: 'year' | 'twelve') =>
    layout.spans.flatMap((span, index) => {
      const fits = kind === 'year' ? span.kind === 'year' && span.to - span.from === 11 : span.kind !== 'year';
      return fits && values[index] !== undefined ? [index] : [];
    });
  const years = whole('year');
  const shown = years.length >= 2 ? years : whole('twelve');
  const [first] = shown;
  const last = shown.at(-1);
  // The cells a series draws lie side by side.
  if (first === undefined || last === undefined || shown.length < 2 || last - first !== shown.length - 1) return [];
  const title = texts.past.chartYears(pastMeasures(page));
  const area = (row: number): PlannedArea => ({ top: row, bottom: row, left: first + 1, right: last + 1 });
  const labelRow = top - (shown === years ? 2 : 1);
  const label = (index: number) => {
    const { kind, from, to } = layout.spans[index]!;
    return kind === 'year'
      ? texts.past.year({ year: Math.floor(from / 12) })
      : texts.past.through({ month: monthText(language, to) });
  };
  const number = (index: number) => numberText(language, values[index]!, 0);
  return [
    {
      name: 'years',
      kind: 'column',
      title,
      subtitle: texts.past.axisZero,
      alternative: texts.past.chartText({
        title,
        from: label(first),
        first: number(first),
        to: label(last),
        last: number(last),
      }),
      series: [
        {
          label: texts.past.columns.volume,
          categories: { sheet: roles.past, area: area(labelRow) },
          values: { sheet: roles.past, area: area(top + page.past.units.length) },
          categoryTexts: shown.map(label),
          cached: shown.map((index) => values[index]!),
          color: registeredLine,
          dash: 'solid',
        },
      ],
      legend: 'none',
      axis: { format: formats.points, low: 0 },
    },
  ];
}

function seasonChart({ past, layout, texts, language }: PastPage): readonly Drawn[] {
  const factors = past.season;
  if (!factors || layout.season === undefined) return [];
  const row = (of: number): PlannedArea => ({ top: of, bottom: of, left: 1, right: 12 });
  const name = (month: number) => calendarMonthText(language, month);
  const [low, high] = [Math.min(...factors), Math.max(...factors)];
  const at = (factor: number) => name(calendarMonthOf(addMonths(0 as never, factors.indexOf(factor))));
  const text = (factor: number) => numberText(language, factor, 2);
  return [
    {
      name: 'season',
      kind: 'column',
      title: texts.past.chartSeason,
      subtitle: texts.past.axisZero,
      alternative: texts.past.chartText({
        title: texts.past.chartSeason,
        from: at(low),
        first: text(low),
        to: at(high),
        last: text(high),
      }),
      series: [
        {
          label: texts.past.region,
          categories: { sheet: roles.past, area: row(layout.season - 1) },
          values: { sheet: roles.past, area: row(layout.season + past.units.length) },
          categoryTexts: factors.map((_, month) => name(month + 1)),
          cached: factors,
          color: registeredLine,
          dash: 'solid',
        },
      ],
      legend: 'none',
      axis: { format: formats.effect, low: 0 },
    },
  ];
}

/**
 * A round number below every value, about half their spread under the least; 0 where that is none above it.
 * @example floorBelow(62.3, 66.2) // 60
 * @example floorBelow(15_000, 33_000) // 0
 */
export function floorBelow(least: number, most: number): number {
  const spread = Math.max(most - least, most / 20);
  const step = floorStep(spread);
  // Tenths are not exact in binary: count in steps.
  const steps = Math.max(0, Math.floor((least - spread / 2) / step));
  return step >= 1 ? steps * step : steps / Math.round(1 / step);
}

/** The power of ten under a spread. */
function floorStep(spread: number): number {
  return 10 ** Math.floor(Math.log10(spread));
}
