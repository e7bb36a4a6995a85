import { monthCode, monthOf } from '../../src/quantities/month';
import { baseYear } from '../../src/region/base-year';
import { coverage } from '../../src/region/coverage';
import { readRegion } from '../../src/region/read-region';
import type { Grid } from '../../src/region/grid';
import { problemText } from '../../src/words/problem';
import { textGrid } from './text-grid';

const sheet = (months: number, units: Readonly<Record<string, readonly [number, number]>>): Grid =>
  textGrid(
    `Period | Sjukhus | DRG-poäng planerad | Kostnad (tkr)\n${Array.from({ length: months }, (_, index) =>
      Object.entries(units).map(
        ([unit, [points, cost]]) => `${monthCode(monthOf(2024, 1 + index))} | ${unit} | ${points} | ${cost}`,
      ),
    )
      .flat()
      .join('\n')}`,
  );

test.each([
  ['volume', 0, 6000, 'DRG-poäng', 'C3'],
  ['money', 100, 0, 'kostnad', 'D3'],
])('a unit whose %s is zero is left out, told at its cell', (_, points, cost, word, cell) => {
  const reading = readRegion([sheet(12, { Norra: [100, 6000], Södra: [points, cost] })]);
  const simulable = coverage(reading.history).units.filter((unit) => unit.simulable);
  expect(simulable.map(({ name }) => name)).toEqual(['Norra']);
  const found = reading.problems.filter(({ code }) => code === 'reading-unit-not-above-zero');
  expect(found.map((problem) => problemText('sv', problem))).toEqual([
    `prov.xlsx, Blad1!${cell}: ”Södra” har ${word} som tillsammans är 0, och lämnas utanför. Väntat var en summa över noll. Fyll i uppgifterna om enheten ska räknas med.`,
  ]);
});

test('it is an error when no unit has a volume above zero', () => {
  const { problems } = readRegion([sheet(12, { Norra: [0, 6000], Södra: [0, 6000] })]);
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'reading-no-unit-above-zero',
  ]);
});

test('a base year of seven months says so at its first cell, and a whole one says nothing', () => {
  const short = (months: number): string[] =>
    baseYear(readRegion([sheet(months, { Norra: [100, 6000] })]).history).notes.flatMap((note) =>
      note.code === 'reading-short-base-year' ? [problemText('sv', note)] : [],
    );
  expect(short(7)).toEqual([
    'prov.xlsx, Blad1!C2: Norra: basåret bygger på 7 av 12 månader (202401–202407); säsong saknas. Årets nivå är medelvärdet av dem. Lämna in hela året om det finns.',
  ]);
  expect(short(12)).toEqual([]);
});

test('a unit that had nothing in the base year is left out of it with a doubt', () => {
  const closed = textGrid(
    'Period | Sjukhus | DRG-poäng planerad | Kostnad (tkr)\n202001 | Södra | 100 | 6000\n202002 | Södra | 100 | 6000',
    { sheet: 'Nedlagt' },
  );
  const { units, notes } = baseYear(readRegion([sheet(12, { Norra: [100, 6000] }), closed]).history);
  expect(units.map(({ name }) => name)).toEqual(['Norra']);
  const found = notes.filter(({ code }) => code === 'reading-unit-empty-base-year');
  expect(found.map((problem) => problemText('sv', problem))).toEqual([
    expect.stringMatching(/^prov\.xlsx, Nedlagt!C2: ”Södra” har under basåret \(202401–202412\) volymen 0 /),
  ]);
});
