import { readRegion } from '../../src/region/read-region';
import { problemText } from '../../src/words/problem';
import { textGrid } from './text-grid';

const read = (name: string, points: number, cost: number): ReturnType<typeof readRegion> =>
  readRegion([
    textGrid(
      ['202401', '202402', '202403']
        .flatMap((month) => [
          `${month} | Norra | 100 | 6000`,
          `${month} | Södra | 200 | 11000`,
          `${month} | ${name} | ${points} | ${cost}`,
        ])
        .reduce((text, line) => `${text}\n${line}`, 'Period | Sjukhus | DRG-poäng planerad | Kostnad (tkr)'),
    ),
  ]);

test.each(['Region Exempel', 'Landstinget Exempel'])(
  '%s within 2 %% of the units’ sum is left out with a doubt that gives both amounts',
  (name) => {
    const { history, problems } = read(name, 303, 17000);
    expect(history.units).toEqual(['Norra', 'Södra']);
    expect(
      problems.filter(({ code }) => code === 'reading-unit-near-sum').map((problem) => problemText('sv', problem)),
    ).toEqual([
      `prov.xlsx, Blad1!C4: ”${name}” heter som regionen och ligger nära summan av de andra enheterna: DRG-poäng 909 mot 900. Läst som summa och lämnas utanför. Är det en enhet, ge den ett annat namn; annars kontrollera om en enhet saknas.`,
    ]);
  },
);

test.each([
  ['Regionsjukhuset', 303, 17000],
  ['Region Exempel', 320, 17000],
  ['Region Exempel', 303, 19000],
])('%s with %d points and %d tkr is a unit', (name, points, cost) => {
  expect(read(name, points, cost).history.units).toEqual(['Norra', 'Södra', name]);
});
