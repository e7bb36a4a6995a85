import { iconPixels } from '../../assets/icon-drawing';

const square = (inner: string): string => `<svg viewBox="0 0 4 4">${inner}</svg>`;
const pixelOf = (svg: string, size: number, row: number, column: number): number[] => [
  ...iconPixels(svg, size).subarray((row * size + column) * 4, (row * size + column) * 4 + 4),
];

test('a square without rounding covers every pixel in full', () => {
  const svg = square('<rect width="4" height="4" rx="0" fill="#0F5A6B"/>');
  for (let each = 0; each < 4; each += 1) expect(pixelOf(svg, 4, each, each)).toEqual([0x0f, 0x5a, 0x6b, 255]);
});

test('what lies outside every shape is clear', () => {
  expect(pixelOf(square('<circle cx="1" cy="1" r="1" fill="#FFB900"/>'), 4, 3, 3)).toEqual([0, 0, 0, 0]);
});

test('a pixel half under a line is half covered', () => {
  const svg = square('<path d="M0 1H4" fill="none" stroke="#FFB900" stroke-width="1"/>');
  expect(pixelOf(svg, 4, 0, 1)).toEqual([0xff, 0xb9, 0x00, 128]);
  expect(pixelOf(svg, 4, 1, 1)).toEqual([0xff, 0xb9, 0x00, 128]);
  expect(pixelOf(svg, 4, 2, 1)).toEqual([0, 0, 0, 0]);
});

test('a line with square ends stops at its end and one with round ends goes beyond', () => {
  const line = (cap: string): string =>
    square(`<path d="M1 2H2" fill="none" stroke="#FFB900" stroke-width="2"${cap}/>`);
  expect(pixelOf(line(''), 4, 1, 2)[3]).toBe(0);
  expect(pixelOf(line(' stroke-linecap="round"'), 4, 1, 2)[3]).toBeGreaterThan(128);
});

test('the shape drawn last lies on top', () => {
  const svg = square('<rect width="4" height="4" rx="0" fill="#0F5A6B"/><circle cx="2" cy="2" r="2" fill="#FFB900"/>');
  expect(pixelOf(svg, 4, 1, 1)).toEqual([0xff, 0xb9, 0x00, 255]);
});

test('a filled outline covers what it encloses and nothing beside', () => {
  const svg = square('<path d="M1 1H3V3L1 3Z" fill="#FFB900"/>');
  expect(pixelOf(svg, 4, 1, 1)).toEqual([0xff, 0xb9, 0x00, 255]);
  expect(pixelOf(svg, 4, 2, 2)).toEqual([0xff, 0xb9, 0x00, 255]);
  expect(pixelOf(svg, 4, 0, 0)).toEqual([0, 0, 0, 0]);
  expect(pixelOf(svg, 4, 3, 1)).toEqual([0, 0, 0, 0]);
});

test('a pixel cut in half by a sloping edge is half covered', () => {
  const svg = square('<path d="M0 0L4 4L0 4Z" fill="#FFB900"/>');
  // Of the 64 samples the 8 on the edge itself lie outside.
  expect(pixelOf(svg, 4, 1, 1)[3]).toBe(Math.round((28 / 64) * 255));
  expect(pixelOf(svg, 4, 3, 0)[3]).toBe(255);
});

test('an outline’s stroke lies on its fill', () => {
  const svg = square('<path d="M1 1H3V3H1Z" fill="#FFFFFF" stroke="#0F5A6B" stroke-width="1"/>');
  expect(pixelOf(svg, 8, 2, 4)).toEqual([0x0f, 0x5a, 0x6b, 255]);
  expect(pixelOf(svg, 8, 4, 4)).toEqual([0xff, 0xff, 0xff, 255]);
});

test('a closed outline has no open corner where it begins', () => {
  const path = (end: string): string =>
    square(`<path d="M1 1H3V3H1${end}" fill="none" stroke="#0F5A6B" stroke-width="1"/>`);
  expect(pixelOf(path('V1'), 8, 1, 1)[3]).toBe(0);
  expect(pixelOf(path('Z'), 8, 1, 1)[3]).toBeGreaterThan(128);
});
