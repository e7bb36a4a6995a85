/** Thousands of kronor: the unit of every amount of money inside the rooms. */
export type Tkr = number & { readonly unit: 'tkr' };
/** DRG points, registered or real as the name beside says. */
export type Points = number & { readonly unit: 'points' };
/** A share, 0.03 for three per cent. */
export type Share = number & { readonly unit: 'share' };
/** Persons: those who wait, visits, discharges. */
export type Count = number & { readonly unit: 'count' };

export const tkr = (value: number): Tkr => value as Tkr;
export const points = (value: number): Points => value as Points;
export const share = (value: number): Share => value as Share;
export const count = (value: number): Count => value as Count;
