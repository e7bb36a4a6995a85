import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { drawingOf, iconFile, iconSizes } from '../../assets/icon-files';
import { localBase, manifestXml } from '../../manifest/manifest';
import en from '../../manifest/strings/en.json';
import sv from '../../manifest/strings/sv.json';

const root = path.join(__dirname, '../..');
const file = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

const manifest = parsed(file);

function all(element: Element, name?: string): Element[] {
  const below = element.children.flatMap((child) => all(child, name));
  return name === undefined || element.name === name ? [element, ...below] : below;
}

const one = (name: string): Element => {
  const found = all(manifest, name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements are named ${name}`);
  return found[0];
};

const order = (element: Element): string[] => element.children.map(({ name }) => name);
const every = all(manifest);

test('the file at the root is what the folder manifest gives', () => {
  expect(file).toBe(manifestXml({ base: localBase, version }));
});

test('the identity is a GUID and the version is the package’s with a fourth part', () => {
  expect(one('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(one('Version').text).toBe(`${version}.0`);
});

test('elements stand in the order the schema asks for', () => {
  expect(order(manifest)).toEqual([
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  ]);
  expect(order(one('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
  expect(order(one('Group'))).toEqual(['Label', 'Icon', 'Control']);
  expect(order(one('Control'))).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  expect(order(one('Supertip'))).toEqual(['Title', 'Description']);
  expect(order(one('Action'))).toEqual(['TaskpaneId', 'SourceLocation']);
  expect(order(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
});

test('it is an add-in for Excel with the programming interface 1.9', () => {
  expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(all(manifest, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual([
    'Workbook',
    'Workbook',
  ]);
  expect(one('Sets').attributes['DefaultMinVersion']).toBe('1.9');
  expect(one('Set').attributes['Name']).toBe('ExcelApi');
  expect(one('DefaultLocale').text).toBe('sv-SE');
});

test('every address is https under the base', () => {
  const addresses = (element: Element): string[] =>
    all(element)
      .flatMap(({ name, attributes }) => (name.startsWith('bt:String') ? [] : (attributes['DefaultValue'] ?? [])))
      .filter((value) => value.includes('/'));
  expect(addresses(manifest)).toHaveLength(8);
  for (const address of addresses(manifest)) expect(address.startsWith(`${localBase}/`)).toBe(true);
  const moved = addresses(parsed(manifestXml({ base: 'https://vaxla.example/a&b', version })));
  expect(moved).toHaveLength(8);
  for (const address of moved) expect(address.startsWith('https://vaxla.example/a&b/')).toBe(true);
});

test.each(['http://vaxla.example', 'https://vaxla.example/', 'vaxla.example', ''])('the base %p is refused', (base) => {
  expect(() => manifestXml({ base, version })).toThrow('https');
});

test('every reference finds its resource and every resource is referred to or is an icon', () => {
  const names = every.flatMap(({ name, attributes }) => (name.startsWith('bt:') ? (attributes['id'] ?? []) : []));
  const references = every.flatMap(({ attributes }) => attributes['resid'] ?? []);
  expect(new Set(names).size).toBe(names.length);
  for (const reference of references) expect(names).toContain(reference);
  for (const name of names) expect([...references, ...iconSizes.map((size) => `Icon.${size}`)]).toContain(name);
  // Office cuts no names: beyond 32 characters it refuses the manifest.
  for (const name of names) expect(name.length).toBeLessThanOrEqual(32);
});

test('every text is Swedish with English beside it, within the lengths Office allows', () => {
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  for (const { name, attributes, children } of every.filter((each) => each.name === 'bt:String')) {
    const texts = [attributes['DefaultValue'] ?? '', ...children.map((child) => child.attributes['Value'] ?? '')];
    const most = one('bt:ShortStrings').children.some((child) => child.attributes['id'] === attributes['id'])
      ? 125
      : 250;
    for (const text of texts) expect([name, text.length > 0 && text.length <= most]).toEqual([name, true]);
  }
  for (const text of [sv.description, en.description]) expect(text.length).toBeLessThanOrEqual(250);
  const overrides = every.filter(({ name }) => name.endsWith('Override'));
  expect(overrides.map(({ attributes }) => attributes['Value'])).toEqual([en.description, en.open, en.openTip]);
  expect(new Set(overrides.map(({ attributes }) => attributes['Locale']))).toEqual(new Set(['en-US']));
});

test.each(iconSizes)('the icon of %i pixels is a PNG of that size, drawn from the committed drawing', (size) => {
  const bytes = readFileSync(path.join(root, `assets/icon-${size}.png`));
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  const drawing = readFileSync(path.join(root, 'assets', drawingOf(size)), 'utf8');
  expect(Buffer.compare(bytes, iconFile(drawing, size))).toBe(0);
});

test('the manifest names the icons that exist', () => {
  const named = every
    .flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])
    .flatMap((value) => /\/assets\/icon-(\d+)\.png$/.exec(value)?.[1] ?? []);
  expect([...new Set(named.map(Number))].sort((a, b) => a - b)).toEqual([...iconSizes]);
});
