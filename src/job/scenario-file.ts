import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { monthOfCode } from '../quantities/month';
import { assumptions } from '../model/assumptions';
import { contractParameters } from '../model/payment-model';
import { paymentModels } from '../model/payment-models';
import { columnPattern, mappingSchema } from '../region/mapping';
import { failure } from '../words/problem';
import type { Expectation } from '../words/sv/scenario-values';

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
  accept: z.array(z.enum(['calibration'])).optional(),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type ScenarioFileContract = z.infer<typeof contractSchema>;
export type ScenarioFileSwitch = z.infer<typeof switchSchema>;

/**
 * The document of a scenario file. Throws VaxlaError with the line: text that is no YAML, an alias, a key that is not
 * known, a value that does not fit.
 */
export function parseScenarioFile(text: string, file: string): ScenarioFile {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw failure('scenario-file-no-yaml', { line: lineAt(fault.pos[0]) }, { file });
  // An alias can make a small file into an enormous one, and nothing in this document needs any.
  visit(document, {
    Alias: (_, { source, range }) => {
      throw failure('scenario-file-alias', { line: lineAt(range?.[0] ?? 0), alias: source }, { file });
    },
  });
  const result = scenarioFileSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  const issue = innermost(result.error.issues[0]!);
  const path = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  const steps = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    const line = lineAt(offsetOf(document, [...steps, unknown]));
    throw failure(
      'scenario-file-unknown-key',
      { line, key: unknown, within: path.length > 0 ? path : [file] },
      { file },
    );
  }
  const line = lineAt(offsetOf(document, steps));
  const key = path.length > 0 ? path : [file];
  throw failure('scenario-file-value', { line, key, expected: expectation(issue) }, { file });
}

/** What is wrong with a key rather than with what it holds: the first thing that is, told where the key stands. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  return inner ? { ...inner, path: issue.path } : issue;
}

/** Where in the text a key stands, or the item of a list, as far down the path as the document goes. */
function offsetOf({ contents }: Document, path: readonly string[]): number {
  let node: unknown = contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    const found = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (!isNode(found)) break;
    offset = found.range?.[0] ?? offset;
    node = pair ? pair.value : found;
  }
  return offset;
}

/** What a value should have been; its words are the reader's. */
function expectation(issue: z.core.$ZodIssue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: issue.expected };
    case 'invalid_value':
      return { kind: 'one of', values: issue.values.map(String) };
    case 'too_small':
      return { kind: 'least', of: issue.origin, limit: Number(issue.minimum), inclusive: issue.inclusive ?? true };
    case 'too_big':
      return { kind: 'most', of: issue.origin, limit: Number(issue.maximum) };
    case 'invalid_format':
      return { kind: issue.pattern === String(columnPattern) ? 'column' : 'id' };
    default:
      return { kind: 'month' };
  }
}
