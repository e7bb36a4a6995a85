import type { Equation } from '../equation';

/** Time, trend and price levels: volume trends are smooth, money steps each January. */
export const calendar: readonly Equation[] = [
  {
    name: 'new_year',
    level: 'unit',
    when: 'month',
    value: 'if(time > 1, if(calendar_month == 1, 1, 0), 0)',
    before: '0',
    unit: '1',
  },
  { name: 'trend', level: 'unit', when: 'month', value: '(1 + g) ^ (time / 12)', before: '1', unit: '1' },
  {
    name: 'capacity_trend',
    level: 'unit',
    when: 'month',
    value: '(1 + g_kap) ^ (time / 12)',
    before: '1',
    unit: '1',
  },
  {
    name: 'prices',
    level: 'unit',
    when: 'month',
    value: 'if(new_year == 1, prev(prices) * (1 + LPIK) * (1 - prod_real), prev(prices))',
    before: '1',
    unit: '1',
  },
  {
    name: 'price_level',
    level: 'unit',
    when: 'month',
    value: 'if(new_year == 1, prev(price_level) * (1 + LPIK) * (1 - prodkrav), prev(price_level))',
    before: '1',
    unit: '1',
  },
  {
    name: 'income_level',
    level: 'unit',
    when: 'month',
    value: 'if(new_year == 1, prev(income_level) * (1 + LPIK), prev(income_level))',
    before: '1',
    unit: '1',
  },
  {
    // Swedish regional elections: 2022, 2026, 2030 …
    name: 'election',
    level: 'unit',
    when: 'month',
    value: 'if(calendar_year - 4 * floor(calendar_year / 4) == 2, 1, 0)',
    before: '0',
    unit: '1',
  },
];
