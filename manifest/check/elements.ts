import { SaxesParser } from 'saxes';

/** An element of an XML file: names with their prefix, attributes as written, the text that stands in it itself. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The top element of an XML file; throws with place where it is not well formed. */
export function xmlElements(xml: string): XmlElement {
  const above: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [above];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return above.children[0] ?? above;
}

/** The element and all below it, in document order; with a name, those of that name. */
export function within(element: XmlElement, name?: string): XmlElement[] {
  const below = element.children.flatMap((child) => within(child, name));
  return name === undefined || element.name === name ? [element, ...below] : below;
}
