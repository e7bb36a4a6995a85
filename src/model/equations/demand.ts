import type { Equation } from '../equation';

/** Inflow to the waiting list and the pressure that a longer wait puts on the unit. */
export const demand: readonly Equation[] = [
  {
    // Bounded: an emptied queue would otherwise draw an infinite inflow.
    name: 'wait_ratio',
    level: 'queued',
    when: 'month',
    value: 'if(queue_acts == 1, clamp(prev(wait) / base_wait, ratio_low, ratio_high), 1)',
    before: '1',
    unit: '1',
  },
  {
    name: 'inflow',
    level: 'queued',
    when: 'month',
    value: 'max(0, (base_inflow - delta * base_queue) * season + delta * base_queue) * trend * wait_ratio ^ eps_W',
    unit: 'points',
    number: 1,
  },
  {
    name: 'pressure',
    level: 'queued',
    when: 'month',
    value: 'clamp(nu * (wait_ratio - 1), -0.03, 0.03)',
    unit: '1',
    number: 5,
  },
];
