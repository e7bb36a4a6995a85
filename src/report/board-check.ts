import type { CheckFact, CheckOrigin } from '../model/control-check';
import { boardCheckTexts } from '../words/board-check-texts';
import { lastColumn, lettersIn, linesOf, noteSize, pixelsOf, type Board } from './board-layout';
import { answerKinds, type AnswerKind, type FoundAnswer } from './check-answers';
import { either, filled, joined, literal, numberPart, scaled, type LiveText } from './live-text';

/** What a scenario says of a point, in its cell of *Prövning*. */
export interface SaidOfPoint {
  readonly formula: string;
  readonly value: number | string;
}

/** A point as the board page tells it: what the scenarios say of it, and how it was answered. */
export interface CheckedPoint extends FoundAnswer {
  readonly key: string;
  readonly origin: CheckOrigin;
  readonly fact?: { readonly of: CheckFact; readonly said: readonly SaidOfPoint[] };
}

/** What the board page tells of *Prövning*. */
export interface BoardCheckSource {
  /** The sheet's name in the workbook. */
  readonly sheet: string;
  readonly points: readonly CheckedPoint[];
  /** Where discretion grows and where not. */
  readonly discretion: LiveText;
}

/** A group of points: its name, what is told of it, and the lines of print that it takes at most, whatever is answered. */
interface CheckLine {
  readonly name: string;
  readonly text: LiveText;
  readonly lines: number;
}

/** The part of the board page that tells what the scenarios are held against. */
export interface BoardCheck {
  readonly title: string;
  /** Where discretion grows and where not. */
  readonly discretion: LiveText;
  readonly groups: readonly CheckLine[];
  /** What was said in own words, or where to answer. */
  readonly last: Omit<CheckLine, 'name'>;
}

/** Most lines of print for what was said in own words: more stands on *Prövning*. */
const mostOwnLines = 2;

/** Answers in the order they are told. */
const told: readonly AnswerKind[] = ['yes', 'partly', 'no', 'own', 'none'];

/**
 * What the scenarios are held against, group by group: what follows from the scenarios, and how each other point was
 * answered, named in a word or two. Everything follows the cells of *Prövning*, and nothing is counted.
 */
export function boardCheck(board: Board, source: BoardCheckSource): BoardCheck {
  const words = boardCheckTexts(board.language);
  return {
    title: words.title,
    discretion: source.discretion,
    groups: (['delegation', 'practices', 'reliability'] as const).map((origin) => group(board, source, origin)),
    last: inOwnWords(board, source),
  };
}

/** What stands between the values of two scenarios. */
const between = ' / ';

function group(board: Board, { points: all }: BoardCheckSource, origin: CheckOrigin): CheckLine {
  const words = boardCheckTexts(board.language);
  const scenarios = literal(board.runs.map((_, scenario) => scenario + 1).join(between));
  const own = all.filter((point) => point.origin === origin);
  const facts = own.flatMap(({ fact }) => (fact ? [factText(board, fact)] : []));
  const sentence = origin === 'delegation' ? words.computedIn : words.computed;
  const computed = facts.length === 0 ? [] : [filled(sentence, { scenarios, facts: inRow(facts, '; ') })];
  // However the points are answered, all of them and every word for an answer take no more room than this.
  const most = [...computed.map(({ value }) => value), ...Object.values(words.answers), ...own.map(nameIn(board))];
  return {
    name: words.groups[origin],
    text: joined([...computed, ...told.map((kind) => answered(board, own, kind))]),
    lines: linesOf(most.join('. '), pixelsOf(1, lastColumn), noteSize),
  };
}

/** What the scenarios say of a point, one after the other; a text where nobody has given the number is said once. */
function factText(board: Board, { of, said }: NonNullable<CheckedPoint['fact']>): LiveText {
  const words = boardCheckTexts(board.language);
  const number = (scenario: SaidOfPoint): LiveText => {
    const value = typeof scenario.value === 'number' ? scenario.value : 0;
    const share = of === 'goals' ? 1 : 100;
    return numberPart(board.language, scaled({ formula: scenario.formula, value }, share), 0);
  };
  const texts = inRow(said.map(asText), between);
  if (of === 'criteria' || of === 'framework') return filled(words.facts[of], { values: texts });
  const [first] = said;
  const numbers = inRow(said.map(number), between);
  const known = { formula: `ISNUMBER(${first!.formula})`, holds: typeof first!.value === 'number' };
  const values = of === 'goals' ? either(known, numbers, asText(first!)) : numbers;
  return filled(words.facts[of], { values });
}

const asText = ({ formula, value }: SaidOfPoint): LiveText => ({ formula, value: String(value) });

/** The points answered in one way: "Ja: dialog, kunskap. ", or nothing. Of those no one need answer, only what is answered. */
function answered(board: Board, own: readonly CheckedPoint[], kind: AnswerKind): LiveText {
  const asked = kind === 'none' ? own.filter(({ fact }) => fact === undefined) : own;
  const number = answerKinds.indexOf(kind);
  const list = board.workings.text(
    joined(
      asked.map((point) =>
        either(
          { formula: `${point.kind.formula}=${number}`, holds: point.kind.value === number },
          literal(`, ${nameIn(board)(point)}`),
          literal(''),
        ),
      ),
    ),
  );
  const word = literal(`${boardCheckTexts(board.language).answers[kind]}: `);
  return whereSaid(list, joined([word, withoutFirst(list, ', '), literal('. ')]), literal(''));
}

/** What was said in own words, as much as there is room for; where nothing was, where to answer or to read the questions. */
function inOwnWords(board: Board, { points: all, sheet }: BoardCheckSource): Omit<CheckLine, 'name'> {
  const words = boardCheckTexts(board.language);
  const list = board.workings.text(
    joined(
      all.map((point) =>
        whereSaid(point.own, joined([literal(`; ${nameIn(board)(point)}: `), point.own]), literal('')),
      ),
    ),
  );
  const perLine = lettersIn(pixelsOf(0, lastColumn), noteSize);
  const lines = list.value.length > perLine - roomForWords ? mostOwnLines : 1;
  const room = lines * perLine - roomForWords;
  const shown = withoutFirst(list, '; ');
  const short: LiveText = {
    formula: `IF(LEN(${list.formula})>${room},MID(${list.formula},3,${room})&"…",${shown.formula})`,
    value: list.value.length > room ? `${list.value.slice(2, room + 2)}…` : shown.value,
  };
  const kinds = all.map((point) => point.kind);
  const any = {
    formula: `SUM(${kinds.map(({ formula }) => formula).join(',')})=0`,
    holds: kinds.every(({ value }) => value === 0),
  };
  const text = either(
    any,
    literal(words.unanswered({ sheet })),
    whereSaid(list, filled(words.ownWords, { words: short }), literal(words.inWords({ sheet }))),
  );
  return { text, lines };
}

/** Letters kept free for what introduces the words and for lines that break early. */
const roomForWords = 40;

const nameIn =
  ({ language }: Board) =>
  ({ key }: CheckedPoint): string => {
    const names: Readonly<Record<string, string>> = boardCheckTexts(language).points;
    return names[key]!;
  };

function whereSaid(text: LiveText, then: LiveText, otherwise: LiveText): LiveText {
  return either({ formula: `${text.formula}<>""`, holds: text.value !== '' }, then, otherwise);
}

/** A list without the sign it begins with. */
function withoutFirst({ formula, value }: LiveText, sign: string): LiveText {
  return { formula: `MID(${formula},${sign.length + 1},LEN(${formula}))`, value: value.slice(sign.length) };
}

function inRow(texts: readonly LiveText[], sign: string): LiveText {
  return joined(texts.flatMap((text, index) => (index === 0 ? [text] : [literal(sign), text])));
}
