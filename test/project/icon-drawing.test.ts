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
