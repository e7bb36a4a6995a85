import { ZipPackage } from '../../src/workbook/file/zip-package';

/** Changes to a written workbook as a person's program leaves them: parts as text, everything else untouched. */
export class EditedWorkbook {
  private readonly changes = new Map<string, Uint8Array>();
  private readonly pack: ZipPackage;

  constructor(bytes: Uint8Array) {
    this.pack = ZipPackage.open(bytes, 'edited.xlsx');
  }

  text(part: string): string {
    const bytes = this.changes.get(part) ?? this.pack.read(part);
    if (!bytes) throw new Error(`no part ${part}`);
    return new TextDecoder().decode(bytes);
  }

  /** Replaces a text that must be there. */
  change(part: string, from: string | RegExp, to: string): this {
    const text = this.text(part);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${part} has nothing like ${String(from)}`);
    return this.put(part, changed);
  }

  put(part: string, text: string): this {
    this.changes.set(part, new TextEncoder().encode(text));
    return this;
  }

  /** A new part with its content type. */
  add(part: string, type: string, text: string): this {
    this.put(part, text);
    return this.change(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/${part}" ContentType="${type}"/></Types>`,
    );
  }

  /** A relationship of a part, whose relationships part is made where there is none. */
  relate(part: string, id: string, kind: string, target: string): this {
    const slash = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
    const element = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    if (this.changes.has(name) || this.pack.has(name))
      return this.change(name, '</Relationships>', `${element}</Relationships>`);
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    return this.put(name, `<Relationships xmlns="${namespace}">${element}</Relationships>`);
  }

  bytes(): Uint8Array {
    return this.pack.with(this.changes).bytes();
  }
}

/** The parts of a workbook that differ from another's, by name; parts only one of them has are among them. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [left, right] = [ZipPackage.open(one, 'one'), ZipPackage.open(other, 'other')];
  const names = [...new Set([...left.names, ...right.names])];
  return names.filter((name) => {
    const [a, b] = [left.read(name), right.read(name)];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}
