import { failure } from '../../words/problem';
import { normalScore } from './normal-score';

/** Assumptions that are drawn together, and the rank correlation (Spearman's) of each with each other, by rows. */
export interface CorrelatedGroup {
  readonly keys: readonly string[];
  readonly ranks: readonly (readonly number[])[];
}

/**
 * Columns of uniform numbers put in another order each, so that their ranks correlate as the group says: Iman and Conover
 * 1982. Every column keeps its numbers, the first also its order. Throws where no numbers can correlate so.
 */
export function rankCorrelated(columns: readonly Float64Array[], group: CorrelatedGroup): readonly Float64Array[] {
  const scores = columns.map((column) => column.map(normalScore));
  const wanted = wantedFactor(group);
  const found = cholesky(
    scores.map((own) => scores.map((other) => correlation(own, other))),
    group.keys,
  );
  // What the columns happen to correlate is taken out, so that a batch hits what is wanted and not only many batches.
  const free = solvedForward(found, scores);
  return columns.map((column, place) => {
    const mixed = column.map((_, draw) => {
      let sum = 0;
      for (let other = 0; other <= place; other += 1) sum += wanted[place]![other]! * free[other]![draw]!;
      return sum;
    });
    return inOrderOf(column, mixed);
  });
}

/** Throws VaxlaError where no numbers can correlate as a group says. */
export function checkCorrelated(group: CorrelatedGroup): void {
  wantedFactor(group);
}

function wantedFactor({ keys, ranks }: CorrelatedGroup): readonly (readonly number[])[] {
  const scores = ranks.map((row, place) => row.map((rank, other) => (place === other ? 1 : normalCorrelation(rank))));
  return cholesky(scores, keys);
}

/** The correlation of normal scores whose ranks correlate so: 2·sin(π/6·rank) (Pearson 1907). */
function normalCorrelation(rank: number): number {
  const angle = (Math.PI / 6) * rank;
  let [sum, term] = [angle, angle];
  for (let odd = 3; odd < 20; odd += 2) {
    term *= (-angle * angle) / (odd * (odd - 1));
    sum += term;
  }
  return 2 * sum;
}

function correlation(left: Float64Array, right: Float64Array): number {
  const mean = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0) / column.length;
  const [leftMean, rightMean] = [mean(left), mean(right)];
  let [both, leftSquared, rightSquared] = [0, 0, 0];
  for (let draw = 0; draw < left.length; draw += 1) {
    const [one, other] = [left[draw]! - leftMean, right[draw]! - rightMean];
    both += one * other;
    leftSquared += one * one;
    rightSquared += other * other;
  }
  return both / Math.sqrt(leftSquared * rightSquared);
}

function cholesky(matrix: readonly (readonly number[])[], keys: readonly string[]): readonly (readonly number[])[] {
  const factor = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, place) => {
    for (let other = 0; other <= place; other += 1) {
      let rest = row[other]!;
      for (let before = 0; before < other; before += 1) rest -= factor[place]![before]! * factor[other]![before]!;
      if (other < place) factor[place]![other] = rest / factor[other]![other]!;
      else if (rest > 1e-12) factor[place]![place] = Math.sqrt(rest);
      else throw failure('draws-impossible-correlation', { keys });
    }
  });
  return factor;
}

/** The scores without their own correlation. */
function solvedForward(
  factor: readonly (readonly number[])[],
  scores: readonly Float64Array[],
): readonly Float64Array[] {
  const free: Float64Array[] = [];
  scores.forEach((own, place) => {
    free.push(
      own.map((score, draw) => {
        let rest = score;
        for (let before = 0; before < place; before += 1) rest -= factor[place]![before]! * free[before]![draw]!;
        return rest / factor[place]![place]!;
      }),
    );
  });
  return free;
}

/** The numbers of one column in the order that another's have. */
function inOrderOf(column: Float64Array, order: Float64Array): Float64Array {
  const sorted = Float64Array.from(column).sort();
  const places = Uint32Array.from(order.keys()).sort((left, right) => order[left]! - order[right]! || left - right);
  const result = new Float64Array(column.length);
  places.forEach((place, rank) => {
    result[place] = sorted[rank]!;
  });
  return result;
}
