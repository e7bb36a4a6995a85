import { exponential, logarithm, power } from '../../language/arithmetic';
import { normalDensity, normalProbability } from './normal-score';

/** Weight of the most likely value against the two ends (Malcolm, Roseboom, Clark and Fazar 1959). */
const modeWeight = 4;

const stepsPerScore = 8;
/** Beyond it lie draws that cannot come: the outermost uniform number there is has a score of 7.3. */
const outermost = 7.5;
const steps = 2 * outermost * stepsPerScore;

/** The PERT quantile as a function of the normal score: at each step its value, slope and half curvature per step. */
export interface PertTable {
  readonly value: Float64Array;
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

/** The probabilities of the steps, from below: the upper half is their mirror. */
let stepProbabilities: Float64Array | undefined;

function probabilities(): Float64Array {
  stepProbabilities ??= Float64Array.from({ length: steps / 2 + 1 }, (_, step) => normalProbability(scoreAt(step)));
  return stepProbabilities;
}

const scoreAt = (step: number) => step / stepsPerScore - outermost;

/**
 * The PERT distribution between 0 and 1 whose most likely value is `mode`, as a table: a beta distribution with
 * parameters 1 + 4·mode and 5 − 4·mode. Interpolated, its quantiles err by less than 1e-10.
 */
export function pertTable(mode: number): PertTable {
  const left = 1 + modeWeight * mode;
  const right = 2 + modeWeight - left;
  const below = lowerPart(0.5, left, right);
  const whole = below + lowerPart(0.5, right, left);
  const table: PertTable = {
    value: new Float64Array(steps + 1),
    slope: new Float64Array(steps + 1),
    curvature: new Float64Array(steps + 1),
  };
  const known = probabilities();
  // From each end to the middle of the range, so that what is sought is a small number and keeps its digits.
  const fill = (upper: boolean, own: number, other: number) => {
    const half = upper ? whole - below : below;
    let guess: number | undefined;
    for (let step = 0; step <= steps; step += 1) {
      const probability = step <= steps / 2 ? known[step]! : 1 - known[steps - step]!;
      const wanted = probability * whole;
      // A step that rounding puts on neither side would be left out: both sides take it.
      if (wanted > half * (1 + 1e-12)) break;
      const x = solved(wanted, own, other, guess);
      const score = scoreAt(step);
      const density = power(x, own - 1) * power(1 - x, other - 1);
      const slope = (normalDensity(score) * whole) / density;
      const curvature = slope * (-score - slope * ((own - 1) / x - (other - 1) / (1 - x)));
      const place = upper ? steps - step : step;
      table.value[place] = upper ? 1 - x : x;
      table.slope[place] = slope / stepsPerScore;
      table.curvature[place] = ((upper ? -0.5 : 0.5) * curvature) / (stepsPerScore * stepsPerScore);
      guess = x * exponential(slope / stepsPerScore / x);
    }
  };
  fill(false, left, right);
  fill(true, right, left);
  return table;
}

/** The integral of t^(own−1)·(1−t)^(other−1) from 0 to x ≤ ½: x^own times the binomial series, term by term. */
function lowerPart(x: number, own: number, other: number): number {
  let [sum, term] = [1 / own, 1];
  for (let count = 1; count < 80; count += 1) {
    term *= ((count - other) / count) * x;
    if (term === 0) break;
    sum += term / (own + count);
  }
  return power(x, own) * sum;
}

/** The x whose lower part is as wanted: Newton's method on logarithms, in which the tail is a straight line. */
function solved(wanted: number, own: number, other: number, guess: number | undefined): number {
  let x = Math.min(0.5, guess ?? power(own * wanted, 1 / own));
  const target = logarithm(wanted);
  for (let round = 0; round < 40; round += 1) {
    const part = lowerPart(x, own, other);
    const density = power(x, own) * power(1 - x, other - 1);
    const change = ((target - logarithm(part)) * part) / density;
    x = Math.min(0.5, x * exponential(Math.min(1, change)));
    if (Math.abs(change) < 1e-14) break;
  }
  return x;
}

/**
 * The quantile of a normal score, between 0 and 1: the polynomial of fifth degree that has value, slope and curvature of
 * both steps beside it.
 */
export function pertQuantile({ value, slope, curvature }: PertTable, score: number): number {
  const at = Math.max(0, Math.min(steps - 1e-9, (score + outermost) * stepsPerScore));
  const step = Math.floor(at);
  const part = at - step;
  const [start, first, second] = [value[step]!, slope[step]!, curvature[step]!];
  const gap = value[step + 1]! - start - first - second;
  const turn = slope[step + 1]! - first - 2 * second;
  const bend = curvature[step + 1]! - second;
  const third = 10 * gap - 4 * turn + bend;
  const fourth = -15 * gap + 7 * turn - 2 * bend;
  const fifth = 6 * gap - 3 * turn + bend;
  return start + part * (first + part * (second + part * (third + part * (fourth + part * fifth))));
}
