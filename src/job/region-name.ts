import type { Grid } from '../region/grid';

/** Rows at the head of a sheet where titles and notes stand. */
const headRows = 12;

function headTexts(grids: readonly Grid[]): readonly string[] {
  return grids.flatMap(({ rows }) =>
    rows.slice(0, headRows).flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
  );
}

/**
 * The region's name as the sheets' own titles say it: "Region Skåne", "Exempelregionen"; null where none does.
 * A scenario file can say it outright.
 */
export function regionName(grids: readonly Grid[]): string | null {
  for (const text of headTexts(grids)) {
    const found = /\bRegion\p{Zs}+\p{Lu}\p{L}+(?:\p{Zs}+\p{Lu}\p{L}+)?|\b\p{Lu}\p{L}{3,}regionen\b/u.exec(text);
    if (found) return found[0];
  }
  return null;
}

/** Whether the sheets say of themselves that their figures are made up. */
export function saysSynthetic(grids: readonly Grid[]): boolean {
  return headTexts(grids).some((text) => /\bsyntetisk|\bsynthetic/iu.test(text));
}
