import type { ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import type { Texts } from '../words/texts';
import { bridgeFigures, type BridgeFigure } from './bridge-figures';
import type { Places } from './calculation-references';
import { cell, formulaCell } from './cells';
import { filled, literal, numberPart, type LiveNumber } from './live-text';
import type { PlannedCell, PlannedChart, PlannedSeries } from './plan';
import { downwards, formats, looks, scenarioLines, withFormat } from './styles';
import type { Workings } from './workings';

/** A chart without its place on a sheet. */
export type UnplacedChart = Omit<PlannedChart, 'top' | 'left' | 'widthPixels' | 'heightPixels' | 'title' | 'subtitle'>;

/** The cells a sum's range stands in. */
interface Reach {
  readonly low: LiveNumber;
  readonly high: LiveNumber;
}

/** One bar: from where it starts to where it ends, in mkr. */
interface Bar {
  readonly figure: BridgeFigure;
  readonly start: number;
  readonly end: number;
}

/** Columns of the workings: label and figure, then what a stacked chart needs to let a bar float. */
const columns = {
  label: 0,
  figure: 1,
  start: 2,
  end: 3,
  base: 4,
  downAbove: 5,
  downBelow: 6,
  upAbove: 7,
  upBelow: 8,
  sum: 9,
  mark: 10,
  over: 11,
  under: 12,
  lowest: 13,
  highest: 14,
} as const;

/**
 * The bridge from the first scenario's cost of a year to another's as floating columns, and the cells it is drawn from.
 * Every cell follows its cells. `range` is the sum's own range in mkr, from lowest to highest, drawn as a whisker.
 */
export function bridgeChart(
  workings: Workings,
  { places, texts, language, runs }: BridgeSource,
  scenario: number,
  year: number,
  range: Reach | undefined,
): UnplacedChart {
  const words = texts.board.bridge;
  const name = `${scenario + 1} ${runs[scenario]!.scenario.name}`;
  const figuresTop = workings.next + 1;
  const all = bridgeFigures(places, runs, scenario, year, (position) => workings.at(figuresTop + position, 1));
  workings.write([
    [cell(words.title({ scenario: scenario + 1, year }), looks.section), cell('', looks.section)],
    ...all.map(({ cause, value, formula }) => [
      cell(words.causes[cause], looks.label),
      formulaCell(formula, value, withFormat(looks.value, formats.difference)),
    ]),
  ]);
  // Prices and capacity differ only where a scenario has its own; a bar of nothing would say they are part of it.
  const drawn = all.flatMap((figure, position) =>
    figure.cause === 'frame' && figure.value === 0 ? [] : [{ figure, position }],
  );
  const top = workings.next;
  const bars: Bar[] = [];
  for (const { figure } of drawn) {
    const start = figure.cause === 'total' ? 0 : (bars[bars.length - 1]?.end ?? 0);
    bars.push({ figure, start, end: start + figure.value });
  }
  const rows = drawn.map(({ position }, index) => {
    const row = top + index;
    const at = (column: keyof typeof columns, of = row) => workings.at(of, columns[column]);
    const source = workings.at(figuresTop + position, 1);
    return barCells(language, words.causes, bars[index]!, source, at, index === 0 ? undefined : row - 1, range);
  });
  workings.write(rows.map(({ cells }) => cells));
  workings.skip();
  const reference = (column: keyof typeof columns) => workings.column(top, bars.length, columns[column]);
  const texted = rows.map(({ label }) => label);
  const series = (column: keyof typeof columns, look: Partial<PlannedSeries> & { color: string }): PlannedSeries => ({
    label: words.causes.total,
    categories: reference('label'),
    categoryTexts: texted,
    values: reference(column),
    cached: rows.map(({ values }) => values[column] ?? null),
    dash: 'solid',
    unlisted: true,
    ...look,
  });
  const lengths = (column: 'over' | 'under') => ({
    lengths: reference(column),
    cached: rows.map(({ values }) => values[column] ?? 0),
  });
  const total = all[all.length - 1]!;
  const causes = all.slice(0, -1);
  const largest = causes.reduce((first, next) => (Math.abs(next.value) > Math.abs(first.value) ? next : first));
  return {
    name: `bridge ${scenario + 1}`,
    kind: 'column',
    stacked: true,
    alternative: words.alternative({
      scenario: name,
      year,
      total: numberText(language, total.value, 1, true),
      cause: words.causes[largest.cause],
      amount: numberText(language, largest.value, 1, true),
    }),
    series: [
      series('base', { color: 'FFFFFF', fill: 'none' }),
      series('downAbove', { color: downwards }),
      series('downBelow', { color: downwards }),
      series('upAbove', { color: 'FFFFFF', fill: 'hollow' }),
      series('upBelow', { color: 'FFFFFF', fill: 'hollow' }),
      series('sum', { color: scenarioLines[scenario] ?? scenarioLines[0] }),
      ...(range
        ? [
            series('mark', {
              color: '242424',
              drawnAs: 'line',
              fill: 'none',
              whisker: { up: lengths('over'), down: lengths('under') },
            }),
            // Not seen, but the axis makes room for the whisker's ends.
            series('lowest', { color: '242424', drawnAs: 'line', fill: 'none', whiskerEnd: true }),
            series('highest', { color: '242424', drawnAs: 'line', fill: 'none', whiskerEnd: true }),
          ]
        : []),
    ],
    axis: {
      format: formats.points,
      step: axisStep([...bars.flatMap(({ start, end }) => [start, end]), range?.low.value, range?.high.value]),
    },
    legend: 'none',
  };
}

/** Most steps between the axis' lines: more, and a program that lacks room leaves out every second label, zero too. */
const mostSteps = 5;

/** The distance between the axis' lines, 1, 2 or 5 times a power of ten; its ends are left to follow the cells. */
function axisStep(ends: readonly (number | undefined)[]): number {
  const all = [0, ...ends.filter((end) => end !== undefined)];
  const least = Math.max(1e-6, (Math.max(...all) - Math.min(...all)) / mostSteps);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least)!;
}

interface BridgeSource {
  readonly places: Places;
  readonly texts: Texts;
  readonly language: Language;
  readonly runs: readonly ScenarioRun[];
}

type BarValues = Readonly<Partial<Record<keyof typeof columns, number>>>;

function barCells(
  language: Language,
  causes: Texts['board']['bridge']['causes'],
  { figure, start, end }: Bar,
  source: string,
  at: (column: keyof typeof columns, row?: number) => string,
  before: number | undefined,
  range: Reach | undefined,
): { readonly cells: readonly PlannedCell[]; readonly values: BarValues; readonly label: string } {
  const total = figure.cause === 'total';
  const number = (formula: string | undefined, value: number) =>
    formula === undefined ? none : formulaCell(formula, value, withFormat(looks.value, formats.difference));
  const none = cell(0, withFormat(looks.value, formats.difference));
  const label = filled('{cause}\n{figure}', {
    cause: literal(causes[figure.cause]),
    figure: numberPart(language, { formula: at('figure'), value: figure.value }, 1, true),
  });
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const [ends, lowest, highest] = [
    `${at('start')},${at('end')}`,
    `MIN(${at('start')},${at('end')})`,
    `MAX(${at('start')},${at('end')})`,
  ];
  const above = Math.max(0, high) - Math.max(0, low);
  const below = Math.min(0, low) - Math.min(0, high);
  const aboveFormula = `(MAX(0,${ends})-MAX(0,${lowest}))`;
  const belowFormula = `(MIN(0,${ends})-MIN(0,${highest}))`;
  const down = figure.value < 0;
  const part = (formula: string, value: number, holds: boolean, sign: '<' | '>') => ({
    formula: `IF(${at('figure')}${sign}0,${formula},0)`,
    value: holds ? value : 0,
  });
  const floats = {
    downAbove: part(aboveFormula, above, down, '<'),
    downBelow: part(belowFormula, below, down, '<'),
    upAbove: part(aboveFormula, above, figure.value > 0, '>'),
    upBelow: part(belowFormula, below, figure.value > 0, '>'),
  };
  const nothing = { formula: undefined, value: 0 };
  const base = {
    formula: `IF(${lowest}>0,${lowest},IF(${highest}<0,${highest},0))`,
    value: low > 0 ? low : high < 0 ? high : 0,
  };
  const drawn = total
    ? { base: nothing, downAbove: nothing, downBelow: nothing, upAbove: nothing, upBelow: nothing }
    : { base, ...floats };
  const sum = total ? { formula: at('figure'), value: figure.value } : nothing;
  const over = range && total ? Math.max(0, range.high.value - figure.value) : 0;
  const under = range && total ? Math.max(0, figure.value - range.low.value) : 0;
  const cells = [
    formulaCell(escapedBreaks(label.formula), label.value, looks.label),
    number(source, figure.value),
    number(before === undefined || total ? undefined : at('end', before), start),
    number(`${at('start')}+${at('figure')}`, end),
    ...Object.values(drawn).map(({ formula, value }) => number(formula, value)),
    number(sum.formula, sum.value),
    total ? number(at('figure'), figure.value) : cell(null, looks.value),
    range && total ? number(`MAX(0,${range.high.formula}-${at('figure')})`, over) : none,
    range && total ? number(`MAX(0,${at('figure')}-${range.low.formula})`, under) : none,
    range && total ? number(range.low.formula, range.low.value) : cell(null, looks.value),
    range && total ? number(range.high.formula, range.high.value) : cell(null, looks.value),
  ];
  const values: BarValues = {
    ...Object.fromEntries(Object.entries(drawn).map(([column, { value }]) => [column, value])),
    sum: sum.value,
    ...(total && { mark: figure.value }),
    ...(total && range && { lowest: range.low.value, highest: range.high.value }),
    over,
    under,
  };
  return { cells, values, label: label.value };
}

/** A line break within a formula's text, as a function rather than as a sign that some programs lose. */
function escapedBreaks(formula: string): string {
  return formula.replace(/"\n"/g, 'CHAR(10)');
}
