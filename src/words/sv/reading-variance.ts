import { numberText } from '../number-text';

const show = (value: number): string =>
  numberText('sv', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);

/** Swedish texts about the sums and differences that sheets show beside their figures. */
export const readingVariance = {
  'reading-variance-differs': (values: { header: string; difference: number; outcome: number; budget: number }) =>
    `”${values.header}” visar ${show(values.difference)}, men utfallet är ${show(values.outcome)} och budgeten ${show(values.budget)}. Utfall och budget används som de står. Kontrollera vilket av de tre talen som är fel, eller godkänn dem med accept: [reading-variance-differs] under reading.`,
  'reading-variance-flipped': (values: { header: string }) =>
    `”${values.header}” är budget minus utfall: plus betyder mindre än budgeten. Kolumnen används bara för att kontrollera de andra.`,
  'reading-wait-bands': (values: { headers: string }) =>
    `Väntande är summan av ${values.headers}, som är olika lång väntan. Väntande över 90 dagar är den sista av dem.`,
};
