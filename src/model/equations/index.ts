import type { Equation } from '../equation';
import { baseYear } from './base-year';
import { behaviour } from './behaviour';
import { calendar } from './calendar';
import { capacity } from './capacity';
import { careGuarantee } from './care-guarantee';
import { contract } from './contract';
import { control } from './control';
import { cost } from './cost';
import { demand } from './demand';
import { measures } from './measures';
import { payment } from './payment';
import { production } from './production';
import { region } from './region';
import { registration } from './registration';
import { result } from './result';
import { waitingList } from './waiting-list';

/** Every equation of the model but those the payment models write, in the order a reader follows a month. */
export const equations: readonly Equation[] = [
  ...calendar,
  ...baseYear,
  ...contract,
  ...behaviour,
  ...capacity,
  ...control,
  ...measures,
  ...demand,
  ...production,
  ...waitingList,
  ...careGuarantee,
  ...registration,
  ...payment,
  ...cost,
  ...result,
  ...region,
];
