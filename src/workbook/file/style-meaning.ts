import { builtInMeaning, formatMeaning, type FormatMeaning } from './number-format';
import { child, childrenOf, readXml } from './xml-tree';
import type { PartText } from './xml-text';

/** What numbers mean under each cell style, by style index. */
export function cellMeanings(styles: PartText): readonly FormatMeaning[] {
  const root = readXml(styles, 'styleSheet');
  const own = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((format) => [
      Number(format.attributes.numFmtId),
      formatMeaning(format.attributes.formatCode ?? ''),
    ]),
  );
  return childrenOf(child(root, 'cellXfs'), 'xf').map((style) => {
    const number = Number(style.attributes.numFmtId ?? 0);
    return own.get(number) ?? builtInMeaning(number);
  });
}
