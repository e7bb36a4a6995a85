import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { iconPixels } from '../../assets/icon-drawing';
import { iconBytes, iconFileName, iconFiles, ribbonSizes } from '../../assets/icon-files';
import { ribbonDrawings } from '../../assets/ribbon-drawing';

const folder = path.join(__dirname, '../../assets');
const drawing = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

test.each(iconFiles)('$file is a PNG of $size pixels with what its drawing gives', (icon) => {
  const bytes = readFileSync(path.join(folder, icon.file));
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
  expect(Buffer.compare(bytes, iconBytes(icon, drawing))).toBe(0);
});

test('every PNG file of the folder is made', () => {
  const there = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(there.sort()).toEqual(iconFiles.map(({ file }) => file).sort());
});

test('an independent reader of PNG finds the pixels that were drawn', () => {
  const icon = iconFiles.find(({ file }) => file === 'run-again-16.png');
  if (!icon || !('svg' in icon.from)) throw new Error('The icon is not there.');
  const bytes = readFileSync(path.join(folder, icon.file));
  const start = bytes.indexOf('IDAT') + 4;
  const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  const unfiltered = Buffer.concat(
    Array.from({ length: 16 }, (_, row) => {
      expect(rows[row * 65]).toBe(0);
      return rows.subarray(row * 65 + 1, row * 65 + 65);
    }),
  );
  expect(Buffer.compare(unfiltered, iconPixels(icon.from.svg, 16))).toBe(0);
});

/** The opacity of a pixel. */
const opacity = (pixels: Uint8Array, size: number, row: number, column: number): number =>
  pixels[(row * size + column) * 4 + 3] ?? 0;

test.each(ribbonSizes)('at %i pixels the upright edge of both buttons is sharp', (size) => {
  for (const draw of Object.values(ribbonDrawings)) {
    const pixels = iconPixels(draw(size), size);
    const row = Math.floor(size / 2);
    const across = Array.from({ length: Math.floor(size / 2) }, (_, column) => opacity(pixels, size, row, column));
    // From the left: nothing, and then the line in full, with no half-covered pixel between.
    expect(new Set(across)).toEqual(new Set([0, 255]));
    expect(across.indexOf(255)).toBeGreaterThan(0);
  }
});

test.each(ribbonSizes)('at %i pixels both buttons lie within the picture', (size) => {
  for (const draw of Object.values(ribbonDrawings)) {
    const pixels = iconPixels(draw(size), size);
    for (let each = 0; each < size; each += 1) {
      const edge = [opacity(pixels, size, each, 0), opacity(pixels, size, each, size - 1)];
      expect(edge).toEqual([0, 0]);
    }
    expect(pixels.some((value) => value > 0)).toBe(true);
  }
});

/** Relative luminance of a colour, WCAG 2. */
function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: readonly number[], second: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['light', [0xf3, 0xf3, 0xf3]],
  ['dark', [0x29, 0x29, 0x29]],
  ['black', [0, 0, 0]],
])('on the %s ribbon every button stands out by at least three to one', (_, ribbon) => {
  for (const name of ['icon', 'run-again', 'board-page'] as const) {
    const { from, size } = iconFiles.find(({ file }) => file === iconFileName(name, 32)) ?? {
      from: { svg: '' },
      size: 0,
    };
    const pixels = iconPixels('svg' in from ? from.svg : drawing(from.drawing), size);
    const solid = Array.from({ length: size * size }, (_, pixel) => [
      ...pixels.subarray(pixel * 4, pixel * 4 + 4),
    ]).filter(([, , , opaque]) => opaque === 255);
    const clear = solid.filter((pixel) => contrast(pixel.slice(0, 3), ribbon) >= 3);
    // Not a few specks: enough of the shape for it to be seen.
    expect(clear.length / solid.length).toBeGreaterThan(0.2);
  }
});

test('the outline for Teams is white on nothing', () => {
  const pixels = iconPixels(drawing('icon-outline.svg'), 32);
  for (let pixel = 0; pixel < pixels.length; pixel += 4) {
    if (pixels[pixel + 3] !== 0) expect([...pixels.subarray(pixel, pixel + 3)]).toEqual([255, 255, 255]);
  }
  expect(opacity(pixels, 32, 0, 0)).toBe(0);
});
