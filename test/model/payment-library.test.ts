import fc from 'fast-check';
import { ok } from 'node:assert';
import { parseUnit, checkUnits, printUnit } from '../../src/language/dimension';
import { evaluate } from '../../src/language/evaluate';
import { excelFormula } from '../../src/language/excel';
import { kinksOf } from '../../src/language/kinks';
import { namesIn } from '../../src/language/names';
import { parseExpression } from '../../src/language/parse';
import { slopeAt } from '../../src/language/slope';
import { substitute } from '../../src/language/substitute';
import { tex } from '../../src/language/tex';
import { readableText } from '../../src/language/text';
import { checkPaymentModel, ruleLevels } from '../../src/model/payment-library/check';
import { libraryModel, paymentLibrary } from '../../src/model/payment-library';
import type { LibraryModel } from '../../src/model/payment-library/library-model';
import { libraryParameters } from '../../src/model/payment-library/parameters';
import { marginalPayment, yearPayment } from '../../src/model/payment-library/year-payment';
import { parametersIn, paymentOf, ruleOf, slopesOf, yearValues } from '../../src/model/payment-library/year-values';
import type { PaymentRules } from '../../src/model/payment-model';
import { paymentModels } from '../../src/model/payment-models';
import { contractOf } from '../../src/model/scenario';
import { VaxlaError } from '../../src/words/problem';
import { between } from '../simulate/random-units';
import { ruleValue, yearPay } from './rule-value';

const model = (key: string): LibraryModel => libraryModel(key)!;
const withRules = (rules: Partial<PaymentRules>): LibraryModel => ({ ...model('ytterfall'), ...rules });
const codeOf = (rules: Partial<PaymentRules>): string => {
  try {
    checkPaymentModel(withRules(rules));
    return 'whole';
  } catch (error) {
    return error instanceof VaxlaError ? error.problem.code : String(error);
  }
};

/** The example a model is shown on, and where its axis begins and ends. */
function example({ example: { over, from, to, given } }: LibraryModel) {
  const size = over === 'volume' ? (given?.assignment ?? 1000) : 1;
  return { over, from: from * size, to: to * size, given: given ?? {} };
}

test('the models a contract can name today are members of the library, rule by rule', () => {
  for (const own of paymentModels) expect(libraryModel(own.key)).toMatchObject({ ...own, parameters: own.parameters });
});

test('no two models share a key or a number', () => {
  expect(new Set(paymentLibrary.map(({ key }) => key)).size).toBe(paymentLibrary.length);
  expect(new Set(paymentLibrary.map(({ number }) => number)).size).toBe(paymentLibrary.length);
});

describe.each(paymentLibrary.map((own) => [own.key, own] as const))('%s', (_, own) => {
  test('its rules are whole: notation, names and units', () => {
    expect(() => checkPaymentModel(own)).not.toThrow();
  });

  test('reads every parameter it declares, with a default between low and high', () => {
    const read = new Set(
      Object.values(own)
        .filter((text): text is string => typeof text === 'string' && text !== own.key)
        .flatMap((text) => namesIn(parseExpression(text)).now),
    );
    for (const { key, default: value, low, high } of own.parameters) {
      expect(read).toContain(key);
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
    }
    for (const { key } of own.dated ?? []) expect(own.parameters.map((parameter) => parameter.key)).toContain(key);
  });

  test('was in use from a year to a later one, and its dated values lie within', () => {
    const within = (year: number) => own.uses.some(({ from = year, to = year }) => from <= year && year <= to);
    for (const { from = 0, to = 9999 } of own.uses) expect(from).toBeLessThanOrEqual(to);
    for (const { from, to } of own.dated ?? []) {
      expect(from).toBeLessThanOrEqual(to);
      expect(within(from) && within(to)).toBe(true);
    }
  });

  test('what is unknown is an assumption, and no assumption is passed off as known', () => {
    for (const { unknown, basis } of own.parameters) if (unknown) expect(basis).toBe('A');
  });

  test('the marginal payment is the finite difference wherever it is smooth, and on both sides of a kink', () => {
    const { over, from, to, given } = example(own);
    const payment = yearPayment(own);
    const at = (place: number) => yearValues(own, { ...given, [over]: place });
    const paid = (place: number) => evaluate(payment, at(place));
    const kinks = kinksOf(payment, over, at, from, to);
    const ends = [from, ...kinks.map((kink) => kink.at), to];
    const size = Math.max(...ends.map((place) => Math.abs(paid(place))));
    for (let piece = 1; piece < ends.length; piece += 1) {
      const [start, end] = [ends[piece - 1]!, ends[piece]!];
      const step = (end - start) / 16;
      // Every rule of the library is a straight line between its kinks: a wide difference is as good as a narrow one.
      for (let part = 1; part < 16; part += 1) {
        const place = start + part * step;
        const difference = (paid(place + step / 2) - paid(place - step / 2)) / step;
        const { left, right } = slopeAt(payment, over, at(place));
        ok(Math.abs(left - difference) <= 1e-9 * (size / step), `${own.key} at ${place}: ${left}, ${difference}`);
        expect(right).toBe(left);
        expect(evaluate(marginalPayment(own, over), at(place))).toBeCloseTo(left, 9);
      }
      const nearEnd = (paid(end - step / 4) - paid(end - step / 2)) / (step / 4);
      const nearStart = (paid(start + step / 2) - paid(start + step / 4)) / (step / 4);
      const rounding = 1e-9 * (size / step);
      if (piece < ends.length - 1) ok(Math.abs(kinks[piece - 1]!.slopeBefore - nearEnd) <= rounding);
      if (piece > 1) ok(Math.abs(kinks[piece - 2]!.slopeAfter - nearStart) <= rounding);
    }
  });

  test('the first point earns what its rule says', () => {
    const given = example(own).given;
    const assignment = given.assignment ?? 1000;
    const budget = given.budget ?? 65_000;
    const price = parseExpression(own.price);
    const earned = substitute(parseExpression(own.earned), { price });
    const { right } = slopeAt(earned, 'volume', yearValues(own, { ...given, volume: 0 }));
    expect(ruleOf(own, 'firstPoint', given)).toBeCloseTo((right * assignment) / budget, 12);
    expect(ruleOf(own, 'pays', given)).toBe(right > 0 ? 1 : 0);
  });

  test('a year’s payment is printed as text, as TeX and as a formula Excel can hold', () => {
    const payment = yearPayment(own);
    expect(readableText(payment, (name) => name, 'sv')).not.toBe('');
    expect(tex(payment, (name) => name)).not.toBe('');
    const references = {
      now: (name: string) => name,
      past: () => '',
      pastRange: () => '',
      at: () => '',
      sum: () => '',
    };
    expect(excelFormula(payment, references).length).toBeLessThan(1000);
    const units = (name: string) =>
      parseUnit(
        ruleLevels[name as keyof typeof ruleLevels] ??
          libraryParameters[name as keyof typeof libraryParameters]?.unit ??
          '1',
      );
    expect(printUnit(checkUnits(payment, units))).toBe('tkr');
  });
});

describe('at the assignment, with all goals met', () => {
  const inBalance = ['prestation', 'anslag', 'anslag-utan-uppdrag', 'ram', 'malrelaterad', 'bestallar-utforar'];
  const real = ['skane-2006', 'stockholm-2009', 'stockholm-2020', 'stockholm-2024', 'norge-isf'];
  test.each([...inBalance, ...real, 'england-marginal', 'england-blandad', 'ytterfall', 'nus-avrakning', 'behov'])(
    '%s pays the budget',
    (key) => {
      expect(paymentOf(model(key))).toBeCloseTo(65_000, 8);
    },
  );

  test('Denmark pays the budget where the productivity demand is met, and 1 % less where it is not', () => {
    expect(paymentOf(model('danmark-takst'), { volume: 1020 })).toBeCloseTo(65_000, 8);
    // Half of the payment is by tariff, and 2 % of 102 % is not produced.
    expect(paymentOf(model('danmark-takst'))).toBeCloseTo(65_000 * (1 - 0.5 * (0.02 / 1.02)), 8);
  });
});

test.each([
  ['norge-isf', { rho: 0.4, r2: 1, r3: 1, m_mal: 0, golv: 1, price_given: 52.248 }],
  ['england-marginal', { rho: 1, r2: 0.3, r3: 0.3, m_mal: 0, golv: 1 }],
  ['bestallar-utforar', { rho: 1, m_mal: 0, golv: 1 }],
  ['stockholm-2024', { rho: 0.28, m_mal: 0.02 }],
  ['stockholm-2020', { rho: 0.4, m_mal: 0.05 }],
])('%s pays what performance-based payment with its numbers pays, at any volume', (key, parameters) => {
  const contract = contractOf('prestation', parameters);
  fc.assert(
    fc.property(between(0, 2), between(500, 2000), between(20_000, 200_000), (attained, assignment, budget) => {
      const levels = { assignment, budget, volume: attained * assignment };
      const expected =
        ruleValue(contract, 'fixed', levels) + ruleValue(contract, 'goal', levels) + yearPay(contract, levels);
      ok(Math.abs(paymentOf(model(key), levels) - expected) < 1e-9 * budget);
    }),
    { numRuns: 500 },
  );
});

test('a pot above the ceiling is paid out and no more', () => {
  const year = { assignment: 400_000, budget: 26_000_000 };
  const at = (attained: number) => paymentOf(model('vgr-pott'), { ...year, volume: attained * year.assignment });
  expect(at(1.05) - at(1)).toBeCloseTo(250_000, 6);
  expect(at(1.001) - at(1)).toBeCloseTo(0.99 * 0.001 * 26_000_000, 6);
  const larger = { ...year, pot: 498_000, volume: 1.05 * year.assignment };
  expect(paymentOf(model('vgr-pott'), larger) - at(1)).toBeCloseTo(498_000, 6);
});

test('a kink has one value before and another after', () => {
  expect(slopesOf(model('england-marginal'), 'volume')).toEqual({ left: 65, right: 65 * 0.3 });
  expect(slopesOf(model('prestation'), 'volume', { volume: 1030 })).toEqual({ left: 13, right: 0 });
  expect(slopesOf(model('prestation'), 'volume', { volume: 970 })).toEqual({ left: 0, right: 26 });
});

test('a frame shared by need comes out whole: the parts of all units add up to it', () => {
  fc.assert(
    fc.property(fc.array(between(1, 1e6), { minLength: 1, maxLength: 30 }), (needs) => {
      const behov_alla = needs.reduce((sum, need) => sum + need, 0);
      const parts = needs.map((behov) => paymentOf(model('behov'), { behov, behov_alla, ram_total: 1e6 }));
      ok(Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1e6) < 1e-3);
    }),
    { numRuns: 300 },
  );
});

test('dated values hold in their years, and years between are not filled in', () => {
  expect(parametersIn(model('norge-isf'), 2020)).toEqual({ rho: 0.5, price_given: 45.808 });
  expect(parametersIn(model('norge-isf'), 2010, { price_given: 35 })).toEqual({ rho: 0.4 });
  expect(() => parametersIn(model('norge-isf'), 2019)).toThrow(/model-year-unknown.*price_given.*2019/);
  expect(() => parametersIn(model('norge-isf'), 2005, { price_given: 35 })).toThrow(/model-year-unknown.*rho/);
  expect(parametersIn(model('ram'), 2020)).toEqual({});
});

test.each([
  [{ earned: 'price * volum' }, 'language-unknown-name-near'],
  [{ earned: 'price * kostnad_per_dag_i_fjol' }, 'language-unknown-name'],
  [{ fixed: 'rho * budget' }, 'language-unknown-name'],
  [{ earned: 'price + volume' }, 'language-units-differ'],
  [{ earned: 'volume' }, 'model-wrong-unit'],
  [{ earned: 'price * prev(volume)' }, 'model-rule-past'],
  [{ earned: 'price * sum(volume)' }, 'model-rule-sum'],
  [{ price: 'price * 2' }, 'language-unknown-name'],
  [{ price: 'budget / volume' }, 'language-unknown-name'],
  [{ earned: '2 price' }, 'language-missing-operator'],
  [{}, 'whole'],
] as const)('a model with the rule %o is judged %s', (rules, code) => {
  expect(codeOf(rules)).toBe(code);
});
