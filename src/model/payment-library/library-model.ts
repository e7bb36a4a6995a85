import type { Basis } from '../assumptions';
import type { PaymentModel, PaymentParameter } from '../payment-model';
import type { LibraryParameterKey } from './parameters';

/** Where and when a payment model was in use; a year left out is open or not known. */
export interface PaymentUse {
  /** ISO 3166 code of the country. */
  readonly country: 'SE' | 'NO' | 'DK' | 'GB';
  readonly from?: number;
  readonly to?: number;
}

/** A parameter with what its default rests on. */
export interface LibraryParameter extends PaymentParameter<LibraryParameterKey> {
  readonly basis: Exclude<Basis, 'fixed'>;
  /** The real system had a value that no source shows: the default is an assumption in its place. */
  readonly unknown?: true;
}

/** The value a parameter had in some years, as its source gives it; years between are not filled in. */
export interface DatedValue {
  readonly key: LibraryParameterKey;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** What a payment is shown against, and the example it is shown on. */
export interface PaymentExample {
  /** `volume`, `goals` or a parameter of the model. */
  readonly over: 'volume' | 'goals' | LibraryParameterKey;
  /** The ends of the axis, in the unit of `over`; for `volume` shares of the assignment. */
  readonly from: number;
  readonly to: number;
  /** Levels and parameters that differ from the common example and from the defaults. */
  readonly given?: Readonly<Partial<Record<'assignment' | 'budget' | LibraryParameterKey, number>>>;
}

/**
 * A payment model of the library: the same rules as every payment model, with where it was used and what it rests on.
 * Name, description, source and what is not known stand in `words` under the same key. Money is thousands of the
 * currency of the country where it was used.
 */
export interface LibraryModel extends PaymentModel<LibraryParameterKey> {
  readonly parameters: readonly LibraryParameter[];
  /** Empty for a form that belongs to no place. */
  readonly uses: readonly PaymentUse[];
  readonly dated?: readonly DatedValue[];
  readonly example: PaymentExample;
}

/** The example everything is shown on unless a model says otherwise: 1,000 points at 65 tkr, near Sweden's price of 2022. */
export const commonExample = { assignment: 1000, budget: 65_000 } as const;
