import { columnLetters } from '../quantities/cell-address';

const cellPiece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const relativePiece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/**
 * An A1 formula as R1C1 sees it from a cell; whole rows and columns are left as they are.
 * @example inR1C1('A1*$B$2', 1, 1) // 'R[-1]C[-1]*R2C2'
 */
export function inR1C1(formula: string, row: number, column: number): string {
  return formula.replace(cellPiece, (found) => {
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(found);
    if (!cell) return found;
    const [, columnMark, letters = '', rowMark, digits = ''] = cell;
    const [down, across] = [Number(digits) - 1 - row, numberOf(letters) - column];
    const rowPart = rowMark === '$' ? digits : down === 0 ? '' : `[${down}]`;
    const columnPart = columnMark === '$' ? String(numberOf(letters) + 1) : across === 0 ? '' : `[${across}]`;
    return `R${rowPart}C${columnPart}`;
  });
}

/**
 * An R1C1 formula as A1 sees it from a cell.
 * @example fromR1C1('R[-1]C*R2C2', 1, 0) // 'A1*$B$2'
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(relativePiece, (found: string, rows?: string, columns?: string) => {
    if (!/^R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?$/.test(found)) return found;
    const place = (part: string | undefined, own: number) => {
      if (part === undefined) return { fixed: false, at: own };
      const relative = part.startsWith('[');
      return { fixed: !relative, at: relative ? own + Number(part.slice(1, -1)) : Number(part) - 1 };
    };
    const [down, across] = [place(rows, row), place(columns, column)];
    if (down.at < 0 || across.at < 0) return '#REF!';
    return `${across.fixed ? '$' : ''}${columnLetters(across.at)}${down.fixed ? '$' : ''}${down.at + 1}`;
  });
}

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
