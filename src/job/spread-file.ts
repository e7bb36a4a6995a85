import { z } from 'zod';
import { assumptions } from '../model/assumptions';
import type { Distribution } from '../model/distribution';
import { ownSpreads, type OwnSpread, type OwnSpreads } from '../model/own-spread';
import type { CorrelatedGroup } from '../simulate/draws/rank-correlation';
import type { Frame } from '../simulate/run';

/** Shapes by the names that files have for them, in the order they are offered. */
const shapes = ['pert', 'triangular', 'normal', 'lognormal', 'uniform', 'discrete', 'fixed'] as const;
export type Shape = (typeof shapes)[number];

const keys = assumptions.filter(({ basis }) => basis !== 'fixed').map(({ key }) => key);

/** Written once in the JSON schema, and referred to by every assumption. */
const spreadSchema = z
  .strictObject({
    low: z.number().optional(),
    high: z.number().optional(),
    shape: z.enum(shapes).optional(),
    /** Values and how often each comes against the others, where the shape is discrete. */
    values: z
      .array(z.strictObject({ value: z.number(), weight: z.number().min(0) }))
      .min(1)
      .max(50)
      .optional(),
  })
  .meta({ id: 'spread' });

/** Ranges and shapes of one's own, by assumption: what is left out is the register's. */
export const spreadsSchema = z.strictObject(Object.fromEntries(keys.map((key) => [key, spreadSchema.optional()])));

/** Assumptions that are drawn together, and the rank correlation of each with each other. */
export const correlatedSchema = z
  .array(
    z.strictObject({
      assumptions: z
        .array(z.enum(keys as [string, ...string[]]))
        .min(2)
        .max(keys.length),
      rank: z.number().gt(-1).lt(1),
    }),
  )
  .max(keys.length);

export type SpreadInFile = z.infer<typeof spreadSchema>;
type SpreadsInFile = z.infer<typeof spreadsSchema>;
type CorrelatedInFile = z.infer<typeof correlatedSchema>;

/** What a frame draws from, as a file or a workbook's document has it. */
export interface DrawnInFile {
  readonly spreads?: SpreadsInFile | undefined;
  readonly correlated?: CorrelatedInFile | undefined;
}

/** What a file says of ranges, shapes and groups, for a frame. */
export function frameSpreads({ spreads = {}, correlated = [] }: DrawnInFile): Pick<Frame, 'spreads' | 'correlated'> {
  const given = Object.entries(spreads).flatMap(([key, spread]) => (spread ? [[key, spreadOf(spread)] as const] : []));
  const own = ownSpreads(Object.fromEntries(given));
  return {
    ...(own && { spreads: own }),
    ...(correlated.length > 0 && { correlated: correlated.map(groupOf) }),
  };
}

/** An own range and shape from its file's form. */
export function spreadOf({ low, high, shape, values }: SpreadInFile): OwnSpread {
  const kind = shape ?? (values && 'discrete');
  return {
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(kind && { distribution: kind === 'discrete' ? { kind, values: values ?? [] } : { kind } }),
  };
}

function groupOf({ assumptions: keys, rank }: CorrelatedInFile[number]): CorrelatedGroup {
  return { keys, ranks: keys.map((_, row) => keys.map((_, column) => (row === column ? 1 : rank))) };
}

/** What a frame draws from, in the form of a file; nothing where all is the register's. */
export function writtenSpreads({ spreads, correlated }: Pick<Frame, 'spreads' | 'correlated'>): DrawnInFile {
  return {
    ...(spreads && { spreads: writtenOwn(spreads) }),
    ...(correlated && {
      correlated: correlated.map(({ keys, ranks }) => ({ assumptions: [...keys], rank: ranks[0]![1]! })),
    }),
  };
}

function writtenOwn(spreads: OwnSpreads): SpreadsInFile {
  return Object.fromEntries(
    Object.entries(spreads).map(([key, { distribution, ...range }]) => [
      key,
      { ...range, ...(distribution && writtenShape(distribution)) },
    ]),
  );
}

function writtenShape(distribution: Distribution): Pick<SpreadInFile, 'shape' | 'values'> {
  return distribution.kind === 'discrete'
    ? { shape: distribution.kind, values: distribution.values.map((each) => ({ ...each })) }
    : { shape: distribution.kind };
}
