import type { Interval, ScenarioUncertainty, Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { RangedFigure } from '../simulate/ranged-figures';
import { comparisonBlocks, type ComparisonBlock, type Measure } from './comparison-figures';

/** The two ends of an interval, P5 and P95, in the measure of its cells. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A line of a block: a unit by its number, or a line below the units. */
export type BlockLine = number | ComparisonBlock['below'][number]['label'];

/** From what the draws are counted in (tkr, points, fractions) to what the cells are. */
export const intervalScales: Readonly<Record<Measure, { readonly level: number; readonly difference: number }>> = {
  mkr: { level: 1e-3, difference: 1e-3 },
  points: { level: 1, difference: 1 },
  share: { level: 1, difference: 100 },
};

/** Where the region's figures stand in the table: their block, and the line below the units. */
export const figureLines = {
  cost: { block: 'cost', line: 'region' },
  unitsResult: { block: 'result', line: 'unitsSum' },
  real: { block: 'real', line: 'region' },
  registered: { block: 'registered', line: 'region' },
  queue: { block: 'queue', line: 'region' },
  within90: { block: 'within90', line: 'region' },
  centre: { block: 'result', line: 'centre' },
  regionResult: { block: 'result', line: 'regionTotal' },
} as const satisfies Record<
  RangedFigure,
  { readonly block: ComparisonBlock['name']; readonly line: ComparisonBlock['below'][number]['label'] }
>;

/** The block a region's figure stands in. */
export function blockOf(name: RangedFigure): ComparisonBlock {
  return comparisonBlocks.find((block) => block.name === figureLines[name].block)!;
}

/** The region's figure that stands in a line below the units; the payment has none. */
function figureAt(name: ComparisonBlock['name'], line: string): RangedFigure | undefined {
  const found = Object.entries(figureLines).find(([, at]) => at.block === name && at.line === line);
  return found?.[0] as RangedFigure | undefined;
}

/** The interval of a line's level or of its difference from the first scenario; undefined where none is computed. */
export function endsOf(
  uncertainty: Uncertainty | undefined,
  block: ComparisonBlock,
  line: BlockLine,
  scenario: number,
): Ends | undefined {
  const own = uncertainty?.scenarios[scenario];
  const kind = scenario === 0 ? 'level' : 'difference';
  const interval = own && intervalOf(own, block.name, line, kind);
  const factor = intervalScales[block.measure][kind];
  return interval && { low: factor * interval.p5, high: factor * interval.p95 };
}

function intervalOf(
  own: ScenarioUncertainty,
  name: ComparisonBlock['name'],
  line: BlockLine,
  kind: 'level' | 'difference',
): Interval | undefined {
  if (typeof line === 'number') {
    return name === 'result' || name === 'real' || name === 'cost' ? own.units[line]?.[name][kind] : undefined;
  }
  const figure = figureAt(name, line);
  return figure && own[kind === 'level' ? 'levels' : 'differences'][figure];
}

/** In which share of the draws a line's result is worse than in the first scenario. */
export function worseShare(
  uncertainty: Uncertainty | undefined,
  line: BlockLine,
  scenario: number,
): number | undefined {
  const own = uncertainty?.scenarios[scenario];
  if (!own || scenario === 0) return undefined;
  if (typeof line === 'number') return own.unitWorse[line];
  const figure = figureAt('result', line);
  return figure === 'unitsResult' || figure === 'centre' || figure === 'regionResult' ? own.worse[figure] : undefined;
}
