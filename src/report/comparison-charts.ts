import { columnLetters } from '../quantities/cell-address';
import { addMonths, calendarMonthOf, yearOf } from '../quantities/month';
import { baseMonths, yearRows, type ScenarioRun } from '../simulate/run';
import { calendarMonthText, numberText, percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells, onSheet } from './cells';
import { roles } from './layout';
import type { Block, PlannedChart, PlannedColumn, PlannedSeries } from './plan';
import { formats, looks, realLine, registeredLine, scenarioLines, withFormat } from './styles';

/** Rows kept free for the charts. */
const chartRows = 19;
const chartWidth = 512;
const chartHeight = 340;

interface ChartColumn {
  readonly label: string;
  readonly formula: string;
  readonly values: readonly number[];
  readonly format: string;
}

/**
 * The two charts of *Jämförelse* and the visible cells they draw: real and registered production against the first
 * scenario, and cost against payment over twelve months, both for the first switch.
 */
export function comparisonCharts(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  { top, year }: { readonly top: number; readonly year: number },
): { readonly blocks: readonly Block[]; readonly charts: readonly PlannedChart[]; readonly dataTop: number } {
  const words = texts.report.comparison;
  const { frame, calculation } = places;
  const shown = Math.min(1, runs.length - 1);
  const base = runs[0]!;
  const run = runs[shown]!;
  const label = `${shown + 1} ${run.scenario.name}`;
  const months = Array.from({ length: frame.months }, (_, month) => baseMonths + month);
  const labels = months.map((row) => {
    const month = addMonths(frame.start, row - baseMonths);
    return `${calendarMonthText(language, calendarMonthOf(month))} ${yearOf(month)}`;
  });
  const reference = (of: ScenarioRun, name: string, first: number, last = first) => {
    const letters = columnLetters(calculation.region.get(name)!);
    const range = first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`;
    return onSheet(places.titles[roles.calculation(of.scenario.id)]!, range);
  };
  const firstRow = calculation.regionTop + baseMonths;
  const index = (name: string, text: string): ChartColumn => ({
    label: text,
    formula: `100*${reference(run, name, firstRow)}/${reference(base, name, firstRow)}`,
    values: months.map((row) => (100 * run.region.get(name)![row]!) / base.region.get(name)![row]!),
    format: formats.level,
  });
  const twelve = (names: readonly string[], text: string): ChartColumn => ({
    label: text,
    formula: `SUM(${names.map((name) => reference(run, name, firstRow - 11, firstRow)).join(',')})/1000`,
    values: months.map((row) => {
      const added = names.flatMap((name) => [...run.region.get(name)!.slice(row - 11, row + 1)]);
      return added.reduce((sum, value) => sum + value, 0) / 1000;
    }),
    format: formats.level,
  });
  const columns = [
    index('region_real', words.real),
    index('region_registered', words.registered),
    twelve(['region_cost'], words.costSeries),
    twelve(['region_payment'], words.paymentSeries),
    twelve(['region_payment', 'region_internal', 'region_external'], words.incomeSeries),
  ];
  const dataTop = top + chartRows;
  const valuesTop = dataTop + 2;
  const blocks: Block[] = [
    cells(dataTop, 0, [
      [cell(words.chartData, looks.section)],
      [cell(texts.report.month, looks.header), ...columns.map((column) => cell(column.label, looks.headerRight))],
    ]),
    {
      kind: 'columns',
      top: valuesTop,
      left: 0,
      columns: [
        { values: labels, appearance: looks.label },
        ...columns.map(({ formula, values, format }): PlannedColumn => ({
          values,
          formula,
          appearance: withFormat(looks.value, format),
        })),
      ],
    },
  ];
  const area = (column: number) => ({
    sheet: roles.comparison,
    area: { top: valuesTop, bottom: valuesTop + frame.months - 1, left: column, right: column },
  });
  const series = (column: number, look: Pick<PlannedSeries, 'color' | 'dash' | 'marker'>): PlannedSeries => ({
    label: columns[column - 1]!.label,
    categories: area(0),
    values: area(column),
    categoryTexts: labels,
    cached: columns[column - 1]!.values,
    widthPoints: 2.25,
    ...look,
  });
  /** A round number below every value, a tenth of their order of magnitude apart. */
  const low = (...of: readonly ChartColumn[]) => {
    const least = Math.min(...of.flatMap(({ values }) => values));
    const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))) - 1);
    return Math.floor((0.999 * least) / step) * step;
  };
  const inYear = (column: ChartColumn) =>
    column.values[labels.findIndex((_, month) => yearOf(addMonths(frame.start, month)) === year) + 11]!;
  const yearIndex = (name: string) => {
    const rows = yearRows(frame, year);
    const total = (of: ScenarioRun) => rows.reduce((sum, row) => sum + of.region.get(name)![row]!, 0);
    return total(run) / total(base) - 1;
  };
  const lowIndex = Math.floor(Math.min(...columns[0]!.values, ...columns[1]!.values) - 0.2);
  const lowMoney = low(columns[2]!, columns[3]!, columns[4]!);
  const scenarioLine = scenarioLines[shown] ?? scenarioLines[0];
  const charts: PlannedChart[] = [
    {
      name: 'production',
      kind: 'line',
      title: words.chartProduction({ scenario: label }),
      subtitle: words.chartProductionBase({ base: `1 ${base.scenario.name}`, low: numberText(language, lowIndex, 0) }),
      alternative: words.chartProductionText({
        scenario: label,
        year,
        real: percentText(language, yearIndex('region_real'), 1, true),
        registered: percentText(language, yearIndex('region_registered'), 1, true),
      }),
      top,
      left: 0,
      widthPixels: chartWidth,
      heightPixels: chartHeight,
      series: [series(1, { color: realLine, dash: 'solid' }), series(2, { color: registeredLine, dash: 'dot' })],
      axis: { format: formats.points, low: lowIndex },
      labelEvery: 12,
    },
    {
      name: 'money',
      kind: 'line',
      title: words.chartMoney({ scenario: label }),
      subtitle: words.chartMoneyBase({ low: numberText(language, lowMoney, 0) }),
      alternative: words.chartMoneyText({
        scenario: label,
        year,
        cost: numberText(language, inYear(columns[2]!), 0),
        payment: numberText(language, inYear(columns[3]!), 0),
      }),
      top,
      left: 5,
      widthPixels: chartWidth,
      heightPixels: chartHeight,
      series: [
        series(3, { color: scenarioLine, dash: 'solid' }),
        series(4, { color: scenarioLine, dash: 'dot' }),
        series(5, { color: scenarioLine, dash: 'dash' }),
      ],
      axis: { format: formats.points, low: lowMoney },
      labelEvery: 12,
    },
  ];
  return { blocks, charts, dataTop };
}
