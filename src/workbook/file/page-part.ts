import { absoluteArea, columnLetters } from '../../quantities/cell-address';
import type { PageSetup } from '../../report/plan';
import { cellText } from './xml-text';

const centimetresPerInch = 2.54;
/** From the paper's edge to header and footer, in inches: half the least margin Excel offers. */
const headerDistance = 0.3;
const paperA4 = 9;
/** A break goes across the whole sheet. */
const lastColumn = 16_383;
/** Longest header or footer Excel opens without calling the file damaged. */
const longestHeader = 255;

export function pageMargins(page: PageSetup): string {
  const inches = (centimetres: number) => Math.round((centimetres / centimetresPerInch) * 10_000) / 10_000;
  const { left, right, top, bottom } = page.marginsCm;
  return (
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" ` +
    `header="${headerDistance}" footer="${headerDistance}"/>`
  );
}

export function pageSetup(page: PageSetup): string {
  return (
    `<pageSetup paperSize="${paperA4}" fitToWidth="${page.fitWide}" fitToHeight="${page.fitTall}" ` +
    `orientation="${page.orientation}"/>`
  );
}

export function headerFooter({ header, footer }: PageSetup): string {
  const sides = (name: string, side: { readonly left?: string; readonly right?: string } | undefined) => {
    const text = (side?.left ? `&L${plain(side.left)}` : '') + (side?.right ? `&R${plain(side.right)}` : '');
    return text === '' ? '' : `<${name}>${cellText(shortened(text))}</${name}>`;
  };
  const inside = sides('oddHeader', header) + sides('oddFooter', footer);
  return inside === '' ? '' : `<headerFooter>${inside}</headerFooter>`;
}

/** What a sheet prints, as an absolute area; empty where it is the whole sheet. */
export function printedArea({ printArea }: PageSetup): string {
  return printArea ? absoluteArea(printArea) : '';
}

/** The columns and rows a sheet repeats on every page: "$A:$B,$1:$3". */
export function repeatedAreas({ repeatRows: rows, repeatColumns: columns }: PageSetup): string {
  return [
    columns ? `$${columnLetters(columns[0])}:$${columnLetters(columns[1])}` : '',
    rows ? `$${rows[0] + 1}:$${rows[1] + 1}` : '',
  ]
    .filter((range) => range !== '')
    .join(',');
}

/** Rows that begin a new page; a break stands after the row before, which the file counts from 1. */
export function rowBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="${lastColumn}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/** Text in which nothing is read as a code of the header language. */
const plain = (text: string): string => text.replace(/&/g, '&&');

/** Cut to what Excel opens, never in the middle of a doubled sign. */
function shortened(text: string): string {
  if (text.length <= longestHeader) return text;
  const cut = text.slice(0, longestHeader - 1);
  const signs = /&*$/.exec(cut)?.[0].length ?? 0;
  return `${signs % 2 === 0 ? cut : cut.slice(0, -1)}…`;
}
