import type { Equation } from '../equation';

/** How volumes answer to the marginal payment share, and to discretion together with trustworthiness. */
export const behaviour: readonly Equation[] = [
  {
    name: 'mu_base',
    level: 'unit',
    when: 'month',
    value: 'prev(mu_base)',
    before: 'mu',
    unit: '1',
    number: 4,
  },
  {
    name: 'adaptation',
    level: 'unit',
    when: 'month',
    value: 'prev(adaptation) + alpha * (gamma / gamma_ref * (mu - mu_base) - prev(adaptation))',
    before: '0',
    unit: '1',
    number: 4,
  },
  {
    name: 'discretion',
    level: 'unit',
    when: 'month',
    value: '1 - detail * follow_up',
    unit: '1',
    number: 4,
  },
  {
    name: 'trust',
    level: 'unit',
    when: 'month',
    value: 'if(time >= start_2, T, T_0)',
    before: 'T_0',
    unit: '1',
    number: 4,
  },
  {
    name: 'motivation',
    level: 'unit',
    when: 'month',
    value: 'prev(motivation) + alpha * (discretion * trust - discretion_base * T_0 - prev(motivation))',
    before: '0',
    unit: '1',
    number: 4,
  },
  {
    name: 'response',
    level: 'stream',
    when: 'month',
    value: 'eta * adaptation + iota * motivation',
    unit: '1',
    number: 4,
  },
];
