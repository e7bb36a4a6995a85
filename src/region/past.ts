import type { Fact, History, Quantity } from '../model/history';
import { addMonths, yearOf, type Month } from '../quantities/month';
import { incompleteMonths } from './incomplete-months';
import { fixedWeights, type PointsPerCase } from './past-case-mix';
import { withinGuarantee } from './past-queue';
import {
  expected,
  monthlySeries,
  yearlySums,
  type FactPlaces,
  type PastFigure,
  type PastSeries,
  type StreamKey,
} from './past-series';
import { seasonOf } from './season';
import { factsByUnit, volumeOf, type UnitFacts } from './unit-facts';

/**
 * What is followed: registered volume, what the same cases come to at the points per case they had at first, money,
 * persons waiting at the end of a month, and those of them who have waited at most 90 days.
 */
export const pastQuantities = ['volume', 'fixed', 'money', 'waiting', 'within90'] as const;
export type PastQuantity = (typeof pastQuantities)[number];

/** Counted at the end of a month, not over it. */
export const isStock = (quantity: PastQuantity): boolean => quantity === 'waiting' || quantity === 'within90';

/** What the region's own figures say of one unit; `name` is undefined where a figure was read for the whole region only. */
export interface PastUnit {
  readonly name: string | undefined;
  readonly monthly: Readonly<Record<PastQuantity, PastSeries>>;
  /** Sums of years that were read as years or quarters. */
  readonly yearly: Readonly<Record<PastQuantity, ReadonlyMap<number, PastFigure>>>;
  /** Points per case of each stream in the first twelve months; empty where either is unknown. */
  readonly pointsPerCase: ReadonlyMap<StreamKey, PointsPerCase>;
  /** Twelve factors with mean 1, where a whole year is known. */
  readonly season: readonly number[] | undefined;
}

/** The region's past: units, months and what the figures stand for. */
export interface Past {
  readonly units: readonly PastUnit[];
  /** Every month from the first to the last with a figure. */
  readonly months: readonly Month[];
  /** The last month that is fully registered in every unit; undefined where there are no months. */
  readonly last: Month | undefined;
  /** Years with figures, in order. */
  readonly years: readonly number[];
  /** What the volume counts; 'none' where there is none. */
  readonly volume: 'points' | 'cases' | 'none';
  /** Units whose volume is cases while others have points: left out of the volume. */
  readonly casesOnly: readonly string[];
  readonly money: 'cost' | 'payment' | 'none';
  readonly season: readonly number[] | undefined;
}

/** Most months followed: the ten latest years. */
const mostMonths = 120;

/** What a history says of its own months and years, before any future. Points, persons and tkr in running prices. */
export function pastOf(history: History): Past {
  const places = placesOf(history);
  const named = [...factsByUnit(history)];
  const sorted: readonly (readonly [string | undefined, UnitFacts])[] =
    named.length > 0 ? named : [[undefined, regionFacts(history)]];
  const bases = sorted.map(([, facts]) => volumeOf(facts).basis);
  const volume = bases.some((basis) => basis === 'points' || basis === 'weighted cases')
    ? 'points'
    : bases.includes('cases')
      ? 'cases'
      : 'none';
  const has = (quantity: Quantity) => sorted.some(([, facts]) => (facts.get(quantity)?.length ?? 0) > 0);
  const money = has('cost') ? 'cost' : has('payment') ? 'payment' : 'none';
  const complete = incompleteMonths(history).last;
  const units = sorted
    .map(([name, facts]) => unitPast(name, facts, places, { volume, money, last: complete.get(name ?? '') }))
    .filter(({ monthly, yearly }) =>
      pastQuantities.some((quantity) => monthly[quantity].size > 0 || yearly[quantity].size > 0),
    );
  const months = monthsOf(units);
  const end = months.at(-1);
  const lasts = [...complete.values()].filter((month) => end !== undefined && end - month < 12);
  const last = end === undefined ? undefined : (Math.min(end, ...lasts) as Month);
  const past: Omit<Past, 'season'> = {
    units,
    months,
    last,
    years: yearsOf(units, months, last),
    volume,
    casesOnly:
      volume === 'points'
        ? sorted.flatMap(([name, facts]) => (name !== undefined && volumeOf(facts).basis === 'cases' ? [name] : []))
        : [],
    money,
  };
  return { ...past, season: last === undefined ? undefined : season(regionSeries(past, 'volume'), last) };
}

/** The units' figures added month by month; a month that a unit should have and lacks is not known. */
export function regionSeries(
  { units, months }: Pick<Past, 'units' | 'months'>,
  quantity: PastQuantity,
): ReadonlyMap<Month, number> {
  const end = months.at(-1);
  const series = new Map<Month, number>();
  const own = units.map(({ monthly }) => monthly[quantity]).filter(({ size }) => size > 0);
  for (const month of months) {
    if (end === undefined || own.length === 0) continue;
    if (own.some((each) => !each.has(month) && expected(each, month, end))) continue;
    const there = own.flatMap((each) => each.get(month) ?? []);
    if (there.length > 0)
      series.set(
        month,
        there.reduce((sum, { value }) => sum + value, 0),
      );
  }
  return series;
}

function unitPast(
  name: string | undefined,
  facts: UnitFacts,
  places: FactPlaces,
  { volume, money, last }: { volume: Past['volume']; money: Past['money']; last: Month | undefined },
): PastUnit {
  const basis = volumeOf(facts);
  const counted = volume === 'cases' || basis.basis !== 'cases' ? basis.facts : [];
  const paid = money === 'none' ? [] : (facts.get(money) ?? []);
  const registered = monthlySeries(counted, places);
  const fixed = fixedWeights(basis.basis === 'points' ? facts : new Map(), places);
  return {
    name,
    monthly: {
      volume: registered,
      fixed: fixed.series,
      money: monthlySeries(paid, places),
      waiting: monthlySeries(facts.get('waiting') ?? [], places),
      within90: withinGuarantee(facts, places),
    },
    yearly: {
      volume: yearlySums(counted, places),
      fixed: new Map(),
      money: yearlySums(paid, places),
      waiting: new Map(),
      within90: new Map(),
    },
    pointsPerCase: fixed.weights,
    season: last === undefined ? undefined : season(valuesOf(registered), last),
  };
}

const valuesOf = (series: PastSeries): ReadonlyMap<Month, number> =>
  new Map([...series].map(([month, { value }]) => [month, value]));

/** The season where there is one to be seen. */
function season(series: ReadonlyMap<Month, number>, last: Month): readonly number[] | undefined {
  const factors = seasonOf(series, last);
  return factors.every((factor) => factor === 1) ? undefined : factors;
}

function monthsOf(units: readonly PastUnit[]): readonly Month[] {
  let [first, last] = [Infinity, -Infinity];
  for (const { monthly } of units) {
    for (const quantity of pastQuantities) {
      for (const month of monthly[quantity].keys()) {
        first = Math.min(first, month);
        last = Math.max(last, month);
      }
    }
  }
  if (first > last) return [];
  const from = Math.max(first, last - mostMonths + 1) as Month;
  return Array.from({ length: last - from + 1 }, (_, each) => addMonths(from, each));
}

function yearsOf(units: readonly PastUnit[], months: readonly Month[], last: Month | undefined): readonly number[] {
  const years = new Set(months.filter((month) => last === undefined || month <= last).map(yearOf));
  for (const { yearly } of units) {
    for (const quantity of pastQuantities) for (const year of yearly[quantity].keys()) years.add(year);
  }
  return [...years].sort((one, other) => one - other);
}

/** Facts said of the whole region, where no unit is named. */
function regionFacts(history: History): UnitFacts {
  const quantities = new Map<Quantity, Fact[]>();
  for (const fact of history.facts) {
    const list = quantities.get(fact.quantity);
    if (list) list.push(fact);
    else quantities.set(fact.quantity, [fact]);
  }
  return quantities;
}

/** Where each fact stands in the list, also after it was given a stream; not where its value was worked out anew. */
function placesOf(history: History): FactPlaces {
  const key = ({ quantity, from, value, address }: Fact) =>
    [quantity, from, value, address.file, address.sheet, address.row, address.column].join('\u0001');
  const found = new Map(history.facts.map((fact, index) => [key(fact), index]));
  return (fact) => found.get(key(fact));
}
