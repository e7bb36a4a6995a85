import { expandFor, type ExpansionPlace, type LevelMember } from '../../src/language/levels';
import { parseExpression } from '../../src/language/parse';
import { printExpression } from '../../src/language/print';
import { refusalOf } from './refusal';

const members: Record<string, LevelMember> = {
  queue: { level: 'stream', elements: ['p', 'o'] },
  inflow: { level: 'stream', elements: ['p', 'o'] },
  production: { level: 'stream', elements: ['a', 'p', 'o'] },
  weight: { level: 'contract', elements: ['1', '2'] },
  season: { level: 'calendar', elements: ['1', '2', '3'], indexed: true },
};
const levelOf = (name: string) => members[name];
const expanded = (text: string, place?: ExpansionPlace) =>
  printExpression(expandFor(parseExpression(text), levelOf, place));
const streamP = { level: 'stream', element: 'p' } as const;
const streamA = { level: 'stream', element: 'a' } as const;

test('names of the own level get the element, others stay', () => {
  expect(expanded('prev(queue) + inflow - past(production, 3) * growth', streamP)).toBe(
    'prev(queue_p) + inflow_p - past(production_p, 3) * growth',
  );
});

test('a name written with its element is allowed anywhere', () => {
  expect(expanded('production_a + 1')).toBe('production_a + 1');
});

test('a sum is written out from left to right', () => {
  expect(expanded('sum(production)')).toBe('production_a + production_p + production_o');
  expect(expanded('sum(queue * inflow)')).toBe('queue_p * inflow_p + queue_o * inflow_o');
});

test('a sum inside an equation of another level keeps the equation’s own element', () => {
  expect(expanded('sum(weight * queue)', streamP)).toBe('weight_1 * queue_p + weight_2 * queue_p');
});

test('an indexed level is summed at its indices and is a plain name elsewhere', () => {
  expect(expanded('sum(season * growth)')).toBe('season[1] * growth + season[2] * growth + season[3] * growth');
  expect(expanded('season * queue', streamP)).toBe('season * queue_p');
  expect(expanded('season / 2', { level: 'calendar', element: '2' })).toBe('season / 2');
});

test('a regional sum stays, for the back ends to add over the units', () => {
  expect(expanded('sum(cost) + 1', { regional: true })).toBe('sum(cost) + 1');
});

test.each<readonly [string, ExpansionPlace | undefined, string]>([
  ['queue', streamA, 'language-element-missing'],
  ['queue + 1', undefined, 'language-level-outside-sum'],
  ['weight', streamP, 'language-level-outside-sum'],
  ['sum(growth)', undefined, 'language-sum-without-level'],
  ['sum(queue)', streamP, 'language-sum-without-level'],
  ['sum(queue * weight)', undefined, 'language-sum-two-levels'],
  ['sum(queue * production)', undefined, 'language-sum-elements-differ'],
  ['sum(prev(season))', undefined, 'language-indexed-past'],
  ['sum(queue)', { regional: true }, 'language-level-outside-sum'],
])('%s in %j is refused as %s', (text, place, code) => {
  expect(refusalOf(() => expanded(text, place))).toBe(code);
});

test('a sum put inside a sum by substitution is refused', () => {
  const inner = parseExpression('sum(queue)');
  expect(refusalOf(() => expandFor({ kind: 'sum', of: inner }, levelOf))).toBe('language-nested-sum-expanded');
});
