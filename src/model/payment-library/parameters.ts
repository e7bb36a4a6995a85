import { contractParameterUnits, type ContractParameter } from '../payment-model';

/** How a parameter is written for a reader. */
type ParameterStyle = 'percent' | 'number';

/** What holds for a parameter whichever model reads it: one key is one quantity. */
export interface ParameterKind {
  /** The notation's unit. */
  readonly unit: string;
  readonly style: ParameterStyle;
  /** An amount for a whole year: where a contract is in force for part of one, its part of the amount counts. */
  readonly yearly?: true;
}

const share: ParameterKind = { unit: '1', style: 'percent' };

/** Parameters of the library beside those a contract on *Avtal* holds, by key. */
const ownParameters = {
  /** Development money, share of the budget (Stockholm 2020–23). */
  m_utv: share,
  /** The unit's part of a pot that several share. */
  pot_andel: share,
  /** How much more than the assignment must be produced before the kink (Denmark's productivity demand). */
  baskrav: share,
  /** Added to the price index each January. */
  index_tillagg: share,
  /** Cost by case costing less what was invoiced, over the years that are settled. */
  kpp_avvikelse: { unit: 'tkr', style: 'number' },
  /** How much of that difference is settled. */
  reglerad: share,
  /** How much of an outlier's cost above its limit is paid. */
  ytter_andel: share,
  ytter_kostnad: { unit: 'tkr', style: 'number', yearly: true },
  ytter_grans: { unit: 'tkr', style: 'number', yearly: true },
  /** Money kept by criteria met (Denmark's nærhedsfinansiering). */
  kriterie_pott: { unit: 'tkr', style: 'number', yearly: true },
  kriterier: { unit: '1', style: 'number' },
  andel_ett: share,
  andel_tva: share,
  /** The frame that is shared out by need, and standard cost of the unit's inhabitants and of all. */
  ram_total: { unit: 'tkr', style: 'number' },
  behov: { unit: 'tkr', style: 'number' },
  behov_alla: { unit: 'tkr', style: 'number' },
  listade: { unit: 'persons', style: 'number' },
  grundpris: { unit: 'tkr/person', style: 'number' },
  vardtyngd: { unit: '1', style: 'number' },
} as const satisfies Readonly<Record<string, ParameterKind>>;

/** A parameter some payment model of the library reads. */
export type LibraryParameterKey = ContractParameter | keyof typeof ownParameters;

const contractKinds: Readonly<Record<ContractParameter, ParameterKind>> = {
  rho: { unit: contractParameterUnits.rho, style: 'percent' },
  r1: { unit: contractParameterUnits.r1, style: 'percent' },
  r2: { unit: contractParameterUnits.r2, style: 'percent' },
  r3: { unit: contractParameterUnits.r3, style: 'percent' },
  tak: { unit: contractParameterUnits.tak, style: 'percent' },
  golv: { unit: contractParameterUnits.golv, style: 'percent' },
  m_mal: { unit: contractParameterUnits.m_mal, style: 'percent' },
  pot: { unit: contractParameterUnits.pot, style: 'number', yearly: true },
  price_given: { unit: contractParameterUnits.price_given, style: 'number' },
};

/** Unit, way of writing and length of every parameter of the library. */
export const libraryParameters: Readonly<Record<LibraryParameterKey, ParameterKind>> = {
  ...contractKinds,
  ...ownParameters,
};
