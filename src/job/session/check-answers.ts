import { checkPoints, longestAnswer, type CheckAnswer, type CheckAnswers } from '../../model/control-check';
import { answerIn } from '../check-cells';
import type { Change } from './change';

/** The answers with one given, changed, or taken back where it says nothing; a text that begins with a word is that word. */
export function withAnswer(
  answers: CheckAnswers,
  { point, answer: word, text: written }: Extract<Change, { readonly kind: 'answer' }>,
): CheckAnswers {
  if (!checkPoints.some(({ key }) => key === point)) throw new RangeError(`no point ${point}`);
  const said: CheckAnswer = word === null ? answerIn(written) : { answer: word, text: written.trim() };
  const text = (said.text ?? '').slice(0, longestAnswer);
  const given: CheckAnswer | undefined =
    said.answer === undefined && text === ''
      ? undefined
      : { ...(said.answer && { answer: said.answer }), ...(text !== '' && { text }) };
  return inOrder((key) => (key === point ? given : answers[key]));
}

/** Answers after the sheets were read again: what somebody wrote there meanwhile holds, and else what was said in the pane. */
export function mergedAnswers(
  before: CheckAnswers | undefined,
  now: CheckAnswers | undefined,
  own: CheckAnswers,
): CheckAnswers {
  if (!now) return own;
  const text = (answers: CheckAnswers | undefined, key: string) =>
    JSON.stringify([answers?.[key]?.answer, answers?.[key]?.text]);
  return inOrder((key) => (text(now, key) === text(before, key) ? own[key] : now[key]));
}

/** Answers in the order of the sheet's questions. */
function inOrder(answer: (key: string) => CheckAnswer | undefined): CheckAnswers {
  return Object.fromEntries(
    checkPoints.flatMap(({ key }) => {
      const given = answer(key);
      return given ? [[key, given] as const] : [];
    }),
  );
}
