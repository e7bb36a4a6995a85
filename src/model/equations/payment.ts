import type { Equation } from '../equation';

/**
 * Levels, attainment, the marginal payment share and the payment itself.
 * `rule(…)` is written out per payment model by `payment-rule.ts`: price_rule, fixed_rule, goal_rule, earned_rule …
 */
export const payment: readonly Equation[] = [
  {
    name: 'assignment',
    level: 'unit',
    when: 'month',
    value: 'if(time == 1, assignment_first, if(new_year == 1, prev(assignment) * (1 + assigned_g), prev(assignment)))',
    before: 'assignment_base',
    unit: 'points',
  },
  {
    name: 'budget',
    level: 'unit',
    when: 'month',
    value: 'if(time == 1, budget_first, if(new_year == 1, prev(budget) * sum(weight * index_rule), prev(budget)))',
    before: 'budget_base',
    unit: 'tkr',
  },
  {
    name: 'assigned_month',
    level: 'unit',
    when: 'month',
    value: 'assignment * season_unit / 12',
    unit: 'points',
  },
  {
    name: 'attainment',
    level: 'unit',
    when: 'month',
    value: 'past(registered, 12) / past(assigned_month, 12)',
    before: '12 * base_registered_total / assignment_base',
    unit: '1',
  },
  {
    // The mean slope over a small band: nobody reacts to a single point at a kink.
    name: 'mu_contract',
    level: 'contract',
    when: 'month',
    value: 'if(attainment > 0, (pay_above - pay_below) / (2 * band * attainment * budget), first_point)',
    unit: '1',
    number: 4,
  },
  { name: 'mu', level: 'unit', when: 'month', value: 'sum(weight * mu_contract)', unit: '1', number: 4 },
  {
    name: 'points_to_date',
    level: 'contract',
    when: 'month',
    value: 'if(active == 1, registered + if(opens == 1, 0, prev(points_to_date)), 0)',
    before: '0',
    unit: 'points',
  },
  {
    // Month's variable pay is what the year to date has earned since last month; the floor is settled at the end.
    name: 'variable_pay',
    level: 'contract',
    when: 'month',
    value:
      'if(active == 1, earned - if(opens == 1, 0, prev(earned)) + if(closes == 1, max(0, guaranteed - earned), 0), 0)',
    before: 'year_pay * season_unit / 12',
    unit: 'tkr',
    number: 15,
  },
  {
    name: 'contract_payment',
    level: 'contract',
    when: 'month',
    value: '(fixed + goal) / 12 + variable_pay',
    unit: 'tkr',
    number: 15,
  },
  { name: 'payment', level: 'unit', when: 'month', value: 'sum(weight * contract_payment)', unit: 'tkr', number: 15 },
];
