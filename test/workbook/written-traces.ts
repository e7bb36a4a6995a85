import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Every place of a written workbook in which a program looks for something to compute or to follow. */
export interface WrittenTraces {
  /** Formulas of cells, checks, names and charts, each distinct shape once. */
  readonly formulas: readonly string[];
  /** Codes of headers and footers. */
  readonly codes: readonly string[];
  /** Where links lead within the file, each distinct shape once. */
  readonly links: readonly string[];
  /** Targets outside the file. */
  readonly outside: readonly string[];
  /** Texts of cells that hold a text and no formula, with whether the cell is marked as text. */
  readonly texts: readonly { readonly text: string; readonly marked: boolean }[];
}

/** A formula's shape: without its texts, the names of sheets, and numbers, for tables of remarks have as many rows as remarks. */
const bare = (formula: string) =>
  formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/\d+/g, '#');

/** The text that the escapes of spreadsheet files mean. */
const decoded = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

type Attributes = Readonly<Record<string, string>>;

/** Reads every XML part that is not among the `foreign` ones; throws where one is not well-formed. */
export function writtenTraces(written: Uint8Array, foreign: ReadonlySet<string>): WrittenTraces {
  const formulas = new Set<string>();
  const codes = new Set<string>();
  const links = new Set<string>();
  const outside: string[] = [];
  const texts: { text: string; style: number }[] = [];
  const marked: boolean[] = [];
  let cell: Attributes = {};
  let cellText = '';

  const ended = (name: string, attributes: Attributes, text: string, within: readonly string[]) => {
    switch (name.replace(/^.*:/, '')) {
      case 'f':
      case 'formula1':
      case 'formula2':
        return formulas.add(bare(decoded(text)));
      case 'definedName':
        return formulas.add(`${attributes['name']}: ${bare(decoded(text))}`);
      case 'oddHeader':
      case 'oddFooter':
        return codes.add((text.replace(/&&/g, '').match(/&./gs) ?? []).join(''));
      case 'hyperlink':
        return links.add(bare(attributes['location'] ?? 'outside'));
      case 'Relationship':
        return attributes['TargetMode'] && outside.push(attributes['Target'] ?? '');
      case 'xf':
        return within.includes('cellXfs') && marked.push(attributes['quotePrefix'] === '1');
      case 't':
        return (cellText += text);
      case 'c':
        return cell['t'] === 'inlineStr' && texts.push({ text: decoded(cellText), style: Number(cell['s']) });
    }
    return undefined;
  };

  for (const [part, bytes] of Object.entries(unzipSync(written))) {
    if (!/\.(xml|rels)$/.test(part) || foreign.has(part)) continue;
    const open: { name: string; attributes: Attributes; text: string }[] = [];
    const parser = new SaxesParser({ xmlns: false });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'c') [cell, cellText] = [attributes, ''];
      open.push({ name, attributes, text: '' });
    });
    parser.on('text', (text) => {
      const top = open[open.length - 1];
      if (top) top.text += text;
    });
    parser.on('closetag', () => {
      const element = open.pop();
      if (element)
        ended(
          element.name,
          element.attributes,
          element.text,
          open.map(({ name }) => name),
        );
    });
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  }
  return {
    formulas: [...formulas].sort(),
    codes: [...codes].sort(),
    links: [...links].sort(),
    outside,
    texts: texts.map(({ text, style }) => ({ text, marked: marked[style] ?? false })),
  };
}
