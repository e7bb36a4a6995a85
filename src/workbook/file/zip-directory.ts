import { failure } from '../../words/problem';

/** One part of a zip archive in its packed form, with what the directory says of it. */
export interface PackedEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly attributes: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
}

const endRecord = 0x06054b50;
const end64Locator = 0x07064b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;
/** Flag bit 3: sizes stand after the data; written anew they stand before it, where every reader finds them. */
const sizesAfterData = 0x0008;
const unicodeName = 0x0800;

/**
 * The parts an archive's central directory lists, in its order (PKWARE APPNOTE 6.3, with zip64).
 * Throws VaxlaError `file-damaged-archive` where the archive is cut off or contradicts itself.
 */
export function packedEntries(bytes: Uint8Array, file: string): PackedEntry[] {
  try {
    return readDirectory(bytes);
  } catch (error) {
    // Reading past the end and records that are not where they should be are the same to a reader: a damaged file.
    if (error instanceof RangeError) throw failure('file-damaged-archive', {}, { file });
    throw error;
  }
}

function readDirectory(bytes: Uint8Array): PackedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryPlace(view);
  const entries: PackedEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    expectRecord(view, at, directoryRecord);
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const rawName = part(bytes, at + 46, nameLength);
    const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: new TextDecoder(flags & unicodeName ? 'utf-8' : 'windows-1252').decode(rawName).replace(/\\/g, '/'),
      rawName,
      size: sizes.size,
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      flags: flags & ~sizesAfterData,
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      attributes: view.getUint32(at + 38, true),
      encrypted: (flags & 1) === 1,
      packed: packedData(bytes, view, sizes.offset, sizes.packedSize),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  // More records than the end record counts: parts that one reader sees and the next one loses.
  if (at + 4 <= view.byteLength && view.getUint32(at, true) === directoryRecord) throw new RangeError('miscounted');
  return entries;
}

function directoryPlace(view: DataView): { count: number; start: number } {
  // The end record is last but for a comment of at most 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== endRecord) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { count, start };
    expectRecord(view, at - 20, end64Locator);
    const end64 = wide(view, at - 20 + 8);
    return { count: wide(view, end64 + 32), start: wide(view, end64 + 48) };
  }
  throw new RangeError('no end record');
}

/** Sizes and offset of a directory record, from its zip64 field where the short ones are full. */
function wideSizes(view: DataView, record: number, extra: number, extraLength: number) {
  let packedSize = view.getUint32(record + 20, true);
  let size = view.getUint32(record + 24, true);
  let offset = view.getUint32(record + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = () => wide(view, (field += 8) - 8);
    if (size === 0xffffffff) size = next();
    if (packedSize === 0xffffffff) packedSize = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { packedSize, size, offset };
}

function packedData(bytes: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  expectRecord(view, offset, localRecord);
  const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return part(bytes, data, size);
}

function part(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new RangeError('past the end');
  return bytes.subarray(start, start + length);
}

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function expectRecord(view: DataView, at: number, record: number): void {
  if (view.getUint32(at, true) !== record) throw new RangeError('no record here');
}

/** An archive of packed parts: local records and data, the directory, the end record. Nothing in it varies. */
export function archiveBytes(entries: readonly PackedEntry[]): Uint8Array {
  const length = entries.reduce((sum, entry) => sum + 76 + 2 * entry.rawName.length + entry.packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, localRecord, true);
    writeShared(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
    return offset;
  });
  const start = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, directoryRecord, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, endRecord, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The fields that the local and the directory record have in common, from "version needed" on. */
function writeShared(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
