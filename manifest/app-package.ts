import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { packageFiles } from './json-manifest';

/** The same whenever it is made, so that the same content gives the same bytes. */
const time = '1980-01-01T00:00:00';

/**
 * The app package that Microsoft 365 takes: a zip file of the JSON manifest, its English texts and two pictures.
 * `asset` reads a file of the folder assets.
 */
export function appPackage(
  { unified, english }: { readonly unified: string; readonly english: string },
  asset: (file: string) => Uint8Array,
): Uint8Array {
  const { color, outline } = packageFiles;
  const entry = (bytes: Uint8Array): ZippableFile => [bytes, { mtime: time }];
  return zipSync({
    'manifest.json': entry(strToU8(unified)),
    [packageFiles.english]: entry(strToU8(english)),
    [color.file]: entry(asset(color.from)),
    [outline.file]: entry(asset(outline.from)),
  });
}
