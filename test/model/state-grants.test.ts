import fc from 'fast-check';
import { ok } from 'node:assert';
import { evaluate, type EvaluationValues } from '../../src/language/evaluate';
import { kinksOf } from '../../src/language/kinks';
import { slopeAt } from '../../src/language/slope';
import { stateGrant, stateGrants } from '../../src/model/state-grants';
import { apportion } from '../../src/model/state-grants/apportion';
import { checkStateGrant, grantPayment, netGrant } from '../../src/model/state-grants/grant-payment';
import type { StateGrant } from '../../src/model/state-grants/state-grant';

const grant = (key: string): StateGrant => stateGrant(key)!;

describe.each(stateGrants.map((own) => [own.key, own] as const))('%s', (_, own) => {
  test('reads parameters it has and gives money', () => {
    expect(() => checkStateGrant(own)).not.toThrow();
    for (const { default: value, low, high, unknown, basis } of own.parameters) {
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
      if (unknown) expect(basis).toBe('A');
    }
  });

  test('one unit more is worth the finite difference between its kinks', () => {
    const { over, from, to, given } = own.example;
    const net = netGrant(own);
    const at = (place: number): EvaluationValues => {
      const values: Record<string, number> = Object.fromEntries(own.parameters.map(({ key, default: v }) => [key, v]));
      Object.assign(values, given, { [over]: place });
      const none = () => Number.NaN;
      return { now: (name) => values[name] ?? Number.NaN, past: none, at: none, sum: none };
    };
    const ends = [from, ...kinksOf(net, over, at, from, to).map((kink) => kink.at), to];
    for (let piece = 1; piece < ends.length; piece += 1) {
      const [start, end] = [ends[piece - 1]!, ends[piece]!];
      const [middle, step] = [(start + end) / 2, (end - start) / 4];
      const difference = (evaluate(net, at(middle + step)) - evaluate(net, at(middle - step))) / (2 * step);
      const { left, right } = slopeAt(net, over, at(middle));
      expect(left).toBe(right);
      ok(Math.abs(left - difference) <= 1e-9 * Math.max(1, Math.abs(difference)));
    }
  });

  test('what is left is what was received less what it cost to handle', () => {
    const { received, administration, net } = grantPayment(own);
    expect(net).toBe(received - administration);
    expect(administration > 0).toBe(own.kind === 'targeted');
  });
});

test('below its threshold a conditional grant gives nothing, at it all', () => {
  const at = (attained: number) => grantPayment(grant('svf-2025'), { attained, threshold: 0.8 }).received;
  expect(at(0.7999)).toBe(0);
  expect(at(0.8)).toBeCloseTo((182_500 * 300_990) / 9_699_964, 9);
});

test('performance is paid from the first operation more, to the cap and no further', () => {
  const at = (operations: number) =>
    grantPayment(grant('operationer-2026'), {
      operations,
      operations_before: 5000,
      price_per_operation: 30,
      cap: 22_000,
    }).received;
  expect([4000, 5000, 5001, 5733, 5734, 9000].map(at)).toEqual([0, 0, 30, 21_990, 22_000, 22_000]);
});

test('reporting may cost more than a small grant gives', () => {
  const given = { fixed_amount: 100, per_head: 0, admin_share: 0, admin_hours: 400, hour_cost: 0.6 };
  expect(grantPayment(grant('fast-och-per-invanare'), given)).toEqual({
    received: 100,
    administration: 240,
    net: -140,
  });
});

describe('an amount shared out in whole units', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 40 });

  test('adds up to the amount, each part within one unit of its share, and a larger weight never gets less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), weights, (amount, drawn) => {
        fc.pre(drawn.some((weight) => weight > 0));
        const parts = apportion(amount, drawn);
        const whole = drawn.reduce((sum, weight) => sum + weight, 0);
        ok(parts.reduce((sum, part) => sum + part, 0) === amount);
        parts.forEach((part, index) => {
          const exact = BigInt(amount) * BigInt(drawn[index]!);
          const distance = BigInt(part) * BigInt(whole) - exact;
          ok(distance < BigInt(whole) && -distance < BigInt(whole));
          drawn.forEach((weight, other) => ok(weight <= drawn[index]! || parts[other]! >= part));
        });
      }),
      { numRuns: 500 },
    );
  });

  test('what divides evenly is not rounded, and who weighs nothing gets nothing', () => {
    expect(apportion(750, [161, 28, 0, 561])).toEqual([161, 28, 0, 561]);
    expect(apportion(0, [1, 2])).toEqual([0, 0]);
  });

  test('parts of a krona, debts and nobody to share with are refused', () => {
    expect(() => apportion(1.5, [1])).toThrow(/model-apportion-whole.*1.5/);
    expect(() => apportion(10, [1, -1])).toThrow(/model-apportion-whole.*-1/);
    expect(() => apportion(10, [0, 0])).toThrow(/model-apportion-nothing/);
  });
});
