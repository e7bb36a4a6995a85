import { foldHeader, readHeader } from './header-text';
import type { Kind } from './header-aliases';

/** What a line of an income statement is. */
export type AccountKind = Extract<Kind, 'cost' | 'payment' | 'income-internal' | 'income-external' | 'tax-and-grants'>;

const accountKinds: ReadonlySet<string> = new Set<AccountKind>([
  ...(['cost', 'payment', 'income-internal', 'income-external', 'tax-and-grants'] as const),
]);

/** Parts of words by which cost lines are known when they carry no account number. */
const costStems = [
  ...['kostnad', 'lön', 'läkemedel', 'material', 'hyra', 'hyror', 'avskrivning', 'köpt vård', 'tjänster', 'personal'],
  ...['lokal', 'overhead', 'cost', 'salaries', 'wages', 'drugs', 'rent', 'depreciation', 'bemanning', 'inhyrd'],
] as const;

/** How an account line was taken, and whether its own words said so or only its account class. */
export interface AccountReading {
  readonly kind: AccountKind;
  readonly by: 'words' | 'class';
}

/**
 * What an account line is, by its words first and by its account class second: class 3 is revenue, 4–8 cost
 * (Region-Bas, DOMAIN §4.3). Undefined where neither says.
 * @example accountLine('3010', 'Prestationsersättning') // { kind: 'payment', by: 'words' }
 * @example accountLine('4', 'Personal') // { kind: 'cost', by: 'class' }
 */
export function accountLine(account: string, text: string): AccountReading | undefined {
  const folded = foldHeader(text);
  const { meaning } = readHeader(folded);
  if (meaning && accountKinds.has(meaning)) return { kind: meaning as AccountKind, by: 'words' };
  const accountClass = /^\s*(?:kkl\s*)?(\d)/i.exec(account)?.[1];
  if (accountClass === '3') return { kind: 'income-external', by: 'class' };
  if (accountClass && '45678'.includes(accountClass)) return { kind: 'cost', by: 'class' };
  return costStems.some((stem) => folded.includes(stem)) ? { kind: 'cost', by: 'words' } : undefined;
}
