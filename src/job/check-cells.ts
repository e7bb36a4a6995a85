import { answerWords, checkPoints, longestAnswer, type CheckAnswer, type CheckAnswers } from '../model/control-check';
import { answerColumn, keyColumn } from '../report/check-source';
import { controlTexts } from '../words/control-texts';
import type { OwnCells } from './own-cells';

const keys = new Set(checkPoints.map(({ key }) => key));
const words = new Map(
  (['sv', 'en'] as const).flatMap((language) =>
    answerWords.map((answer) => [controlTexts(language).answers[answer].toLowerCase(), answer] as const),
  ),
);

/** The answers that stand on the sheet that holds the scenarios against what is known, found by the keys beside them. */
export function typedAnswers({ area, at }: OwnCells): CheckAnswers {
  const found: [string, CheckAnswer][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const key = at(row, area.left + keyColumn)?.value;
    const answer = at(row, area.left + answerColumn)?.value;
    if (key?.kind !== 'text' || !keys.has(key.text)) continue;
    const text = answer?.kind === 'text' ? answer.text : answer?.kind === 'number' ? String(answer.value) : '';
    if (text.trim() !== '') found.push([key.text, answerIn(text)]);
  }
  return Object.fromEntries(found);
}

/**
 * An answer as somebody writes it: a word it begins with is the word, in either language, and the rest is their own.
 * @example answerIn('Ja. Sedan i fjol') // { answer: 'yes', text: 'Sedan i fjol' }
 * @example answerIn('Jadå') // { text: 'Jadå' }
 */
export function answerIn(written: string): CheckAnswer {
  const text = written.trim();
  const [, first = '', rest = ''] = /^(\p{L}+)(?:[.,:;]\s*([\s\S]*))?$/u.exec(text) ?? [];
  const answer = words.get(first.toLowerCase());
  if (!answer) return { text: text.slice(0, longestAnswer) };
  return rest === '' ? { answer } : { answer, text: rest.slice(0, longestAnswer) };
}
