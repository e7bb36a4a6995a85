import { appropriation } from './appropriation';
import { appropriationWithoutAssignment } from './appropriation-without-assignment';
import { capitation } from './capitation';
import { costSettlement } from './cost-settlement';
import { denmarkProximity } from './denmark-proximity';
import { denmarkTariff } from './denmark-tariff';
import { englandBlended } from './england-blended';
import { englandMarginalRate } from './england-marginal-rate';
import { frameworkBudget } from './framework-budget';
import { goalRelated } from './goal-related';
import type { LibraryModel } from './library-model';
import { needBasedBudget } from './need-based-budget';
import { norwayIsf } from './norway-isf';
import { outliers } from './outliers';
import { performanceBased } from './performance-based';
import { purchaserProvider } from './purchaser-provider';
import { skane2006 } from './skane-2006';
import { stockholm2009 } from './stockholm-2009';
import { stockholm2020 } from './stockholm-2020';
import { stockholm2024 } from './stockholm-2024';
import { vastraGotaland } from './vastra-gotaland';

/** Every payment model one can read, in the order of the gallery: forms first, then where they were used. */
export const paymentLibrary: readonly LibraryModel[] = [
  performanceBased,
  appropriation,
  appropriationWithoutAssignment,
  frameworkBudget,
  needBasedBudget,
  capitation,
  goalRelated,
  outliers,
  purchaserProvider,
  costSettlement,
  skane2006,
  stockholm2009,
  stockholm2020,
  stockholm2024,
  vastraGotaland,
  norwayIsf,
  denmarkTariff,
  denmarkProximity,
  englandMarginalRate,
  englandBlended,
];

/**
 * The library's payment model of a key, or undefined.
 * @example libraryModel('norge-isf')?.number // 23
 */
export function libraryModel(key: string): LibraryModel | undefined {
  return paymentLibrary.find((model) => model.key === key);
}
