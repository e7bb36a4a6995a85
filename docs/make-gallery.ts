import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { galleryFiles } from './gallery-page';

// Run from the project's root by `npm run gallery`.
for (const [name, content] of [...galleryFiles('sv'), ...galleryFiles('en')]) {
  const file = join('docs', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
