import { isMessageCode } from '../words/messages';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import type { Grid } from './grid';
import type { Mapping } from './mapping';
import { isAcceptable } from './settled-problems';
import { foldUnit } from './unit-name';

/** So many of the names that exist are told. */
const mostNamed = 12;

/**
 * Corrections that meet nothing, as doubts that name what there is: a sheet or a file that was not handed over, a header row
 * below the sheet, a unit no sheet names, a code that no finding has. `units` are the names as the sheets write them.
 */
export function idleCorrections(
  mapping: Mapping,
  grids: readonly Grid[],
  units: ReadonlySet<string>,
  problems: readonly Problem[],
): Problem[] {
  return [...idleSheets(mapping, grids), ...idleUnits(mapping, units), ...idleCodes(mapping, problems)];
}

function idleSheets(mapping: Mapping, grids: readonly Grid[]): Problem[] {
  return (mapping.sheets ?? []).flatMap(({ file, sheet, headerRow }): Problem[] => {
    const meant = grids.filter((grid) => grid.sheet === sheet && (file === undefined || grid.file === file));
    if (meant.length === 0) {
      const fileNames = [...new Set(grids.map((grid) => grid.file))];
      const wrongFile = file !== undefined && !fileNames.includes(file);
      const inFile = grids.filter((grid) => file === undefined || grid.file === file).map((grid) => grid.sheet);
      const values = { sheet: wrongFile ? file : sheet, sheets: listed(wrongFile ? fileNames : inFile) };
      return [finding('doubt', 'reading-correction-no-sheet', values)];
    }
    return meant.flatMap((grid) =>
      headerRow === undefined || headerRow <= grid.rows.length
        ? []
        : [
            finding(
              'doubt',
              'reading-correction-no-row',
              { headerRow, rows: grid.rows.length },
              { file: grid.file, sheet },
            ),
          ],
    );
  });
}

function idleUnits(mapping: Mapping, units: ReadonlySet<string>): Problem[] {
  const known = new Set([...units].map(foldUnit));
  return Object.keys(mapping.units ?? {}).flatMap((unit) =>
    known.has(foldUnit(unit)) || units.size === 0
      ? []
      : [finding('doubt', 'reading-correction-no-unit', { unit, units: listed([...units]) })],
  );
}

function idleCodes(mapping: Mapping, problems: readonly Problem[]): Problem[] {
  const codes = listed(problems.filter(isAcceptable).map(({ code }) => code));
  return (mapping.accept ?? []).flatMap((code) =>
    isMessageCode(code) ? [] : [finding('doubt', 'reading-correction-no-code', { code, codes })],
  );
}

function listed(names: readonly string[]): string {
  const single = [...new Set(names)];
  return single.length > mostNamed ? `${single.slice(0, mostNamed).join(', ')} …` : single.join(', ');
}
