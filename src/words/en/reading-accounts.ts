import { numberText, percentText } from '../number-text';
import type { readingAccounts as swedish } from '../sv/reading-accounts';

const percent = (share: number): string => percentText('en', share, 0);
const lines = (count: number): string => (count === 1 ? '1 line' : `${numberText('en', count, 0)} lines`);

/** English texts about what the region's own accounts say. */
export const readingAccounts: typeof swedish = {
  'reading-cost-split': (values) =>
    `Your own accounts suggest that ${percent(values.h)} of the cost is semi-fixed (h), ${percent(values.v)} variable (v) and ${percent(values.f)} fixed, by ${lines(values.lines)} of the accounts. The assumptions h and v are the register's until you say otherwise. Accept the accounts' shares with accept: [reading-cost-split] under reading, or change what the accounts are with accounts.`,
  'reading-cost-split-used': (values) =>
    `The assumptions h (${percent(values.h)} semi-fixed) and v (${percent(values.v)} variable) come from your own accounts, ${lines(values.lines)}; the rest, ${percent(values.f)}, is fixed.`,
};
