import type { Driver } from '../simulate/uncertainty/uncertainty';
import { chosenDifference, tableFigures } from './board-figures';
import { groupLeft, pageNumber, type Board } from './board-layout';
import { decimalsOf } from './board-table';
import type { UnplacedChart } from './bridge-chart';
import { filled, numberPart, type LiveNumber, type LiveText } from './live-text';
import { tornadoChart } from './tornado-chart';

/** Bars at most: what a page this size tells apart. */
const barsShown = 5;

/** The chosen difference in cost of the last scenario shown, which the bars reach out from. */
function centreOf(board: Board): LiveNumber {
  const scenario = board.runs.length - 1;
  const row = board.rows.figures + tableFigures.indexOf('cost');
  return pageNumber(row, groupLeft(scenario) + 3, chosenDifference(board, 'cost', scenario).value);
}

/** The drivers of the cost of the last scenario shown that have a bar. */
export function driversShown({ uncertainty, runs }: Board): readonly Driver[] {
  return uncertainty?.scenarios[runs.length - 1]?.drivers.slice(0, barsShown) ?? [];
}

/** The line under the title, with the chosen value the bars reach out from. */
export function driversSubtitle(board: Board): LiveText {
  const centre = centreOf(board);
  return filled(board.texts.board.drivers.subtitle, {
    chosen: numberPart(board.language, centre, decimalsOf(centre.value), true),
  });
}

/** The tornado of the last scenario shown, in the size of the page. */
export function driversChart(board: Board): UnplacedChart {
  const scenario = board.runs.length - 1;
  const chart = tornadoChart(board.workings, board.texts, board.language, {
    scenario,
    name: board.runs[scenario]!.scenario.name,
    drivers: driversShown(board),
    centre: centreOf(board),
  });
  return { ...chart, textPoints: 8, plot: { left: 0.44, top: 0.03, width: 0.5, height: 0.85 } };
}
