import { usualDraws, type DrawSettings } from '../../simulate/uncertainty/refined';
import type { EmbeddedModel } from '../embedded-model';
import type { ScenarioFile } from '../scenario-file';

/** The seed where nobody chose one: the same draws for everyone, said on every output. */
export const usualSeed = 1;

/**
 * How much is drawn, and from which seed: as the scenario file says, else as the workbook's document has it, else the
 * usual. No draws at all where 0 is asked for: the report then has chosen values alone.
 */
export function drawSettings(
  { draws, seed, until }: Pick<ScenarioFile, 'draws' | 'seed' | 'until'>,
  earlier?: Pick<EmbeddedModel, 'draws'>,
): DrawSettings {
  const before = earlier?.draws;
  const error = until ?? before?.until;
  return {
    seed: seed ?? before?.seed ?? usualSeed,
    draws: draws ?? before?.draws ?? usualDraws,
    ...(error !== undefined && { until: error }),
  };
}
