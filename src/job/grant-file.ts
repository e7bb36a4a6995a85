import { z } from 'zod';
import { isRegionReading } from '../model/grant-rule';
import { grantId, grantNumbers, regionReadings, type ScenarioGrant } from '../model/scenario-grant';
import type { Scenario } from '../model/scenario';
import { stateGrant, stateGrants } from '../model/state-grants';
import { grantNames, type GrantParameter } from '../model/state-grants/state-grant';
import { addMonths, monthCode, monthOfCode } from '../quantities/month';
import { finding } from '../region/finding';
import type { Frame } from '../simulate/run';
import { failure, type Problem } from '../words/problem';

/** State grants a scenario file may name for all scenarios, and for one of them. */
export const mostGrants = 20;

type Key = GrantParameter['key'];
const keys = Object.keys(grantNames).filter((key): key is Key => key !== 'received');
/** What a number divides by, such as the persons an amount is shared among, is never nothing. */
const divides = new Set(
  stateGrants.flatMap(({ parameters }) => parameters.filter(({ low }) => low >= 1)).map(({ key }) => key),
);
const number = (key: Key) => (divides.has(key) ? z.number().positive() : z.number().min(0)).optional();
const month = z
  .int()
  .min(190001)
  .max(219912)
  .refine((code) => monthOfCode(code) !== undefined);

const grantSchema = z
  .strictObject({
    /** Key of the state grant, as the gallery of payment models gives it. */
    grant: z.enum(stateGrants.map(({ key }) => key) as [string, ...string[]]),
    /** What it is called on the sheets; one kind of grant may stand twice under two names. */
    name: z.string().min(1).max(60).optional(),
    parameters: z
      .strictObject(Object.fromEntries(keys.map((key) => [key, number(key)])) as Record<Key, ReturnType<typeof number>>)
      .optional(),
    /** Numbers that follow the region's own year before instead of standing still. */
    fromRegion: z.array(z.enum(regionReadings)).optional(),
    /** First and last month it is paid, ÅÅÅÅMM; the first simulated month, and to the end, where they are left out. */
    from: month.optional(),
    to: month.optional(),
  })
  .check(({ value, issues }) => {
    const read = new Set<string>(stateGrant(value.grant)?.parameters.map(({ key }) => key));
    const foreign = Object.keys(value.parameters ?? {}).filter((key) => !read.has(key));
    if (foreign.length > 0) {
      issues.push({ code: 'unrecognized_keys', keys: foreign, path: ['parameters'], input: value.parameters });
    }
    const readable = [...read].filter(isRegionReading);
    value.fromRegion?.forEach((key, index) => {
      if (readable.includes(key)) return;
      issues.push({ code: 'invalid_value', values: readable, path: ['fromRegion', index], input: key });
    });
  });

/** State grants by name, in the order of their lines. */
export const grantsSchema = z.array(grantSchema).max(mostGrants);
type WrittenGrant = z.infer<typeof grantSchema>;

function asGranted({ grant, name, parameters, fromRegion, from, to }: WrittenGrant, { start }: Frame): ScenarioGrant {
  return {
    grant,
    ...(name !== undefined && { name }),
    parameters: grantNumbers(stateGrant(grant)!, parameters),
    fromRegion: regionReadings.filter((key) => fromRegion?.includes(key)),
    from: from === undefined ? start : monthOfCode(from)!,
    ...(to !== undefined && { to: monthOfCode(to)! }),
  };
}

function listed(written: readonly WrittenGrant[] = [], frame: Frame): ReadonlyMap<string, ScenarioGrant> {
  const grants = new Map<string, ScenarioGrant>();
  for (const each of written) {
    const granted = asGranted(each, frame);
    const id = grantId(granted);
    if (grants.has(id)) throw failure('grant-doubled', { grant: each.name ?? each.grant });
    grants.set(id, granted);
  }
  return grants;
}

/**
 * The state grants of a scenario: those common to all, and its own, which stand in the place of a common one of the same
 * kind and name. Nothing where there are none. Throws VaxlaError for one that is named twice.
 */
export function scenarioGrants(
  common: readonly WrittenGrant[] | undefined,
  own: readonly WrittenGrant[] | undefined,
  frame: Frame,
): Pick<Scenario, 'grants'> {
  const grants = [...new Map([...listed(common, frame), ...listed(own, frame)]).values()];
  return grants.length > 0 ? { grants } : {};
}

/** Numbers of grants outside what the grant's own parameters span, each told once; `written` writes a number. */
export function unusualGrants(scenarios: readonly Scenario[], written: (value: number) => string): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const { grant, name, parameters } of scenarios.flatMap(({ grants = [] }) => grants)) {
    for (const { key, low, high } of stateGrant(grant)!.parameters) {
      const value = parameters[key]!;
      if (value >= low && value <= high) continue;
      const values = { grant: name ?? grant, key, value: written(value), low: written(low), high: written(high) };
      told.set(JSON.stringify(values), finding('doubt', 'grant-number-outside', values));
    }
  }
  return [...told.values()];
}

/** Refuses a grant that is never paid in the simulated months, and one that reads of the region what is not known. */
export function checkGrants(frame: Frame, scenarios: readonly Scenario[]): void {
  const last = addMonths(frame.start, frame.months - 1);
  const waits = frame.units.some(({ queue, within90 }) =>
    (['p', 'o'] as const).some((stream) => queue[stream] && within90[stream] !== undefined),
  );
  for (const { grants = [] } of scenarios) {
    for (const { grant, name, from, to, fromRegion } of grants) {
      const named = name ?? grant;
      if (from > last || (to !== undefined && (to < from || to < frame.start))) {
        const end = to === undefined ? null : monthCode(to);
        const simulated = { start: monthCode(frame.start), last: monthCode(last) };
        throw failure('grant-never-paid', { grant: named, from: monthCode(from), to: end, ...simulated });
      }
      if (fromRegion.includes('attained') && !waits) throw failure('grant-waits-unknown', { grant: named });
    }
  }
}
