import type { Fact, History, Quantity } from '../model/history';
import type { Month } from '../quantities/month';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { monthlyAmounts } from './monthly-amounts';
import { spanText } from './period-text';
import { gathered } from './settled-problems';
import { factsByUnit, volumeOf, type UnitFacts, type VolumeBasis } from './unit-facts';
import { likelyNames } from './unit-name';

/** What a unit's facts can carry. */
export interface UnitCoverage {
  readonly name: string;
  readonly volume: VolumeBasis;
  /** The money that stands for the unit's cost: outcome before budget, cost before payment. */
  readonly money: MoneyBasis | 'none';
  readonly granularity: 'monthly' | 'annual';
  readonly queue: Readonly<Record<'p' | 'o', boolean>>;
  readonly careGuarantee: Readonly<Record<'p' | 'o', boolean>>;
  /** There is volume and money, both above zero: the least a simulation needs. */
  readonly simulable: boolean;
}

/** Quantities that can stand for a unit's cost, best first. */
export const moneyBases = ['cost', 'cost-budget', 'payment', 'payment-budget'] as const satisfies readonly Quantity[];
export type MoneyBasis = (typeof moneyBases)[number];

/** What the facts of a region carry, unit by unit, and what is missing or falls away. */
export interface Coverage {
  readonly units: readonly UnitCoverage[];
  readonly problems: readonly Problem[];
}

/**
 * States what a history can carry. The least is volume (points, or cases with points per case, or cases alone) and cost or
 * payment, per unit and period, each with a sum above zero. Errors: nothing read, activity without budget, budget without
 * activity, no unit with both.
 */
export function coverage(history: History): Coverage {
  const facts = factsByUnit(history);
  const units = history.units.map((name) => unitCoverage(name, facts.get(name) ?? new Map()));
  const problems: Problem[] = [];
  const withVolume = units.filter(({ volume }) => volume !== 'none');
  const withMoney = units.filter(({ money }) => money !== 'none');
  const simulable = units.filter((unit) => unit.simulable);
  const first = (unit: string, quantities: readonly Quantity[]): Fact['address'] | undefined =>
    quantities.flatMap((quantity) => facts.get(unit)?.get(quantity) ?? [])[0]?.address;

  if (history.facts.length === 0) problems.push(finding('error', 'reading-nothing-found', {}));
  else if (withVolume.length === 0 && withMoney.length === 0) problems.push(finding('error', 'reading-neither', {}));
  else if (withMoney.length === 0) {
    problems.push(
      finding(
        'error',
        'reading-no-budget',
        { units: withVolume.length },
        first(withVolume[0]?.name ?? '', ['points', 'cases']),
      ),
    );
  } else if (withVolume.length === 0) {
    problems.push(
      finding('error', 'reading-no-activity', { units: withMoney.length }, first(withMoney[0]?.name ?? '', moneyBases)),
    );
  } else {
    for (const unit of units) {
      if (unit.simulable || (unit.volume === 'none' && unit.money === 'none')) continue;
      if (unit.volume !== 'none' && unit.money !== 'none') {
        problems.push(emptyUnit(unit.name, unit.money, facts.get(unit.name) ?? new Map()));
        continue;
      }
      const lacksMoney = unit.money === 'none';
      const others = units.filter((other) =>
        lacksMoney
          ? other.volume === 'none' && other.money !== 'none'
          : other.money === 'none' && other.volume !== 'none',
      );
      const named = (candidates: readonly UnitCoverage[]): string =>
        likelyNames(
          unit.name,
          candidates.map(({ name }) => name).filter((name) => name !== unit.name),
        ).join(', ');
      const likely = named(others) || named(units);
      const place = first(unit.name, lacksMoney ? ['points', 'cases'] : moneyBases);
      problems.push(
        lacksMoney
          ? finding('doubt', 'reading-unit-without-budget', { unit: unit.name, likely }, place)
          : finding('doubt', 'reading-unit-without-activity', { unit: unit.name, likely }, place),
      );
    }
    if (simulable.length === 0) {
      const empty = units.some(({ volume, money }) => volume !== 'none' && money !== 'none');
      problems.push(finding('error', empty ? 'reading-no-unit-above-zero' : 'reading-no-unit-with-both', {}));
    }
  }
  problems.push(...fallingAway(units, simulable.length > 0 ? simulable : withVolume, facts));
  return { units, problems: gathered(problems) };
}

function unitCoverage(name: string, facts: UnitFacts): UnitCoverage {
  const volume = volumeOf(facts);
  const money =
    moneyBases.find((quantity) => sumOf(facts.get(quantity)) > 0) ??
    moneyBases.find((quantity) => (facts.get(quantity)?.length ?? 0) > 0) ??
    'none';
  const known = (quantity: Quantity, stream: 'p' | 'o'): boolean =>
    (facts.get(quantity) ?? []).some((fact) => (fact.stream ?? 'p') === stream);
  const queue = { p: known('waiting', 'p'), o: known('waiting', 'o') };
  const guarantee = (stream: 'p' | 'o'): boolean =>
    queue[stream] && (known('share-within-90', stream) || known('waiting-over-90', stream));
  return {
    name,
    volume: volume.basis,
    money,
    granularity: volume.facts.some(({ months }) => months === 1) ? 'monthly' : 'annual',
    queue,
    careGuarantee: { p: guarantee('p'), o: guarantee('o') },
    simulable: sumOf(volume.facts) > 0 && money !== 'none' && sumOf(facts.get(money)) > 0,
  };
}

const sumOf = (facts: readonly Fact[] = []): number => facts.reduce((sum, { value }) => sum + value, 0);

/** A unit whose volume or money is nothing, at its first such cell: nothing can be divided by it. */
function emptyUnit(unit: string, money: MoneyBasis, facts: UnitFacts): Problem {
  const volume = volumeOf(facts).facts;
  const own = sumOf(volume) > 0 ? facts.get(money) : volume;
  const [first] = own ?? [];
  const values = { unit, quantity: first?.quantity ?? money, sum: sumOf(own) };
  return finding('doubt', 'reading-unit-not-above-zero', values, first?.address);
}

/** What the answer will lack, said once for all units it concerns. */
function fallingAway(
  all: readonly UnitCoverage[],
  units: readonly UnitCoverage[],
  facts: ReadonlyMap<string, UnitFacts>,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (
    code:
      | 'reading-no-queue'
      | 'reading-no-care-guarantee'
      | 'reading-annual'
      | 'reading-cases-as-points'
      | 'reading-payment-as-cost'
      | 'reading-no-stream',
    severity: 'doubt' | 'note',
    concerned: readonly UnitCoverage[],
    place?: Fact['address'],
  ): void => {
    if (concerned.length === 0) return;
    const names = concerned
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', ');
    const values = { units: concerned.length, of: all.length, names: concerned.length > 5 ? `${names} …` : names };
    problems.push(finding(severity, code, values, place));
  };
  const volumePlace = (unit: UnitCoverage | undefined): Fact['address'] | undefined =>
    unit && volumeOf(facts.get(unit.name) ?? new Map()).facts[0]?.address;
  const withCases = units.filter(({ volume }) => volume === 'cases');
  tell('reading-cases-as-points', 'doubt', withCases, volumePlace(withCases[0]));
  const streamless = units.filter(({ name }) => volumeOf(facts.get(name) ?? new Map()).withoutStream > 0);
  tell('reading-no-stream', 'doubt', streamless, volumePlace(streamless[0]));
  const paid = units.filter(({ money }) => money === 'payment' || money === 'payment-budget');
  tell(
    'reading-payment-as-cost',
    'doubt',
    paid,
    paid[0] && facts.get(paid[0].name)?.get(paid[0].money as Quantity)?.[0]?.address,
  );
  tell(
    'reading-annual',
    'note',
    units.filter(({ granularity, volume }) => granularity === 'annual' && volume !== 'none'),
  );
  const queued = (unit: UnitCoverage): boolean => unit.queue.p || unit.queue.o;
  tell(
    'reading-no-queue',
    'note',
    units.filter((unit) => !queued(unit)),
  );
  tell(
    'reading-no-care-guarantee',
    'note',
    units.filter((unit) => queued(unit) && !unit.careGuarantee.p && !unit.careGuarantee.o),
  );
  for (const unit of units) {
    const own = facts.get(unit.name) ?? new Map();
    problems.push(...moneyAgainstVolume(unit, own), ...streamsAgainstWhole(unit, own));
  }
  return problems;
}

/** Whether a unit's money and volume speak of the same time. */
function moneyAgainstVolume(unit: UnitCoverage, facts: UnitFacts): Problem[] {
  if (!unit.simulable || unit.money === 'none') return [];
  const money = facts.get(unit.money) ?? [];
  const moneyMonths = monthlyAmounts(money);
  const volumeMonths = monthlyAmounts(volumeOf(facts).facts);
  if ([...moneyMonths.keys()].some((month) => volumeMonths.has(month))) return [];
  const values = { unit: unit.name, money: rangeText(moneyMonths), activity: rangeText(volumeMonths) };
  return [finding('doubt', 'reading-periods-apart', values, money[0]?.address)];
}

/** Streams that do not come to the volume given for all of them together by more than this share leave something out. */
const smallDifference = 0.01;

function streamsAgainstWhole(unit: UnitCoverage, facts: UnitFacts): Problem[] {
  const points = facts.get('points') ?? [];
  const whole = monthlyAmounts(points.filter(({ stream }) => stream === undefined));
  const parts = monthlyAmounts(points.filter(({ stream }) => stream !== undefined));
  let [all, streamed] = [0, 0];
  for (const [month, amount] of whole) {
    const own = parts.get(month);
    if (own === undefined) continue;
    all += amount;
    streamed += own;
  }
  if (Math.abs(all - streamed) <= smallDifference * all) return [];
  const place = points.find(({ stream }) => stream === undefined)?.address;
  return [finding('doubt', 'reading-streams-not-whole', { unit: unit.name, whole: all, parts: streamed }, place)];
}

function rangeText(months: ReadonlyMap<Month, number>): string {
  const sorted = [...months.keys()].sort((one, other) => one - other);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  return `${spanText({ from: first, months: 1 })}–${spanText({ from: last, months: 1 })}`;
}
