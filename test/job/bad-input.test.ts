import { problemText } from '../../src/words/problem';
import { answerTo, run, textFile, hindrances, hindranceTexts } from './handed-files';

const months = Array.from({ length: 12 }, (_, month) => 202501 + month);
type Line = readonly (string | number)[];
const sound = (month: number): Line => [month, 'Norra', 400, 21_000, 20_500];
const table = (
  lines: readonly Line[],
  header = ['Period', 'Sjukhus', 'DRG-poäng', 'Kostnad (tkr)', 'Ersättning (tkr)'],
) => [header, ...lines].map((line) => line.join(';')).join('\n');
const file = (lines: readonly Line[], header?: string[]) => [textFile('underlag.csv', table(lines, header))];
const changed = (index: number, line: Line) => file(months.map((month, at) => (at === index ? line : sound(month))));

test('a sound year goes the whole way', () => {
  expect(run(file(months.map(sound)), 'schema: 1\nmonths: 12\n').bytes.length).toBeGreaterThan(10_000);
});

describe('what stops the job is said with its cell, and nothing is made', () => {
  test('a doubled month', () => {
    const doubled = file([...months.map(sound), [202503, 'Norra', 401, 21_001, 20_501]]);
    const [text] = hindranceTexts(() => run(doubled));
    expect(text).toMatch(/^underlag\.csv, underlag!A14: .*202503 finns två gånger/);
  });

  test('a negative volume', () => {
    const [text] = hindranceTexts(() => run(changed(2, [202503, 'Norra', -400, 21_000, 20_500])));
    expect(text).toMatch(/^underlag\.csv, underlag!C4: /);
  });

  test('two units of money in one column', () => {
    const mixed = file(months.map((month, index) => [month, 'Norra', 400, index < 6 ? 21_000 : 21_000_000, 20_500]));
    const texts = hindranceTexts(() => run(mixed));
    expect(texts.some((text) => /underlag!D\d+: /.test(text))).toBe(true);
  });

  test('budget without activity', () => {
    const only = file(
      months.map((month) => [month, 'Norra', 21_000]),
      ['Period', 'Sjukhus', 'Kostnad (tkr)'],
    );
    expect(hindrances(() => run(only)).map(({ code }) => code)).toContain('reading-no-activity');
  });

  test('activity without budget', () => {
    const only = file(
      months.map((month) => [month, 'Norra', 400]),
      ['Period', 'Sjukhus', 'DRG-poäng'],
    );
    expect(hindrances(() => run(only)).map(({ code }) => code)).toContain('reading-no-budget');
  });

  test('a file with neither', () => {
    expect(hindrances(() => run([textFile('brev.csv', 'Hej;och hå\n1;2')])).map(({ code }) => code)).toEqual([
      'reading-nothing-found',
    ]);
  });
});

test('a text in a number column is told with its cell and is not read as nothing', () => {
  const result = answerTo(changed(4, [202505, 'Norra', 'se bilaga', 21_000, 20_500]));
  const [found] = result.problems.filter(({ code }) => code === 'reading-text-in-numbers');
  expect(problemText('sv', found!)).toMatch(/^underlag\.csv, underlag!C6: ”se bilaga” /);
  expect(result.question.frame.units[0]!.registered.p).toBeCloseTo(400, 9);
});

test('a missing month is told with its cell and is not read as nothing', () => {
  const result = answerTo(file(months.filter((month) => month !== 202505).map(sound)));
  const missing = result.problems.filter(({ code }) => code === 'reading-missing-month');
  expect(missing.length).toBeGreaterThan(0);
  expect(missing[0]!.place).toMatchObject({ file: 'underlag.csv', sheet: 'underlag' });
  expect(result.question.frame.units[0]!.registered.p).toBeCloseTo(400, 9);
});

test('activity and budget in files of their own are read together', () => {
  const activity = textFile(
    'verksamhet.csv',
    table(
      months.map((month) => [month, 'Norra', 400]),
      ['Period', 'Sjukhus', 'DRG-poäng'],
    ),
  );
  const budget = textFile(
    'ekonomi.csv',
    table(
      months.map((month) => [month, 'Norra', 21_000]),
      ['Period', 'Sjukhus', 'Kostnad (tkr)'],
    ),
  );
  for (const files of [
    [activity, budget],
    [budget, activity],
  ]) {
    const [unit] = answerTo(files).question.frame.units;
    expect([unit!.registered.p, unit!.cost]).toEqual([400, 21_000]);
  }
});
