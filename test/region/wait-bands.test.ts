import { readRegion } from '../../src/region/read-region';
import { textGrid } from './text-grid';

const sums = (lines: string): Record<string, number> => {
  const { history } = readRegion([textGrid(lines)]);
  const found: Record<string, number> = {};
  for (const { quantity, stream, value } of history.facts) {
    const key = `${quantity} ${stream ?? '-'}`;
    found[key] = (found[key] ?? 0) + value;
  }
  return found;
};
const codes = (lines: string): string[] =>
  readRegion([textGrid(lines)]).problems.flatMap(({ code }) => (/bands|summed/.test(code) ? [code] : []));

const named =
  'Period | Sjukhus | Väntande 0-30 dagar | Väntande 31–60 dagar | Väntande 61-90 dagar | Väntande >90 dagar | Längst väntetid\n202401 | Norra sjukhuset | 100 | 50 | 30 | 20 | 240';

test('bands of waiting times and those over 90 days are together all who wait', () => {
  expect(sums(named)).toEqual({ 'waiting -': 200, 'waiting-over-90 -': 20 });
  expect(codes(named)).toEqual(['reading-wait-bands']);
});

test('beside a column of them all the bands are its parts', () => {
  const total =
    'Väntande till operation\nPeriod | Sjukhus | 0-30 | 31–60 | 61-90 | >90 | Totalt\n202401 | Norra sjukhuset | 100 | 50 | 30 | 20 | 200';
  expect(sums(total)).toEqual({ 'waiting p': 200, 'waiting-over-90 p': 20 });
  expect(codes(total)).toEqual([]);
});

test('bands with a gap between them are not added up in silence', () => {
  expect(codes(named.replace('31–60', '45–60'))).not.toContain('reading-wait-bands');
  expect(codes(named.replace('31–60', '45–60'))).toContain('reading-columns-summed');
});
