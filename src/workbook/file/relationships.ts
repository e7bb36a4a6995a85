import { childrenOf, readXml, type XmlElement } from './xml-tree';
import { partText } from './xml-text';
import type { ZipPackage } from './zip-package';

/** A reference from one part to another, or out of the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part referred to, without leading slash; undefined for a target outside the package. */
  readonly part: string | undefined;
  readonly element: XmlElement;
}

export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * Where a part's relationships stand; the package's own have the empty name.
 * @example relationshipsPart('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels'
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The part a relationship's target names, seen from the part that refers: relative, absolute, with .. and %20. Some
 * programs write backslashes, in targets as in the archive.
 * @example targetPart('xl/workbook.xml', '../customXml/item1.xml') // 'customXml/item1.xml'
 */
export function targetPart(from: string, target: string): string {
  const steps = percentDecoded(target).replace(/\\/g, '/').split('/');
  const folder = steps[0] === '' ? [] : from.split('/').slice(0, -1);
  for (const step of steps) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}

function percentDecoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A lone per cent sign is a character of the name.
    return target;
  }
}

/** A part's relationships; none where it has no relationships part. */
export function relationshipsOf(pack: Pick<ZipPackage, 'file' | 'read'>, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  const bytes = pack.read(name);
  if (!bytes) return [];
  const list = readXml(partText(bytes, name, pack.file), 'Relationships');
  return childrenOf(list, 'Relationship').map((element) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = element.attributes;
    return { id, type, part: mode === 'External' ? undefined : targetPart(part, target), element };
  });
}

/** Tells what a relationship is for by the last step of its type, which strict and transitional share. */
export function isRelationship(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}
