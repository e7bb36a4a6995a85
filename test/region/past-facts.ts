import type { Fact, History, Quantity, Stream } from '../../src/model/history';
import { addMonths, monthOf, type Month } from '../../src/quantities/month';

/** January 2023, where the made-up pasts begin. */
export const pastStart = monthOf(2023, 1);

/** One number of a made-up past; every call stands in a row of its own. */
export function fact(
  quantity: Quantity,
  unit: string | undefined,
  from: Month,
  value: number,
  more: { readonly stream?: Stream; readonly months?: Fact['months']; readonly column?: number } = {},
): Fact {
  const address = { file: 'a.xlsx', sheet: 'Blad1', row: rows++, column: more.column ?? 0 };
  return { quantity, unit, stream: more.stream, from, months: more.months ?? 1, value, address };
}
let rows = 0;

/** A figure a month for some months in a row. */
export function monthly(
  quantity: Quantity,
  unit: string | undefined,
  months: number,
  value: (index: number) => number,
  stream?: Stream,
): Fact[] {
  return Array.from({ length: months }, (_, index) =>
    fact(quantity, unit, addMonths(pastStart, index), value(index), stream && { stream }),
  );
}

/** The history of some facts, its units in the order they come. */
export const historyOf = (...lists: readonly (readonly Fact[])[]): History => ({
  units: [...new Set(lists.flat().flatMap(({ unit }) => unit ?? []))],
  facts: lists.flat(),
});
