import { todaysAssumptions, scenarioAssumptions } from '../control-levers';
import { boras } from './boras';
import { borlange } from './borlange';
import type { ControlPreset } from './control-preset';
import { gislaved } from './gislaved';
import { kalmar } from './kalmar';
import { kopenhamn } from './kopenhamn';
import { nykoping } from './nykoping';
import { oslo } from './oslo';
import { regionSkane } from './region-skane';
import { vastraGotaland } from './vastra-gotaland';

/** Places the reports tell of, regions first. */
export const controlPresets: readonly ControlPreset[] = [
  regionSkane,
  vastraGotaland,
  kalmar,
  gislaved,
  boras,
  borlange,
  nykoping,
  kopenhamn,
  oslo,
];

/**
 * The preset of a key, or undefined.
 * @example controlPreset('gislaved')?.today[0]?.value // 150
 */
export function controlPreset(key: string): ControlPreset | undefined {
  return controlPresets.find((preset) => preset.key === key);
}

/**
 * The assumptions of every scenario where today's control is like a place's.
 * @example presetToday('gislaved') // { N0: 150, N1: 150, b_prog: 0.01 }
 */
export function presetToday(key: string): Readonly<Record<string, number>> {
  const levers = controlPreset(key)?.today ?? [];
  return todaysAssumptions(Object.fromEntries(levers.map(({ lever, value }) => [lever, value])));
}

/**
 * The assumptions of a scenario whose control changes as a place's did.
 * @example presetAfter('region-skane', {}) // { phi: 1, gamma: 0.5 }
 */
export function presetAfter(key: string, common: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const levers = controlPreset(key)?.after ?? [];
  return scenarioAssumptions(Object.fromEntries(levers.map(({ lever, value }) => [lever, value])), common);
}
