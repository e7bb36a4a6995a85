/** A stretch of a range. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Where a function is nothing: it goes through, touches and turns back, or jumps over from one side to the other. */
export interface Root {
  readonly at: number;
  readonly kind: 'crossing' | 'touch' | 'jump';
}

/** Everything about a function's sign in a range. */
export interface Signs {
  readonly roots: readonly Root[];
  /** Where it is nothing all along. */
  readonly zero: readonly Span[];
  /** Where it is below nothing. */
  readonly negative: readonly Span[];
  /** Where it is above nothing. */
  readonly positive: readonly Span[];
}

/** How finely a range is looked through. */
export interface Looking {
  /** Equal parts the range is first divided in: two roots nearer than one part, with no turn seen between, can be missed. */
  readonly parts: number;
  /** Values this close to nothing are nothing. */
  readonly zero: number;
  /** Roots are found to this distance. */
  readonly within: number;
  /** A stretch of nothing that is longer is told as one; a shorter one is a root. */
  readonly stretch: number;
}

/** One value of a function. */
interface Sample {
  readonly at: number;
  readonly value: number;
}

type Sign = -1 | 0 | 1;

/**
 * All roots of a function in a range: the range is divided, every change of sign is bracketed and narrowed down, and
 * wherever the function comes near nothing and turns, the turning point is sought, which may be a root of its own or hide
 * two. Where the function is nothing over a stretch, that is told and not a root picked from it. Values that are no number
 * are no one's root.
 */
export function signsIn(of: (at: number) => number, { low, high }: Span, looking: Looking): Signs {
  const sign = (value: number): Sign => (Math.abs(value) <= looking.zero ? 0 : value < 0 ? -1 : 1);
  const sample = (at: number): Sample => ({ at, value: of(at) });
  const first = Array.from({ length: looking.parts + 1 }, (_, part) =>
    sample(part === looking.parts ? high : low + ((high - low) * part) / looking.parts),
  );
  const roots: Root[] = [];
  const stretches: (Span & { readonly sign: Sign })[] = [];
  const stretch = (from: number, to: number, of: Sign) => {
    const last = stretches[stretches.length - 1];
    if (last && last.sign === of && last.high === from) stretches[stretches.length - 1] = { ...last, high: to };
    else stretches.push({ low: from, high: to, sign: of });
  };
  const edge = (left: Sample, right: Sample) => {
    const at = edgeOf(left, right, sample, sign, looking.within);
    stretch(left.at, at, sign(left.value));
    stretch(at, right.at, sign(right.value));
  };
  const samples = withTurns(first, sample, sign, looking);
  samples.slice(1).forEach((right, index) => {
    const left = samples[index]!;
    const [before, after] = [sign(left.value), sign(right.value)];
    if (Number.isNaN(left.value) || Number.isNaN(right.value)) return;
    if (before === after) {
      stretch(left.at, right.at, before);
    } else if (before * after < 0) {
      const { at, kind } = crossing(left, right, sample, sign, looking);
      if (kind === 'unanswered') return;
      if (kind === 'flat') {
        edge(left, { at, value: 0 });
        edge({ at, value: 0 }, right);
        return;
      }
      roots.push({ at, kind });
      stretch(left.at, at, before);
      stretch(at, right.at, after);
    } else {
      edge(left, right);
    }
  });
  // A short stretch of nothing is a root.
  const flat = stretches.filter((each) => each.sign === 0);
  const long = ({ low: from, high: to }: Span) => to - from > looking.stretch;
  for (const each of flat.filter((one) => !long(one))) {
    const [before, after] = [
      stretches.find((one) => one.high === each.low),
      stretches.find((one) => one.low === each.high),
    ];
    const kind = before && after && before.sign === after.sign ? 'touch' : 'crossing';
    roots.push({ at: (each.low + each.high) / 2, kind });
  }
  const spans = (wanted: Sign) =>
    stretches.filter((each) => each.sign === wanted).map((each) => ({ low: each.low, high: each.high }));
  return {
    roots: roots.sort((left, right) => left.at - right.at),
    zero: spans(0).filter(long),
    negative: spans(-1),
    positive: spans(1),
  };
}

const golden = 0.3819660112501051;

/** A turning point this much nearer nothing than the samples beside it touches it. */
const touching = 1e-6;

/** The samples and, where three of them come near nothing and turn, the turning point between. */
function withTurns(
  samples: readonly Sample[],
  sample: (at: number) => Sample,
  sign: (value: number) => Sign,
  { within, zero }: Looking,
): readonly Sample[] {
  return samples.flatMap((middle, index) => {
    const [left, right] = [samples[index - 1], samples[index + 1]];
    const side = sign(middle.value);
    if (!left || !right || side === 0 || sign(left.value) !== side || sign(right.value) !== side) return [middle];
    const near = ({ value }: Sample) => Math.abs(value);
    if (near(middle) > near(left) || near(middle) > near(right)) return [middle];
    // Level ground, but for rounding, has no turn.
    if (Math.max(near(left), near(right)) - near(middle) <= zero) return [middle];
    const nearest = turningPoint(left, middle, right, sample, (value) => sign(value) !== side, within);
    // In a kink the point that is found lies beside the one sought, by as little as roots are found to.
    const touches = near(nearest) <= touching * Math.min(near(left), near(right));
    const turn = touches ? { at: nearest.at, value: 0 } : nearest;
    return turn.at < middle.at ? [turn, middle] : turn.at > middle.at ? [middle, turn] : [turn];
  });
}

/** The point nearest nothing between two samples, by golden section from the one between them, or the first past it. */
function turningPoint(
  left: Sample,
  middle: Sample,
  right: Sample,
  sample: (at: number) => Sample,
  past: (value: number) => boolean,
  within: number,
): Sample {
  let [low, best, high] = [left.at, middle, right.at];
  while (high - low > within) {
    const longer = high - best.at > best.at - low;
    const at = longer ? best.at + golden * (high - best.at) : best.at - golden * (best.at - low);
    const next = sample(at);
    if (Number.isNaN(next.value) || next.at === best.at) return best;
    if (past(next.value)) return next;
    if (Math.abs(next.value) < Math.abs(best.value)) {
      if (longer) low = best.at;
      else high = best.at;
      best = next;
    } else if (longer) high = at;
    else low = at;
  }
  return best;
}

/**
 * Narrows a change of sign down: regula falsi with the Illinois weight (Dowell and Jarratt 1971), halving wherever that is
 * slow. A function that still changes by a thousandth over the last bit of the way jumps; one that is nothing on the way,
 * and beside it too, is flat there.
 */
function crossing(
  from: Sample,
  to: Sample,
  sample: (at: number) => Sample,
  sign: (value: number) => Sign,
  { within, stretch }: Looking,
): { readonly at: number; readonly kind: 'crossing' | 'jump' | 'flat' | 'unanswered' } {
  let [left, right] = [from, to];
  let [leftWeight, rightWeight] = [from.value, to.value];
  for (let round = 0; right.at - left.at > within; round += 1) {
    const straight = right.at - (rightWeight * (right.at - left.at)) / (rightWeight - leftWeight);
    const halving = round % 3 === 2 || !(straight > left.at && straight < right.at);
    const next = sample(halving ? (left.at + right.at) / 2 : straight);
    const side = sign(next.value);
    if (Number.isNaN(next.value)) return { at: next.at, kind: 'unanswered' };
    if (side === 0) {
      const beside = [next.at - stretch / 2, next.at + stretch / 2].map((at) => sign(sample(at).value));
      return { at: next.at, kind: beside.includes(0) ? 'flat' : 'crossing' };
    }
    if (next.at === left.at || next.at === right.at) break;
    if (side === sign(left.value)) {
      left = next;
      leftWeight = next.value;
      rightWeight *= 0.5;
    } else {
      right = next;
      rightWeight = next.value;
      leftWeight *= 0.5;
    }
  }
  const jumps = Math.abs(right.value - left.value) > 1e-3 * Math.abs(to.value - from.value);
  return { at: (left.at + right.at) / 2, kind: jumps ? 'jump' : 'crossing' };
}

/** Where a stretch of nothing begins or ends. */
function edgeOf(
  from: Sample,
  to: Sample,
  sample: (at: number) => Sample,
  sign: (value: number) => Sign,
  within: number,
): number {
  let [left, right] = [from.at, to.at];
  const side = sign(from.value);
  while (right - left > within) {
    const middle = (left + right) / 2;
    if (sign(sample(middle).value) === side) left = middle;
    else right = middle;
  }
  return (left + right) / 2;
}
