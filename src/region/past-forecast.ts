import type { Fact, History, Quantity } from '../model/history';
import { monthOf, yearOf } from '../quantities/month';
import type { CellAddress } from '../quantities/cell-address';
import { monthlySeries, yearlySums } from './past-series';

/** What was expected of a year's cost, held against what it came to. */
export interface PastForecast {
  readonly year: number;
  readonly kind: 'forecast' | 'budget';
  /** Undefined where the figures were read for the whole region. */
  readonly units: number | undefined;
  /** tkr. */
  readonly expected: number;
  readonly outcome: number;
  /** Where the first of the expected figures was read: its header says when the forecast was made. */
  readonly address: CellAddress;
}

const kinds = [
  ['cost-forecast', 'forecast'],
  ['cost-budget', 'budget'],
] as const satisfies readonly (readonly [Quantity, PastForecast['kind']])[];

/**
 * Forecasts and budgets of whole years against their outcome, over the units that have both; forecasts first, each kind by
 * year. Years that lack a month on either side are left out.
 */
export function pastForecasts(history: History): readonly PastForecast[] {
  const outcomes = wholeYears(history.facts.filter(({ quantity }) => quantity === 'cost'));
  const results: PastForecast[] = [];
  for (const [quantity, kind] of kinds) {
    const versions = new Map<string, Fact[]>();
    for (const fact of history.facts) {
      if (fact.quantity !== quantity) continue;
      const version = versionOf(fact);
      const list = versions.get(version);
      if (list) list.push(fact);
      else versions.set(version, [fact]);
    }
    for (const facts of versions.values()) results.push(...against(facts, outcomes, kind));
  }
  return results.sort(
    (one, other) => Number(one.kind === 'budget') - Number(other.kind === 'budget') || one.year - other.year,
  );
}

/** A year's figure stands in a column of its own for every forecast made; figures of months and quarters share theirs. */
function versionOf({ address, months }: Fact): string {
  return [address.file, address.sheet, months === 12 ? address.column : ''].join('\u0001');
}

function against(facts: readonly Fact[], outcomes: YearSums, kind: PastForecast['kind']): PastForecast[] {
  const years = new Map<number, { expected: number; outcome: number; units: Set<string>; whole: boolean }>();
  for (const [unit, own] of wholeYears(facts)) {
    for (const [year, value] of own) {
      const outcome = outcomes.get(unit)?.get(year);
      if (outcome === undefined) continue;
      const entry = years.get(year) ?? {
        expected: 0,
        outcome: 0,
        units: new Set<string>(),
        whole: unit === wholeRegion,
      };
      years.set(year, entry);
      // The region's own figure is the sum of its units', and stands for them where it is there.
      if (entry.whole && unit !== wholeRegion) continue;
      if (unit === wholeRegion) Object.assign(entry, { expected: 0, outcome: 0, whole: true });
      entry.expected += value;
      entry.outcome += outcome;
      entry.units.add(unit);
    }
  }
  return [...years].flatMap(([year, { expected, outcome, units, whole }]): PastForecast[] => {
    const first = facts.find((fact) => yearOf(fact.from) === year && units.has(fact.unit ?? wholeRegion));
    if (!first || outcome === 0) return [];
    return [{ year, kind, units: whole ? undefined : units.size, expected, outcome, address: first.address }];
  });
}

const wholeRegion = '';
type YearSums = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Sums by unit and calendar year, where all twelve months are covered. */
function wholeYears(facts: readonly Fact[]): YearSums {
  const units = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = units.get(fact.unit ?? wholeRegion);
    if (list) list.push(fact);
    else units.set(fact.unit ?? wholeRegion, [fact]);
  }
  return new Map([...units].map(([unit, own]) => [unit, yearsOf(own)]));
}

function yearsOf(facts: readonly Fact[]): ReadonlyMap<number, number> {
  const nowhere = () => undefined;
  const years = new Map([...yearlySums(facts, nowhere)].map(([year, { value }]) => [year, value]));
  const months = monthlySeries(facts, nowhere);
  for (const year of new Set([...months.keys()].map(yearOf))) {
    const values = Array.from({ length: 12 }, (_, month) => months.get(monthOf(year, month + 1))?.value);
    const known = values.filter((value) => value !== undefined);
    if (known.length === values.length)
      years.set(
        year,
        known.reduce((sum, value) => sum + value, 0),
      );
  }
  return years;
}

/** How far the whole years' forecasts lay from the outcome: mean of forecast less outcome over outcome, and how many. */
export function forecastCaution(
  forecasts: readonly PastForecast[],
): { readonly mean: number; readonly years: number } | undefined {
  const own = forecasts.filter(({ kind }) => kind === 'forecast');
  if (own.length === 0) return undefined;
  const mean = own.reduce((sum, { expected, outcome }) => sum + (expected - outcome) / outcome, 0) / own.length;
  return { mean, years: new Set(own.map(({ year }) => year)).size };
}
