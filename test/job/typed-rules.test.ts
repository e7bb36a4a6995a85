import fc from 'fast-check';
import { finding } from '../../src/region/finding';
import { problemText, type VaxlaError } from '../../src/words/problem';
import { ownPaymentModel, ruleKeys, type OwnModel, type OwnParameter } from '../../src/model/own-model';
import { paymentLibrary } from '../../src/model/payment-library';
import { writtenCells } from '../../src/report/rule-blocks';
import { ruleRows } from '../../src/report/rules-layout';
import type { TypedRule } from '../../src/job/rule-cells';
import { withTypedRules } from '../../src/job/typed-rules';
import { twoUnitFrame, twoUnitScenarios } from '../report/two-unit-report';

const question = { frame: twoUnitFrame, scenarios: twoUnitScenarios, year: 2028 };

/** A model as it would be typed into an empty block: every cell that holds something, from nothing. */
function typed(model: OwnModel, before?: OwnModel): readonly TypedRule[] {
  const cells = ruleRows(12).flatMap((row) => row.cells.map(({ cell }) => cell));
  const places = new Map(
    cells.map((cell, row) => [cell, { file: 'x.xlsx', sheet: 'Regler', row, column: 2 }] as const),
  );
  const block = { key: model.key, number: model.number, empty: before === undefined, places };
  const [then, now] = [before, model].map((each) => each && writtenCells(each));
  return cells.flatMap((cell): readonly TypedRule[] => {
    const [from, to] = [then?.get(cell) ?? null, now?.get(cell) ?? null];
    return from === to ? [] : [{ block, cell, from, to, place: places.get(cell)! }];
  });
}

const rules: Readonly<Record<(typeof ruleKeys)[number], readonly string[]>> = {
  price: ['budget / assignment', 'price_level * budget / (2 * assignment)'],
  fixed: ['0', 'budget', '-0.5 * budget + budget'],
  goal: ['0', 'goals * budget / 50'],
  earned: ['price * volume', 'min(price * volume, budget)', '(budget / assignment) * max(volume - assignment, 0)'],
  guaranteed: ['0', 'price * assignment / 2'],
  firstPoint: ['0', '0.4'],
  index: ['1 + LPIK', '1'],
  carry: ['0.50', 'chi', '1/2'],
  pays: ['0', '1'],
};
const some = <Value>(from: fc.Arbitrary<Value>) => fc.option(from, { nil: undefined });
const parameter: fc.Arbitrary<OwnParameter> = fc.record({
  key: fc.stringMatching(/^zz[a-z]{1,8}$/),
  default: fc.double({ min: 0, max: 1e6, noNaN: true }),
  unit: some(fc.constantFrom('tkr', 'points', 'persons')),
});
const models = fc
  .record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    like: some(fc.constantFrom(...paymentLibrary.map(({ key }) => key))),
    rules: fc.record(
      Object.fromEntries(ruleKeys.map((rule) => [rule, some(fc.constantFrom(...rules[rule]))])) as Readonly<
        Record<(typeof ruleKeys)[number], fc.Arbitrary<string | undefined>>
      >,
    ),
    parameters: fc.uniqueArray(parameter, { maxLength: 6, selector: ({ key }) => key }),
  })
  .map((drawn): OwnModel => {
    const { name, like, parameters } = drawn;
    const given = Object.entries(drawn.rules).filter((entry) => entry[1] !== undefined);
    return {
      key: 'egen-1',
      number: 1001,
      name: name.replace(/\s+/g, ' ').trim() || 'X',
      ...(like !== undefined && { like }),
      rules: Object.fromEntries(given),
      parameters: parameters.map(({ unit, ...rest }) => ({ ...rest, ...(unit !== undefined && { unit }) })),
    };
  });

test('every model that can be written comes back from its block as it was, whether the block was empty or held another', () => {
  fc.assert(
    fc.property(models, models, (model, other) => {
      const written = withTypedRules(question, typed(model));
      expect(written.question.own).toEqual([model]);
      expect(written.question.frame.models).toEqual([ownPaymentModel(model)]);
      const over = withTypedRules(written.question, typed(other, model));
      expect(over.question.own).toEqual([other]);
      expect([...over.emptied, ...over.told]).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('a block that is emptied is named and its model is still there; one whose model is gone is told as unused', () => {
  const [model] = fc.sample(models, 1);
  const nothing = typed(model!, undefined).map((each) => ({
    ...each,
    block: { ...each.block, empty: false },
    from: each.to,
    to: null,
  }));
  const block = nothing[0]!.block;
  const emptied = withTypedRules(
    { ...question, own: [model!] },
    nothing.map((each) => ({ ...each, block })),
  );
  expect(emptied.emptied.map(({ key }) => key)).toEqual(['egen-1']);
  expect(emptied.question.own).toEqual([model]);
  const gone = withTypedRules(question, nothing.slice(0, 1));
  expect(gone.told).toEqual([finding('doubt', 'input-unused', { key: 'egen-1.name' }, nothing[0]!.place)]);
  expect(gone.used).toEqual([]);
});

test('a number that another model has taken since is not used twice, and there is an end to how many models there are', () => {
  const plain = (key: string, number: number): OwnModel => ({ key, number, name: key, rules: {}, parameters: [] });
  const taken = withTypedRules({ ...question, own: [plain('egen-a', 1001)] }, typed(plain('egen-1', 1001)));
  expect(taken.question.own!.map(({ key, number }) => [key, number])).toEqual([
    ['egen-a', 1001],
    ['egen-1', 1002],
  ]);
  const full = Array.from({ length: 20 }, (_, index) => plain(`egen-x${index}`, 1100 + index));
  expect(() => withTypedRules({ ...question, own: full }, typed(plain('egen-1', 1001)))).toThrow(/own-rules-full/);
});

describe('what does not hold is refused with its cell, and says why', () => {
  const half: OwnModel = {
    key: 'egen-1',
    number: 1001,
    name: 'Halva taxan',
    like: 'prestation',
    rules: { earned: 'halv * price * volume' },
    parameters: [{ key: 'halv', default: 0.5 }],
  };
  const held = withTypedRules(question, typed(half)).question;
  const wrong: readonly (readonly [string, Readonly<Record<string, string | number | null>>, string, RegExp])[] = [
    ['a name', { 'egen-2.earned': 'prise * volume' }, 'egen-2.earned', /prise.*price/],
    ['a unit', { 'egen-2.fixed': 'volume' }, 'egen-2.fixed', /ska ge tkr men ger points/],
    ['an earlier month', { 'egen-2.fixed': 'prev(budget)' }, 'egen-2.fixed', /tidigare månad/],
    ['a decimal comma', { 'egen-2.carry': '0,5' }, 'egen-2.carry', /0[.,]5|komma/],
    ['an Excel formula as text', { 'egen-2.fixed': '=budget' }, 'egen-2.fixed', /utan likhetstecken/],
    ['a call', { 'egen-2.fixed': 'HYPERLINK(budget)' }, 'egen-2.fixed', /HYPERLINK/],
    ['a model that is not there', { 'egen-2.like': 'norge' }, 'egen-2.like', /”norge”, som inte finns i biblioteket/],
    ['no name', { 'egen-2.name': null, 'egen-2.fixed': 'budget' }, 'egen-2.name', /inget namn/],
    ['another’s name', { 'egen-2.name': 'Halva taxan' }, 'egen-2.name', /En annan modell heter ”Halva taxan”/],
    ['a value without a name', { 'egen-2.parameter-1.value': 2 }, 'egen-2.parameter-1.key', /inget namn/],
    [
      'a unit that is none',
      { 'egen-2.parameter-3.key': 'ny', 'egen-2.parameter-3.unit': 'kg', 'egen-2.parameter-3.value': 1 },
      'egen-2.parameter-3.unit',
      /kg/,
    ],
    [
      'a number that means something else',
      { 'egen-2.parameter-1.key': 'budget', 'egen-2.parameter-1.value': 1 },
      'egen-2.parameter-1.key',
      /redan finns/,
    ],
    [
      'one name with two units',
      { 'egen-2.parameter-1.key': 'halv', 'egen-2.parameter-1.unit': 'tkr', 'egen-2.parameter-1.value': 1 },
      'egen-2.parameter-1.key',
      /olika mått/,
    ],
  ];
  test.each(wrong)('%s', (_, given, cell, reason) => {
    const [block] = typed({ key: 'egen-2', number: 1002, name: 'Andra', rules: {}, parameters: [] }).map(
      (each) => each.block,
    );
    const { places } = block!;
    const cells = Object.entries({ name: 'Andra', ...given }).map(([name, to]): TypedRule => {
      const own = name.replace('egen-2.', '');
      return { block: block!, cell: own, from: null, to, place: places.get(own)! };
    });
    const last = new Map(cells.map((each) => [each.cell, each]));
    try {
      withTypedRules(held, [...last.values()]);
    } catch (error) {
      const { problem } = error as VaxlaError;
      expect([cell, problem.place]).toEqual([cell, places.get(cell.replace('egen-2.', ''))]);
      expect(problemText('sv', problem)).toMatch(reason);
      return;
    }
    throw new Error('nothing refused');
  });
});
