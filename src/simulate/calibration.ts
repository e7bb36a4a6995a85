import type { Points, Tkr } from '../quantities/amount';
import { baseMonths, type ScenarioRun } from './run';

/** A unit's own year as it was read: registered points, cost and payment in tkr; undefined where it was not read. */
export interface ObservedYear {
  readonly unit: string;
  readonly points: Points;
  readonly cost: Tkr;
  readonly payment: Tkr | undefined;
}

/** What is compared between the base year as read and as the model gives it. */
export type CalibratedQuantity = 'points' | 'cost' | 'payment';

/** One comparison; `gap` is modelled against observed, 0.01 for one per cent too much. */
export interface CalibrationLine {
  readonly unit: string;
  readonly quantity: CalibratedQuantity;
  readonly observed: number;
  readonly modelled: number;
  readonly gap: number;
}

/** The largest gap that needs no acceptance. */
export const calibrationMargin = 0.01;

const columnOf: Record<CalibratedQuantity, string> = { points: 'registered', cost: 'cost', payment: 'payment' };

/**
 * The base year of a run held against the year that was read, per unit: sums over the twelve months before the first
 * simulated one. A quantity that was not read, or was nothing, is left out.
 */
export function calibration(run: ScenarioRun, observed: readonly ObservedYear[]): readonly CalibrationLine[] {
  return observed.flatMap((year) => {
    const unit = run.units.find(({ name }) => name === year.unit);
    if (!unit) return [];
    return (['points', 'cost', 'payment'] as const).flatMap((quantity): CalibrationLine[] => {
      const wanted = year[quantity];
      if (wanted === undefined || wanted === 0) return [];
      const series = unit.series.get(columnOf[quantity])!;
      const modelled = series.subarray(0, baseMonths).reduce((sum, value) => sum + value, 0);
      return [{ unit: year.unit, quantity, observed: wanted, modelled, gap: modelled / wanted - 1 }];
    });
  });
}

/** The lines whose gap is too large to pass without acceptance. */
export function calibrationGaps(lines: readonly CalibrationLine[]): readonly CalibrationLine[] {
  return lines.filter(({ gap }) => Math.abs(gap) > calibrationMargin);
}
