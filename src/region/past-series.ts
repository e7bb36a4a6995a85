import type { Fact, Stream } from '../model/history';
import { addMonths, yearOf, type Month } from '../quantities/month';

/** Facts that enter a figure together: added or taken away, or times a stream's points per case. */
export interface PastPart {
  /** Places in the history's list of facts. */
  readonly facts: readonly number[];
  readonly sign: 1 | -1;
  /** The stream whose points per case they are multiplied by; 'all' where no stream is said. */
  readonly weight?: StreamKey;
}

/** A figure of the past and the facts it comes from. */
export interface PastFigure {
  readonly value: number;
  readonly parts: readonly PastPart[];
  /** The parts come to the value; otherwise the value was worked out in another way and stands as it is. */
  readonly adds: boolean;
}

export type PastSeries = ReadonlyMap<Month, PastFigure>;
export type StreamKey = Stream | 'all';

/** The place of a fact in the history's list. */
export type FactPlaces = (fact: Fact) => number | undefined;

/** A series that ended this long before the others has ended; before that, its months are missing. */
const endedMonths = 12;

/** The stream of a fact, or 'all' where none is said. */
export const streamKey = ({ stream }: Fact): StreamKey => stream ?? 'all';

/**
 * Whether a series should have a month: from its first month on, until its last, or until the end where it runs within a
 * year of the end.
 */
export function expected(own: ReadonlyMap<Month, unknown>, month: Month, end: Month): boolean {
  let [first, last] = [Infinity, -Infinity];
  for (const each of own.keys()) {
    first = Math.min(first, each);
    last = Math.max(last, each);
  }
  return month >= first && (month <= last || end - last < endedMonths);
}

/** Sums month by month of facts of single months; a month that one of the streams should have and lacks is not known. */
export function monthlySeries(facts: readonly Fact[], places: FactPlaces): PastSeries {
  const streams = new Map<StreamKey, Map<Month, Fact[]>>();
  for (const fact of facts) {
    if (fact.months !== 1) continue;
    const months = streams.get(streamKey(fact)) ?? new Map<Month, Fact[]>();
    streams.set(streamKey(fact), months);
    const list = months.get(fact.from);
    if (list) list.push(fact);
    else months.set(fact.from, [fact]);
  }
  const all = [...new Set([...streams.values()].flatMap((months) => [...months.keys()]))].sort(
    (one, other) => one - other,
  );
  const end = all.at(-1);
  if (end === undefined) return new Map();
  const spans = [...streams.values()].map((months) => ({ months, ...spanOf(months) }));
  const series = new Map<Month, PastFigure>();
  for (const month of all) {
    const lacking = spans.some(
      ({ months, first, last }) => !months.has(month) && month >= first && (month <= last || end - last < endedMonths),
    );
    if (!lacking)
      series.set(
        month,
        sumOf(
          spans.flatMap(({ months }) => months.get(month) ?? []),
          places,
        ),
      );
  }
  return series;
}

function spanOf(months: ReadonlyMap<Month, unknown>): { first: number; last: number } {
  const keys = [...months.keys()];
  return { first: Math.min(...keys), last: Math.max(...keys) };
}

/** What facts come to, with their places; a fact whose value was worked out from others has none. */
export function sumOf(facts: readonly Fact[], places: FactPlaces): PastFigure {
  const found = facts.map(places);
  const known = found.filter((place) => place !== undefined);
  return {
    value: facts.reduce((sum, { value }) => sum + value, 0),
    parts: [{ facts: known, sign: 1 }],
    adds: known.length === facts.length,
  };
}

/** Sums by calendar year of facts that cover quarters or whole years, where they cover the year. */
export function yearlySums(facts: readonly Fact[], places: FactPlaces): ReadonlyMap<number, PastFigure> {
  const years = new Map<number, Fact[]>();
  for (const fact of facts) {
    if (fact.months === 1) continue;
    // A year that begins in autumn is named after the year most of it lies in.
    const year = yearOf(addMonths(fact.from, Math.floor((fact.months - 1) / 2)));
    const list = years.get(year);
    if (list) list.push(fact);
    else years.set(year, [fact]);
  }
  const sums = new Map<number, PastFigure>();
  for (const [year, own] of years) {
    const annual = own.filter(({ months }) => months === 12);
    const used = annual.length > 0 ? annual : own;
    const covered = new Set(
      used.flatMap(({ from, months }) => Array.from({ length: months }, (_, each) => from + each)),
    );
    if (covered.size >= 12) sums.set(year, sumOf(used, places));
  }
  return sums;
}
