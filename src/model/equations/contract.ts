import type { Equation } from '../equation';

/**
 * Contracts in force and their periods: the months of one calendar year in which a contract has weight.
 * A contract's successor takes over month by month; `ramp_next` is the successor's share, 0 for the last contract.
 */
export const contract: readonly Equation[] = [
  {
    // Months are numbered from the first simulated one; a switch that is not filled in never comes.
    name: 'start',
    level: 'switch',
    when: 'start',
    value:
      'if(from_month > 0, 12 * (floor(from_month / 100) - first_year) + from_month - 100 * floor(from_month / 100) - first_month + 1, never)',
    unit: '1',
  },
  { name: 'start', level: 'base contract', when: 'start', value: '1', unit: '1' },
  {
    name: 'ramp',
    level: 'switch',
    when: 'month',
    value: 'clamp((time - start + 1) / phase, 0, 1)',
    before: '0',
    unit: '1',
  },
  { name: 'ramp', level: 'base contract', when: 'month', value: '1', unit: '1' },
  { name: 'weight', level: 'contract', when: 'month', value: 'ramp * (1 - ramp_next)', unit: '1' },
  { name: 'active', level: 'contract', when: 'month', value: 'if(weight > 0, 1, 0)', unit: '1' },
  { name: 'pays', level: 'unit', when: 'month', value: 'sum(weight * pays_rule)', unit: '1' },
  { name: 'released', level: 'unit', when: 'month', value: 'pays_rule_1 - pays', unit: '1' },
  { name: 'follow_up', level: 'unit', when: 'month', value: 'pays + phi * (1 - pays)', unit: '1' },
  {
    name: 'in_force_from',
    level: 'contract',
    when: 'start',
    value: 'first_month - 2 + max(1, start)',
    unit: '1',
  },
  {
    name: 'in_force_to',
    level: 'contract',
    when: 'start',
    value: 'first_month - 2 + start_next + phase_next - 2',
    unit: '1',
  },
  {
    name: 'season_before',
    level: 'contract',
    when: 'start',
    value: 'sum(if(calendar_month < in_force_from - 12 * floor(in_force_from / 12) + 1, season_unit, 0))',
    unit: '1',
  },
  {
    name: 'season_through',
    level: 'contract',
    when: 'start',
    value: 'sum(if(calendar_month <= in_force_to - 12 * floor(in_force_to / 12) + 1, season_unit, 0))',
    unit: '1',
  },
  {
    name: 'opens',
    level: 'contract',
    when: 'month',
    value: 'if(active == 1, if(time == 1, 1, if(calendar_month == 1, 1, 1 - prev(active))), 0)',
    before: '0',
    unit: '1',
  },
  {
    name: 'closes',
    level: 'contract',
    when: 'month',
    value: 'if(active == 1, if(calendar_month == 12, 1, if(first_month - 2 + time == in_force_to, 1, 0)), 0)',
    before: '0',
    unit: '1',
  },
  {
    // The contract period's share of a year, by season.
    name: 'period_part',
    level: 'contract',
    when: 'month',
    value:
      '(if(calendar_year - first_year == floor(in_force_to / 12), season_through, 12) - if(calendar_year - first_year == floor(in_force_from / 12), season_before, 0)) / 12',
    before: '1',
    unit: '1',
  },
];
