import { addMonths, monthCode } from '../../quantities/month';
import { baseMonths, type ScenarioRun } from '../../simulate/run';
import { followedFigures, type FollowedFigure } from '../../simulate/uncertainty/uncertainty';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import { isGuaranteeKnown, isQueueKnown, type Answered } from './result-figures';
import type { BandView, ChartView, IntervalView } from './view';

/** A quantity of the chart: its columns of the region and of a unit, and how a month is held against the first scenario's. */
interface Charted {
  readonly region: string;
  readonly unit: string;
  /** Months added up to a figure: those of the settlement at New Year would hide the rest. */
  readonly months: 1 | 12;
  readonly against: 'per cent' | 'points' | 'mkr';
}

const quantities = {
  real: { region: 'region_real', unit: 'real', months: 1, against: 'per cent' },
  registered: { region: 'region_registered', unit: 'registered', months: 1, against: 'per cent' },
  queue: { region: 'region_queue', unit: 'queue_total', months: 1, against: 'per cent' },
  within90: { region: 'region_within90', unit: 'within90_unit', months: 1, against: 'points' },
  cost: { region: 'region_cost', unit: 'cost', months: 12, against: 'per cent' },
  payment: { region: 'region_payment', unit: 'payment', months: 12, against: 'per cent' },
  result: { region: 'units_result', unit: 'result', months: 12, against: 'mkr' },
} as const satisfies Record<string, Charted>;

type ChartedName = keyof typeof quantities;
const names = Object.keys(quantities) as readonly ChartedName[];

/** Key of the region among the places; units have theirs by number. */
const regionKey = 'region';

/** Month by month, every scenario but the first against the first, for the region and each unit. */
export function chartView({ question, runs, drawn }: Answered, language: Language): ChartView {
  const { frame } = question;
  const words = textsOf(language).session.result;
  const unitsOf = { 'per cent': '%', points: words.percentagePoints, mkr: 'mkr' } as const;
  const known = (name: ChartedName, unit: number | undefined): boolean => {
    const units = unit === undefined ? frame.units : [frame.units[unit]!];
    if (name === 'queue') return units.some(isQueueKnown);
    return name === 'within90' ? units.some(isGuaranteeKnown) : true;
  };
  const line = (name: ChartedName, unit: number | undefined): ChartView['lines'][number] => {
    const charted = quantities[name];
    const series = (run: ScenarioRun) =>
      unit === undefined ? run.region.get(charted.region)! : run.units[unit]!.series.get(charted.unit)!;
    const first = monthly(series(runs[0]!), charted.months, frame.months);
    const followed = unit === undefined ? followedOf(name) : undefined;
    const bands = followed && drawn?.scenarios.slice(1).map((scenario) => scenario.monthDifferences[followed]);
    return {
      quantity: name,
      place: unit === undefined ? regionKey : String(unit),
      unit: unitsOf[charted.against],
      values: runs.slice(1).map((run) => {
        const own = monthly(series(run), charted.months, frame.months);
        return own.map((value, month) => difference(value, first[month]!, charted.against));
      }),
      ...(bands && { bands: bands.map(bandOf) }),
      drawn: followed !== undefined,
    };
  };
  const places = [undefined, ...frame.units.map((_, unit) => unit)];
  return {
    months: Array.from({ length: frame.months }, (_, month) => monthCode(addMonths(frame.start, month))),
    quantities: names
      .filter((name) => known(name, undefined))
      .map((name) => ({ value: name, label: words.quantities[name] })),
    places: [
      { value: regionKey, label: words.region },
      ...frame.units.map(({ name }, unit) => ({ value: String(unit), label: name })),
    ],
    lines: places.flatMap((unit) => names.filter((name) => known(name, unit)).map((name) => line(name, unit))),
  };
}

/** The figure of the draws that a quantity of the region is, where one month is not added to others. */
export function followedOf(quantity: string): FollowedFigure | undefined {
  const found = Object.keys(followedFigures).find((name) => name === quantity) as FollowedFigure | undefined;
  return found && quantities[found].months === 1 ? found : undefined;
}

/** The band of differences as the chart shows them: per cent of the first scenario's, or percentage points. */
export function bandOf(months: readonly IntervalView[]): BandView {
  const at = (percentile: keyof IntervalView) => months.map((month) => 100 * month[percentile]);
  return { p5: at('p5'), p25: at('p25'), p75: at('p75'), p95: at('p95') };
}

/** A value per simulated month: its own, or the sum of the twelve months that end with it. */
function monthly(series: Float64Array, window: number, months: number): readonly number[] {
  return Array.from({ length: months }, (_, month) => {
    const row = baseMonths + month;
    let sum = 0;
    for (let each = row - window + 1; each <= row; each += 1) sum += series[each]!;
    return sum;
  });
}

function difference(own: number, first: number, against: Charted['against']): number | null {
  if (against === 'mkr') return (own - first) / 1000;
  if (against === 'points') return 100 * (own - first);
  return first === 0 ? null : 100 * (own / first - 1);
}
