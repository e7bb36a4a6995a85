import { cellName } from '../../quantities/cell-address';
import type { Place } from '../../words/problem';
import type { PlaceView } from './view';

/** A sheet, or cells on it by their top left and bottom right, as a click selects them and as a reader writes them. */
export function placeView(
  sheet: string,
  from?: { readonly row: number; readonly column: number },
  to: typeof from = from,
): PlaceView {
  if (!from || !to) return { sheet, text: sheet };
  const [first, last] = [cellName(from.row, from.column), cellName(to.row, to.column)];
  const address = first === last ? first : `${first}:${last}`;
  return { sheet, address, text: `${sheet}!${address}` };
}

/** Where a problem sits, if it is on a sheet. */
export function problemPlace(place: Place | undefined): PlaceView | undefined {
  if (place?.sheet === undefined) return undefined;
  const { sheet, row, column } = place;
  return row === undefined || column === undefined ? placeView(sheet) : placeView(sheet, { row, column });
}
