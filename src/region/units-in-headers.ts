import { headerRest } from './header-text';
import type { TableColumn } from './table-columns';
import { foldUnit, soundsLikeUnit } from './unit-name';

/**
 * Columns whose headers name a unit beside the quantity ("DRG-poäng Norra sjukhuset"), or a unit over a group of columns. What
 * is left of the header is taken for a unit where it is a known one, or where it sounds like one; the latter is marked as
 * assumed.
 */
export function unitsInHeaders(
  columns: readonly TableColumn[],
  knownUnits: ReadonlyMap<string, string>,
): TableColumn[] {
  const rests = new Map<number, string>();
  for (const column of columns) {
    if (column.role !== 'figures' || column.total) continue;
    const rest = headerRest(column.header);
    if (rest !== '') rests.set(column.column, rest);
  }
  const unit = (rest: string | undefined): { unit: string; assumed: boolean } | undefined => {
    if (rest === undefined) return undefined;
    const known = knownUnits.get(foldUnit(rest));
    if (known !== undefined) return { unit: known, assumed: false };
    return soundsLikeUnit(rest) ? { unit: rest, assumed: true } : undefined;
  };
  return columns.map((column) => {
    const found = unit(rests.get(column.column));
    return found ? { ...column, unit: found.unit, ...(found.assumed && { assumed: 'unit' as const }) } : column;
  });
}
