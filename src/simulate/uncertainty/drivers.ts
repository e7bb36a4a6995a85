import { assumptions, assumptionValues, isUncertain, type Assumption } from '../../model/assumptions';
import type { DrawBlock, Kernel, WantedColumns } from '../kernel/kernel';
import { rangedFigures } from '../ranged-figures';
import { rowsOf, type UncertaintyQuestion } from './batch-figures';
import type { Driver } from './uncertainty';

/** The columns that drivers and total effects are read from: what the region's cost needs, and nothing else. */
export const costColumns: WantedColumns = { unit: [], region: [rangedFigures.cost.column] };

/**
 * What one assumption at a time does to the difference in the region's cost of the year, by scenario, the widest swing
 * first: all of them in one block of draws, with two for each assumption. The kernel must give `costColumns`.
 */
export function drivers(question: UncertaintyQuestion, kernel: Kernel): readonly (readonly Driver[])[] {
  const { assumptions: given } = question.frame;
  const moved = assumptions.filter(isUncertain);
  // One that follows another moves with it unless it is drawn itself, so it has a block of its own.
  const follows = ({ key, default: value }: Assumption) => typeof value === 'object' && given[key] === undefined;
  const blocks = [moved.filter((each) => !follows(each)), ...moved.filter(follows).map((each) => [each])];
  const byKey = new Map(blocks.flatMap((block) => [...differencesOf(question, block, kernel)]));
  return question.scenarios.map((_, scenario) =>
    moved
      .flatMap(({ key }): Driver[] => {
        const ends = byKey.get(key);
        return ends ? [{ key, atLow: ends[scenario]![0], atHigh: ends[scenario]![1] }] : [];
      })
      .filter(({ atLow, atHigh }) => atLow !== atHigh)
      .sort((left, right) => swing(right) - swing(left)),
  );
}

/** The difference in cost at an assumption's low and at its high value, by scenario. */
type Ends = readonly (readonly [number, number])[];

/** Each assumption alone at its ends; without those for which the model has no answer there in every scenario. */
function differencesOf(
  question: UncertaintyQuestion,
  moved: readonly Assumption[],
  kernel: Kernel,
): ReadonlyMap<string, Ends> {
  const { frame, scenarios } = question;
  const { rows, year } = rowsOf(question);
  const { column, months } = rows[year('cost')]!;
  const block = blockOf(moved, assumptionValues(frame.assumptions));
  const runs = scenarios.map((scenario) => kernel.run(frame, scenario, block));
  const cost = (scenario: number, draw: number) => {
    const series = runs[scenario]!.region.get(column)!;
    return months.reduce((sum, month) => sum + series[month * block.count + draw]!, 0);
  };
  const difference = (scenario: number, draw: number) => cost(scenario, draw) - cost(0, draw);
  return new Map(
    moved.flatMap(({ key }, place): (readonly [string, Ends])[] => {
      const [low, high] = [2 * place, 2 * place + 1];
      if (runs.some(({ unanswered }) => unanswered[low] || unanswered[high])) return [];
      return [[key, scenarios.map((_, scenario) => [difference(scenario, low), difference(scenario, high)] as const)]];
    }),
  );
}

/** Two draws for each assumption, with it at its low and at its high value and the others as chosen. */
function blockOf(moved: readonly Assumption[], chosen: Readonly<Record<string, number>>): DrawBlock {
  const count = 2 * moved.length;
  const values = new Float64Array(moved.length * count);
  moved.forEach(({ key, low, high }, place) => {
    const column = values.subarray(place * count, (place + 1) * count).fill(chosen[key]!);
    column[2 * place] = low;
    column[2 * place + 1] = high;
  });
  return { keys: moved.map(({ key }) => key), count, values };
}

/** How far apart an assumption's two ends bring the answer. */
export function swing({ atLow, atHigh }: Driver): number {
  return Math.abs(atHigh - atLow);
}
