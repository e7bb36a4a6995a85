import type { Equation } from '../equation';

/** Time freed from registration and reporting, and the capacity there is. */
export const capacity: readonly Equation[] = [
  {
    name: 'freed_time',
    level: 'unit',
    when: 'month',
    // No more time can be lost than there is: otherwise many new goals would give negative care.
    // Where registration is asked for as before (tau_reg_1 follows tau_reg), its second term is nothing.
    value:
      'max(-1, theta * (registration_time * (1 - phi) * released + (tau_reg - tau_reg_1) * (1 - weight_1) * (pays_rule_1 + phi * (1 - pays_rule_1)) + (N0 - N1) * (1 - weight_1) * tid_per_mal / arbetstid))',
    unit: '1',
    number: 2,
  },
  {
    name: 'capacity_unfreed',
    level: 'unit',
    when: 'month',
    value: 'base_total * m * season_unit * capacity_trend',
    unit: 'points',
    number: 3,
  },
  {
    name: 'capacity',
    level: 'unit',
    when: 'month',
    value: 'capacity_unfreed * (1 + freed_time)',
    unit: 'points',
    number: 3,
  },
];
