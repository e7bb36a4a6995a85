import fc from 'fast-check';
import { declaredFunctions } from '../../src/functions/declared-functions';
import { paymentLibrary } from '../../src/model/payment-library';
import { parametersIn, paymentOf, ruleOf, slopesOf } from '../../src/model/payment-library/year-values';
import { errorInCell, type FunctionResult } from '../../src/standin/custom-functions';
import type { FunctionName } from '../../src/words/function-texts';
import { at, knownUnit, run, switchAt } from '../simulate/still-unit';
import { between } from '../simulate/random-units';
import { excelCalls, type ExcelCalls } from './excel-calls';

jest.setTimeout(60_000);

const opened = excelCalls();
afterAll(async () => (await opened).close());
// The library hands results over twice a second, whatever has come until then: the tests ask side by side.
const excel: Pick<ExcelCalls, 'asked' | 'cells'> = {
  asked: async (...call) => (await opened).asked(...call),
  cells: async (...call) => (await opened).cells(...call),
};

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const keys = paymentLibrary.map(({ key }) => key);

test.concurrent('every function that Excel is told of answers when Excel asks for it', async () => {
  const results = await Promise.all(
    declaredFunctions.map(async ({ name, takes }) => {
      const result = await excel.asked(name, ...takes.map(() => null));
      return [name, 'error' in result ? result.error : 'cells'];
    }),
  );
  // Not #VALUE!, which is what a function without code shows.
  expect(results).toEqual(declaredFunctions.map(({ name, takes }) => [name, takes.length === 0 ? 'cells' : '#N/A']));
});

test.concurrent(
  'for every model PAYMENT, MARGINAL, PRICE and INDEXATION are what the engine gives, over random years',
  async () => {
    const [years] = fc.sample(
      fc.array(fc.record({ volume: between(0, 3000), assignment: between(1, 3000), budget: between(1, 200_000) }), {
        minLength: 15,
        maxLength: 15,
      }),
      { numRuns: 1, seed: fc.readConfigureGlobal().seed! },
    );
    const given = (level: 'volume' | 'assignment' | 'budget') => column(...years!.map((year) => year[level]));
    const [volume, assignment, budget] = [given('volume'), given('assignment'), given('budget')];
    await Promise.all(
      paymentLibrary.map(async (model) => {
        const key = [[model.key]];
        const [paid, more, less, prices, index] = await Promise.all([
          excel.cells('PAYMENT', key, volume, assignment, budget, null),
          excel.cells('MARGINAL', key, volume, assignment, budget, null, null),
          excel.cells('MARGINAL', key, volume, assignment, budget, null, [[-1]]),
          excel.cells('PRICE', key, assignment, budget, null),
          excel.cells('INDEXATION', key, null),
        ]);
        const slopes = years!.map((year) => slopesOf(model, 'volume', year));
        expect([model.key, paid]).toEqual([model.key, column(...years!.map((year) => paymentOf(model, year)))]);
        expect([model.key, more]).toEqual([model.key, column(...slopes.map(({ right }) => right))]);
        expect([model.key, less]).toEqual([model.key, column(...slopes.map(({ left }) => left))]);
        expect([model.key, prices]).toEqual([
          model.key,
          prices.length === 1
            ? [[ruleOf(model, 'price')]]
            : column(...years!.map((year) => ruleOf(model, 'price', year))),
        ]);
        expect([model.key, index]).toEqual([model.key, [[ruleOf(model, 'index')]]]);
      }),
    );
  },
);

test.concurrent(
  'at a kink one point more and one point less are worth what the engine says of either side',
  async () => {
    const given = [[['england-marginal']], [[100]], [[100]], [[100]], null] as const;
    const sides = [null, [[1]], [[-1]]].map((side) => excel.cells('MARGINAL', ...given, side));
    expect(await Promise.all(sides)).toEqual([[[0.3]], [[0.3]], [[1]]]);
  },
);

test.concurrent(
  'parameters from a range are those the engine takes, and the list of a model’s parameters can be handed on',
  async () => {
    const isf = paymentLibrary.find(({ key }) => key === 'norge-isf')!;
    const year2018 = await excel.cells('PARAMETERS', [['norge-isf']], [[2018]]);
    expect(year2018.map(([name, value]) => [name, value])).toEqual(Object.entries(parametersIn(isf, 2018)));
    const levels = { volume: 900, assignment: 1000, budget: 43_428 };
    const paid = await excel.cells('PAYMENT', [['norge-isf']], [[900]], [[1000]], [[43_428]], year2018);
    expect(paid).toEqual([[paymentOf(isf, { ...levels, ...parametersIn(isf, 2018) })]]);
    expect(paid).not.toEqual([[paymentOf(isf, levels)]]);
    // Empty rows and a name without value change nothing; case and space around a name do not matter.
    const written = [
      ['', ''],
      [' RHO ', 0.5],
      ['price_given', ''],
    ];
    expect(await excel.cells('PAYMENT', [['norge-isf']], [[900]], [[1000]], [[43_428]], written)).toEqual([
      [paymentOf(isf, { ...levels, rho: 0.5 })],
    ]);
  },
);

test.concurrent('models in a column and volumes in a row give a table', async () => {
  const [some, volumes] = [
    ['prestation', 'anslag', 'norge-isf'],
    [900, 1000, 1100],
  ];
  const table = await excel.cells('PAYMENT', column(...some), [volumes], [[1000]], [[65_000]], null);
  const expected = some.map((key) => {
    const model = paymentLibrary.find((each) => each.key === key)!;
    return volumes.map((volume) => paymentOf(model, { volume, assignment: 1000, budget: 65_000 }));
  });
  expect(table).toEqual(expected);
});

test.concurrent('arguments left out at the end are not filled by what Excel hands over behind them', async () => {
  const given = [[['prestation']], [[1030]], [[1000]], [[65_000]]];
  const [short, whole] = await Promise.all([excel.cells('PAYMENT', ...given), excel.cells('PAYMENT', ...given, null)]);
  expect(short).toEqual(whole);
});

test.concurrent('the list of models has every key once, and each has a payment', async () => {
  const models = await excel.cells('MODELS');
  expect(models.map(([key]) => key)).toEqual(keys);
  expect(models.every((row) => row.length === 3 && row.every((cell) => typeof cell === 'string' && cell !== ''))).toBe(
    true,
  );
});

describe('against months that the engine has simulated', () => {
  const result = run({ eps_W: -0.1 }, { switches: [switchAt(13, 'ram')] });
  const months = Array.from({ length: 48 }, (_, index) => index + 1);
  const values = (name: string) => months.map((month) => at(result, name, month));

  test.concurrent('WAIT is the wait, QUEUE the queue and WITHIN the share within 90 days', async () => {
    for (const stream of ['p', 'o'] as const) {
      const [queue, output, wait] = ['queue', 'recent_output', 'wait'].map((name) => values(`${name}_${stream}`));
      const baseWait = (30.4 * knownUnit.queue[stream]!.persons) / knownUnit.registered[stream];
      const [waits, queues, within] = await Promise.all([
        excel.cells('WAIT', column(...queue!), column(...output!)),
        excel.cells('QUEUE', column(...wait!), column(...output!)),
        excel.cells('WITHIN', column(...wait!), [[baseWait]], [[knownUnit.within90[stream]]], null),
      ]);
      expect(waits.flat()).toEqual(wait);
      for (const [month, [found]] of queues.entries()) expect(found).toBeCloseTo(queue![month]!, 9);
      const share = values(`within90_${stream}`);
      for (const [month, [found]] of within.entries()) expect(found).toBeCloseTo(share[month]!, 12);
    }
  });

  test.concurrent('a queue without production waits the longest the model knows, and no queue not at all', async () => {
    expect(await excel.cells('WAIT', column(10, 0), [[0]])).toEqual([[3650], [0]]);
    expect(await excel.cells('WITHIN', [[0]], null, null, null)).toEqual([[1]]);
  });

  test.concurrent('without a base WITHIN takes waits as exponential, for any number of days', async () => {
    const [[share]] = (await excel.cells('WITHIN', [[60]], null, null, [[30]])) as [[number]];
    expect(share).toBeCloseTo(1 - Math.exp(-0.5), 14);
  });
});

describe('errors, as Excel shows them,', () => {
  const payment: readonly unknown[] = ['PAYMENT', [['prestation']], [[1000]], [[1000]], [[65_000]], null];
  const changed = (place: 1 | 2 | 3 | 4 | 5, value: unknown): readonly [FunctionName, ...unknown[]] => [
    'PAYMENT',
    ...payment.slice(1).map((each, index) => (index + 1 === place ? value : each)),
  ];

  const cases: readonly (readonly [string, readonly [FunctionName, ...unknown[]], string, RegExp])[] = [
    ['a model that there is not', changed(1, [['prestatoin']]), '#N/A', /”prestatoin”.*”prestation”.*VAXLA\.MODELS/],
    ['a formula where a key should be', changed(1, [['constructor']]), '#N/A', /”constructor”/],
    ['a number where a key should be', changed(1, [[7]]), '#VALUE!', /”modell”.*talet 7/],
    ['an empty volume', changed(2, [['']]), '#N/A', /”volym” saknas.*räknas inte som noll/],
    ['a volume left out', changed(2, null), '#N/A', /”volym” saknas/],
    ['a budget left out', changed(4, null), '#N/A', /”budget” saknas/],
    ['a text for a volume', changed(2, [['tusen']]), '#VALUE!', /”volym”.*”tusen”/],
    ['true for a volume', changed(2, [[true]]), '#VALUE!', /”volym”.*sant eller falskt/],
    ['a volume below zero', changed(2, [[-1]]), '#NUM!', /”volym” är −1 men ska vara minst 0/],
    ['an assignment of zero', changed(3, [[0]]), '#DIV/0!', /delas med noll/],
    [
      'a payment beyond any number',
      ['PAYMENT', [['ytterfall']], [[1e5]], [[1]], [[1e308]], null],
      '#NUM!',
      /ändligt värde/,
    ],
    ['a parameter the model has not', changed(5, [['andel', 0.4]]), '#VALUE!', /läser inte ”andel”.*rho, r1/],
    [
      'a parameter twice',
      changed(5, [
        ['rho', 0.4],
        ['Rho', 0.4],
      ]),
      '#VALUE!',
      /”rho” står två gånger/,
    ],
    ['a share as per cent', changed(5, [['rho', 40]]), '#NUM!', /”rho” är 40 men ska ligga från 0 till 1\./],
    ['a text for a parameter', changed(5, [['rho', 'fyra']]), '#VALUE!', /”rho”.*”fyra”/],
    ['a parameter without name', changed(5, [['', 0.4]]), '#VALUE!', /Rad 1 /],
    ['one column of parameters', changed(5, [['rho'], [0.4]]), '#VALUE!', /två kolumner/],
    ['a side of two', ['MARGINAL', ...payment.slice(1), [[2]]], '#NUM!', /”sida” är 2/],
    ['a year that is not known', ['PARAMETERS', [['norge-isf']], [[2019]]], '#N/A', /2019/],
    ['two models for a list', ['PARAMETERS', column('anslag', 'ram'), null], '#VALUE!', /en cell/],
    ['a wait no queue gives', ['QUEUE', [[90]], [[0]]], '#NUM!', /Ingen kö/],
    ['a wait of eleven years', ['QUEUE', [[4015]], [[100]]], '#NUM!', /Ingen kö/],
    ['half of what was known', ['WITHIN', [[90]], [[60]], null, null], '#N/A', /”inom_då” saknas/],
    ['a share above one', ['WITHIN', [[90]], [[60]], [[70]], null], '#NUM!', /”inom_då” är 70 .* högst 1/],
    ['too many cells', ['WAIT', column(...Array(400).fill(1)), [Array(400).fill(1)]], '#NUM!', /160\u00a0000/],
  ];
  let shown: readonly FunctionResult[] = [];
  beforeAll(async () => {
    shown = await Promise.all(cases.map(([, asked]) => excel.asked(...asked)));
  });
  test.each(cases.map(([what, , error, sentence], index) => [what, error, sentence, index] as const))(
    '%s shows %s and says why',
    (_, error, sentence, index) => {
      expect(shown[index]).toEqual({ error, sentence: expect.stringMatching(sentence) as string });
    },
  );

  test.concurrent('an error that stands in the cell goes out as it came in', async () => {
    const errors = ['#REF!', '#DIV/0!', '#N/A'];
    const [waits, among] = await Promise.all([
      Promise.all(errors.map((error) => excel.cells('WAIT', [[errorInCell(error)]], [[1]]))),
      excel.cells(...changed(5, [['rho', errorInCell('#NAME?')]])),
    ]);
    expect(waits).toMatchObject(errors.map((basicValue) => [[{ basicValue }]]));
    expect(among).toMatchObject([[{ basicValue: '#NAME?' }]]);
  });

  test.concurrent('an error in one cell of a range leaves the others their answers', async () => {
    const volumes = column(1000, '', errorInCell('#DIV/0!'), 'x', 900);
    const cells = await excel.cells(...changed(2, volumes));
    expect(
      cells.map(([cell]) => (typeof cell === 'number' ? 'number' : (cell as { basicValue: string }).basicValue)),
    ).toEqual(['number', '#N/A', '#DIV/0!', '#VALUE!', 'number']);
    expect(cells[1]![0]).toMatchObject({ message: expect.stringContaining('saknas') as string });
  });

  test.concurrent('ranges of different lengths answer as far as they both reach, as Excel’s own do', async () => {
    const cells = await excel.cells('WAIT', column(10, 20, 30), column(10, 10));
    expect(cells.slice(0, 2)).toEqual([[30.4], [60.8]]);
    expect(cells[2]![0]).toMatchObject({ basicValue: '#N/A' });
  });

  test.concurrent('a text of a megabyte is not repeated to the reader', async () => {
    const result = await excel.asked(...changed(1, [['a'.repeat(1_000_000)]]));
    expect('sentence' in result && result.sentence.length).toBeLessThan(200);
  });
});
