import { yearRows, type ScenarioRun } from '../simulate/run';
import { numberText, percentText } from '../words/number-text';
import type { Board } from './board-layout';
import type { UnplacedChart } from './bridge-chart';
import { cell, formulaCell } from './cells';

import type { PlannedSeries } from './plan';
import { labelEvery, monthLabels, regionIndex } from './region-months';
import { formats, innerTints, looks, scenarioLines, scenarioTints, withFormat } from './styles';

const columns = { label: 0, axis: 1, stay: 2, p5: 3, p25: 4, p75: 5, p95: 6, real: 7, registered: 8 } as const;

/** What lies on the floor that P5 is: from each percentile to the next one drawn. */
const bands = [
  ['p25', 'p5', scenarioTints],
  ['p75', 'p25', innerTints],
  ['p95', 'p75', scenarioTints],
] as const;

/** Ends of lines nearer each other than this share of the axis would have their names on top of each other. */
const nearest = 0.1;

/** What a fan is drawn from, on the board page or elsewhere. */
type FanSource = Pick<Board, 'texts' | 'language' | 'frame' | 'places' | 'runs' | 'workings' | 'uncertainty' | 'year'>;

/**
 * Production in one future, the first scenario in the same month = 100: the real one as a line over the bands that hold
 * 90 and 50 % of the draws, the registered one dotted. The lines are formulas over the calculation sheets, the bands
 * values from the draws, stacked from P5 up.
 */
export function fanChart(source: FanSource, scenario: number): UnplacedChart & { readonly low: number } {
  const { texts, language, frame, places, runs, workings, uncertainty, year } = source;
  const words = texts.board.fan;
  const run = runs[scenario]!;
  const name = `${scenario + 1} ${run.scenario.name}`;
  const months = Array.from({ length: frame.months }, (_, month) => month);
  const index = uncertainty?.scenarios[scenario]?.index;
  const indices = (column: string) => months.map((month) => regionIndex(places, runs, scenario, column, month));
  const [realCells, registeredCells] = [indices('region_real'), indices('region_registered')];
  const real = realCells.map(({ value: computed }) => computed);
  const registered = registeredCells.map(({ value: computed }) => computed);
  const { labels, axis: axisTexts } = monthLabels(places, language);
  workings.write([
    [
      words.title({ scenario: name }),
      '',
      words.stay,
      ...(index ? ['P5', ...bands.map(([to, from]) => `${from.toUpperCase()}–${to.toUpperCase()}`)] : ['', '', '', '']),
      words.real,
      words.registered,
    ].map((text) => cell(text, looks.section)),
  ]);
  const value = withFormat(looks.value, formats.level);
  const grey = withFormat(looks.simulated, formats.level);
  const top = workings.write(
    months.map((month) => [
      cell(labels[month]!, looks.label),
      cell(axisTexts[month]!, looks.label),
      cell(100, value),
      cell(index?.[month]?.p5 ?? null, grey),
      ...bands.map(([to, from]) => cell(index ? index[month]![to] - index[month]![from] : null, grey)),
      formulaCell(realCells[month]!.formula, real[month]!, value),
      formulaCell(registeredCells[month]!.formula, registered[month]!, value),
    ]),
  );
  workings.skip();
  const all = [100, ...real, ...registered, ...(index ?? []).flatMap(({ p5, p95 }) => [p5, p95])];
  const [low, high] = [Math.floor(Math.min(...all) - 0.4), Math.ceil(Math.max(...all) + 0.4)];
  const step = [1, 2, 5, 10, 20, 50].find((each) => (high - low) / each <= 6) ?? 100;
  const axisLow = Math.floor(low / step) * step;
  const axisHigh = Math.ceil(high / step) * step;
  const ends = [100, real[real.length - 1]!, registered[registered.length - 1]!].sort((left, right) => left - right);
  const room = nearest * (axisHigh - axisLow);
  const apart = ends.every((end, at) => at === 0 || end - ends[at - 1]! >= room);
  const series = (
    column: keyof typeof columns,
    label: string,
    cached: readonly (number | null)[],
    look: Partial<PlannedSeries>,
  ): PlannedSeries => ({
    label,
    categories: workings.column(top, months.length, columns.axis),
    categoryTexts: axisTexts,
    values: workings.column(top, months.length, columns[column]),
    cached,
    color: scenarioLines[scenario] ?? scenarioLines[0],
    dash: 'solid',
    ...look,
  });
  const inYear = (column: string) => {
    const total = (of: ScenarioRun) =>
      yearRows(frame, year).reduce((sum, row) => sum + of.region.get(column)![row]!, 0);
    return percentText(language, total(run) / total(runs[0]!) - 1, 1, true);
  };
  const areas = index
    ? [
        series(
          'p5',
          words.bands.p5,
          index.map(({ p5 }) => p5),
          { drawnAs: 'area', fill: 'none', unlisted: true },
        ),
        ...bands.map(([to, from, tints]) =>
          series(
            to,
            words.bands[to],
            index.map((each) => each[to] - each[from]),
            { drawnAs: 'area', color: tints[scenario] ?? tints[0], unlisted: apart || to === 'p95' },
          ),
        ),
      ]
    : [];
  return {
    low: axisLow,
    name: `fan ${scenario + 1}`,
    kind: 'line',
    alternative: words.alternative({
      scenario: name,
      year,
      real: inYear('region_real'),
      registered: inYear('region_registered'),
    }),
    series: [
      ...areas,
      series(
        'stay',
        words.stay,
        months.map(() => 100),
        {
          color: scenarioLines[0],
          widthPoints: 1.5,
          endLabel: apart,
        },
      ),
      series('real', words.real, real, {
        dash: scenario === 1 ? 'dash' : 'dash-dot',
        widthPoints: 2,
        endLabel: apart,
      }),
      series('registered', words.registered, registered, { dash: 'dot', widthPoints: 1.25, endLabel: apart }),
    ],
    axis: { format: formats.points, low: axisLow, high: axisHigh, step },
    legend: apart ? 'none' : 'bottom',
    labelEvery,
    textPoints: 8,
    ...(apart && { plot: { left: 0.08, top: 0.05, width: 0.68, height: 0.78 } }),
  };
}

/** The text of the axis' lowest value, for the chart's subtitle. */
export function fanSubtitle({ texts, language, uncertainty }: Board, low: number): string {
  const words = texts.board.fan;
  return (uncertainty ? words.subtitle : words.subtitlePlain)({ low: numberText(language, low, 0) });
}
