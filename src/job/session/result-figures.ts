import type { UnitBase } from '../../model/unit-base';
import { rangedFigures, type Range, type RangedFigure, type Ranges } from '../../simulate/ranges';
import { yearRows, type ScenarioRun } from '../../simulate/run';
import type { Question } from '../scenarios';

/** What the result is shown from. */
export interface Answered {
  readonly question: Question;
  readonly runs: readonly ScenarioRun[];
  /** Absent until they are computed. */
  readonly ranges: Ranges | undefined;
}

/** A figure of a scenario against the first: chosen, and how far it reaches where that is known. */
export interface Against {
  readonly chosen: number;
  readonly range: Range | undefined;
}

/** The scenario that a sentence is about: the last of the first three, which by default is the switch in practice. */
export function drivenScenario(scenarios: number): number {
  return Math.min(2, scenarios - 1);
}

/** mkr from tkr, per cent from shares. */
const scaleOf = (figure: RangedFigure): number =>
  rangedFigures[figure].against === 'share' || figure === 'within90' ? 100 : 0.001;

/** A region's figure of the year shown less that of the first scenario: mkr, per cent of the first, or percentage points. */
export function against({ question, runs, ranges }: Answered, figure: RangedFigure, scenario: number): Against {
  const { against: kind } = rangedFigures[figure];
  const [own, first] = [level(question, runs[scenario]!, figure), level(question, runs[0]!, figure)];
  const difference = kind === 'difference' ? own - first : first === 0 ? 0 : own / first - 1;
  return scaled({ chosen: difference, range: ranges?.scenarios[scenario]?.differences[figure] }, scaleOf(figure));
}

/** A unit's result of the year shown less its result in the first scenario, mkr. */
export function unitAgainst({ question, runs, ranges }: Answered, unit: number, scenario: number): Against {
  const result = (run: ScenarioRun) => inYear(question, run.units[unit]!.series.get('result')!);
  const chosen = result(runs[scenario]!) - result(runs[0]!);
  return scaled({ chosen, range: ranges?.scenarios[scenario]?.unitResults[unit] }, 0.001);
}

function scaled({ chosen, range }: Against, factor: number): Against {
  return { chosen: factor * chosen, range: range && { low: factor * range.low, high: factor * range.high } };
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
