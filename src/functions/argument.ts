import type { FunctionArgument } from '../words/function-texts';
import { isCellError, refused, type CellValue } from './cell';

/** The longest text of a cell that a message repeats. */
const longest = 40;

/**
 * A cell's text as a message repeats it: not more than a reader needs to find it.
 * @example repeated('x'.repeat(50)).length // 41
 */
export function repeated(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Where a number must lie. */
interface Bounds {
  /** The least it may be; where `open`, it must be more. */
  readonly least?: number;
  readonly open?: true;
  readonly most?: number;
}

/** The number an argument gives in one cell; refuses what is empty, no number, or outside its bounds. */
export function numberOf(argument: FunctionArgument, value: CellValue, bounds: Bounds = { least: 0 }): number {
  const found = numberIfAny(argument, value, bounds);
  if (found === undefined) throw refused('#N/A', 'function-empty', { argument });
  return found;
}

/** The number an argument gives in one cell, or nothing where the cell is empty or not given. */
export function numberIfAny(
  argument: FunctionArgument,
  value: CellValue,
  { least, open, most }: Bounds = { least: 0 },
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') throw refused('#VALUE!', 'function-not-number', { argument, found: repeated(value) });
  if (typeof value === 'boolean') throw refused('#VALUE!', 'function-truth', { argument });
  if (isCellError(value)) throw new Error('An error in a cell goes out as it came.');
  if (least !== undefined && (value < least || (open && value === least))) {
    throw refused('#NUM!', 'function-low', { argument, found: value, least, inclusive: !open });
  }
  if (most !== undefined && value > most) throw refused('#NUM!', 'function-high', { argument, found: value, most });
  return value;
}

/** The text an argument gives in one cell; refuses what is empty or no text. */
export function textOf(argument: FunctionArgument, value: CellValue): string {
  if (value === undefined) throw refused('#N/A', 'function-empty', { argument });
  if (typeof value === 'number') throw refused('#VALUE!', 'function-not-text', { argument, found: value });
  if (typeof value === 'string') return value.trim();
  throw refused('#VALUE!', 'function-truth', { argument });
}
