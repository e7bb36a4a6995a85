import { baseMonths, type ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells } from './cells';
import { roles } from './layout';
import { monthLabels, regionIndex, regionReference } from './region-months';
import type { Block, PlannedColumn, PlannedSeries } from './plan';
import { formats, looks, withFormat } from './styles';

/** The month's name, and its name where the axis shows it. */
const labelColumns = 2;

/** A month-by-month column of a chart: what the engine computed, and the formula of the first month. */
interface MonthColumn {
  readonly label: string;
  readonly formula: string;
  readonly values: readonly number[];
  readonly format: string;
}

/** Month-by-month figures of the region, as formulas over the calculation sheets. */
export class MonthColumns {
  readonly columns: MonthColumn[] = [];
  readonly labels: readonly string[];
  private readonly axis: readonly string[];
  private readonly rows: readonly number[];

  constructor(
    private readonly places: Places,
    language: Language,
    private readonly runs: readonly ScenarioRun[],
    private readonly top: number,
  ) {
    const { frame } = places;
    this.rows = Array.from({ length: frame.months }, (_, month) => baseMonths + month);
    const { labels, axis } = monthLabels(places, language);
    this.labels = labels;
    this.axis = axis;
  }

  /** The first scenario in the same month = 100. */
  index(scenario: number, name: string, label: string): number {
    const months = this.labels.map((_, month) => regionIndex(this.places, this.runs, scenario, name, month));
    return this.add({
      label,
      formula: months[0]!.formula,
      values: months.map(({ value }) => value),
      format: formats.level,
    });
  }

  /** Twelve months up to this one added, over some of the region's columns, mkr. */
  twelve(scenario: number, names: readonly string[], label: string): number {
    const run = this.runs[scenario]!;
    return this.add({
      label,
      formula: `SUM(${names.map((name) => regionReference(this.places, run, name, -11, 0)).join(',')})/1000`,
      values: this.rows.map((row) => {
        const added = names.flatMap((name) => [...run.region.get(name)!.slice(row - 11, row + 1)]);
        return added.reduce((sum, value) => sum + value, 0) / 1000;
      }),
      format: formats.level,
    });
  }

  /** A share as it is, in per cent. */
  percent(scenario: number, name: string, label: string): number {
    const run = this.runs[scenario]!;
    return this.add({
      label,
      formula: `100*${regionReference(this.places, run, name, 0)}`,
      values: this.rows.map((row) => 100 * run.region.get(name)![row]!),
      format: formats.level,
    });
  }

  /** A column as a chart's series. */
  series(column: number, look: Partial<PlannedSeries> & Pick<PlannedSeries, 'color' | 'dash'>): PlannedSeries {
    const { label, values } = this.columns[column]!;
    return {
      label,
      categories: this.area(1),
      values: this.area(column + labelColumns),
      categoryTexts: this.axis,
      cached: values,
      widthPoints: 2.25,
      ...look,
    };
  }

  /** The table the charts are drawn from, with its two rows of heading. */
  blocks(texts: Texts): readonly Block[] {
    const { chartData } = texts.report.comparison;
    return [
      cells(this.top, 0, [
        [cell(chartData, looks.section)],
        [
          cell(texts.report.month, looks.header),
          cell('', looks.header),
          ...this.columns.map(({ label }) => cell(label, looks.headerWrapped)),
        ],
      ]),
      {
        kind: 'columns',
        top: this.valuesTop,
        left: 0,
        columns: [
          { values: this.labels, appearance: looks.label },
          { values: this.axis, appearance: looks.label },
          ...this.columns.map(({ formula, values, format }): PlannedColumn => ({
            values,
            formula,
            appearance: withFormat(looks.value, format),
          })),
        ],
      },
    ];
  }

  /** Columns of the table. */
  get width(): number {
    return this.columns.length + labelColumns;
  }

  /** First row below the table. */
  get bottom(): number {
    return this.valuesTop + this.labels.length;
  }

  private get valuesTop(): number {
    return this.top + 2;
  }

  private add(column: MonthColumn): number {
    this.columns.push(column);
    return this.columns.length - 1;
  }

  private area(column: number) {
    const area = { top: this.valuesTop, bottom: this.bottom - 1, left: column, right: column };
    return { sheet: roles.comparison, area };
  }
}
