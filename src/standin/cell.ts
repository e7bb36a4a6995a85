import type { CellContent } from '../report/plan';
import type { FormulaTemplate } from './formula/template';
import type { CellStyle } from './views';

/** A cell that holds something: a value, a formula or a look. */
export class BookCell {
  value: CellContent = null;
  formula: FormulaTemplate | undefined;
  /** A place in the workbook or on the web. */
  link: CellLink | undefined;
  /** Whether a leading apostrophe marks the text. */
  marked = false;
  /** The round of calculation its value is from. */
  round = 0;
  /** What the opened file says: to tell what has changed since. */
  filed: { readonly value: CellContent; readonly formula: FormulaTemplate | undefined } | undefined;
  /** Being computed at this moment. */
  busy = false;

  constructor(public style: CellStyle) {}

  /** Whether it holds more than a look. */
  get filled(): boolean {
    return this.value !== null || this.formula !== undefined;
  }
}

/** Where a cell leads. */
export interface CellLink {
  readonly location: string | undefined;
  readonly address: string | undefined;
  readonly screenTip: string | undefined;
}
