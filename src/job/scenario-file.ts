import { z } from 'zod';
import { monthOfCode } from '../quantities/month';
import { assumptions } from '../model/assumptions';
import { paymentLibrary } from '../model/payment-library';
import { libraryParameters, type LibraryParameterKey } from '../model/payment-library/parameters';
import { mappingSchema } from '../region/mapping';
import { answersSchema, controlSchema, scenarioControlSchema } from './control-file';
import { contractFaults } from './contract-faults';
import { grantsSchema } from './grant-file';
import { ownModelsSchema } from './own-model-file';
import { correlatedSchema, spreadsSchema } from './spread-file';

const monthCode = z
  .int()
  .min(190001)
  .max(219912)
  .refine((code) => monthOfCode(code) !== undefined);
const parameter = z.number().min(0).optional();

/** A payment model's key, and numbers that it reads: those of the library by name, and what a model of one's own brings. */
const contractSchema = z
  .object({
    model: z
      .string()
      .min(1)
      .max(40)
      .meta({ examples: paymentLibrary.map(({ key }) => key) }),
    ...(Object.fromEntries(Object.keys(libraryParameters).map((key) => [key, parameter])) as Record<
      LibraryParameterKey,
      typeof parameter
    >),
  })
  .catchall(parameter);

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
  /** What changes in the control around the money; assumptions given beside it win. */
  control: scenarioControlSchema.optional(),
  assumptions: assumptionsSchema.optional(),
  /** State grants of this scenario, beside those for all and in place of one of the same kind and name. */
  grants: grantsSchema.optional(),
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
const wholeSchema = z.strictObject({
  schema: z.literal(1),
  region: z.string().min(1).max(60).optional(),
  reading: mappingSchema.optional(),
  /** First simulated month, ÅÅÅÅMM. */
  start: monthCode.optional(),
  months: z.int().min(12).max(240).optional(),
  /** Calendar year shown in the comparison. */
  year: z.int().min(1900).max(2199).optional(),
  /** Payment models of one's own, which contracts may name beside the library's. */
  paymentModels: ownModelsSchema.optional(),
  /** Today's contract of every unit that has none of its own under `units`. */
  contract: contractSchema.optional(),
  units: z.record(z.string().min(1), unitSchema).optional(),
  /** Month and phase-in of the futures compared where `scenarios` is left out. */
  switch: switchSchema.omit({ contract: true, units: true }).optional(),
  /** Tax and general grants of the region, tkr in the first simulated month. */
  taxAndGrants: z.number().positive().optional(),
  /** State grants of every scenario, beside the general ones in `taxAndGrants`. */
  grants: grantsSchema.optional(),
  /** The control around the money as it is today; assumptions given beside it win. */
  control: controlSchema.optional(),
  assumptions: assumptionsSchema.optional(),
  /** Ranges and shapes of assumptions, in place of the register's. */
  spreads: spreadsSchema.optional(),
  /** Assumptions that are drawn together. */
  correlated: correlatedSchema.optional(),
  scenarios: z.array(scenarioSchema).min(1).max(12).optional(),
  /** Answers to the questions of the sheet that holds the scenarios against what is known. */
  answers: answersSchema.optional(),
  ...drawsSchema.partial().shape,
  accept: z.array(z.enum(['calibration'])).optional(),
});

/** The document whole: its contracts name payment models that there are, and numbers that these read. */
export const scenarioFileSchema = wholeSchema.check(({ value, issues }) => {
  for (const fault of contractFaults(value)) issues.push(fault);
});

/** How intervals are found. */
export type DrawsAsked = z.infer<typeof drawsSchema>;
export type ScenarioFile = z.infer<typeof wholeSchema>;
export type ScenarioFileContract = z.infer<typeof contractSchema>;
export type ScenarioFileSwitch = z.infer<typeof switchSchema>;
