import type { Model } from '../../src/model/model';
import type { DrawnRun, Kernel, WantedColumns } from '../../src/simulate/kernel/kernel';
import { baseMonths, runScenario, type ScenarioRun } from '../../src/simulate/run';
import { VaxlaError } from '../../src/words/problem';

/** A kernel that computes every draw by itself as `runScenario` does: slow and obvious. */
export function evaluatedKernel(model: Model, wanted: WantedColumns): Kernel {
  return {
    wanted,
    reads: (_frame, _scenario, keys) => new Set(keys),
    run(frame, scenario, { keys, count, values }): DrawnRun {
      const unanswered = new Uint8Array(count);
      const { months, units } = frame;
      const empty = (names: readonly string[], rows: number) =>
        new Map(names.map((name) => [name, new Float64Array(rows * count)] as const));
      const region = empty(wanted.region, months);
      const ofUnits = empty(wanted.unit, units.length * months);
      for (let draw = 0; draw < count; draw += 1) {
        const drawn = Object.fromEntries(keys.map((key, place) => [key, values[place * count + draw]!]));
        const run = answered(() =>
          runScenario({ ...frame, assumptions: { ...frame.assumptions, ...drawn } }, scenario, model),
        );
        if (!run) {
          unanswered[draw] = 1;
          continue;
        }
        for (let month = 0; month < months; month += 1) {
          const row = baseMonths + month;
          for (const [name, into] of region) into[month * count + draw] = run.region.get(name)![row]!;
          for (const [name, into] of ofUnits) {
            run.units.forEach(({ series }, unit) => {
              into[(unit * months + month) * count + draw] = series.get(name)![row]!;
            });
          }
        }
      }
      return { region, units: ofUnits, unanswered };
    },
  };
}

function answered(run: () => ScenarioRun): ScenarioRun | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
    return undefined;
  }
}
