import type { Frame, ScenarioRun } from '../simulate/run';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';

/** What every part of *Osäkerhet* is made of. */
export interface UncertaintySource {
  readonly places: Places;
  readonly frame: Frame;
  readonly texts: Texts;
  readonly language: Language;
  /** Scenarios that were drawn, the one to compare with first. */
  readonly runs: readonly ScenarioRun[];
  readonly uncertainty: Uncertainty;
  readonly year: number;
}

/** The scenarios beside the first one. */
export function othersOf({ runs }: UncertaintySource): readonly number[] {
  return runs.slice(1).map((_, index) => index + 1);
}
