import { readXml } from '../workbook/file/xml-tree';
import { VaxlaError } from '../words/problem';

const known = new Map<string, string | undefined>();
/** So many texts are remembered: a part is asked for its namespace again and again. */
const mostKnown = 50;

/** The namespace of an XML text's outermost element, '' where it has none; undefined where the text is no XML. */
export function rootNamespace(xml: string): string | undefined {
  if (known.has(xml)) return known.get(xml);
  let found: string | undefined;
  try {
    found = readXml({ file: '', part: '', text: xml, encoding: 'utf-8' }).namespace;
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
  }
  if (known.size >= mostKnown) known.clear();
  known.set(xml, found);
  return found;
}
