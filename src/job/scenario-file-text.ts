import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { columnPattern } from '../region/mapping';
import { OwnModelError, type OwnModel } from '../model/own-model';
import { failure, VaxlaError, type Place } from '../words/problem';
import type { Expectation } from '../words/sv/scenario-values';
import { keyOffset } from './key-offset';
import { numberedModels } from './own-model-file';
import { ownModels } from './question-models';
import { scenarioFileSchema, type ScenarioFile } from './scenario-file';

/**
 * The document of a scenario file. Throws VaxlaError with the line: text that is no YAML, an alias, a key that is not
 * known, a value that does not fit.
 */
export function parseScenarioFile(text: string, file: string): ScenarioFile {
  const lines = new LineCounter();
  const at = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw failure('scenario-file-no-yaml', {}, at(fault.pos[0]));
  // An alias can make a small file into an enormous one, and nothing in this document needs any.
  visit(document, {
    Alias: (_, { source, range }) => {
      throw failure('scenario-file-alias', { alias: source }, at(range?.[0] ?? 0));
    },
  });
  const result = scenarioFileSchema.safeParse(document.toJS());
  if (result.success) {
    checkOwnModels(result.data, (steps) => at(keyOffset(document, steps)));
    return result.data;
  }
  const issue = innermost(result.error.issues[0]!);
  const path = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  const steps = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    const within = path.length > 0 ? path : [file];
    throw failure('scenario-file-unknown-key', { key: unknown, within }, at(keyOffset(document, [...steps, unknown])));
  }
  const key = path.length > 0 ? path : [file];
  throw failure('scenario-file-value', { key, expected: expectation(issue) }, at(keyOffset(document, steps)));
}

/** Refuses a payment model of one's own that does not hold, with the line of the rule or the parameter. */
function checkOwnModels(
  { paymentModels }: ScenarioFile,
  placeOf: (steps: readonly (string | number)[]) => Place,
): void {
  const own = numberedModels(paymentModels);
  try {
    ownModels(own);
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
    const steps = error instanceof OwnModelError ? stepsOf(error, own) : [];
    throw new VaxlaError({ ...error.problem, place: placeOf(['paymentModels', ...steps]) });
  }
}

function stepsOf({ key, within }: OwnModelError, own: readonly OwnModel[]): readonly (string | number)[] {
  const index = own.findIndex((each) => each.key === key);
  if ('rule' in within) return [index, 'rules', within.rule];
  if ('like' in within) return [index, 'like'];
  return [index, 'parameters', own[index]!.parameters.findIndex((each) => each.key === within.parameter)];
}

/** What is wrong with a key rather than with what it holds: the first thing that is, told where the key stands. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  return inner ? { ...inner, path: issue.path } : issue;
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
