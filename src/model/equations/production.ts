import type { Equation } from '../equation';

/** What the unit wants to produce, and what capacity and queue let through. Acute care goes first. */
export const production: readonly Equation[] = [
  {
    name: 'wanted_unfreed',
    level: 'queued',
    when: 'month',
    value: 'base_production * season * trend * exp(response + pressure + measures)',
    unit: 'points',
    number: 7,
  },
  {
    name: 'wanted',
    level: 'queued',
    when: 'month',
    value: 'wanted_unfreed * (1 + freed_time)',
    unit: 'points',
    number: 7,
  },
  {
    name: 'production',
    level: 'acute',
    when: 'month',
    value: 'base_production * season * trend * exp(response)',
    unit: 'points',
    number: 7,
  },
  {
    name: 'room',
    level: 'unit',
    when: 'month',
    value: 'if(sum(wanted) > 0, min(1, max(0, capacity - production_a) / sum(wanted)), 1)',
    before: '1',
    unit: '1',
    number: 8,
  },
  {
    // An unknown queue sets no limit; room left by an empty queue is not passed to the other stream.
    name: 'production',
    level: 'queued',
    when: 'month',
    value: 'if(queue_known == 1, min(prev(queue) + inflow, wanted * room), wanted * room)',
    before: 'base_production * season',
    unit: 'points',
    number: 8,
  },
  {
    name: 'room_unfreed',
    level: 'unit',
    when: 'month',
    value: 'if(sum(wanted_unfreed) > 0, min(1, max(0, capacity_unfreed - production_a) / sum(wanted_unfreed)), 1)',
    before: '1',
    unit: '1',
    number: 8,
  },
  {
    // What the same month, with the same queue, would give without the freed time: the bridge needs the difference.
    name: 'production_unfreed',
    level: 'queued',
    when: 'month',
    value:
      'if(queue_known == 1, min(prev(queue) + inflow, wanted_unfreed * room_unfreed), wanted_unfreed * room_unfreed)',
    before: 'base_production * season',
    unit: 'points',
    number: 8,
  },
  { name: 'real', level: 'unit', when: 'month', value: 'sum(production)', unit: 'points', number: 8 },
  {
    name: 'freed_production',
    level: 'queued',
    when: 'month',
    value: 'production - production_unfreed',
    before: '0',
    unit: 'points',
    number: 8,
  },
];
