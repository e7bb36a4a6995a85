import type { FormulaReferences } from '../language/excel';
import { excelFormula } from '../language/excel';
import { never as neverComes } from '../model/inputs';
import type { Model } from '../model/model';
import { absoluteArea, columnLetters } from '../quantities/cell-address';
import type { Frame } from '../simulate/run';
import type { Language } from '../words/messages';
import { onSheet } from './cells';
import { grantRow, type GrantsLayout } from './grants-layout';
import type { RulesLayout } from './rules-layout';
import {
  assumptionName,
  calculationLabels,
  roles,
  startColumns,
  unitColumn,
  type AssumptionRow,
  type CalculationLayout,
  type ContractsLayout,
  type HistoryLayout,
  type SheetTitles,
} from './layout';

/** Everything a calculation formula may point at. */
export interface Places {
  readonly model: Model;
  readonly frame: Frame;
  readonly titles: SheetTitles;
  readonly prefix: string;
  readonly assumptions: readonly AssumptionRow[];
  readonly contracts: ContractsLayout;
  readonly rules: RulesLayout;
  /** Without rows where no scenario has a state grant. */
  readonly grants: GrantsLayout;
  readonly history: HistoryLayout;
  readonly calculation: CalculationLayout;
  /** Per scenario: whether its calculation is written as formulas, or as values because there are too many. */
  readonly live: readonly boolean[];
  /** Whether there are intervals from draws, which grow old where a value is changed. */
  readonly drawn: boolean;
  readonly language: Language;
  /** A payment model's name inside a sentence, by its key. */
  readonly nameOf: (model: string) => string;
  /** What every sheet says at its head: a scenario, not a forecast; made-up figures where they are. */
  readonly caution: string;
}

const label = (column: keyof typeof calculationLabels, row: number) =>
  `$${columnLetters(calculationLabels[column])}${row + 1}`;

/** The part of a formula that does not depend on which table it stands in: assumptions, inputs, constants of the frame. */
function outside(places: Places, scenario: number, name: string, unitNumber: string, month: string): string {
  const { frame, history, contracts, titles, prefix } = places;
  const units = frame.units.length;
  const assumption = assumptionName(places.assumptions, name, scenario);
  if (assumption) return assumption;
  if (name === 'first_year' || name === 'first_month') return `${prefix}${name}`;
  if (name === 'never') return String(neverComes);
  const historyTitle = titles[roles.history]!;
  if (name === 'tax_base') {
    const { taxRow: row, taxColumn: column } = history;
    return onSheet(historyTitle, absoluteArea({ top: row, left: column, bottom: row, right: column }));
  }
  const season = history.seasons.get(name);
  if (season !== undefined) {
    const area = unitColumn(season, units, history.seasonColumn, 12);
    return `INDEX(${onSheet(historyTitle, absoluteArea(area))},${unitNumber},${month})`;
  }
  const base = history.columns.get(name);
  if (base !== undefined) {
    return `INDEX(${onSheet(historyTitle, absoluteArea(unitColumn(history.top, units, base)))},${unitNumber})`;
  }
  const contract = contracts.columns.get(name);
  if (contract !== undefined) {
    const area = unitColumn(contracts.top + scenario * units, units, contract);
    return `INDEX(${onSheet(titles[roles.contracts]!, absoluteArea(area))},${unitNumber})`;
  }
  const grant = places.grants.inputs.get(name);
  if (grant !== undefined) {
    const row = grantRow(places.grants, scenario, grant.grant);
    const column = places.grants.columns.get(grant.key)!;
    return onSheet(titles[roles.grants]!, absoluteArea({ top: row, left: column, bottom: row, right: column }));
  }
  throw new RangeError(`no place for ${name}`);
}

/** A start value or an input of the row's unit; one per calendar month is that of the row's month. */
function startReference(places: Places, name: string, unitNumber: string, month: string): string | undefined {
  const { calculation, frame } = places;
  const column = calculation.start.get(name);
  if (column === undefined) return undefined;
  const calendar = startMonths(places, name) === 12;
  const area = absoluteArea(unitColumn(calculation.startTop, frame.units.length, column, calendar ? 12 : 1));
  return calendar ? `INDEX(${area},${unitNumber},${month})` : `INDEX(${area},${unitNumber})`;
}

function startMonths(places: Places, name: string): 1 | 12 | undefined {
  return startColumns(places.model).find((column) => column.name === name)?.months;
}

/**
 * The unit's place among the units, looked up by its number. MATCH also keeps LibreOffice 7.4 from computing a column in
 * several threads at once, where it takes columns that feed each other from month to month for a circle
 * (docs/decisions/0050).
 */
function unitPlace({ calculation, frame }: Places, row: number): string {
  const numbers = unitColumn(calculation.startTop, frame.units.length, calculationLabels.number);
  return `MATCH(${label('number', row)},${absoluteArea(numbers)},0)`;
}

/** A unit-month's formula as it is written: one that looks nothing up asks for its unit's place all the same. */
export function unitMonthFormula(places: Places, row: number, formula: string): string {
  return formula.includes('MATCH(') ? formula : `IF(${unitPlace(places, row)},${formula})`;
}

/** How a formula in a unit-month's row refers to names. */
export function monthReferences(places: Places, scenario: number, row: number): FormulaReferences {
  const { month } = places.calculation;
  const unitNumber = unitPlace(places, row);
  const calendarMonth = label('month', row);
  const own = (name: string, at: number) => `${columnLetters(month.get(name)!)}${at + 1}`;
  return {
    now: (name) => {
      if (month.has(name)) return own(name, row);
      if (name === 'time') return label('time', row);
      if (name === 'calendar_year') return label('year', row);
      if (name === 'calendar_month') return calendarMonth;
      return (
        startReference(places, name, unitNumber, calendarMonth) ??
        outside(places, scenario, name, unitNumber, calendarMonth)
      );
    },
    past: (name, lag) => own(name, row - lag),
    pastRange: (name, months) => `${own(name, row - months)}:${own(name, row - 1)}`,
    at: misplaced,
    sum: misplaced,
  };
}

/** How a formula in a unit's row of start values refers to names; `calendarMonth` in a column of one calendar month. */
export function startReferences(
  places: Places,
  scenario: number,
  row: number,
  calendarMonth?: number,
): FormulaReferences {
  const { start } = places.calculation;
  const cellOf = (name: string, month: number) => {
    if (name === 'calendar_month') return String(month);
    const column = start.get(name);
    return column === undefined ? undefined : `${columnLetters(column + month - 1)}${row + 1}`;
  };
  return {
    now: (name) => {
      const monthly = name === 'calendar_month' || startMonths(places, name) === 12;
      const own = cellOf(name, monthly ? calendarMonth! : 1);
      return own ?? outside(places, scenario, name, label('number', row), '');
    },
    past: misplaced,
    pastRange: misplaced,
    at: (name, index) => cellOf(name, Number(index))!,
    sum: misplaced,
  };
}

/** Where an input in the start values' table comes from: *Avtal* or *Underlag*. */
export function inputReference(places: Places, scenario: number, row: number, name: string, month: number): string {
  return outside(places, scenario, name, label('number', row), String(month));
}

/** How a formula in the region's month refers to names; a sum adds the units' cells of the same month. */
export function regionReferences(places: Places, scenario: number, row: number): FormulaReferences {
  const { calculation, frame } = places;
  const month = row - calculation.regionTop;
  const own = (name: string, at: number) => `${columnLetters(calculation.region.get(name)!)}${at + 1}`;
  return {
    now: (name) => {
      if (calculation.region.has(name)) return own(name, row);
      if (name === 'time') return label('time', row);
      if (name === 'calendar_year') return label('year', row);
      if (name === 'calendar_month') return label('month', row);
      return outside(places, scenario, name, '', '');
    },
    past: (name, lag) => own(name, row - lag),
    pastRange: (name, months) => `${own(name, row - months)}:${own(name, row - 1)}`,
    at: misplaced,
    sum: (of) => {
      const terms = frame.units.map((_, unit) =>
        excelFormula(of, monthReferences(places, scenario, calculation.top + unit * calculation.rowsPerUnit + month)),
      );
      return `SUM(${terms.join(',')})`;
    },
  };
}

function misplaced(): never {
  throw new RangeError('the model never asks for this here');
}
