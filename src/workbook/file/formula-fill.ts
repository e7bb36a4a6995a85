import { movingFormula } from './formula-shift';

/**
 * The formula of a cell some rows further down, as filling down gives it: relative rows move, $ rows stay; text in
 * quotes and quoted sheet names are left alone.
 * @example filledDown("B6*$C$1+'Blad 1'!D6", 2) // "B8*$C$1+'Blad 1'!D8"
 */
export function filledDown(formula: string, rows: number): string {
  return fillingDown(formula)(rows);
}

/** The same for many rows: the formula is taken apart once. */
export function fillingDown(formula: string): (rows: number) => string {
  const moved = movingFormula(formula);
  return (rows) => moved(rows, 0);
}

/**
 * Whether Excel can share a formula between cells. It cannot where the formula names another sheet: a relative
 * reference there is not moved, and saving fails (EPPlus issues 64 and 92).
 * @example canBeShared("'Blad 1'!D6") // false
 */
export function canBeShared(formula: string): boolean {
  return !formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}
