import { columnLetters } from '../quantities/cell-address';
import { addMonths } from '../quantities/month';
import { baseMonths, type ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import type { Places } from './calculation-references';
import { onSheet } from './cells';
import { roles } from './layout';
import { monthText } from './month-text';

/** Months between two labels of an axis; the cells between are empty, for not every program can skip labels. */
export const labelEvery = 12;

/** The simulated months as a chart labels them: each by its name, and along the axis only every twelfth. */
export function monthLabels({ frame }: Places, language: Language) {
  const labels = Array.from({ length: frame.months }, (_, month) => monthText(language, addMonths(frame.start, month)));
  return { labels, axis: labels.map((label, month) => (month % labelEvery === 0 ? label : '')) };
}

/** One of the region's columns in a simulated month, or in the months from one to another; the first is 0. */
export function regionReference(
  { calculation, titles }: Places,
  run: ScenarioRun,
  name: string,
  from: number,
  to = from,
) {
  const letters = columnLetters(calculation.region.get(name)!);
  const first = calculation.regionTop + baseMonths + 1;
  const range = from === to ? `${letters}${first + from}` : `${letters}${first + from}:${letters}${first + to}`;
  return onSheet(titles[roles.calculation(run.scenario.id)]!, range);
}

/** A scenario's column in a simulated month, the first scenario in the same month = 100: as computed, and as a formula. */
export function regionIndex(
  places: Places,
  runs: readonly ScenarioRun[],
  scenario: number,
  name: string,
  month: number,
): { readonly value: number; readonly formula: string } {
  const [own, first] = [runs[scenario]!, runs[0]!];
  const at = (run: ScenarioRun) => run.region.get(name)![baseMonths + month]!;
  const cell = (run: ScenarioRun) => regionReference(places, run, name, month);
  return {
    value: at(first) === 0 ? 100 : (100 * at(own)) / at(first),
    formula: `IF(${cell(first)}=0,100,100*${cell(own)}/${cell(first)})`,
  };
}
