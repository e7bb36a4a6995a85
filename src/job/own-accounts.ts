import type { CostSplit } from '../region/cost-split';
import type { ScenarioFile } from './scenario-file';

/** A scenario file with the cost shares of the region's own accounts, where the user has accepted them and said no others. */
export function withOwnAccounts(file: ScenarioFile, split: CostSplit | undefined): ScenarioFile {
  return split?.accepted ? { ...file, assumptions: { h: split.h, v: split.v, ...file.assumptions } } : file;
}
