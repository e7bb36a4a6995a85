import type { Equation } from '../equation';

/** The region: payments to its own units cancel; what it spends is the units' cost. */
export const region: readonly Equation[] = [
  { name: 'region_real', level: 'region', when: 'month', value: 'sum(real)', unit: 'points', number: 18 },
  { name: 'region_registered', level: 'region', when: 'month', value: 'sum(registered)', unit: 'points', number: 18 },
  { name: 'region_queue', level: 'region', when: 'month', value: 'sum(queue_total)', unit: 'points', number: 18 },
  {
    name: 'region_within90',
    level: 'region',
    when: 'month',
    value: 'if(sum(queue_followed) > 0, sum(queue_within90) / sum(queue_followed), 1)',
    unit: '1',
    number: 11,
  },
  { name: 'region_cost', level: 'region', when: 'month', value: 'sum(cost)', unit: 'tkr', number: 18 },
  { name: 'region_payment', level: 'region', when: 'month', value: 'sum(payment)', unit: 'tkr', number: 18 },
  { name: 'region_internal', level: 'region', when: 'month', value: 'sum(internal)', unit: 'tkr', number: 18 },
  { name: 'region_external', level: 'region', when: 'month', value: 'sum(external)', unit: 'tkr', number: 18 },
  { name: 'units_result', level: 'region', when: 'month', value: 'sum(result)', unit: 'tkr', number: 18 },
  {
    name: 'tax_and_grants',
    level: 'region',
    when: 'month',
    value:
      'if(time == 1, tax_base, if(calendar_month == 1, prev(tax_and_grants) * (1 + growth), prev(tax_and_grants)))',
    before: 'tax_base',
    unit: 'tkr',
    number: 18,
  },
  {
    name: 'centre',
    level: 'region',
    when: 'month',
    value: 'tax_and_grants - region_payment - region_internal',
    unit: 'tkr',
    number: 18,
  },
  {
    name: 'region_result',
    level: 'region',
    when: 'month',
    value: 'tax_and_grants + region_external - region_cost',
    unit: 'tkr',
    number: 18,
  },
];
