import { readFileSync, writeFileSync } from 'node:fs';
import { localBase, manifestXml } from './manifest';

// Run from the project's root by `npm run manifest`, or with another address: `npm run manifest -- https://vaxla.example`.
const base = (process.argv[2] ?? localBase).replace(/\/$/, '');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeFileSync('manifest.xml', manifestXml({ base, version }));
