import { assumptionOf } from '../../model/assumptions';
import { ownSpreads, type OwnSpreads } from '../../model/own-spread';
import type { Frame } from '../../simulate/run';
import type { Question } from '../scenarios';
import { spreadOf, type SpreadInFile } from '../spread-file';
import { without } from './record-fields';

/** A question with an assumption's range and shape; null: the register's. What the register says anyhow is nobody's own. */
export function withSpread(question: Question, key: string, spread: SpreadInFile | null): Question {
  const known = assumptionOf(key);
  if (!known || known.basis === 'fixed') throw new RangeError(`no assumption ${key} to draw`);
  const { spreads: before = {}, ...frame } = question.frame;
  const others: OwnSpreads = without(before, key);
  const spreads = ownSpreads(spread ? { ...others, [key]: spreadOf(spread) } : others);
  return { ...question, frame: { ...frame, ...(spreads && { spreads }) } };
}

/** Whether the draws of two questions come from the same ranges, shapes and groups. */
export function isDrawnAlike(
  { frame: one }: Pick<Question, 'frame'>,
  { frame: other }: Pick<Question, 'frame'>,
): boolean {
  const text = ({ spreads, correlated }: Frame) => JSON.stringify([spreads, correlated]);
  return text(one) === text(other);
}
