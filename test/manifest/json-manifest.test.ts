import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { addInId, localBase, requirementSets } from '../../manifest/add-in';
import { appPackage } from '../../manifest/app-package';
import { englishTexts, jsonManifest, packageFiles } from '../../manifest/json-manifest';
import en from '../../manifest/strings/en.json';
import sv from '../../manifest/strings/sv.json';
import { buttons } from '../../manifest/ribbon';
import { projectFile, servedFiles, squareSide } from './served-files';

const text = projectFile('manifest/manifest.json').toString('utf8');
const english = projectFile('manifest/en.json').toString('utf8');
const { version } = JSON.parse(projectFile('package.json').toString('utf8')) as { version: string };
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

test('the files in the folder manifest are what it gives', () => {
  expect(text).toBe(json(jsonManifest({ base: localBase, version })));
  expect(english).toBe(json(englishTexts(localBase)));
});

/** What Microsoft's own check, with the schemas it carries along, says of each of the manifests, without a network. */
function microsoftSays(manifests: readonly string[]): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'vaxla-manifest-'));
  try {
    const files = manifests.map((manifest, index) => {
      const file = path.join(folder, `manifest-${index}.json`);
      writeFileSync(file, manifest);
      return file;
    });
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'microsoft-check.mjs'), ...files], {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as string[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sound = [text, json(jsonManifest({ base: 'https://vaxla.example/excel', version }))];

/** A fault put into the manifest: the text that is replaced, what it is replaced with, and words of what is then said. */
const planted: readonly (readonly [fault: string, from: string, to: string, said: string])[] = [
  ['an id that is no GUID', `"id": "${addInId}"`, '"id": "vaxla"', '/id'],
  ['an address that is not http', '"websiteUrl": "https:', '"websiteUrl": "ftp:', 'websiteUrl'],
  ['a short description of 81 characters', sv.shortDescription, 'n'.repeat(81), 'description/short'],
  ['a tip of 251 characters', sv.openTip, 'n'.repeat(251), 'supertip/description'],
  ['a label of 65 characters', '"label": "Räkna om"', `"label": "${'n'.repeat(65)}"`, 'controls/1/label'],
  ['a size that is not known', '"size": 16', '"size": 17', 'size'],
  ['an action of an unknown type', '"type": "openPage"', '"type": "openWindow"', 'key "extensions"'],
  ['another host', '"workbook"', '"spreadsheet"', 'key "extensions"'],
  ['a missing outline', `"outline": "${packageFiles.outline.file}"`, '"color32x32": "a.png"', 'outline'],
  ['an unknown property', '"developer": {', '"telemetry": true, "developer": {', 'key "telemetry"'],
];

describe('Microsoft’s check of the format, offline,', () => {
  let said: string[][] = [];
  beforeAll(() => {
    said = microsoftSays([...sound, ...planted.map(([, from, to]) => text.replace(from, to))]);
  });

  test('finds nothing in the manifest for this machine or for another address', () => {
    expect(said.slice(0, sound.length)).toEqual([[], []]);
  });

  test.each(planted.map((fault, index) => [...fault, sound.length + index] as const))(
    'finds %s',
    (_, from, to, words, index) => {
      expect(text.replace(from, to)).not.toBe(text);
      expect(said[index]?.join()).toContain(words);
    },
  );
});

test('no address is http, which Microsoft’s check lets through', () => {
  for (const manifest of sound) expect(manifest).not.toContain('http:');
});

interface Manifest {
  readonly [key: string]: unknown;
}

/** The value at a place such as `extensions[0].label`. */
const at = (manifest: Manifest, place: string): unknown =>
  place
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>((value, part) => (value as Manifest | undefined)?.[part], manifest);

/** Every text of the manifest that a person reads, by place. */
function shown(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => shown(each, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => shown(each, place === '' ? key : `${place}.${key}`));
}

test('every text a person reads has an English one in its place', () => {
  const manifest = JSON.parse(text) as Manifest;
  const { $schema, ...replaced } = JSON.parse(english) as Record<string, string>;
  expect($schema).toContain('Localization');
  const read = shown(manifest).filter(([place]) =>
    /(^name|^description|label|supertip|getStartedMessages.*\.(title|description)$)/.test(place),
  );
  // Beside the texts, the file that holds the functions’ help.
  const { 'extensions[0].runtimes[0].customFunctions.metadataUrl': help, ...words } = replaced;
  expect(help).toBe(`${localBase}/functions-en.json`);
  expect(Object.keys(words).sort()).toEqual(read.map(([place]) => place).sort());
  const keyOf = new Map(Object.entries(sv).map(([key, words]) => [words, key]));
  for (const [place, words] of read) {
    const key = keyOf.get(words) as keyof typeof en;
    // The same word in both languages belongs to several keys.
    if (sv[key] !== en[key]) expect([place, replaced[place]]).toEqual([place, en[key]]);
    else expect(at(manifest, place)).toBe(replaced[place]);
  }
});

test('Microsoft’s schema for texts in other languages knows every place, and each text fits', () => {
  const { manifestVersion } = JSON.parse(text) as { manifestVersion: string };
  const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';
  const file = `${schemas}/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`;
  const schema = JSON.parse(projectFile(file).toString('utf8')) as {
    properties: Record<string, { maxLength?: number }>;
    patternProperties: Record<string, { maxLength?: number }>;
  };
  for (const [place, words] of Object.entries(JSON.parse(english) as Record<string, string>)) {
    const patterns = Object.entries(schema.patternProperties).filter(([pattern]) => new RegExp(pattern).test(place));
    const rule = schema.properties[place] ?? patterns[0]?.[1];
    expect([place, rule === undefined]).toEqual([place, false]);
    expect([place, words.length <= (rule?.maxLength ?? Infinity)]).toEqual([place, true]);
  }
});

test('the two manifests are one add-in with one ribbon', () => {
  const xml = projectFile('manifest.xml').toString('utf8');
  expect(xml).toContain(`<Id>${(JSON.parse(text) as Manifest)['id']}</Id>`);
  expect(xml).toContain(`<Version>${(JSON.parse(text) as Manifest)['version']}.0</Version>`);
  for (const { name, version: least } of requirementSets) {
    expect(xml).toContain(`<Set Name="${name}" MinVersion="${least}"/>`);
    expect(text).toMatch(new RegExp(`"name": "${name}",\\s+"minVersion": "${least}"`));
  }
  for (const { id, functionName } of buttons) {
    expect(xml).toContain(`id="${id}"`);
    expect(text).toContain(`"id": "${id}"`);
    if (functionName !== undefined) {
      expect(xml).toContain(`<FunctionName>${functionName}</FunctionName>`);
      expect(text).toContain(`"actionId": "${functionName}"`);
      expect(text).toMatch(new RegExp(`"id": "${functionName}",\\s+"type": "executeFunction"`));
    }
  }
});

test('everything the manifest points at is served', () => {
  const addresses = [...text.matchAll(/"(https:\/\/localhost:3000\/[^"#]*)(?:#[^"]*)?"/g)].map(
    ([, address]) => address,
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect([...servedFiles.keys()]).toContain(address?.slice(localBase.length + 1));
});

test('the page about the add-in has the parts that the manifest points into', () => {
  const page = projectFile('manifest/about.html').toString('utf8');
  const parts = [...text.matchAll(/about\.html#(\w+)"/g)].map(([, part]) => part);
  expect(parts).toEqual(['privacy', 'terms']);
  for (const part of parts) expect(page).toContain(`id="${part}"`);
});

test('the app package holds the manifest, its English and pictures of the right size, and is the same each time', () => {
  const made = (): Uint8Array => appPackage({ unified: text, english }, (file) => projectFile(`assets/${file}`));
  const entries = unzipSync(made());
  expect(Object.keys(entries).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  const { icons, localizationInfo } = JSON.parse(new TextDecoder().decode(entries['manifest.json'])) as {
    icons: { color: string; outline: string };
    localizationInfo: { additionalLanguages: { file: string }[] };
  };
  expect(squareSide(entries[icons.color] ?? new Uint8Array())).toBe(192);
  expect(squareSide(entries[icons.outline] ?? new Uint8Array())).toBe(32);
  expect(new TextDecoder().decode(entries[localizationInfo.additionalLanguages[0]?.file ?? ''])).toBe(english);
  expect(Buffer.compare(made(), made())).toBe(0);
});
