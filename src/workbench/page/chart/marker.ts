import { round } from './mark';

/**
 * The outline of a marker around a place, as SVG writes it: circle, square, diamond, triangle, a lying dash or dot; anything
 * else is drawn as a circle. `half` is half its size in pixels.
 */
export function markerPath(style: string, x: number, y: number, half: number): string {
  const corner = (right: number, down: number) => `${round(x + right * half)},${round(y + down * half)}`;
  const box = (right: number, down: number) =>
    `M${corner(-right, -down)}L${corner(right, -down)}L${corner(right, down)}L${corner(-right, down)}Z`;
  switch (style) {
    case 'Square':
      return box(1, 1);
    case 'Dash':
      return box(1, 0.2);
    case 'Dot':
      return box(0.5, 0.2);
    case 'Diamond':
      return `M${corner(0, -1.2)}L${corner(1.2, 0)}L${corner(0, 1.2)}L${corner(-1.2, 0)}Z`;
    case 'Triangle':
      return `M${corner(0, -1.1)}L${corner(1.1, 0.9)}L${corner(-1.1, 0.9)}Z`;
    default: {
      const radius = round(half);
      return `M${corner(-1, 0)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
    }
  }
}
