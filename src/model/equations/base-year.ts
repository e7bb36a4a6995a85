import type { Equation } from '../equation';

/** The base year in closed form, so that a changed assumption gives what a new calibration would give. */
export const baseYear: readonly Equation[] = [
  {
    name: 'registration_base',
    level: 'unit',
    when: 'start',
    value: '1 - beta * (1 - omega * phi) * (1 - pays_rule_1)',
    unit: '1',
    number: 12,
  },
  {
    name: 'base_production',
    level: 'stream',
    when: 'start',
    value: 'base_registered / registration_base',
    unit: 'points',
  },
  { name: 'base_total', level: 'unit', when: 'start', value: 'sum(base_production)', unit: 'points' },
  { name: 'base_registered_total', level: 'unit', when: 'start', value: 'sum(base_registered)', unit: 'points' },
  {
    name: 'season_unit',
    level: 'calendar',
    when: 'start',
    value: '(base_production_a * season_a + base_production_p * season_p + base_production_o * season_o) / base_total',
    unit: '1',
  },
  {
    name: 'first_year_trend',
    level: 'unit',
    when: 'start',
    value: 'sum(season_unit * (1 + g) ^ ((calendar_month - first_month + 1) / 12)) / 12',
    unit: '1',
  },
  {
    name: 'base_queue',
    level: 'queued',
    when: 'start',
    value: 'waiting_persons * points_per_case / registration_base',
    unit: 'points',
  },
  {
    // Bounded as the wait is, or a queue of more than ten years would shorten in its first month.
    name: 'base_wait',
    level: 'queued',
    when: 'start',
    value: 'if(base_production > 0, min(longest_wait, days_per_month * base_queue / base_production), 0)',
    unit: 'days',
    number: 10,
  },
  {
    // Below one day's wait the queue is followed but moves nothing.
    name: 'queue_acts',
    level: 'queued',
    when: 'start',
    value: 'if(queue_known == 1, if(base_wait >= least_wait, 1, 0), 0)',
    unit: '1',
  },
  {
    name: 'base_inflow',
    level: 'queued',
    when: 'start',
    value:
      'if(inflow_chosen == 1, observed_inflow * points_per_case / registration_base, base_production + delta * base_queue)',
    unit: 'points',
    number: 1,
  },
  {
    name: 'zeta',
    level: 'queued',
    when: 'start',
    value: '(-log(1 - clamp(base_within90, 0.005, 0.995))) * base_wait / guarantee_days',
    unit: '1',
    number: 11,
  },
  {
    name: 'assignment_first',
    level: 'unit',
    when: 'start',
    value:
      'if(assignment_given > 0, assignment_given, if(assignment_read > 0, assignment_read, 12 * base_registered_total) * first_year_trend)',
    unit: 'points',
  },
  {
    name: 'budget_first',
    level: 'unit',
    when: 'start',
    value: 'if(budget_given > 0, budget_given, if(budget_read > 0, budget_read, 12 * base_cost) * first_year_trend)',
    unit: 'tkr',
  },
  {
    name: 'assignment_base',
    level: 'unit',
    when: 'start',
    value: 'assignment_first / first_year_trend',
    unit: 'points',
  },
  { name: 'budget_base', level: 'unit', when: 'start', value: 'budget_first / first_year_trend', unit: 'tkr' },
  {
    name: 'discretion_base',
    level: 'unit',
    when: 'start',
    value: '1 - detail * (pays_rule_1 + phi * (1 - pays_rule_1))',
    unit: '1',
  },
];
