import type { UnitBase } from '../../model/unit-base';
import { rangedFigures, type RangedFigure } from '../../simulate/ranged-figures';
import { yearRows, type ScenarioRun } from '../../simulate/run';
import { isSmallEnough, type DrawSettings } from '../../simulate/uncertainty/refined';
import type { Interval, Uncertainty } from '../../simulate/uncertainty/uncertainty';
import type { Question } from '../scenarios';
import type { IntervalView } from './view';

/** What the result is shown from. */
export interface Answered {
  readonly question: Question;
  readonly runs: readonly ScenarioRun[];
  /** What is to be drawn. */
  readonly settings: DrawSettings;
  /** What the draws so far say; undefined before the first. */
  readonly drawn: Uncertainty | undefined;
}

/** Percentiles of a figure over the draws, and the largest standard error of its ends. */
export interface AgainstInterval extends IntervalView {
  readonly error: number;
}

/** A figure of a scenario against the first: chosen, and where the draws lie. */
export interface Against {
  readonly chosen: number;
  readonly interval: AgainstInterval | undefined;
}

/** Whether every draw that was asked for is in the figures, or the errors are as small as was asked for. */
export function isComplete({ settings, drawn }: Pick<Answered, 'settings' | 'drawn'>): boolean {
  if (drawn === undefined) return settings.draws === 0;
  return drawn.draws >= settings.draws || isSmallEnough(drawn, settings);
}

/** The scenario that a sentence is about: the last of the first three, which by default is the switch in practice. */
export function drivenScenario(scenarios: number): number {
  return Math.min(2, scenarios - 1);
}

/** mkr from tkr, per cent from shares. */
const scaleOf = (figure: RangedFigure): number =>
  rangedFigures[figure].against === 'share' || figure === 'within90' ? 100 : 0.001;

/** A region's figure of the year shown less that of the first scenario: mkr, per cent of the first, or percentage points. */
export function against({ question, runs, drawn }: Answered, figure: RangedFigure, scenario: number): Against {
  const { against: kind } = rangedFigures[figure];
  const [own, first] = [level(question, runs[scenario]!, figure), level(question, runs[0]!, figure)];
  const difference = kind === 'difference' ? own - first : first === 0 ? 0 : own / first - 1;
  return scaled(difference, drawn?.scenarios[scenario]?.differences[figure], scaleOf(figure));
}

/** A unit's result of the year shown less its result in the first scenario, mkr. */
export function unitAgainst({ question, runs, drawn }: Answered, unit: number, scenario: number): Against {
  const result = (run: ScenarioRun) => inYear(question, run.units[unit]!.series.get('result')!);
  const chosen = result(runs[scenario]!) - result(runs[0]!);
  return scaled(chosen, drawn?.scenarios[scenario]?.unitResults[unit], 0.001);
}

function scaled(chosen: number, of: Interval | undefined, factor: number): Against {
  return {
    chosen: factor * chosen,
    interval: of && {
      p5: factor * of.p5,
      p25: factor * of.p25,
      p75: factor * of.p75,
      p95: factor * of.p95,
      error: factor * Math.max(of.errors.p5, of.errors.p95),
    },
  };
}

/** A region's figure in the year shown: tkr, points or a share. */
export function level(question: Question, run: ScenarioRun, figure: RangedFigure): number {
  const { column, over } = rangedFigures[figure];
  const series = run.region.get(column)!;
  const rows = yearRows(question.frame, question.year);
  return over === 'december' ? series[rows[rows.length - 1]!]! : inYear(question, series);
}

function inYear({ frame, year }: Question, series: Float64Array): number {
  return yearRows(frame, year).reduce((sum, row) => sum + series[row]!, 0);
}

/** Whether a unit's waiting list was read: one that was not is not an empty one. */
export function isQueueKnown({ queue }: UnitBase): boolean {
  return queue.p !== undefined || queue.o !== undefined;
}

/** Whether it is known how many have waited at most 90 days at a unit. */
export function isGuaranteeKnown({ queue, within90 }: UnitBase): boolean {
  return (['p', 'o'] as const).some((stream) => queue[stream] !== undefined && within90[stream] !== undefined);
}

/** Whether a figure of the region is known. */
export function isFigureKnown({ frame }: Question, figure: RangedFigure): boolean {
  if (figure === 'queue') return frame.units.some(isQueueKnown);
  return figure === 'within90' ? frame.units.some(isGuaranteeKnown) : true;
}
