import { answerWords, longestAnswer } from '../model/control-check';
import { columnLetters } from '../quantities/cell-address';
import { controlTexts } from '../words/control-texts';
import type { Appearance } from './appearance';
import { answerColumn, keyColumn } from './check-source';
import { cell, formulaCell } from './cells';
import type { LiveNumber, LiveText } from './live-text';
import type { PlannedCell } from './plan';

/** How a point is answered, in the order of the numbers that stand beside the answers. */
export const answerKinds = ['none', ...answerWords, 'own'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** An answer as formulas of its own sheet find it: its kind's number, and what is said in own words. */
export interface FoundAnswer {
  readonly kind: LiveNumber;
  readonly own: LiveText;
}

/** The cells in the row of an answer that lie beside what is printed, and what they hold. */
export interface AnswerCells extends FoundAnswer {
  readonly cells: readonly PlannedCell[];
}

/** Signs that part an answer's word from what follows it. */
const parting = /[.,:;]/;

/**
 * A point's key, by which its answer is found again, and what is made of the answer: its first part, its kind and its own
 * words. They follow the answer's cell, so that the board page tells what is typed there at once.
 */
export function answerCells(row: number, key: string, written: string, look: Appearance): AnswerCells {
  const at = (column: number) => `$${columnLetters(column)}$${row + 1}`;
  const [answer, first, kind, own] = [at(answerColumn), at(keyColumn + 1), at(keyColumn + 2), at(keyColumn + 3)];
  const text = `TRIM(${answer})`;
  const parted = [',', ':', ';'].reduce((within, sign) => `SUBSTITUTE(${within},"${sign}",".")`, `${text}&"."`);
  const byWord = answerWords.reduceRight(
    (otherwise, word, index) => `IF(OR(${saidAs(first, word)}),${index + 1},${otherwise})`,
    String(answerKinds.indexOf('own')),
  );
  const ownWords = `IF(${kind}=${answerKinds.indexOf('own')},${text},TRIM(MID(${text},LEN(${first})+2,${longestAnswer})))`;
  const now = answered(written);
  return {
    kind: { formula: kind, value: now.kind },
    own: { formula: own, value: now.own },
    cells: [
      cell(key, look),
      formulaCell(`LEFT(${text},FIND(".",${parted})-1)`, now.first, look),
      formulaCell(`IF(${text}="",0,${byWord})`, now.kind, look),
      formulaCell(ownWords, now.own, look),
    ],
  };
}

/** Conditions that a cell holds an answer's word, in either language. */
function saidAs(place: string, word: (typeof answerWords)[number]): string {
  return (['sv', 'en'] as const).map((language) => `${place}="${controlTexts(language).answers[word]}"`).join(',');
}

/** What the formulas give for an answer as it is written now. */
function answered(written: string): { readonly first: string; readonly kind: number; readonly own: string } {
  const text = trimmed(written);
  const first = text.split(parting)[0]!;
  const word = answerWords.findIndex((each) =>
    (['sv', 'en'] as const).some(
      (language) => controlTexts(language).answers[each].toLowerCase() === first.toLowerCase(),
    ),
  );
  if (text === '') return { first, kind: 0, own: '' };
  if (word < 0) return { first, kind: answerKinds.indexOf('own'), own: text };
  return { first, kind: word + 1, own: trimmed(text.slice(first.length + 1, first.length + 1 + longestAnswer)) };
}

/** A text as TRIM leaves it. */
function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}
