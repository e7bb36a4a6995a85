import { assumptionValues } from '../model/assumptions';
import { columnLetters } from '../quantities/cell-address';
import { baseMonths, yearRows } from '../simulate/run';
import { numberText } from '../words/number-text';
import { isDifferenceKnown, isLevelKnown, tableFigures } from './board-figures';
import { groupLeft, pageNumber, type Board } from './board-layout';
import { rowDecimals } from './board-table';
import { onSheet } from './cells';
import { isKnown, comparisonBlocks } from './comparison-figures';
import { roles } from './layout';
import { filled, listed, literal, numberPart, type LiveText } from './live-text';
import { netGrants } from './net-grants';

/** What the notes tell of the job beside the board's own figures. */
interface NotesSource {
  readonly region: string;
  readonly foreignMoney: boolean;
  /** Assumptions nobody owns, and all that are no constants. */
  readonly ownerless: number;
  readonly uncertain: number;
  /** Doubts of the reading. */
  readonly doubts: number;
  /** Scenarios computed and not shown. */
  readonly further: number;
}

/** The notes at the foot of the page, in order. */
export function boardNotes(board: Board, source: NotesSource): readonly LiveText[] {
  const { texts, language, uncertainty, places, frame, runs } = board;
  const words = texts.board.notes;
  const without = frame.units.filter((_, unit) => !isKnown(places, comparisonBlocks[5]!, unit)).map(({ name }) => name);
  const anyQueue = isDifferenceKnown(board, 'queue');
  const said: readonly (LiveText | string | undefined)[] = [
    uncertainty && words.draws({ draws: numberText(language, uncertainty.draws, 0), count: uncertainty.drawn.length }),
    uncertainty && intentions(board),
    words.chosen,
    growth(board),
    places.model.grants.length > 0 ? stateGrants(board) : undefined,
    words.causal({ region: source.region }),
    [
      words.own({ own: source.ownerless, all: source.uncertain }),
      ...(source.doubts > 0 ? [words.doubts({ count: source.doubts })] : []),
      ...(source.further > 0 ? [words.further({ count: source.further })] : []),
    ].join(' '),
    words.notSimulated,
    isLevelKnown(board, 'centre') ? undefined : words.noTax,
    anyQueue && without.length > 0 ? words.noQueue({ units: shortList(without) }) : undefined,
    anyQueue ? undefined : words.noQueueAtAll,
    anyQueue && !isDifferenceKnown(board, 'within90') ? words.noGuarantee : undefined,
    uncertainty && uncertainty.unanswered > 0 ? words.unanswered({ count: uncertainty.unanswered }) : undefined,
    source.foreignMoney ? words.foreignMoney : undefined,
    runs.every((_, scenario) => places.live[scenario]) ? undefined : words.asValues,
  ];
  return said.flatMap((text) => (text === undefined ? [] : [typeof text === 'string' ? literal(text) : text]));
}

/** What a scenario shown was given of its own, such as the follow-up that remains: an intention, which is not drawn. */
function intentions({ texts, runs, frame }: Board): string {
  const common = assumptionValues(frame.assumptions);
  const shown = runs.slice(0, 3);
  const keys = new Set(
    shown.flatMap(({ scenario }) =>
      Object.keys(scenario.assumptions).filter((key) => scenario.assumptions[key] !== common[key]),
    ),
  );
  const terms = [...keys].map((key) => {
    const term = texts.assumptions[key as keyof typeof texts.assumptions][0];
    const numbers = shown.flatMap(({ scenario }, index) =>
      scenario.assumptions[key] === undefined || scenario.assumptions[key] === common[key] ? [] : [index + 1],
    );
    return texts.board.notes.intended({ term, scenarios: numbers.join(', ') });
  });
  const words = texts.board.notes;
  return terms.length === 0 ? words.notDrawn : words.intentions({ terms: shortList(terms) });
}

/** Up to three names; more are counted by what follows the list. */
function shortList(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} + ${names.length - 3}`;
}

/** What the state grants leave the region in the year shown, scenario by scenario. */
function stateGrants(board: Board): LiveText {
  const words = board.texts.grants;
  const amounts = board.runs.map((_, scenario) =>
    filled(words.boardAmount({ number: scenario + 1 }), {
      amount: numberPart(board.language, netGrants(board, scenario), 1),
    }),
  );
  return filled(words.boardOne({ year: board.year }), { amounts: listed(amounts, words.and) });
}

/** What all futures have in common: the cost of the base year and of the year shown where today's model stays. */
function growth(board: Board): LiveText {
  const { texts, language, places, runs, year } = board;
  const { calculation, titles } = places;
  const letters = columnLetters(calculation.region.get('region_cost')!);
  const first = calculation.regionTop + 1;
  const months = onSheet(
    titles[roles.calculation(runs[0]!.scenario.id)]!,
    `$${letters}$${first}:$${letters}$${first + baseMonths - 1}`,
  );
  const before = runs[0]!.region.get('region_cost')!.subarray(0, baseMonths);
  const decimals = rowDecimals(board, 'cost').level;
  const row = board.rows.figures + tableFigures.indexOf('cost');
  const chosen = board.runs[0]!.region.get('region_cost')!;
  const shown = pageNumber(row, groupLeft(0) + 3, inYear(board, chosen));
  const baseYear = { formula: `SUM(${months})/1000`, value: before.reduce((sum, value) => sum + value, 0) / 1000 };
  return filled(texts.board.notes.growth, {
    year: literal(String(year)),
    first: numberPart(language, baseYear, decimals),
    last: numberPart(language, shown, decimals),
  });
}

function inYear({ frame, year }: Board, series: Float64Array): number {
  return yearRows(frame, year).reduce((sum, row) => sum + series[row]!, 0) / 1000;
}
