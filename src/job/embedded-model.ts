import { z } from 'zod';
import { limits } from '../language/vocabulary';
import { assumptions } from '../model/assumptions';
import { contractParameters } from '../model/payment-model';
import { libraryModel } from '../model/payment-library';
import { monthOfCode } from '../quantities/month';
import { controlPlacesSchema } from './control-file';
import { ownModelsSchema } from './own-model-file';
import { namedKeys } from './question-models';
import { drawsSchema, scenarioFileSchema, scenarioId } from './scenario-file';
import { storedRulesSchema } from './rule-cells';
import { isColumnPrint } from './sheet-print';
import { correlatedSchema, spreadsSchema } from './spread-file';
import { storedGrantCellsSchema, storedGrantsSchema } from './stored-grants';
import { storedReadingSchema } from './stored-reading';

/** The namespace that the document's part is known by; it names a kind of document, not a place. */
export const modelNamespace = 'urn:vaxla:model';
/** The schema that this version writes. */
export const modelSchema = 1;

const name = z.string().min(1).max(32_767);
const hash = z.string().regex(/^[0-9a-f]{8,64}$/);
const monthCode = z.int().refine((code) => monthOfCode(code) !== undefined);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const index = z.int().min(0).max(1_048_575);
const assumptionKeys = assumptions
  .filter(({ basis }) => basis !== 'fixed')
  .map(({ key }) => key) as readonly string[] as [string, ...string[]];

const values = z.partialRecord(z.enum(assumptionKeys), z.number());

const contract = z.strictObject({
  /** Key of a payment model; that there is such a one is seen to for the whole document. */
  model: z.string(),
  /** Every number a contract holds, in the order of `contractParameters`. */
  parameters: z.array(z.number().min(0)).length(contractParameters.length),
  /** Numbers that its payment model reads beside those. */
  beside: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,23}$/), z.number().min(0)).optional(),
});

const unitContracts = z.strictObject({
  unit: name,
  base: contract,
  switches: z.array(z.strictObject({ month: monthCode, phase: z.int().min(1).max(120), contract })).max(20),
  budget: z.number().positive().optional(),
  assignment: z.number().positive().optional(),
  observedInflow: z.literal(true).optional(),
});

const scenario = z.strictObject({
  id: scenarioId,
  name: z.string().min(1).max(60),
  note: z.string().max(200),
  assumptions: values,
  contracts: z.array(unitContracts).max(1000),
  grants: storedGrantsSchema.optional(),
});

/** What stands in a cell that a person may change, as the last run left it. */
const inputs = z.strictObject({
  /** The defined name, the assumption, the scenario's id where it has a value of its own, and the value. */
  assumptions: z.array(z.tuple([name, z.enum(assumptionKeys), scenarioId.nullable(), z.number()])).max(2000),
  /** Columns of the contracts' table by the names above them; a row per scenario and unit. */
  contracts: z.strictObject({
    columns: z.array(z.string().regex(/^[a-z][A-Za-z0-9_]*$/)).max(400),
    rows: z.array(z.strictObject({ scenario: scenarioId, unit: name, values: z.array(z.number()) })).max(12_000),
  }),
  /** Absent where no scenario has a state grant. */
  grants: storedGrantCellsSchema.optional(),
  /** Absent in documents of versions without a sheet of payment rules. */
  rules: storedRulesSchema.optional(),
});

const ownSheet = z.strictObject({
  role: name,
  title: name,
  area: z.strictObject({ top: index, left: index, bottom: index, right: index }),
  /** What stands in each column, as `columnPrint` writes it, from the area's left. */
  columns: z.array(z.string().refine(isColumnPrint)).max(16_384),
});

/** A figure by name, as `simulate --json` prints it for the region. */
const figures = z.strictObject({
  scenario: scenarioId,
  values: z.record(z.string().regex(/^[a-z0-9]{1,20}$/), z.number().nullable()),
});

const change = z.strictObject({
  /** What was changed: an assumption's key, or a contract's number; where it belongs, in words a reader knows. */
  path: z.string().max(300),
  place: z.string().max(300),
  from: z.union([z.number(), z.string().max(limits.characters)]).nullable(),
  to: z.union([z.number(), z.string().max(limits.characters)]).nullable(),
});

const logLine = z.strictObject({
  date: day,
  version: z.string().max(40),
  modelHash: hash,
  scenarios: z.int(),
  facts: z.int(),
  changes: z.array(change).max(20_000),
});

/** The document that travels in the workbook: all that is needed to run it again, and to see what was changed since. */
const wholeModel = z.strictObject({
  schema: z.literal(modelSchema),
  version: z.string().max(40),
  /** Sixteen digits that the first run gave the workbook. */
  workbook: hash,
  language: z.enum(['sv', 'en']),
  /** The region's name where one was found or given. */
  region: z.string().max(60).nullable(),
  synthetic: z.boolean(),
  /** The files that were read, with SHA-256 of their bytes. */
  files: z.array(z.strictObject({ name, sha256: hash })).max(1000),
  /** The name under which facts from the workbook's other sheets are told; null where it was only written into. */
  readAs: name.nullable(),
  /** The scenario file as it was given. */
  scenarioFile: scenarioFileSchema,
  frame: z.strictObject({
    start: monthCode,
    months: z.int().min(12).max(240),
    year: z.int().min(1900).max(2199),
    taxAndGrants: z.number().nullable(),
    assumptions: values,
    /** Ranges, shapes and groups in place of the register's; absent where there are none. */
    spreads: spreadsSchema.optional(),
    correlated: correlatedSchema.optional(),
  }),
  scenarios: z.array(scenario).min(1).max(12),
  /** Payment models that the user has written. */
  own: ownModelsSchema.optional(),
  /** Places the control begins from; absent: those that the scenario file names. */
  places: controlPlacesSchema.optional(),
  /** Who answers for an assumption, and since when: columns J and K of the register, which are the reader's. */
  owners: z.array(
    z.strictObject({
      assumption: z.enum(assumptionKeys),
      scenario: scenarioId.nullable(),
      owner: z.string().max(200),
      date: z.union([z.string().max(40), z.number()]).nullable(),
    }),
  ),
  equations: z
    .array(
      z.strictObject({
        name,
        level: z.string().max(40),
        value: z.string().max(10_000),
        before: z.string().max(10_000).optional(),
      }),
    )
    .max(2000),
  paymentRules: z.array(z.record(z.string().regex(/^[A-Za-z]{1,20}$/), z.string().max(10_000))).max(100),
  namePrefix: z.string().regex(/^antag\d*_$/),
  sheets: z.array(ownSheet).max(100),
  inputs,
  figures: z.array(figures).max(12),
  /** Hash of everything the report was made from, and of the question alone, without the model's text. */
  print: hash,
  question: hash,
  /** What the intervals were drawn with, and the draws that were made; absent in documents of versions that drew nothing. */
  draws: drawsSchema.extend({ made: z.int().min(0) }).optional(),
  /** What was read, where it came from files that are not this workbook. */
  reading: storedReadingSchema.optional(),
  log: z.array(logLine).min(1).max(10_000),
});

/** The document whole: every contract names a payment model that there is. */
export const embeddedModelSchema = wholeModel.check(({ value: { own = [], scenarios, scenarioFile }, issues }) => {
  const keys = new Set([...own, ...(scenarioFile.paymentModels ?? [])].map(({ key }) => key));
  for (const model of namedKeys(scenarios)) {
    if (libraryModel(model) || keys.has(model)) continue;
    issues.push({ code: 'custom', message: 'no such payment model', path: ['scenarios'], input: model });
  }
});

export type EmbeddedModel = z.infer<typeof wholeModel>;
export type StoredContract = z.infer<typeof contract>;
export type StoredInputs = z.infer<typeof inputs>;
export type StoredSheet = z.infer<typeof ownSheet>;
export type StoredDraws = NonNullable<EmbeddedModel['draws']>;
export type Owner = EmbeddedModel['owners'][number];
export type LogLine = z.infer<typeof logLine>;
export type InputChange = z.infer<typeof change>;
