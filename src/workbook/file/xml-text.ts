import { failure } from '../../words/problem';

/** A part of the package as text, with how it was encoded, so that a spliced text goes back in the same form. */
export interface PartText {
  readonly file: string;
  readonly part: string;
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** Elements inside one another before a part counts as damaged: what spreadsheets write ends at a few dozen. */
export const deepestNesting = 256;

/** Decodes an XML part: UTF-8, or UTF-16 with its mark, the two a package may use (ECMA-376 part 2, §6.2.5). */
export function partText(bytes: Uint8Array, part: string, file: string): PartText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, part, text, encoding };
  } catch {
    throw failure('file-damaged-part', { part, found: encoding.toUpperCase() }, { file });
  }
}

/** The bytes of a part's text in its own encoding; what `partText` read comes back unchanged. */
export function partBytes(part: PartText): Uint8Array {
  if (part.encoding === 'utf-8') return new TextEncoder().encode(part.text);
  const bytes = new Uint8Array(part.text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < part.text.length; at++) {
    view.setUint16(at * 2, part.text.charCodeAt(at), part.encoding === 'utf-16le');
  }
  return bytes;
}

/**
 * Text as it stands between tags or within double quotes.
 * @example escapeXml('a < "b" & c') // 'a &lt; &quot;b&quot; &amp; c'
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (found) => escapes[found] ?? found);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text of a cell as the file holds it: characters XML cannot hold, and what would read as such an escape, as _xHHHH_
 * (ST_Xstring, ECMA-376 part 1, §22.9.2.19).
 * @example cellText('a\u0001 _x0041_') // 'a_x0001_ _x005F_x0041_'
 */
export function cellText(text: string): string {
  const code = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // A half of a surrogate pair alone is no character either.
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (found) => code(found)),
  );
}

/**
 * The text that a file's _xHHHH_ escapes mean.
 * @example plainText('a_x000D_b') // 'a\rb'
 */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
