import type { AssumptionGroupView, AssumptionView, SpreadView } from '../job/session/view';

/** Which assumptions are shown. */
export const filters = ['all', 'driving', 'unowned'] as const;
export type Filter = (typeof filters)[number];

/** An own judgement that nobody has taken over. */
export function isUnowned({ basis, owner }: Pick<AssumptionView, 'basis' | 'owner'>): boolean {
  return basis === 'A' && owner === '';
}

const passes: Readonly<Record<Filter, (item: AssumptionView) => boolean>> = {
  all: () => true,
  driving: ({ rank }) => rank !== undefined,
  unowned: isUnowned,
};

/** A group as it is shown: its assumptions under a filter, with how many of all in it nobody owns. */
export interface GroupRow {
  readonly key: string;
  readonly title: string;
  readonly items: readonly AssumptionView[];
  readonly unowned: number;
}

/** Groups with the assumptions a filter lets through; groups with none are left out. */
export function groupRows(groups: readonly AssumptionGroupView[], filter: Filter): readonly GroupRow[] {
  return groups
    .map(({ key, title, items }) => {
      const kept = items.filter(passes[filter]);
      return { key, title, items: kept, unowned: kept.filter(isUnowned).length };
    })
    .filter(({ items }) => items.length > 0);
}

/** How many assumptions there are in all. */
export function assumptionCount(groups: readonly AssumptionGroupView[]): number {
  return groups.reduce((count, { items }) => count + items.length, 0);
}

/** Where a value lies between low and high, from 0 to 1; values outside lie at the ends. */
export function placeBetween(low: number, high: number, value: number): number {
  return high === low ? 0.5 : Math.max(0, Math.min(1, (value - low) / (high - low)));
}

/** Half the width of a value that all draws have. */
const needle = 0.8;

/**
 * The silhouette of a distribution in a box 100 wide and 12 high, as points of a polygon: a triangle from low over the
 * value to high, a box where all values are equally likely, a needle where nothing is drawn.
 * @example silhouette(0, 1, 0.4) // '0,12 40,0 100,12'
 * @example silhouette(0, 1, 0.4, 'uniform') // '0,12 0,5 100,5 100,12'
 * @example silhouette(0, 1, 0.4, 'fixed') // '39.2,12 40,0 40.8,12'
 */
export function silhouette(low: number, high: number, value: number, shape?: SpreadView['shape']): string {
  const top = Number((placeBetween(low, high, value) * 100).toFixed(2));
  if (shape === 'uniform') return '0,12 0,5 100,5 100,12';
  return shape === 'fixed' ? `${top - needle},12 ${top},0 ${top + needle},12` : `0,12 ${top},0 100,12`;
}

/** The slider's smallest step: a unit of the last decimal shown, or a hundredth of a narrow range. */
export function sliderStep(low: number, high: number, decimals: number): number {
  const unit = 10 ** -decimals;
  return (high - low) / unit >= 20 || high <= low ? unit : 10 ** Math.floor(Math.log10((high - low) / 20));
}

/**
 * Where a slider was moved to, as a round number: browsers count steps from the low end, which need not be round. The
 * ends stay as they are.
 * @example slidTo(1 / 36, 1 / 3, 2, 1 / 36 + 0.06) // 0.09
 * @example slidTo(1 / 36, 1 / 3, 2, 1 / 36) // 0.027777777777777776
 */
export function slidTo(low: number, high: number, decimals: number, value: number): number {
  if (value <= low || value >= high) return Math.max(low, Math.min(high, value));
  const step = sliderStep(low, high, decimals);
  const round = Number((Math.round(value / step) * step).toPrecision(12));
  return Math.max(low, Math.min(high, round));
}
