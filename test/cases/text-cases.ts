import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { keyOffset } from '../../src/job/key-offset';
import { nearestName } from '../../src/language/order';
import { assumptions } from '../../src/model/assumptions';
import { libraryModel, paymentLibrary } from '../../src/model/payment-library';
import { stateGrant, stateGrants } from '../../src/model/state-grants';

const named = {
  name: z.string().min(3),
  source: z.string().min(3),
  /** How far from what is expected a figure may be, in the figure's own unit. */
  margin: z.number().min(0),
};
const numbers = z.record(z.string(), z.number());
const amounts = <Key extends string>(...keys: readonly Key[]) =>
  z
    .strictObject(
      Object.fromEntries(keys.map((key) => [key, z.number().optional()])) as Record<Key, z.ZodOptional<z.ZodNumber>>,
    )
    .refine((given) => Object.keys(given).length > 0, { message: 'nothing is expected' });

const modelCase = z.strictObject({
  ...named,
  model: z.string(),
  /** The model's parameters as its source gives them for this year. */
  year: z.int().optional(),
  given: numbers.optional(),
  /** What the marginal payment is asked of; the volume where it is left out. */
  over: z.string().optional(),
  expected: amounts('payment', 'variable', 'fixed', 'goal', 'price', 'index', 'carry', 'before', 'after'),
});
const grantCase = z.strictObject({
  ...named,
  grant: z.string(),
  given: numbers.optional(),
  expected: amounts('received', 'administration', 'net'),
});
const shareCase = z.strictObject({
  ...named,
  /** A whole amount, shared out by whole weights. */
  share: z.int().min(0),
  by: z.record(z.string(), z.int().min(0)),
  expected: numbers,
});

const kinds = { model: modelCase, grant: grantCase, share: shareCase } as const;

export type ModelCase = z.infer<typeof modelCase>;
export type GrantCase = z.infer<typeof grantCase>;
export type ShareCase = z.infer<typeof shareCase>;
export type TextCase = ModelCase | GrantCase | ShareCase;

const levels = ['volume', 'assignment', 'budget', 'price_level'];

/** The cases of a file's text; throws an Error that begins with file and line where the text is not as it should be. */
export function readTextCases(text: string, file: string): readonly TextCase[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const refuse = (offset: number, what: string): never => {
    throw new Error(`${file}:${lines.linePos(offset).line}: ${what}`);
  };
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) return refuse(fault.pos[0], `this is no YAML: ${fault.message.split('\n')[0]}`);
  const list = z.strictObject({ cases: z.array(z.unknown()).min(1) }).safeParse(document.toJS());
  if (!list.success) return refuse(...issueText(document, [], list.error.issues[0]!));
  return list.data.cases.map((written, index) => {
    const path = ['cases', index] as const;
    const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find(
      (key) => typeof written === 'object' && written !== null && key in written,
    );
    if (!kind) {
      return refuse(keyOffset(document, path), `a case needs one of the keys ${Object.keys(kinds).join(', ')}`);
    }
    const parsed = kinds[kind].safeParse(written);
    if (!parsed.success) return refuse(...issueText(document, path, parsed.error.issues[0]!));
    for (const { at, found, known } of unknownNames(parsed.data)) {
      const nearest = nearestName(found, known);
      const hint = nearest === undefined ? `known are ${known.join(', ')}` : `the nearest known is ${nearest}`;
      refuse(keyOffset(document, [...path, ...at]), `${found} is not known; ${hint}`);
    }
    return parsed.data;
  });
}

interface UnknownName {
  readonly at: readonly (string | number)[];
  readonly found: string;
  readonly known: readonly string[];
}

/** Names of a case that no model, grant or list of weights has. */
function unknownNames(own: TextCase): readonly UnknownName[] {
  const missing = (at: readonly string[], found: readonly string[], known: readonly string[]): readonly UnknownName[] =>
    found.filter((name) => !known.includes(name)).map((name) => ({ at: [...at, name], found: name, known }));
  if ('share' in own) return missing(['expected'], Object.keys(own.expected), Object.keys(own.by));
  if ('grant' in own) {
    const grant = stateGrant(own.grant);
    if (!grant) return [{ at: ['grant'], found: own.grant, known: stateGrants.map(({ key }) => key) }];
    return missing(
      ['given'],
      Object.keys(own.given ?? {}),
      grant.parameters.map(({ key }) => key),
    );
  }
  const model = libraryModel(own.model);
  if (!model) return [{ at: ['model'], found: own.model, known: paymentLibrary.map(({ key }) => key) }];
  const known = [...levels, ...model.parameters.map(({ key }) => key), ...assumptions.map(({ key }) => key)];
  const over = own.over === undefined || known.includes(own.over) ? [] : [{ at: ['over'], found: own.over, known }];
  return [...missing(['given'], Object.keys(own.given ?? {}), known), ...over];
}

/** Where an issue of the schema lies, and what it is. */
function issueText(
  document: Document,
  within: readonly (string | number)[],
  issue: z.core.$ZodIssue,
): readonly [number, string] {
  const path = [...within, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return [keyOffset(document, [...path, key]), `the key ${key} is not known`];
  }
  const at = issue.path.length > 0 ? String(issue.path.at(-1)) : 'the file';
  return [keyOffset(document, path), `${at}: ${issue.message}`];
}
