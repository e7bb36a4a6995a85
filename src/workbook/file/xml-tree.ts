import { SaxesParser } from 'saxes';
import { failure } from '../../words/problem';
import { deepestNesting, type PartText } from './xml-text';

/** An element and where it stands in the part's text, so that it can be replaced there and nowhere else. */
export interface XmlElement {
  /** Name without prefix, and the namespace it belongs to. */
  readonly name: string;
  readonly namespace: string;
  /** Prefix with its colon, or nothing. */
  readonly prefix: string;
  /** Attribute values by name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attribute values by '{namespace}name', for those that have a prefix. */
  readonly qualified: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, all pieces joined. */
  readonly text: string;
  /** From '<' to after the last '>'. */
  readonly start: number;
  readonly end: number;
  /** Between the tags; both equal to `end` for an element written as one tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/**
 * Reads a small part as a tree with positions.
 * Throws VaxlaError: `file-entities` where the part has a document type, which is how entities expand into gigabytes or
 * name other files; `file-damaged-part` where it is not well-formed, too deep, or its outermost element is not `expected`.
 */
export function readXml(part: PartText, expected?: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let start = 0;
  const damaged = (found: string) => failure('file-damaged-part', { part: part.part, found }, { file: part.file });
  // A tag's name holds no '<', so the nearest one before the reading position begins the tag.
  const lastTag = () => part.text.lastIndexOf('<', parser.position - 1);
  parser.on('opentagstart', () => (start = lastTag()));
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    const qualified: Record<string, string> = {};
    for (const [name, attribute] of Object.entries(tag.attributes)) {
      attributes[name] = attribute.value;
      if (attribute.prefix) qualified[`{${attribute.uri}}${attribute.local}`] = attribute.value;
    }
    const { local: name, uri: namespace } = tag;
    const prefix = tag.prefix && `${tag.prefix}:`;
    if (open.length === deepestNesting) throw damaged(`<${tag.name}>`);
    const innerStart = parser.position;
    const element: Growing = {
      name,
      namespace,
      prefix,
      attributes,
      qualified,
      children: [],
      text: '',
      start,
      end: innerStart,
      innerStart,
      innerEnd: innerStart,
    };
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.innerEnd = tag.isSelfClosing ? element.end : lastTag();
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else root = element;
  });
  const addText = (text: string) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('doctype', () => {
    throw failure('file-entities', { part: part.part }, { file: part.file });
  });
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  parser.write(part.text).close();
  if (!root) throw damaged('XML');
  if (expected !== undefined && root.name !== expected) throw damaged(`<${root.prefix}${root.name}>`);
  return root;
}

type Growing = Omit<XmlElement, 'children' | 'text' | 'end' | 'innerEnd'> & {
  children: XmlElement[];
  text: string;
  end: number;
  innerEnd: number;
};

/** The first child of a name in the parent's own namespace. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name && element.namespace === parent.namespace);
}

/** All children of a name in the parent's own namespace. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!parent) return [];
  return parent.children.filter((element) => element.name === name && element.namespace === parent.namespace);
}

/** A truth value as XML schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
