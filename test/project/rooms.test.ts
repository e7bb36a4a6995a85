import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';

const root = path.join(__dirname, '../..');
const config = jest.requireActual<Linter.Config[]>('../../eslint.config.js');

/** Rooms from the ground up: each with its folder, and the rooms it may import from beside itself. */
const rooms: Readonly<Record<string, { readonly folder: string; readonly below: readonly string[] }>> = {
  quantities: { folder: 'src/quantities', below: [] },
  words: { folder: 'src/words', below: ['quantities'] },
  language: { folder: 'src/language', below: ['quantities', 'words'] },
  model: { folder: 'src/model', below: ['language', 'quantities', 'words'] },
  region: { folder: 'src/region', below: ['model', 'quantities', 'words'] },
  simulate: { folder: 'src/simulate', below: ['model', 'language', 'quantities', 'words'] },
  report: { folder: 'src/report', below: ['region', 'simulate', 'model', 'language', 'quantities', 'words'] },
  file: { folder: 'src/workbook/file', below: ['report', 'region', 'quantities', 'words'] },
  job: {
    folder: 'src/job',
    below: ['file', 'report', 'region', 'simulate', 'model', 'language', 'quantities', 'words'],
  },
  cli: { folder: 'src/cli', below: ['job', 'file', 'report', 'region', 'simulate', 'model', 'quantities', 'words'] },
  functions: { folder: 'src/functions', below: ['model', 'language', 'quantities', 'words'] },
  taskpane: {
    folder: 'src/taskpane',
    below: ['functions', 'job', 'report', 'region', 'simulate', 'model', 'quantities', 'words'],
  },
};
const names = Object.keys(rooms);
const folderOf = (room: string): string => rooms[room]?.folder ?? '';

function someModule(folder: string): string | undefined {
  const file = readdirSync(path.join(root, folder)).find(
    (name) => /^[\w-]+\.ts$/.test(name) && !name.endsWith('.d.ts'),
  );
  return file && `${folder}/${file.replace(/\.ts$/, '')}`;
}

const built = names.filter((room) => existsSync(path.join(root, folderOf(room))) && someModule(folderOf(room)));
const linter = new Linter({ configType: 'flat', cwd: root });

/** Rules a text breaks, with the line, when it stands in a file of a folder. */
function broken(text: string, file: string): { readonly line: number; readonly rule: string | null }[] {
  return linter
    .verify(text, config, { filename: path.join(root, file) })
    .filter(({ severity }) => severity === 2)
    .map(({ line, ruleId }) => ({ line, rule: ruleId }));
}

function relative(from: string, target: string): string {
  const way = path.posix.relative(from, target);
  return way.startsWith('.') ? way : `./${way}`;
}

test('every room of the house has a module', () => {
  expect(built).toEqual(names);
});

test.each(built)('%s imports from the rooms below it and from no other', (room) => {
  const folder = folderOf(room);
  const targets = built.flatMap((each) => someModule(folderOf(each)) ?? []);
  const text = targets
    .map((target, index) => `import * as room${index} from '${relative(folder, target)}';`)
    .join('\n');
  const refused = new Set(
    broken(text, `${folder}/a-file-that-tries.ts`)
      .filter(({ rule }) => rule === 'boundaries/element-types')
      .map(({ line }) => built[line - 1]),
  );
  const allowed = new Set([room, ...(rooms[room]?.below ?? [])]);
  expect([...refused]).toEqual(built.filter((each) => !allowed.has(each)));
});

test('a type, a re-export and an import at run time are imports too', () => {
  const target = relative(folderOf('quantities'), someModule(folderOf('report')) ?? '');
  const text = `import type * as one from '${target}';\nexport * from '${target}';\nvoid import('${target}');\n`;
  const lines = broken(text, 'src/quantities/a-file-that-tries.ts')
    .filter(({ rule }) => rule === 'boundaries/element-types')
    .map(({ line }) => line);
  expect(lines).toEqual([1, 2, 3]);
});

test('a file outside every room is refused', () => {
  expect(broken('export const stray = 1;\n', 'src/stray/stray.ts').map(({ rule }) => rule)).toContain(
    'boundaries/no-unknown-files',
  );
});

test.each(['quantities', 'words', 'language', 'model', 'region', 'simulate', 'report', 'functions'])(
  '%s knows no clock, no chance, no network and no page',
  (room) => {
    const text =
      'Date.now();\nnew Date();\nMath.random();\nfetch("");\ndocument.title;\nprocess.env;\nconsole.log(1);\nimport "node:fs";\n';
    const lines = broken(text, `${folderOf(room)}/a-file-that-tries.ts`)
      .filter(({ rule }) => rule?.startsWith('no-restricted'))
      .map(({ line }) => line);
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  },
);

test.each(['language', 'model', 'simulate'])(
  '%s uses no exponential, logarithm or power that differs between machines',
  (room) => {
    const text = 'Math.exp(1);\nMath.log(1);\nMath.pow(1, 2);\n2 ** 3;\nMath.sqrt(2);\n';
    const lines = broken(text, `${folderOf(room)}/a-file-that-tries.ts`)
      .filter(({ rule }) => rule?.startsWith('no-restricted'))
      .map(({ line }) => line);
    expect(lines).toEqual([1, 2, 3, 4]);
  },
);
