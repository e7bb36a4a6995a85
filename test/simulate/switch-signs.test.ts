import { streams } from '../../src/model/history';
import { contractOf, type Contract, type UnitContracts } from '../../src/model/scenario';
import type { ScenarioRun } from '../../src/simulate/run';
import { chosen, differing } from './difference';
import { at, contracts, run, switchAt } from './still-unit';

const performanceBased: Record<string, Contract> = {
  'performance-based payment': contractOf('prestation'),
  'performance-based payment with a pot above the ceiling': contractOf('prestation', { r3: 0.3, pot: 2000 }),
};

describe('law 6: a switch down and a switch up', () => {
  const linear = contractOf('prestation', { r1: 1, r2: 1, r3: 1, golv: 1 });
  const values = { iota: 0.02, phi: 0.3 };
  const upwards = (contract: Contract) => ({
    base: contractOf('ram'),
    switches: [{ ...switchAt(9, 'ram'), contract }],
  });
  const pair = (contract: Contract): [ScenarioRun, ScenarioRun] => [
    run(values, { base: contract, switches: [switchAt(9, 'ram')] }),
    run(values, upwards(contract)),
  ];

  test('mirror each other in the response where the contract is linear', () => {
    const [down, up] = pair(linear);
    for (const stream of streams) {
      for (let t = 1; t <= 48; t += 1) {
        expect(at(down, `response_${stream}`, t) + at(up, `response_${stream}`, t)).toBeCloseTo(0, 12);
      }
      expect(at(down, `response_${stream}`, 48)).toBeLessThan(-0.001);
    }
  });

  test('do not mirror each other where the contract bends', () => {
    const [down, up] = pair(contractOf('prestation'));
    expect(Math.abs(at(down, 'response_o', 48) + at(up, 'response_o', 48))).toBeGreaterThan(1e-4);
  });

  test('do not mirror each other in registration and staffing: what is lost slowly is won back faster, and the reverse', () => {
    const [down, up] = pair(linear);
    const moved = (result: ScenarioRun, name: string) => Math.abs(at(result, name, 20) - at(result, name, 8));
    expect(moved(up, 'registration')).toBeGreaterThan(1.2 * moved(down, 'registration'));
    const stay = run(values, { base: linear });
    const stayRam = run(values, { base: contractOf('ram') });
    const gap = (one: ScenarioRun, other: ScenarioRun) => Math.abs(at(one, 'staffing', 14) - at(other, 'staffing', 14));
    expect(gap(up, stayRam)).toBeGreaterThan(1.05 * gap(down, stay));
  });
});

describe('law 7: the sign pattern of the Skåne case in year 4', () => {
  const yearFour = (result: ScenarioRun, name: string) =>
    result.units[0]!.series.get(name)!
      .subarray(48, 60)
      .reduce((sum, value) => sum + value, 0);
  const to: [string, UnitContracts['switches']][] = [
    ['a framework budget in January', [switchAt(13, 'ram')]],
    ['an appropriation in January', [switchAt(13, 'anslag')]],
    ['a framework budget in June', [switchAt(6, 'ram')]],
    ['an appropriation phased in over a year', [switchAt(7, 'anslag', 12)]],
    ['a framework budget at once', [switchAt(1, 'ram')]],
  ];
  const all = Object.entries(performanceBased).flatMap(([name, base]) =>
    to.map(([text, switches]) => [name, text, base, switches] as const),
  );

  test.each(all)(
    'from %s to %s: production a little lower, registered lower still, cost nearly the same',
    (_, __, base, switches) => {
      const [stay, switched] = [run({}, { base }), run({}, { base, switches })];
      const change = (quantity: string) => yearFour(switched, quantity) / yearFour(stay, quantity) - 1;
      expect(change('real')).toBeLessThan(0);
      expect(change('real')).toBeGreaterThan(-0.03);
      expect(change('registered')).toBeLessThan(change('real'));
      expect(Math.abs(change('cost'))).toBeLessThan(0.01);
      expect(Math.abs(change('cost'))).toBeLessThan(Math.abs(change('real')));
      expect(differing(chosen(stay.units[0]!, ['discretion']), chosen(switched.units[0]!, ['discretion']))).toEqual([]);
    },
  );

  test('discretion grows only where follow-up is reduced', () => {
    const given = { switches: [switchAt(13, 'ram')] };
    const reached = [1, 0.4, 0].map((phi) => at(run({ phi }, given), 'discretion', 48));
    expect(reached[0]).toBe(0);
    expect(reached[1]).toBeCloseTo(0.6, 12);
    expect(reached[2]).toBe(1);
  });

  test('to performance-based payment from an appropriation the signs turn', () => {
    const base = contractOf('anslag');
    const [stay, switched] = [run({}, { base }), run({}, contracts({ base, switches: [switchAt(6, 'prestation')] }))];
    const change = (quantity: string) => yearFour(switched, quantity) / yearFour(stay, quantity) - 1;
    expect(change('real')).toBeGreaterThan(0);
    expect(change('registered')).toBeGreaterThan(change('real'));
    expect(change('real')).toBeLessThan(0.03);
  });
});
