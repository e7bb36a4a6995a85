import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Fact } from '../../src/model/history';
import { cellName } from '../../src/quantities/cell-address';
import { addMonths, monthCode } from '../../src/quantities/month';
import { readRegion } from '../../src/region/read-region';
import { openInput } from '../../src/workbook/file/input-file';
import type { Problem } from '../../src/words/problem';

const folder = join(__dirname, '..', 'workbooks');

/** What a person who opens the file would expect of its reading; see test/workbooks/README.md. */
const expectation = z.strictObject({
  shows: z.string(),
  units: z.array(z.string()),
  from: z.int(),
  to: z.int(),
  facts: z.int(),
  values: z.array(z.string()).min(1),
  doubts: z.array(z.string()),
  notes: z.array(z.string()),
});

const factLine = ({ address, quantity, unit, stream, from, months, value }: Fact): string =>
  [
    `${address.sheet}!${cellName(address.row, address.column)}`,
    ...[quantity, unit ?? '-', stream ?? '-', `${monthCode(from)}+${months}`, Number(value.toPrecision(12))],
  ].join(' ');

function problemLine({ code, place }: Problem): string {
  if (place?.sheet === undefined) return code;
  const cell = place.row === undefined || place.column === undefined ? '' : `!${cellName(place.row, place.column)}`;
  return `${code} ${place.sheet}${cell}`;
}

const names = readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));

test('every workbook has its expectation and every expectation its workbook', () => {
  const inputs = readdirSync(folder).filter((file) => /\.(xlsx|csv)$/.test(file));
  expect(inputs.map((file) => file.replace(/\.\w+$/, '')).sort()).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('%s', (name) => {
  const expected = expectation.parse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
  const file = existsSync(join(folder, `${name}.xlsx`)) ? `${name}.xlsx` : `${name}.csv`;
  const { history, problems } = readRegion(openInput(new Uint8Array(readFileSync(join(folder, file))), file).grids);

  test('its units, months and number of facts are those of the file', () => {
    expect(history.units).toEqual(expected.units);
    expect(monthCode(Math.min(...history.facts.map(({ from }) => from)) as Fact['from'])).toBe(expected.from);
    const ends = history.facts.map(({ from, months }) => addMonths(from, months - 1));
    expect(monthCode(Math.max(...ends) as Fact['from'])).toBe(expected.to);
    expect(history.facts).toHaveLength(expected.facts);
  });

  test('its cells become the facts they say', () => {
    expect(history.facts.map(factLine)).toEqual(expect.arrayContaining(expected.values));
  });

  test('its doubts are told at their places, and no others', () => {
    expect(
      problems
        .filter(({ severity }) => severity !== 'note')
        .map(problemLine)
        .sort(),
    ).toEqual([...expected.doubts].sort());
    const notes = new Set(problems.flatMap(({ severity, code }) => (severity === 'note' ? [code as string] : [])));
    expect([...notes].sort()).toEqual([...expected.notes].sort());
  });
});
