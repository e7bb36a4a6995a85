import { printUnit } from '../language/dimension';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells } from './cells';
import type { Block, PlannedCell } from './plan';
import { formats, looks } from './styles';

/** What stands over one column of *Beräkning*. */
export interface ColumnHeading {
  /** Number of the model's equation; undefined for what supports them. */
  readonly number: number | undefined;
  readonly term: string;
  readonly name: string;
  readonly unit: string;
}

/**
 * The term with what it is for: ", planerad" for a care stream, " 2" for a contract.
 * @example elementTerm(textsOf('sv'), 'Kö', 'p') // 'Kö, planerad'
 */
export function elementTerm(texts: Texts, term: string, element: string | undefined): string {
  const { streams } = texts.report;
  if (element === undefined) return term;
  return element in streams ? `${term}, ${streams[element as keyof typeof streams]}` : `${term} ${element}`;
}

const unitHeading = { ...looks.headerBand, align: 'left', indent: 1, vertical: 'top' } as const;

/** The unit of measurement of a quantity of the model, in the reader's words; nothing for a plain number. */
export function measureText(places: Places, texts: Texts, name: string): string {
  const unit = printUnit(places.model.dimensionOf(name));
  return texts.report.measures[unit] ?? unit;
}

/** Headings of a table: equation number where `numbered`, term, name and unit; labels of time where `timed`. */
export function headings(
  texts: Texts,
  columns: readonly ColumnHeading[],
  top: number,
  { numbered, timed }: { readonly numbered: boolean; readonly timed: boolean },
): Block {
  const words = texts.report.calculation;
  const labels = Object.values(words.columns).map((text, index) => (timed || index < 2 ? text : ''));
  const blank = labels.map((): PlannedCell => cell('', looks.headerBand));
  const numbers = columns.map(({ number }) =>
    cell(number === undefined ? words.support : `${words.equation} ${number}`, looks.headerNote),
  );
  const rows = [
    [
      ...labels.map((text, index) => cell(text, index === 1 ? unitHeading : looks.headerWrapped)),
      ...columns.map(({ term }) => cell(term, looks.headerWrapped)),
    ],
    [...blank, ...columns.map(({ name }) => cell(name, { ...looks.headerNote, size: 8 }))],
    [...labels.map(() => cell('', looks.header)), ...columns.map(({ unit }) => cell(unit, looks.headerNoteLast))],
  ];
  return cells(top, 0, numbered ? [[...blank, ...numbers], ...rows] : rows);
}

/** Number format of a quantity by its name and unit of measurement. */
export function formatOf(places: Places, name: string, quantity: string): string {
  if (wholeNumbers.has(quantity)) return formats.whole;
  const unit = printUnit(places.model.dimensionOf(name));
  return unit === 'tkr' || unit === 'points' || unit === 'days' || unit === 'persons' ? formats.level : formats.factor;
}

const wholeNumbers = new Set([
  ...['new_year', 'election', 'active', 'opens', 'closes', 'start', 'in_force_from', 'in_force_to', 'queue_acts'],
  ...['pays_rule', 'model', 'from_month', 'phase', 'queue_known', 'guarantee_known', 'inflow_chosen'],
]);
