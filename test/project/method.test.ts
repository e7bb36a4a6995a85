import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodPage } from '../../docs/method-page';

const page = (name: string) => readFileSync(join(__dirname, '../../docs', name), 'utf8');

test('the method pages are written from the model as it is', () => {
  expect(page('metod.md')).toBe(methodPage('sv'));
  expect(page('method.md')).toBe(methodPage('en'));
});
