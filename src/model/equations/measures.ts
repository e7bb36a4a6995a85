import type { Equation } from '../equation';

/** What a unit that must carry its own deficit does about it. */
export const measures: readonly Equation[] = [
  {
    name: 'shortfall',
    level: 'unit',
    when: 'month',
    value: 'max(0, -(12 * past(result, 12) / past(budget, 12)))',
    before: '0',
    unit: '1',
    number: 6,
  },
  {
    name: 'shortfall_base',
    level: 'unit',
    when: 'month',
    value: 'if(time == 1, shortfall, prev(shortfall_base))',
    before: '0',
    unit: '1',
    number: 6,
  },
  { name: 'carry', level: 'unit', when: 'month', value: 'sum(weight * carry_rule)', unit: '1' },
  {
    name: 'measures',
    level: 'unit',
    when: 'month',
    value: 'clamp(-(psi * (1 - soft) * (carry * shortfall - carry_rule_1 * shortfall_base)), -b_max, b_max)',
    before: '0',
    unit: '1',
    number: 6,
  },
];
