import { cellName } from '../quantities/cell-address';
import { yearRows, type ScenarioRun } from '../simulate/run';
import { numberText, percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import { bridgeChart } from './bridge-chart';
import { chartColumns } from './comparison-columns';
import type { Places } from './calculation-references';
import { cell, formulaCell } from './cells';
import { comparisonBlocks, comparisonRow, differenceColumn, isKnown, regionFigure } from './comparison-figures';
import { MonthColumns } from './comparison-series';
import { roles } from './layout';
import type { Block, PlannedChart, PlannedSeries } from './plan';
import { labelEvery } from './region-months';
import { downwards, formats, looks, realLine, registeredLine, scenarioLines, withFormat } from './styles';
import { Workings } from './workings';

/** Rows kept free for a row of charts. */
export const chartRows = 16;
const chartWidth = 520;
const chartHeight = 304;
/** Futures that charts are drawn for; of more, the tables still show all. */
const futuresDrawn = 6;

const dashes = ['solid', 'dash', 'dash-dot'] as const;

type Drawn = Omit<PlannedChart, 'top' | 'left' | 'widthPixels' | 'heightPixels'>;

/**
 * The charts of *Jämförelse* and the visible cells they draw: for each future production, cost against payment and the
 * bridge from the first scenario; for all together queue and care guarantee, and the units' result beside the region's.
 */
export function comparisonCharts(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  { top, year }: { readonly top: number; readonly year: number },
): {
  readonly blocks: readonly Block[];
  readonly charts: readonly PlannedChart[];
  readonly dataTop: number;
  /** Columns the charts' figures stand in. */
  readonly dataColumns: number;
} {
  const others = runs.slice(1, futuresDrawn + 1).map((_, index) => index + 1);
  const shown = others.length === 0 ? [0] : others;
  const known = (name: 'queue' | 'within90') => {
    const block = comparisonBlocks.find((each) => each.name === name)!;
    return places.frame.units.some((_, unit) => isKnown(places, block, unit));
  };
  const together = [...(known('queue') ? [queue] : []), ...(known('within90') ? [guarantee] : [])];
  const count = 3 * others.length + (others.length === 0 ? 2 : 1) + together.length;
  const lefts = chartColumns(runs.length);
  const dataTop = top + chartRows * Math.ceil(count / lefts.length);
  const months = new MonthColumns(places, language, runs, dataTop);
  const source: Source = { places, texts, language, runs, year, months };
  const drawn: Drawn[] = [
    ...shown.map((scenario) => production(source, scenario)),
    ...shown.map((scenario) => money(source, scenario)),
    ...together.map((draw) => draw(source, others.length === 0 ? [0] : [0, ...others])),
  ];
  const workings = new Workings(roles.comparison, months.bottom + 1, 0);
  if (others.length > 0) drawn.push(unitsAndRegion(source, others, workings));
  const words = texts.board.bridge;
  for (const scenario of others) {
    drawn.push({
      ...bridgeChart(workings, source, scenario, year, undefined),
      title: words.title({ scenario: scenario + 1, year }),
      subtitle: words.subtitlePlain,
    });
  }
  const charts = drawn.map((chart, index): PlannedChart => ({
    ...chart,
    top: top + chartRows * Math.floor(index / lefts.length),
    left: lefts[index % lefts.length]!,
    widthPixels: chartWidth,
    heightPixels: chartHeight,
  }));
  const blocks = [...months.blocks(texts), ...workings.blocks];
  return { blocks, charts, dataTop, dataColumns: months.width };
}

interface Source {
  readonly places: Places;
  readonly texts: Texts;
  readonly language: Language;
  readonly runs: readonly ScenarioRun[];
  readonly year: number;
  readonly months: MonthColumns;
}

const nameOf = ({ runs }: Source, scenario: number) => `${scenario + 1} ${runs[scenario]!.scenario.name}`;

const inYear = ({ places, year }: Source, run: ScenarioRun, name: string): number =>
  yearRows(places.frame, year).reduce((sum, row) => sum + run.region.get(name)![row]!, 0);

const atYearsEnd = ({ places, year }: Source, run: ScenarioRun, name: string): number =>
  run.region.get(name)![yearRows(places.frame, year).slice(-1)[0]!]!;

function production(source: Source, scenario: number): Drawn {
  const { texts, language, runs, months, year } = source;
  const words = texts.report.comparison;
  const columns = [
    months.index(scenario, 'region_real', words.real),
    months.index(scenario, 'region_registered', words.registered),
  ];
  const values = columns.flatMap((column) => months.columns[column]!.values);
  const low = Math.floor(Math.min(...values) - 0.2);
  const change = (name: string) =>
    percentText(language, inYear(source, runs[scenario]!, name) / inYear(source, runs[0]!, name) - 1, 1, true);
  return {
    name: `production ${scenario + 1}`,
    kind: 'line',
    title: words.chartProduction({ scenario: nameOf(source, scenario) }),
    subtitle: words.chartProductionBase({ base: nameOf(source, 0), low: numberText(language, low, 0) }),
    alternative: words.chartProductionText({
      scenario: nameOf(source, scenario),
      year,
      real: change('region_real'),
      registered: change('region_registered'),
    }),
    series: [
      months.series(columns[0]!, { color: realLine, dash: 'solid' }),
      months.series(columns[1]!, { color: registeredLine, dash: 'dot' }),
    ],
    axis: { format: formats.points, low },
    labelEvery,
  };
}

function money(source: Source, scenario: number): Drawn {
  const { texts, language, runs, months, year } = source;
  const words = texts.report.comparison;
  const columns = [
    months.twelve(scenario, ['region_cost'], words.costSeries),
    months.twelve(scenario, ['region_payment'], words.paymentSeries),
    months.twelve(scenario, ['region_payment', 'region_internal', 'region_external'], words.incomeSeries),
  ];
  const low = roundBelow(columns.flatMap((column) => months.columns[column]!.values));
  const color = scenarioLines[scenario] ?? scenarioLines[0];
  const amount = (name: string) => numberText(language, inYear(source, runs[scenario]!, name) / 1000, 0);
  return {
    name: `money ${scenario + 1}`,
    kind: 'line',
    title: words.chartMoney({ scenario: nameOf(source, scenario) }),
    subtitle: words.chartMoneyBase({ low: numberText(language, low, 0) }),
    alternative: words.chartMoneyText({
      scenario: nameOf(source, scenario),
      year,
      cost: amount('region_cost'),
      payment: amount('region_payment'),
    }),
    series: (['solid', 'dot', 'dash'] as const).map((dash, index) => months.series(columns[index]!, { color, dash })),
    axis: { format: formats.points, low },
    labelEvery,
  };
}

/** A round number below every value, a tenth of their order of magnitude apart. */
function roundBelow(values: readonly number[]): number {
  const least = Math.min(...values);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))) - 1);
  return Math.floor((0.999 * least) / step) * step;
}

/** A scenario's line: its own colour and dash, and thinner where there are more scenarios than colours. */
function scenarioLook(scenario: number): Pick<PlannedSeries, 'color' | 'dash' | 'widthPoints'> {
  return {
    color: scenarioLines[scenario] ?? downwards,
    dash: dashes[scenario] ?? (scenario % 2 === 1 ? 'dot' : 'dash'),
    widthPoints: scenario < scenarioLines.length ? 2.25 : 1.25,
  };
}

function queue(source: Source, scenarios: readonly number[]): Drawn {
  const { texts, language, runs, months, year } = source;
  const words = texts.board.charts;
  const columns = scenarios.map((scenario) => months.index(scenario, 'region_queue', nameOf(source, scenario)));
  const low = Math.floor(Math.min(...columns.flatMap((column) => months.columns[column]!.values)) - 0.2);
  const last = scenarios[scenarios.length - 1]!;
  const change = atYearsEnd(source, runs[last]!, 'region_queue') / atYearsEnd(source, runs[0]!, 'region_queue') - 1;
  return {
    name: 'queue',
    kind: 'line',
    title: words.queue,
    subtitle: words.queueBase({ base: nameOf(source, 0), low: numberText(language, low, 0) }),
    alternative: words.queueText({
      scenario: nameOf(source, last),
      year,
      change: percentText(language, change, 1, true),
    }),
    series: columns.map((column, index) => months.series(column, scenarioLook(scenarios[index]!))),
    axis: { format: formats.points, low },
    labelEvery,
  };
}

function guarantee(source: Source, scenarios: readonly number[]): Drawn {
  const { texts, language, runs, months, year } = source;
  const words = texts.board.charts;
  const columns = scenarios.map((scenario) => months.percent(scenario, 'region_within90', nameOf(source, scenario)));
  const low = Math.max(0, Math.floor(Math.min(...columns.flatMap((column) => months.columns[column]!.values)) - 0.5));
  const last = scenarios[scenarios.length - 1]!;
  return {
    name: 'guarantee',
    kind: 'line',
    title: words.guarantee,
    subtitle: words.guaranteeBase({ low: numberText(language, low, 0) }),
    alternative: words.guaranteeText({
      scenario: nameOf(source, last),
      year,
      share: percentText(language, atYearsEnd(source, runs[last]!, 'region_within90'), 1),
      first: percentText(language, atYearsEnd(source, runs[0]!, 'region_within90'), 1),
    }),
    series: columns.map((column, index) => months.series(column, scenarioLook(scenarios[index]!))),
    axis: { format: formats.points, low },
    labelEvery,
  };
}

/** The units' result beside the region's: what a future moves between them, and what it changes for both together. */
function unitsAndRegion(source: Source, others: readonly number[], workings: Workings): Drawn {
  const { places, texts, language, runs, year } = source;
  const words = texts.board.charts;
  const block = comparisonBlocks[0]!;
  const lines = block.below.map(({ label, column }, position) => ({
    label: texts.report.comparison[label],
    row: comparisonRow('result', label, places.frame.units.length),
    position,
    values: others.map((scenario) => {
      const figure = (of: number) => regionFigure(places, runs[of]!, block, column, year).value;
      return figure(scenario) - figure(0);
    }),
  }));
  const top = workings.write([
    [cell(words.results, looks.section), ...lines.map(({ label }) => cell(label, looks.section))],
    ...others.map((scenario, index) => [
      cell(nameOf(source, scenario), looks.label),
      ...lines.map(({ row, values }) =>
        formulaCell(
          cellName(row, differenceColumn(scenario)),
          values[index]!,
          withFormat(looks.value, formats.difference),
        ),
      ),
    ]),
  ]);
  workings.skip();
  const fills = [
    { color: downwards, fill: 'solid' },
    { color: 'FFFFFF', fill: 'hollow' },
    { color: scenarioLines[0], fill: 'solid' },
  ] as const;
  const last = others.length - 1;
  const amount = (line: number) => numberText(language, lines[line]!.values[last]!, 1, true);
  return {
    name: 'results',
    kind: 'column',
    title: words.results,
    subtitle: words.resultsBase({ year, base: nameOf(source, 0) }),
    alternative: words.resultsText({
      scenario: nameOf(source, others[last]!),
      year,
      units: amount(0),
      centre: amount(1),
      total: amount(2),
    }),
    series: lines.map(({ label, position, values }): PlannedSeries => ({
      label,
      categories: workings.column(top + 1, others.length, 0),
      categoryTexts: others.map((scenario) => nameOf(source, scenario)),
      values: workings.column(top + 1, others.length, position + 1),
      cached: values,
      dash: 'solid',
      ...fills[position]!,
    })),
    axis: { format: formats.points },
  };
}
