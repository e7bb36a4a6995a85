import type { Appearance } from '../../src/report/appearance';
import type { CellContent, PageSetup, PlannedCell } from '../../src/report/plan';

/** What every sheet of the sample says. */
export const syntheticNote = 'Syntetiska siffror. Exempelregionen finns inte, och inga tal är någon verklig regions.';

const noBreakSpace = '\u00a0';

/** Whole thousands apart by no-break spaces, decimal comma, U+2212: the way exports from finance systems come as text. */
export function swedishText(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A cell of a sheet as an office would leave it. */
export function plain(value: CellContent, appearance: Appearance = {}): PlannedCell {
  return { value, appearance };
}

/** A line that names the sheet. */
export const heading = (text: string): readonly PlannedCell[] => [plain(text, { bold: true, size: 14 })];

/** Header cells over a table. */
export function headerCells(texts: readonly CellContent[], appearance: Appearance = {}): readonly PlannedCell[] {
  return texts.map((text) =>
    plain(text, {
      bold: true,
      wrap: true,
      fill: 'E7ECEE',
      borders: { bottom: { style: 'thin', color: '404040' } },
      ...appearance,
    }),
  );
}

/** Number formats as Swedish offices use them; Excel shows the signs of the reader's own language. */
export const whole: Appearance = { format: '#,##0' };
export const oneDecimal: Appearance = { format: '#,##0.0' };
export const right: Appearance = { align: 'right' };

export const landscape: PageSetup = {
  orientation: 'landscape',
  fitWide: 1,
  fitTall: 0,
  marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
  header: { right: 'Syntetiska siffror' },
};
