import fc from 'fast-check';
import { withUnchanged } from '../../src/taskpane/unchanged';

const plain = fc.jsonValue();

test('the new value always says what it said', () => {
  fc.assert(fc.property(plain, plain, (before, after) => expect(withUnchanged(before, after)).toEqual(after)));
});

test('a value that says the same is the one that was there', () => {
  fc.assert(fc.property(plain, (value) => Object.is(withUnchanged(value, structuredClone(value)), value)));
});

test('parts that say the same are the ones that were there, and only those', () => {
  const before = {
    items: [
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ],
    notes: ['x'],
  };
  const after = withUnchanged(before, {
    items: [
      { key: 'a', value: 1 },
      { key: 'b', value: 3 },
    ],
    notes: ['x'],
  });
  expect(after).toEqual({
    items: [
      { key: 'a', value: 1 },
      { key: 'b', value: 3 },
    ],
    notes: ['x'],
  });
  expect(after.items[0]).toBe(before.items[0]);
  expect(after.notes).toBe(before.notes);
  expect(after.items[1]).not.toBe(before.items[1]);
});

test('a part that is gone, or has come as undefined, is a change', () => {
  const before: { a: number; b?: number } = { a: 1, b: 2 };
  expect(withUnchanged<typeof before>(before, { a: 1 })).toEqual({ a: 1 });
  const without: { a: number; b?: undefined } = { a: 1 };
  expect(Object.keys(withUnchanged(without, { a: 1, b: undefined }))).toEqual(['a', 'b']);
});
