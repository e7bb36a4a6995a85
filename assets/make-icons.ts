import { readFileSync, writeFileSync } from 'node:fs';
import { iconBytes, iconFiles } from './icon-files';

// Run from the project's root by `npm run icons`.
for (const icon of iconFiles) {
  writeFileSync(
    `assets/${icon.file}`,
    iconBytes(icon, (drawing) => readFileSync(`assets/${drawing}`, 'utf8')),
  );
}
