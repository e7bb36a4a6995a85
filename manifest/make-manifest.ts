import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconFiles } from '../assets/icon-files';
import { functionMetadata } from '../src/functions/metadata';
import { functionFiles, localBase, pages } from './add-in';
import { appPackage } from './app-package';
import { englishTexts, jsonManifest, packageFiles } from './json-manifest';
import { manifestFaults } from './check/xml-check';
import { xmlManifest } from './xml-manifest';

// Run from the project's root by `npm run manifest`: writes the manifests for one's own machine, which are committed.
// `npm run manifest -- --base https://vaxla.example` writes those for another address into out/manifest.
const usage = 'Usage: npm run manifest [-- --base https://…]';
const [option, given, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && (option !== '--base' || given === undefined))) throw new Error(usage);

const base = (given ?? localBase).replace(/\/$/, '');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const xml = xmlManifest({ base, version });
const sides = new Map(iconFiles.map(({ file, size }) => [`assets/${file}`, size]));
const served = new Set<string>([...Object.values(pages), ...Object.values(functionFiles), ...sides.keys()]);
const faults = manifestFaults(xml, { base, served: (path) => served.has(path), side: (path) => sides.get(path) });
if (faults.length > 0) throw new Error(faults.join('\n'));
const unified = json(jsonManifest({ base, version }));
const english = json(englishTexts(base));

if (given === undefined) {
  writeFileSync('manifest.xml', xml);
  writeFileSync(join('manifest', 'manifest.json'), unified);
  writeFileSync(join('manifest', packageFiles.english), english);
  for (const language of ['sv', 'en'] as const) {
    writeFileSync(join('manifest', functionFiles[language]), json(functionMetadata(language)));
  }
} else {
  const folder = join('out', 'manifest');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.xml'), xml);
  writeFileSync(
    join(folder, 'vaxla.zip'),
    appPackage({ unified, english }, (file) => readFileSync(join('assets', file))),
  );
  process.stdout.write(
    `Written for ${base}: out/manifest/manifest.xml, and out/manifest/vaxla.zip with the JSON manifest.\n` +
      `Serve the folder dist/taskpane at that address.\n`,
  );
}
