import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { methodFiles } from './method-page';

// Run from the project's root by `npm run method`.
const files = new Map([...methodFiles('sv'), ...methodFiles('en')]);
// Pictures of equations that are no more go away with them.
for (const folder of new Set([...files.keys()].map(dirname).filter((each) => each !== '.'))) {
  rmSync(join('docs', folder), { recursive: true, force: true });
}
for (const [name, content] of files) {
  const file = join('docs', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
