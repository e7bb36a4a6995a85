import { z } from 'zod';
import { rangedFigures, type RangedFigure } from '../simulate/ranged-figures';
import type { ScenarioRun } from '../simulate/run';
import {
  followedFigures,
  type FollowedFigure,
  type ScenarioUncertainty,
  type Uncertainty,
} from '../simulate/uncertainty/uncertainty';

const percentileSchema = z.strictObject({
  p5: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p95: z.number(),
});

const intervalSchema = z.strictObject({
  ...percentileSchema.shape,
  /** Standard error of each percentile, from independent parts of the draws. */
  errors: percentileSchema,
});

const comparedSchema = z.strictObject({ level: intervalSchema, difference: intervalSchema });

const yearFigures = z.record(z.enum(Object.keys(rangedFigures) as RangedFigure[]), intervalSchema);
const monthFigures = z.record(z.enum(Object.keys(followedFigures) as FollowedFigure[]), z.array(intervalSchema));

/** A scenario's draws: money in tkr, volumes in points, shares as fractions. Percentiles are of type 7. */
export const drawnSchema = z.strictObject({
  /** The year's figures of the region. */
  levels: yearFigures,
  /** Against the first scenario in the same draw: production and queue as a share of it, the others by subtracting. */
  differences: yearFigures,
  units: z.array(
    z.strictObject({
      name: z.string(),
      result: comparedSchema,
      real: comparedSchema,
      cost: comparedSchema,
      /** Share of the draws in which the unit's result is worse than in the first scenario. */
      worse: z.number(),
    }),
  ),
  /** Shares of the draws. */
  costRises: z.number(),
  worse: z.strictObject({ unitsResult: z.number(), centre: z.number(), regionResult: z.number() }),
  /** Month by month, first simulated month first. */
  months: monthFigures,
  monthDifferences: monthFigures,
  /** Real production, the first scenario in the same month and draw = 100. */
  index: z.array(intervalSchema),
  /** The difference in the region's cost, tkr, with one assumption at a time at its low and at its high value. */
  drivers: z.array(z.strictObject({ key: z.string(), atLow: z.number(), atHigh: z.number() })),
  /** Share of the variance of that difference an assumption is behind, alone and with others (Jansen); with its error. */
  totalEffects: z.array(
    z.strictObject({
      key: z.string(),
      share: z.number(),
      error: z.number(),
      together: z.array(z.string()).optional(),
    }),
  ),
});

/** The draws that were made, and how often what a board asks about happens in them. */
export const drawsMadeSchema = z.strictObject({
  seed: z.int(),
  draws: z.int(),
  batches: z.int(),
  replicates: z.int(),
  /** Draws for which the model has no answer: left out everywhere. */
  unanswered: z.int(),
  /** Keys of the assumptions that were drawn. */
  drawn: z.array(z.string()),
  /** The largest error of a percentile of the year's figures, as a share of its interval from P5 to P95. */
  largestError: z.number(),
  chances: z.array(
    z.strictObject({
      kind: z.enum(['costRisesBy', 'deficit', 'guaranteeBelow']),
      /** The scenario's id. */
      scenario: z.string(),
      /** Tkr for money, a fraction for the care guarantee. */
      limit: z.number(),
      share: z.number(),
      error: z.number(),
    }),
  ),
});

/** A scenario's draws as `simulate --json` prints them. */
export function drawnDocument(own: ScenarioUncertainty, run: ScenarioRun): z.infer<typeof drawnSchema> {
  const { levels, differences, units, unitWorse, costRises, worse, months, monthDifferences, index } = own;
  return drawnSchema.parse({
    ...{ levels, differences, costRises, worse, months, monthDifferences, index },
    units: units.map((unit, place) => ({ name: run.units[place]!.name, ...unit, worse: unitWorse[place]! })),
    drivers: own.drivers,
    totalEffects: own.totalEffects,
  });
}

/** The draws that were made as `simulate --json` prints them. */
export function drawsMade(made: Uncertainty, runs: readonly ScenarioRun[]): z.infer<typeof drawsMadeSchema> {
  const { seed, draws, batches, replicates, unanswered, drawn, largestError, chances } = made;
  return drawsMadeSchema.parse({
    ...{ seed, draws, batches, replicates, unanswered, drawn, largestError },
    chances: chances.map((chance) => ({ ...chance, scenario: runs[chance.scenario]!.scenario.id })),
  });
}
