import { contractOf, type Scenario, type UnitContracts } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { defaultFutures } from '../../src/simulate/futures';
import { runScenario } from '../../src/simulate/run';
import { differing } from './difference';
import { january2025, knownUnit } from './still-unit';

const paidBy = (...models: string[]): UnitContracts[] =>
  models.map((model) => ({ base: contractOf(model), switches: [] }));
const futuresOf = (today: readonly UnitContracts[], language: 'sv' | 'en' = 'sv'): readonly Scenario[] =>
  defaultFutures({ today, month: monthOf(2026, 4), phaseMonths: 3 }, language);
const read = (scenarios: readonly Scenario[]) => scenarios.map(({ id, name, note }) => `${id}: ${name} (${note})`);

const fromPerformance = {
  sv: [
    'stay: Nuläget består (prestationsersättning)',
    'ram-paper: Byte på papperet (rambudget, uppföljning 100 %)',
    'ram-practice: Byte i praktiken (rambudget, uppföljning 40 %)',
    'anslag-paper: Byte på papperet (anslag, uppföljning 100 %)',
    'anslag-practice: Byte i praktiken (anslag, uppföljning 40 %)',
  ],
  en: [
    'stay: Today’s model stays (performance-based payment)',
    'ram-paper: Switch on paper (framework budget, follow-up 100%)',
    'ram-practice: Switch in practice (framework budget, follow-up 40%)',
    'anslag-paper: Switch on paper (appropriation, follow-up 100%)',
    'anslag-practice: Switch in practice (appropriation, follow-up 40%)',
  ],
};

describe('the futures where no scenario file says otherwise', () => {
  test.each(['sv', 'en'] as const)(
    'in %s, from performance-based payment: stay, then framework budget, then appropriation',
    (language) => {
      const plain = read(futuresOf(paidBy('prestation', 'prestation'), language)).map((text) =>
        text.replace(/[\u00a0\u202f]/g, ' '),
      );
      expect(plain).toEqual(fromPerformance[language]);
    },
  );

  test.each([
    ['anslag', ['stay', 'ram-paper', 'ram-practice', 'prestation-paper', 'prestation-practice']],
    ['ram', ['stay', 'anslag-paper', 'anslag-practice', 'prestation-paper', 'prestation-practice']],
  ])('from %s no future leads back to it', (model, ids) => {
    expect(futuresOf(paidBy(model, model)).map(({ id }) => id)).toEqual(ids);
  });

  test('where units have different models every model is a destination, and today’s contracts are called so', () => {
    const mixed = paidBy('prestation', 'ram');
    const futures = futuresOf(mixed);
    expect(futures.map(({ id }) => id)).toEqual([
      'stay',
      ...['ram-paper', 'ram-practice', 'anslag-paper', 'anslag-practice', 'prestation-paper', 'prestation-practice'],
    ]);
    expect(futures[0]!.note).toBe('dagens avtal');
    expect(futuresOf(mixed, 'en')[0]!.note).toBe('today’s contracts');
  });

  test('no two futures read alike', () => {
    for (const language of ['sv', 'en'] as const) {
      const texts = futuresOf(paidBy('prestation', 'anslag'), language).map(({ name, note }) => `${name}, ${note}`);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('a unit that already has the destination’s model keeps its contract, the others switch in the month given', () => {
    const own = { base: contractOf('prestation', { rho: 0.9 }), switches: [], budget: 5, assignment: 7 };
    const today = [own, ...paidBy('ram')];
    const futures = futuresOf(today);
    const [first, second] = futures.find(({ id }) => id === 'ram-paper')!.contracts;
    expect(second).toEqual(today[1]);
    expect(first).toEqual({
      ...own,
      switches: [{ month: monthOf(2026, 4), phaseMonths: 3, contract: contractOf('ram') }],
    });
    expect(futures.find(({ id }) => id === 'prestation-practice')!.contracts[0]).toEqual(own);
  });

  test('stay holds today’s contracts and no assumption of its own; the others differ in follow-up alone', () => {
    const today = paidBy('prestation');
    const [stay, ...others] = futuresOf(today);
    expect(stay).toMatchObject({ contracts: today, assumptions: {} });
    expect(others.map(({ assumptions }) => assumptions)).toEqual([{ phi: 1 }, { phi: 0.4 }, { phi: 1 }, { phi: 0.4 }]);
  });

  test('from performance-based payment all futures share the base year, so that differences come from the switch', () => {
    const futures = defaultFutures({ today: paidBy('prestation'), month: january2025, phaseMonths: 1 }, 'sv');
    const frame = { units: [knownUnit], start: january2025, months: 6, taxAndGrants: undefined, assumptions: {} };
    const [stay, ...others] = futures.map((future) => {
      const { series } = runScenario(frame, future).units[0]!;
      const shared = ['real', 'registered', 'queue_p', 'payment', 'cost', 'result', 'mu', 'discretion'];
      return new Map(shared.map((name) => [name, series.get(name)!.slice(0, 12)]));
    });
    for (const other of others) expect(differing(stay!, other)).toEqual([]);
  });
});
