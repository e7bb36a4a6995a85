import type { Month } from '../quantities/month';
import { stateGrant } from './state-grants';
import type { GrantParameter, StateGrant } from './state-grants/state-grant';

/** A number of a grant that a scenario may read from the region itself, as it stood at the end of the year before. */
export const regionReadings = ['attained', 'operations'] as const;
export type RegionReading = (typeof regionReadings)[number];

/** A state grant in a scenario: which, with which numbers, and in which months it is paid. */
export interface ScenarioGrant {
  /** Key of the state grant: svf-2025, komiljard … */
  readonly grant: string;
  /** What it is called here; undefined: as the gallery calls it. */
  readonly name?: string;
  /** Every number the grant reads. */
  readonly parameters: Readonly<Partial<Record<GrantParameter['key'], number>>>;
  /** Numbers that follow the region's own instead of standing still. */
  readonly fromRegion: readonly RegionReading[];
  readonly from: Month;
  /** The last month; undefined: to the end. */
  readonly to?: Month;
}

/** A state grant's place in a model: its lines stand in every scenario, empty where a scenario does not name it. */
export interface GrantSlot {
  readonly grant: StateGrant;
  readonly name?: string;
}

/** What a grant is known by among others of a scenario: a kind may stand there twice under two names. */
export function grantId({ grant, name }: Pick<ScenarioGrant, 'grant' | 'name'>): string {
  return JSON.stringify([grant, name ?? null]);
}

/** What a slot's grant is known by. */
export function slotId({ grant, name }: GrantSlot): string {
  return grantId({ grant: grant.key, ...(name !== undefined && { name }) });
}

/** The grants that any of some scenarios names, each once, in the order in which they are first named. */
export function grantSlots(scenarios: readonly { readonly grants?: readonly ScenarioGrant[] }[]): readonly GrantSlot[] {
  const slots = new Map<string, GrantSlot>();
  for (const named of scenarios.flatMap(({ grants }) => grants ?? [])) {
    const grant = stateGrant(named.grant);
    if (!grant || slots.has(grantId(named))) continue;
    slots.set(grantId(named), { grant, ...(named.name !== undefined && { name: named.name }) });
  }
  return [...slots.values()];
}

/**
 * A grant's numbers, with its own where nothing is given.
 * @example grantNumbers(stateGrant('generellt-per-invanare'), { population: 1000 }) // { per_head: 1, population: 1000 }
 */
export function grantNumbers(
  { parameters }: StateGrant,
  given: Readonly<Partial<Record<string, number>>> = {},
): ScenarioGrant['parameters'] {
  return Object.fromEntries(parameters.map(({ key, default: own }) => [key, given[key] ?? own]));
}
