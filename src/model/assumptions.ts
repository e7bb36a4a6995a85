import type { Distribution } from './distribution';

/** How well a default is founded: measured in a study, measured and carried over, the user's own to judge, or fixed. */
export type Basis = 'E' | 'E-A' | 'A' | 'fixed';

/** The register's sections, in the order of the sheet. */
export const assumptionGroups = [
  'response',
  'followUp',
  'demand',
  'capacity',
  'cost',
  'money',
  'time',
  'constants',
] as const;
export type AssumptionGroup = (typeof assumptionGroups)[number];

/** How a value is written: as a share in per cent, as an effect in logarithms, or as a plain number. */
export type AssumptionStyle = 'percent' | 'effect' | 'number' | 'whole';

/**
 * One assumption of the register. Terms, units in words and sources stand in `words` under the same key.
 * Values are fractions (0.03), months, hours or plain numbers; `unit` is the notation's unit.
 */
export interface Assumption {
  readonly key: string;
  readonly group: AssumptionGroup;
  readonly unit: string;
  readonly style: AssumptionStyle;
  /** A number, or the key whose value holds until another is given. */
  readonly default: number | { readonly sameAs: string };
  readonly low: number;
  readonly high: number;
  readonly basis: Basis;
  readonly distribution: Distribution;
}

/**
 * Drawn otherwise than as PERT. Goals and indicators are counted, not estimated: what nobody has entered is no number
 * between none and 150. What is to be registered after a switch is decided: until somebody does, it is what it was. A
 * unit's clinical hours range over powers of ten, so that it is their ratio that is uncertain.
 */
const otherDistributions: Readonly<Record<string, Distribution>> = {
  N0: { kind: 'fixed' },
  N1: { kind: 'fixed' },
  tau_reg_1: { kind: 'fixed' },
  arbetstid: { kind: 'lognormal' },
};

const assumption = (
  key: string,
  group: AssumptionGroup,
  style: AssumptionStyle,
  value: Assumption['default'],
  low: number,
  high: number,
  basis: Basis,
  unit = '1',
): Assumption => ({
  ...{ key, group, style, default: value, low, high, basis, unit },
  distribution: otherDistributions[key] ?? { kind: basis === 'fixed' ? 'fixed' : 'pert' },
});

/** The register (DOMAIN §6.1 with the clarifications' keys): default, low and high are claims, each with its basis. */
export const assumptions: readonly Assumption[] = [
  assumption('eta_a', 'response', 'effect', 0.05, 0, 0.2, 'E-A'),
  assumption('eta_p', 'response', 'effect', 0.03, 0, 0.1, 'E-A'),
  assumption('eta_o', 'response', 'effect', 0.09, 0.02, 0.16, 'E'),
  assumption('alpha', 'response', 'effect', 0.17, 0.08, 0.33, 'A'),
  assumption('gamma', 'response', 'effect', 0.5, 0.1, 1, 'A'),
  assumption('gamma_ref', 'response', 'effect', 0.5, 0.5, 0.5, 'fixed'),
  assumption('band', 'response', 'percent', 0.03, 0.01, 0.1, 'A'),
  assumption('iota', 'response', 'effect', 0, -0.02, 0.03, 'A'),
  assumption('T', 'response', 'effect', 0.7, 0, 1, 'A'),
  assumption('T_0', 'response', 'effect', { sameAs: 'T' }, 0, 1, 'A'),

  assumption('phi', 'followUp', 'percent', 1, 0, 1, 'E-A'),
  assumption('detail', 'followUp', 'percent', 1, 0, 1, 'A'),
  assumption('beta', 'followUp', 'percent', 0.02, 0, 0.05, 'A'),
  assumption('omega', 'followUp', 'effect', 0.5, 0, 1, 'A'),
  assumption('reg_loss', 'followUp', 'effect', 1 / 12, 1 / 36, 1 / 3, 'A'),
  assumption('reg_gain', 'followUp', 'effect', 1 / 6, 1 / 36, 1 / 2, 'A'),
  assumption('u', 'followUp', 'percent', 0.01, 0, 0.02, 'E-A'),
  assumption('c_max', 'followUp', 'effect', 1.05, 1, 1.1, 'E-A'),
  assumption('rev', 'followUp', 'effect', 0.25, 0, 1, 'A'),
  assumption('tau_reg', 'followUp', 'percent', 0.03, 0.01, 0.06, 'A'),
  assumption('tau_reg_1', 'followUp', 'percent', { sameAs: 'tau_reg' }, 0, 0.06, 'A'),
  assumption('N0', 'followUp', 'whole', 0, 0, 150, 'A'),
  assumption('N1', 'followUp', 'whole', 0, 0, 150, 'A'),
  assumption('tid_per_mal', 'followUp', 'number', 6, 2, 15, 'A', 'hours'),
  assumption('arbetstid', 'followUp', 'whole', 10000, 1000, 500000, 'A', 'hours'),
  assumption('timkostnad', 'followUp', 'effect', 0.6, 0.3, 1.2, 'A', 'tkr/hour'),
  assumption('theta', 'followUp', 'effect', 0.5, 0, 1, 'A'),

  assumption('g', 'demand', 'percent', 0.015, 0, 0.03, 'A'),
  assumption('eps_W', 'demand', 'effect', -0.15, -0.25, -0.05, 'E'),
  assumption('delta', 'demand', 'percent', 0.01, 0, 0.03, 'A'),
  assumption('nu', 'demand', 'effect', 0.03, 0, 0.1, 'A'),
  assumption('ratio_low', 'demand', 'effect', 0.25, 0.1, 1, 'A'),
  assumption('ratio_high', 'demand', 'effect', 4, 1, 10, 'A'),

  assumption('m', 'capacity', 'effect', 1.05, 1, 1.15, 'A'),
  assumption('g_kap', 'capacity', 'percent', 0.015, 0, 0.03, 'A'),

  assumption('h', 'cost', 'percent', 0.3, 0.1, 0.5, 'E-A'),
  assumption('v', 'cost', 'percent', 0.2, 0.1, 0.4, 'E-A'),
  assumption('lag_up', 'cost', 'whole', 9, 3, 36, 'A'),
  assumption('lag_dn', 'cost', 'whole', 18, 3, 36, 'A'),
  assumption('e_los', 'cost', 'effect', -0.128, -0.2, 0, 'E'),
  assumption('dygnsandel', 'cost', 'percent', 0.3, 0.15, 0.45, 'A'),
  assumption('adm', 'cost', 'percent', 0.01, 0.003, 0.03, 'A'),
  assumption('prod_real', 'cost', 'percent', { sameAs: 'prodkrav' }, 0, 0.02, 'A'),
  assumption('v_val', 'cost', 'percent', 0, 0, 0.015, 'E-A'),
  assumption('psi', 'cost', 'effect', 0.3, 0, 1, 'A'),
  assumption('soft', 'cost', 'effect', 0.5, 0, 1, 'A'),
  assumption('b_max', 'cost', 'percent', 0.05, 0, 0.1, 'A'),

  assumption('LPIK', 'money', 'percent', 0.03, 0, 0.08, 'A'),
  assumption('prodkrav', 'money', 'percent', 0.01, 0, 0.02, 'E-A'),
  assumption('assigned_g', 'money', 'percent', { sameAs: 'g' }, 0, 0.03, 'A'),
  assumption('chi', 'money', 'percent', 0.5, 0, 1, 'A'),
  assumption('goals', 'money', 'percent', 1, 0, 1, 'A'),
  assumption('b_prog', 'money', 'percent', 0.01, 0.003, 0.019, 'E'),
  assumption('growth', 'money', 'percent', 0.03, 0, 0.08, 'A'),

  assumption('days_per_month', 'constants', 'number', 30.4, 30.4, 30.4, 'fixed', 'days'),
  assumption('guarantee_days', 'constants', 'whole', 90, 90, 90, 'fixed', 'days'),
  assumption('least_wait', 'constants', 'whole', 1, 1, 1, 'fixed', 'days'),
  assumption('longest_wait', 'constants', 'whole', 3650, 3650, 3650, 'fixed', 'days'),
];

/**
 * The assumption of a key, or undefined.
 * @example assumptionOf('eta_o')?.default // 0.09
 */
export function assumptionOf(key: string): Assumption | undefined {
  return assumptions.find((assumption) => assumption.key === key);
}

/** Whether an assumption is moved: it is not fixed, and has a low and a high value. */
export function isUncertain({ distribution, low, high }: Assumption): boolean {
  return distribution.kind !== 'fixed' && low < high;
}

/**
 * The keys of assumptions whose value is another's until they are given one.
 * @example followersOf('prodkrav') // ['prod_real']
 */
export function followersOf(key: string): readonly string[] {
  return assumptions.flatMap((each) =>
    typeof each.default === 'object' && each.default.sameAs === key ? [each.key] : [],
  );
}

/** Values by key, every key of the register present. */
export type AssumptionValues = Readonly<Record<string, number>>;

/**
 * The register's values with the given ones in place; a key that follows another takes that one's value.
 * @example assumptionValues({ g: 0.02 }).assigned_g // 0.02
 */
export function assumptionValues(given: Readonly<Record<string, number>> = {}): AssumptionValues {
  const values: Record<string, number> = {};
  for (const { key, default: value } of assumptions) {
    if (typeof value === 'number') values[key] = given[key] ?? value;
  }
  for (const { key, default: value } of assumptions) {
    if (typeof value === 'object') values[key] = given[key] ?? values[value.sameAs]!;
  }
  return values;
}
