import { failure } from '../../words/problem';

/** What a file's first bytes say it is. */
export type FileContent = 'archive' | 'container' | 'text' | 'empty' | 'other';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Tells by content, never by ending: endings lie. */
export function fileContent(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return 'archive';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'container';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text';
  // Control characters other than tab, line ends and form feed do not stand in text of any encoding.
  const sample = bytes.subarray(0, 65_536);
  const control = sample.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
  return control || startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) ? 'other' : 'text';
}

/** Throws VaxlaError, with the sentence that fits, where the bytes are anything but a zip archive. */
export function refuseForeignContent(bytes: Uint8Array, file: string): void {
  const place = { file };
  switch (fileContent(bytes)) {
    case 'archive':
      return;
    case 'empty':
      throw failure('file-empty', {}, place);
    case 'container':
      throw failure(holdsStream(bytes, 'EncryptedPackage') ? 'file-encrypted' : containerCode(bytes), {}, place);
    default:
      throw failure('file-unknown-content', {}, place);
  }
}

const containerCode = (bytes: Uint8Array) =>
  holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? 'file-old-workbook' : 'file-unknown-content';

/** Whether an OLE container's directory names a stream: names stand there in UTF-16 (MS-CFB §2.6.1). */
function holdsStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Directory entries are 128 bytes and begin with the name.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte) && bytes[at + name.length] === 0) return true;
  }
  return false;
}
