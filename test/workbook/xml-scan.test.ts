import fc from 'fast-check';
import { appending, attributeSet, ordered, removal, spliced } from '../../src/workbook/file/splice';
import { scanXml } from '../../src/workbook/file/xml-scan';
import { child, childrenOf, readXml, type XmlElement } from '../../src/workbook/file/xml-tree';
import { cellText, escapeXml, partBytes, partText, plainText, type PartText } from '../../src/workbook/file/xml-text';
import { codeOf } from './thrown-code';

const part = (text: string): PartText => ({ file: 'a.xlsx', part: 'a.xml', text, encoding: 'utf-8' });

function scanned(text: string, root = 'a'): string[] {
  const events: string[] = [];
  scanXml(part(text), root, {
    open: (name, tag) => events.push(`<${name} a=${tag.get('a')} b=${tag.get('b')}`),
    close: (name) => events.push(`/${name}`),
    text: (piece) => events.push(`"${piece}`),
  });
  return joined(events);
}

/** Pieces of one text joined: how a text is cut into pieces is nobody's business. */
function joined(events: readonly string[]): string[] {
  const result: string[] = [];
  for (const event of events) {
    const last = result[result.length - 1];
    if (event.startsWith('"') && last?.startsWith('"')) result[result.length - 1] = last + event.slice(1);
    else if (event !== '"') result.push(event);
  }
  return result;
}

/** The same events from the other reader's tree. */
function walked(element: XmlElement, text: string): string[] {
  const { a, b } = element.attributes;
  const inner = element.children.flatMap((one) => walked(one, text));
  const own = element.text === '' ? [] : [`"${element.text}`];
  return [`<${element.prefix}${element.name} a=${a} b=${b}`, ...inner, ...own, `/${element.prefix}${element.name}`];
}

const word = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[^\P{C}\n]|\r/gu, ''));
const element: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('x', 'y:z', 'long-name'),
      a: fc.option(word, { nil: undefined }),
      b: fc.option(word, { nil: undefined }),
      space: fc.constantFrom(' ', '\n  ', '\t'),
      // Text or children, never both: the tree joins texts, so their places among children cannot be compared.
      inside: fc.oneof(
        { depthSize: 'small' },
        word.map(escapeXml),
        word.map((text) => `<![CDATA[${text.replace(/]/g, '')}]]>`),
        fc.constant(undefined),
        fc.array(tie('element'), { maxLength: 3 }).map((children) => children.join('<!-- > < -->')),
      ),
    })
    .map(({ name, a, b, space, inside }) => {
      const attributes =
        (a === undefined ? '' : `${space}a="${escapeXml(a)}"`) +
        (b === undefined ? '' : `${space}b='${escapeXml(b).replace(/'/g, '&apos;')}'`);
      return inside === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
    }),
})).element;

test('the two readers tell the same of any document', () => {
  fc.assert(
    fc.property(element, (inside) => {
      const text = `<?xml version="1.0"?><root xmlns:y="urn:y">${inside}</root>`;
      expect(scanned(text, 'root')).toEqual(walked(readXml(part(text)), text));
    }),
    { numRuns: 500 },
  );
});

test('an element stands where the tree says, with line ends of two characters and characters of two units', () => {
  const text = '\uFEFF<?xml version="1.0"?>\r\n<r a="1">\r\n<é>\u{1F600}</é><b\r\n/> text <!-- <b> --><b>x</b></r>';
  const root = readXml(part(text));
  expect(childrenOf(root, 'b').map((one) => text.slice(one.start, one.end))).toEqual(['<b\r\n/>', '<b>x</b>']);
  expect(text.slice(root.innerStart, root.innerStart + 5)).toBe('\r\n<é>');
  expect(text.slice(root.innerEnd)).toBe('</r>');
});

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'file-entities'],
  ['an unknown entity', '<a>&b;</a>', 'file-damaged-part'],
  ['an entity named as what every object has', '<a>&constructor;</a>', 'file-damaged-part'],
  ['elements 300 deep', `<a>${'<b>'.repeat(299)}${'</b>'.repeat(299)}</a>`, 'file-damaged-part'],
  ['two documents in one', '<a/><a/>', 'file-damaged-part'],
  ['no document at all', ' ', 'file-damaged-part'],
  ['a bare ampersand', '<a>b & c</a>', 'file-damaged-part'],
  ['a tag that is not closed', '<a><b></a>', 'file-damaged-part'],
  ['a document cut off in a tag', '<a><b c="', 'file-damaged-part'],
  ['a document cut off in text', '<a><b>text', 'file-damaged-part'],
  ['an attribute without quotes', '<a a=b></a>', 'file-damaged-part'],
])('both readers refuse %s', (_, text, code) => {
  expect(codeOf(() => scanned(text))).toBe(code);
  expect(codeOf(() => readXml(part(text)))).toBe(code);
});

test('a document is read only where its outermost element is the one expected', () => {
  expect(codeOf(() => scanned('<b/>'))).toBe('file-damaged-part');
  expect(codeOf(() => scanned('<p:a xmlns:p="urn:p"/>'))).toBe('nothing thrown');
});

test('splices change what they name and nothing else', () => {
  const text = `<r><sheets  count='1' ><s name = "x>y" id="2"/></sheets ><last/></r>`;
  const root = readXml(part(text));
  const sheets = child(root, 'sheets') as XmlElement;
  const sheet = child(sheets, 's') as XmlElement;
  expect(spliced(text, [attributeSet(text, sheet, 'name', 'a "b"'), attributeSet(text, sheets, 'count', '2')])).toBe(
    `<r><sheets  count="2" ><s name = "a &quot;b&quot;" id="2"/></sheets ><last/></r>`,
  );
  expect(spliced(text, [appending(text, sheet, '<t/>'), removal(child(root, 'last') as XmlElement)])).toBe(
    `<r><sheets  count='1' ><s name = "x>y" id="2"><t/></s></sheets ></r>`,
  );
  expect(spliced(text, [ordered(text, root, ['first', 'sheets'], '<names/>')])).toContain('</sheets ><names/><last/>');
  expect(spliced(text, [ordered(text, root, ['first'], '<names/>')])).toContain('<r><names/><sheets');
});

test('text of a cell comes back whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = cellText(text);
      expect(plainText(readXml(part(`<t>${written}</t>`)).text)).toBe(text);
    }),
    { examples: [['_x0041_'], ['a_x005F_x0041_\u0000\uFFFF\uD800'], ['\r\n\t <&>"']] },
  );
});

test('a part comes back byte for byte in each of the three encodings', () => {
  for (const bytes of [
    [0xef, 0xbb, 0xbf, 0x3c, 0xc3, 0xa5],
    [0xff, 0xfe, 0x3c, 0x00, 0xe5, 0x00],
    [0xfe, 0xff, 0x00, 0x3c, 0x00, 0xe5],
  ]) {
    const read = partText(new Uint8Array(bytes), 'a.xml', 'a.xlsx');
    expect(read.text.slice(1)).toBe('<å');
    expect([...partBytes(read)]).toEqual(bytes);
  }
  expect(codeOf(() => partText(new Uint8Array([0x3c, 0xe5, 0x3e]), 'a.xml', 'a.xlsx'))).toBe('file-damaged-part');
});
