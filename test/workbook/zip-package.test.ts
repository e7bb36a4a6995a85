import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../src/workbook/file/crc32';
import { ZipPackage } from '../../src/workbook/file/zip-package';
import { codeOf } from './thrown-code';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('crc32 of 123456789 is the check value of the standard', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
});

test('an archive written here is read back by another program, and the reverse', () => {
  const part = fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 3000 }));
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: ([name]) => name, maxLength: 6 }), (parts) => {
      const written = ZipPackage.of(new Map(parts), 'a').bytes();
      const theirs = unzipSync(written);
      for (const [name, bytes] of parts) expect(theirs[name]).toEqual(bytes);
      const read = ZipPackage.open(zipSync(Object.fromEntries(parts), { level: 6 }), 'a');
      for (const [name, bytes] of parts) expect([...(read.read(name) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('a part that is not changed keeps its packed bytes, and one written with the same content too', () => {
  const original = zipSync({ 'a.xml': bytesOf('aaaa'), 'b.xml': bytesOf('bbbb') }, { level: 9, mtime: '2020-05-05' });
  const pack = ZipPackage.open(original, 'a');
  const same = pack.with(new Map([['A.xml', bytesOf('aaaa')]])).bytes();
  expect(same).toEqual(pack.bytes());
  const changed = unzipSync(pack.with(new Map([['b.xml', bytesOf('cc')]])).bytes());
  expect(new TextDecoder().decode(changed['a.xml'])).toBe('aaaa');
  expect(new TextDecoder().decode(changed['b.xml'])).toBe('cc');
});

test('part names compare without regard to case', () => {
  const pack = ZipPackage.of(new Map([['xl/Workbook.xml', bytesOf('x')]]), 'a');
  expect(pack.has('XL/workbook.XML')).toBe(true);
});

test('an archive cut off anywhere is a damaged file, never another error', () => {
  const whole = zipSync({ 'a.xml': bytesOf('abc'.repeat(500)), 'b.xml': bytesOf('def') });
  for (let length = 0; length < whole.length; length += 3) {
    expect(codeOf(() => ZipPackage.open(whole.subarray(0, length), 'a'))).toBe('file-damaged-archive');
  }
});

test('one changed byte in the packed data is found by its checksum', () => {
  const whole = zipSync({ 'a.xml': bytesOf('abcdefgh'.repeat(50)) }, { level: 0 });
  whole[60] = (whole[60] ?? 0) ^ 1;
  expect(codeOf(() => ZipPackage.open(whole, 'a').read('a.xml'))).toBe('file-damaged-archive');
});

test('a part that grows more than 250 times and beyond 4 MB is refused before it is unpacked', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(5 << 20) }, { level: 9 });
  expect(codeOf(() => ZipPackage.open(bomb, 'a'))).toBe('file-too-compressed');
});

test('an archive that says it expands beyond 1 GB is refused before it is unpacked', () => {
  // Packed to a hundredth: no part is out of proportion, all together are.
  const part = new Uint8Array(8 << 20).map((_, at) => (at % 96 === 0 ? (at * 2_654_435_761) >>> 24 : 0));
  const packed = ZipPackage.of(new Map([['p', part]]), 'a').bytes();
  expect(codeOf(() => ZipPackage.open(repeated(packed, 140), 'a'))).toBe('file-too-large');
});

test('parts that lie over one another in the archive are a damaged file', () => {
  const packed = ZipPackage.of(new Map([['p', bytesOf('abc'.repeat(99))]]), 'a').bytes();
  expect(codeOf(() => ZipPackage.open(repeated(packed, 2), 'a'))).toBe('file-damaged-archive');
});

test('an archive with more parts than its end record counts is a damaged file', () => {
  const whole = zipSync({ 'a.xml': bytesOf('1'), 'b.xml': bytesOf('2') });
  new DataView(whole.buffer).setUint16(whole.length - 12, 1, true);
  expect(codeOf(() => ZipPackage.open(whole, 'a'))).toBe('file-damaged-archive');
});

test('an archive with more parts than an archive without zip64 can count is refused', () => {
  const packed = ZipPackage.of(new Map([['p', bytesOf('1')]]), 'a').bytes();
  expect(codeOf(() => ZipPackage.open(repeated(packed, 60_001), 'a'))).toBe('file-too-many-parts');
});

test('a part that expands beyond its declared size is a damaged file', () => {
  const whole = zipSync({ 'a.xml': new Uint8Array(5000) }, { level: 9 });
  const view = new DataView(whole.buffer);
  const directory = view.getUint32(whole.length - 6, true);
  view.setUint32(directory + 24, 10, true);
  expect(codeOf(() => ZipPackage.open(whole, 'a').read('a.xml'))).toBe('file-damaged-archive');
});

test('two parts of one name are refused, also when only case differs', () => {
  const twice = zipSync({ 'a.xml': bytesOf('1'), 'A.xml': bytesOf('2') });
  expect(codeOf(() => ZipPackage.open(twice, 'a'))).toBe('file-doubled-part');
});

test('a part encrypted inside the archive is an encrypted file', () => {
  const whole = zipSync({ 'a.xml': bytesOf('1') });
  const view = new DataView(whole.buffer);
  const directory = view.getUint32(whole.length - 6, true);
  view.setUint16(directory + 8, 1, true);
  expect(codeOf(() => ZipPackage.open(whole, 'a'))).toBe('file-encrypted');
});

/** An archive whose directory lists its one part many times under different names, each at the same place. */
function repeated(archive: Uint8Array, times: number): Uint8Array {
  const view = new DataView(archive.buffer);
  const directory = view.getUint32(archive.length - 6, true);
  const record = archive.slice(directory, archive.length - 22);
  const records = Array.from({ length: times }, (_, index) => {
    const name = bytesOf(`${index}`);
    const copy = new Uint8Array(46 + name.length);
    copy.set(record.subarray(0, 46));
    copy.set(name, 46);
    copy[28] = name.length;
    return copy;
  });
  const end = archive.slice(archive.length - 22);
  new DataView(end.buffer).setUint16(8, times, true);
  new DataView(end.buffer).setUint16(10, times, true);
  return new Uint8Array(Buffer.concat([archive.slice(0, directory), ...records, end]));
}
