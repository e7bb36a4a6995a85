import { queuedStreams, streams, type Fact, type History, type Quantity, type Stream } from '../model/history';
import type { BaseQueue, UnitBase } from '../model/unit-base';
import { addMonths, monthCode, monthOf, yearOf, type Month } from '../quantities/month';
import type { CellAddress } from '../quantities/cell-address';
import { failure, type Problem } from '../words/problem';
import { lastKnown, meanOf, nearestYear, ofYear, sumByMonth, type Mean } from './base-means';
import { coverage, type MoneyBasis } from './coverage';
import { finding } from './finding';
import { incompleteMonths } from './incomplete-months';
import { monthlyAmounts } from './monthly-amounts';
import { seasonOf } from './season';
import { gathered } from './settled-problems';
import { factsByUnit, volumeOf, type UnitFacts } from './unit-facts';

export interface BaseYearOptions {
  /** First simulated month; January after the last complete month where it is left out. */
  readonly start?: Month;
}

/** The year the model starts from, per unit that can be simulated. */
export interface BaseYear {
  readonly start: Month;
  /** The twelve months the figures are means of; annual facts count whole where they touch them. */
  readonly from: Month;
  readonly to: Month;
  readonly units: readonly UnitBaseYear[];
  readonly notes: readonly Problem[];
}

/** A unit's base year: what the model needs, what was observed, and where each figure was read. */
export interface UnitBaseYear extends UnitBase {
  /** Which money stands for the cost. */
  readonly costFrom: MoneyBasis;
  /** Observed totals of the base year, for calibration: points and tkr a year. */
  readonly observed: { readonly points: number; readonly cost: number; readonly payment: number | undefined };
  readonly sources: Readonly<Record<BaseFigure, readonly CellAddress[]>>;
}

/** The figures of a base year that have sources. */
export const baseFigures = [
  ...([
    'registered.a',
    'registered.p',
    'registered.o',
    'queue.p',
    'queue.o',
    'pointsPerCase.p',
    'pointsPerCase.o',
  ] as const),
  ...(['within90.p', 'within90.o', 'inflow.p', 'inflow.o', 'cost', 'internalIncome', 'externalIncome'] as const),
  ...(['budget', 'assignment'] as const),
] as const;
export type BaseFigure = (typeof baseFigures)[number];

/**
 * The base year of every unit that has volume and money: monthly means over the last twelve complete months, season from up
 * to 36 of them, queues at their end. Registered DRG points, persons, tkr. Units without either are left out (see
 * coverage), as are those with nothing above zero in the base year. Throws VaxlaError where that leaves none.
 */
export function baseYear(history: History, options: BaseYearOptions = {}): BaseYear {
  const facts = factsByUnit(history);
  const simulable = coverage(history).units.filter((unit) => unit.simulable);
  const complete = incompleteMonths(history).last;
  const to = lastOfAll(simulable.map(({ name }) => lastComplete(facts.get(name) ?? new Map(), complete.get(name))));
  const from = addMonths(to, -11);
  const start = options.start ?? nextJanuary(to);
  const notes: Problem[] = [];
  if (start > to + 1) {
    notes.push(
      finding('note', 'reading-base-year-gap', { to: monthCode(to), start: monthCode(start), months: start - to - 1 }),
    );
  }
  const units = simulable.flatMap(({ name, money }): UnitBaseYear[] => {
    const own: Problem[] = [];
    const unit = unitBase(name, facts.get(name) ?? new Map(), money as MoneyBasis, from, to, start, own);
    const empty = emptyYear(unit, from, to, volumeOf(facts.get(name) ?? new Map()).facts[0]?.address);
    notes.push(...(empty ? [empty] : own));
    return empty ? [] : [unit];
  });
  if (simulable.length > 0 && units.length === 0) throw failure('reading-no-unit-above-zero', {});
  return { start, from, to, units, notes: gathered(notes) };
}

/** Contracts run by calendar years, so a simulation starts in January unless told otherwise. */
function nextJanuary(month: Month): Month {
  return monthOf(yearOf(month) + 1, 1);
}

function lastComplete(facts: UnitFacts, monthly: Month | undefined): Month | undefined {
  if (monthly !== undefined) return monthly;
  const ends = volumeOf(facts).facts.map((fact) => addMonths(fact.from, fact.months - 1));
  return ends.length === 0 ? undefined : ends.reduce((latest, end) => (end > latest ? end : latest));
}

/** A doubt where a unit has figures, but none above zero in the base year: it closed before, or opened after. */
function emptyYear(unit: UnitBaseYear, from: Month, to: Month, place: CellAddress | undefined): Problem | undefined {
  const { observed, name } = unit;
  if (observed.points > 0 && observed.cost > 0) return undefined;
  const values = { unit: name, points: observed.points, cost: observed.cost, from: monthCode(from), to: monthCode(to) };
  return finding('doubt', 'reading-unit-empty-base-year', values, place);
}

/** A doubt where a unit's volume is known for some of the base year's months only. */
function shortYear(unit: string, volume: readonly Fact[], from: Month, to: Month): Problem | undefined {
  const known = [...monthlyAmounts(volume).keys()].filter((month) => month >= from && month <= to);
  const [first] = known.sort((one, other) => one - other);
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length >= 12) return undefined;
  const season = streams.some((stream) => {
    const factors = seasonOf(sumByMonth(volume.filter((fact) => fact.stream === stream)), to);
    return factors.some((factor) => factor !== 1);
  });
  const place = volume.find((fact) => fact.from <= last && addMonths(fact.from, fact.months - 1) >= first)?.address;
  const values = { unit, months: known.length, from: monthCode(first), to: monthCode(last) };
  return finding('doubt', 'reading-short-base-year', { ...values, season: season ? 'yes' : 'no' }, place);
}

/** A unit whose figures ended long before the others' does not hold their base year back. */
const endedMonths = 12;

function lastOfAll(lasts: readonly (Month | undefined)[]): Month {
  const known = lasts.flatMap((last) => (last === undefined ? [] : [last]));
  const latest = known.reduce((newest, last) => (last > newest ? last : newest), known[0] ?? monthOf(2025, 12));
  return known
    .filter((last) => latest - last < endedMonths)
    .reduce((first, last) => (last < first ? last : first), latest);
}

function unitBase(
  name: string,
  facts: UnitFacts,
  money: MoneyBasis,
  from: Month,
  to: Month,
  start: Month,
  notes: Problem[],
): UnitBaseYear {
  const sources = Object.fromEntries(baseFigures.map((figure) => [figure, []])) as unknown as Record<
    BaseFigure,
    readonly CellAddress[]
  >;
  const volume = volumeOf(facts);
  const registered = { a: 0, p: 0, o: 0 };
  const season = { a: seasonOf(new Map(), to), p: seasonOf(new Map(), to), o: seasonOf(new Map(), to) };
  for (const stream of streams) {
    const own = volume.facts.filter((fact) => fact.stream === stream);
    const monthly = sumByMonth(own);
    season[stream] = seasonOf(monthly, to);
    const mean = meanOf(own, from, to, season[stream]);
    registered[stream] = mean?.perMonth ?? 0;
    sources[`registered.${stream}`] = mean?.sources ?? [];
  }
  const short = shortYear(name, volume.facts, from, to);
  if (short) notes.push(short);
  const list = (quantity: Quantity): readonly Fact[] => facts.get(quantity) ?? [];
  const ofStream = (quantity: Quantity, stream: Stream): Fact[] =>
    list(quantity).filter((fact) => (fact.stream ?? 'p') === stream);

  const queue: Record<'p' | 'o', BaseQueue | undefined> = { p: undefined, o: undefined };
  const within90: Record<'p' | 'o', number | undefined> = { p: undefined, o: undefined };
  const inflow: Record<'p' | 'o', number | undefined> = { p: undefined, o: undefined };
  for (const stream of queuedStreams) {
    const waiting = lastKnown(ofStream('waiting', stream), to);
    const joined = meanOf(ofStream('inflow', stream), from, to);
    inflow[stream] = joined?.perMonth;
    sources[`inflow.${stream}`] = joined?.sources ?? [];
    if (!waiting) continue;
    const cases = meanOf(ofStream('cases', stream), from, to);
    const given = lastKnown(ofStream('points-per-case', stream), to);
    let pointsPerCase = 1;
    if (volume.basis !== 'cases') {
      if (cases && cases.perMonth > 0 && registered[stream] > 0) pointsPerCase = registered[stream] / cases.perMonth;
      else if (given) pointsPerCase = given.value;
      else notes.push(finding('doubt', 'reading-points-per-case-unknown', { unit: name, stream }, waiting.sources[0]));
    }
    queue[stream] = { persons: waiting.value, pointsPerCase };
    sources[`queue.${stream}`] = waiting.sources;
    sources[`pointsPerCase.${stream}`] = cases?.sources ?? given?.sources ?? [];
    const share = lastKnown(ofStream('share-within-90', stream), to, 'mean');
    const over = lastKnown(ofStream('waiting-over-90', stream), to);
    if (share) within90[stream] = share.value;
    else if (over && waiting.value > 0) within90[stream] = Math.min(1, Math.max(0, 1 - over.value / waiting.value));
    sources[`within90.${stream}`] = share?.sources ?? over?.sources ?? [];
  }

  const costMean = meanOf(list(money), from, to) ?? nearestYear(list(money), from);
  sources.cost = costMean.sources;
  // That payment stands for cost is said once for all units by the coverage.
  if (money === 'cost-budget')
    notes.push(finding('doubt', 'reading-budget-as-cost', { unit: name }, costMean.sources[0]));
  const income = (kind: 'internal' | 'external'): Mean | undefined => {
    const outcome = list(`income-${kind}`);
    return meanOf(outcome.length > 0 ? outcome : list(`income-${kind}-budget`), from, to);
  };
  const internal = income('internal');
  const external = income('external');
  sources.internalIncome = internal?.sources ?? [];
  sources.externalIncome = external?.sources ?? [];

  // The budget of the first simulated year if it is there; else what the unit was paid in the base year.
  const firstYear = ofYear(list('payment-budget'), yearOf(start));
  const paid = meanOf(list('payment'), from, to) ?? meanOf(list('payment-budget'), from, to);
  const budget = firstYear ? firstYear.perMonth * 12 : paid ? paid.perMonth * 12 : undefined;
  sources.budget = firstYear?.sources ?? paid?.sources ?? [];
  const assigned = ofYear(list('assigned-points'), yearOf(start)) ?? meanOf(list('assigned-points'), from, to);
  sources.assignment = assigned?.sources ?? [];
  return {
    name,
    registered,
    season,
    queue,
    within90,
    inflow,
    cost: costMean.perMonth,
    internalIncome: internal?.perMonth ?? 0,
    externalIncome: external?.perMonth ?? 0,
    budget,
    assignment: assigned ? assigned.perMonth * 12 : undefined,
    costFrom: money,
    observed: {
      points: 12 * (registered.a + registered.p + registered.o),
      cost: 12 * costMean.perMonth,
      payment: paid ? paid.perMonth * 12 : undefined,
    },
    sources,
  };
}
