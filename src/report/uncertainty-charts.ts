import { numberText } from '../words/number-text';
import { chosenCostDifference } from './uncertainty-tables';
import { fanChart } from './board-fan';
import type { UnplacedChart } from './bridge-chart';
import { cell, cells } from './cells';
import type { Block, PlannedChart } from './plan';
import { looks } from './styles';
import { tornadoChart } from './tornado-chart';
import { othersOf, type UncertaintySource } from './uncertainty-source';
import type { Workings } from './workings';

/** Rows of a fan and the tornado beside it: title, subtitle, and what the charts cover. */
export const chartRows = 13;
const titleRows = 2;
const chartWidth = 520;
const chartHeight = 216;
/** Futures that charts are drawn for; of more, the tables still show all. */
const futuresDrawn = 6;
/** Where a tornado's bars lie, right of their terms. */
const tornadoPlot = { left: 0.3, top: 0.03, width: 0.66, height: 0.86 };
/** Bars of a tornado at most. */
const barsShown = 6;

/** Futures that have a row of charts. */
export function drawnFutures(source: UncertaintySource): readonly number[] {
  return othersOf(source).slice(0, futuresDrawn);
}

/** Charts with the cells their titles stand in. */
interface TitledCharts {
  readonly charts: readonly PlannedChart[];
  readonly blocks: readonly Block[];
}

/**
 * A fan and a tornado for each future, side by side from a row on, each below its title and subtitle; the cells they are
 * drawn from go into the workings.
 */
export function uncertaintyCharts(
  source: UncertaintySource,
  workings: Workings,
  top: number,
  rightColumn: number,
): TitledCharts {
  const { texts, language, runs, uncertainty, year } = source;
  const words = texts.uncertainty;
  const charts: PlannedChart[] = [];
  const blocks: Block[] = [];
  drawnFutures(source).forEach((scenario, index) => {
    const { name } = runs[scenario]!.scenario;
    const row = top + chartRows * index;
    const { low, ...fan } = fanChart({ ...source, workings }, scenario);
    const place = (chart: UnplacedChart, title: string, subtitle: string, left: number) => {
      blocks.push(cells(row, left, [[cell(title, looks.strong)], [cell(subtitle, looks.text)]]));
      charts.push({
        ...chart,
        ...{ title: '', subtitle: '', left },
        top: row + titleRows,
        widthPixels: chartWidth,
        heightPixels: chartHeight,
      });
    };
    const fanTitle = texts.board.fan.title({ scenario: `${scenario + 1} ${name}` });
    place(fan, fanTitle, words.fan.base({ low: numberText(language, low, 0) }), 0);
    const drivers = uncertainty.scenarios[scenario]!.drivers.slice(0, barsShown);
    if (drivers.length === 0) return;
    const centre = chosenCostDifference(source, scenario);
    const tornado = tornadoChart(workings, texts, language, { scenario, name, drivers, centre });
    const title = words.tornado.title({ scenario: `${scenario + 1} ${name}`, year });
    const chart = { ...tornado, name: `drivers ${scenario + 1}`, textPoints: 8, plot: tornadoPlot };
    place(chart, title, words.tornado.base, rightColumn);
  });
  return { charts, blocks };
}
