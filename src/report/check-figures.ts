import { absoluteArea, columnLetters } from '../quantities/cell-address';
import { baseMonths, yearRows, type ScenarioRun } from '../simulate/run';
import type { ControlTexts } from '../words/control-texts';
import { onSheet } from './cells';
import { checkColumn, figuresTop, type CheckSource } from './check-source';
import { assumptionName, calculationLabels, roles } from './layout';
import type { LiveNumber } from './live-text';
import { formats } from './styles';

/** The figures of control, in the order of the sheet. */
export const checkFigures = [
  'followUp',
  'discretion',
  'goals',
  'passThrough',
  'hours',
  'value',
  'freed',
  'saving',
  'real',
  'registered',
  'cost',
] as const satisfies readonly (keyof ControlTexts['figures'])[];
export type CheckFigure = (typeof checkFigures)[number];

/** How each figure is written. */
export const figureFormats: Readonly<Record<CheckFigure, string>> = {
  followUp: formats.wholePercent,
  discretion: formats.wholePercent,
  goals: formats.whole,
  passThrough: formats.wholePercent,
  hours: formats.level,
  value: formats.level,
  freed: formats.points,
  saving: formats.level,
  real: formats.differencePercent,
  registered: formats.differencePercent,
  cost: formats.differencePercent,
};

/** A figure of a scenario as the engine computes it and as the sheet's formula finds it; undefined where nobody knows it. */
export function checkFigure(source: CheckSource, name: CheckFigure, scenario: number): LiveNumber | undefined {
  const run = source.runs[scenario]!;
  switch (name) {
    case 'followUp':
      return decemberMean(source, run, 'follow_up');
    case 'discretion':
      return decemberMean(source, run, 'discretion');
    case 'goals':
      return goals(source, scenario);
    case 'passThrough':
      return chosen(source, scenario, 'gamma');
    case 'hours':
      return yearOfRegion(source, run, 'region_control_hours', 1000);
    case 'value':
      return yearOfRegion(source, run, 'region_control_value', 1000);
    case 'freed':
      return yearOfRegion(source, run, 'region_freed_capacity', 1);
    case 'saving':
      return saving(source, run);
    case 'real':
      return against(source, scenario, 'region_real');
    case 'registered':
      return against(source, scenario, 'region_registered');
    case 'cost':
      return against(source, scenario, 'region_cost');
  }
}

/** The cell that holds a figure, for sentences. */
export function figureCell(source: CheckSource, name: CheckFigure, scenario: number): LiveNumber {
  const row = figuresTop + checkFigures.indexOf(name) + 1;
  const formula = `$${columnLetters(checkColumn(scenario))}$${row}`;
  return { formula, value: checkFigure(source, name, scenario)?.value ?? 0 };
}

/** A figure as its cell shows it: a number, or that nobody has said how many goals there are. */
export function shownFigure(
  source: CheckSource,
  name: CheckFigure,
  scenario: number,
): { readonly formula: string; readonly value: number | string } | undefined {
  const figure = checkFigure(source, name, scenario);
  if (!figure || name !== 'goals') return figure;
  const counts = source.runs.flatMap((_, each) => [chosen(source, each, 'N0'), chosen(source, each, 'N1')]);
  const given = [...new Set(counts.map(({ formula }) => formula))].join(',');
  const { notGiven } = source.words;
  return {
    formula: `IF(MAX(${given})>0,${figure.formula},"${notGiven}")`,
    value: counts.some(({ value }) => value > 0) ? figure.value : notGiven,
  };
}

/** A column of all units' months, and the same of their month numbers. */
function unitMonths({ places }: CheckSource, run: ScenarioRun, column: number): string {
  const { calculation, frame, titles } = places;
  const bottom = calculation.top + frame.units.length * calculation.rowsPerUnit - 1;
  const area = { top: calculation.top, bottom, left: column, right: column };
  return onSheet(titles[roles.calculation(run.scenario.id)]!, absoluteArea(area));
}

/** The units' mean of a column in December of the year shown. */
export function decemberMean(source: CheckSource, run: ScenarioRun, name: string): LiveNumber {
  const rows = yearRows(source.places.frame, source.year);
  const december = rows[rows.length - 1]!;
  const time = unitMonths(source, run, calculationLabels.time);
  const values = unitMonths(source, run, source.places.calculation.month.get(name)!);
  const units = run.units.length;
  return {
    formula: `SUMPRODUCT((${time}=${december - baseMonths + 1})*${values})/${units}`,
    value: run.units.reduce((sum, { series }) => sum + series.get(name)![december]!, 0) / units,
  };
}

/** What lower cost of control comes to in the year shown, mkr. */
function saving(source: CheckSource, run: ScenarioRun): LiveNumber {
  const rows = yearRows(source.places.frame, source.year);
  const [first, last] = [rows[0]!, rows[rows.length - 1]!].map((row) => row - baseMonths + 1);
  const time = unitMonths(source, run, calculationLabels.time);
  const column = (name: string) => unitMonths(source, run, source.places.calculation.month.get(name)!);
  const months = `(${time}>=${first})*(${time}<=${last})`;
  const ofUnit = ({ series }: ScenarioRun['units'][number]) =>
    rows.reduce((sum, row) => sum + series.get('cost_level')![row]! * series.get('cost_control')![row]!, 0);
  return {
    formula: `SUMPRODUCT(${months}*${column('cost_level')}*${column('cost_control')})/1000`,
    value: run.units.reduce((sum, unit) => sum + ofUnit(unit), 0) / 1000,
  };
}

function yearOfRegion({ places, year }: CheckSource, run: ScenarioRun, name: string, scale: number): LiveNumber {
  const rows = yearRows(places.frame, year);
  const { calculation, titles } = places;
  const column = calculation.region.get(name)!;
  const area = {
    top: calculation.regionTop + rows[0]!,
    bottom: calculation.regionTop + rows[rows.length - 1]!,
    left: column,
    right: column,
  };
  const sum = `SUM(${onSheet(titles[roles.calculation(run.scenario.id)]!, absoluteArea(area))})`;
  const series = run.region.get(name)!;
  return {
    formula: scale === 1 ? sum : `${sum}/${scale}`,
    value: rows.reduce((total, row) => total + series[row]!, 0) / scale,
  };
}

/** A year's sum against the first scenario's, as a share. */
function against(source: CheckSource, scenario: number, name: string): LiveNumber | undefined {
  if (scenario === 0) return undefined;
  const own = yearOfRegion(source, source.runs[scenario]!, name, 1);
  const first = yearOfRegion(source, source.runs[0]!, name, 1);
  return {
    formula: `IF(${first.formula}=0,0,${own.formula}/${first.formula}-1)`,
    value: first.value === 0 ? 0 : own.value / first.value - 1,
  };
}

/** An assumption as it is chosen for a scenario. */
export function chosen({ places, runs }: CheckSource, scenario: number, key: string): LiveNumber {
  return {
    formula: assumptionName(places.assumptions, key, scenario)!,
    value: runs[scenario]!.assumptions[key]!,
  };
}

/** Goals a unit has in December, on the mean: those of today until its contract changes, then those after the switch. */
function goals(source: CheckSource, scenario: number): LiveNumber {
  const hours = decemberMean(source, source.runs[scenario]!, 'goal_hours');
  const each = chosen(source, scenario, 'tid_per_mal');
  const today = chosen(source, scenario, 'N0');
  return {
    formula: `IF(${each.formula}=0,${today.formula},${hours.formula}/${each.formula})`,
    value: each.value === 0 ? today.value : hours.value / each.value,
  };
}
