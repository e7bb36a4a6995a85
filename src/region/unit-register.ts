import type { Problem } from '../words/problem';
import { captionedUnit } from './captioned-unit';
import { finding } from './finding';
import { cellAt } from './grid';
import { foldHeader, isHeaderWord, isTotalLabel } from './header-text';
import { sheetMapping, type Mapping } from './mapping';
import { tableColumns } from './table-columns';
import { cellText, type Table } from './table';
import type { Draft, TableReading } from './table-reading';
import { foldUnit } from './unit-name';

/** Names of units in the unit columns of all tables: folded name → first spelling. */
export function unitsInTables(tables: readonly Table[], mapping: Mapping): Map<string, string> {
  const units = new Map<string, string>();
  const add = (name: string): void => {
    const folded = foldUnit(name);
    if (folded !== '' && !units.has(folded) && !isTotalLabel(name) && !isHeaderWord(foldHeader(name)))
      units.set(folded, name);
  };
  for (const table of tables) {
    const own = sheetMapping(mapping, table.grid.file, table.grid.sheet);
    if (own?.unit) add(own.unit);
    const columns = tableColumns(table, new Map(), own);
    // A unit that a header only seems to name is told where it stands, and is not known to other tables.
    for (const { unit, assumed } of columns) if (unit !== undefined && !assumed) add(unit);
    const column = columns.find(({ role }) => role === 'unit');
    const caption = column || columns.some(({ unit }) => unit !== undefined) ? undefined : captionedUnit(table);
    if (caption) add(caption.unit);
    if (!column) continue;
    const seen = new Set<string>();
    for (let row = table.firstRow; row <= table.lastRow; row += 1) {
      const text = cellText(cellAt(table.grid, row, column.column));
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      add(text);
    }
  }
  for (const [from, to] of Object.entries(mapping.units ?? {})) {
    add(from);
    add(to);
  }
  return units;
}

/** The name each figure's unit goes by, and what to tell about figures without one. */
export interface UnitNames {
  readonly of: (draft: Draft, reading: TableReading) => string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * One name per unit: the user's merging first, then names that fold alike under their first spelling. Where no table has
 * units the whole is one unit, named after its first sheet; where only some have, a table may be named after one of them.
 */
export function unitNames(readings: readonly TableReading[], mapping: Mapping): UnitNames {
  const targets = new Map(Object.entries(mapping.units ?? {}).map(([from, to]) => [foldUnit(from), to]));
  const spelling = new Map<string, string>();
  const memory = new Map<string, string>();
  const named = (name: string): string => {
    const known = memory.get(name);
    if (known !== undefined) return known;
    const target = targets.get(foldUnit(name)) ?? name;
    const first = spelling.get(foldUnit(target)) ?? target;
    spelling.set(foldUnit(target), first);
    memory.set(name, first);
    return first;
  };
  const problems: Problem[] = [];
  for (const { drafts } of readings) for (const { unit } of drafts) if (unit !== undefined) named(unit);
  const anyUnits = spelling.size > 0;
  const single = readings.find(({ drafts }) => drafts.length > 0)?.table.grid;
  const tableUnit = new Map<TableReading, string | undefined>();
  for (const reading of readings) {
    const without = reading.drafts.filter(({ unit, kind }) => unit === undefined && kind !== 'tax-and-grants');
    const [first] = without;
    if (!first || reading.drafts.every(({ drg, kind }) => drg !== undefined && kind === 'points-per-case')) continue;
    const { grid, titles } = reading.table;
    const place = { file: grid.file, sheet: grid.sheet, row: first.row, column: first.column };
    if (!anyUnits) {
      tableUnit.set(reading, single?.sheet);
      if (grid === single)
        problems.push(
          finding('note', 'reading-no-unit-column', { unit: grid.sheet }, { file: grid.file, sheet: grid.sheet }),
        );
      continue;
    }
    const texts = [grid.sheet, ...titles].map((text) => ` ${foldUnit(text)} `);
    const found = [...spelling].filter(([folded]) => texts.some((text) => text.includes(` ${folded} `)));
    if (found.length === 1) tableUnit.set(reading, found[0]?.[1]);
    else if (!without.every(({ section }) => section !== undefined && spelling.has(foldUnit(section)))) {
      problems.push(finding('doubt', 'reading-figures-without-unit', { count: without.length }, place));
    }
  }
  const of = (draft: Draft, reading: TableReading): string | undefined => {
    if (draft.unit !== undefined) return named(draft.unit);
    if (draft.kind === 'tax-and-grants') return undefined;
    const section = draft.section === undefined ? undefined : spelling.get(foldUnit(draft.section));
    return section ?? tableUnit.get(reading);
  };
  return { of, problems };
}
