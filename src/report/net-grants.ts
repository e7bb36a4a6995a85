import { columnLetters } from '../quantities/cell-address';
import { yearRows } from '../simulate/run';
import type { Board } from './board-layout';
import { onSheet } from './cells';
import { roles } from './layout';
import type { LiveNumber } from './live-text';

/** What a scenario's state grants leave the region in the year shown, mkr, as its calculation's cells give it. */
export function netGrants({ places, frame, runs, year }: Board, scenario: number): LiveNumber {
  const { calculation, titles } = places;
  const run = runs[scenario]!;
  const letters = columnLetters(calculation.region.get('state_net')!);
  const rows = yearRows(frame, year);
  const [first, last] = [rows[0]!, rows[rows.length - 1]!].map((row) => calculation.regionTop + row + 1);
  const months = onSheet(titles[roles.calculation(run.scenario.id)]!, `$${letters}$${first}:$${letters}$${last}`);
  const series = run.region.get('state_net')!;
  return {
    formula: `SUM(${months})/1000`,
    value: rows.reduce((sum, row) => sum + series[row]!, 0) / 1000,
  };
}
