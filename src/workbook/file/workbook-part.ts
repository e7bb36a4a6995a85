import { failure } from '../../words/problem';
import {
  isRelationship,
  officeRelationships,
  packageRelationships,
  relationshipsOf,
  type Relationship,
} from './relationships';
import { child, childrenOf, isTrue, readXml, type XmlElement } from './xml-tree';
import { partText, type PartText } from './xml-text';
import type { ZipPackage } from './zip-package';

/** A tab of the workbook: where its part is and what kind of sheet it holds. */
export interface WorkbookTab {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly kind: 'worksheet' | 'other';
  readonly relationship: Relationship;
  readonly part: string;
  readonly element: XmlElement;
}

/** A name the workbook defines; `tab` is the position of the sheet it belongs to, undefined for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly tab: number | undefined;
  readonly formula: string;
  readonly comment: string | undefined;
  readonly element: XmlElement;
}

/** xl/workbook.xml as far as Växla needs it, with every element's place in the text. */
export interface WorkbookPart {
  readonly part: PartText;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly tabs: readonly WorkbookTab[];
  readonly names: readonly DefinedName[];
  readonly from1904: boolean;
  readonly lockedStructure: boolean;
  readonly signed: boolean;
}

const strictNamespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
/** Numbers of sheets are kept in 32 bits, with room above for the sheets of a report. */
const highestSheetId = 0x7fff_0000;
const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Finds and reads the workbook part. Throws VaxlaError where the package is something else, strict, or lacks a part. */
export function readWorkbookPart(pack: ZipPackage): WorkbookPart {
  const place = { file: pack.file };
  refuseOpenDocument(pack);
  const ofPackage = relationshipsOf(pack, '');
  const name = workbookPartName(pack, ofPackage);
  const part = partText(required(pack, name), name, pack.file);
  const root = readXml(part);
  if (root.namespace === strictNamespace) throw failure('file-strict', {}, place);
  if (root.name !== 'workbook' || root.namespace !== mainNamespace) throw failure('file-no-workbook', {}, place);
  const relationships = relationshipsOf(pack, name);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabs = childrenOf(child(root, 'sheets'), 'sheet').map((element) => readTab(pack, byId, element));
  checkTabs(tabs, part);
  const names = childrenOf(child(root, 'definedNames'), 'definedName').map((element) => {
    const { name: defined = '', localSheetId, comment } = element.attributes;
    const tab = localSheetId === undefined ? undefined : Number(localSheetId);
    return { name: defined, tab, formula: element.text, comment, element };
  });
  return {
    part,
    root,
    relationships,
    tabs,
    names,
    from1904: isTrue(child(root, 'workbookPr')?.attributes.date1904),
    lockedStructure: isTrue(child(root, 'workbookProtection')?.attributes.lockStructure),
    signed: isSigned(pack, ofPackage),
  };
}

function refuseOpenDocument(pack: ZipPackage): void {
  const kind = pack.read('mimetype');
  if (kind && new TextDecoder().decode(kind).includes('opendocument'))
    throw failure('file-open-document', {}, { file: pack.file });
}

function workbookPartName(pack: ZipPackage, ofPackage: readonly Relationship[]): string {
  const place = { file: pack.file };
  const main = ofPackage.find((relationship) => isRelationship(relationship, 'officeDocument'));
  if (!main?.part) throw failure('file-no-workbook', {}, place);
  if (/\.bin$/i.test(main.part)) throw failure('file-binary-workbook', {}, place);
  return main.part;
}

/** Sheets that share a name, a number or a part cannot be told apart: Excel repairs such a file, Växla does not guess. */
function checkTabs(tabs: readonly WorkbookTab[], { part, file }: PartText): void {
  const seen = new Set<string>();
  for (const { name, sheetId, part: sheet } of tabs) {
    const known = Number.isInteger(sheetId) && sheetId >= 1 && sheetId <= highestSheetId;
    for (const sign of [`name ${name.toLowerCase()}`, `number ${sheetId}`, `part ${sheet.toLowerCase()}`]) {
      if (known && !seen.has(sign)) seen.add(sign);
      else throw failure('file-damaged-part', { part, found: `<sheet name="${name}" sheetId="${sheetId}">` }, { file });
    }
  }
}

function readTab(pack: ZipPackage, byId: ReadonlyMap<string, Relationship>, element: XmlElement): WorkbookTab {
  const { name = '', sheetId = '0', state } = element.attributes;
  const id = element.qualified[`{${officeRelationships}}id`] ?? '';
  const relationship = byId.get(id);
  if (!relationship?.part || !pack.has(relationship.part)) {
    throw failure('file-missing-part', { part: relationship?.part ?? `${name} (${id})` }, { file: pack.file });
  }
  return {
    name,
    sheetId: Number(sheetId),
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very hidden' : 'visible',
    kind: isRelationship(relationship, 'worksheet') ? 'worksheet' : 'other',
    relationship,
    part: relationship.part,
    element,
  };
}

/** A part's bytes; throws VaxlaError `file-missing-part` where the package does not hold it. */
export function required(pack: ZipPackage, part: string): Uint8Array {
  const bytes = pack.read(part);
  if (!bytes) throw failure('file-missing-part', { part }, { file: pack.file });
  return bytes;
}

/** A signed package has a signature origin among its own relationships (ECMA-376 part 2, §10). */
function isSigned(pack: ZipPackage, ofPackage: readonly Relationship[]): boolean {
  const origin = `${packageRelationships}/digital-signature/origin`;
  return (
    ofPackage.some((relationship) => relationship.type === origin) ||
    pack.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'))
  );
}
