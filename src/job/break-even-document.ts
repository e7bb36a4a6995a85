import { z } from 'zod';
import type { ChanceAt } from '../simulate/break-even/break-even';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import type { BreakEvenResult } from './break-even';
import { goalNames } from './break-even-question';
import { regionFound } from './planned-report';

const span = z.strictObject({ low: z.number(), high: z.number() });

const chanceAt = z.strictObject({
  /** The value of the number that is turned. */
  at: z.number(),
  /** With the chosen values, what is held against nothing: tkr, or points of the queue; null where there is no answer. */
  value: z.number().nullable(),
  /** Share of the draws in which the answer is yes, and its standard error. */
  share: z.number(),
  error: z.number(),
});

/** What `break-even --json` prints. */
export const breakEvenSchema = z.strictObject({
  schema: z.literal(1),
  region: z.string(),
  year: z.int(),
  /** The scenario asked about, and the first one, which it is held against. */
  scenario: z.strictObject({ number: z.int(), id: z.string(), name: z.string() }),
  base: z.strictObject({ id: z.string(), name: z.string() }),
  find: z.string(),
  when: z.enum(goalNames),
  unit: z.string().nullable(),
  /** What the turned number is counted in: as the register or contract has it, tkr, or a share of the budget it would be. */
  counted: z.enum(['value', 'tkr', 'shareOfBudget']),
  range: span,
  /** Where the answer is yes with the chosen values. */
  holds: z.array(span),
  /** Every value at which that begins or ends, with the chance there. */
  roots: z.array(z.strictObject({ ...chanceAt.shape, kind: z.enum(['crossing', 'touch', 'jump']) })),
  /** Where both scenarios are equal all along. */
  equal: z.array(span),
  /** Evenly over the range. */
  grid: z.array(chanceAt),
  /** Turning points nearer one another than this can be missed. */
  resolution: z.number(),
  seed: z.int(),
  draws: z.int(),
});

export type BreakEvenDocument = z.infer<typeof breakEvenSchema>;

/** The document of an answer. */
export function breakEvenDocument(result: BreakEvenResult, language: Language): BreakEvenDocument {
  const { run, scenario, find, when, unit, counted, range, seed, draws, found } = result;
  const { scenarios, year } = run.answer.question;
  const [base, other] = [scenarios[0]!, scenarios[scenario]!];
  const known = ({ at, value, share, error }: ChanceAt) => ({
    at,
    value: Number.isNaN(value) ? null : value,
    share,
    error,
  });
  return breakEvenSchema.parse({
    schema: 1,
    region: run.scenarioFile.region ?? regionFound(run.opening).name ?? textsOf(language).report.comparison.region,
    year,
    scenario: { number: scenario + 1, id: other.id, name: other.name },
    base: { id: base.id, name: base.name },
    ...{ find, when, unit, counted, range, seed, draws },
    holds: found.holds,
    roots: found.roots.map((root) => ({ ...known(root), kind: root.kind })),
    equal: found.equal,
    grid: found.grid.map(known),
    resolution: found.resolution,
  });
}
