import { grantInput } from '../../model/grant-rule';
import { isGrantKey } from '../../report/grants-layout';
import { roles } from '../../report/layout';
import { formulaSources, type FormulaReference } from '../../workbook/file/formula-references';
import {
  columnName,
  numberAt,
  placesOf,
  sheetNamed,
  type TracedPlace,
  type TracedSheet,
  type TracedWorkbook,
} from './traced-sheets';

/** A column of a calculation that the traced figure needs, first met at a place. */
export interface NeededColumn {
  /** The expanded name in the notation: queue_p, region_cost. */
  readonly name: string;
  readonly place: TracedPlace;
  /** How many formulas lie between the figure and this one. */
  readonly depth: number;
}

/** Everything a figure is made of, found by following the formulas in the file. */
export interface Walk {
  /** Cells of the report's own tables that the figure goes through before it reaches a calculation. */
  readonly through: readonly { readonly place: TracedPlace; readonly formula: string }[];
  /** Cells of calculations that these formulas name, in areas as written. */
  readonly reached: readonly { readonly sheet: TracedSheet; readonly area: FormulaReference['area'] }[];
  readonly columns: readonly NeededColumn[];
  /** Cells of *Antaganden*, of *Avtal* and of *Underlag*; the last with the name the equations use, if any. */
  readonly assumptions: readonly TracedPlace[];
  readonly contracts: readonly { readonly name: string; readonly place: TracedPlace }[];
  readonly read: readonly { readonly name: string | undefined; readonly place: TracedPlace }[];
  /** True where a calculation that was reached is written as values, so that nothing can be followed further. */
  readonly stopped: boolean;
}

const unitNumberColumn = 0;

/**
 * Follows a cell's formula through every formula it draws on, down to assumptions, contracts and the base year. `known`
 * says which texts over a column are names of the notation. Each unit's columns are followed once, not month by month.
 */
export function walk(workbook: TracedWorkbook, start: TracedPlace, known: (text: string) => boolean): Walk {
  const through: { place: TracedPlace; formula: string }[] = [];
  const reached: Walk['reached'][number][] = [];
  const columns = new Map<string, NeededColumn>();
  const assumptions = new Map<string, TracedPlace>();
  const contracts = new Map<string, { name: string; place: TracedPlace }>();
  const read = new Map<string, { name: string | undefined; place: TracedPlace }>();
  const seen = new Set<string>();
  let stopped = false;

  const queue: { place: TracedPlace; depth: number; name: string | undefined }[] = [];
  const keyOf = ({ sheet, row, column }: TracedPlace) => `${sheet.role}!${row},${column}`;
  const add = (place: TracedPlace, depth: number, from: string | undefined) => {
    const { role } = place.sheet;
    if (role === roles.assumptions) {
      if (assumptionColumn(place)) assumptions.set(keyOf(place), place);
    } else if (role === roles.contracts) {
      const name = columnName(place, known);
      if (name !== undefined) contracts.set(keyOf(place), { name, place });
      return;
    } else if (role === roles.grants) {
      const key = columnName(place, isGrantKey);
      const grant = numberAt({ ...place, column: 2 });
      if (key !== undefined && grant !== undefined) {
        contracts.set(keyOf(place), { name: grantInput(key, grant), place });
        return;
      }
    } else if (role === roles.history) {
      // A table of the report may name a fact of the list itself, in no equation's words; the asked cell is no source.
      if (depth > 0) read.set(keyOf(place), { name: from, place });
      return;
    }
    let key = keyOf(place);
    let name: string | undefined;
    if (isCalculation(place.sheet)) {
      name = columnName(place, known);
      // The labels of a row: unit, month number, year.
      if (name === undefined) return;
      key = `${role}!${name}!${numberAt({ ...place, column: unitNumberColumn }) ?? ''}`;
      if (!columns.has(name)) columns.set(name, { name, place, depth });
    }
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ place, depth, name });
  };

  add(start, 0, undefined);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { place, depth, name } = next;
    const formula = place.sheet.formulaAt(place.row, place.column);
    if (formula === undefined) {
      stopped ||= isCalculation(place.sheet);
      continue;
    }
    const inTable = !isCalculation(place.sheet);
    if (inTable && place.sheet.role !== roles.assumptions) through.push({ place, formula });
    const sources = formulaSources(formula);
    for (const reference of sources.references) {
      const sheet = reference.sheet === undefined ? place.sheet : sheetNamed(workbook, reference.sheet);
      if (!sheet) continue;
      if (inTable && isCalculation(sheet)) reached.push({ sheet, area: reference.area });
      for (const cell of cellsMeant(place, sheet, reference)) add(cell, depth + 1, name);
    }
    for (const word of sources.names) {
      const named = workbook.named(word);
      if (named) add(named, depth + 1, name);
    }
  }
  return {
    through,
    reached,
    columns: [...columns.values()],
    assumptions: [...assumptions.values()],
    contracts: [...contracts.values()],
    read: [...read.values()],
    stopped,
  };
}

export function isCalculation({ role }: TracedSheet): boolean {
  return role.startsWith(roles.calculation(''));
}

/** The value column of the register; a formula may also look at other cells there, such as the line about changes. */
function assumptionColumn({ column }: TracedPlace): boolean {
  return column === 3;
}

/**
 * The cells of an area that a formula in a place really uses: of an area with a row per unit the one of the place's own
 * unit; of several months in a column the first, since the others hold the same formula; else every cell.
 */
function cellsMeant(place: TracedPlace, sheet: TracedSheet, { area }: FormulaReference): readonly TracedPlace[] {
  const first = { sheet, row: area.top, column: area.left };
  if (area.top === area.bottom && area.left === area.right) return [first];
  const unit = numberAt({ ...place, column: unitNumberColumn });
  const numbered = (row: number) => numberAt({ sheet, row, column: unitNumberColumn });
  if (isCalculation(place.sheet)) {
    if (isCalculation(sheet)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        if (numbered(row) === unit) return [{ ...first, row }];
      }
      return [first];
    }
    return [{ ...first, row: area.top + (unit ?? 1) - 1 }];
  }
  if (!isCalculation(sheet)) return [...placesOf(sheet, area)];
  // A table of the report over months of several units: one month of each.
  const rows = new Map<number | undefined, TracedPlace>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (!rows.has(numbered(row))) rows.set(numbered(row), { ...first, row });
  }
  return [...rows.values()];
}
