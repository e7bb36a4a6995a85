import { deflateSync, Inflate } from 'fflate';
import { failure, type VaxlaError } from '../../words/problem';
import { crc32 } from './crc32';
import { archiveBytes, packedEntries, type PackedEntry } from './zip-directory';

/** What all parts together may expand to; a workbook of a million rows stays well below. */
const largestExpansion = 1 << 30;
/** A part that expands more than this, many times over, is a bomb: real sheets end at some hundred times. */
const bombRatio = 250;
const bombSize = 4 << 20;
/** What an archive without zip64 can count, with room for the parts of a report. */
const mostParts = 60_000;
/** Packed bytes unpacked at a time: the most that is unpacked in vain before a false size shows is 66 MB. */
const unpackedAtOnce = 1 << 16;
/** Above this size packing harder costs more seconds than it saves bytes. */
const quickPackingFrom = 4 << 20;
/** Half the time of the usual level 6, for three bytes more in a hundred. */
const usualPacking = 5;

/**
 * The parts of a workbook file, packed. Untouched parts are copied as they lie, so they come out byte for byte;
 * names compare without regard to case (ECMA-376 part 2, §6.2.2.3).
 */
export class ZipPackage {
  private readonly byName = new Map<string, PackedEntry>();

  private constructor(
    readonly file: string,
    private readonly entries: readonly PackedEntry[],
  ) {
    for (const entry of entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  /** Reads the directory of an archive; throws VaxlaError where it is damaged, encrypted or expands beyond reason. */
  static open(bytes: Uint8Array, file: string): ZipPackage {
    const entries = packedEntries(bytes, file).filter((entry) => !entry.name.endsWith('/'));
    if (entries.length > mostParts) throw failure('file-too-many-parts', { limit: mostParts }, { file });
    const names = new Set<string>();
    let expansion = 0;
    for (const entry of entries) {
      const name = entry.name.toLowerCase();
      if (names.has(name)) throw failure('file-doubled-part', { part: entry.name }, { file });
      names.add(name);
      if (entry.encrypted) throw failure('file-encrypted', {}, { file });
      if (entry.size > bombSize && entry.size > bombRatio * entry.packed.length) {
        throw failure('file-too-compressed', { part: entry.name }, { file });
      }
      expansion += entry.size;
    }
    if (expansion > largestExpansion) {
      const megabytes = (size: number) => Math.round(size / (1 << 20));
      throw failure(
        'file-too-large',
        { megabytes: megabytes(expansion), limit: megabytes(largestExpansion) },
        { file },
      );
    }
    if (overlap(entries)) throw damaged(file);
    return new ZipPackage(file, entries);
  }

  /** A package of parts not packed before. */
  static of(parts: ReadonlyMap<string, Uint8Array>, file: string): ZipPackage {
    return new ZipPackage(
      file,
      [...parts].map(([name, bytes]) => pack(name, bytes)),
    );
  }

  /** The same package under another name. */
  named(file: string): ZipPackage {
    return new ZipPackage(file, this.entries);
  }

  /** Names of all parts as the archive spells them, in its order. */
  get names(): readonly string[] {
    return this.entries.map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** A part's bytes, or undefined where there is no such part; throws VaxlaError where it cannot be unpacked. */
  read(name: string): Uint8Array | undefined {
    const entry = this.byName.get(name.toLowerCase());
    return entry && unpack(entry, this.file);
  }

  /**
   * The same package with some parts written anew, added (last) or left out (undefined).
   * A part whose bytes did not change keeps its packed form, so that a second write gives the same file.
   */
  with(changes: ReadonlyMap<string, Uint8Array | undefined>): ZipPackage {
    const rest = new Map([...changes].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
    const entries: PackedEntry[] = [];
    for (const entry of this.entries) {
      const key = entry.name.toLowerCase();
      const change = rest.get(key);
      rest.delete(key);
      if (!change) entries.push(entry);
      else if (change.bytes) entries.push(same(entry, change.bytes) ? entry : pack(entry.name, change.bytes));
    }
    for (const { name, bytes } of rest.values()) if (bytes) entries.push(pack(name, bytes));
    return new ZipPackage(this.file, entries);
  }

  /** The file: the same bytes for the same parts, whenever and wherever it is written. */
  bytes(): Uint8Array {
    return archiveBytes(this.entries);
  }
}

function unpack(entry: PackedEntry, file: string): Uint8Array {
  if (entry.method === 0) return checked(entry, entry.packed, file);
  if (entry.method !== 8) throw damaged(file);
  try {
    return checked(entry, inflated(entry), file);
  } catch {
    throw damaged(file);
  }
}

/** The bytes of a deflated part, given up as soon as they are more than the directory says. */
function inflated({ packed, size }: PackedEntry): Uint8Array {
  const room = new Uint8Array(size);
  let filled = 0;
  // A piece that does not fit is a RangeError.
  const stream = new Inflate((piece) => {
    room.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += unpackedAtOnce) {
    stream.push(packed.subarray(at, at + unpackedAtOnce), at + unpackedAtOnce >= packed.length);
  }
  return room.subarray(0, filled);
}

/** Whether two parts share packed bytes: how a small archive holds a thousand large parts. */
function overlap(entries: readonly PackedEntry[]): boolean {
  const packed = entries.map((entry) => entry.packed).sort((one, other) => one.byteOffset - other.byteOffset);
  return packed.some((bytes, index) => {
    const before = packed[index - 1];
    return before !== undefined && bytes.length > 0 && before.byteOffset + before.length > bytes.byteOffset;
  });
}

function checked(entry: PackedEntry, bytes: Uint8Array, file: string): Uint8Array {
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(file);
  return bytes;
}

const damaged = (file: string): VaxlaError => failure('file-damaged-archive', {}, { file });

const same = (entry: PackedEntry, bytes: Uint8Array): boolean =>
  entry.size === bytes.length && entry.crc === crc32(bytes);

function pack(name: string, bytes: Uint8Array): PackedEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    size: bytes.length,
    crc: crc32(bytes),
    method: 8,
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : 0x800,
    // 1 January 1980, the earliest a zip archive can say: the file carries no trace of when it was written.
    time: 0,
    date: 33,
    attributes: 0,
    encrypted: false,
    packed: deflateSync(bytes, { level: bytes.length > quickPackingFrom ? 1 : usualPacking }),
  };
}
