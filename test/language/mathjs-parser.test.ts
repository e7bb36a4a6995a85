import { join } from 'node:path';
import { parseDependencies } from 'mathjs/number';

/** What makes a part of mathjs, or a list of such. */
type Maker = ((...given: never) => unknown) & { readonly fn: string; readonly dependencies: readonly string[] };
type Makers = Maker | { readonly [name: string]: Makers };

const flat = (makers: Makers, name = ''): readonly (readonly [string, Maker])[] =>
  typeof makers === 'function' ? [[name, makers]] : Object.entries(makers).flatMap(([key, each]) => flat(each, key));

test('the parser of the tests is made of what mathjs makes its own of, no more and no less', () => {
  const list = 'entry/dependenciesNumber/dependenciesParse.generated.js';
  const mathjs = jest.requireActual<{ readonly parseDependencies: Makers }>(
    join(__dirname, '../../node_modules/mathjs/lib/cjs', list),
  );
  const [ours, theirs] = [parseDependencies as unknown as Makers, mathjs.parseDependencies].map(
    (makers) => new Map(flat(makers)),
  );
  expect([...ours!.keys()].sort()).toEqual([...theirs!.keys()].sort());
  const made = ([, { fn, dependencies }]: readonly [string, Maker]) => [fn, dependencies];
  for (const maker of theirs!) expect(made([maker[0], ours!.get(maker[0])!])).toEqual(made(maker));
  // Where there are no matrices, what would make them and take them apart is made in the list itself, and refuses.
  const others = [...theirs!].filter(([name, maker]) => ours!.get(name) !== maker).map(([name]) => name);
  expect(others.sort()).toEqual(['createMatrix', 'createSubset']);
});
