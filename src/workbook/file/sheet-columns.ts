import { written } from './element-merge';
import { attributesOf } from './worksheet-outline';

/** Widths that differ less than this are one width: LibreOffice rounds them to hundredths of its own unit. */
const sameWidth = 0.13;

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The column widths of a sheet that is written again (`cols`, empty where there is none): a width a person changed
 * stays, with everything else that is said of the column; one that only Växla changes is changed. `base` holds the
 * widths written last time.
 */
export function mergedColumns(theirs: string, base: readonly number[] | undefined, mine: readonly number[]): string {
  const ranges = singled(columnRanges(theirs), mine.length);
  const merged = new Map(ranges.map((range) => [range.first, range]));
  mine.forEach((wish, index) => {
    const number = index + 1;
    const now = merged.get(number)?.attributes;
    const width = now?.has('width') ? Number(now.get('width')) : undefined;
    const before = base?.[index];
    if (width === wish || wish === before) return;
    if (before !== undefined && width !== undefined && Math.abs(width - before) >= sameWidth) return;
    const attributes = new Map([...(now ?? []), ['width', String(wish)], ['customWidth', '1']]);
    merged.set(number, { first: number, last: number, attributes });
  });
  if (ranges.length === merged.size && ranges.every((range) => merged.get(range.first) === range)) return theirs;
  const elements = [...merged.values()]
    .sort((one, other) => one.first - other.first)
    .map(({ first, last, attributes }) => {
      const place = [['min', String(first)] as const, ['max', String(last)] as const];
      return `<col${written(new Map([...attributes, ...place]))}/>`;
    });
  return `<cols>${elements.join('')}</cols>`;
}

function columnRanges(cols: string): readonly ColumnRange[] {
  return [...cols.matchAll(/<(?:[^\s/>:]+:)?col\s([^>]*)>/g)].map(([, tag = '']) => {
    const attributes = attributesOf(tag);
    return { first: Number(attributes.get('min')), last: Number(attributes.get('max')), attributes };
  });
}

/** Ranges that reach into the first columns split into single columns there. */
function singled(ranges: readonly ColumnRange[], columns: number): readonly ColumnRange[] {
  return ranges.flatMap((range) => {
    if (range.first > columns || range.first === range.last) return [range];
    const within = Math.min(range.last, columns);
    const singles = Array.from({ length: within - range.first + 1 }, (_, index) => {
      const number = range.first + index;
      return { first: number, last: number, attributes: range.attributes };
    });
    return within === range.last ? singles : [...singles, { ...range, first: within + 1 }];
  });
}
