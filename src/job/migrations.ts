/** A document of one schema turned into one of the next; it may only move and fill in, never compute anew. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step from schema n to n + 1 stands at position n − 1. Schema 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

/**
 * A document of any earlier schema as one of the newest, step by step.
 * @example migrated({ schema: 1 }, [({ schema, ...rest }) => ({ ...rest, schema: 2, before: schema })]).before // 1
 */
export function migrated(
  document: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  const from = Number(document['schema']);
  return steps.slice(from - 1).reduce((older, step) => step(older), document);
}
