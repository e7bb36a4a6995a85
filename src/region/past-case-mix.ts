import type { Fact } from '../model/history';
import type { Month } from '../quantities/month';
import {
  monthlySeries,
  streamKey,
  type FactPlaces,
  type PastFigure,
  type PastPart,
  type PastSeries,
  type StreamKey,
} from './past-series';
import type { UnitFacts } from './unit-facts';

/** A stream's points per case in its first twelve months, and the facts of both. */
export interface PointsPerCase {
  readonly value: number;
  readonly points: readonly number[];
  readonly cases: readonly number[];
}

/** Cases month by month at the points per case they had at first. */
export interface FixedWeights {
  readonly series: PastSeries;
  readonly weights: ReadonlyMap<StreamKey, PointsPerCase>;
}

const none: FixedWeights = { series: new Map(), weights: new Map() };

/**
 * Cases of each stream times its points per case in the first twelve months both are known: what would have been
 * registered had a case gone on counting as much as then. Registered points over it is an index of registration with the
 * mix of streams held still (a Paasche index, DOMAIN §6 eq. 5 has the model's). Empty where a stream has points and no cases.
 */
export function fixedWeights(facts: UnitFacts, places: FactPlaces): FixedWeights {
  const points = perStream(facts.get('points') ?? []);
  const cases = perStream(facts.get('cases') ?? []);
  if (points.size === 0 || [...points.keys()].some((stream) => !cases.has(stream))) return none;
  const weights = new Map<StreamKey, PointsPerCase>();
  const counted = new Map<StreamKey, PastSeries>();
  for (const [stream, own] of points) {
    const registered = monthlySeries(own, places);
    const heads = monthlySeries(cases.get(stream) ?? [], places);
    const common = [...registered.keys()].filter((month) => heads.has(month)).sort((one, other) => one - other);
    const first = common.slice(0, 12);
    const total = (series: PastSeries) => first.reduce((sum, month) => sum + (series.get(month)?.value ?? 0), 0);
    if (total(heads) <= 0 || total(registered) <= 0) return none;
    const places12 = (series: PastSeries) =>
      first.flatMap((month) => series.get(month)?.parts.flatMap((part) => part.facts) ?? []);
    weights.set(stream, {
      value: total(registered) / total(heads),
      points: places12(registered),
      cases: places12(heads),
    });
    counted.set(stream, heads);
  }
  return { series: weighed(counted, weights), weights };
}

function weighed(
  counted: ReadonlyMap<StreamKey, PastSeries>,
  weights: ReadonlyMap<StreamKey, PointsPerCase>,
): PastSeries {
  const months = new Set<Month>([...counted.values()].flatMap((series) => [...series.keys()]));
  const result = new Map<Month, PastFigure>();
  for (const month of months) {
    const streams = [...counted].map(([stream, series]) => ({ stream, heads: series.get(month) }));
    if (streams.some(({ heads }) => !heads)) continue;
    const parts = streams.flatMap(({ stream, heads }) =>
      (heads?.parts ?? []).map((part): PastPart => ({ ...part, weight: stream })),
    );
    const value = streams.reduce(
      (sum, { stream, heads }) => sum + (heads?.value ?? 0) * (weights.get(stream)?.value ?? 0),
      0,
    );
    result.set(month, { value, parts, adds: streams.every(({ heads }) => heads?.adds) });
  }
  return result;
}

/** Facts by stream; where streams are said, figures without one are their sum and left out. */
function perStream(facts: readonly Fact[]): ReadonlyMap<StreamKey, readonly Fact[]> {
  const streams = new Map<StreamKey, Fact[]>();
  for (const fact of facts) {
    const list = streams.get(streamKey(fact));
    if (list) list.push(fact);
    else streams.set(streamKey(fact), [fact]);
  }
  if (streams.size > 1) streams.delete('all');
  return streams;
}
