import type { Equation } from '../equation';

/**
 * What control takes in hours and kronor, and what it gives back in capacity (DOMAIN §5). A memo: those who register and
 * report are paid within the unit's cost already, so nothing here is added to it.
 */
export const control: readonly Equation[] = [
  {
    // Registration as it is asked for today until the first switch, and as it is asked for afterwards.
    name: 'registration_time',
    level: 'unit',
    when: 'month',
    value: 'tau_reg - (tau_reg - tau_reg_1) * (1 - weight_1)',
    unit: '1',
    number: 2,
  },
  {
    name: 'goal_hours',
    level: 'unit',
    when: 'month',
    value: '(N0 - (N0 - N1) * (1 - weight_1)) * tid_per_mal',
    unit: 'hours',
    number: 2,
  },
  {
    name: 'registration_hours',
    level: 'unit',
    when: 'month',
    value: 'registration_time * follow_up * arbetstid',
    unit: 'hours',
    number: 2,
  },
  {
    name: 'control_value',
    level: 'unit',
    when: 'month',
    value: '(goal_hours + registration_hours) * timkostnad * prices',
    unit: 'tkr',
    number: 2,
  },
  {
    name: 'freed_capacity',
    level: 'unit',
    when: 'month',
    value: 'capacity_unfreed * freed_time',
    unit: 'points',
    number: 3,
  },
  {
    name: 'region_control_hours',
    level: 'region',
    when: 'month',
    value: 'sum(goal_hours) + sum(registration_hours)',
    unit: 'hours',
    number: 2,
  },
  { name: 'region_control_value', level: 'region', when: 'month', value: 'sum(control_value)', unit: 'tkr', number: 2 },
  {
    name: 'region_freed_capacity',
    level: 'region',
    when: 'month',
    value: 'sum(freed_capacity)',
    unit: 'points',
    number: 3,
  },
];
