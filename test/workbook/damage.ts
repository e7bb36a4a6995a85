import { unzipSync, zipSync } from 'fflate';
import { bytesOf, partDamages } from './part-damage';
import type { Chance } from './random-numbers';

/** A way a file goes bad: on its archive's bytes, or on a part before it is packed anew, checksums right. */
export type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** Values of the four-byte and two-byte fields of a directory that lie. */
const lies: readonly number[] = [0, 1, 2, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 64, 1 << 20];

/** Damage to the archive itself. */
export const archiveDamages: Readonly<Record<string, Damage>> = {
  'bits flipped': (bytes, chance) => {
    const copy = bytes.slice();
    for (let times = 1 + chance.below(8); times > 0; times--) {
      const at = chance.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    }
    return copy;
  },
  'end cut off': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'beginning cut off': (bytes, chance) => bytes.slice(chance.below(200)),
  'bytes taken out': (bytes, chance) => {
    const at = chance.below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(300)));
  },
  'bytes put in': (bytes, chance) => {
    const at = chance.below(bytes.length);
    const put = Uint8Array.from({ length: 1 + chance.below(50) }, () => chance.below(256));
    return joined(bytes.subarray(0, at), put, bytes.subarray(at));
  },
  'a stretch of zeros': (bytes, chance) => {
    const at = chance.below(bytes.length);
    return bytes.slice().fill(0, at, at + chance.below(500));
  },
  'a stretch twice': (bytes, chance) => {
    const at = chance.below(bytes.length);
    const end = at + chance.below(2000);
    return joined(bytes.subarray(0, end), bytes.subarray(at));
  },
  'two files after one another': (bytes) => joined(bytes, bytes),
  'a directory that lies': (bytes, chance) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const records = directoryRecords(copy);
    const at = chance.of(records);
    const field = chance.of([8, 10, 16, 20, 24, 28, 30, 32, 42]);
    const wide = field === 16 || field === 20 || field === 24 || field === 42;
    if (wide) view.setUint32(at + field, chance.of(lies), true);
    else view.setUint16(at + field, chance.of(lies) & 0xffff, true);
    return copy;
  },
  'an end record that lies': (bytes, chance) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const field = chance.of([8, 10, 12, 16, 20]);
    const at = copy.length - 22 + field;
    if (field === 12 || field === 16) view.setUint32(at, chance.of(lies), true);
    else view.setUint16(at, chance.of(lies) & 0xffff, true);
    return copy;
  },
  'two parts in one place': (bytes, chance) => {
    const copy = bytes.slice();
    const records = directoryRecords(copy);
    const [from, to] = [chance.of(records), chance.of(records)];
    copy.copyWithin(to + 42, from + 42, from + 46);
    return copy;
  },
};

/** Damage to which parts there are, and to what is in one of them. */
export const packageDamages: Readonly<Record<string, Damage>> = {
  'a part missing': changing((parts, chance) => {
    parts.delete(chance.of([...parts.keys()]));
  }),
  'a part under another’s name': changing((parts, chance) => {
    const names = [...parts.keys()];
    parts.set(chance.of(names), parts.get(chance.of(names)) ?? '');
  }),
  'names in capitals': changing((parts, chance) => {
    const name = chance.of([...parts.keys()]);
    const text = parts.get(name) ?? '';
    if (chance.below(2) === 0) parts.delete(name);
    parts.set(name.toUpperCase(), text);
  }),
  'relationships in a circle': changing((parts, chance) => {
    const names = [...parts.keys()].filter((name) => name.endsWith('.xml'));
    for (const name of names) {
      const slash = name.lastIndexOf('/') + 1;
      const rels = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
      const text =
        parts.get(rels) ??
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
      const loop = `<Relationship Id="loop${chance.below(99)}" Type="urn:x/hyperlink" Target="/${chance.of(names)}"/>`;
      parts.set(rels, text.replace('</Relationships>', `${loop}</Relationships>`));
    }
  }),
  'relationships that lead out': changing((parts, chance) => {
    const rels = [...parts.keys()].filter((name) => name.endsWith('.rels'));
    const name = chance.of(rels);
    const target = chance.of([
      '../../../x.xml',
      'file:///etc/passwd',
      'http://example.org',
      '/',
      '',
      '..',
      'C:\\x.xml',
      '#A1',
    ]);
    const mode = chance.of(['', ' TargetMode="External"', ' TargetMode="Internal"', ' TargetMode="x"']);
    parts.set(name, (parts.get(name) ?? '').replace(/ Target="[^"]*"/, ` Target="${target}"${mode}`));
  }),
  'two workbook parts': changing((parts) => {
    const rels = parts.get('_rels/.rels') ?? '';
    parts.set('_rels/.rels', rels.replace(/<Relationship /, `$&Id="second" $&`));
  }),
  ...Object.fromEntries(
    Object.entries(partDamages).map(([name, damage]) => [
      `in a part: ${name}`,
      changing((parts, chance) => {
        const part = chance.of([...parts.keys()]);
        parts.set(part, damage(parts.get(part) ?? '', chance));
      }),
    ]),
  ),
};

/** A damage done on a package's parts, their bytes as text of one character each, and the package packed anew. */
function changing(change: (parts: Map<string, string>, chance: Chance) => void): Damage {
  return (bytes, chance) => {
    const parts = new Map(partsOf(bytes));
    change(parts, chance);
    const level = chance.below(10) === 0 ? 6 : 0;
    return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, [bytesOf(text), { level }]])));
  };
}

const unpacked = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** A package's parts, unpacked once. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const known = unpacked.get(bytes);
  if (known) return known;
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );
  unpacked.set(bytes, parts);
  return parts;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** Where the records of an undamaged archive's directory begin. */
function directoryRecords(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: number[] = [];
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    records.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}
