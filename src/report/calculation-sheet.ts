import { excelFormula } from '../language/excel';
import type { Expression } from '../language/expression';
import type { ModelColumn } from '../model/model';
import { addMonths, calendarMonthOf, yearOf } from '../quantities/month';
import { baseMonths, type ScenarioRun } from '../simulate/run';
import type { Texts } from '../words/texts';
import type { Appearance } from './appearance';
import { monthReferences, regionReferences, unitMonthFormula, type Places } from './calculation-references';
import { cell, cells, formulaCell } from './cells';
import { equationWords } from './equation-words';
import { elementTerm, formatOf, headings, measureText, type ColumnHeading } from './column-headings';
import { calculationLabels, roles, subheadingRows } from './layout';
import type { Block, CellContent, ColumnBlock, PlannedColumn, PlannedSheet } from './plan';
import { startBlocks, startHeadings } from './start-rows';
import { changedText, isChanged } from './stale-line';
import { formats, looks, withFormat } from './styles';

const labelCount = Object.keys(calculationLabels).length;

/**
 * One scenario's *Beräkning*: the equations month by month as live formulas, one row per unit-month, each column one
 * formula; then the region's months and the start values on rows of their own.
 */
export function calculationSheet(places: Places, texts: Texts, run: ScenarioRun, scenario: number): PlannedSheet {
  const { model, calculation, titles } = places;
  const words = texts.report.calculation;
  const number = scenario + 1;
  const heading = [
    [cell(words.title({ number, scenario: run.scenario.name }), looks.title)],
    [cell(words.subtitle({ note: run.scenario.note || run.scenario.name }), looks.text)],
    [formulaCell(`IF(${isChanged(places)},"${changedText(places, texts)}","")`, '', looks.warning)],
    [cell(words.reading, looks.text)],
    [cell(words.missing, looks.text)],
    [cell(places.live[scenario] ? places.caution : `${places.caution} ${texts.report.asValues}`, looks.text)],
  ];
  const written = (block: Block) => (places.live[scenario] ? block : asValues(block));
  const role = roles.calculation(run.scenario.id);
  const widest = Math.max(...calculation.month.values(), ...calculation.region.values(), ...calculation.start.values());
  return {
    role,
    title: titles[role]!,
    columnWidths: [5, 24.4, 9.3, 7, 7, ...Array.from({ length: widest + 12 - labelCount }, () => 14)],
    rowHeights: {
      [calculation.top - 3]: 45,
      [calculation.regionTop - subheadingRows + 1]: 30,
      [calculation.startTop - subheadingRows + 1]: 45,
    },
    blocks: [
      cells(0, 0, heading),
      headings(texts, columnHeadings(places, texts, model.month), calculation.top - 4, { numbered: true, timed: true }),
      ...unitBlocks(places, run, scenario).map(written),
      cells(calculation.regionTop - subheadingRows, 0, [[cell(words.regionRows, looks.section)]]),
      headings(texts, columnHeadings(places, texts, model.region), calculation.regionTop - subheadingRows + 1, {
        numbered: false,
        timed: true,
      }),
      written(regionBlock(places, texts, run, scenario)),
      cells(calculation.startTop - subheadingRows, 0, [[cell(words.startRows, looks.section)]]),
      headings(texts, startHeadings(places, texts), calculation.startTop - subheadingRows + 1, {
        numbered: false,
        timed: false,
      }),
      ...startBlocks(places, run, scenario).map(written),
    ],
    freeze: { row: calculation.top, column: 2 },
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      // The unit-months run to hundreds of pages; the region's months are what a reader wants on paper.
      printArea: {
        top: calculation.regionTop - subheadingRows,
        bottom: calculation.regionTop + calculation.rowsPerUnit - 1,
        left: 0,
        right: Math.max(...calculation.region.values()),
      },
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatRows: [calculation.regionTop - subheadingRows, calculation.regionTop - 1],
      header: {
        left: words.title({ number, scenario: run.scenario.name }),
        right: places.caution,
      },
    },
  };
}

function columnHeadings(places: Places, texts: Texts, columns: readonly ModelColumn[]): readonly ColumnHeading[] {
  return columns.map(({ name, element, equation }) => ({
    number: equation.number,
    term: elementTerm(texts, equationWords(texts, equation.name)[0], element),
    name,
    unit: measureText(places, texts, name),
  }));
}

/** Formula of a column over base year and simulated months alike. */
function wholeFormula(column: ModelColumn, written: (expression: Expression) => string, time: string): string {
  const value = written(column.value);
  if (column.before === column.value) return value;
  return `IF(${time}<1,${written(column.before)},${value})`;
}

function unitBlocks(places: Places, run: ScenarioRun, scenario: number): readonly ColumnBlock[] {
  const { calculation, model, frame } = places;
  return frame.units.map((unit, index) => {
    const top = calculation.top + index * calculation.rowsPerUnit;
    const { series } = run.units[index]!;
    const references = monthReferences(places, scenario, top);
    const columns = model.month.map((column): PlannedColumn => {
      const whole = wholeFormula(column, (expression) => excelFormula(expression, references), references.now('time'));
      const formula = unitMonthFormula(places, top, whole);
      const format = isUnknown(places, column, index)
        ? formats.unknown
        : formatOf(places, column.name, column.equation.name);
      return { values: [...series.get(column.name)!], formula, appearance: withFormat(looks.value, format) };
    });
    return { kind: 'columns', top, left: 0, columns: [...labelColumns(places, index + 1, unit.name), ...columns] };
  });
}

/** Unit number, unit, month number, year and calendar month of a table's rows. */
function labelColumns(places: Places, number: number | null, name: string): readonly PlannedColumn[] {
  const { frame, calculation } = places;
  const rows = Array.from({ length: calculation.rowsPerUnit }, (_, row) => row);
  const month = (row: number) => addMonths(frame.start, row - baseMonths);
  const column = (values: readonly CellContent[], appearance: Appearance): PlannedColumn => ({ values, appearance });
  const whole = withFormat(looks.value, formats.whole);
  return [
    column(
      rows.map(() => number),
      whole,
    ),
    column(
      rows.map(() => name),
      looks.label,
    ),
    column(
      rows.map((row) => row - baseMonths + 1),
      whole,
    ),
    column(
      rows.map((row) => yearOf(month(row))),
      whole,
    ),
    column(
      rows.map((row) => calendarMonthOf(month(row))),
      whole,
    ),
  ];
}

function regionBlock(places: Places, texts: Texts, run: ScenarioRun, scenario: number): ColumnBlock {
  const { calculation, model } = places;
  const references = regionReferences(places, scenario, calculation.regionTop);
  const columns = model.region.map((column): PlannedColumn => {
    const formula = wholeFormula(column, (expression) => excelFormula(expression, references), references.now('time'));
    const unknownTax = ['tax_and_grants', 'centre', 'region_result'].includes(column.name);
    const unknown = unknownTax && places.frame.taxAndGrants === undefined;
    const format = unknown ? formats.unknown : formatOf(places, column.name, column.equation.name);
    return { values: [...run.region.get(column.name)!], formula, appearance: withFormat(looks.value, format) };
  });
  const labels = labelColumns(places, null, texts.report.comparison.region);
  return { kind: 'columns', top: calculation.regionTop, left: 0, columns: [...labels, ...columns] };
}

/** A block without its formulas. */
function asValues(block: Block): Block {
  if (block.kind === 'cells') return block;
  return { ...block, columns: block.columns.map(({ values, appearance }) => ({ values, appearance })) };
}

/** A queue that was not read is computed as nothing and shown as a dash. */
function isUnknown(places: Places, { equation, element }: ModelColumn, unit: number): boolean {
  const { queue, within90 } = places.frame.units[unit]!;
  const noQueue = (stream: 'p' | 'o') => queue[stream] === undefined;
  const noGuarantee = (stream: 'p' | 'o') => noQueue(stream) || within90[stream] === undefined;
  if (element === 'p' || element === 'o') {
    if (['queue', 'wait', 'leavers', 'inflow', 'wait_ratio'].includes(equation.name)) return noQueue(element);
    return equation.name === 'within90' && noGuarantee(element);
  }
  if (equation.name === 'queue_total') return noQueue('p') && noQueue('o');
  const guarantee = ['within90_unit', 'queue_followed', 'queue_within90'];
  return guarantee.includes(equation.name) && noGuarantee('p') && noGuarantee('o');
}
