import { readXml, type XmlElement } from '../../src/workbook/file/xml-tree';
import { partText } from '../../src/workbook/file/xml-text';

/** Parts that others than us have elements in, and that know of our sheets. */
export const spliced = (part: string): boolean =>
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/i.test(part);

/** Elements as text without place: name, attributes, own text; what a splice may not lose. */
function elements(bytes: Uint8Array | undefined): string[] {
  const walk = (element: XmlElement): string[] => [
    `${element.name} ${JSON.stringify(element.attributes)} ${element.text.trim()}`,
    ...element.children.flatMap(walk),
  ];
  return readXml(partText(bytes ?? new Uint8Array(), 'part', 'file')).children.flatMap(walk);
}

/** Elements of a spliced part that it does not hold any more; the calculation chain is left out on purpose. */
export function lostElements(before: Uint8Array | undefined, after: Uint8Array | undefined): readonly string[] {
  const left = elements(after);
  return elements(before).filter((element) => {
    if (/calcChain/.test(element)) return false;
    // Only these change in place: counts of style lists and the setting that everything is computed on opening.
    const found = left.findIndex((candidate) => sameButCount(element, candidate));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

function sameButCount(one: string, other: string): boolean {
  if (one === other) return true;
  const bare = (element: string) =>
    element
      .replace(/^((?:numFmts|fonts|fills|borders|cellXfs) .*?)"count":"\d+",?/, '$1')
      .replace(/,?"fullCalcOnLoad":"1"/, '')
      .replace(/\{,/, '{')
      .replace(/,\}/, '}');
  return bare(one) === bare(other);
}
