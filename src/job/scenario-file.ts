import { z } from 'zod';
import { monthOfCode } from '../quantities/month';
import { assumptions } from '../model/assumptions';
import { contractParameters } from '../model/payment-model';
import { paymentModels } from '../model/payment-models';
import { mappingSchema } from '../region/mapping';

const monthCode = z
  .int()
  .min(190001)
  .max(219912)
  .refine((code) => monthOfCode(code) !== undefined);
const parameter = z.number().min(0).optional();
const modelKeys = paymentModels.map(({ key }) => key) as [string, ...string[]];

const contractSchema = z.strictObject({
  model: z.enum(modelKeys),
  ...(Object.fromEntries(contractParameters.map((key) => [key, parameter])) as Record<
    (typeof contractParameters)[number],
    typeof parameter
  >),
});

const assumptionsSchema = z.strictObject(
  Object.fromEntries(
    assumptions.filter(({ basis }) => basis !== 'fixed').map(({ key }) => [key, z.number().optional()]),
  ),
);

const switchSchema = z.strictObject({
  /** ÅÅÅÅMM; the first simulated month where it is left out. */
  month: monthCode.optional(),
  /** Months over which the new contract takes over. */
  phase: z.int().min(1).max(120).optional(),
  /** Units that switch; all where it is left out. */
  units: z.array(z.string().min(1)).min(1).optional(),
  contract: contractSchema,
});

/** A scenario's id: small letters, digits and hyphens. */
export const scenarioId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

const scenarioSchema = z.strictObject({
  id: scenarioId,
  name: z.string().min(1).max(60),
  note: z.string().max(80).optional(),
  switches: z.array(switchSchema).optional(),
  assumptions: assumptionsSchema.optional(),
});

const unitSchema = z.strictObject({
  /** Today's contract of this unit. */
  contract: contractSchema.optional(),
  /** Payment from the region in the first simulated calendar year, tkr. */
  budget: z.number().positive().optional(),
  /** Volume assignment in the first simulated calendar year, registered points. */
  assignment: z.number().positive().optional(),
  observedInflow: z.boolean().optional(),
});

/** How intervals are found; kept with the workbook, so that a later run draws the same. */
export const drawsSchema = z.strictObject({
  /** Draws of the uncertain assumptions; 0: none, and no intervals. */
  draws: z.int().min(0).max(100_000),
  seed: z.int().min(0).max(4_294_967_295),
  /** Stop before all draws are made, when the largest standard error is at most this share of its own interval. */
  until: z.number().min(0).max(1).optional(),
});

/** What an officer may say beside the workbook: how it is to be read, what holds today, and which futures to compare. */
export const scenarioFileSchema = z.strictObject({
  schema: z.literal(1),
  region: z.string().min(1).max(60).optional(),
  reading: mappingSchema.optional(),
  /** First simulated month, ÅÅÅÅMM. */
  start: monthCode.optional(),
  months: z.int().min(12).max(240).optional(),
  /** Calendar year shown in the comparison. */
  year: z.int().min(1900).max(2199).optional(),
  /** Today's contract of every unit that has none of its own under `units`. */
  contract: contractSchema.optional(),
  units: z.record(z.string().min(1), unitSchema).optional(),
  /** Month and phase-in of the futures compared where `scenarios` is left out. */
  switch: switchSchema.omit({ contract: true, units: true }).optional(),
  /** Tax and general grants of the region, tkr in the first simulated month. */
  taxAndGrants: z.number().positive().optional(),
  assumptions: assumptionsSchema.optional(),
  scenarios: z.array(scenarioSchema).min(1).max(12).optional(),
  ...drawsSchema.partial().shape,
  accept: z.array(z.enum(['calibration'])).optional(),
});

/** How intervals are found. */
export type DrawsAsked = z.infer<typeof drawsSchema>;
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type ScenarioFileContract = z.infer<typeof contractSchema>;
export type ScenarioFileSwitch = z.infer<typeof switchSchema>;
