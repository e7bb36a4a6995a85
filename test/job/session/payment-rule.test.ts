import fc from 'fast-check';
import { evaluate, type EvaluationValues } from '../../../src/language/evaluate';
import { parseExpression } from '../../../src/language/parse';
import { substitute } from '../../../src/language/substitute';
import { assumptionValues } from '../../../src/model/assumptions';
import { contractParameters } from '../../../src/model/payment-model';
import { paymentModels } from '../../../src/model/payment-models';
import { contractOf } from '../../../src/model/scenario';
import type { Points, Tkr } from '../../../src/quantities/amount';
import { marginalAmounts } from '../../../src/job/session/marginal-amounts';
import { paymentRuleText, plainer } from '../../../src/job/session/payment-rule-text';
import { templates } from '../../../src/job/session/templates';

const valuesOf = (names: Readonly<Record<string, number>>): EvaluationValues => ({
  now: (name) => {
    const value = names[name];
    if (value === undefined) throw new Error(`no ${name}`);
    return value;
  },
  past: () => 0,
  at: () => 0,
  sum: () => 0,
});

const share = fc.constantFrom(0, 0.02, 0.28, 0.4, 0.5, 1);
const level = fc.double({ min: 1, max: 1e6, noNaN: true });

test('a rule with its numbers put in and nothing-terms left out is the same function', () => {
  const fields = ['price', 'fixed', 'goal', 'earned', 'guaranteed', 'index'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...paymentModels),
      fc.tuple(...contractParameters.map(() => share)),
      fc.tuple(level, level, level),
      (model, numbers, [volume, assignment, budget]) => {
        const parameters = Object.fromEntries(contractParameters.map((key, index) => [key, numbers[index]!]));
        fc.pre(parameters['r1']! > 0);
        const names = { ...assumptionValues(), ...parameters, volume, assignment, budget, price: 60, price_level: 1 };
        const shared = Object.fromEntries(
          Object.entries(parameters).map(([key, value]) => [key, { kind: 'number', value } as const]),
        );
        for (const field of fields) {
          const whole = parseExpression(model[field]);
          const plain = plainer(substitute(whole, shared));
          const [one, other] = [evaluate(whole, valuesOf(names)), evaluate(plain, valuesOf(names))];
          expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)));
        }
      },
    ),
  );
});

test('a rule reads as a finance officer would write it', () => {
  const text = (model: string) => paymentRuleText([contractOf(model)], assumptionValues(), 'sv').split('\n');
  expect(text('prestation')).toEqual([
    'Pris = budget / uppdrag',
    'Fast del = budget − 0,4 × pris × uppdrag − 0,02 × budget',
    'Rörlig del = 0,4 × pris × (minst av (poäng; uppdrag) + 0,5 × (poäng − uppdrag, dock lägst 0 och högst 0,03 × uppdrag))',
    'Rörlig del, lägst = 0,4 × pris × (1 − 0,03) × uppdrag',
    'Måldel = 0,02 × budget × måluppfyllelse',
    'Budget nästa år = budget × (1 + LPIK) × (1 − produktivitetskrav) × (1 + uppdragsökning)',
    'Resultat som förs vidare = 100\u00a0%',
  ]);
  expect(text('ram').at(-1)).toBe('Resultat som förs vidare = 50\u00a0%');
  expect(text('anslag')).toEqual([
    'Fast del = budget',
    'Budget nästa år = budget × (1 + LPIK − produktivitetskrav + uppdragsökning)',
    'Resultat som förs vidare = 0\u00a0%',
  ]);
});

test('numbers that units do not share are named, not numbered', () => {
  const contracts = [contractOf('prestation', { rho: 0.4 }), contractOf('prestation', { rho: 0.5 })];
  expect(paymentRuleText(contracts, assumptionValues(), 'sv')).toContain('Fast del = budget − rörlig andel × pris');
  expect(paymentRuleText(contracts, assumptionValues(), 'en')).toContain(
    'Fixed part = budget − variable share × price',
  );
});

describe('what one more point gives', () => {
  const unit = (contract: ReturnType<typeof contractOf>, budget: number, assignment: number) => ({
    contract,
    budget: budget as Tkr,
    assignment: assignment as Points,
  });

  test('is the variable share of the price up to the assignment, half to the ceiling, nothing above and below the floor', () => {
    const units = [unit(contractOf('prestation'), 60_000, 1_000), unit(contractOf('prestation'), 160_000, 2_000)];
    const mean = (0.4 * 60 + 0.4 * 80) / 2;
    const amounts = new Map(marginalAmounts(units).map(({ stretch, amount }) => [stretch, amount]));
    expect([...amounts.keys()]).toEqual(['belowFloor', 'toAssignment', 'toCeiling', 'aboveCeiling']);
    expect(amounts.get('belowFloor')).toBe(0);
    expect(amounts.get('toAssignment')).toBeCloseTo(mean, 9);
    expect(amounts.get('toCeiling')).toBeCloseTo(mean / 2, 9);
    expect(amounts.get('aboveCeiling')).toBe(0);
  });

  test('is nothing under a framework budget and an appropriation', () => {
    for (const model of ['ram', 'anslag']) {
      expect(marginalAmounts([unit(contractOf(model), 60_000, 1_000)])).toEqual([{ stretch: 'every', amount: 0 }]);
    }
  });

  test.each([
    ['norway-isf', { toAssignment: 0.4, toCeiling: 0.4, aboveCeiling: 0.4 }],
    ['england-2010', { toAssignment: 1, toCeiling: 0.3, aboveCeiling: 0.3 }],
    ['stockholm-2024', { belowFloor: 0, toAssignment: 0.28, toCeiling: 0.14, aboveCeiling: 0 }],
  ] as const)('follows the agreement of the template %s', (id, shares) => {
    const { contract } = templates.find((template) => template.id === id)!;
    const found = marginalAmounts([unit(contract, 60_000, 1_000)]);
    expect(found.map(({ stretch }) => stretch)).toEqual(Object.keys(shares));
    found.forEach(({ amount, stretch }) =>
      expect(amount).toBeCloseTo(60 * (shares as Record<string, number>)[String(stretch)]!, 9),
    );
  });

  test('a pot that is spent pays nothing more above the ceiling', () => {
    const pots = [0, 1_000_000, 1].map((pot) =>
      marginalAmounts([unit(contractOf('prestation', { r3: 1, pot }), 60_000, 1_000)]).at(-1),
    );
    expect(pots.map((last) => last!.amount)).toEqual([24, 24, 24].map((amount, index) => (index === 2 ? 0 : amount)));
  });
});
