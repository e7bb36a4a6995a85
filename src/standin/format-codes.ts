import type { Locale } from './views';

/** The code of the day as the machine writes it: each language shows it in its own way. */
export const systemDay = 'm/d/yyyy';

/**
 * A number format code as a Swedish Excel writes it: Standard for General, åååå for yyyy, comma and no-break space.
 * @example localFormat('#,##0.00', 'sv-SE') // '#\u00a0##0,00'
 */
export function localFormat(code: string, locale: Locale): string {
  if (locale === 'en-US') return code;
  if (code === 'General') return 'Standard';
  if (code === systemDay) return 'åååå-MM-DD';
  return code.replace(/"[^"]*"?|\\.|\[[^\]]*\]|y+|[.,]|[\s\S]/gi, (piece) => {
    if (/^y+$/i.test(piece)) return 'å'.repeat(piece.length);
    if (piece === ',') return '\u00a0';
    return piece === '.' ? ',' : piece;
  });
}

/**
 * The file format's notation of a code a Swedish Excel writes.
 * @example fromLocalFormat('åååå-MM-DD', 'sv-SE') // 'yyyy-MM-DD'
 */
export function fromLocalFormat(code: string, locale: Locale): string {
  if (locale === 'en-US') return code;
  if (/^standard$/i.test(code)) return 'General';
  return code.replace(/"[^"]*"?|\\.|\[[^\]]*\]|å+|[\u00a0]|(?<=#) (?=#)|,|[\s\S]/gi, (piece) => {
    if (/^å+$/i.test(piece)) return 'y'.repeat(piece.length);
    if (piece === '\u00a0' || piece === ' ') return piece === ' ' && !/^# #/.test(code) ? ' ' : ',';
    return piece === ',' ? '.' : piece;
  });
}
