import { excelFormula } from '../language/excel';
import { unitInputs, type ScenarioRun } from '../simulate/run';
import type { Texts } from '../words/texts';
import { inputReference, startReferences, type Places } from './calculation-references';
import { cell, cells } from './cells';
import { elementTerm, formatOf, measureText, type ColumnHeading } from './column-headings';
import { calculationLabels, startColumns, type StartColumn } from './layout';
import type { Block, PlannedColumn } from './plan';
import { formats, looks, withFormat } from './styles';
import { termOf } from './terms';

const calendarMonths = Array.from({ length: 12 }, (_, month) => month + 1);

/** Headings of the start values' table; a value per calendar month has twelve. */
export function startHeadings(places: Places, texts: Texts): readonly ColumnHeading[] {
  return startColumns(places.model).flatMap((column) => {
    const term = elementTerm(texts, termOf(places.language, quantityOf(column)), column.element);
    const unit = measureText(places, texts, column.name);
    const number = column.computed?.equation.number;
    if (column.months === 1) return [{ number, term, name: column.name, unit }];
    return calendarMonths.map((month) => ({
      number,
      term: `${term} ${month}`,
      name: `${column.name}[${month}]`,
      unit,
    }));
  });
}

/** The quantity a column is about, without stream or contract. */
function quantityOf({ name, element }: StartColumn): string {
  return element === undefined ? name : name.slice(0, -element.length - 1);
}

/** One row per unit: its inputs in the scenario, fetched, and the start values that follow from them. */
export function startBlocks(places: Places, run: ScenarioRun, scenario: number): readonly Block[] {
  const { calculation, model, frame } = places;
  const top = calculation.startTop;
  const labels = frame.units.map(({ name }, index) => [
    cell(index + 1, withFormat(looks.value, formats.whole)),
    cell(name, looks.label),
  ]);
  const given = frame.units.map((unit, index) => unitInputs(model, unit, run.scenario.contracts[index]!));
  const columns = startColumns(model).flatMap((column): PlannedColumn[] => {
    const appearance = withFormat(looks.value, formatOf(places, column.name, quantityOf(column)));
    const months = column.months === 12 ? calendarMonths : [undefined];
    return months.map((month) => {
      const values = run.units.map(({ start }, unit) => {
        const value = column.computed ? start.get(column.name)! : given[unit]!.get(column.name)!;
        return typeof value === 'number' ? value : value[month! - 1]!;
      });
      const formula = column.computed
        ? excelFormula(column.computed.value, startReferences(places, scenario, top, month))
        : inputReference(places, scenario, top, column.name, month ?? 1);
      return { values, formula, appearance };
    });
  });
  const left = Object.keys(calculationLabels).length;
  return [cells(top, 0, labels), { kind: 'columns', top, left, columns }];
}
