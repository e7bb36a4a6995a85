import { scaleLinear } from 'd3-scale';
import type { ResultView } from '../../job/session/view';
import type { Domain } from './whisker';
import { picture, svg, type Draw } from './drawing';

type DriverRow = ResultView['drivers'][number]['rows'][number];

const rowHeight = 24;
const barHeight = 12;
const side = 8;

/** Least and most that the drivers reach, with the chosen value and zero. */
export function driverDomain(chosen: number, rows: readonly DriverRow[]): Domain {
  const values = [0, chosen, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? [-1, 1] : [low, high];
}

/** One assumption at a time: the filled part pulls the answer down from the chosen one, the hollow part pulls it up. */
export function driverBar(row: DriverRow, chosen: number, domain: Domain, title: string): Draw {
  return (width) => {
    const x = scaleLinear(domain, [side, Math.max(width - side, side + 1)]);
    const low = Math.min(row.atLow, row.atHigh, chosen);
    const high = Math.max(row.atLow, row.atHigh, chosen);
    const top = (rowHeight - barHeight) / 2;
    const bar = (kind: string, from: number, to: number): SVGElement =>
      svg('rect', { class: kind, x: x(from), y: top, width: Math.max(0, x(to) - x(from)), height: barHeight });
    return picture({ width, height: rowHeight }, { title }, [
      svg('line', { class: 'zero', x1: x(0), x2: x(0), y1: -6, y2: rowHeight + 6 }),
      bar('bar-down', low, chosen),
      bar('bar-up', chosen, high),
    ]);
  };
}
