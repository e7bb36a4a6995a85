import { assumptions } from '../../src/model/assumptions';
import { buildModel } from '../../src/model/model';
import { contractOf, type Scenario } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { runScenario, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { differing } from './difference';
import { contracts, january2025, knownUnit, switchAt } from './still-unit';

const model = buildModel(3);

/** A region in which everything happens: switches both ways, a deficit to carry, a queue that runs away and one that empties. */
const units: UnitBase[] = [
  knownUnit,
  { ...knownUnit, name: 'Underskottet', internalIncome: 1000, externalIncome: 500 },
  { ...knownUnit, name: 'Den tömda kön', queue: { p: { persons: 60, pointsPerCase: 1 }, o: knownUnit.queue.o } },
];
const goals = contractOf('prestation', { m_mal: 0.05, r3: 0.3 });
const given = [
  contracts({ base: goals, switches: [switchAt(13, 'ram')] }),
  contracts({
    base: contractOf('anslag'),
    budget: 650_000,
    switches: [switchAt(6, 'ram'), switchAt(20, 'prestation')],
  }),
  contracts({ base: contractOf('ram'), switches: [switchAt(7, 'prestation', 6)] }),
];
const values = { phi: 0.4, iota: 0.02, T_0: 0.5, N0: 20, N1: 12, v_val: 0.01, psi: 0.6, soft: 0.2, goals: 0.8 };
const frame: Frame = { units, start: january2025, months: 36, taxAndGrants: 200_000, assumptions: values };

function runWith(changed: Record<string, number>): ScenarioRun {
  const scenario: Scenario = { id: 'live', name: 'Live', note: '', contracts: given, assumptions: changed };
  return runScenario(frame, scenario, model);
}

/** What a reader of the report sees. */
const shown = [
  'real',
  'registered',
  'queue_total',
  'within90_unit',
  'payment',
  'cost',
  'result',
  'forecast',
  'balance',
];
const shownOf = (result: ScenarioRun) =>
  new Map([
    ...result.units.flatMap(({ name, series }) =>
      shown.map((column) => [`${name} ${column}`, series.get(column)!] as const),
    ),
    ...result.region,
  ]);

test.each(assumptions.filter(({ basis }) => basis !== 'fixed').map(({ key, low, high }) => [key, low, high] as const))(
  'moving %s from %d to %d moves something a reader sees',
  (key, low, high) => {
    const [one, other] = [low, high].map((value) => shownOf(runWith({ [key]: value })));
    expect(differing(one!, other!, 1e-9).length).toBeGreaterThan(0);
  },
);

test('moving nothing moves nothing: the comparison can tell', () => {
  expect(differing(shownOf(runWith({})), shownOf(runWith({})))).toEqual([]);
});
