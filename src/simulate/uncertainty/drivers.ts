import { assumptions, assumptionValues, isUncertain, type Assumption } from '../../model/assumptions';
import { spreadOver } from '../../model/own-spread';
import { VaxlaError } from '../../words/problem';
import type { DrawBlock, Kernel, WantedColumns } from '../kernel/kernel';
import { rangedFigures } from '../ranged-figures';
import { baseMonths, runScenario } from '../run';
import { rowsOf, type UncertaintyQuestion } from './batch-figures';
import type { Driver } from './uncertainty';

/** The columns that drivers and total effects are read from: what the region's cost needs, and nothing else. */
export const costColumns: WantedColumns = { unit: [], region: [rangedFigures.cost.column] };

/**
 * What one assumption at a time does to the difference in the region's cost of the year, by scenario, the widest swing
 * first: all that are drawn in one block of draws, with two for each. The kernel must give `costColumns`.
 */
export function drivers(question: UncertaintyQuestion, kernel: Kernel): readonly (readonly Driver[])[] {
  const { assumptions: given, spreads } = question.frame;
  const moved = assumptions.map((each) => spreadOver(each, spreads)).filter(isUncertain);
  // One that follows another moves with it unless it is drawn itself: a kernel of its own for two draws would cost more
  // than two deterministic runs.
  const follows = ({ key, default: value }: Assumption) => typeof value === 'object' && given[key] === undefined;
  const together = moved.filter((each) => !follows(each));
  const byKey = new Map([
    ...differencesOf(question, together, kernel),
    ...followersEnds(question, moved.filter(follows)),
  ]);
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

/** The same for assumptions that follow others, each by runs of its own. */
function followersEnds(question: UncertaintyQuestion, moved: readonly Assumption[]): ReadonlyMap<string, Ends> {
  return new Map(
    moved.flatMap(({ key, low, high }): (readonly [string, Ends])[] => {
      const atLow = costsWith(question, key, low);
      const atHigh = costsWith(question, key, high);
      if (!atLow || !atHigh) return [];
      return [[key, atLow.map((cost, scenario) => [cost - atLow[0]!, atHigh[scenario]! - atHigh[0]!] as const)]];
    }),
  );
}

/** The region's cost of the year in each scenario with one assumption at a value; undefined where there is no answer. */
function costsWith(question: UncertaintyQuestion, key: string, value: number): readonly number[] | undefined {
  const { scenarios, model } = question;
  const frame = { ...question.frame, assumptions: { ...question.frame.assumptions, [key]: value } };
  const { rows, year } = rowsOf(question);
  const { column, months } = rows[year('cost')]!;
  try {
    return scenarios.map((scenario) => {
      const series = runScenario(frame, scenario, model).region.get(column)!;
      return months.reduce((sum, month) => sum + series[baseMonths + month]!, 0);
    });
  } catch (error) {
    if (error instanceof VaxlaError) return undefined;
    throw error;
  }
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
