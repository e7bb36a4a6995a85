import { ok } from 'node:assert';
import fc from 'fast-check';
import { assumptions, assumptionValues } from '../../src/model/assumptions';
import { streams } from '../../src/model/history';
import { buildModel, type ModelColumn } from '../../src/model/model';
import { contractOf, type Contract, type Scenario, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { addMonths, calendarMonthOf } from '../../src/quantities/month';
import { runScenario, type Frame } from '../../src/simulate/run';
import { chosen, differing } from './difference';
import {
  draws,
  randomAssumptions,
  randomContract,
  randomContracts,
  randomUnit,
  withSteadyQueues,
} from './random-units';
import { january2025, knownUnit, run, still, switchAt } from './still-unit';

const model = buildModel(3);

const baseContracts: Record<string, Contract> = {
  'performance-based payment': contractOf('prestation'),
  'performance-based payment with a pot above the ceiling': contractOf('prestation', { r3: 0.3, pot: 2000 }),
  'performance-based payment at a price of its own': contractOf('prestation', { price_given: 55 }),
  appropriation: contractOf('anslag'),
  'framework budget': contractOf('ram'),
};
const summerTrough = [1.02, 1, 1.08, 1.02, 1.06, 0.98, 0.72, 0.82, 1.06, 1.1, 1.1, 1.04];
const winterPeak = [1.2, 1.15, 1.1, 1, 0.95, 0.9, 0.8, 0.85, 0.95, 1, 1.05, 1.05];

function runOf(unit: UnitBase, given: UnitContracts, values: Record<string, number>, months = 36, start = january2025) {
  const frame: Frame = { units: [unit], start, months, taxAndGrants: 100_000, assumptions: {} };
  const scenario: Scenario = { id: 'law', name: 'Law', note: '', contracts: [given], assumptions: values };
  return runScenario(frame, scenario, model);
}

/** What adds up over a year or tells where in the year a month lies; everything else may be asked to stand still. */
const followsTheCalendar = new Set([
  ...['new_year', 'election', 'opens', 'closes', 'period_part', 'active'],
  ...['points_to_date', 'earned', 'guaranteed', 'year_to_date', 'forecast', 'balance'],
]);
const standsStill = ({ name, equation }: ModelColumn): boolean =>
  !followsTheCalendar.has(equation.name) && !/_[23]$/.test(name);

/** The greatest departure of a series from its first simulated value, as a share of it (or as it is, near nothing). */
function unevenness(series: Float64Array, scale: (row: number) => number = () => 1): number {
  const first = series[12]! / scale(12);
  const departures = [...series].map((value, row) => Math.abs(value / scale(row) - first));
  return Math.max(...departures) / Math.max(1, Math.abs(first));
}

describe('law 1: nothing switched and nothing growing', () => {
  const standing = model.month.filter(standsStill).map(({ name }) => name);

  test.each(Object.entries(baseContracts))('under %s every series stands still', (_, base) => {
    const [unit] = runOf(knownUnit, { base, switches: [] }, still).units;
    const moving = standing.filter((name) => unevenness(unit!.series.get(name)!) > 1e-12);
    expect(moving).toEqual([]);
    expect(standing.length).toBeGreaterThan(70);
  });

  test.each(Object.entries(baseContracts))('under %s volumes follow the season and nothing else moves', (_, base) => {
    const season = { a: summerTrough, p: winterPeak, o: summerTrough };
    const [unit] = runOf({ ...knownUnit, season }, { base, switches: [] }, still).units;
    const byUnit = unit!.start.get('season_unit') as readonly number[];
    const monthOfRow = (row: number) => calendarMonthOf(addMonths(january2025, row - 12)) - 1;
    const seasonal = ['real', 'registered', 'capacity', 'assigned_month', 'variable_pay_1'];
    for (const name of seasonal) {
      expect([name, unevenness(unit!.series.get(name)!, (row) => byUnit[monthOfRow(row)]!) < 1e-11]).toEqual([
        name,
        true,
      ]);
    }
    for (const stream of streams) {
      const production = unit!.series.get(`production_${stream}`)!;
      expect(unevenness(production, (row) => season[stream][monthOfRow(row)]!)).toBeLessThan(1e-12);
    }
    const level = [
      'queue_p',
      'queue_o',
      'wait_p',
      'within90_p',
      'mu',
      'attainment',
      'staffing',
      'registration',
      'budget',
    ];
    for (const name of [...level, 'coding', 'response_a', 'measures', 'prices']) {
      expect([name, unevenness(unit!.series.get(name)!) < 1e-11]).toEqual([name, true]);
    }
  });

  test('any unit under any contract, from any month, keeps its queues, volumes and cost', () => {
    fc.assert(
      fc.property(randomUnit, randomContract, fc.integer({ min: 0, max: 11 }), (unit, base, later) => {
        const even = Array.from({ length: 12 }, () => 1);
        const season = { a: even, p: even, o: even };
        const stillUnit = { ...withSteadyQueues(unit), season, budget: undefined, assignment: undefined };
        const start = addMonths(january2025, later);
        const result = runOf(stillUnit, { base, switches: [] }, still, 18, start).units[0]!;
        const kept = ['production_a', 'production_p', 'production_o', 'queue_p', 'queue_o', 'mu', 'payment', 'cost'];
        for (const name of kept) ok(unevenness(result.series.get(name)!) < 1e-10, `${name} moves`);
      }),
      draws(40),
    );
  });
});

describe('law 2: nothing that responds to money', () => {
  const deaf = { gamma: 0, beta: 0, u: 0, phi: 1, iota: 0, psi: 0, N0: 0, N1: 0 };
  const care = ['production_a', 'production_p', 'production_o', 'real', 'registered', 'queue_p', 'queue_o', 'wait_p'];
  const compared = [
    ...care,
    'wait_o',
    'within90_p',
    'within90_o',
    'inflow_p',
    'inflow_o',
    'capacity',
    'staffing',
    'cost',
  ];
  const stay = run(deaf);

  test.each<[string, Partial<UnitContracts>]>([
    ['to a framework budget in January', { switches: [switchAt(13, 'ram')] }],
    ['to an appropriation in June', { switches: [switchAt(6, 'anslag')] }],
    ['to an appropriation phased in over half a year', { switches: [switchAt(7, 'anslag', 6)] }],
    ['twice', { switches: [switchAt(6, 'anslag'), switchAt(20, 'ram', 3)] }],
    [
      'from an appropriation to performance-based payment',
      { base: contractOf('anslag'), switches: [switchAt(6, 'prestation')] },
    ],
    [
      'nowhere, to a smaller assignment with a pot above the ceiling',
      { base: contractOf('prestation', { r3: 0.3, pot: 2000 }), assignment: 11_400 },
    ],
  ])('a switch %s changes the unit’s result alone', (_, given) => {
    const switched = run(deaf, given);
    expect(differing(chosen(stay.units[0]!, compared), chosen(switched.units[0]!, compared))).toEqual([]);
    const results = differing(chosen(stay.units[0]!, ['result']), chosen(switched.units[0]!, ['result']), 1e-6);
    expect(results).toHaveLength(1);
  });

  test('any unit with any assumptions gives the same care at the same cost under any contracts', () => {
    fc.assert(
      fc.property(
        randomUnit,
        randomContracts(january2025),
        randomContracts(january2025),
        randomAssumptions,
        (unit, one, other, values) => {
          const [first, second] = [one, other].map(
            (given) =>
              runOf(unit, given, { ...values, ...deaf, tau_reg_1: assumptionValues(values).tau_reg! }, 24).units[0]!,
          );
          expect(differing(chosen(first!, compared), chosen(second!, compared))).toEqual([]);
        },
      ),
      draws(25),
    );
  });

  test.each(['gamma', 'beta', 'psi'])('with %s at its default the switch does reach the care', (key) => {
    const value = key === 'psi' ? 1 : assumptions.find((assumption) => assumption.key === key)!.default;
    const values = { ...deaf, soft: 0, [key]: Number(value) };
    const given = { budget: 690_000 };
    const before = run(values, given).units[0]!;
    const after = run(values, { ...given, switches: [switchAt(13, 'ram')] }).units[0]!;
    expect(differing(chosen(before, compared), chosen(after, compared), 1e-6)).not.toEqual([]);
  });
});

describe('law 4: Little’s law and the care guarantee', () => {
  test('the wait is the queue over three months’ production without season, times 30.4 days', () => {
    fc.assert(
      fc.property(randomUnit, randomContracts(january2025), randomAssumptions, (unit, given, values) => {
        const { series } = runOf(unit, given, values, 24).units[0]!;
        for (const stream of ['p', 'o'] as const) {
          if (!unit.queue[stream] || unit.registered[stream] === 0) continue;
          const [queue, production, wait] = ['queue', 'production', 'wait'].map((name) =>
            series.get(`${name}_${stream}`)!,
          );
          for (let row = 14; row < 36; row += 1) {
            const months = [row - 2, row - 1, row];
            const output = months.reduce((sum, month) => {
              const factor = unit.season[stream][calendarMonthOf(addMonths(january2025, month - 12)) - 1]!;
              return sum + production![month]! / factor / 3;
            }, 0);
            const expected = Math.min(3650, (30.4 * queue![row]!) / output);
            ok(Math.abs(wait![row]! - expected) <= 1e-9 * Math.max(1, expected), `wait_${stream} in row ${row}`);
          }
        }
      }),
      draws(25),
    );
  });

  test('at the start the share within 90 days is the unit’s own', () => {
    fc.assert(
      fc.property(randomUnit, randomContract, (unit, base) => {
        const { series } = runOf(unit, { base, switches: [] }, {}, 1).units[0]!;
        for (const stream of ['p', 'o'] as const) {
          const [own, queue] = [unit.within90[stream], unit.queue[stream]];
          if (own === undefined || !queue?.persons || unit.registered[stream] === 0) continue;
          for (let row = 0; row < 12; row += 1) ok(Math.abs(series.get(`within90_${stream}`)![row]! - own) < 1e-12);
        }
      }),
      draws(40),
    );
  });

  test('18,485 waiting, 5,830 of them beyond 90 days, is 68.5 per cent within; 86,000 treatments a year mean 78 days', () => {
    const unit: UnitBase = {
      ...knownUnit,
      registered: { a: 400, p: 86_000 / 12, o: 300 },
      queue: { ...knownUnit.queue, p: { persons: 18_485, pointsPerCase: 1 } },
      within90: { ...knownUnit.within90, p: 1 - 5830 / 18_485 },
    };
    const { series, start } = run({}, {}, unit, 1).units[0]!;
    expect(series.get('within90_p')![11]).toBeCloseTo(0.685, 3);
    expect(series.get('wait_p')![11]).toBeCloseTo(78, 0);
    // Waits of that mean and that share are exponential: the shape the equation assumes is the one the figures have.
    expect(start.get('zeta_p')).toBeCloseTo(1, 1);
  });
});
