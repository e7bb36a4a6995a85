import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';

/** Where in the text a key stands, or the item of a list, as far down the path as the document goes. */
export function keyOffset({ contents }: Document, path: readonly (string | number)[]): number {
  let node: unknown = contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const found = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (!isNode(found)) break;
    offset = found.range?.[0] ?? offset;
    node = pair ? pair.value : found;
  }
  return offset;
}
