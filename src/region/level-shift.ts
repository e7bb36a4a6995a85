import { calendarMonthOf, type Month } from '../quantities/month';

/** A month where a series steps to another level, and by how much of the old one. */
interface LevelShift {
  readonly month: Month;
  /** 0.06: six per cent up, beyond season and trend. */
  readonly size: number;
}

/** Fewer months than this show a season and a trend, but no step beside them. */
const fewestMonths = 24;
/** So many months must lie on either side of a step. */
const side = 6;
/** Smaller steps are not worth asking about. */
const smallestStep = Math.log(1.04);
/** A step must be this many of its own standard errors: monthly figures hang together, and every month is a candidate. */
const clearly = 6;
/** No series here has more steps than this and still a level to speak of. */
const mostSteps = 3;

/**
 * The steps of a monthly series of positive values, found one by one, the clearest first: least squares of the logarithm on
 * calendar months (where `seasonal`), a trend and a step, for every month the step may come in (Frisch and Waugh 1933: what
 * season and trend explain is taken out of both sides first). Ordered by month.
 */
export function levelShifts(series: ReadonlyMap<Month, number>, seasonal: boolean): LevelShift[] {
  const months = [...series.keys()].sort((one, other) => one - other);
  if (months.length < fewestMonths) return [];
  const free = freed(months, seasonal);
  const logs = free(months.map((month) => Math.log(series.get(month) ?? 1)));
  const parameters = (seasonal ? new Set(months.map(calendarMonthOf)).size : 1) + 2;
  const steps: Step[] = [];
  while (steps.length < mostSteps) {
    const taken = steps.map(({ from }) => from);
    const rest = withoutSteps(logs, steps);
    const next = clearest(rest, months, taken, free, parameters + steps.length);
    if (!next) break;
    steps.push(next);
    // Steps found apart lean on one another: a few rounds settle them.
    for (let round = 0; round < 4; round += 1)
      for (const step of steps)
        step.size = projection(
          withoutSteps(
            logs,
            steps.filter((other) => other !== step),
          ),
          step.shape,
        );
  }
  return steps
    .filter(({ size }) => Math.abs(size) >= smallestStep)
    .map(({ from, size }) => ({ month: from, size: Math.exp(size) - 1 }))
    .sort((one, other) => one.month - other.month);
}

interface Step {
  readonly from: Month;
  size: number;
  /** The step, 0 before and 1 from its month, with season and trend taken out. */
  readonly shape: readonly number[];
}

/** Takes out of a series what its calendar months' means and a straight trend explain. */
function freed(months: readonly Month[], seasonal: boolean): (values: readonly number[]) => number[] {
  const groups = new Map<number, number[]>();
  for (const [index, month] of months.entries()) {
    const key = seasonal ? calendarMonthOf(month) : 0;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const centred = (values: readonly number[]): number[] => {
    const result = [...values];
    for (const group of groups.values()) {
      const mean = group.reduce((sum, index) => sum + (values[index] ?? 0), 0) / group.length;
      for (const index of group) result[index] = (values[index] ?? 0) - mean;
    }
    return result;
  };
  const trend = centred(months.map((month) => month - (months[0] ?? month)));
  return (values) => {
    const own = centred(values);
    const slope = projection(own, trend);
    return own.map((value, index) => value - slope * (trend[index] ?? 0));
  };
}

/** The step that explains most of what is left, if it is clear, large enough and sharp. */
function clearest(
  rest: readonly number[],
  months: readonly Month[],
  taken: readonly Month[],
  free: (values: readonly number[]) => number[],
  parameters: number,
): Step | undefined {
  const freedom = months.length - parameters - 1;
  if (freedom < side) return undefined;
  const total = square(rest);
  let best: { at: number; size: number; shape: number[]; explained: number } | undefined;
  let turned = 0;
  for (let at = side; at <= months.length - side; at += 1) {
    const from = months[at];
    if (from === undefined || taken.some((other) => Math.abs(other - from) < side)) continue;
    const shape = free(months.map((_, index) => (index < at ? 0 : 1)));
    const weight = square(shape);
    // A step at New Year of two years is its trend: neither can be told from the other.
    if (weight < unlikeTrend * months.length) continue;
    const size = projection(rest, shape);
    const explained = size * size * weight;
    if (!best || explained > best.explained) best = { at, size, shape, explained };
    // A slope that turns is no step, though a step follows it some of the way.
    const turn = free(months.map((_, index) => Math.max(0, index - at)));
    turned = Math.max(turned, projection(rest, turn) ** 2 * square(turn));
  }
  if (!best || Math.abs(best.size) < smallestStep || best.explained <= turned) return undefined;
  const noise = Math.max(0, total - best.explained) / freedom;
  const error = Math.sqrt(noise / square(best.shape));
  const { at, size, shape } = best;
  const from = months[at];
  return from === undefined || Math.abs(size) < clearly * error ? undefined : { from, size, shape };
}

/** A step of which less than this share is left once season and trend are taken out is not told apart from them. */
const unlikeTrend = 0.02;

const withoutSteps = (values: readonly number[], steps: readonly Step[]): number[] =>
  values.map((value, index) => steps.reduce((rest, { size, shape }) => rest - size * (shape[index] ?? 0), value));
const square = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

/** The multiple of a shape that lies nearest the values. */
function projection(values: readonly number[], shape: readonly number[]): number {
  const weight = square(shape);
  return weight === 0 ? 0 : values.reduce((sum, value, index) => sum + value * (shape[index] ?? 0), 0) / weight;
}
