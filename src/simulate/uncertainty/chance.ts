import { rowsOf, type BatchFigures, type UncertaintyQuestion } from './batch-figures';
import { standardError } from './spread';
import type { Chance, StatementKind } from './uncertainty';

/** Something that happens in a draw or does not. */
export type Statement =
  /** The region's cost of the year is more than a limit (tkr) above the first scenario's. */
  | { readonly kind: 'costRisesBy'; readonly scenario: number; readonly limit: number }
  /** The region's result of the year is a deficit of more than a limit (tkr). */
  | { readonly kind: 'deficit'; readonly scenario: number; readonly limit: number }
  /** The share within the care guarantee is below a limit, in a simulated month from 0, or in the year's December. */
  | { readonly kind: 'guaranteeBelow'; readonly scenario: number; readonly limit: number; readonly month?: number }
  /** A unit's result of the year is more than a limit (tkr) worse than in the first scenario. */
  | { readonly kind: 'unitWorseBy'; readonly scenario: number; readonly limit: number; readonly unit: number };

/**
 * The share of the answered draws in which a statement holds, and its standard error from how the replicates differ. Throws
 * RangeError for a month whose care guarantee is not followed.
 */
export function chance(
  question: UncertaintyQuestion,
  batches: readonly BatchFigures[],
  statement: Statement,
): { readonly share: number; readonly error: number } {
  const happens = happening(question, statement);
  const counts: { answered: number; count: number }[] = [];
  for (const batch of batches) {
    let draw = 0;
    for (const answered of batch.replicates) {
      let count = 0;
      for (const end = draw + answered; draw < end; draw += 1) if (happens(batch, draw)) count += 1;
      if (answered > 0) counts.push({ answered, count });
    }
  }
  const sum = (kind: 'answered' | 'count') => counts.reduce((all, each) => all + each[kind], 0);
  const shares = counts.map(({ count, answered }) => count / answered);
  return { share: sum('count') / sum('answered'), error: standardError(shares) };
}

/** Whether a statement holds in an answered draw of a batch. */
function happening(
  question: UncertaintyQuestion,
  statement: Statement,
): (batch: BatchFigures, draw: number) => boolean {
  const rows = rowsOf(question);
  const { scenario, limit } = statement;
  const level = ({ answered, scenarios }: BatchFigures, of: number, row: number, draw: number) =>
    scenarios[of]!.levels[row * answered + draw]!;
  const more = (row: number) => (batch: BatchFigures, draw: number) =>
    level(batch, scenario, row, draw) - level(batch, 0, row, draw);
  switch (statement.kind) {
    case 'costRisesBy': {
      const rise = more(rows.year('cost'));
      return (batch, draw) => rise(batch, draw) > limit;
    }
    case 'deficit':
      return (batch, draw) => level(batch, scenario, rows.year('regionResult'), draw) < -limit;
    case 'guaranteeBelow': {
      const row = statement.month === undefined ? rows.year('within90') : rows.month('within90', statement.month);
      if (row < 0) throw new RangeError('the care guarantee is not followed month by month');
      return (batch, draw) => level(batch, scenario, row, draw) < limit;
    }
    case 'unitWorseBy': {
      const rise = more(rows.unit(statement.unit, 'result'));
      return (batch, draw) => rise(batch, draw) < -limit;
    }
  }
}

/** Share within the care guarantee below which the state and the press call a region's access poor. */
const guaranteeLimit = 0.6;

/** A hundredth of the base year's cost, tkr, as 1, 2 or 5 times a power of ten: a limit one can say aloud. */
function costLimit({ frame }: UncertaintyQuestion): number {
  const wanted = 0.01 * frame.units.reduce((sum, { cost }) => sum + 12 * cost, 0);
  let [limit, step] = [1, 0];
  const steps = [2, 2.5, 2];
  while (limit * steps[step % 3]! <= wanted) {
    limit *= steps[step % 3]!;
    step += 1;
  }
  return limit;
}

/** The statements of the report: for every scenario, and only where the figure behind is known. */
export function boardChances(question: UncertaintyQuestion, batches: readonly BatchFigures[]): readonly Chance[] {
  const { frame } = question;
  const money = costLimit(question);
  const limits: Readonly<Record<StatementKind, number>> = {
    costRisesBy: money,
    deficit: money,
    guaranteeBelow: guaranteeLimit,
  };
  const guarantees = frame.units.some(({ within90 }) => within90.p !== undefined || within90.o !== undefined);
  return question.scenarios.flatMap((_, scenario) => {
    const kinds: readonly StatementKind[] = [
      ...(scenario > 0 ? (['costRisesBy'] as const) : []),
      ...(frame.taxAndGrants !== undefined ? (['deficit'] as const) : []),
      ...(guarantees ? (['guaranteeBelow'] as const) : []),
    ];
    return kinds.map((kind): Chance => {
      const statement = { kind, scenario, limit: limits[kind] };
      return { ...statement, ...chance(question, batches, statement) };
    });
  });
}
