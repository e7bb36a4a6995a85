import type { XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

/** A stretch of a text and what stands there instead; an empty stretch is an insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the stretch is the end of a one-tag element: the end tag it gets, once, after all that is put inside. */
  readonly endTag?: string;
}

/** The text with every splice done; splices at the same place keep their order. Stretches must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  let at = 0;
  let result = '';
  let endTag = '';
  for (const splice of ordered) {
    const again = endTag !== '' && splice.start < at;
    if (!again) result += endTag + text.slice(at, splice.start) + (splice.endTag === undefined ? '' : '>');
    result += splice.text;
    endTag = splice.endTag ?? '';
    at = splice.end;
  }
  return result + endTag + text.slice(at);
}

/** An element taken out. */
export function removal(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}

/** Text put after an element's last child; a one-tag element gets an end tag of its own. */
export function appending(text: string, element: XmlElement, inserted: string): Splice {
  if (element.innerStart < element.end) return { start: element.innerEnd, end: element.innerEnd, text: inserted };
  const slash = text.lastIndexOf('/', element.end);
  const name = `${element.prefix}${element.name}`;
  return { start: slash, end: element.end, text: inserted, endTag: `</${name}>` };
}

/** An attribute set to a value, or added first in the tag where it was absent. */
export function attributeSet(text: string, element: XmlElement, name: string, value: string): Splice {
  const attribute = /([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/y;
  let at = element.start + 1 + element.prefix.length + element.name.length;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (!found) break;
    const [whole, written = '', equals = ''] = found;
    at += whole.length;
    if (written !== name) continue;
    const start = at - whole.length + written.length + equals.length;
    return { start, end: at, text: `"${escapeXml(value)}"` };
  }
  const nameEnd = element.start + 1 + element.prefix.length + element.name.length;
  return { start: nameEnd, end: nameEnd, text: ` ${name}="${escapeXml(value)}"` };
}

/**
 * A new child put where the schema wants it: after the last child whose name is in `before` (the names the schema
 * puts earlier), or first.
 */
export function ordered(text: string, parent: XmlElement, before: readonly string[], inserted: string): Splice {
  const earlier = parent.children.filter(
    (element) => element.namespace === parent.namespace && before.includes(element.name),
  );
  const last = earlier[earlier.length - 1];
  if (last) return { start: last.end, end: last.end, text: inserted };
  if (parent.innerStart === parent.end) return appending(text, parent, inserted);
  return { start: parent.innerStart, end: parent.innerStart, text: inserted };
}
