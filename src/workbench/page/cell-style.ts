import type { CellBorder, CellStyle } from '../../standin/views';

/** Fonts that stand in for those of Office where they are not installed, of about the same width. */
const metricTwins: Readonly<Record<string, string>> = {
  Aptos: 'Carlito',
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  Arial: 'Liberation Sans',
  'Times New Roman': 'Liberation Serif',
  'Courier New': 'Liberation Mono',
};

/** Space between a cell's edge and its text, in pixels. */
export const cellPadding = 3;

/** Pixels of one step of indentation. */
const indentStep = 9;

/**
 * The font of a cell as CSS writes it, without bold and slope.
 * @example fontFamily('Calibri') // '"Calibri", "Carlito", "Segoe UI", system-ui, sans-serif'
 */
export function fontFamily(name: string): string {
  // The name comes from a workbook: quotes and backslashes would end the text it is written in.
  const plain = name.replace(/["\\\n]/g, '');
  const twin = metricTwins[plain];
  return [plain, ...(twin === undefined ? [] : [twin]), 'Segoe UI']
    .map((family) => `"${family}"`)
    .concat('system-ui', 'sans-serif')
    .join(', ');
}

/** The whole font as CSS and a canvas write it. */
export function fontText({ bold, italic, size, fontName }: CellStyle): string {
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${((size * 4) / 3).toFixed(2)}px ${fontFamily(fontName)}`;
}

/** Pixels before a text that is set in. */
export function indentPixels({ indent }: CellStyle): number {
  return indent * indentStep;
}

const borderStyles: Readonly<Record<string, string>> = {
  // A row of fine dots in Excel, to which a thin line in its light colour comes closest.
  hair: '1px solid',
  thin: '1px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/**
 * A border as CSS writes it.
 * @example borderText({ style: 'thin', color: '404040' }) // '1px solid #404040'
 */
export function borderText({ style, color }: CellBorder): string {
  return `${borderStyles[style] ?? '1px solid'} #${color}`;
}
