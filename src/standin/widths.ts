/** Pixels of the widest digit of the body font, and what a cell keeps free beside its text. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/**
 * A column's width as the file stores it (digits and their margin) in points.
 * @example widthInPoints(9.140625) // 48
 */
export function widthInPoints(stored: number): number {
  return Math.trunc(((256 * stored + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * pointsPerPixel;
}

/**
 * Points as the file stores a width.
 * @example storedWidth(48) // 9.140625
 */
export function storedWidth(points: number): number {
  return Math.trunc((points / pointsPerPixel / digitPixels) * 256) / 256;
}
