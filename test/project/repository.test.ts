import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const leftOut = new Set(['node_modules', 'dist', 'out', '.git']);
const binary = /\.(png|xlsx|xlsm|xls|ico|wasm)$/;

/** Every text file of the project: what git follows or would follow, or what lies there where there is no git. */
function textFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const walk = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (leftOut.has(entry.name)) return [];
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? walk(name) : [name];
    });
  const files = listed.status === 0 ? listed.stdout.split('\n') : walk('.');
  return files.filter(
    (file) => file !== '' && !binary.test(file) && statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile(),
  );
}

const files = textFiles();
const own = 'test/project/repository.test.ts';

/** Files and lines where a pattern is found; this file, which holds the patterns, is left out. */
function found(pattern: RegExp, among: (file: string) => boolean = () => true): string[] {
  return files
    .filter((file) => file !== own && among(file))
    .flatMap((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
}

test('the files of the project are found', () => {
  expect(files).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'src/words/messages.ts']));
});

test('no file names a place on somebody’s machine', () => {
  // A space, a quote or a line's start before it: the same words inside an address are no place on a machine.
  expect(found(/(^|[\s"'`(=:])(\/(home|Users|root|work|mnt|tmp|private|var\/folders)\/|[A-Z]:\\\\?Users)/)).toEqual([]);
});

test('no file names the place packages were fetched from', () => {
  expect(
    found(/registry\.[\w-]+\.|\/-\/[\w.-]+\.tgz|"resolved":|npmmirror|artifactory|jfrog|_authToken|index-url/i),
  ).toEqual([]);
});

test('the lock file holds no package that carries the Office library under its bare name', () => {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  const names = Object.keys(lock.packages).map((place) => place.split('node_modules/').at(-1));
  expect(names).toContain('mathjs');
  expect(names).not.toContain('office-js');
});

test('the lock file is for the packages that package.json names', () => {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dependencies?: object; devDependencies?: object }>;
  };
  const wanted = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, object>;
  expect(lock.packages['']?.dependencies).toEqual(wanted['dependencies']);
  expect(lock.packages['']?.devDependencies).toEqual(wanted['devDependencies']);
});

test('no test is skipped, none runs alone, and no rule is switched off in passing', () => {
  const words = ['x' + 'it', 'x' + 'describe', 'f' + 'it', 'f' + 'describe'].join('|');
  // What needs data outside the project says so in one place, named shared-….
  const mayWait = (file: string): boolean => path.basename(file).startsWith('shared-');
  const waiting = new RegExp(`\\b(test|it|describe)\\.(skip|only|todo)\\b|^\\s*(${words})\\(`);
  expect(found(waiting, (file) => !mayWait(file))).toEqual([]);
  expect(found(/eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error|prettier-ignore/)).toEqual([]);
});
