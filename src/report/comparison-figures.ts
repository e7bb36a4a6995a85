import { columnLetters } from '../quantities/cell-address';
import { yearRows, type ScenarioRun } from '../simulate/run';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { onSheet } from './cells';
import { roles } from './layout';

/** How a block of the table measures: kronor in millions, points with differences in per cent, shares in p.e. */
export type Measure = 'mkr' | 'points' | 'share';

/** One block of *Jämförelse*: a quantity of the units, and what stands below their rows. */
export interface ComparisonBlock {
  readonly name: keyof Texts['report']['comparison']['blocks'];
  readonly measure: Measure;
  readonly column: string;
  /** The region's own: no unit has a part in it. */
  readonly ofRegion?: true;
  /** Twelve months added, or December's value. */
  readonly over: 'year' | 'december';
  readonly below: readonly {
    readonly label: 'unitsSum' | 'centre' | 'regionTotal' | 'region' | 'received' | 'administration' | 'net';
    readonly column: string;
    readonly tax?: true;
  }[];
}

/** The blocks of *Jämförelse*, from top to bottom. */
export const comparisonBlocks: readonly ComparisonBlock[] = [
  {
    name: 'result',
    measure: 'mkr',
    column: 'result',
    over: 'year',
    below: [
      { label: 'unitsSum', column: 'units_result' },
      { label: 'centre', column: 'centre', tax: true },
      { label: 'regionTotal', column: 'region_result', tax: true },
    ],
  },
  {
    name: 'real',
    measure: 'points',
    column: 'real',
    over: 'year',
    below: [{ label: 'region', column: 'region_real' }],
  },
  {
    name: 'registered',
    measure: 'points',
    column: 'registered',
    over: 'year',
    below: [{ label: 'region', column: 'region_registered' }],
  },
  { name: 'cost', measure: 'mkr', column: 'cost', over: 'year', below: [{ label: 'region', column: 'region_cost' }] },
  {
    name: 'payment',
    measure: 'mkr',
    column: 'payment',
    over: 'year',
    below: [{ label: 'unitsSum', column: 'region_payment' }],
  },
  {
    name: 'queue',
    measure: 'points',
    column: 'queue_total',
    over: 'december',
    below: [{ label: 'region', column: 'region_queue' }],
  },
  {
    name: 'within90',
    measure: 'share',
    column: 'within90_unit',
    over: 'december',
    below: [{ label: 'region', column: 'region_within90' }],
  },
];

/** The last block, where a scenario has state grants: what they give the region and cost it. */
const grantBlock: ComparisonBlock = {
  name: 'grants',
  measure: 'mkr',
  column: 'state_net',
  ofRegion: true,
  over: 'year',
  below: [
    { label: 'received', column: 'state_received' },
    { label: 'administration', column: 'state_administration' },
    { label: 'net', column: 'state_net' },
  ],
};

/** The blocks that a report's table has. */
export function blocksShown({ model }: Places): readonly ComparisonBlock[] {
  return model.grants.length > 0 ? [...comparisonBlocks, grantBlock] : comparisonBlocks;
}

/** Rows above the first block: title, subtitle, state, and three of headings. */
export const comparisonTop = 6;

/** Columns of a scenario beside the labels: its level and the two ends of an interval, and its difference. */
const scenarioColumns = 4;

/**
 * A scenario's level: after its interval for the first scenario, before the interval of its difference for others.
 * @example [0, 1, 2].map(levelColumn) // [3, 4, 8]
 */
export function levelColumn(scenario: number): number {
  return scenario === 0 ? scenarioColumns - 1 : scenarioColumns * scenario;
}

/**
 * A scenario's difference from the first one.
 * @example [1, 2].map(differenceColumn) // [7, 11]
 */
export function differenceColumn(scenario: number): number {
  return scenarioColumns * scenario + scenarioColumns - 1;
}

/**
 * The lower end of a scenario's interval, with the upper end beside it: of the first one's level, of others' difference.
 * @example [0, 1, 2].map(intervalColumn) // [1, 5, 9]
 */
export function intervalColumn(scenario: number): number {
  return scenarioColumns * scenario + 1;
}

/** Columns of the table with a number of scenarios: behind them, how often each one is worse than the first. */
export function comparisonWidth(scenarios: number): number {
  return scenarioColumns * scenarios + scenarios - 1;
}

/** How often a scenario is worse than the first. */
export function worseColumn(scenario: number, scenarios: number): number {
  return scenarioColumns * scenarios + scenario - 1;
}

/**
 * The row of a figure on *Jämförelse*: of a unit by its number from 0, or of a line below the units by its label.
 * @example comparisonRow('result', 0, 2) // 7
 * @example comparisonRow('real', 'region', 2) // 16
 */
export function comparisonRow(
  name: ComparisonBlock['name'],
  line: number | ComparisonBlock['below'][number]['label'],
  units: number,
): number {
  let row = comparisonTop;
  for (const block of comparisonBlocks) {
    if (block.name === name) {
      return row + 1 + (typeof line === 'number' ? line : units + block.below.findIndex(({ label }) => label === line));
    }
    row += 1 + units + block.below.length + 1;
  }
  throw new RangeError(`no block ${name}`);
}

/** One figure of the table as the engine computes it and as the sheet's formula finds it. */
export interface Figure {
  readonly value: number;
  readonly formula: string;
  /** The first cell the formula adds, for a reader who follows the figure. */
  readonly link: string;
}

/**
 * A level against the first scenario's, as its cell shows it: mkr by subtracting, points as a share, shares in p.e.
 * @example differenceIn('share', 0.5, 0.75) // -25
 */
export function differenceIn(measure: Measure, own: number, first: number): number {
  if (measure === 'points') return first === 0 ? 0 : own / first - 1;
  return measure === 'share' ? 100 * (own - first) : own - first;
}

/** A unit's figure of a block in the year shown. */
export function unitFigure(
  places: Places,
  run: ScenarioRun,
  block: ComparisonBlock,
  unit: number,
  year: number,
): Figure {
  const { calculation } = places;
  const top = calculation.top + unit * calculation.rowsPerUnit;
  const letters = columnLetters(calculation.month.get(block.column)!);
  return figure(places, run, block, run.units[unit]!.series.get(block.column)!, letters, top, year);
}

/** The region's figure of a block, from one of the region's columns. */
export function regionFigure(
  places: Places,
  run: ScenarioRun,
  block: ComparisonBlock,
  column: string,
  year: number,
): Figure {
  const letters = columnLetters(places.calculation.region.get(column)!);
  return figure(places, run, block, run.region.get(column)!, letters, places.calculation.regionTop, year);
}

function figure(
  places: Places,
  run: ScenarioRun,
  block: ComparisonBlock,
  series: Float64Array,
  letters: string,
  top: number,
  year: number,
): Figure {
  const rows = yearRows(places.frame, year);
  const first = rows[0]!;
  const last = rows[rows.length - 1]!;
  const title = places.titles[roles.calculation(run.scenario.id)]!;
  const scale = block.measure === 'mkr' ? 1000 : 1;
  if (block.over === 'december') {
    const december = onSheet(title, `${letters}${top + last + 1}`);
    return { value: series[last]!, formula: december, link: december };
  }
  let total = 0;
  for (let row = first; row <= last; row += 1) total += series[row]!;
  const range = onSheet(title, `${letters}${top + first + 1}:${letters}${top + last + 1}`);
  return { value: total / scale, formula: scale === 1 ? `SUM(${range})` : `SUM(${range})/${scale}`, link: range };
}

/** Whether a unit's data carry the block: a queue that was not read is not an empty one. */
export function isKnown(places: Places, block: ComparisonBlock, unit: number): boolean {
  const { queue, within90 } = places.frame.units[unit]!;
  const streams = ['p', 'o'] as const;
  if (block.name === 'queue') return streams.some((stream) => queue[stream] !== undefined);
  if (block.name !== 'within90') return true;
  return streams.some((stream) => queue[stream] !== undefined && within90[stream] !== undefined);
}
