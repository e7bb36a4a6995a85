import type { LibraryModel } from './library-model';

/**
 * Denmark's nærhedsfinansiering 2019–: of a pot within the frame nothing is kept where no criterion is met, 33 % where one
 * is, 66 % where two are, all of it where three or more are.
 */
export const denmarkProximity: LibraryModel = {
  key: 'danmark-naerhed',
  number: 25,
  parameters: [
    { key: 'kriterie_pott', default: 1_500_000, low: 0, high: 1e7, basis: 'E' },
    { key: 'kriterier', default: 3, low: 0, high: 4, basis: 'A' },
    { key: 'andel_ett', default: 0.33, low: 0, high: 1, basis: 'E' },
    { key: 'andel_tva', default: 0.66, low: 0, high: 1, basis: 'E' },
  ],
  price: '0',
  fixed: 'budget - kriterie_pott',
  goal: 'kriterie_pott * if(kriterier >= 3, 1, if(kriterier >= 2, andel_tva, if(kriterier >= 1, andel_ett, 0)))',
  earned: '0',
  guaranteed: '0',
  firstPoint: '0',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: '0',
  uses: [{ country: 'DK', from: 2019 }],
  dated: [{ key: 'kriterie_pott', from: 2021, to: 2021, value: 1_500_000 }],
  // The pot alone: what stands beside it in the frame is not known.
  example: { over: 'kriterier', from: 0, to: 4, given: { budget: 1_500_000 } },
};
