import { assumptions, assumptionValues } from '../model/assumptions';
import { spreadOver } from '../model/own-spread';
import { finding } from '../region/finding';
import { drawPlan } from '../simulate/draws/draw-plan';
import { checkCorrelated } from '../simulate/draws/rank-correlation';
import type { Frame } from '../simulate/run';
import { failure, type Problem } from '../words/problem';

type Written = (value: number) => string;

/**
 * Refuses what nothing can be drawn from: a range upside down, a shape that has no such values, correlations that
 * contradict one another. Throws VaxlaError.
 */
export function checkSpreads(frame: Frame, written: Written): void {
  const { spreads = {}, correlated: groups = [] } = frame;
  for (const { key, low, high, distribution } of ownOf(frame)) {
    const hasRange = distribution.kind !== 'discrete' && distribution.kind !== 'fixed';
    if (hasRange && !(low < high)) throw failure('spread-order', { key, low: written(low), high: written(high) });
  }
  // Whatever cannot be drawn is told where it is asked, not by those who draw.
  drawPlan(frame.assumptions, 0, { spreads, groups });
  for (const group of groups) checkCorrelated(group);
}

/** Chosen values that lie outside a range of one's own, and ranges that nothing is drawn from. */
export function spreadDoubts(frame: Frame, written: Written): readonly Problem[] {
  const values = assumptionValues(frame.assumptions);
  return ownOf(frame).flatMap(({ key, low, high, distribution, default: standard }): Problem[] => {
    if (typeof standard === 'object' && frame.assumptions[key] === undefined) {
      return [finding('doubt', 'spread-follows', { key, other: standard.sameAs })];
    }
    const value = values[key]!;
    const hasRange = distribution.kind !== 'discrete' && distribution.kind !== 'fixed';
    if (!hasRange || (value >= low && value <= high)) return [];
    const range = { value: written(value), low: written(low), high: written(high) };
    return [finding('doubt', 'spread-beside-value', { key, ...range })];
  });
}

/** The assumptions whose range or shape is the user's, as they are drawn. */
const ownOf = ({ spreads }: Frame) =>
  assumptions.filter(({ key }) => spreads?.[key]).map((assumption) => spreadOver(assumption, spreads));
