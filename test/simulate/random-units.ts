import fc from 'fast-check';
import { assumptions } from '../../src/model/assumptions';
import { contractOf, type Contract, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { addMonths, type Month } from '../../src/quantities/month';

/** Evenly spread over a range; a generator over all bit patterns would mostly give numbers near nothing. */
export const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.maxSafeNat().map((part) => low + (high - low) * (part / Number.MAX_SAFE_INTEGER));

/** How many runs a property takes. A run costs milliseconds: a counterexample is shown as drawn, not shrunk for minutes. */
export const draws = (numRuns: number) => ({ numRuns, endOnFailure: true });

const even = Array.from({ length: 12 }, () => 1);

/** Twelve factors with mean 1, none so low that a year has a month without care. */
const uneven = fc.array(between(0.6, 1.4), { minLength: 12, maxLength: 12 }).map((factors) => {
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / 12;
  return factors.map((factor) => factor / mean);
});
const season = fc.oneof(fc.constant(even), uneven);

const perhaps = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const queue = perhaps(
  fc.record({ persons: fc.oneof(fc.constant(0), between(10, 4000)), pointsPerCase: between(0.2, 2) }),
);
const within90 = perhaps(between(0.3, 0.97));

/** A unit of 60–6,000 points a month, whose queues, care guarantee, budget and assignment may be unknown. */
export const randomUnit: fc.Arbitrary<UnitBase> = fc
  .record({
    name: fc.uuid(),
    registered: fc.record({
      a: between(20, 2000),
      p: between(20, 2000),
      o: fc.oneof(fc.constant(0), between(20, 2000)),
    }),
    season: fc.record({ a: season, p: season, o: season }),
    queue: fc.record({ p: queue, o: queue }),
    within90: fc.record({ p: within90, o: within90 }),
    inflow: fc.constant({ p: undefined, o: undefined }),
    costPerPoint: between(40, 80),
    internal: between(0, 0.1),
    external: between(0, 0.1),
    budget: perhaps(between(0.9, 1.1)),
    assignment: perhaps(between(0.9, 1.1)),
  })
  .map(({ costPerPoint, internal, external, budget, assignment, ...unit }) => {
    const points = unit.registered.a + unit.registered.p + unit.registered.o;
    const cost = points * costPerPoint;
    return {
      ...unit,
      cost,
      internalIncome: internal * cost,
      externalIncome: external * cost,
      budget: budget && budget * 12 * cost,
      assignment: assignment && assignment * 12 * points,
    };
  });

/**
 * The unit without queues that are known, not empty and shorter than six days: inflow answers to last month's wait by more
 * than such a queue holds, so that it swings and rounding grows from month to month.
 */
export function withSteadyQueues(unit: UnitBase): UnitBase {
  const steady = (stream: 'p' | 'o') => {
    const own = unit.queue[stream];
    const points = (own?.persons ?? 0) * (own?.pointsPerCase ?? 0);
    return points === 0 || 30.4 * points >= 6 * unit.registered[stream] ? own : undefined;
  };
  return { ...unit, queue: { p: steady('p'), o: steady('o') } };
}

/** A performance-based contract anywhere within its parameters' limits. */
export const randomPerformanceBased: fc.Arbitrary<Contract> = fc
  .record({
    rho: between(0.05, 1),
    r1: between(0.3, 1.5),
    r2: between(0, 1),
    r3: fc.oneof(fc.constant(0), between(0, 1)),
    tak: between(0, 0.1),
    golv: between(0, 0.1),
    m_mal: between(0, 0.05),
    pot: fc.oneof(fc.constant(0), between(100, 20_000)),
    price_given: fc.oneof(fc.constant(0), between(40, 80)),
  })
  .map((parameters) => contractOf('prestation', parameters));

/** A contract of any payment model. */
export const randomContract: fc.Arbitrary<Contract> = fc.oneof(
  { weight: 2, arbitrary: randomPerformanceBased },
  { weight: 1, arbitrary: fc.constant(contractOf('anslag')) },
  { weight: 1, arbitrary: fc.constant(contractOf('ram')) },
);

/** A base contract and up to two switches within the first two years, at once or phased in, never overlapping. */
export const randomContracts = (
  start: Month,
  base: fc.Arbitrary<Contract> = randomContract,
): fc.Arbitrary<UnitContracts> =>
  fc
    .record({
      base,
      switches: fc.array(
        fc.record({
          pause: fc.integer({ min: 0, max: 12 }),
          phase: fc.integer({ min: 1, max: 8 }),
          contract: randomContract,
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ base: first, switches }) => {
      let month = start;
      return {
        base: first,
        switches: switches.map(({ pause, phase, contract }) => {
          const from = addMonths(month, pause);
          month = addMonths(from, phase);
          return { month: from, phaseMonths: phase, contract };
        }),
      };
    });

/** Some of the register's assumptions anywhere between their low and high values. */
export const randomAssumptions: fc.Arbitrary<Record<string, number>> = fc
  .record(
    Object.fromEntries(
      assumptions.filter(({ low, high }) => low < high).map(({ key, low, high }) => [key, perhaps(between(low, high))]),
    ),
  )
  .map((values) =>
    Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined)),
  );
