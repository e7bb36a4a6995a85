import {
  assumptionCount,
  groupRows,
  isUnowned,
  placeBetween,
  silhouette,
  sliderStep,
} from '../../src/taskpane/assumption-rows';
import { sampleQuestion } from './sample-view';

const groups = sampleQuestion.assumptions;
const keys = (filter: Parameters<typeof groupRows>[1]) =>
  groupRows(groups, filter).map(({ key, items }) => [key, ...items.map((item) => item.key)]);

test('all assumptions stand in their groups, with how many in each nobody owns', () => {
  expect(groupRows(groups, 'all').map(({ key, unowned }) => [key, unowned])).toEqual([
    ['followUp', 1],
    ['response', 1],
    ['constants', 0],
  ]);
  expect(assumptionCount(groups)).toBe(6);
});

test('a filter leaves out groups that have nothing to show', () => {
  expect(keys('driving')).toEqual([
    ['followUp', 'phi'],
    ['response', 'eta_o'],
  ]);
  expect(keys('unowned')).toEqual([
    ['followUp', 'beta'],
    ['response', 'gamma'],
  ]);
});

test('only own judgements lack an owner', () => {
  expect(isUnowned({ basis: 'A', owner: '' })).toBe(true);
  expect(isUnowned({ basis: 'A', owner: 'ekonomidirektören' })).toBe(false);
  expect(isUnowned({ basis: 'E', owner: '' })).toBe(false);
});

test('the silhouette has its top at the value, and at an end where the value lies outside', () => {
  expect(silhouette(0, 0.05, 0.02)).toBe('0,12 40,0 100,12');
  expect(silhouette(0, 0.05, 0.2)).toBe('0,12 100,0 100,12');
  expect(placeBetween(-1, 3, -5)).toBe(0);
});

test.each([
  [0, 100, 0, 1],
  [0, 5, 1, 0.1],
  [0.1, 1, 2, 0.01],
  [0, 2, 1, 0.1],
  // A narrow range gets finer steps than its decimals, so that the slider can be moved at all.
  [0.3, 1.5, 1, 0.01],
  [-0.02, 0.03, 2, 0.001],
])('a slider from %d to %d with %d decimals moves by %d', (low, high, decimals, step) => {
  expect(sliderStep(low, high, decimals)).toBeCloseTo(step, 10);
});
