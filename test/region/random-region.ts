import type { Quantity, Stream } from '../../src/model/history';
import { addMonths, calendarMonthOf, monthOf, type Month } from '../../src/quantities/month';

/** Draws from one seed: the same number gives the same region in the same dress. */
export class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1 (mulberry32). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.unit() < share;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.between(0, items.length - 1)]!;
  }

  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    return Array.from({ length: count }, () => left.splice(this.between(0, left.length - 1), 1)[0]!);
  }
}

/** What is known before it is written down. */
export interface KnownRegion {
  readonly units: readonly string[];
  readonly months: readonly Month[];
  /** Points, persons, or kronor; streams summed where none is given. */
  readonly value: (quantity: Quantity, unit: string, stream: Stream | undefined, month: Month) => number;
}

const names = [
  ...['Norra sjukhuset', 'Södra sjukhuset', 'Kustsjukhuset', 'Slättens lasarett', 'Bergets sjukhus', 'Lasarettet i Ås'],
  ...['Åsgårds sjukhus', 'Universitetssjukhuset', 'Näsets lasarett', 'Ängsjukhuset', 'Centralsjukhuset', 'Öns sjukhus'],
];
const season = [1.02, 1, 1.08, 1.02, 1.06, 0.98, 0.72, 0.82, 1.06, 1.1, 1.1, 1.04];
const streams: readonly Stream[] = ['a', 'p', 'o'];

/** A region of one to eight units over 14 to 36 months of two calendar years or more, with season, growth and noise. */
export function knownRegion(draw: Draw): KnownRegion {
  const units = draw.some(names, draw.between(1, draw.chance(0.1) ? 8 : 3));
  const start = draw.chance(0.6)
    ? monthOf(draw.between(2021, 2023), 1)
    : monthOf(draw.between(2021, 2023), draw.between(2, 12));
  const months = Array.from({ length: draw.chance(0.3) ? draw.between(15, 36) : 14 }, (_, index) =>
    addMonths(start, index),
  );
  const series = new Map<string, number[]>();
  for (const unit of units) {
    const size = 200 + 2200 * draw.unit();
    const costPerPoint = 45_000 + 35_000 * draw.unit();
    const weight = { a: 0.9 + draw.unit(), p: 0.9 + draw.unit(), o: 0.1 + 0.2 * draw.unit() };
    const queue = { a: 0, p: 300 + 900 * draw.unit(), o: 500 + 2000 * draw.unit() };
    for (const [index, month] of months.entries()) {
      const noise = (): number => 0.97 + 0.06 * draw.unit();
      const set = (quantity: Quantity, stream: string, value: number): void => {
        const key = `${quantity} ${unit} ${stream}`;
        const list = series.get(key);
        if (list) list.push(value);
        else series.set(key, [value]);
      };
      let points = 0;
      for (const stream of streams) {
        const own =
          size * (stream === 'a' ? 0.4 : 0.3) * season[calendarMonthOf(month) - 1]! * 1.015 ** (index / 12) * noise();
        points += own;
        set('points', stream, Math.round(own * 10) / 10);
        set('cases', stream, Math.round(own / weight[stream]));
        if (stream === 'a') continue;
        const waiting = Math.round(queue[stream] * noise());
        set('waiting', stream, waiting);
        set('waiting-over-90', stream, Math.round(waiting * (0.2 + 0.1 * draw.unit())));
      }
      const cost = size * costPerPoint * noise();
      set('cost', '', Math.round(0.7 * cost + 0.3 * points * costPerPoint));
      set('cost-budget', '', Math.round(cost * 0.99));
      set('cost-forecast', '', Math.round(cost * 1.02));
      set('payment', '', Math.round(points * costPerPoint * 0.98));
      set('payment-budget', '', Math.round(cost * 0.97));
    }
  }
  return {
    units,
    months,
    value: (quantity, unit, stream, month) => {
      const of = (each: string): number | undefined => series.get(`${quantity} ${unit} ${each}`)?.[month - start];
      return stream === undefined
        ? (of('') ?? streams.reduce((sum, each) => sum + (of(each) ?? 0), 0))
        : (of(stream) ?? Number.NaN);
    },
  };
}
