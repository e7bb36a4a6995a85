/** What a printed page in landscape has room for beside margins and heading, in points. */
const pageSize = { width: 756, height: 495 };
/** Height of a normal row, in points. */
const rowHeight = 15;
const pixelsPerCharacter = 7;
const pixelsBetween = 5;
const pointsPerPixel = 0.75;

/** Width in pixels of columns, from their widths in characters. */
export function pixelsWide(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + Math.round(width * pixelsPerCharacter + pixelsBetween), 0);
}

/**
 * Rows of normal height on a landscape page as wide as columns of these widths, in characters.
 * @example rowsPerPage([30, 10]) // 33
 */
export function rowsPerPage(widths: readonly number[]): number {
  const shrunk = Math.min(1, pageSize.width / (pixelsWide(widths) * pointsPerPixel));
  return Math.floor(pageSize.height / shrunk / rowHeight);
}

/**
 * First rows of printed pages, so that no piece, from its first row to the row after its last, is split over two. The
 * first piece stays below what stands above it; `repeated` rows of headings are printed again on every later page.
 * @example pageBreaks([[5, 20], [20, 38], [38, 50]], 33, 2) // [20]
 */
export function pageBreaks(
  pieces: readonly (readonly [number, number])[],
  room: number,
  repeated: number,
): readonly number[] {
  const breaks: number[] = [];
  let top = 0;
  pieces.forEach(([first, end], index) => {
    const used = end - top + (top === 0 ? 0 : repeated);
    if (index === 0 || used <= room) return;
    breaks.push(first);
    top = first;
  });
  return breaks;
}
