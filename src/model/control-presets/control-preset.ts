import type { Basis } from '../assumptions';
import type { ScenarioLever, TodaysLever } from '../control-levers';

/** The reports that presets are taken from; their names stand in `words` under `control.reports`. */
export type PresetReport = 'siverbo' | 'solli' | 'forecasts';

/** Words of a report about the place, as they stand there, and the number they give. */
export interface Quote {
  readonly value?: number;
  readonly report: PresetReport;
  readonly words: string;
}

/** What a preset sets: today's control where it is chosen for the region, or the change where a scenario chooses it. */
interface PresetLever<Lever extends string> {
  readonly lever: Lever;
  readonly value: number;
  readonly basis: Exclude<Basis, 'fixed'>;
  /** The place moved this lever and no report says how far: the value is the user's to own. */
  readonly unknown?: true;
}

/**
 * The control of a place the reports tell of. What is known, what is not, and where it stands, are told in `words` under
 * the same key; every number told there is among `quotes`.
 */
export interface ControlPreset {
  readonly key: string;
  readonly country: 'SE' | 'DK' | 'NO';
  /** The services the report is about: outside hospitals a preset is an illustration. */
  readonly service: 'hospitals' | 'region' | 'municipality' | 'home care' | 'social services' | 'city';
  readonly today: readonly PresetLever<TodaysLever>[];
  readonly after: readonly PresetLever<ScenarioLever>[];
  readonly quotes: readonly Quote[];
}
