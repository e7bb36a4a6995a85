import type { CellView } from '../../standin/views';

/** How a cell's text is put in its place. */
export interface CellFace {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** A text that may run on over empty neighbours. */
  readonly runsOn: boolean;
}

/**
 * What is seen of a cell in a column of `width` pixels: numbers to the right, texts to the left, truth values and errors
 * in the middle unless the cell says otherwise; a number that does not fit is rounded if its format lets it be, and is
 * written as ### if not. `measure` gives a text's width in pixels.
 */
export function cellFace(cell: CellView, width: number, measure: (text: string) => number): CellFace {
  const { value, style } = cell;
  const number = typeof value === 'number';
  const usual = number ? 'right' : typeof value === 'string' || value === null ? 'left' : 'center';
  const align = sideOf(style.align) ?? usual;
  if (number && !style.wrap && measure(cell.text) > width) {
    return { text: fitted(cell, width, measure), align, runsOn: false };
  }
  return { text: cell.text, align, runsOn: typeof value === 'string' && !style.wrap && style.align !== 'fill' };
}

function sideOf(align: CellView['style']['align']): CellFace['align'] | undefined {
  if (align === 'left' || align === 'center' || align === 'right') return align;
  return align === 'centerContinuous' ? 'center' : undefined;
}

/** A number in the usual format loses decimals until it fits; any other is filled with number signs. */
function fitted(cell: CellView, width: number, measure: (text: string) => number): string {
  const [, whole = '', mark = '', decimals = ''] = /^(-?\d+)([.,])(\d+)$/.exec(cell.text) ?? [];
  if (cell.format === 'General' && typeof cell.value === 'number' && decimals) {
    for (let kept = decimals.length - 1; kept >= 0; kept -= 1) {
      const text = cell.value.toFixed(kept).replace('.', mark);
      if (measure(text) <= width) return text;
    }
    if (measure(whole) <= width) return whole;
  }
  return '#'.repeat(Math.max(1, Math.floor(width / Math.max(1, measure('#')))));
}
