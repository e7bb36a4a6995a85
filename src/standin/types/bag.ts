import { bagShapes } from '../chart-bags';
import type { ChartState, PropertyBag } from '../chart-state';
import { unplayed } from '../errors';
import { node, type AnyNode, type ExcelType } from '../excel-type';
import type { Sheet } from '../sheet';

/** An object of a chart whose values are only kept. */
export interface BagTarget {
  readonly sheet: Sheet;
  readonly chart: ChartState;
  readonly bag: PropertyBag;
}

const made = new Map<string, ExcelType<BagTarget>>();

/** A chart no longer is what its file says. */
export function chartChanged({ sheet, chart }: { readonly sheet: Sheet; readonly chart: ChartState }): void {
  chart.part = undefined;
  sheet.touched.add('charts');
}

/** The members of a kept type: its own values, and the objects below. */
export function bagType(name: string): ExcelType<BagTarget> {
  const known = made.get(name);
  if (known) return known;
  const shape = bagShapes[name];
  if (!shape) throw unplayed(name);
  const type: ExcelType<BagTarget> = {
    name,
    scalars: Object.fromEntries(
      Object.entries(shape.values ?? {}).map(([key, usual]) => [
        key,
        {
          get: ({ bag }: BagTarget) => bag.get(key) ?? usual,
          set: (target: BagTarget, value: never) => {
            target.bag.set(key, value);
            chartChanged(target);
          },
        },
      ]),
    ),
    objects: Object.fromEntries(
      Object.entries(shape.objects ?? {}).map(([key, inner]) => [
        key,
        ({ sheet, chart, bag }: BagTarget) => node(bagType(inner), { sheet, chart, bag: bag.child(key) }),
      ]),
    ),
    methods: Object.fromEntries(
      Object.entries(shape.actions ?? {}).map(([key, act]) => [
        key,
        (target: BagTarget, inputs: readonly unknown[]) => {
          act((inner, value) => target.bag.set(inner, value), inputs);
          chartChanged(target);
        },
      ]),
    ),
  };
  made.set(name, type);
  return type;
}

/** A kept object of a chart. */
export function bagNode(name: string, sheet: Sheet, chart: ChartState, bag: PropertyBag): AnyNode {
  return node(bagType(name), { sheet, chart, bag });
}
