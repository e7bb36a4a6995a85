import type { Equation } from '../equation';

/** The waiting list as a stock, and the wait it means by Little's law. */
export const waitingList: readonly Equation[] = [
  {
    name: 'leavers',
    level: 'queued',
    when: 'month',
    value: 'if(queue_known == 1, min(delta * prev(queue), prev(queue) + inflow - production), 0)',
    before: 'delta * base_queue',
    unit: 'points',
    number: 9,
  },
  {
    name: 'queue',
    level: 'queued',
    when: 'month',
    value: 'if(queue_known == 1, prev(queue) + inflow - production - leavers, 0)',
    before: 'base_queue',
    unit: 'points',
    number: 9,
  },
  {
    name: 'even_output',
    level: 'queued',
    when: 'month',
    value: 'if(season > 0, production / season, prev(even_output))',
    before: 'base_production',
    unit: 'points',
    number: 10,
  },
  {
    name: 'recent_output',
    level: 'queued',
    when: 'month',
    value: '(even_output + prev(even_output) + prev(even_output, 2)) / 3',
    before: 'base_production',
    unit: 'points',
    number: 10,
  },
  {
    name: 'wait',
    level: 'queued',
    when: 'month',
    value:
      'if(recent_output > 0, min(longest_wait, days_per_month * queue / recent_output), if(queue > 0, longest_wait, 0))',
    before: 'base_wait',
    unit: 'days',
    number: 10,
  },
  { name: 'queue_total', level: 'unit', when: 'month', value: 'sum(queue)', unit: 'points', number: 9 },
];
