import { z } from 'zod';

const placed = { sheet: z.string(), cell: z.string() };
const content = z.union([z.number(), z.string(), z.boolean(), z.null()]);

/** What `trace --json` prints: a figure, what it goes through, and everything it is made of. */
export const traceSchema = z.strictObject({
  schema: z.literal(1),
  file: z.string(),
  ...placed,
  /** Words beside and above the cell: what the figure is. */
  labels: z.array(z.string()),
  value: content,
  formula: z.string().nullable(),
  /** True for a cell that is there to be typed in. */
  input: z.boolean(),
  /** For an end of a range on the board page: the figure with the chosen values, which is followed in its place. */
  chosen: z.strictObject(placed).nullable(),
  /** For a value from draws: how many were made, and their seed. */
  draws: z.strictObject({ draws: z.int(), seed: z.int() }).nullable(),
  /** Cells of calculations the formula adds up, in words. */
  calculations: z.array(
    z.strictObject({ ...placed, name: z.string(), term: z.string(), units: z.array(z.string()), months: z.string() }),
  ),
  /** Other cells of the report it goes through. */
  through: z.array(z.strictObject({ ...placed, labels: z.array(z.string()), formula: z.string() })),
  equations: z.array(
    z.strictObject({
      ...placed,
      name: z.string(),
      term: z.string(),
      number: z.int().nullable(),
      notation: z.string(),
      words: z.string(),
      source: z.string().nullable(),
      basis: z.string().nullable(),
      depth: z.int(),
    }),
  ),
  assumptions: z.array(
    z.strictObject({
      ...placed,
      key: z.string(),
      term: z.string(),
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      basis: z.string(),
      source: z.string(),
      owner: z.string(),
    }),
  ),
  contracts: z.array(
    z.strictObject({
      ...placed,
      /** The scenario's number, from 1. */
      scenario: z.int().nullable(),
      unit: z.string(),
      name: z.string(),
      term: z.string(),
      value: z.number().nullable(),
    }),
  ),
  /** Base-year figures, each with the cells it was read from; no cells where it was assumed or is missing. */
  read: z.array(
    z.strictObject({
      ...placed,
      unit: z.string(),
      term: z.string(),
      value: z.number().nullable(),
      cells: z.strictObject({ count: z.int(), file: z.string(), first: z.string(), last: z.string() }).nullable(),
    }),
  ),
  /** True where a calculation is written as values, so that its formulas cannot be followed. */
  stopped: z.boolean(),
});

export type TraceDocument = z.infer<typeof traceSchema>;
