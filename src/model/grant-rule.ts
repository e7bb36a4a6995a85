import type { Expression } from '../language/expression';
import { parseExpression } from '../language/parse';
import { printExpression } from '../language/print';
import { substitute } from '../language/substitute';
import type { Equation } from './equation';
import type { ModelInput } from './inputs';
import { regionReadings, type RegionReading } from './scenario-grant';
import { grantNames, type StateGrant } from './state-grants/state-grant';

/**
 * The name of a grant's number in the equations.
 * @example grantInput('population', 2) // 'state_population_2'
 */
export function grantInput(name: string, slot: number): string {
  return `state_${name}_${slot}`;
}

/** Whether a number of a grant can follow the region's own. */
export function isRegionReading(key: string): key is RegionReading {
  return regionReadings.some((reading) => reading === key);
}

/** What a scenario gives of its grants: in which months they are paid, what is read from the region, and their numbers. */
export function grantInputs(grants: readonly StateGrant[]): readonly ModelInput[] {
  return grants.flatMap(({ parameters }, index) => {
    const input = (name: string, unit: string): ModelInput => ({
      name: grantInput(name, index + 1),
      level: 'region',
      unit,
    });
    return [
      input('from', '1'),
      input('to', '1'),
      ...parameters.filter(({ key }) => isRegionReading(key)).map(({ key }) => input(`${key}_read`, '1')),
      ...parameters.map(({ key }) => input(key, grantNames[key])),
    ];
  });
}

/** Text of a number of a grant: as it is given, or as the region's own year before was. */
const readingTexts: Readonly<Record<RegionReading, (given: string, read: string) => string>> = {
  attained: (given, read) => `if(${read} == 1, state_within90, ${given})`,
  operations: (given, read) => `${given} * if(${read} == 1, state_planned_level, 1)`,
};

/** A rule of a grant over its own slot's names. */
function ruleText({ parameters }: StateGrant, rule: string, slot: number): string {
  const names = parameters.map(({ key }): [string, Expression] => {
    const given = grantInput(key, slot);
    const text = isRegionReading(key) ? readingTexts[key](given, grantInput(`${key}_read`, slot)) : given;
    return [key, parseExpression(text)];
  });
  const received = parseExpression(`state_year_${slot}`);
  return printExpression(substitute(parseExpression(rule), Object.fromEntries([...names, ['received', received]])));
}

/** The equations that differ between grants, written out for each: paid in twelfths in the months it is in force. */
export function grantRuleEquations(grants: readonly StateGrant[]): readonly Equation[] {
  return grants.flatMap((grant, index) => {
    const slot = index + 1;
    const own = (name: string, value: string, unit: string, before?: string): Equation => ({
      name,
      element: String(slot),
      level: 'region',
      when: 'month',
      value,
      ...(before !== undefined && { before }),
      unit,
      number: 18,
    });
    const [from, to] = [grantInput('from', slot), grantInput('to', slot)];
    const code = '100 * calendar_year + calendar_month';
    return [
      own(
        'state_in_force',
        `if(${from} > 0, if(${code} >= ${from}, if(${to} > 0, if(${code} <= ${to}, 1, 0), 1), 0), 0)`,
        '1',
        '0',
      ),
      own('state_year', ruleText(grant, grant.received, slot), 'tkr', '0'),
      own('state_received', `state_in_force_${slot} * state_year_${slot} / 12`, 'tkr'),
      ...(costs(grant)
        ? [
            own(
              'state_administration',
              `state_in_force_${slot} * (${ruleText(grant, grant.administration, slot)}) / 12`,
              'tkr',
            ),
          ]
        : []),
      ...(takesHours(grant)
        ? [own('state_hours', `state_in_force_${slot} * ${grantInput('admin_hours', slot)} / 12`, 'hours')]
        : []),
    ];
  });
}

/** Whether a grant costs anything to handle. */
export function costs({ administration }: StateGrant): boolean {
  const rule = parseExpression(administration);
  return rule.kind !== 'number' || rule.value !== 0;
}

/** Whether a grant's hours of administration are counted. */
export function takesHours({ parameters }: StateGrant): boolean {
  return parameters.some(({ key }) => key === 'admin_hours');
}
