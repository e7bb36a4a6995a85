import { contractOf, type Scenario } from '../../../src/model/scenario';
import type { Model } from '../../../src/model/model';
import { monthOf } from '../../../src/quantities/month';
import type { DrawnAssumption } from '../../../src/simulate/draws/quantile';
import type { Kernel } from '../../../src/simulate/kernel/kernel';
import type { UncertaintyQuestion } from '../../../src/simulate/uncertainty/batch-figures';
import { wantedColumns } from '../../../src/simulate/uncertainty/figure-rows';
import { knownUnit } from '../still-unit';

/** A year of the region's cost as a function of what is drawn; NaN is no answer. */
export type Answer = (drawn: Readonly<Record<string, number>>) => number;

const scenario = (id: string): Scenario => ({
  ...{ id, name: id, note: '', assumptions: {} },
  contracts: [{ base: contractOf('prestation'), switches: [] }],
});

/** Two scenarios of one unit and twelve months, for kernels that need no model. */
export const functionQuestion: UncertaintyQuestion = {
  frame: { units: [knownUnit], start: monthOf(2027, 1), months: 12, taxAndGrants: undefined, assumptions: {} },
  scenarios: [scenario('nothing'), scenario('answer')],
  model: { start: [], month: [], region: [] } as unknown as Model,
  year: 2027,
};

/** A kernel whose second scenario costs in January what the function says; everything else is nothing. */
export function functionKernel(answer: Answer): Kernel {
  return {
    wanted: wantedColumns,
    reads: (_frame, _scenario, keys) => new Set(keys),
    run(_, { id }, { keys, count, values }) {
      const series = (names: readonly string[]) =>
        new Map(names.map((name) => [name, new Float64Array(12 * count)] as const));
      const [region, units] = [series(wantedColumns.region), series(wantedColumns.unit)];
      const unanswered = new Uint8Array(count);
      let draw = 0;
      // Only the values that the function asks for are looked up.
      const drawn: Record<string, number> = {};
      keys.forEach((key, place) => Object.defineProperty(drawn, key, { get: () => values[place * count + draw]! }));
      for (; draw < count && id === 'answer'; draw += 1) {
        const found = answer(drawn);
        if (Number.isNaN(found)) unanswered[draw] = 1;
        region.get('region_cost')![draw] = found;
      }
      return { region, units, unanswered };
    },
  };
}

/** Assumptions x1, x2 … that are drawn in the same way. */
export const alike = (count: number, drawn: Omit<DrawnAssumption, 'key'>): readonly DrawnAssumption[] =>
  Array.from({ length: count }, (_, place) => ({ key: `x${place + 1}`, ...drawn }));

/** From 0 to 1, all equally likely. */
export const unit = { distribution: { kind: 'uniform' }, low: 0, value: 0.5, high: 1 } as const;

/** Mean 0 and standard deviation 1. */
export const standardNormal = {
  distribution: { kind: 'normal' },
  low: -1.6448536269514722,
  value: 0,
  high: 1.6448536269514722,
} as const;
