import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '../../docs/schemas';

test.each(Object.entries(schemas))('%s is the schema of the code as it is', (name, text) => {
  expect(readFileSync(join(__dirname, '../../docs/schema', name), 'utf8')).toBe(text);
});
