import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/workbook/file/crc32';

/** Ways to write an archive that are all allowed, and all met. */
export interface ArchiveManner {
  readonly stored?: boolean;
  /** Sizes and checksum after the data, zero before it, as programs write that do not know them yet. */
  readonly sizesAfterData?: boolean;
  /** Every size and place in fields of eight bytes. */
  readonly zip64?: boolean;
  /** An extra field in each record and a comment at the end. */
  readonly extras?: boolean;
  readonly nameOf?: (name: string) => string;
}

const bytes = (size: number, ...numbers: readonly (readonly [number, number, number])[]) => {
  const view = new DataView(new ArrayBuffer(size));
  for (const [at, width, value] of numbers) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
  }
  return new Uint8Array(view.buffer);
};

/** The parts as an archive written in a manner of its own, from the standard's text (PKWARE APPNOTE 6.3.10, §4.3). */
export function madeArchive(parts: Readonly<Record<string, Uint8Array>>, manner: ArchiveManner = {}): Uint8Array {
  const {
    stored = false,
    sizesAfterData = false,
    zip64 = false,
    extras = false,
    nameOf = (name: string) => name,
  } = manner;
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  const add = (...added: readonly Uint8Array[]) => {
    for (const piece of added) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  const full = 0xffffffff;
  const extra = extras ? bytes(8, [0, 2, 0x9901], [2, 2, 4], [4, 4, 7]) : new Uint8Array();
  for (const [part, content] of Object.entries(parts)) {
    const name = new TextEncoder().encode(nameOf(part));
    const packed = stored ? content : deflateRawSync(content);
    const [method, flags, crc] = [stored ? 0 : 8, 0x800 | (sizesAfterData ? 8 : 0), crc32(content)];
    const place = at;
    const sizes: readonly [number, number, number] = sizesAfterData ? [0, 0, 0] : [crc, packed.length, content.length];
    const local = [
      sizes[0],
      zip64 && !sizesAfterData ? full : sizes[1],
      zip64 && !sizesAfterData ? full : sizes[2],
    ] as const;
    const localExtra =
      zip64 && !sizesAfterData
        ? bytes(20, [0, 2, 1], [2, 2, 16], [4, 8, content.length], [12, 8, packed.length])
        : extra;
    add(
      bytes(
        30,
        [0, 4, 0x04034b50],
        [4, 2, 45],
        [6, 2, flags],
        [8, 2, method],
        [12, 2, 33],
        [14, 4, local[0]],
        [18, 4, local[1]],
        [22, 4, local[2]],
        [26, 2, name.length],
        [28, 2, localExtra.length],
      ),
      name,
      localExtra,
      packed,
    );
    if (sizesAfterData) add(bytes(16, [0, 4, 0x08074b50], [4, 4, crc], [8, 4, packed.length], [12, 4, content.length]));
    const wide = zip64
      ? bytes(28, [0, 2, 1], [2, 2, 24], [4, 8, content.length], [12, 8, packed.length], [20, 8, place])
      : extra;
    const [packedSize, size, offset] = zip64 ? [full, full, full] : [packed.length, content.length, place];
    records.push(
      bytes(
        46,
        [0, 4, 0x02014b50],
        [6, 2, 45],
        [8, 2, flags],
        [10, 2, method],
        [14, 2, 33],
        [16, 4, crc],
        [20, 4, packedSize],
        [24, 4, size],
        [28, 2, name.length],
        [30, 2, wide.length],
        [42, 4, offset],
      ),
      name,
      wide,
    );
  }
  const start = at;
  add(...records);
  const count = Object.keys(parts).length;
  const length = at - start;
  if (zip64) {
    const end = at;
    add(
      bytes(56, [0, 4, 0x06064b50], [4, 8, 44], [24, 8, count], [32, 8, count], [40, 8, length], [48, 8, start]),
      bytes(20, [0, 4, 0x07064b50], [8, 8, end], [16, 4, 1]),
    );
  }
  const comment = extras ? new TextEncoder().encode('sparad av någon') : new Uint8Array();
  const [shownCount, shownStart] = zip64 ? [0xffff, full] : [count, start];
  add(
    bytes(
      22,
      [0, 4, 0x06054b50],
      [8, 2, shownCount],
      [10, 2, shownCount],
      [12, 4, length],
      [16, 4, shownStart],
      [20, 2, comment.length],
    ),
    comment,
  );
  return new Uint8Array(Buffer.concat(pieces));
}
