import { compareVersions } from './version-order';
import { embeddedModelSchema, modelNamespace, modelSchema, type EmbeddedModel } from './embedded-model';
import { migrated } from './migrations';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { readXml } from '../workbook/file/xml-tree';
import { failure, VaxlaError, type Problem } from '../words/problem';

/** Characters of the longest document that is opened: far beyond any region, and read in seconds. */
const longest = 64_000_000;
const root = 'vaxla';

/** A workbook's document: none, one that can be run from, or one that cannot, and why. */
export type EmbeddedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly model: EmbeddedModel }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * The document as the text of its part. Schema and version also stand as attributes, so that an older Växla can tell what
 * it cannot read.
 */
export function embeddedXml(model: EmbeddedModel): string {
  const json = JSON.stringify(model)
    // What XML cannot hold, or would read as a line end of its own, as JSON writes it.
    .replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (found) =>
      Array.from({ length: found.length }, (_, unit) => escaped(found.charCodeAt(unit))).join(''),
    )
    .replace(/[&<>]/g, (found) => escaped(found.charCodeAt(0)));
  return `<${root} xmlns="${modelNamespace}" schema="${model.schema}" version="${model.version}">${json}</${root}>`;
}

const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;

/**
 * The document a workbook carries. It is text from a file somebody handed over: it is read as data, held against its
 * schema, and nothing in it is evaluated. `version` is this program's.
 */
export function embeddedState(workbook: OpenWorkbook, version: string): EmbeddedState {
  const text = workbook.document(modelNamespace);
  return text === undefined ? { kind: 'none' } : documentState(text, workbook.file, version);
}

/** The document whose text is known, of a file. */
export function documentState(text: string, file: string, version: string): Exclude<EmbeddedState, { kind: 'none' }> {
  try {
    return { kind: 'open', model: opened(text, file, version) };
  } catch (error) {
    if (error instanceof VaxlaError) return { kind: 'refused', problem: error.problem };
    throw error;
  }
}

function opened(text: string, file: string, version: string): EmbeddedModel {
  const place = { file };
  const damaged = () => failure('embedded-damaged', {}, place);
  if (text.length > longest) throw damaged();
  const element = documentElement(text, file);
  const { schema = '', version: writtenBy = '' } = element.attributes;
  const known = /^\d{1,6}$/.test(schema) && /^\d+\.\d+\.\d+$/.test(writtenBy);
  if (element.name !== root || !known || Number(schema) < 1) throw damaged();
  if (Number(schema) > modelSchema || compareVersions(writtenBy, version) > 0) {
    throw failure('embedded-newer', { theirs: writtenBy, ours: version }, place);
  }
  const result = embeddedModelSchema.safeParse(migratedJson(element.text));
  if (!result.success || result.data.version !== writtenBy) throw damaged();
  if (!holdsTogether(result.data)) throw damaged();
  return result.data;
}

function documentElement(text: string, file: string) {
  try {
    return readXml({ file, part: 'customXml', text, encoding: 'utf-8' });
  } catch (error) {
    if (error instanceof VaxlaError) throw failure('embedded-damaged', {}, { file });
    throw error;
  }
}

function migratedJson(text: string): unknown {
  try {
    // A key that reaches for the prototype has no place in data; without it no schema needs to think of it.
    const read = JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError(key);
      return value;
    }) as unknown;
    return typeof read === 'object' && read !== null ? migrated(read as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the schema cannot say: lists that must name each other's items. */
function holdsTogether({ scenarios, inputs }: EmbeddedModel): boolean {
  const ids = scenarios.map(({ id }) => id);
  const first = scenarios[0]!.contracts.map(({ unit }) => unit).join('\n');
  return (
    new Set(ids).size === ids.length &&
    scenarios.every(({ contracts }) => contracts.map(({ unit }) => unit).join('\n') === first) &&
    inputs.contracts.rows.every(({ values }) => values.length === inputs.contracts.columns.length)
  );
}
