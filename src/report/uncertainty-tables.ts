import { cellName } from '../quantities/cell-address';
import { baseMonths } from '../simulate/run';
import type { RangedFigure } from '../simulate/ranged-figures';
import { followedFigures, type FollowedFigure, type Interval } from '../simulate/uncertainty/uncertainty';
import { isDifferenceKnown, isLevelKnown } from './board-figures';
import { cell, formulaCell, onSheet } from './cells';
import {
  comparisonBlocks,
  comparisonRow,
  differenceColumn,
  differenceIn,
  levelColumn,
  regionFigure,
  unitFigure,
  type ComparisonBlock,
  type Measure,
} from './comparison-figures';
import { blockOf, figureLines, intervalScales, type BlockLine } from './comparison-intervals';
import { roles } from './layout';
import type { LiveNumber } from './live-text';
import type { PlannedCell } from './plan';
import { monthLabels, regionIndex, regionReference } from './region-months';
import {
  asShown,
  differenceFormats,
  formats,
  inScenarioInk,
  levelFormats,
  looks,
  scenarioMarks,
  withFormat,
} from './styles';
import type { UncertaintySource } from './uncertainty-source';

/** Percentiles in the order of their columns. */
const percentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** Widths of the columns: label, measure, percentiles, their errors, the chosen value, and how often it is worse. */
export const tableWidths: readonly number[] = [
  40,
  11.5,
  ...percentiles.map(() => 10),
  ...percentiles.map(() => 9),
  13,
  12,
];
export const tableColumns = tableWidths.length;

/** Formats of an error, with one decimal more than the figure it belongs to. */
const errorFormats: Readonly<Record<Measure, Readonly<Record<'level' | 'difference', string>>>> = {
  mkr: { level: formats.effect, difference: formats.effect },
  points: { level: formats.level, difference: formats.finePercent },
  share: { level: formats.finePercent, difference: formats.effect },
};

/** A row of a table: an interval in the unit of its cells after scaling, and the live figure beside it. */
interface DrawnRow {
  readonly label: string;
  readonly measure: string;
  readonly interval: Interval;
  readonly factor: number;
  readonly format: string;
  readonly errorFormat: string;
  readonly chosen: LiveNumber;
  /** The chosen value leads to the cell it comes from: where there are few, since a link costs Excel a call. */
  readonly linked?: true;
  /** Share of the draws in which it is worse than in the first scenario. */
  readonly worse?: number | undefined;
}

/** A table with its heading: a piece that no page break splits. */
export type TableRows = readonly (readonly PlannedCell[])[];

/** The year's figures of the region in a scenario, as levels or against the first scenario. */
export function yearTable(source: UncertaintySource, scenario: number, kind: 'level' | 'difference'): TableRows {
  const { texts, uncertainty } = source;
  const words = texts.uncertainty;
  const own = uncertainty.scenarios[scenario]!;
  const known = kind === 'level' ? isLevelKnown : isDifferenceKnown;
  const names = (Object.keys(words.figures) as RangedFigure[]).filter((name) => known(source, name));
  const rows = names.map((name): DrawnRow => {
    const { line } = figureLines[name];
    const interval = own[kind === 'level' ? 'levels' : 'differences'][name];
    const results = { unitsResult: true, centre: true, regionResult: true } as const;
    const worse = kind === 'difference' && name in results ? own.worse[name as keyof typeof results] : undefined;
    const row = compared(source, blockOf(name), line, scenario, kind, interval);
    return { ...row, label: words.figures[name], linked: true, worse };
  });
  return table(source, scenario, words[kind]({ scenario: nameOf(source, scenario) }), rows, kind === 'difference');
}

/** The year's figures of every unit in a scenario, as levels or against the first scenario. */
export function unitTable(source: UncertaintySource, scenario: number, kind: 'level' | 'difference'): TableRows {
  const { texts, uncertainty, places } = source;
  const words = texts.uncertainty;
  const own = uncertainty.scenarios[scenario]!;
  const rows = (['result', 'real', 'cost'] as const).flatMap((name) => {
    const block = comparisonBlocks.find((each) => each.name === name)!;
    return places.frame.units.flatMap(({ name: unit }, index): readonly DrawnRow[] => {
      const interval = own.units[index]?.[name][kind];
      if (!interval) return [];
      const worse = kind === 'difference' && name === 'result' ? own.unitWorse[index] : undefined;
      const row = compared(source, block, index, scenario, kind, interval);
      return [{ ...row, label: words.unitFigures[name]({ unit }), worse }];
    });
  });
  return table(source, scenario, words[kind]({ scenario: nameOf(source, scenario) }), rows, kind === 'difference');
}

/** One of the region's figures month by month in a scenario; the index is of real production in the first scenario. */
export function monthTable(source: UncertaintySource, scenario: number, name: FollowedFigure | 'index'): TableRows {
  const { texts, language, uncertainty, places, runs } = source;
  const words = texts.uncertainty;
  const own = uncertainty.scenarios[scenario]!;
  const { labels } = monthLabels(places, language);
  const measure: Measure = name === 'cost' ? 'mkr' : name === 'within90' ? 'share' : 'points';
  const rows = (name === 'index' ? own.index : (own.months[name] ?? [])).map((interval, month): DrawnRow => {
    const shared = { label: labels[month]!, measure: '', interval };
    if (name === 'index') {
      const chosen = regionIndex(places, runs, scenario, 'region_real', month);
      return { ...shared, factor: 1, format: formats.level, errorFormat: formats.effect, chosen };
    }
    const reference = regionReference(places, runs[scenario]!, followedFigures[name], month);
    const computed = runs[scenario]!.region.get(followedFigures[name])![baseMonths + month]!;
    const chosen =
      measure === 'mkr'
        ? { formula: `${reference}/1000`, value: computed / 1000 }
        : { formula: reference, value: computed };
    return {
      ...shared,
      factor: intervalScales[measure].level,
      format: levelFormats[measure],
      errorFormat: errorFormats[measure].level,
      chosen,
    };
  });
  const title = words.monthly({ scenario: nameOf(source, scenario), figure: words.followed[name] });
  return table(source, scenario, title, rows, false);
}

/** Number and name of a scenario, behind its mark. */
function nameOf({ runs }: UncertaintySource, scenario: number): string {
  return `${scenarioMarks[scenario] ?? ''} ${scenario + 1} ${runs[scenario]!.scenario.name}`;
}

/** A row of a figure that stands on *Jämförelse* too, where the chosen value is fetched from. */
function compared(
  { places, runs, year, texts }: UncertaintySource,
  block: ComparisonBlock,
  line: BlockLine,
  scenario: number,
  kind: 'level' | 'difference',
  interval: Interval,
): Omit<DrawnRow, 'label'> {
  const { measure } = block;
  const at = (of: number) =>
    typeof line === 'number'
      ? unitFigure(places, runs[of]!, block, line, year).value
      : regionFigure(places, runs[of]!, block, block.below.find(({ label }) => label === line)!.column, year).value;
  const row = comparisonRow(block.name, line, places.frame.units.length);
  const column = kind === 'level' ? levelColumn(scenario) : differenceColumn(scenario);
  const reference = onSheet(places.titles[roles.comparison]!, cellName(row, column));
  const value = kind === 'level' ? at(scenario) : differenceIn(measure, at(scenario), at(0));
  const words = texts.uncertainty.measures;
  const differences = { mkr: words.mkr, points: words.pointsDifference, share: words.shareDifference };
  return {
    measure: kind === 'level' ? words[measure] : differences[measure],
    interval,
    factor: intervalScales[measure][kind],
    format: (kind === 'level' ? levelFormats : differenceFormats)[measure],
    errorFormat: errorFormats[measure][kind],
    chosen: { formula: reference, value },
  };
}

function table(
  { texts }: UncertaintySource,
  scenario: number,
  title: string,
  rows: readonly DrawnRow[],
  compares: boolean,
): TableRows {
  const words = texts.uncertainty;
  const names = percentiles.map((name) => name.toUpperCase());
  const head = [
    cell(title, inScenarioInk(looks.header, scenario)),
    cell(words.measure, looks.headerNoteLast),
    ...names.map((name) => cell(name, looks.headerRight)),
    ...names.map((name) => cell(`± ${name}`, looks.headerNoteLast)),
    cell(words.chosen, looks.headerRight),
    cell(compares ? words.worse : '', looks.headerNoteLast),
  ];
  const body = rows.map(({ label, measure, interval, factor, format, errorFormat, chosen, linked, worse }) => [
    cell(label, looks.label),
    cell(measure, { ...looks.value, ink: '616161' }),
    ...percentiles.map((name) => cell(asShown(factor * interval[name], format), withFormat(looks.simulated, format))),
    ...percentiles.map((name) => cell(factor * interval.errors[name], withFormat(looks.simulatedNote, errorFormat))),
    {
      ...formulaCell(chosen.formula, chosen.value, withFormat(looks.value, format)),
      ...(linked && { link: chosen.formula }),
    },
    worse === undefined ? cell('', looks.value) : cell(worse, withFormat(looks.simulated, formats.wholePercent)),
  ]);
  return [head, ...body];
}

/** The chosen difference in the region's cost in the year, mkr, from *Jämförelse*. */
export function chosenCostDifference(source: UncertaintySource, scenario: number) {
  const interval = source.uncertainty.scenarios[scenario]!.differences.cost;
  return compared(source, blockOf('cost'), figureLines.cost.line, scenario, 'difference', interval).chosen;
}
