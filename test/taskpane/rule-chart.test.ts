/**
 * @jest-environment ./test/taskpane/page-environment.ts
 */
import { ruleView } from '../../src/job/session/rule-analysis';
import { newDraft } from '../../src/job/session/rule-draft';
import { assumptionValues } from '../../src/model/assumptions';
import { paymentLibrary } from '../../src/model/payment-library';
import { axisOf, ruleChart } from '../../src/taskpane/rule-chart';

const situation = {
  own: [],
  assumptions: assumptionValues(),
  units: [{ name: 'Norra', budget: 60_000, assignment: 1_000 }],
};
const curveOf = (key: string) => ruleView(newDraft(key, 'Egen'), undefined, situation, 'sv').curve!;

test('every picture of the library lies within its frame, with a line per piece and both sides of a kink marked', () => {
  for (const { key } of paymentLibrary) {
    const curve = curveOf(key);
    for (const quantity of ['payment', 'marginal'] as const) {
      const drawn = ruleChart('sv', curve, quantity)(288);
      expect(drawn.querySelectorAll('.rule-line')).toHaveLength(curve.pieces.length);
      expect(drawn.querySelectorAll('.rule-kink')).toHaveLength(curve.kinks.length);
      expect(drawn.querySelectorAll('.rule-mark')).toHaveLength(2 * curve.kinks.length);
      const numbers = [...drawn.querySelectorAll('.rule-line')].flatMap((line) =>
        line
          .getAttribute('d')!
          .slice(1)
          .split('L')
          .map((point) => point.split(',').map(Number)),
      );
      for (const [x = Number.NaN, y = Number.NaN] of numbers) {
        expect([key, x >= 0 && x <= 288, y >= 0 && y <= 124]).toEqual([key, true, true]);
      }
      expect(drawn.querySelector('desc')!.textContent).toMatch(/uppdraget/);
    }
  }
});

test('what one point more gives is seen from zero, and the payment near where it is', () => {
  const { pieces } = curveOf('prestation');
  expect(axisOf(pieces, 'marginal')[0]).toBe(0);
  expect(axisOf(pieces, 'payment')[0]).toBeGreaterThan(50_000);
});
