/**
 * Amounts with their unit in the type: a plain number may become one, but kronor never become points, nor points
 * persons, without the compiler's word.
 */
type Amount<Unit extends string> = number & { readonly unit?: Unit };

/** Thousands of kronor: the unit of every amount of money inside the rooms. */
export type Tkr = Amount<'tkr'>;
/** Whole öre: what must add up to the last coin. */
export type Ore = Amount<'öre'>;
/** DRG points, registered or real as the name beside says. */
export type Points = Amount<'points'>;
/** Persons: those who wait or join the queue. */
export type Persons = Amount<'persons'>;
/** A share, 0.03 for three per cent. */
export type Share = Amount<'share'>;
