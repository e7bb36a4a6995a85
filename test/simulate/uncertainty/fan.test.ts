import { monthOf } from '../../../src/quantities/month';
import { contractOf, type Scenario } from '../../../src/model/scenario';
import { buildModel } from '../../../src/model/model';
import { drawPlan, type DrawPlan } from '../../../src/simulate/draws/draw-plan';
import { openKernel } from '../../../src/simulate/kernel/open-kernel';
import { Fan, fanColumns, fanMonths, type FanQuestion } from '../../../src/simulate/uncertainty/fan';
import { uncertainty } from '../../../src/simulate/uncertainty/refined';
import { wantedColumns } from '../../../src/simulate/uncertainty/figure-rows';
import type { FollowedFigure } from '../../../src/simulate/uncertainty/uncertainty';
import { knownUnit } from '../still-unit';

const model = buildModel(2);
const months = 12;
const frame = { units: [knownUnit], start: monthOf(2027, 1), months, taxAndGrants: undefined, assumptions: {} };
const ram = { month: monthOf(2027, 1), phaseMonths: 1, contract: contractOf('ram') };
const scenario = (id: string, assumptions: Readonly<Record<string, number>> = {}): Scenario => ({
  ...{ id, name: id, note: '', assumptions },
  contracts: [{ base: contractOf('prestation'), switches: id === 'stay' ? [] : [ram] }],
});
const stay = scenario('stay');
const seed = 20261121;
const batches = [0, 1];

const question = (other: Scenario, assumptions = {}, figure: FollowedFigure = 'real'): FanQuestion => ({
  frame: { ...frame, assumptions },
  scenarios: [stay, other],
  figure,
});

function begun(asked: FanQuestion, plan: DrawPlan = drawPlan(asked.frame.assumptions, seed)): Fan {
  return new Fan(asked, plan, openKernel(model, fanColumns(asked.figure)));
}

const differences = (fan: Fan) => batches.map((batch) => fan.differences(batch));

test.each(['real', 'registered', 'queue', 'within90'] as const)('a fan of %s is what the whole run says', (figure) => {
  const asked = question(scenario('practice', { phi: 0.4 }), {}, figure);
  const whole = uncertainty({ ...asked, model, year: 2027 }, openKernel(model, wantedColumns), { seed, draws: 1000 });
  const wanted = whole.scenarios[1]!.monthDifferences[figure].map(({ p5, p25, p50, p75, p95 }) => ({
    ...{ p5, p25, p50, p75, p95 },
  }));
  expect(whole.unanswered).toBe(0);
  expect(fanMonths(differences(begun(asked)), months)).toEqual(wanted);
});

test('a fan that followed a value is the one that begins with it', () => {
  const fan = begun(question(scenario('practice', { phi: 0.4 })));
  const before = differences(fan);
  fan.change(scenario('practice', { phi: 0.7 }));
  const after = differences(fan);
  expect(after).not.toEqual(before);
  expect(after).toEqual(differences(begun(question(scenario('practice', { phi: 0.7 })))));
  const moved = { gamma: 0.8 };
  fan.redraw(drawPlan(moved, seed), 'gamma');
  expect(differences(fan)).not.toEqual(after);
  expect(differences(fan)).toEqual(differences(begun(question(scenario('practice', { phi: 0.7 }), moved))));
});

test('draws without an answer are in no month, and months without any are nothing', () => {
  const batch = Float64Array.of(1, NaN, 3, NaN, NaN, NaN);
  const [first, second] = fanMonths([batch], 2);
  expect([first!.p5, first!.p50, first!.p95]).toEqual([1.1, 2, 2.9]);
  expect(second).toEqual({ p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 });
});
