import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryFiles } from '../../docs/gallery-page';

const docs = join(__dirname, '../../docs');

test.each(['sv', 'en'] as const)(
  'the gallery of payment models in %s is written from the library as it is',
  (language) => {
    const files = galleryFiles(language);
    for (const [name, content] of files) expect(readFileSync(join(docs, name), 'utf8')).toBe(content);
    const pictures = [...files.keys()].filter((name) => name.endsWith('.svg'));
    const folder = pictures[0]!.split('/').slice(0, -1).join('/');
    expect(readdirSync(join(docs, folder)).sort()).toEqual(pictures.map((name) => name.split('/').at(-1)).sort());
  },
);
