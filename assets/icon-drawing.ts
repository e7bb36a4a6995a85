/** One shape of a drawing: a colour, and a test of which points it covers. */
interface Shape {
  readonly color: readonly [red: number, green: number, blue: number];
  /** Whether a point of the view box lies inside. */
  inside(x: number, y: number): boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Samples per pixel side: 8 × 8 give 64 levels of coverage. */
const samples = 8;

/**
 * Pixels of an icon, RGBA row by row with straight alpha, drawn from the few SVG elements our icons are made of:
 * `rect` with rx, `circle`, and `path` with M, H, V, C and a stroke.
 */
export function iconPixels(svg: string, size: number): Uint8Array {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  if (!(side > 0)) throw new Error('The icon has no square view box that starts at 0 0.');
  const topmostFirst = [...svg.matchAll(/<(rect|path|circle) ([^>]*?)\/>/g)].map(([, element, attributes = '']) =>
    shape(
      element,
      Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    ),
  );
  topmostFirst.reverse();
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1)
      pixels.set(pixel(topmostFirst, row, column, side / size), (row * size + column) * 4);
  }
  return pixels;
}

function pixel(topmostFirst: readonly Shape[], row: number, column: number, scale: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = (column + ((sample % samples) + 0.5) / samples) * scale;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) * scale;
    const top = topmostFirst.find((each) => each.inside(x, y));
    if (!top) continue;
    covered += 1;
    top.color.forEach((channel, index) => (sum[index] = (sum[index] ?? 0) + channel));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((channel) => Math.round(channel / covered)), Math.round((covered / samples ** 2) * 255)];
}

function shape(element: string | undefined, attributes: Attributes): Shape {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (element === 'circle') {
    const radius = number('r');
    return {
      color: color(attributes['fill']),
      inside: (x, y) => (x - number('cx')) ** 2 + (y - number('cy')) ** 2 <= radius ** 2,
    };
  }
  if (element === 'rect') return roundedSquare(number('width'), number('rx'), color(attributes['fill']));
  return stroke(attributes);
}

function roundedSquare(width: number, radius: number, fill: Shape['color']): Shape {
  const beyond = (position: number): number => Math.max(radius - position, position - (width - radius), 0);
  return { color: fill, inside: (x, y) => beyond(x) ** 2 + beyond(y) ** 2 <= radius ** 2 };
}

function color(text = ''): Shape['color'] {
  const digits = /^#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/i.exec(text);
  if (!digits) throw new Error(`The icon has a colour that is not #RRGGBB: ${text}`);
  return [parseInt(digits[1] ?? '', 16), parseInt(digits[2] ?? '', 16), parseInt(digits[3] ?? '', 16)];
}

type Point = readonly [x: number, y: number];

/** A straight piece of a stroke; an open end is cut square, the others are round, which also joins the pieces. */
interface Piece {
  readonly from: Point;
  readonly length: number;
  /** Unit vector along the piece. */
  readonly direction: Point;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

function stroke(attributes: Attributes): Shape {
  const half = Number(attributes['stroke-width']) / 2;
  const square = attributes['stroke-linecap'] !== 'round';
  const all = polylines(attributes['d'] ?? '').flatMap((line) => piecesOf(line, square));
  return { color: color(attributes['stroke']), inside: (x, y) => all.some((piece) => covers(piece, half, x, y)) };
}

function piecesOf(line: readonly Point[], square: boolean): Piece[] {
  return line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    const length = Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
    const direction: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    return { from, length, direction, openStart: square && index === 0, openEnd: square && index === line.length - 2 };
  });
}

function covers({ from, length, direction, openStart, openEnd }: Piece, half: number, x: number, y: number): boolean {
  const across = (x - from[0]) * direction[1] - (y - from[1]) * direction[0];
  if (across > half || across < -half) return false;
  const along = (x - from[0]) * direction[0] + (y - from[1]) * direction[1];
  if ((openStart && along < 0) || (openEnd && along > length)) return false;
  const outside = along < 0 ? along : along > length ? along - length : 0;
  return outside * outside + across * across <= half * half;
}

/** Straight pieces per cubic curve; at 80 pixels a piece is shorter than two pixels. */
const pieces = 32;

function polylines(path: string): Point[][] {
  const lines: Point[][] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([MHVC])([^MHVC]*)/g)) {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const line = lines.at(-1) ?? [];
    const [x, y] = line.at(-1) ?? [0, 0];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    if (command === 'M') lines.push([[a, b]]);
    else if (command === 'H') line.push([a, y]);
    else if (command === 'V') line.push([x, a]);
    else {
      for (let piece = 1; piece <= pieces; piece += 1) {
        const t = piece / pieces;
        const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3] as const;
        const at = (p: number, q: number, r: number, s: number): number =>
          weights[0] * p + weights[1] * q + weights[2] * r + weights[3] * s;
        line.push([at(x, a, c, e), at(y, b, d, f)]);
      }
    }
  }
  return lines;
}
