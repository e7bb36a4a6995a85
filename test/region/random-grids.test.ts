import fc from 'fast-check';
import type { Fact } from '../../src/model/history';
import { readRegion } from '../../src/region/read-region';
import type { Problem } from '../../src/words/problem';
import { randomWorkbook, type RandomWorkbook } from './random-workbook';

const factKey = ({ quantity, unit, stream, from }: Fact): string => `${quantity} ${unit} ${stream ?? '-'} ${from}`;

/** Doubts about what the facts carry follow from any misreading: they excuse none. */
const consequences =
  /^reading-(?:incomplete|cost-per|series|missing|periods|no-|points|cases|annual$|short|unit-w|budget|stock|streams|hidden)/;

interface Judged {
  readonly exact: boolean;
  readonly silent: readonly string[];
  readonly errors: readonly Problem[];
}

function judged(book: RandomWorkbook): Judged {
  const { history, problems } = readRegion(book.grids);
  const read = history.facts.map((fact) => [factKey(fact), fact] as const);
  const found = new Map(read);
  const doubts = problems.filter(({ severity, code }) => severity !== 'note' && !consequences.test(code));
  const told = (sheet: string, row: number, column: number, headerRow: number | undefined): boolean =>
    doubts.some(
      ({ place }) =>
        place?.sheet === sheet &&
        (place.row === undefined || place.row === row || place.column === column || place.row === headerRow),
    );
  const silent: string[] = [];
  let wrong = 0;
  const keys = new Set<string>();
  for (const { key, value, sheet, row, column, headerRow } of book.expected) {
    keys.add(key);
    const fact = found.get(key);
    if (fact && Math.abs(fact.value - value) <= 1e-6 * Math.max(1, Math.abs(value))) continue;
    wrong += 1;
    if (!told(sheet, row, column, headerRow))
      silent.push(`${sheet}!R${row + 1}C${column + 1} ${key} = ${value}, read ${fact?.value}`);
  }
  for (const [key, fact] of read) {
    if (keys.has(key)) continue;
    wrong += 1;
    const { sheet, row, column } = fact.address;
    if (!told(sheet, row, column, undefined))
      silent.push(`${sheet}!R${row + 1}C${column + 1} read as ${key} = ${fact.value}`);
  }
  if (history.facts.length !== found.size) silent.push(`${history.facts.length - found.size} facts read twice`);
  return { exact: wrong === 0, silent, errors: problems.filter(({ severity }) => severity === 'error') };
}

test('1,000 random workbooks are read exactly, or doubted where they are not', () => {
  let [exact, clear, clearExact] = [0, 0, 0];
  const stopped: string[] = [];
  fc.assert(
    fc.property(fc.noShrink(fc.nat()), (seed) => {
      const book = randomWorkbook(seed);
      const { exact: whole, silent, errors } = judged(book);
      if (whole) exact += 1;
      if (book.open.length === 0) {
        clear += 1;
        if (whole) clearExact += 1;
        // What can be read in one way only must not be stopped either.
        if (whole && errors.length > 0) stopped.push(`${seed}: ${errors.map(({ code }) => code).join(', ')}`);
      }
      expect({ seed, traits: book.traits, silent: silent.slice(0, 5) }).toEqual({
        seed,
        traits: book.traits,
        silent: [],
      });
    }),
    { numRuns: 1000, endOnFailure: true },
  );
  process.stdout.write(
    `random grids: ${exact} of 1,000 read exactly; ${clearExact} of the ${clear} that can be read in one way only\n`,
  );
  expect(stopped).toEqual([]);
  expect(clear).toBeGreaterThan(500);
  expect(clearExact / clear).toBeGreaterThanOrEqual(0.95);
}, 300_000);
