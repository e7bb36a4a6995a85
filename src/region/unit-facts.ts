import type { Fact, History, Quantity, Stream } from '../model/history';

/** The facts of one unit, sorted into their quantities. */
export type UnitFacts = ReadonlyMap<Quantity, readonly Fact[]>;

/** What was sorted for a history before: several questions are asked of the same one. */
const sorted = new WeakMap<History, ReadonlyMap<string, UnitFacts>>();
const volumes = new WeakMap<UnitFacts, Volume>();

/** Facts of every unit by quantity, in one pass over the history. */
export function factsByUnit(history: History): ReadonlyMap<string, UnitFacts> {
  let units = sorted.get(history);
  if (!units) {
    units = sortFacts(history);
    sorted.set(history, units);
  }
  return units;
}

function sortFacts(history: History): Map<string, UnitFacts> {
  const units = new Map<string, Map<Quantity, Fact[]>>(history.units.map((unit) => [unit, new Map()]));
  for (const fact of history.facts) {
    if (fact.unit === undefined) continue;
    const quantities = units.get(fact.unit);
    const list = quantities?.get(fact.quantity);
    if (list) list.push(fact);
    else quantities?.set(fact.quantity, [fact]);
  }
  return units;
}

/** What a unit's volume is made of. */
export type VolumeBasis = 'points' | 'weighted cases' | 'cases' | 'none';

/** A unit's registered volume in DRG points, fact by fact. */
export interface Volume {
  readonly basis: VolumeBasis;
  /** Facts whose values are points; a volume without stream has been put in the planned stream. */
  readonly facts: readonly (Fact & { readonly stream: Stream })[];
  /** Volumes that no stream was said for. */
  readonly withoutStream: number;
}

/**
 * A unit's volume: its points where they are known; else cases times points per case; else cases counted as points.
 * Once any stream has points, streams that only have cases add nothing: a visit is not a point.
 */
export function volumeOf(facts: UnitFacts): Volume {
  let found = volumes.get(facts);
  if (!found) {
    found = composed(facts);
    volumes.set(facts, found);
  }
  return found;
}

function composed(facts: UnitFacts): Volume {
  const points = facts.get('points') ?? [];
  const cases = facts.get('cases') ?? [];
  const weights = facts.get('points-per-case') ?? [];
  if (points.length > 0) return volume('points', points);
  if (cases.length === 0) return { basis: 'none', facts: [], withoutStream: 0 };
  if (weights.length === 0) return volume('cases', cases);
  const key = (fact: Fact): string => `${fact.stream ?? ''}/${fact.from}/${fact.months}`;
  const exact = new Map(weights.map((fact) => [key(fact), fact.value]));
  const latest = new Map(weights.map((fact) => [fact.stream ?? '', fact.value]));
  const weighted = cases.flatMap((fact) => {
    const weight = exact.get(key(fact)) ?? latest.get(fact.stream ?? '') ?? latest.get('');
    return weight === undefined ? [] : [{ ...fact, value: fact.value * weight }];
  });
  return weighted.length > 0 ? volume('weighted cases', weighted) : volume('cases', cases);
}

function volume(basis: VolumeBasis, facts: readonly Fact[]): Volume {
  const streamed = facts.filter(({ stream }) => stream !== undefined);
  // A figure for all streams beside figures per stream is their sum, not more volume.
  const used = streamed.length > 0 ? streamed : facts;
  return {
    basis,
    facts:
      streamed.length > 0 ? (streamed as Volume['facts']) : used.map((fact) => ({ ...fact, stream: 'p' as const })),
    withoutStream: streamed.length > 0 ? 0 : facts.length,
  };
}
