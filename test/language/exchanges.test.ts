import fc from 'fast-check';
import { columnsTogether, exchangesOf } from '../../src/language/kernel/exchanges';
import { mergeExchange, type Exchange } from '../../src/simulate/uncertainty/merge-exchange';

const every = (count: number) => Array.from({ length: count }, (_, place) => place);

function exchanged(numbers: readonly number[], exchanges: readonly Exchange[]): readonly number[] {
  const sorted = [...numbers];
  for (const [low, high] of exchanges) {
    const [first, second] = [sorted[low]!, sorted[high]!];
    [sorted[low], sorted[high]] = second < first ? [second, first] : [first, second];
  }
  return sorted;
}

test('exchanges that sort every row of zeros and ones sort everything: those of 1 to 12 places do', () => {
  for (let count = 1; count <= 12; count += 1) {
    const exchanges = mergeExchange(count, every(count));
    for (let pattern = 0; pattern < 1 << count; pattern += 1) {
      const bits = every(count).map((place) => (pattern >> place) & 1);
      expect(exchanged(bits, exchanges)).toEqual([...bits].sort());
    }
  }
});

test('without the exchanges that no wanted place hangs on, the wanted places are as sorting has them', () => {
  const wanted = [0, 3, 4, 9];
  const fewer = mergeExchange(12, wanted);
  expect(fewer.length).toBeLessThan(mergeExchange(12, every(12)).length);
  for (let pattern = 0; pattern < 1 << 12; pattern += 1) {
    const bits = every(12).map((place) => (pattern >> place) & 1);
    const [found, sorted] = [exchanged(bits, fewer), [...bits].sort()];
    expect(wanted.map((place) => found[place])).toEqual(wanted.map((place) => sorted[place]));
  }
});

test('eight columns of random numbers side by side are each sorted, equal numbers and zeros of both signs among them', () => {
  const exchanges = exchangesOf(mergeExchange(100, every(100)), 100)!;
  const number = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, 1, -1));
  const column = fc.array(number, { minLength: 100, maxLength: 100 });
  fc.assert(
    fc.property(fc.array(column, { minLength: columnsTogether, maxLength: columnsTogether }), (columns) => {
      columns.forEach((own, at) =>
        own.forEach((value, place) => (exchanges.numbers[place * columnsTogether + at] = value)),
      );
      exchanges.run();
      columns.forEach((own, at) => {
        const found = every(100).map((place) => exchanges.numbers[place * columnsTogether + at]! + 0);
        expect(found).toEqual([...own].map((value) => value + 0).sort((left, right) => left - right));
      });
    }),
    { numRuns: 50 },
  );
});
