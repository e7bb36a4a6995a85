import { emptyCell, type Cell } from '../../region/grid';
import { scanXml } from './xml-scan';
import { plainText, type PartText } from './xml-text';

/** Prefix, with its colon, of a part's root: every element of the part's own namespace is written with it. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/**
 * The workbook's shared texts as cells, by index: one object per text however many cells hold it.
 * Runs of rich text are joined; phonetic guides are left out.
 */
export function sharedTexts(part: PartText): readonly Cell[] {
  const cells: Cell[] = [];
  let prefix: string | undefined;
  let text = '';
  let inText = false;
  let phonetic = 0;
  scanXml(part, 'sst', {
    open(name) {
      prefix ??= prefixOf(name);
      const local = name.slice(prefix.length);
      if (local === 'si') text = '';
      else if (local === 't') inText = phonetic === 0;
      else if (local === 'rPh') phonetic++;
    },
    close(name) {
      const local = name.slice(prefix?.length);
      if (local === 't') inText = false;
      else if (local === 'rPh') phonetic--;
      else if (local === 'si') cells.push(textCell(text));
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return cells;
}

/** A text as a cell; a text of no characters is no content. */
export function textCell(text: string): Cell {
  return text === '' ? emptyCell : { kind: 'text', text: plainText(text) };
}
