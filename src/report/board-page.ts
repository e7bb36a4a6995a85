import { assumptions } from '../model/assumptions';
import { type Month } from '../quantities/month';
import type { ScenarioRun } from '../simulate/run';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import type { Texts } from '../words/texts';
import { Page } from './board-assembly';
import { chosenDifference, chosenLevel, endsOf, isDifferenceKnown, tableFigures } from './board-figures';
import { driversChart, driversShown, driversSubtitle } from './board-drivers';
import { fanChart, fanSubtitle } from './board-fan';
import { gainsTable } from './board-gains';
import {
  boardRows,
  boardWidths,
  gainsOf,
  groupLeft,
  lastColumn,
  linesOf,
  pageNumber,
  pixelsOf,
  rightHalf,
  scenarioLabel,
  scenariosShown,
  titleRows,
  type Board,
} from './board-layout';
import { boardCheck, type BoardCheckSource } from './board-check';
import { boardNotes } from './board-notes';
import { boardQuestion } from './board-question';
import { answerText } from './board-sentences';
import { boardTable } from './board-table';
import { bridgeChart } from './bridge-chart';
import { monthText } from './month-text';
import { netGrants } from './net-grants';
import type { Places } from './calculation-references';
import { cell, formulaCell } from './cells';
import { roles } from './layout';
import type { LiveText } from './live-text';
import { onePage } from './one-page';
import type { PlannedSheet } from './plan';
import type { RunStamp } from './reading-sheet';
import { changedFlag, flagCell, isChanged } from './stale-line';
import { boardLooks, looks } from './styles';
import { Workings } from './workings';

const chartWidth = 394;
const fanHeight = 140;
const bridgeHeight = 142;
const [lowestDrivers, highestDrivers] = [170, 240];
const pointsPerPixel = 0.75;
/** Points from a chart to the next heading. */
const air = 4;

/** What the page says of the job it comes from. */
interface BoardSource {
  readonly region: string;
  readonly synthetic: boolean;
  readonly foreignMoney: boolean;
  readonly year: number;
  readonly basePeriod: { readonly from: Month; readonly to: Month };
  readonly stamp: RunStamp;
  readonly doubts: number;
  /** Assumptions of the user's own that nobody owns. */
  readonly ownerless: number;
  /** What the sheet that holds the scenarios against what is known says. */
  readonly check: BoardCheckSource;
  readonly uncertainty?: Uncertainty;
}

/**
 * *Beslutsunderlag*: one printed A4 with the question, the answer, the figures with their intervals, what leads from one
 * future to the other, what drives it, who carries the risk, and what the reader must know.
 */
export function boardPage(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  source: BoardSource,
): PlannedSheet {
  const { frame } = places;
  const lines = gainsOf(frame.units.length);
  const draft: Board = {
    places,
    frame,
    texts,
    language,
    runs: runs.slice(0, scenariosShown),
    uncertainty: source.uncertainty,
    year: source.year,
    rows: boardRows(lines, 0),
    workings: new Workings(roles.board, 0, lastColumn + 2),
  };
  const notes = boardNotes(draft, {
    region: source.region,
    foreignMoney: source.foreignMoney,
    ownerless: source.ownerless,
    uncertain: assumptions.filter(({ basis }) => basis !== 'fixed').length,
    doubts: source.doubts,
    further: runs.length - draft.runs.length,
  });
  const rows = boardRows(lines, Math.ceil(notes.length / 2));
  const workings = new Workings(roles.board, rows.stamp + 2, lastColumn + 2);
  const board: Board = { ...draft, rows, workings };
  workings.write([[cell(texts.board.chartData, looks.text)]]);
  workings.skip();

  const page = new Page();
  heading(page, board, source);
  const table = boardTable(board);
  page.put(rows.tableHead, 0, table.rows, table.heights);
  page.merge(...table.merges);
  if (board.runs.length > 1) futures(page, board);
  page.held(rows.check, boardCheck(board, source.check));
  page.height(rows.notes - 1, air);
  page.notes(rows.notes, notes);
  stamp(page, board, source);
  return {
    role: roles.board,
    title: places.titles[roles.board]!,
    columnWidths: [...boardWidths, 3, 34, ...Array.from({ length: 12 }, () => 11)],
    rowHeights: page.heights,
    blocks: [...page.blocks, ...workings.blocks],
    merges: page.merges,
    page: onePage({ top: 0, left: 0, bottom: rows.stamp, right: lastColumn }),
    charts: page.charts,
  };
}

function heading(page: Page, board: Board, source: BoardSource): void {
  const { texts, rows, runs } = board;
  const words = texts.board;
  const name = `${words.heading({ region: source.region })}${source.synthetic ? ` · ${words.synthetic}` : ''}`;
  const half = groupLeft(2) - 1;
  page.wide(rows.heading, cell(name, boardLooks.heading), 0, half);
  page.wide(rows.heading, cell(texts.report.scenarioNote, boardLooks.headingRight), half + 1);
  page.height(rows.heading, 16);
  const question = boardQuestion(texts, runs, board.places.nameOf);
  page.wide(rows.question, cell(question, boardLooks.question));
  page.height(rows.question, 4 + 19 * linesOf(question, pixelsOf(0, lastColumn), 15));
  const state = staleness(page, board);
  page.wide(rows.state, formulaCell(state.formula, state.value, boardLooks.state));
  page.height(rows.state, 11);
  const answer = answerText(board);
  page.wide(rows.answer, formulaCell(answer.formula, answer.value, boardLooks.answer));
  page.height(rows.answer, 2 + 13.6 * linesOf(answer.value, pixelsOf(0, lastColumn), 10.5));
}

/** A changed value leaves the formulas right and the intervals old: any figure that is no longer what it was at the run. */
function staleness(page: Page, board: Board): LiveText {
  const { places, texts, workings, runs } = board;
  const figures = tableFigures.flatMap((name, index) =>
    runs.flatMap((_, scenario) => {
      if (!isDifferenceKnown(board, name)) return [];
      const chosen = scenario === 0 ? chosenLevel(board, name, 0) : chosenDifference(board, name, scenario);
      return [pageNumber(board.rows.figures + index, groupLeft(scenario) + 3, chosen.value)];
    }),
  );
  // A grant's number changes no figure of the table, but the region's result, whose intervals are then old.
  if (places.model.grants.length > 0) figures.push(...runs.map((_, scenario) => netGrants(board, scenario)));
  const top = workings.write(
    figures.map(({ formula, value }) => [formulaCell(formula, value, {}), cell(value, looks.simulated)]),
  );
  workings.skip();
  const column = (at: number) => `${workings.at(top, at)}:${workings.at(top + figures.length - 1, at)}`;
  const distance = `SUMPRODUCT(ABS(${column(0)}-${column(1)})/(ABS(${column(1)})+0.001))`;
  page.put(flagCell.row, flagCell.column, [[changedFlag(places, distance)]]);
  const { stale, stalePlain } = texts.board.table;
  return { formula: `IF(${isChanged(places)},"${places.drawn ? stale : stalePlain}","")`, value: '' };
}

/** Charts, drivers and who carries the risk: what there is to say once there is another future. */
function futures(page: Page, board: Board): void {
  const { texts, rows, runs, year, workings } = board;
  const others = runs.slice(1).map((_, index) => index + 1);
  others.forEach((scenario, index) => {
    const left = index === 0 ? 0 : rightHalf;
    const name = scenarioLabel(runs[scenario]!.scenario.name, scenario);
    const fan = fanChart(board, scenario);
    const { low, ...fanOnly } = fan;
    page.chart(rows.fanTitle, left, [texts.board.fan.title({ scenario: name }), fanSubtitle(board, low)], fanOnly, {
      widthPixels: chartWidth,
      heightPixels: fanHeight,
    });
    const bridgeWords = texts.board.bridge;
    const row = rows.figures + tableFigures.indexOf('cost');
    const ends = endsOf(board, 'cost', scenario, 'differences');
    const column = groupLeft(scenario);
    const reach = ends && { low: pageNumber(row, column, ends.low), high: pageNumber(row, column + 2, ends.high) };
    page.chart(
      rows.bridgeTitle,
      left,
      [bridgeWords.title({ scenario: scenario + 1, year }), ends ? bridgeWords.subtitle : bridgeWords.subtitlePlain],
      { ...bridgeChart(workings, board, scenario, year, reach), textPoints: 7.5 },
      { widthPixels: chartWidth, heightPixels: bridgeHeight },
    );
  });
  for (const gap of [rows.fanTitle - 1, rows.check - 1]) page.height(gap, air);
  page.height(rows.fanTitle + titleRows, fanHeight * pointsPerPixel + air);
  page.height(rows.bridgeTitle + titleRows, bridgeHeight * pointsPerPixel + air);

  const gains = gainsTable(board);
  page.put(rows.gainsHead, groupLeft(0), gains.rows, gains.heights);
  page.merge(...gains.merges);
  page.title(
    rows.lastTitle,
    groupLeft(0),
    texts.board.gains.title({ year }),
    board.uncertainty ? texts.board.gains.subtitle : texts.board.gains.subtitlePlain,
  );
  const height = gains.heights.reduce((sum, points) => sum + points, 0) / pointsPerPixel;
  const driversHeight = Math.min(highestDrivers, Math.max(lowestDrivers, Math.round(height)));
  // Where there are few units, what follows waits until the bars beside them are done.
  page.height(rows.check - 1, (driversHeight - height) * pointsPerPixel + air);
  const title = texts.board.drivers.title({ scenario: runs.length });
  if (driversShown(board).length === 0) {
    page.title(rows.lastTitle, 0, title, texts.board.drivers.none);
    return;
  }
  page.chart(rows.lastTitle, 0, [title, driversSubtitle(board)], driversChart(board), {
    widthPixels: pixelsOf(0, 1) - 8,
    heightPixels: driversHeight,
  });
}

function stamp(page: Page, board: Board, source: BoardSource): void {
  const { texts, language, rows } = board;
  const { version, modelHash, date } = source.stamp;
  const { uncertainty } = board;
  const text = texts.board.stamp({
    from: monthText(language, source.basePeriod.from),
    to: monthText(language, source.basePeriod.to),
    drawn: uncertainty
      ? texts.board.stampDraws({ draws: numberText(language, uncertainty.draws, 0), seed: uncertainty.seed })
      : '',
    version,
    model: modelHash,
  });
  const half = groupLeft(2) - 1;
  page.wide(rows.stamp, cell(text, boardLooks.stamp), 0, half);
  page.wide(rows.stamp, cell(texts.board.page({ date }), boardLooks.stampRight), half + 1);
  page.height(rows.stamp, 15);
}
