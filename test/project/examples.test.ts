import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** An `@example` line of a docstring: an expression over the room's exports, and the literal it gives. */
interface Example {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

function modules(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(folder, name))
    .sort();
}

function examplesIn(file: string): Example[] {
  return readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const found = /@example\b\s*(.*?)\s*(?:\*\/\s*)?$/.exec(text);
      return found ? [{ file, line: index + 1, text: found[1] ?? '' }] : [];
    });
}

/** Rooms whose modules draw pages or speak to Excel when they are loaded: an example there names its own module alone. */
const onPages = /^src\/(?:taskpane|workbench|workbook\/excel|commands)\//;

/** The folder whose modules an example may name, beside src/quantities and src/words; or the module that is all. */
function roomOf(file: string): string {
  if (onPages.test(file)) return file;
  const parts = file.split('/');
  return parts[1] === 'workbook' && parts.length > 3 ? parts.slice(0, 3).join('/') : parts.slice(0, 2).join('/');
}

const scopes = new Map<string, Record<string, unknown>>();

/** Everything the modules of a folder, or one module, export, by name; modules that act when they are loaded are left alone. */
function exportsOf(folder: string): Record<string, unknown> {
  const known = scopes.get(folder);
  if (known) return known;
  const scope: Record<string, unknown> = {};
  for (const file of folder.endsWith('.ts') ? [folder] : modules(folder)) {
    if (!/^export /m.test(readFileSync(path.join(root, file), 'utf8'))) continue;
    Object.assign(scope, jest.requireActual<Record<string, unknown>>(path.join(root, file)));
  }
  scopes.set(folder, scope);
  return scope;
}

/** Splits at the last ` // `, so that an address in the expression may hold slashes. */
function parts({ file, line, text }: Example): { readonly expression: string; readonly expected: string } {
  const at = text.lastIndexOf(' // ');
  if (at < 0) throw new Error(`${file}:${line}: the example has no expected value: ${text}`);
  return { expression: text.slice(0, at), expected: text.slice(at + 4) };
}

function evaluated(source: string, scope: Record<string, unknown>, { file, line }: Example): unknown {
  try {
    return new Function(...Object.keys(scope), `'use strict'; return (${source}\n);`)(
      ...Object.values(scope),
    ) as unknown;
  } catch (error) {
    throw new Error(`${file}:${line}: the example does not run: ${source}: ${String(error)}`);
  }
}

const examples = modules('src').flatMap(examplesIn);

test('the docstrings have examples to run', () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
  'the example at %s gives what it says',
  (_, example) => {
    const { expression, expected } = parts(example);
    const scope = { ...exportsOf('src/quantities'), ...exportsOf('src/words'), ...exportsOf(roomOf(example.file)) };
    expect(evaluated(expression, scope, example)).toEqual(evaluated(expected, {}, example));
  },
);

test('an example without a value, or with one that does not parse, is told with its place', () => {
  const place = { file: 'src/a.ts', line: 7 };
  expect(() => parts({ ...place, text: 'one(1)' })).toThrow('src/a.ts:7: the example has no expected value: one(1)');
  expect(() => evaluated('one(', {}, { ...place, text: '' })).toThrow('src/a.ts:7: the example does not run: one(');
});
