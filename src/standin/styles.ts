import type { CellStyle } from './views';

/** The look of a cell nobody has formatted. */
export const plainStyle: CellStyle = {
  format: 'General',
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  fontName: 'Calibri',
  ink: undefined,
  fill: undefined,
  align: undefined,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  borders: {},
  locked: true,
};

/**
 * Every look there is, once each: cells that look alike share one object. Looks read from a file keep their place in its
 * list, also where two of them look alike, so that a cell that is written again keeps what only the file knows.
 */
export class StyleTable {
  private readonly known = new Map<string, CellStyle>();
  private readonly places = new Map<CellStyle, number>();
  /** The looks of the opened file, by index. */
  readonly filed: readonly CellStyle[];
  /** How an untouched cell looks. */
  readonly plain: CellStyle;

  constructor(filed: readonly CellStyle[]) {
    this.filed = filed;
    filed.forEach((style, index) => this.places.set(style, index));
    this.plain = filed[0] ?? plainStyle;
    for (const style of [...filed].reverse()) this.known.set(JSON.stringify(style), style);
  }

  /** The same look with something changed. */
  changed(style: CellStyle, change: Partial<CellStyle>): CellStyle {
    const wanted = { ...style, ...change };
    const key = JSON.stringify(wanted);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, wanted);
    return wanted;
  }

  /** Where a look stands in the opened file; undefined for those made since. */
  place(style: CellStyle): number | undefined {
    return this.places.get(style);
  }
}
