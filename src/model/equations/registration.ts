import type { Equation } from '../equation';

/** What of the real production is registered: completeness falls slowly without payment, coding drifts with it. */
export const registration: readonly Equation[] = [
  {
    name: 'registration_target',
    level: 'unit',
    when: 'month',
    value: '1 - beta * (1 - omega * phi) * (1 - pays)',
    unit: '1',
    number: 12,
  },
  {
    name: 'registration',
    level: 'unit',
    when: 'month',
    value:
      'prev(registration) + (registration_target - prev(registration)) * if(registration_target < prev(registration), reg_loss, reg_gain)',
    before: 'registration_base',
    unit: '1',
    number: 12,
  },
  {
    name: 'coding',
    level: 'unit',
    when: 'month',
    value:
      'min(c_max, prev(coding) * (1 + u * mu * gamma / gamma_ref) ^ (1 / 12)) + (1 - pays) * rev * (1 - prev(coding)) / 12',
    before: '1',
    unit: '1',
    number: 13,
  },
  {
    name: 'registered',
    level: 'unit',
    when: 'month',
    value: 'real * registration * coding',
    unit: 'points',
    number: 14,
  },
];
