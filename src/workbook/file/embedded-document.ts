import { crc32 } from './crc32';
import type { PackageDraft } from './package-draft';
import { officeRelationships, relationshipsOf } from './relationships';
import { VaxlaError } from '../../words/problem';
import { readXml } from './xml-tree';
import { escapeXml, partText } from './xml-text';
import type { ZipPackage } from './zip-package';

const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const contentTypes = {
  item: 'application/xml',
  properties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

/** A custom XML part: the part's name, and its root element as written, without what stands before it. */
export interface EmbeddedDocument {
  readonly part: string;
  readonly xml: string;
}

/**
 * The custom XML part whose root belongs to a namespace, wherever a program has hung it: Excel on the workbook,
 * LibreOffice on the package. Other people's parts that cannot be read are passed over.
 */
export function embeddedDocument(
  pack: ZipPackage,
  workbookPart: string,
  namespace: string,
): EmbeddedDocument | undefined {
  const known = found.get(pack) ?? new Map<string, EmbeddedDocument | undefined>();
  found.set(pack, known);
  const key = `${workbookPart}\n${namespace}`;
  if (!known.has(key)) known.set(key, searched(pack, workbookPart, namespace));
  return known.get(key);
}

/** What was found in a package, which never changes: a run asks for the same documents many times. */
const found = new WeakMap<ZipPackage, Map<string, EmbeddedDocument | undefined>>();

function searched(pack: ZipPackage, workbookPart: string, namespace: string): EmbeddedDocument | undefined {
  const related = [...relationshipsOf(pack, workbookPart), ...relationshipsOf(pack, '')];
  for (const { type, part } of related) {
    if (part === undefined || !type.endsWith('/customXml')) continue;
    const xml = rootOf(pack, part, namespace);
    if (xml !== undefined) return { part, xml };
  }
  return undefined;
}

function rootOf(pack: ZipPackage, part: string, namespace: string): string | undefined {
  try {
    const bytes = pack.read(part);
    if (!bytes) return undefined;
    const text = partText(bytes, part, pack.file);
    // Reading every custom part of a workbook as a tree is dear; ours names its namespace.
    if (!text.text.includes(namespace)) return undefined;
    const root = readXml(text);
    return root.namespace === namespace ? text.text.slice(root.start, root.end) : undefined;
  } catch (error) {
    if (error instanceof VaxlaError) return undefined;
    throw error;
  }
}

/**
 * Writes a document as a custom XML part with its properties, as Excel does: in place where the workbook has one of
 * its namespace, else beside those that are there.
 */
export function putDocument(
  draft: PackageDraft,
  pack: ZipPackage,
  workbookPart: string,
  document: { readonly namespace: string; readonly xml: string },
): void {
  const present = embeddedDocument(pack, workbookPart, document.namespace);
  const leading = (from: string) => relationshipsOf(pack, from).filter(({ part }) => part && part === present?.part);
  const hung = leading(workbookPart).length > 0;
  // LibreOffice hangs it on the package under a name that leads out of it; only the workbook's own reference is kept.
  const astray = leading('').map(({ id }) => id);
  draft.relate('', [], astray);
  if (present && hung && present.xml === document.xml) return;
  const part = present?.part ?? draft.freePart('customXml/item');
  if (present?.xml !== document.xml) draft.put(part, contentTypes.item, document.xml);
  if (!present) {
    const properties = draft.freePart('customXml/itemProps');
    draft.put(properties, contentTypes.properties, propertiesXml(document.namespace));
    draft.putRelationships(part, [{ type: `${officeRelationships}/customXmlProps`, part: properties }]);
  }
  if (!hung) draft.relate(workbookPart, [{ type: `${officeRelationships}/customXml`, part }]);
}

function propertiesXml(namespace: string): string {
  return (
    `<ds:datastoreItem ds:itemID="${itemId(namespace)}" xmlns:ds="${propertiesNamespace}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/**
 * The id of the part of a namespace: the same in every workbook, for chance and clock have no place here. Written as a
 * UUID of version 8, the one whose content is its maker's own (RFC 9562, §5.8).
 */
function itemId(namespace: string): string {
  const hex = [1, 2, 3, 4]
    .map((turn) =>
      crc32(new TextEncoder().encode(`${turn} ${namespace}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
