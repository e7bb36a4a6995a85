import { exponential, logarithm } from '../../language/arithmetic';

const perRootTwoPi = 0.3989422804014327;

// Wichura 1988, algorithm AS 241 (PPND16): a quotient of two polynomials for the centre, the shoulders and the tails.

function centre(r: number): number {
  return (
    (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
      45921.953931549871457) *
      r +
      13731.693765509461125) *
      r +
      1971.5909503065514427) *
      r +
      133.14166789178437745) *
      r +
      3.387132872796366608) /
    (((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) *
      r +
      5394.1960214247511077) *
      r +
      687.1870074920579083) *
      r +
      42.313330701600911252) *
      r +
      1)
  );
}

function shoulder(r: number): number {
  return (
    (((((((0.00077454501427834140764 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
      1.42343711074968357734) /
    (((((((1.05075007164441684324e-9 * r + 0.0005475938084995344946) * r + 0.0151986665636164571966) * r +
      0.14810397642748007459) *
      r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
      1)
  );
}

function tail(r: number): number {
  return (
    (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
      0.026532189526576123093) *
      r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
      6.6579046435011037772) /
    (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      0.0007868691311456132591) *
      r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
      1)
  );
}

/**
 * The standard normal quantile of a probability between 0 and 1, not including them, to about 1e-15 of its size.
 * @example normalScore(0.5) // 0
 */
export function normalScore(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * centre(0.180625 - fromMiddle * fromMiddle);
  const outer = fromMiddle < 0 ? probability : 1 - probability;
  const depth = Math.sqrt(-logarithm(outer));
  const size = depth <= 5 ? shoulder(depth - 1.6) : tail(depth - 5);
  return fromMiddle < 0 ? -size : size;
}

/**
 * The standard normal density.
 * @example normalDensity(0) // 0.3989422804014327
 */
export function normalDensity(score: number): number {
  return perRootTwoPi * exponential(-0.5 * score * score);
}

/** Terms enough for the continued fraction to 1e-16 from a score of 2 on. */
const fractionTerms = 160;

/**
 * The standard normal distribution: the probability of a lower score, to about 1e-15 of its size in the lower tail.
 * Laplace's continued fraction in the tails, the series in odd powers over double factorials between them.
 * @example normalProbability(0) // 0.5
 */
export function normalProbability(score: number): number {
  if (score > 2) return 1 - normalProbability(-score);
  if (score < -2) {
    let fraction = -score;
    for (let term = fractionTerms; term > 0; term -= 1) fraction = term / fraction - score;
    return normalDensity(score) / fraction;
  }
  let [sum, term] = [score, score];
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (score * score) / odd;
    sum += term;
  }
  return 0.5 + normalDensity(score) * sum;
}
