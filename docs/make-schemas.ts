import { writeFileSync } from 'node:fs';
import { schemas } from './schemas';

// Run from the project's root by `npm run schemas`.
for (const [name, text] of Object.entries(schemas)) writeFileSync(`docs/schema/${name}`, text);
