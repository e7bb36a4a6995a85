import type { Chance } from './random-numbers';

/** The bytes of a text of one character each. */
export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Values that stand where a number, a place, a name or a target is expected. */
const hostileValues: readonly string[] = [
  '',
  '-1',
  '0',
  '1e9',
  '999999999999999999999',
  'NaN',
  '0x10',
  '1.5',
  'A0',
  'a1',
  'XFE1',
  'A1048577',
  'ZZZZZZZZ9',
  'A1:XFD1048576',
  'B2:A1',
  'rId999',
  'rId1',
  '../../../../etc/passwd',
  '/xl/workbook.xml',
  '//',
  'workbook.xml',
  'worksheets/sheet1.xml',
  'http://example.org/x.xlsx',
  '%zz',
  'External',
  '&#0;',
  '&constructor;',
  '&#xD800;',
  '__proto__',
  'true',
  'veryHidden',
  's',
  'shared',
  'd',
  'Blad1',
  '9999-99-99T99:99:99',
  '\u0001',
  'å',
];

/** Damage inside a part: text in, text out, one character per byte. */
export const partDamages: Readonly<Record<string, (text: string, chance: Chance) => string>> = {
  'a value that cannot be': (text, chance) => {
    const places = [...text.matchAll(/="([^"]*)"|>([^<>]+)</g)];
    if (places.length === 0) return '';
    const place = chance.of(places);
    const value = chance.of(hostileValues);
    const written = place[1] !== undefined ? `="${value}"` : `>${value}<`;
    return text.slice(0, place.index) + written + text.slice(place.index + place[0].length);
  },
  'an element twice': (text, chance) => {
    const element = anElement(text, chance);
    return text.slice(0, element.end) + element.text + text.slice(element.end);
  },
  'an element missing': (text, chance) => {
    const element = anElement(text, chance);
    return text.slice(0, element.start) + text.slice(element.end);
  },
  'an attribute missing': (text, chance) => {
    const places = [...text.matchAll(/ [\w:]+="[^"]*"/g)];
    if (places.length === 0) return text;
    const place = chance.of(places);
    return text.slice(0, place.index) + text.slice(place.index + place[0].length);
  },
  'a tag not closed': (text, chance) => {
    const places = [...text.matchAll(/<\/[^>]*>|\/>/g)];
    if (places.length === 0) return text;
    const place = chance.of(places);
    return text.slice(0, place.index) + text.slice(place.index + place[0].length);
  },
  'the end cut off': (text, chance) => text.slice(0, chance.below(text.length)),
  'nothing in it': () => '',
  'bits flipped': (text, chance) => {
    const at = chance.below(text.length);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << chance.below(8)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  },
  'bytes that are no text': (text, chance) => {
    const at = chance.below(text.length);
    return (
      text.slice(0, at) + chance.of(['\xff', '\xc3', '\xed\xa0\x80', '\0', '\xf8\x88\x80\x80\x80']) + text.slice(at)
    );
  },
  'entities that grow': (text) =>
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${text.replace(/<\?.*?\?>/, '')}`,
  'an entity that names a file': (text) =>
    text
      .replace(/^(<\?.*?\?>)?/s, '$1<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')
      .replace(/>([^<]+)</, '>&f;<'),
  'elements too deep': (text, chance) => {
    const depth = chance.of([100, 1000, 5000]);
    return inFirst(text, `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`);
  },
  'elements too deep and not closed': (text) => inFirst(text, '<a>'.repeat(5000)),
  'attributes without number': (text) =>
    text.replace(/<(\w[\w:]*)/, `<$1 ${Array.from({ length: 2000 }, (_, at) => `a${at}="${at}"`).join(' ')}`),
  'an attribute twice': (text) => text.replace(/ ([\w:]+)="([^"]*)"/, ' $1="$2" $1="x"'),
  'another encoding declared': (text, chance) =>
    `<?xml version="1.0" encoding="${chance.of(['windows-1252', 'UTF-16', 'UTF-32', 'EBCDIC-CP-SE', ''])}"?>` +
    text.replace(/^<\?.*?\?>/s, ''),
  'another encoding used': (text, chance) =>
    chance.of([utf16(text, true), utf16(text, false), `\xff\xfe${text}`, `\xef\xbb\xbf${text}`]),
  'a byte too many in two-byte text': (text) => `${utf16(text, true)}x`,
  'another document': (_, chance) =>
    chance.of(['<a/>', '<html><body>Not found</body></html>', 'PK\x03\x04', '{"a":1}', '<worksheet/>', '<!-- -->']),
  'a prefix nobody declared': (text) => text.replace(/<(\w+)/, '<q:$1'),
};

function anElement(text: string, chance: Chance) {
  const tags = [...text.matchAll(/<([\w:]+)[^>]*?(\/?)>/g)];
  if (tags.length === 0) return { start: 0, end: 0, text: '' };
  const [whole, name, slash] = chance.of(tags.length > 1 ? tags.slice(1) : tags).slice() as [string, string, string];
  const start = text.indexOf(whole);
  const close = `</${name}>`;
  const end = slash === '/' ? start + whole.length : text.indexOf(close, start) + close.length;
  return { start, end: Math.max(end, start), text: text.slice(start, Math.max(end, start)) };
}

/** Puts text into the outermost element, before what it holds. */
function inFirst(text: string, inside: string): string {
  return text.replace(/(<\w[^>?]*[^>?/])>/, `$1>${inside}`);
}

function utf16(text: string, little: boolean): string {
  const mark = little ? '\xff\xfe' : '\xfe\xff';
  const wide = [...new TextDecoder().decode(bytesOf(text))].map((letter) => {
    const [low, high] = [
      String.fromCharCode(letter.charCodeAt(0) & 255),
      String.fromCharCode(letter.charCodeAt(0) >> 8),
    ];
    return little ? low + high : high + low;
  });
  return mark + wide.join('');
}
