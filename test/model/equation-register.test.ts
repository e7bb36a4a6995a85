import { namesIn } from '../../src/language/names';
import { parseUnit, printUnit } from '../../src/language/dimension';
import { assumptions } from '../../src/model/assumptions';
import { equations } from '../../src/model/equations';
import { frameNames } from '../../src/model/inputs';
import { buildModel, type Model, type ModelColumn } from '../../src/model/model';
import { paymentModels } from '../../src/model/payment-models';
import { contractParameters } from '../../src/model/payment-model';
import { ruleEquations } from '../../src/model/payment-rule';
import { textsOf } from '../../src/words/texts';

const all = [...equations, ...ruleEquations(paymentModels)];
const every = ({ start, month, region }: Model): readonly ModelColumn[] => [...start, ...month, ...region];
const names = (columns: readonly ModelColumn[]) => columns.map(({ name }) => name);

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const { equations: words } = textsOf(language);

  test('every equation has a term and a sentence', () => {
    const wanting = all.filter(({ name }) => {
      const [term, sentence] = words[name as keyof typeof words] ?? [];
      return !term || !sentence || !/^\p{L}|^\d/u.test(term) || !/\.$/.test(sentence);
    });
    expect(wanting.map(({ name }) => name)).toEqual([]);
  });

  test('no words describe an equation that is gone', () => {
    const written = new Set(all.map(({ name }) => name));
    expect(Object.keys(words).filter((name) => !written.has(name))).toEqual([]);
  });

  test('every payment model has a name', () => {
    const { paymentModels: titles } = textsOf(language).report;
    expect(paymentModels.map(({ key }) => titles[key as keyof typeof titles] ?? '')).not.toContain('');
  });
});

test('equations 1 to 18 of the method are all there, and no other number', () => {
  const numbers = new Set(all.flatMap(({ number }) => number ?? []));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
});

test('payment models have keys and numbers of their own, and parameters within their limits', () => {
  expect(paymentModels.map(({ key, number }) => [key, number])).toEqual([
    ['prestation', 1],
    ['anslag', 2],
    ['ram', 3],
  ]);
  for (const { parameters } of paymentModels) {
    for (const parameter of parameters) {
      expect(contractParameters).toContain(parameter.key);
      expect(parameter.low).toBeLessThanOrEqual(parameter.default);
      expect(parameter.default).toBeLessThanOrEqual(parameter.high);
    }
  }
});

describe.each([2, 3, 4])('the model for %d contracts', (contracts) => {
  const model = buildModel(contracts);

  test('every column has a name of its own and the unit its equation declares', () => {
    const columns = every(model);
    expect(new Set(names(columns)).size).toBe(columns.length);
    for (const { name, equation } of columns) {
      expect(`${name} ${printUnit(model.dimensionOf(name))}`).toBe(`${name} ${printUnit(parseUnit(equation.unit))}`);
    }
  });

  test('every equation has its columns: one, or one for each stream, queue or contract', () => {
    const counts = {
      unit: 1,
      calendar: 1,
      region: 1,
      acute: 1,
      queued: 2,
      stream: 3,
      contract: contracts,
      'base contract': 1,
      switch: contracts - 1,
    };
    for (const equation of all) {
      const columns = every(model).filter((column) => column.equation.name === equation.name);
      const wanted = all
        .filter(({ name }) => name === equation.name)
        .reduce((sum, { level }) => sum + counts[level], 0);
      expect([equation.name, columns.length]).toEqual([equation.name, wanted]);
    }
  });

  test.each([
    ['start', 'value'],
    ['month', 'value'],
    ['baseMonth', 'before'],
    ['region', 'value'],
  ] as const)('in the order %s every column stands after those it needs', (order, moment) => {
    const earlier = new Set<string>([
      ...frameNames,
      ...assumptions.map(({ key }) => key),
      ...model.inputs.map(({ name }) => name),
      ...(order === 'start' ? [] : names(model.start)),
      ...(order === 'region' ? names(model.month) : []),
    ]);
    const monthly = new Set(names(order === 'region' ? model.region : model.month));
    for (const column of model[order]) {
      const { now, past, at } = namesIn(column[moment]);
      const tooSoon = [...now, ...at.map(({ name }) => name)].filter((name) => !earlier.has(name));
      const unfounded = past.filter(({ name, lag }) => !monthly.has(name) || lag > 12);
      expect({ name: column.name, tooSoon, unfounded }).toEqual({ name: column.name, tooSoon: [], unfounded: [] });
      earlier.add(column.name);
    }
  });

  test('a month of the base year needs no month before it', () => {
    const reaching = model.baseMonth.filter(({ before }) => namesIn(before).past.length > 0);
    expect(names(reaching)).toEqual([]);
  });

  test('the base year and the simulated months hold the same columns', () => {
    expect(names(model.baseMonth).sort()).toEqual(names(model.month).sort());
  });

  test('no assumption, input or name of the frame is read by nothing', () => {
    const read = new Set(
      every(model).flatMap(({ value, before }) =>
        [namesIn(value), namesIn(before)].flatMap(({ now, past, at }) => [
          ...now,
          ...[...past, ...at].map(({ name }) => name),
        ]),
      ),
    );
    const given = [
      ...assumptions.map(({ key }) => key),
      ...model.inputs.map(({ name }) => name),
      ...frameNames.filter((name) => name !== 'never'),
    ];
    expect(given.filter((name) => !read.has(name))).toEqual([]);
  });
});

test('more contracts add columns and take none away', () => {
  const fewer = names(every(buildModel(2)));
  const more = new Set(names(every(buildModel(3))));
  expect(fewer.filter((name) => !more.has(name))).toEqual([]);
  expect(more.size).toBeGreaterThan(fewer.length);
});
