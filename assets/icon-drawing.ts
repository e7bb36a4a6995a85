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
 * `rect` with rx, `circle`, and `path` with M, H, V, L, C and Z, a fill, a stroke or both.
 */
export function iconPixels(svg: string, size: number): Uint8Array {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  if (!(side > 0)) throw new Error('The icon has no square view box that starts at 0 0.');
  const topmostFirst = [...svg.matchAll(/<(rect|path|circle) ([^>]*?)\/>/g)].flatMap(([, element, attributes = '']) =>
    shapes(
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

/** The shapes of an element, the lowest first: a path's stroke lies on its fill. */
function shapes(element: string | undefined, attributes: Attributes): Shape[] {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (element === 'circle') {
    const radius = number('r');
    return [
      {
        color: color(attributes['fill']),
        inside: (x, y) => (x - number('cx')) ** 2 + (y - number('cy')) ** 2 <= radius ** 2,
      },
    ];
  }
  if (element === 'rect') return [roundedSquare(number('width'), number('rx'), color(attributes['fill']))];
  const lines = polylines(attributes['d'] ?? '');
  return [
    ...(attributes['fill'] === 'none' ? [] : [filled(lines, color(attributes['fill']))]),
    ...(attributes['stroke'] === undefined ? [] : [stroke(lines, attributes)]),
  ];
}

/** What the lines enclose, each closed by a straight piece; where they cross themselves, every second part. */
function filled(lines: readonly Polyline[], fill: Shape['color']): Shape {
  const edges = lines.flatMap(({ points }) => points.map((to, index) => ({ from: points.at(index - 1) ?? to, to })));
  const crosses = ({ from, to }: { from: Point; to: Point }, x: number, y: number): boolean =>
    from[1] > y !== to[1] > y && x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
  return { color: fill, inside: (x, y) => edges.filter((edge) => crosses(edge, x, y)).length % 2 === 1 };
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

interface Polyline {
  readonly points: Point[];
  /** Whether the last point is the first again. */
  closed: boolean;
}

/** A straight piece of a stroke; an open end is cut square, the others are round, which also joins the pieces. */
interface Piece {
  readonly from: Point;
  readonly length: number;
  /** Unit vector along the piece. */
  readonly direction: Point;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

function stroke(lines: readonly Polyline[], attributes: Attributes): Shape {
  const half = Number(attributes['stroke-width']) / 2;
  const square = attributes['stroke-linecap'] !== 'round';
  const all = lines.flatMap(({ points, closed }) => piecesOf(points, square && !closed));
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

function polylines(path: string): Polyline[] {
  const lines: Polyline[] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([MHVLCZ])([^MHVLCZ]*)/g)) {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const last = lines.at(-1);
    const line = last?.points ?? [];
    const [x, y] = line.at(-1) ?? [0, 0];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    if (command === 'M') lines.push({ points: [[a, b]], closed: false });
    else if (command === 'H') line.push([a, y]);
    else if (command === 'V') line.push([x, a]);
    else if (command === 'L') line.push([a, b]);
    else if (command === 'Z') {
      if (last?.points[0]) last.points.push(last.points[0]);
      if (last) last.closed = true;
    } else {
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
