/**
 * The rules of a payment model: text one can read, expressions over a contract's levels and its parameters.
 * Formal names in every expression: `volume` (registered points since the contract period began), `assignment`
 * (M, points), `budget` (B, tkr a year), `pot` (tkr), `price` (tkr per point), all for the period the expression is
 * asked about: a year, or the part of one that the contract is in force. Parameters are the contract's own.
 */
export interface PaymentRules {
  /** Price per point, tkr/points, from `price_given` (0 where none is given), `price_level`, `budget`, `assignment`. */
  readonly price: string;
  /** Paid whatever is produced, tkr a year. */
  readonly fixed: string;
  /** Paid for goals met, tkr a year. */
  readonly goal: string;
  /** Variable payment earned by `volume`, tkr. */
  readonly earned: string;
  /** The least variable payment of a whole period, tkr, settled in its last month. */
  readonly guaranteed: string;
  /** Marginal payment share at a volume of nothing, share of the budget per share of the assignment. */
  readonly firstPoint: string;
  /** Factor on the budget each January. */
  readonly index: string;
  /** Share of the balance carried into the next year (χ). */
  readonly carry: string;
  /** 1 where registered points are paid for, whatever the momentary margin, else 0. */
  readonly pays: string;
}

/** A payment model: its rules, and the parameters they read. `Key` says which parameters there are to choose among. */
export interface PaymentModel<Key extends string = ContractParameter> extends PaymentRules {
  /** The key a scenario file writes: prestation, anslag, ram. */
  readonly key: string;
  /** The number the sheet *Avtal* holds; never used again for another model. Users' own begin at 1001. */
  readonly number: number;
  /** What its user calls it; names of the models that come with Växla stand in `words` under the key. */
  readonly name?: string;
  /** Parameters the model reads, with the value a contract has where nothing is said. */
  readonly parameters: readonly PaymentParameter<Key>[];
}

/** A number of the contract that a payment model reads. */
export interface PaymentParameter<Key extends string = ContractParameter> {
  readonly key: Key;
  readonly default: number;
  readonly low: number;
  readonly high: number;
  /** The notation's unit, on a parameter that a user's own model brings; the others' stand in the library's register. */
  readonly unit?: string;
}

/** Numbers a contract may hold, in the order of the columns on *Avtal*. Their units stand in `contractParameterUnits`. */
export const contractParameters = ['rho', 'r1', 'r2', 'r3', 'tak', 'golv', 'm_mal', 'pot', 'price_given'] as const;
export type ContractParameter = (typeof contractParameters)[number];

/** Units of the contract's numbers: shares are plain numbers; 0 means none for `pot` and `price_given`. */
export const contractParameterUnits: Readonly<Record<ContractParameter, string>> = {
  rho: '1',
  r1: '1',
  r2: '1',
  r3: '1',
  tak: '1',
  golv: '1',
  m_mal: '1',
  pot: 'tkr',
  price_given: 'tkr/points',
};
