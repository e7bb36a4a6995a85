import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownBy } from '../../docs/method-example';
import { methodFiles } from '../../docs/method-page';
import { namesIn } from '../../src/language/names';
import { parseExpression } from '../../src/language/parse';
import type { Equation } from '../../src/model/equation';
import { equations } from '../../src/model/equations';

const docs = join(__dirname, '../../docs');

test.each(['sv', 'en'] as const)(
  'the method page in %s and its pictures are written from the model as it is',
  (language) => {
    const files = methodFiles(language);
    for (const [name, content] of files)
      expect([name, readFileSync(join(docs, name), 'utf8')]).toEqual([name, content]);
    const pictures = [...files.keys()].filter((name) => name.endsWith('.svg'));
    const folder = pictures[0]!.split('/').slice(0, -1).join('/');
    expect(readdirSync(join(docs, folder)).sort()).toEqual(pictures.map((name) => name.split('/').at(-1)).sort());
  },
);

describe('what a picture shows', () => {
  const shown = (equation: Equation) => shownBy(equation, new Set(namesIn(parseExpression(equation.value)).now))!;
  const named = (name: string) => shown(equations.find((equation) => equation.name === name)!);

  test('is the equation’s own answer: three years of growth at either end', () => {
    const { value, sweeps } = named('capacity_trend');
    expect(value).toBeCloseTo(1.015 ** 3, 12);
    expect(sweeps.map(({ assumption }) => assumption.key)).toEqual(['g_kap']);
    const [first, last] = [sweeps[0]!.points[0]!, sweeps[0]!.points.at(-1)!];
    expect([first.at, last.at]).toEqual([0, 1]);
    expect(first.value).toBe(1);
    expect(last.value).toBeCloseTo(1.03 ** 3, 12);
  });

  test('passes through the chosen value, in every equation', () => {
    for (const equation of equations) {
      const { value, sweeps } = shown(equation);
      for (const { chosenAt, points } of sweeps) {
        expect(points.find(({ at }) => at === chosenAt)?.value).toBe(value);
        expect([...points].sort((one, other) => one.at - other.at)).toEqual(points);
        expect(points.every((point) => Number.isFinite(point.value))).toBe(true);
      }
    }
  });

  test('begins with the assumptions the equation names', () => {
    expect(
      named('inflow')
        .sweeps.map(({ assumption }) => assumption.key)
        .slice(0, 2)
        .sort(),
    ).toEqual(['delta', 'eps_W']);
  });

  test('is nothing where no assumption has a part', () => {
    expect(named('base_total').sweeps).toEqual([]);
  });
});
