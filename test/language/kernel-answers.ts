import type { Expression } from '../../src/language/expression';
import { arrayLength, type Executor } from '../../src/language/kernel/executor';
import { leastChecks } from '../../src/language/kernel/least-checks';
import { segmentOf, unansweredPlace, type Place } from '../../src/language/kernel/segment';
import { Translation, type Names } from '../../src/language/kernel/translate';
import { Values, type Value } from '../../src/language/kernel/values';
import type { Draw } from './random-expression';

/** Names that expressions are over, and the months back that each of them has a value for, this one among them. */
export interface Columns {
  readonly names: readonly string[];
  readonly months: number;
}

function namesOf(values: Values, { names, months }: Columns): Names {
  const load = (name: string, lag: number): Value => values.load(`${names.indexOf(name) * months + lag}`, 1);
  return {
    uniform: () => undefined,
    holds: () => undefined,
    named: (node) => {
      if (node.kind === 'name') return load(node.name, 0);
      if (node.kind === 'prev') return load(node.name, node.lag);
      throw new RangeError('not among the names');
    },
    past: load,
  };
}

/** Expressions over some draws of the names: a line of answers per expression, NaN where the kernel has none. */
export function kernelAnswers(
  executor: Executor,
  expressions: readonly Expression[],
  chosen: readonly Draw[],
  columns: Columns,
): readonly (readonly number[])[] {
  const { names, months } = columns;
  const inputs = names.length * months;
  // Every expression is a run of its own, so that its draws without an answer are its own.
  const segments = expressions.map((each, number) => {
    const values = new Values();
    const translation = new Translation(values, namesOf(values, columns));
    const value = translation.whole(each);
    const to: Place = { base: 'kept', index: number };
    return segmentOf(
      { stores: [{ value, to }], additions: [], checks: leastChecks(translation.checks, [value]) },
      {
        placeOf: (asked) =>
          asked.operation === 'load' ? { base: 'fixed', index: 1 + Number(asked.place) } : undefined,
        slotOf: () => {
          throw new RangeError('nothing is the same in every draw');
        },
      },
    );
  });
  const { runs, scratch } = executor.prepare(segments);
  const fixed = executor.reserved;
  const kept = fixed + (1 + inputs) * arrayLength;
  const memory = executor.memory(kept + (segments.length + scratch) * arrayLength);
  names.forEach((name, column) => {
    for (let lag = 0; lag < months; lag += 1) {
      chosen.forEach((each, place) => {
        memory[fixed + (1 + column * months + lag) * arrayLength + place] = each[name]![lag]!;
      });
    }
  });
  const addresses = {
    uniforms: 0,
    fixed,
    month: 0,
    unit: 0,
    region: 0,
    kept,
    scratch: kept + segments.length * arrayLength,
  };
  return runs.map((run, number) => {
    memory.fill(0, fixed + unansweredPlace.index * arrayLength, fixed + arrayLength);
    run(addresses, chosen.length);
    return chosen.map((_, place) => (memory[fixed + place] === 0 ? memory[kept + number * arrayLength + place]! : NaN));
  });
}
