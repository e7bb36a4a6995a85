const ink = '#0F5A6B';
/** Inside the lines: on the dark ribbon, where the ink is hardly seen, the white shape is what one sees. */
const paper = '#FFFFFF';

/**
 * The pixel grid of a size: a drawing is thought in sixteenths of the side, and every upright or level line is moved
 * to whole pixels, so that it is as sharp at 20 or 40 pixels as at 16.
 */
function grid(size: number) {
  const width = Math.max(1, Math.ceil(size / 16 - 0.5));
  return {
    width,
    /** The middle of a line whose edges lie on whole pixels. */
    line: (sixteenths: number): number => Math.round((sixteenths * size) / 16 - width / 2) + width / 2,
    /** An end of a line, on a whole pixel. */
    end: (sixteenths: number): number => Math.round((sixteenths * size) / 16),
  };
}

function drawing(size: number, paths: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${paths.join('')}</svg>`;
}

/** *Räkna om* at a size in pixels, as SVG: an arrowhead to the right. */
function runAgain(size: number): string {
  const { width, line } = grid(size);
  const [left, top, bottom, tip] = [line(4.5), line(2.5), line(13.5), line(13)];
  const path = `M${left} ${top}L${tip} ${(top + bottom) / 2}L${left} ${bottom}Z`;
  return drawing(size, [`<path d="${path}" fill="${paper}" stroke="${ink}" stroke-width="${width}"/>`]);
}

/** *Beslutsunderlag* at a size in pixels, as SVG: a page with a folded corner and three lines of text. */
function boardPage(size: number): string {
  const { width, line, end } = grid(size);
  const [left, right, top, bottom] = [line(3.5), line(12.5), line(1.5), line(14.5)];
  const [fold, crease] = [line(8.5), line(5.5)];
  const outline = `M${left} ${top}H${fold}L${right} ${crease}V${bottom}H${left}Z`;
  const corner = `M${fold} ${top}V${crease}H${right}`;
  // The same whole number of pixels between the lines, so that they look alike.
  const text = [11, 11, 9].map((to, row) => `M${end(5)} ${line(7.5) + row * end(2)}H${end(to)}`);
  const stroke = `stroke="${ink}" stroke-width="${width}"`;
  return drawing(size, [
    `<path d="${outline}" fill="${paper}" ${stroke}/>`,
    `<path d="${corner}${text.join('')}" fill="none" ${stroke}/>`,
  ]);
}

/** The drawings of the ribbon's buttons that have one of their own, by icon. */
export const ribbonDrawings = { 'run-again': runAgain, 'board-page': boardPage } as const;
