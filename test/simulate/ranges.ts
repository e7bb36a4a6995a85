import { assumptions, followersOf, isUncertain } from '../../src/model/assumptions';
import type { Model } from '../../src/model/model';
import type { Scenario } from '../../src/model/scenario';
import { affectedColumns } from '../../src/simulate/affected';
import { rangedFigures, type RangedFigure } from '../../src/simulate/ranged-figures';
import { baseMonths, runScenario, yearRows, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { swing } from '../../src/simulate/uncertainty/drivers';
import type { Driver } from '../../src/simulate/uncertainty/uncertainty';
import { VaxlaError } from '../../src/words/problem';

const figureNames = Object.keys(rangedFigures) as readonly RangedFigure[];

/** The lowest and the highest answer. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One scenario's ranges; money in tkr, volumes in points, shares as fractions. */
export interface ScenarioRanges {
  readonly levels: Readonly<Record<RangedFigure, Range>>;
  /** Against the first scenario, with the same assumption at the same value in both. */
  readonly differences: Readonly<Record<RangedFigure, Range>>;
  /** Each unit's result of the year, less its result in the first scenario. */
  readonly unitResults: readonly Range[];
  /** Real production of each simulated month, the first scenario in the same month = 100. */
  readonly index: readonly Range[];
  /** Every assumption that moves the difference in the region's cost, the one with the widest swing first. */
  readonly drivers: readonly Driver[];
}

export interface Ranges {
  /** In the order of the scenarios. */
  readonly scenarios: readonly ScenarioRanges[];
  /** Keys of the assumptions that were moved. */
  readonly moved: readonly string[];
  /** Keys of those for which the model has no answer at their low or high value. */
  readonly unanswered: readonly string[];
}

/** What is kept of a scenario computed with some set of assumptions. */
interface Answer {
  readonly levels: Readonly<Record<RangedFigure, number>>;
  readonly differences: Readonly<Record<RangedFigure, number>>;
  readonly unitResults: readonly number[];
  readonly index: readonly number[];
}

/**
 * How far the answers reach when one assumption at a time goes to its low and to its high value, the others as chosen.
 * No probability: several at once can give more. The chosen values are within every range. An assumption that a
 * scenario sets itself is an intention and stays as it is there. `runs` are the scenarios as chosen, the first to
 * compare with first. It judges `drivers`, which computes all of it at once.
 */
export function ranges(frame: Frame, runs: readonly ScenarioRun[], model: Model, year: number): Ranges {
  const rows = yearRows(frame, year);
  const chosen = answers(frame, runs, rows);
  const moved: string[] = [];
  const unanswered: string[] = [];
  const ends = new Map<string, { readonly atLow: readonly Answer[]; readonly atHigh: readonly Answer[] }>();
  for (const assumption of assumptions.filter(isUncertain)) {
    const at = (value: number) => answers(frame, movedRuns(frame, runs, model, assumption.key, value), rows);
    try {
      ends.set(assumption.key, { atLow: at(assumption.low), atHigh: at(assumption.high) });
      moved.push(assumption.key);
    } catch (error) {
      if (!(error instanceof VaxlaError)) throw error;
      unanswered.push(assumption.key);
    }
  }
  const scenarios = runs.map((_, scenario): ScenarioRanges => {
    const all = [chosen, ...[...ends.values()].flatMap(({ atLow, atHigh }) => [atLow, atHigh])].map(
      (answer) => answer[scenario]!,
    );
    const byFigure = (kind: 'levels' | 'differences') =>
      Object.fromEntries(figureNames.map((name) => [name, rangeOf(all.map((answer) => answer[kind][name]))])) as Record<
        RangedFigure,
        Range
      >;
    const each = (kind: 'unitResults' | 'index') =>
      chosen[scenario]![kind].map((_, place) => rangeOf(all.map((answer) => answer[kind][place]!)));
    const drivers = [...ends]
      .map(([key, { atLow, atHigh }]): Driver => ({
        key,
        atLow: atLow[scenario]!.differences.cost,
        atHigh: atHigh[scenario]!.differences.cost,
      }))
      .filter(({ atLow, atHigh }) => atLow !== atHigh)
      .sort((left, right) => swing(right) - swing(left));
    return {
      levels: byFigure('levels'),
      differences: byFigure('differences'),
      unitResults: each('unitResults'),
      index: each('index'),
      drivers,
    };
  });
  return { scenarios, moved, unanswered };
}

/** The scenarios with one assumption moved; a scenario that sets it itself is as it was. */
function movedRuns(
  frame: Frame,
  runs: readonly ScenarioRun[],
  model: Model,
  key: string,
  value: number,
): readonly ScenarioRun[] {
  const moved = { ...frame, assumptions: { ...frame.assumptions, [key]: value } };
  const affected = affectedColumns(model, [key, ...followersOf(key)]);
  return runs.map((run) =>
    isOwn(run.scenario, key) ? run : runScenario(moved, run.scenario, model, { run, affected }),
  );
}

function isOwn({ assumptions: own }: Scenario, key: string): boolean {
  return own[key] !== undefined;
}

function answers(frame: Frame, runs: readonly ScenarioRun[], rows: readonly number[]): readonly Answer[] {
  const levels = runs.map((run) => levelsOf(run, rows));
  const results = runs.map(({ units }) => units.map(({ series }) => added(series.get('result')!, rows)));
  const first = runs[0]!.region.get('region_real')!;
  return runs.map((run, scenario): Answer => {
    const real = run.region.get('region_real')!;
    return {
      levels: levels[scenario]!,
      differences: differencesOf(levels[scenario]!, levels[0]!),
      unitResults: results[scenario]!.map((result, unit) => result - results[0]![unit]!),
      index: Array.from({ length: frame.months }, (_, month) => {
        const row = baseMonths + month;
        return first[row] === 0 ? 100 : (100 * real[row]!) / first[row]!;
      }),
    };
  });
}

function levelsOf(run: ScenarioRun, rows: readonly number[]): Answer['levels'] {
  const level = (name: RangedFigure) => {
    const { column, over } = rangedFigures[name];
    const series = run.region.get(column)!;
    return over === 'december' ? series[rows[rows.length - 1]!]! : added(series, rows);
  };
  return Object.fromEntries(figureNames.map((name) => [name, level(name)])) as Record<RangedFigure, number>;
}

function differencesOf(own: Answer['levels'], first: Answer['levels']): Answer['differences'] {
  const difference = (name: RangedFigure) => {
    if (rangedFigures[name].against === 'difference') return own[name] - first[name];
    return first[name] === 0 ? 0 : own[name] / first[name] - 1;
  };
  return Object.fromEntries(figureNames.map((name) => [name, difference(name)])) as Record<RangedFigure, number>;
}

function added(series: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + series[row]!, 0);
}

function rangeOf(values: readonly number[]): Range {
  return { low: Math.min(...values), high: Math.max(...values) };
}
