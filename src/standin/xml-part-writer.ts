import type { PackageDraft } from '../workbook/file/package-draft';
import { officeRelationships, relationshipsOf } from '../workbook/file/relationships';
import { escapeXml } from '../workbook/file/xml-text';
import type { WorkbookState } from './workbook-state';
import { rootNamespace } from './xml-namespace';

const itemType = 'application/xml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Writes custom XML parts that are new or changed, and takes out those that were deleted. */
export function writeXmlParts(draft: PackageDraft, workbookPart: string, state: WorkbookState): void {
  for (const part of state.removedXmlParts) {
    for (const from of [workbookPart, '']) {
      const ids = relationshipsOf(draft, from).flatMap((one) => (one.part === part ? [one.id] : []));
      draft.relate(from, [], ids);
    }
    for (const { part: below } of relationshipsOf(draft, part)) if (below !== undefined) draft.remove(below);
    draft.remove(part);
  }
  for (const [index, one] of state.xmlParts.entries()) {
    if (!one.changed) continue;
    if (one.part !== undefined) {
      draft.put(one.part, itemType, one.xml);
      continue;
    }
    const part = draft.freePart('customXml/item');
    draft.put(part, itemType, one.xml);
    const properties = draft.freePart('customXml/itemProps');
    const namespace = rootNamespace(one.xml) ?? '';
    const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
    draft.put(
      properties,
      propertiesType,
      `<ds:datastoreItem ds:itemID="${itemId(part, index)}" xmlns:ds="${propertiesNamespace}">` +
        `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    );
    draft.putRelationships(part, [{ type: `${officeRelationships}/customXmlProps`, part: properties }]);
    draft.relate(workbookPart, [{ type: `${officeRelationships}/customXml`, part }]);
  }
}

/** An id from the part's own number: chance has no place in a file that shall come out the same twice. */
function itemId(part: string, index: number): string {
  const number = Number(/\d+/.exec(part)?.[0] ?? index) + 1;
  return `{00000000-0000-8000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}
