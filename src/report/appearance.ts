/** How a cell looks: given whole, so that both doors draw the same picture. Colours are RRGGBB. */
export interface Appearance {
  /** Number format code, in the file format's English notation; General where absent. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the workbook's own body size where absent. */
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: { readonly [Edge in 'top' | 'bottom' | 'left' | 'right']?: Border };
  /** An input cell a reader may change: unlocked, were the sheet ever protected. */
  readonly unlocked?: boolean;
}

export interface Border {
  readonly style: 'hair' | 'thin' | 'medium';
  readonly color: string;
}
