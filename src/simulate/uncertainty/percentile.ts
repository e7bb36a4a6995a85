import { columnsTogether, exchangesOf, type Exchanges } from '../../language/kernel/exchanges';
import { replicateDraws } from '../draws/draw-plan';
import { mergeExchange } from './merge-exchange';

/** The percentiles that are shown, as fractions; type 7 (Hyndman and Fan 1996), as Excel's PERCENTILE.INC. */
export const shownPercentiles = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;

export type ShownPercentile = keyof typeof shownPercentiles;

const fractions: readonly number[] = Object.values(shownPercentiles);

/** How many percentiles are shown. */
export const percentileCount = fractions.length;

/**
 * The shown percentiles of some values, at least one, lowest first; the values are lost. Type 7: between
 * the two values on either side of place (n − 1)·p, counted from 0.
 * @example Array.from(percentiles(Float64Array.of(30, 10, 20))) // [11, 15, 20, 25, 29]
 */
export function percentiles(values: Float64Array): Float64Array {
  const { places, ranks } = placesIn(values.length);
  if (values.length <= fewest) values.sort();
  else putInPlace(values, ranks);
  const found = new Float64Array(places.length);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    found[index] = between(place, values[Math.floor(place)]!, values[Math.ceil(place)]!);
  }
  return found;
}

function between(place: number, below: number, above: number): number {
  return below + (place - Math.floor(place)) * (above - below);
}

/**
 * The shown percentiles of every row of some values, `count` from `from` on in rows of `length`: percentile p of row r is
 * put at `r * percentileCount + p`. The same numbers as `percentiles` gives row by row, several rows side by side.
 */
export function percentilesOfRows(
  values: Float64Array,
  length: number,
  from: number,
  count: number,
  into: Float64Array,
): void {
  const rows = values.length / length;
  const sorting = count === replicateDraws ? replicateSorting() : undefined;
  if (!sorting) {
    for (let row = 0; row < rows; row += 1) {
      const start = row * length + from;
      into.set(percentiles(values.slice(start, start + count)), row * percentileCount);
    }
    return;
  }
  const { numbers } = sorting;
  const { places } = placesIn(count);
  for (let first = 0; first < rows; first += columnsTogether) {
    const columns = Math.min(columnsTogether, rows - first);
    for (let column = 0; column < columns; column += 1) {
      const start = (first + column) * length + from;
      for (let place = 0; place < count; place += 1) {
        numbers[place * columnsTogether + column] = values[start + place]!;
      }
    }
    sorting.run();
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index]!;
      const below = Math.floor(place) * columnsTogether;
      const above = Math.ceil(place) * columnsTogether;
      for (let column = 0; column < columns; column += 1) {
        into[(first + column) * percentileCount + index] = between(
          place,
          numbers[below + column]!,
          numbers[above + column]!,
        );
      }
    }
  }
}

let sortingReplicates: Exchanges | undefined | 'unknown' = 'unknown';

/** Puts the ranks of a replicate's percentiles in place; undefined where that takes a function of WebAssembly's there is not. */
function replicateSorting(): Exchanges | undefined {
  if (sortingReplicates === 'unknown') {
    sortingReplicates = exchangesOf(mergeExchange(replicateDraws, placesIn(replicateDraws).ranks), replicateDraws);
  }
  return sortingReplicates;
}

/** Up to here sorting is quicker than looking for ten ranks. */
const fewest = 256;

interface Places {
  readonly places: readonly number[];
  readonly ranks: readonly number[];
}

const placesByLength = new Map<number, Places>();

/** Where the percentiles of so many values lie, and the ranks on either side of them. */
function placesIn(length: number): Places {
  const known = placesByLength.get(length);
  if (known) return known;
  const places = fractions.map((fraction) => (length - 1) * fraction);
  const ranks = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))];
  if (placesByLength.size > 1000) placesByLength.clear();
  placesByLength.set(length, { places, ranks });
  return { places, ranks };
}

const parts = 1024;
const counts = new Uint32Array(parts + 1);
const wanted = new Uint8Array(parts);
let partOf = new Uint16Array(0);
let left = new Float64Array(0);

/**
 * Puts the values of some ranks, ascending, where sorting would. The range is cut in equal parts, the values in each are
 * counted, and only parts that hold a wanted rank are sorted: no step depends on how two values compare but there.
 */
function putInPlace(values: Float64Array, ranks: readonly number[]): void {
  let [low, high] = [values[0]!, values[0]!];
  for (let place = 1; place < values.length; place += 1) {
    const value = values[place]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const perUnit = (parts - 1) / (high - low);
  // Equal values, or so near one another or far apart that the parts cannot be told.
  if (!(perUnit < Infinity) || !(perUnit > 0)) {
    values.sort();
    return;
  }
  if (partOf.length < values.length) {
    partOf = new Uint16Array(values.length);
    left = new Float64Array(values.length);
  }
  counts.fill(0);
  wanted.fill(0);
  for (let place = 0; place < values.length; place += 1) {
    const part = ((values[place]! - low) * perUnit) | 0;
    partOf[place] = part;
    counts[part + 1]! += 1;
  }
  // From counts to where each part begins.
  for (let part = 0; part < parts; part += 1) counts[part + 1]! += counts[part]!;
  let searched = 0;
  for (const rank of ranks) {
    while (counts[searched + 1]! <= rank) searched += 1;
    wanted[searched] = 1;
  }
  let kept = 0;
  for (let place = 0; place < values.length; place += 1) {
    if (wanted[partOf[place]!] === 0) continue;
    left[kept] = values[place]!;
    kept += 1;
  }
  // Parts lie in order, so that all that was kept is sorted at once and cut up again.
  const sorted = left.subarray(0, kept).sort();
  let taken = 0;
  for (let part = 0; part < parts; part += 1) {
    if (wanted[part] === 0) continue;
    const count = counts[part + 1]! - counts[part]!;
    values.set(sorted.subarray(taken, taken + count), counts[part]!);
    taken += count;
  }
}
