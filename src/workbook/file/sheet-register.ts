import { embeddedDocument } from './embedded-document';
import { childrenOf, readXml } from './xml-tree';
import { escapeXml } from './xml-text';
import type { ZipPackage } from './zip-package';

/** The namespace of the part in which the file door remembers what it wrote. */
export const registerNamespace = 'urn:vaxla:sheets';

/**
 * What was written on one of our sheets, piece by piece: the next run holds it against the file to see what a person
 * changed, and against the new plan to see what Växla itself wants changed.
 */
export interface RegisteredSheet {
  readonly role: string;
  /** By name of the piece: 'area' ("$A$1:$D$40"), 'shape' (WrittenShape), 'margins', 'merges' … */
  readonly pieces: Readonly<Record<string, string>>;
}

/** The register of a workbook, by role; empty where there is none or nothing in it can be used. */
export function sheetRegister(pack: ZipPackage, workbookPart: string): ReadonlyMap<string, RegisteredSheet> {
  const found = embeddedDocument(pack, workbookPart, registerNamespace);
  return found ? registerOf(found.xml, pack.file, found.part) : new Map();
}

/** The register that a document's text holds, by role; `file` and `part` are where a problem with it is told. */
export function registerOf(xml: string, file: string, part: string): ReadonlyMap<string, RegisteredSheet> {
  const root = readXml({ file, part, text: xml, encoding: 'utf-8' });
  return new Map(
    childrenOf(root, 'sheet').map((sheet) => {
      const role = sheet.attributes.role ?? '';
      const pieces = childrenOf(sheet, 'piece').map((piece) => [piece.attributes.name ?? '', piece.text] as const);
      return [role, { role, pieces: Object.fromEntries(pieces) }];
    }),
  );
}

/** The register as the document that is put into the workbook. */
export function registerXml(sheets: readonly RegisteredSheet[]): string {
  const written = sheets.map(({ role, pieces }) => {
    const inside = Object.entries(pieces).map(
      ([name, text]) => `<piece name="${escapeXml(name)}">${escapeXml(text)}</piece>`,
    );
    return `<sheet role="${escapeXml(role)}">${inside.join('')}</sheet>`;
  });
  return `<register xmlns="${registerNamespace}">${written.join('')}</register>`;
}
