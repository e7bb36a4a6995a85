import { childrenOf, readXml } from './xml-tree';
import { partText } from './xml-text';
import type { ZipPackage } from './zip-package';

/** The package's own list of what its parts are. */
export const contentTypesPart = '[Content_Types].xml';

/** What a package says that a part is: by the part's name, else by its ending; undefined where it says nothing. */
export function contentType(pack: ZipPackage, part: string): string | undefined {
  const bytes = pack.read(contentTypesPart);
  if (!bytes) return undefined;
  const root = readXml(partText(bytes, contentTypesPart, pack.file), 'Types');
  const wanted = `/${part}`.toLowerCase();
  const own = childrenOf(root, 'Override').find(({ attributes }) => attributes['PartName']?.toLowerCase() === wanted);
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const common = childrenOf(root, 'Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === ending,
  );
  return (own ?? common)?.attributes['ContentType'];
}
