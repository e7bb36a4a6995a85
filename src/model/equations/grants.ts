import type { Equation } from '../equation';
import { costs, grantRuleEquations, takesHours } from '../grant-rule';
import type { RegionReading } from '../scenario-grant';
import type { StateGrant } from '../state-grants/state-grant';

/**
 * What a grant may ask of the region itself, as it stood at the end of the year before: this year's grant never answers to
 * this year's care, so nothing is circular.
 */
const readings: Readonly<Record<RegionReading, readonly Equation[]>> = {
  attained: [
    {
      name: 'state_within90',
      level: 'region',
      when: 'month',
      value:
        'if(time == 1, prev(region_within90), if(calendar_month == 1, prev(region_within90), prev(state_within90)))',
      before: '0',
      unit: '1',
      number: 18,
    },
  ],
  operations: [
    {
      name: 'state_planned',
      level: 'region',
      when: 'month',
      value: 'sum(production_p)',
      unit: 'points',
      number: 18,
    },
    {
      name: 'state_planned_base',
      level: 'region',
      when: 'month',
      value: 'if(time == 1, past(state_planned, 12), prev(state_planned_base))',
      before: '0',
      unit: 'points',
      number: 18,
    },
    {
      // Without planned care in the base year there is no level to speak of.
      name: 'state_planned_level',
      level: 'region',
      when: 'month',
      value:
        'if(time == 1, 1, if(calendar_month == 1, if(state_planned_base > 0, past(state_planned, 12) / state_planned_base, 1), prev(state_planned_level)))',
      before: '1',
      unit: '1',
      number: 18,
    },
  ],
};

function total(name: string, slots: readonly number[], unit: string): Equation {
  const value = slots.length === 0 ? '0' : slots.map((slot) => `${name}_${slot}`).join(' + ');
  return { name, level: 'region', when: 'month', value, unit, number: 18 };
}

/** The region's state grants: each one's year and month, and what they give and cost together. */
export function grantEquations(grants: readonly StateGrant[]): readonly Equation[] {
  const slots = (holds: (grant: StateGrant) => boolean): readonly number[] =>
    grants.flatMap((grant, index) => (holds(grant) ? [index + 1] : []));
  const reads = (reading: RegionReading) =>
    grants.some(({ parameters }) => parameters.some(({ key }) => key === reading));
  return [
    ...readings.attained.filter(() => reads('attained')),
    ...readings.operations.filter(() => reads('operations')),
    ...grantRuleEquations(grants),
    total(
      'state_received',
      slots(() => true),
      'tkr',
    ),
    total('state_administration', slots(costs), 'tkr'),
    total('state_hours', slots(takesHours), 'hours'),
    {
      name: 'state_net',
      level: 'region',
      when: 'month',
      value: 'state_received - state_administration',
      unit: 'tkr',
      number: 18,
    },
  ];
}

/** What the region has beside the payments, which net grants belong to. */
const withGrants = new Set(['centre', 'region_result']);

/** The model's equations with some state grants: none gives them as they are. */
export function grantedEquations(equations: readonly Equation[], grants: readonly StateGrant[]): readonly Equation[] {
  if (grants.length === 0) return equations;
  const granted = equations.map((equation) =>
    withGrants.has(equation.name) ? { ...equation, value: `${equation.value} + state_net` } : equation,
  );
  return [...granted, ...grantEquations(grants)];
}
