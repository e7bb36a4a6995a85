import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'assets'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
const decisions = readdirSync(path.join(root, 'docs/decisions')).sort();

test.each(pages)('every link of %s to a file of the project leads somewhere', (page) => {
  const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^(https?:|mailto:|#)/.test(target));
  const missing = targets.filter(
    (target) => !existsSync(path.join(root, path.dirname(page), target.split('#')[0] ?? '')),
  );
  expect(missing).toEqual([]);
});

test('every decision has a number of its own, the same in its name and its title', () => {
  const numbers = decisions.map((file) => Number(file.slice(0, 4)));
  expect(new Set(numbers).size).toBe(decisions.length);
  expect(decisions.map((file) => read(`docs/decisions/${file}`).split('.')[0])).toEqual(
    numbers.map((number) => `# ${number}`),
  );
});

test('the index of the documentation names every decision with its title', () => {
  const lines = decisions.map(
    (file) => `- [${read(`docs/decisions/${file}`).split('\n')[0]?.slice(2)}](decisions/${file})`,
  );
  const index = read('docs/README.md')
    .split('\n')
    .filter((line) => line.includes('](decisions/'));
  expect(index).toEqual(lines);
});

test('every npm script that a page tells the reader to run exists', () => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
  const told = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
});
