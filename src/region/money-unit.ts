/** The units that Swedish sheets state money in: kronor, thousands, millions, billions (10⁹). */
export type MoneyUnit = 'kr' | 'tkr' | 'mkr' | 'mdkr';
export const moneyUnits = ['kr', 'tkr', 'mkr', 'mdkr'] as const satisfies readonly MoneyUnit[];

/** A statement of the money's unit found in a text. */
export interface MoneyStatement {
  readonly unit: MoneyUnit;
  /** Sign or code of a currency that is not the krona. */
  readonly currency?: '£' | '$' | '€';
}

const words: Readonly<Record<string, MoneyUnit>> = {
  kr: 'kr',
  kronor: 'kr',
  sek: 'kr',
  tkr: 'tkr',
  kkr: 'tkr',
  ksek: 'tkr',
  tsek: 'tkr',
  mkr: 'mkr',
  mnkr: 'mkr',
  msek: 'mkr',
  mdkr: 'mdkr',
  mdrkr: 'mdkr',
  mdsek: 'mdkr',
};

/**
 * The money unit that one word is.
 * @example moneyUnitOfWord('mnkr') // 'mkr'
 * @example moneyUnitOfWord('st') // undefined
 */
export function moneyUnitOfWord(word: string): MoneyUnit | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

const phrases: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/\b(?:miljarder|mdr) (?:kronor|kr|sek)\b|\bsek billions?\b/, 'mdkr'],
  [/\b(?:miljoner|milj|mn) (?:kronor|kr|sek)\b|\bsek millions?\b/, 'mkr'],
  [
    /\b(?:tusental|tusentals|tusen|1 ?000-tals?|1 ?000) (?:kronor|kr|sek)\b|\bsek thousands?\b|\bthousands of sek\b/,
    'tkr',
  ],
];

const currencies: readonly (readonly [RegExp, '£' | '$' | '€'])[] = [
  [/£|\bgbp\b|\bpounds?\b/, '£'],
  [/\$|\busd\b|\bdollars?\b/, '$'],
  [/€|\beur\b|\beuros?\b/, '€'],
];

/**
 * The money unit a header, a title or a line of prose states; a number's own amount ("i 5 mkr") counts as well.
 * @example moneyStatement('Kostnad (tkr)') // { unit: 'tkr' }
 * @example moneyStatement('Belopp i miljoner kronor') // { unit: 'mkr' }
 * @example moneyStatement('Total costs (£)') // { unit: 'kr', currency: '£' }
 */
export function moneyStatement(text: string): MoneyStatement | undefined {
  const folded = text.toLowerCase().replace(/[\s\u00a0\u202f_]+/g, ' ');
  for (const [pattern, currency] of currencies)
    if (pattern.test(folded)) return { unit: foreignScale(folded), currency };
  for (const [pattern, unit] of phrases) if (pattern.test(folded)) return { unit };
  for (const word of folded.split(/[^a-zåäö]+/)) {
    const unit = moneyUnitOfWord(word);
    if (unit) return { unit };
  }
  return undefined;
}

function foreignScale(folded: string): MoneyUnit {
  if (/\bbillions?\b|[£$€]bn\b/.test(folded)) return 'mdkr';
  if (/\bmillions?\b|[£$€]m\b/.test(folded)) return 'mkr';
  return /\bthousands?\b|[£$€]k\b|[£$€]000/.test(folded) ? 'tkr' : 'kr';
}

/**
 * An amount in thousands of kronor.
 * @example inTkr(12500, 'kr') // 12.5
 * @example inTkr(3.2, 'mkr') // 3200
 */
export function inTkr(amount: number, unit: MoneyUnit): number {
  if (unit === 'kr') return amount / 1000;
  if (unit === 'mkr') return amount * 1000;
  return unit === 'mdkr' ? amount * 1_000_000 : amount;
}
