import { failure, type VaxlaError } from '../../words/problem';
import { deepestNesting, type PartText } from './xml-text';

/** What a reader of a large part is told, in document order. Names are as written, prefix and all. */
export interface XmlListener {
  /** `tag` is only good during the call. */
  open(name: string, tag: XmlTag): void;
  close(name: string): void;
  text(text: string): void;
}

/** The start tag being read: its attributes are looked up when asked for, since most are not. */
export interface XmlTag {
  get(name: string): string | undefined;
}

/**
 * Reads a part from first to last tag without keeping it; for sheets and shared strings, of which there are millions of
 * tags: four times the speed of a general reader.
 * `root` is the name, without prefix, that the part's outermost element must have.
 * Throws VaxlaError: `file-entities` where the part has a document type, `file-damaged-part` where tags do not match, the
 * outermost is another, they stand too deep, or an entity is none of the five predefined.
 */
export function scanXml(part: PartText, root: string, listener: XmlListener): void {
  const { text } = part;
  let begun = false;
  const tag = new Tag(part);
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start !== at && open.length > 0) listener.text(unescaped(part, text.slice(at, start < 0 ? undefined : start)));
    if (start < 0) break;
    const next = text.charCodeAt(start + 1);
    if (next === slash) {
      const end = endOf(part, '>', start);
      const name = text.slice(start + 2, end).trimEnd();
      if (open.pop() !== name) throw damaged(part, `</${name}>`);
      listener.close(name);
      at = end + 1;
    } else if (next === exclamation) {
      at = passMarkup(part, start, open.length > 0 ? listener : undefined);
    } else if (next === question) {
      at = endOf(part, '?>', start) + 2;
    } else {
      const name = tag.begin(start);
      if (open.length === 0) {
        if (begun || name.slice(name.indexOf(':') + 1) !== root) throw damaged(part, `<${name}>`);
        begun = true;
      }
      if (open.length === deepestNesting) throw damaged(part, `<${name}>`);
      listener.open(name, tag);
      if (tag.closed) listener.close(name);
      else open.push(name);
      at = tag.end;
    }
  }
  const left = open.pop();
  if (left !== undefined) throw damaged(part, `<${left}>`);
  if (!begun) throw damaged(part, `<${root}>`);
}

const [slash, exclamation, question, equals, space] = [47, 33, 63, 61, 32];
const [quote, apostrophe, less, greater] = [34, 39, 60, 62];

/** Passes over a comment, tells of CDATA, refuses a document type; the place after it. */
function passMarkup(part: PartText, start: number, listener: XmlListener | undefined): number {
  const { text } = part;
  if (text.startsWith('<!--', start)) return endOf(part, '-->', start + 4) + 3;
  if (text.startsWith('<![CDATA[', start)) {
    const end = endOf(part, ']]>', start);
    listener?.text(text.slice(start + 9, end));
    return end + 3;
  }
  if (/^<!doctype/i.test(text.slice(start, start + 9))) {
    throw failure('file-entities', { part: part.part }, { file: part.file });
  }
  throw damaged(part, '<!');
}

class Tag implements XmlTag {
  /** After the tag's last character. */
  end = 0;
  /** Whether the tag closes itself. */
  closed = false;
  private attributes = 0;

  constructor(private readonly part: PartText) {}

  begin(start: number): string {
    const { text } = this.part;
    let at = start + 1;
    let nameEnd = 0;
    let open = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (open !== 0) {
        if (code === open) open = 0;
        else if (code === less || Number.isNaN(code)) throw damaged(this.part, text.slice(start, start + 40));
      } else if (code === greater) break;
      else if (code === quote || code === apostrophe) open = code;
      else if (nameEnd === 0 && (code <= space || code === slash)) nameEnd = at;
      else if (code === less || Number.isNaN(code)) throw damaged(this.part, text.slice(start, start + 40));
    }
    this.closed = text.charCodeAt(at - 1) === slash;
    this.attributes = nameEnd === 0 ? at : nameEnd;
    this.end = at + 1;
    const name = text.slice(start + 1, this.attributes);
    if (name === '') throw damaged(this.part, '<>');
    return name;
  }

  get(name: string): string | undefined {
    const { text } = this.part;
    let at = this.attributes;
    for (;;) {
      while (text.charCodeAt(at) <= space) at++;
      const start = at;
      let code = text.charCodeAt(at);
      while (code > space && code !== equals && code !== greater && code !== slash) code = text.charCodeAt(++at);
      if (at === start) {
        // Nothing but the tag's own end may follow the last attribute.
        if (at < this.end - (this.closed ? 2 : 1)) throw damaged(this.part, text.slice(at, at + 40));
        return undefined;
      }
      const nameEnd = at;
      while (text.charCodeAt(at) <= space) at++;
      if (text.charCodeAt(at) !== equals) throw damaged(this.part, text.slice(start, nameEnd));
      at++;
      while (text.charCodeAt(at) <= space) at++;
      const mark = text.charCodeAt(at);
      if (mark !== quote && mark !== apostrophe) throw damaged(this.part, text.slice(start, nameEnd));
      const end = text.indexOf(mark === quote ? '"' : "'", at + 1);
      if (nameEnd - start === name.length && text.startsWith(name, start)) {
        return unescaped(this.part, text.slice(at + 1, end));
      }
      at = end + 1;
    }
  }
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Line ends as XML has them, and references resolved: the predefined five and numbers, nothing else. */
function unescaped(part: PartText, raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([0-9A-Fa-f]+)|([^;]*));?/g,
    (found, decimal?: string, hex?: string, word?: string) => {
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
      const character =
        code === undefined ? named.get(word ?? '') : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      if (character === undefined || !found.endsWith(';')) throw damaged(part, found.slice(0, 40));
      return character;
    },
  );
}

function endOf(part: PartText, ending: string, from: number): number {
  const end = part.text.indexOf(ending, from);
  if (end < 0) throw damaged(part, part.text.slice(from, from + 40));
  return end;
}

const damaged = (part: PartText, found: string): VaxlaError =>
  failure('file-damaged-part', { part: part.part, found }, { file: part.file });
