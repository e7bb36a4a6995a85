import { ownPaymentModel, type OwnModel } from '../../src/model/own-model';
import type { AnyPaymentModel } from '../../src/model/known-models';
import { paymentLibrary } from '../../src/model/payment-library';
import { paymentModels } from '../../src/model/payment-models';
import { contractOf, type Scenario, type UnitContracts } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import type { Situation } from './formula-cells';
import { twoUnitFrame } from './two-unit-report';

/** A model of a user's own: what is paid above the assignment rises in a step, and a bonus is paid for reaching it. */
export const ownStep: OwnModel = {
  key: 'egen-trappa',
  number: 1001,
  name: 'Trappa med bonus',
  like: 'prestation',
  rules: {
    earned:
      'rho * price * (min(volume, assignment) + trappa * clamp(volume - assignment, 0, tak * assignment)) + if(volume > assignment, bonus, 0)',
    guaranteed: '0',
  },
  parameters: [
    { key: 'trappa', default: 0.3 },
    { key: 'bonus', default: 250, unit: 'tkr' },
  ],
};

/** Every payment model but the three of the mission: the library's, and one of a user's own. */
export const modelsBeside: readonly AnyPaymentModel[] = [
  ...paymentLibrary.filter(({ key }) => !paymentModels.some((model) => model.key === key)),
  ownPaymentModel(ownStep),
];

/**
 * Two units in scenarios between which every payment model there is comes into force: the first scenario's units are paid
 * by the first two today, and each later one switches in the middle of a year, phased in over three months.
 */
export function librarySituation(): Situation {
  const contract = ({ key }: AnyPaymentModel) => contractOf(key, {}, modelsBeside);
  const [first, second, ...others] = modelsBeside;
  const today: readonly UnitContracts[] = [first!, second!].map((model) => ({ base: contract(model), switches: [] }));
  const stay: Scenario = { id: 'stay', name: 'Nuläget består', note: '', contracts: today, assumptions: {} };
  const pairs = Array.from({ length: Math.ceil(others.length / 2) }, (_, pair) => [
    others[2 * pair]!,
    others[2 * pair + 1] ?? others[0]!,
  ]);
  const scenarios = pairs.map((models, index): Scenario => ({
    id: `byte-${index + 1}`,
    name: `Byte ${index + 1}`,
    note: '',
    contracts: today.map((unit, place) => ({
      ...unit,
      switches: [{ month: monthOf(2027, 5), phaseMonths: 3, contract: contract(models[place]!) }],
    })),
    assumptions: {},
  }));
  return { frame: { ...twoUnitFrame, months: 18, models: modelsBeside }, scenarios: [stay, ...scenarios] };
}
