import { contentTypesPart } from './content-types';
import { appending, attributeSet, removal, spliced, type Splice } from './splice';
import { relationshipsOf, relationshipsPart, targetPart } from './relationships';
import { childrenOf, readXml, type XmlElement } from './xml-tree';
import { escapeXml, partBytes, partText, type PartText } from './xml-text';
import { required } from './workbook-part';
import type { ZipPackage } from './zip-package';

const noRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relationship to be added: its type and the part it leads to, by name from the package's root. */
export interface NewRelationship {
  readonly type: string;
  readonly part: string;
}

/** Changes to a package before they are made: the package itself stays as it was read. */
export class PackageDraft {
  private readonly changes = new Map<string, Uint8Array | undefined>();
  private readonly types = new Map<string, string | undefined>();

  constructor(private readonly pack: ZipPackage) {}

  get file(): string {
    return this.pack.file;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    for (const [name, bytes] of this.changes) if (name.toLowerCase() === key) return bytes !== undefined;
    return this.pack.has(part);
  }

  /** A part's bytes as they are by now; undefined where there is no such part. */
  read(part: string): Uint8Array | undefined {
    const key = part.toLowerCase();
    for (const [name, bytes] of this.changes) if (name.toLowerCase() === key) return bytes;
    return this.pack.read(part);
  }

  /** A part of ours, written whole, with the type readers need to know it by. */
  put(part: string, contentType: string, xml: string): void {
    this.set(part, new TextEncoder().encode(declaration + xml));
    this.types.set(part, contentType);
  }

  /** Relationships of a part of ours, written whole. */
  putRelationships(part: string, relationships: readonly NewRelationship[]): void {
    if (relationships.length === 0) return;
    const elements = relationships.map(({ type, part: target }, index) =>
      relationshipElement('', `rId${index + 1}`, type, `/${target}`),
    );
    const xml = noRelationships.replace('><', `>${elements.join('')}<`);
    this.set(relationshipsPart(part), new TextEncoder().encode(declaration + xml));
  }

  /** A part that was there before with another text, in its own encoding. */
  rewrite(part: PartText, text: string): void {
    if (text !== part.text) this.set(part.part, partBytes({ ...part, text }));
  }

  /** Splices into a part that was there before. */
  splice(part: PartText, splices: readonly Splice[]): void {
    if (splices.length > 0) this.set(part.part, partBytes({ ...part, text: spliced(part.text, splices) }));
  }

  /** Takes out a part, its relationships and its content type. */
  remove(part: string): void {
    this.set(part, undefined);
    if (this.pack.has(relationshipsPart(part))) this.set(relationshipsPart(part), undefined);
    this.types.set(part, undefined);
  }

  /** A name no part has: the stem, the first free number, .xml. */
  freePart(stem: string): string {
    for (let number = 1; ; number++) {
      const part = `${stem}${number}.xml`;
      if (!this.has(part)) return part;
    }
  }

  /**
   * Adds relationships to a part that may have some, and takes some out by their ids; the ids of the added ones, in order.
   */
  relate(part: string, added: readonly NewRelationship[], removed: readonly string[] = []): readonly string[] {
    if (added.length === 0 && removed.length === 0) return [];
    const name = relationshipsPart(part);
    const bytes = this.read(name) ?? new TextEncoder().encode(declaration + noRelationships);
    const text = partText(bytes, name, this.pack.file);
    const root = readXml(text);
    const highest = childrenOf(root, 'Relationship').reduce((most, element) => {
      const number = Number(/^rId(\d+)$/.exec(element.attributes.Id ?? '')?.[1] ?? 0);
      return Math.max(most, number);
    }, 0);
    const ids = added.map((_, index) => `rId${highest + index + 1}`);
    const elements = added.map(({ type, part: target }, index) =>
      relationshipElement(root.prefix, ids[index] ?? '', type, `/${target}`),
    );
    const splices = childrenOf(root, 'Relationship')
      .filter(({ attributes }) => removed.includes(attributes.Id ?? ''))
      .map(removal);
    if (elements.length > 0) splices.push(appending(text.text, root, elements.join('')));
    this.splice(text, splices);
    return ids;
  }

  /** Every part that can be reached from a part through relationships as they are by now, in lower case; itself too. */
  reachable(from: string): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (part: string) => {
      const key = part.toLowerCase();
      if (found.has(key)) return;
      found.add(key);
      for (const { part: target } of relationshipsOf(this, part)) if (target !== undefined) visit(target);
    };
    visit(from);
    return found;
  }

  /** The package with all changes made. */
  finished(): ZipPackage {
    this.spliceContentTypes();
    return this.pack.with(this.changes);
  }

  private set(part: string, bytes: Uint8Array | undefined): void {
    const key = part.toLowerCase();
    for (const name of this.changes.keys()) if (name.toLowerCase() === key) this.changes.delete(name);
    this.changes.set(part, bytes);
  }

  private spliceContentTypes(): void {
    const text = partText(required(this.pack, contentTypesPart), contentTypesPart, this.pack.file);
    const root = readXml(text, 'Types');
    const overrides = new Map<string, XmlElement>();
    for (const element of childrenOf(root, 'Override')) {
      overrides.set(targetPart('', element.attributes.PartName ?? '').toLowerCase(), element);
    }
    const splices: Splice[] = [];
    let added = '';
    for (const [part, type] of this.types) {
      const override = overrides.get(part.toLowerCase());
      if (type === undefined) {
        if (override) splices.push(removal(override));
      } else if (!override) {
        added += `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
      } else if (override.attributes.ContentType !== type) {
        splices.push(attributeSet(text.text, override, 'ContentType', type));
      }
    }
    if (added !== '') splices.push(appending(text.text, root, added));
    this.splice(text, splices);
  }
}

function relationshipElement(prefix: string, id: string, type: string, target: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
}
