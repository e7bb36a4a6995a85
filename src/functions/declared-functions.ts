import type { FunctionArgument, FunctionName } from '../words/function-texts';

/** An argument of a custom function, in the order Excel gives them. */
interface DeclaredArgument {
  readonly key: FunctionArgument;
  readonly optional?: true;
}

/** A custom function's name and what it takes. */
export interface DeclaredFunction {
  readonly name: FunctionName;
  readonly takes: readonly DeclaredArgument[];
}

const declared = (
  name: FunctionName,
  needed: readonly FunctionArgument[],
  optional: readonly FunctionArgument[] = [],
): DeclaredFunction => ({
  name,
  takes: [...needed.map((key) => ({ key })), ...optional.map((key) => ({ key, optional: true as const }))],
});

/** Every custom function, in the order of the help. Names and order of arguments stay as they are once released. */
export const declaredFunctions: readonly DeclaredFunction[] = [
  declared('PAYMENT', ['model', 'volume'], ['assignment', 'budget', 'parameters']),
  declared('MARGINAL', ['model', 'volume'], ['assignment', 'budget', 'parameters', 'side']),
  declared('PRICE', ['model'], ['assignment', 'budget', 'parameters']),
  declared('INDEXATION', ['model'], ['parameters']),
  declared('MODELS', []),
  declared('PARAMETERS', ['model'], ['year']),
  declared('WAIT', ['queue', 'production']),
  declared('QUEUE', ['wait', 'production']),
  declared('WITHIN', ['wait'], ['base_wait', 'base_within', 'days']),
];
