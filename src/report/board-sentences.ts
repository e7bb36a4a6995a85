import type { RangedFigure } from '../simulate/ranged-figures';
import {
  chosenDifference,
  chosenLevel,
  endsOf,
  isDifferenceKnown,
  tableFigures,
  type TableFigure,
} from './board-figures';
import { groupLeft, pageNumber, scenarioLabel, type Board } from './board-layout';
import { rowDecimals } from './board-table';
import { cell } from './cells';
import {
  all,
  any,
  constant,
  either,
  filled,
  isBelow,
  joined,
  largestOf,
  lessThanBy,
  listed,
  literal,
  numberPart,
  scaled,
  sizeOf,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from './live-text';
import { boardLooks, formats, withFormat } from './styles';

/** Below this share of the level a difference in cost is called small: less than a year's uncertainty in pay and prices. */
const smallCost = 0.01;
/** Below this many per cent a change in volume is called little: what DRG weights alone may change from year to year. */
const littleChange = 1;
/** Below this many per cent a change in volume, shown with one decimal, is none. */
const noChange = 0.05;
/** Registered and real production are apart when their differences are so many percentage points apart. */
const apart = 0.1;
/** The units carry more, or less, of the risk where their result's interval is wider or narrower by a tenth. */
const widerRange = 1.1;

const zero = constant(0);

/** A future's figure as its cells in the table hold it. */
interface Answer {
  readonly scenario: LiveText;
  readonly chosen: LiveNumber;
  readonly range: { readonly low: LiveNumber; readonly high: LiveNumber } | undefined;
}

/**
 * The answer in a few sentences, by rules from the figures: each number is its cell in the table, and words follow too
 * where a changed cell can change them. Directions are named only where the interval does not span nothing, and what is
 * small is called small. Each sentence is a cell of its own among the workings; the page's cell joins them.
 */
export function answerText(board: Board): LiveText {
  const { texts, runs } = board;
  const words = texts.board.answer;
  if (runs.length < 2) return literal(words.alone);
  const others = runs.slice(1).map((_, index) => index + 1);
  const numbers = others.map((scenario) => literal(String(scenario + 1)));
  const named = others.map((scenario) => literal(scenarioLabel(runs[scenario]!.scenario.name, scenario)));
  const of = (name: TableFigure, scenarios: readonly LiveText[]) =>
    others.map((scenario, index) => answerOf(board, name, scenario, scenarios[index]!));
  const sentences = [verdict(board, of('cost', named)), cost(board, of('cost', named))];
  sentences.push(volume(board, words.real, of('real', numbers), words.rises, words.falls, true));
  sentences.push(registered(board, of('real', numbers), of('registered', numbers)));
  if (isDifferenceKnown(board, 'queue')) {
    sentences.push(volume(board, words.queue, of('queue', numbers), words.grows, words.shrinks, false));
  }
  if (board.uncertainty) sentences.push(risk(board, numbers));
  sentences.push(literal(words.unknowable));
  const own = sentences.map((sentence) => board.workings.text(sentence));
  return joined(own.flatMap((sentence, index) => (index === 0 ? [sentence] : [literal(' '), sentence])));
}

function answerOf(board: Board, name: TableFigure, scenario: number, label: LiveText): Answer {
  const row = board.rows.figures + tableFigures.indexOf(name);
  const left = groupLeft(scenario);
  const range = endsOf(board, name, scenario, 'differences');
  return {
    scenario: label,
    chosen: pageNumber(row, left + 3, chosenDifference(board, name, scenario).value),
    range: range && { low: pageNumber(row, left, range.low), high: pageNumber(row, left + 2, range.high) },
  };
}

const not = (condition: LiveCondition): LiveCondition => ({
  formula: `NOT(${condition.formula})`,
  holds: !condition.holds,
});

const spansNothing = ({ low, high }: NonNullable<Answer['range']>): LiveCondition =>
  all([isBelow(low, zero), isBelow(zero, high)]);

function verdict(board: Board, answers: readonly Answer[]): LiveText {
  const words = board.texts.board.answer;
  const row = board.rows.figures + tableFigures.indexOf('cost');
  const level = pageNumber(row, groupLeft(0) + 3, chosenLevel(board, 'cost', 0).value);
  const limit = scaled(level, smallCost);
  const sizes = answers.flatMap(({ chosen, range }) => [chosen, ...(range ? [range.low, range.high] : [])].map(sizeOf));
  const small = isBelow(largestOf(sizes), limit);
  const smallChosen = isBelow(largestOf(answers.map(({ chosen }) => sizeOf(chosen))), limit);
  const ranges = answers.flatMap(({ range }) => range ?? []);
  if (ranges.length === 0) return either(small, literal(words.smallChosen), literal(words.clear));
  const uncertain = any(ranges.map(spansNothing));
  return either(
    small,
    either(uncertain, literal(words.smallUncertain), literal(words.small)),
    either(
      uncertain,
      either(smallChosen, literal(words.uncertainSmallChosen), literal(words.uncertain)),
      either(smallChosen, literal(words.clearSmallChosen), literal(words.clear)),
    ),
  );
}

function cost(board: Board, answers: readonly Answer[]): LiveText {
  const { texts, language, year } = board;
  const words = texts.board.answer;
  const decimals = rowDecimals(board, 'cost');
  const row = board.rows.figures + tableFigures.indexOf('cost');
  const level = pageNumber(row, groupLeft(0) + 3, chosenLevel(board, 'cost', 0).value);
  const size = (number: LiveNumber) => numberPart(language, sizeOf(number), decimals.difference);
  const parts = answers.map(({ scenario, chosen, range }) => {
    if (!range) {
      const holes = { scenario, chosen: size(chosen) };
      return either(isBelow(chosen, zero), filled(words.costChosenLower, holes), filled(words.costChosenHigher, holes));
    }
    const { low, high } = range;
    const holes = { scenario, low: size(low), high: size(high) };
    return board.workings.text(
      either(
        spansNothing(range),
        filled(words.costBoth, holes),
        either(
          isBelow(low, zero),
          filled(words.costLower, { scenario, low: size(high), high: size(low) }),
          filled(words.costHigher, holes),
        ),
      ),
    );
  });
  return filled(board.uncertainty ? words.costDrawn : words.cost, {
    year: literal(String(year)),
    answers: listed(parts, texts.board.and),
    level: numberPart(language, level, decimals.level),
  });
}

/** A volume's direction in each future: together where the word is the same, each by itself where it is not. */
function volume(
  board: Board,
  sentence: string,
  answers: readonly Answer[],
  up: string,
  down: string,
  production: boolean,
): LiveText {
  const { texts, language, workings } = board;
  const words = texts.board.answer;
  const [upLittle, downLittle] = production
    ? [words.risesLittle, words.fallsLittle]
    : [words.growsLittle, words.shrinksLittle];
  const directions = answers.map(({ chosen, range }) => {
    const ends = range ? [range.low, range.high, chosen] : [chosen];
    const largest = largestOf(ends.map(sizeOf));
    const little = isBelow(largest, constant(littleChange));
    const falls = all(ends.map((end) => not(isBelow(zero, end))));
    const rises = all(ends.map((end) => not(isBelow(end, zero))));
    return workings.text(
      either(
        isBelow(largest, constant(noChange)),
        literal(words.unchanged),
        either(
          falls,
          either(little, literal(downLittle), literal(down)),
          either(rises, either(little, literal(upLittle), literal(up)), literal(words.eitherWay)),
        ),
      ),
    );
  });
  const signed = answers.map(({ chosen }) => numberPart(language, chosen, 1, true));
  const each = listed(
    answers.map(({ scenario }, index) =>
      filled(words.direction, { word: directions[index]!, scenario, chosen: signed[index]! }),
    ),
    texts.board.and,
  );
  const [first, second] = directions;
  if (!first || !second) return filled(sentence, { answers: each });
  const together = filled(words.directionTogether, {
    word: first,
    scenario: listed(
      answers.map(({ scenario }) => scenario),
      texts.board.and,
    ),
    chosen: listed(signed, texts.board.and),
  });
  const same = { formula: `${first.formula}=${second.formula}`, holds: first.value === second.value };
  return filled(sentence, { answers: either(same, together, each) });
}

/** What registration adds to or takes from the difference in real production, and that it is not care. */
function registered(board: Board, real: readonly Answer[], own: readonly Answer[]): LiveText {
  const { texts, language } = board;
  const words = texts.board.answer;
  const chosen = listed(
    own.map((answer) => numberPart(language, answer.chosen, 1, true)),
    texts.board.and,
  );
  const gaps = own.map((answer, index) => lessThanBy(answer.chosen, real[index]!.chosen));
  const lower = all(gaps.map((gap) => isBelow(gap, constant(-apart))));
  const higher = all(gaps.map((gap) => isBelow(constant(apart), gap)));
  const same = isBelow(largestOf(gaps.map(sizeOf)), constant(apart));
  const says = (sentence: string) => filled(sentence, { chosen });
  return either(
    lower,
    says(words.registeredLower),
    either(higher, says(words.registeredHigher), either(same, says(words.registeredSame), says(words.registeredApart))),
  );
}

/** Whose result swings: the width of the units' interval in each future against its width where today's model stays. */
function risk(board: Board, numbers: readonly LiveText[]): LiveText {
  const { texts, workings, runs } = board;
  const words = texts.board.answer;
  const name: RangedFigure = 'unitsResult';
  const top = workings.write(
    runs.map((_, scenario) => {
      const { low, high } = endsOf(board, name, scenario, 'levels')!;
      return [cell(high - low, withFormat(boardLooks.from, formats.level))];
    }),
  );
  const widths = runs.map((_, scenario): LiveNumber => {
    const { low, high } = endsOf(board, name, scenario, 'levels')!;
    return { formula: workings.at(top + scenario, 0), value: high - low };
  });
  const [first, ...rest] = widths;
  const sentences = rest.map((width) => {
    const more = isBelow(scaled(first!, widerRange), width);
    const less = isBelow(scaled(width, widerRange), first!);
    return { more, less };
  });
  const says = (scenario: LiveText, which: readonly { readonly more: LiveCondition; readonly less: LiveCondition }[]) =>
    either(
      all(which.map(({ more }) => more)),
      filled(words.riskMore, { scenario }),
      either(
        all(which.map(({ less }) => less)),
        filled(words.riskLess, { scenario }),
        filled(words.riskSame, { scenario }),
      ),
    );
  if (numbers.length === 1) return says(numbers[0]!, sentences);
  // Two futures that answer alike share a sentence.
  const [one, two] = sentences;
  const kinds = [one!, two!].map(({ more, less }) => (more.holds ? 1 : less.holds ? -1 : 0));
  if (kinds[0] === kinds[1]) return says(listed(numbers, texts.board.and), sentences);
  return joined([says(numbers[0]!, [one!]), literal(' '), says(numbers[1]!, [two!])]);
}
