import type { Equation } from '../equation';

/** The unit's result, its forecast, and what a contract lets it carry into the next year. */
export const result: readonly Equation[] = [
  {
    name: 'internal',
    level: 'unit',
    when: 'month',
    value: 'internal_income * income_level',
    unit: 'tkr',
    number: 15,
  },
  {
    name: 'external',
    level: 'unit',
    when: 'month',
    value: 'external_income * income_level',
    unit: 'tkr',
    number: 15,
  },
  {
    name: 'result',
    level: 'unit',
    when: 'month',
    value: 'payment + internal + external - cost',
    unit: 'tkr',
    number: 17,
  },
  {
    name: 'year_to_date',
    level: 'unit',
    when: 'month',
    value: 'result + if(time == 1, 0, if(calendar_month == 1, 0, prev(year_to_date)))',
    before: '0',
    unit: 'tkr',
    number: 17,
  },
  {
    name: 'forecast',
    level: 'unit',
    when: 'month',
    value: 'year_to_date - b_prog * 12 * base_cost * prices * (12 - calendar_month) / 6',
    before: '0',
    unit: 'tkr',
    number: 17,
  },
  {
    name: 'balance',
    level: 'unit',
    when: 'month',
    value: 'if(calendar_month == 12, carry * (prev(balance) + year_to_date), prev(balance))',
    before: '0',
    unit: 'tkr',
  },
];
