import { child, type XmlElement } from '../workbook/file/xml-tree';

/** The value of a child that holds one. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const found = child(element, name);
  return found && (found.attributes.val ?? '1');
}

/** The first element of a name anywhere below. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const one of element.children) {
    if (one.name === name) return one;
    const inside = descendant(one, name);
    if (inside) return inside;
  }
  return undefined;
}

/** The colour of a shape's own fill or line, RRGGBB; of theme colours none is told. */
export function colorIn(shape: XmlElement | undefined): string | undefined {
  return shape && descendant(shape, 'srgbClr')?.attributes.val?.toUpperCase();
}

/** Size in points and ink of a text. */
export function fontIn(text: XmlElement | undefined): {
  readonly size: number | undefined;
  readonly color: string | undefined;
} {
  const run = text && (descendant(text, 'defRPr') ?? descendant(text, 'rPr'));
  const size = run?.attributes.sz;
  return { size: size === undefined ? undefined : Number(size) / 100, color: colorIn(run) };
}
