import type { Equation } from '../equation';

/** Share of those waiting who have waited at most 90 days, if waits are exponential with the base year's shape. */
export const careGuarantee: readonly Equation[] = [
  {
    name: 'within90',
    level: 'queued',
    when: 'month',
    value: 'if(guarantee_known == 1, if(wait > 0, 1 - exp(-(zeta * guarantee_days / wait)), 1), 0)',
    unit: '1',
    number: 11,
  },
  {
    name: 'queue_followed',
    level: 'unit',
    when: 'month',
    value: 'sum(guarantee_known * queue)',
    unit: 'points',
    number: 11,
  },
  {
    name: 'queue_within90',
    level: 'unit',
    when: 'month',
    value: 'sum(within90 * queue)',
    unit: 'points',
    number: 11,
  },
  {
    name: 'within90_unit',
    level: 'unit',
    when: 'month',
    value: 'if(queue_followed > 0, queue_within90 / queue_followed, 1)',
    unit: '1',
    number: 11,
  },
];
