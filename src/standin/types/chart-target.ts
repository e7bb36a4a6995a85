import { absoluteArea, quotedSheet } from '../../quantities/cell-address';
import { chartTypes } from '../chart-bags';
import type { ChartState } from '../chart-state';
import { refusal, unplayed } from '../errors';
import type { RangeTarget } from '../range-target';
import type { Sheet } from '../sheet';

/** What a Chart object stands for. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartState;
}

/** The type of a chart as an add-in names it, where the stand-in can draw it. */
export function knownType(type: unknown): string {
  const found = chartTypes.find((one) => one === type);
  if (found === undefined) throw unplayed(`chart type ${String(type)}`);
  return found;
}

/** A range as a chart refers to it. */
export function chartReference({ sheet, area }: RangeTarget): string {
  return `${quotedSheet(sheet.name)}!${absoluteArea(area)}`;
}

/** A range that is passed as an object. */
export const passed = (input: unknown): RangeTarget => {
  const target = (input as { target?: RangeTarget } | null | undefined)?.target;
  if (!target?.area) throw refusal('InvalidArgument');
  return target;
};
