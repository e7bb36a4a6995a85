import { readFileSync, writeFileSync } from 'node:fs';
import { drawingOf, iconFile, iconSizes } from './icon-files';

// Run from the project's root by `npm run icons`.
for (const size of iconSizes) {
  writeFileSync(`assets/icon-${size}.png`, iconFile(readFileSync(`assets/${drawingOf(size)}`, 'utf8'), size));
}
