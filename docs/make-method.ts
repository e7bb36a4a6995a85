import { writeFileSync } from 'node:fs';
import { methodPage } from './method-page';

// Run from the project's root by `npm run method`.
writeFileSync('docs/metod.md', methodPage('sv'));
writeFileSync('docs/method.md', methodPage('en'));
