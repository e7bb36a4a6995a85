import fc from 'fast-check';
import type { Stream } from '../../src/model/history';
import { addMonths, calendarMonthOf, monthCode, monthOf, yearOf, type Month } from '../../src/quantities/month';
import { readRegion } from '../../src/region/read-region';
import type { Grid } from '../../src/region/grid';
import { cellOf, gridOf } from './text-grid';

/** What is known before it is written down: points with one decimal, cost in whole kronor. */
const months = 14;
const known = fc.record({
  units: fc.uniqueArray(fc.constantFrom('Norra sjukhuset', 'Södra sjukhuset', 'Kustsjukhuset', 'Slättens lasarett'), {
    minLength: 1,
    maxLength: 3,
  }),
  start: fc.integer({ min: 0, max: 30 }).map((offset) => addMonths(monthOf(2022, 1), offset)),
  points: fc.array(fc.integer({ min: 3000, max: 60000 }), { minLength: 9 * months, maxLength: 9 * months }),
  costPerPoint: fc.integer({ min: 25, max: 190 }),
});
const dress = fc.record({
  layout: fc.constantFrom('long', 'wide'),
  language: fc.constantFrom('sv', 'en'),
  monthForm: fc.constantFrom('ÅÅÅÅMM', 'ISO', 'M', 'name'),
  money: fc.constantFrom('kr', 'tkr', 'mkr'),
  space: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
  negativeCosts: fc.boolean(),
  totals: fc.boolean(),
  title: fc.boolean(),
});
type Known = typeof known extends fc.Arbitrary<infer Value> ? Value : never;
type Dress = typeof dress extends fc.Arbitrary<infer Value> ? Value : never;

const monthNames = {
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const words = {
  sv: {
    period: 'Period',
    unit: 'Sjukhus',
    stream: 'Vårdform',
    points: 'DRG-poäng',
    cost: 'Kostnad',
    total: 'Totalt',
    a: 'Akut slutenvård',
    p: 'Planerad slutenvård',
    o: 'Öppenvård',
    measure: 'Mått',
  },
  en: {
    period: 'Period',
    unit: 'Hospital',
    stream: 'Care form',
    points: 'DRG points',
    cost: 'Cost',
    total: 'Total',
    a: 'Acute inpatient',
    p: 'Planned inpatient',
    o: 'Outpatient',
    measure: 'Measure',
  },
};
const decimalsOf = { kr: 0, tkr: 3, mkr: 6 };

function monthText(month: Month, { monthForm, language }: Dress): string {
  const code = String(monthCode(month));
  if (monthForm === 'ÅÅÅÅMM') return code;
  if (monthForm === 'name') return `${monthNames[language][calendarMonthOf(month) - 1]} ${yearOf(month)}`;
  return `${code.slice(0, 4)}${monthForm === 'M' ? 'M' : '-'}${code.slice(4)}`;
}

/** A scaled whole number as a reader writes it: decimal comma, the chosen space in thousands, U+2212. */
function written(whole: number, decimals: number, { space }: Dress): string {
  const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, space);
  const text = decimals === 0 ? integer : `${integer},${digits.slice(-decimals)}`;
  return whole < 0 ? `\u2212${text}` : text;
}

function sheets(truth: Known, how: Dress): { grids: Grid[]; expected: Map<string, number> } {
  const w = words[how.language];
  const expected = new Map<string, number>();
  const activity: string[][] = [];
  const budget: string[][] = [];
  const all = Array.from({ length: months }, (_, index) => addMonths(truth.start, index));
  const header = all.map((month) => monthText(month, how));
  if (how.title) {
    activity.push([how.language === 'sv' ? 'Uttag ur systemet' : 'Extract from the system'], []);
    budget.push(['Ekonomi'], []);
  }
  const sign = how.negativeCosts ? -1 : 1;
  const point = (unit: number, stream: number, month: number): number =>
    truth.points[(unit * 3 + stream) * months + month] ?? 0;
  const streams: readonly Stream[] = ['a', 'p', 'o'];
  const costOf = (unit: number, month: number): number =>
    streams.reduce((sum, _, stream) => sum + point(unit, stream, month), 0) * 100 * truth.costPerPoint;
  truth.units.forEach((unit, u) =>
    all.forEach((month, m) => {
      streams.forEach((stream, s) => expected.set(`points ${unit} ${stream} ${month}`, point(u, s, m) / 10));
      expected.set(`cost ${unit} - ${month}`, costOf(u, m) / 1000);
    }),
  );
  const amount = (kronor: number): string => written(sign * kronor, decimalsOf[how.money], how);
  if (how.layout === 'long') {
    activity.push([w.period, w.unit, w.stream, w.points]);
    budget.push([w.period, w.unit, `${w.cost} (${how.money})`]);
    all.forEach((_, m) => {
      truth.units.forEach((unit, u) => {
        streams.forEach((stream, s) =>
          activity.push([header[m] ?? '', unit, w[stream], written(point(u, s, m), 1, how)]),
        );
        budget.push([header[m] ?? '', unit, amount(costOf(u, m))]);
      });
      if (!how.totals) return;
      const sum = truth.units.reduce(
        (total, _unit, u) => total + streams.reduce((part, _s, s) => part + point(u, s, m), 0),
        0,
      );
      activity.push([header[m] ?? '', w.total, '', written(sum, 1, how)]);
    });
  } else {
    activity.push([w.unit, w.stream, w.measure, ...header]);
    budget.push([w.unit, w.measure, ...header]);
    truth.units.forEach((unit, u) => {
      streams.forEach((stream, s) =>
        activity.push([unit, w[stream], w.points, ...all.map((_, m) => written(point(u, s, m), 1, how))]),
      );
      budget.push([unit, `${w.cost}, ${how.money}`, ...all.map((_, m) => amount(costOf(u, m)))]);
    });
    if (how.totals) {
      budget.push([
        w.total,
        `${w.cost}, ${how.money}`,
        ...all.map((_, m) => amount(truth.units.reduce((total, _unit, u) => total + costOf(u, m), 0))),
      ]);
    }
  }
  const grid = (rows: string[][], sheet: string): Grid =>
    gridOf(
      rows.map((row) => row.map((text) => cellOf(text, false))),
      { sheet },
    );
  return { grids: [grid(activity, 'Blad1'), grid(budget, 'Blad2')], expected };
}

test('known figures laid out in any of these ways are read back exactly', () => {
  fc.assert(
    fc.property(known, dress, (truth, how) => {
      const { grids, expected } = sheets(truth, how);
      const { history, problems } = readRegion(grids);
      const found = new Map(
        history.facts.map(({ quantity, unit, stream, from, value }) => [
          `${quantity} ${unit} ${stream ?? '-'} ${from}`,
          value,
        ]),
      );
      expect(history.facts).toHaveLength(expected.size);
      // To half a millionth, and said for all facts at once: a matcher for each costs more than reading them.
      const wrong = [...expected].filter(([key, value]) => !(Math.abs((found.get(key) ?? NaN) - value) < 5e-7));
      expect(wrong.map(([key, value]) => [key, value, found.get(key)])).toEqual([]);
      // Random volumes may drop sharply in the last months; nothing else is to be doubted.
      expect(
        problems.filter(
          ({ severity, code }) =>
            severity !== 'note' && code !== 'reading-incomplete-months' && code !== 'reading-costs-negative',
        ),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a dirtied cell is a doubt or an error at that very cell, and its figure is not invented', () => {
  const dirt = fc.constantFrom('se not', '12 34', '1E5', '?', '5-6');
  fc.assert(
    fc.property(known, dress, dirt, fc.nat(), (truth, how, text, pick) => {
      const { grids, expected } = sheets(truth, { ...how, totals: false });
      const [activity, budget] = grids as [Grid, Grid];
      const cells = activity.rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell.kind === 'text' && /^[\d\s\u00a0\u202f]+,\d$/.test(cell.text) ? [[r, c] as const] : [],
        ),
      );
      const [row, column] = cells[pick % cells.length] ?? [0, 0];
      const rows = activity.rows.map((each, r) =>
        each.map((cell, c) => (r === row && c === column ? { kind: 'text' as const, text } : cell)),
      );
      const { history, problems } = readRegion([{ ...activity, rows }, budget]);
      expect(history.facts).toHaveLength(expected.size - 1);
      const told = problems.filter(({ code }) => code === 'reading-text-in-numbers');
      expect(told.map(({ place, severity }) => [severity, place?.sheet, place?.row, place?.column])).toEqual([
        ['doubt', 'Blad1', row, column],
      ]);
    }),
    { numRuns: 150 },
  );
});
