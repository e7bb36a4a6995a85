import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Package {
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Package>> };
const library = '@microsoft/office-js';

// Its licence lets it be used in add-ins, and not be published for others to copy; the pane loads Microsoft's own copy.
test('Office.js is there for trying and testing, and is no part of what is released', () => {
  expect(packages['']?.devDependencies).toHaveProperty([library]);
  expect(packages['']?.dependencies).not.toHaveProperty([library]);
  expect(packages[`node_modules/${library}`]?.dev).toBe(true);
});

test('no package but ours asks for Office.js', () => {
  const asking = Object.entries(packages).filter(
    ([place, { dependencies = {} }]) => place !== '' && library in dependencies,
  );
  expect(asking.map(([place]) => place)).toEqual([]);
});

test('no file of the add-in takes Office.js into its bundle', () => {
  const tools = /^(standin|workbench)\//;
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !tools.test(name));
  expect(files).toContain('commands/commands.ts');
  const taking = files.filter((name) =>
    /(from|import\(|require\()\s*'@microsoft\/office-js['/]/.test(read(`src/${name}`)),
  );
  expect(taking).toEqual([]);
});

test('the pane’s page loads Office.js from Microsoft, before anything of ours', () => {
  const scripts = [...read('src/taskpane/taskpane.html').matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(
    ([, source]) => source,
  );
  expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
});
