import type { PageSetup } from '../../report/plan';
import { cellText } from './xml-text';

const centimetresPerInch = 2.54;
/** From the paper's edge to header and footer, in inches: half the least margin Excel offers. */
const headerDistance = 0.3;
const paperA4 = 9;
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

/** Text in which nothing is read as a code of the header language. */
const plain = (text: string): string => text.replace(/&/g, '&&');

/** Cut to what Excel opens, never in the middle of a doubled sign. */
function shortened(text: string): string {
  if (text.length <= longestHeader) return text;
  const cut = text.slice(0, longestHeader - 1);
  const signs = /&*$/.exec(cut)?.[0].length ?? 0;
  return `${signs % 2 === 0 ? cut : cut.slice(0, -1)}…`;
}
