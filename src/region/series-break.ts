import type { Fact, History, Quantity } from '../model/history';
import { calendarMonthOf, monthCode, monthOf, type Month } from '../quantities/month';
import type { CellAddress } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { incompleteMonths } from './incomplete-months';
import { levelShifts } from './level-shift';
import { factsByUnit, type UnitFacts } from './unit-facts';

/** A month from which a unit's series stands on another level than before, and no longer tells what the old figures told. */
export interface SeriesBreak {
  readonly unit: string;
  readonly quantity: Quantity;
  /** The first month on the new level. */
  readonly month: Month;
  /** Relative change of the level, beyond season and trend: 0.06 is 6 % up. */
  readonly size: number;
  /** What the figures themselves make likely. */
  readonly kind: 'weight list' | 'reorganisation' | 'pandemic' | 'level';
  /** Where the first figure on the new level was read. */
  readonly address: CellAddress;
}

interface Series {
  readonly quantity: Quantity;
  readonly values: ReadonlyMap<Month, number>;
  readonly addresses: ReadonlyMap<Month, CellAddress>;
}

/** The pandemic's months (DOMAIN §6.4): low production and postponed care, no level of their own to stay on. */
const pandemic = { from: monthOf(2020, 3), to: monthOf(2021, 12) };
/** A deviation under this, over the pandemic's months, is told as a note. */
const smallDeviation = 0.05;

/**
 * Level shifts in the units' monthly series: points per case (a new weight list), points, cases and cost (a reorganisation,
 * a moved clinic), and the months of the pandemic. Season and trend are taken out first; half registered months are not
 * looked at. Ordered by unit, then month. A series shorter than two years, or with its shift in the first or last six
 * months, shows none.
 */
export function seriesBreaks(history: History): readonly SeriesBreak[] {
  const complete = incompleteMonths(history).last;
  const found = [...factsByUnit(history)].flatMap(([unit, facts]) => breaksOf(unit, facts, complete.get(unit)));
  return found.map((each) => ({ ...each, kind: kindOf(each, found) }));
}

/** The breaks as they are told: a doubt for each, the units of one shift gathered. */
export function seriesBreakDoubts(history: History): Problem[] {
  return seriesBreaks(history).map(({ unit, quantity, month, size, kind, address }) => {
    const values = { unit, quantity, from: monthCode(month), size, kind };
    if (kind !== 'pandemic') return finding('doubt', 'reading-series-break', values, address);
    const severity = Math.abs(size) < smallDeviation ? 'note' : 'doubt';
    return finding(severity, 'reading-pandemic-months', { unit, quantity, from: values.from, size }, address);
  });
}

function breaksOf(unit: string, facts: UnitFacts, last: Month | undefined): SeriesBreak[] {
  const breaks: SeriesBreak[] = [];
  for (const series of seriesOf(facts)) {
    const whole = [...series.values].filter(([month]) => last === undefined || month <= last);
    const during = whole.filter(([month]) => isPandemic(month));
    const outside = new Map(whole.filter(([month]) => !isPandemic(month)));
    for (const { month, size } of levelShifts(outside, series.quantity !== 'points-per-case')) {
      const address = series.addresses.get(month);
      // One shift of a unit's volume shows in its points, its cases and its cost: it is told once.
      const told = breaks.some((other) => other.kind === 'level' && Math.abs(other.month - month) <= 1);
      if (address && !told) breaks.push({ unit, quantity: series.quantity, month, size, kind: 'level', address });
    }
    const [first] = during;
    const size = first && deviation(during, outside);
    const address = first && series.addresses.get(first[0]);
    if (size === undefined || !address || breaks.some(({ kind }) => kind === 'pandemic')) continue;
    if (series.quantity === 'points' || series.quantity === 'cases')
      breaks.push({ unit, quantity: series.quantity, month: first[0], size, kind: 'pandemic', address });
  }
  return breaks.sort((one, other) => one.month - other.month);
}

const isPandemic = (month: Month): boolean => month >= pandemic.from && month <= pandemic.to;

/** How far some months lie from the mean of the same calendar months of other years; undefined without such years. */
function deviation(
  during: readonly (readonly [Month, number])[],
  outside: ReadonlyMap<Month, number>,
): number | undefined {
  let [own, usual] = [0, 0];
  for (const [month, value] of during) {
    const same = [...outside].flatMap(([other, level]) =>
      calendarMonthOf(other) === calendarMonthOf(month) ? [level] : [],
    );
    if (same.length === 0) continue;
    own += value;
    usual += same.reduce((sum, level) => sum + level, 0) / same.length;
  }
  return usual > 0 ? own / usual - 1 : undefined;
}

/** The series that are looked at; the one that tells most of a shift's cause first. */
function seriesOf(facts: UnitFacts): Series[] {
  const points = monthlySums(facts.get('points') ?? []);
  const cases = monthlySums(facts.get('cases') ?? []);
  const perCase = new Map(
    [...points.values].flatMap(([month, value]) => {
      const heads = cases.values.get(month) ?? 0;
      return heads > 0 ? [[month, value / heads] as const] : [];
    }),
  );
  const stated = facts.get('points-per-case') ?? [];
  return [
    perCase.size > 0
      ? { quantity: 'points-per-case', values: perCase, addresses: points.addresses }
      : { quantity: 'points-per-case', ...monthlySums(stated) },
    { quantity: 'points', ...points },
    { quantity: 'cases', ...cases },
    { quantity: 'cost', ...monthlySums(facts.get('cost') ?? []) },
  ];
}

/** Sums over the streams, of the months where as many of them have figures as ever have. */
function monthlySums(facts: readonly Fact[]): Pick<Series, 'values' | 'addresses'> {
  const sums = new Map<Month, { value: number; streams: Set<string>; address: CellAddress }>();
  for (const fact of facts) {
    if (fact.months !== 1) continue;
    const entry = sums.get(fact.from) ?? { value: 0, streams: new Set(), address: fact.address };
    entry.value += fact.value;
    entry.streams.add(fact.stream ?? '');
    sums.set(fact.from, entry);
  }
  const most = Math.max(0, ...[...sums.values()].map(({ streams }) => streams.size));
  const whole = [...sums].filter(([, { streams, value }]) => streams.size === most && value > 0);
  whole.sort(([one], [other]) => one - other);
  return {
    values: new Map(whole.map(([month, { value }]) => [month, value])),
    addresses: new Map(whole.map(([month, { address }]) => [month, address])),
  };
}

/** Weights change at New Year for all; what one unit loses in the month another gains has moved between them. */
function kindOf(found: SeriesBreak, all: readonly SeriesBreak[]): SeriesBreak['kind'] {
  if (found.kind === 'pandemic') return 'pandemic';
  if (found.quantity === 'points-per-case') return calendarMonthOf(found.month) === 1 ? 'weight list' : 'level';
  const moved = all.some(
    ({ unit, quantity, month, size, kind }) =>
      unit !== found.unit &&
      kind === 'level' &&
      quantity === found.quantity &&
      Math.abs(month - found.month) <= 1 &&
      Math.sign(size) !== Math.sign(found.size),
  );
  return moved ? 'reorganisation' : 'level';
}
