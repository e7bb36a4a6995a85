import { scaleLinear } from 'd3-scale';
import type { AxisView } from '../../../standin/views';
import { reach, type SpannedSeries } from './chart-values';

/** From where to where a value axis reaches, and where its steps lie. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Steps an axis that chooses for itself has at most, and one that was told before it is taken for a slip. */
const mostSteps = { own: 6, told: 50 };

/**
 * The range and steps that the axis was told, and else round ones that hold all series; no more steps of its own than can be
 * told apart by their texts.
 */
export function valueRange(
  { minimum, maximum, majorUnit: step }: AxisView,
  series: readonly SpannedSeries[],
  tickText: (value: number) => string,
): ValueRange {
  const [least, most] = reach(series);
  const scale = scaleLinear().domain([minimum ?? least, maximum ?? most]);
  if (minimum === undefined || maximum === undefined) scale.nice(mostSteps.own);
  const [from = 0, to = 1] = scale.domain();
  const low = minimum ?? from;
  const high = Math.max(maximum ?? to, low + Number.EPSILON);
  if (step !== undefined && step > 0 && (high - low) / step <= mostSteps.told) {
    const count = Math.floor((high - low) / step + 1e-9);
    return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) };
  }
  const own = scaleLinear().domain([low, high]);
  let ticks = own.ticks(mostSteps.own);
  for (let steps = mostSteps.own - 1; steps > 0 && new Set(ticks.map(tickText)).size < ticks.length; steps -= 1) {
    ticks = own.ticks(steps);
  }
  return { low, high, ticks };
}
