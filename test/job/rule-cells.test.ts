import { problemText, VaxlaError } from '../../src/words/problem';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import {
  answered,
  job,
  ownCell,
  ownTexts,
  planned,
  regionWorkbook,
  rowsOf,
  twoFutures,
  typedInto,
  type Typed,
} from './region-workbook';
import { contractAt, half, ruleAt as at, withContracts, withRules } from './rule-typing';

jest.setTimeout(120_000);

const handed = (bytes: Uint8Array) => ({ name: 'svar.xlsx', bytes });
const later = { date: '2026-12-24' } as const;
const first = job([regionWorkbook()], twoFutures);
const sheet = first.titles['rules']!;
const contracts = first.titles['contracts']!;

const run = (bytes: Uint8Array) => job([handed(bytes)], undefined, later);
/** The same up to its report: what is asked and told. */
const plan = (bytes: Uint8Array) => planned([handed(bytes)], undefined, later);
const told = (result: Pick<ReturnType<typeof job>, 'told'>) => result.told.map((problem) => problemText('sv', problem));
const textAt = (bytes: Uint8Array, address: string) => {
  const cell = ownCell(bytes, 'rules', address);
  return cell.kind === 'text' ? cell.text : cell.kind;
};

/** What a run refuses to do, as its reader is told. */
function refused(bytes: Uint8Array): string {
  try {
    plan(bytes);
  } catch (error) {
    if (error instanceof VaxlaError) return problemText('sv', error.problem);
    throw error;
  }
  return 'nothing refused';
}

/** Ram's first unit goes to the model instead. */
const named = { model_2: [2, 1001] } as const;
const written = withContracts(withRules(first.bytes, half), named);
const own = run(written);

test('the sheet stands after the contracts, with a block for every model and two empty ones with key and number', () => {
  const sheets = openWorkbook(first.bytes, 'x.xlsx').sheets.map(({ name }) => name);
  expect(sheets.indexOf(sheet)).toBe(sheets.indexOf(contracts) + 1);
  expect(['egen-1', 'egen-2'].map((key) => ownCell(first.bytes, 'rules', at(first.bytes, key, 'D')))).toEqual([
    { kind: 'number', value: 1001 },
    { kind: 'number', value: 1002 },
  ]);
  const keys = [...rowsOf(first.bytes, 'rules', 'A').keys()];
  expect(keys.filter((key) => String(key).startsWith('egen-1.'))).toHaveLength(17);
});

describe('a model written in an empty block, named on the contracts’ sheet in the same round', () => {
  test('is the user’s own, with the key and the number of its block', () => {
    expect(own.question.own).toEqual([
      {
        key: 'egen-1',
        number: 1001,
        name: 'Halva taxan',
        like: 'prestation',
        rules: { earned: 'halv * price * volume' },
        parameters: [{ key: 'halv', default: 0.5 }],
      },
    ]);
    const [contract] = own.question.scenarios[1]!.contracts;
    expect(contract!.switches.map((one) => one.contract.model)).toEqual(['egen-1']);
    expect(contract!.switches[0]!.contract.parameters['halv']).toBe(0.5);
  });

  test('is told cell by cell and logged', () => {
    expect(told(own)).toContain(
      `svar.xlsx, ${sheet}!${at(first.bytes, 'egen-1.earned')}: egen-1.earned ”halv * price * volume”, skriven för hand.`,
    );
    expect(ownTexts(own.bytes, 'reading').join('\n')).toContain(
      `${sheet}!${at(first.bytes, 'egen-1.earned')} egen-1.earned: tom → ”halv * price * volume”`,
    );
  });

  test('stands in its block as it was written, and its name beside its number among the contracts', () => {
    expect(textAt(own.bytes, at(own.bytes, 'egen-1.earned'))).toBe('halv * price * volume');
    expect(textAt(own.bytes, at(own.bytes, 'egen-1.parameter-1'))).toBe('halv');
    const name = contractAt(own.bytes, 'model_2', 2).replace(/^[A-Z]/, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 1),
    );
    expect(ownCell(own.bytes, 'contracts', name)).toEqual({ kind: 'text', text: 'Halva taxan' });
    expect(ownCell(own.bytes, 'rules', at(own.bytes, 'egen-2', 'D'))).toEqual({ kind: 'number', value: 1002 });
  });

  test('and nothing more typed, the next run changes no byte', () => {
    const again = run(own.bytes);
    expect(told(again)).toEqual([]);
    expect(Buffer.compare(again.bytes, own.bytes)).toBe(0);
  });

  test('pays what the same rules in a scenario file pay', () => {
    const file = `${twoFutures}
        switches: []
`.replace(/ {8}switches: \[\]\n/, '');
    const same = answered(
      [regionWorkbook()],
      file
        .replace(
          'schema: 1',
          `schema: 1\npaymentModels: [{ key: egen-x, name: X, like: prestation, rules: { earned: 'halv * price * volume' }, parameters: [{ key: halv, default: 0.5 }] }]`,
        )
        .replace(
          'switches: [{ contract: { model: ram } }]',
          'switches: [{ units: [Norra], contract: { model: egen-x } }, { units: [Södra], contract: { model: ram } }]',
        ),
    );
    const [one, other] = [own, same].map(({ runs }) => [...runs[1]!.region.get('region_payment')!]);
    expect(one).toEqual(other);
    expect(one!.every(Number.isFinite)).toBe(true);
  });
});

describe('a rule that was changed', () => {
  test('holds from the next run on, in contracts that name it too', () => {
    const changed = plan(
      withRules(own.bytes, {
        'egen-1.earned': 'hel * price * volume',
        'egen-1.parameter-1.key': 'hel',
        'egen-1.parameter-1.value': 0.9,
        'egen-1.fixed': 0,
      }),
    );
    expect(changed.question.own![0]!.rules).toEqual({ fixed: '0', earned: 'hel * price * volume' });
    const { parameters } = changed.question.scenarios[1]!.contracts[0]!.switches[0]!.contract;
    expect([parameters['hel'], parameters['halv']]).toEqual([0.9, undefined]);
    expect(told(changed)[0]).toMatch(/egen-1\.fixed ”0”, skriven för hand\.$/);
    expect(told(changed)[1]).toMatch(/”halv \* price \* volume” → ”hel \* price \* volume”, ändrad för hand\.$/);
  });

  test('that is emptied follows the model it is like again', () => {
    const emptied = plan(
      withRules(own.bytes, { 'egen-1.earned': null, 'egen-1.parameter-1.key': null, 'egen-1.parameter-1.value': null }),
    );
    expect(emptied.question.own![0]!.rules).toEqual({});
    expect(told(emptied)[0]).toMatch(/egen-1\.earned ”halv \* price \* volume” är tömd\.$/);
  });

  test('is found by its key where rows were moved', () => {
    const [from, to] = [at(own.bytes, 'egen-1.earned'), at(own.bytes, 'egen-1.guaranteed')];
    const swapped = typedInto(own.bytes, sheet, {
      [from.replace('C', 'A')]: 'egen-1.guaranteed',
      [to.replace('C', 'A')]: 'egen-1.earned',
      [from]: '0',
      [to]: 'halv * price * volume / 2',
    });
    const changed = answered([handed(swapped)], undefined, { ...later, changed: 'overwrite' });
    expect(changed.question.own![0]!.rules).toEqual({ earned: 'halv * price * volume / 2', guaranteed: '0' });
  });
});

describe('an emptied block', () => {
  const emptied = Object.fromEntries(Object.keys(half).map((key) => [key, null]));

  test('takes its model away where no contract names it any more', () => {
    const gone = run(withContracts(withRules(own.bytes, emptied), { model_2: [2, 3] }));
    expect(gone.question.own).toBeUndefined();
    expect(gone.question.frame.models).toBeUndefined();
    expect(rowsOf(gone.bytes, 'rules', 'A').has('egen-1.name')).toBe(true);
  });

  test('is refused with its cell where a contract names it', () => {
    expect(refused(withRules(own.bytes, emptied))).toBe(
      `svar.xlsx, ${sheet}!${at(own.bytes, 'egen-1.name')}: ”Halva taxan” används i ”Ram” och är kvar. Välj en annan ersättningsmodell där och ta sedan bort reglerna.`,
    );
  });
});

describe('what does not hold is refused with its cell, and says why', () => {
  const name = { 'egen-2.name': 'Andra' };
  const wrong: readonly (readonly [string, Readonly<Record<string, Typed>>, string, RegExp])[] = [
    ['a character', { 'egen-2.earned': 'price * volume $' }, 'egen-2.earned', /Tecken 16 är ”\$”/],
    ['an Excel formula', { 'egen-2.fixed': { formula: '1+1', value: 2 } }, 'egen-2.fixed', /Excelformel/],
    [
      'a number without a value',
      { 'egen-2.parameter-2.key': 'ny' },
      'egen-2.parameter-2.value',
      /”ny” har inget värde/,
    ],
    [
      'a text for a number',
      { 'egen-2.parameter-1.value': 'halva' },
      'egen-2.parameter-1.value',
      /”halva” är inget tal/,
    ],
  ];
  test.each(wrong)('%s', (_, typed, cell, reason) => {
    const message = refused(withRules(own.bytes, { ...name, ...typed }));
    const [, row = cell, part] = /^(.*parameter-\d+)\.(key|unit|value)$/.exec(cell) ?? [];
    const letters = part === 'unit' ? 'D' : part === 'value' ? 'E' : 'C';
    expect(message).toContain(`svar.xlsx, ${sheet}!${at(own.bytes, row, letters)}: `);
    expect(message).toMatch(reason);
  });
});

test('every text of a model stands in the report as it was written, whatever it begins with, and comes back', () => {
  const hostile = {
    'egen-1.name': '=HYPERLINK("http://x";"y")&"<b>',
    'egen-1.earned': '-0 + price * volume',
    'egen-1.guaranteed': '(price * assignment) / 2',
    'egen-1.carry': '0.25',
    'egen-2.name': '@SUM(1) {"} – 😀 ]]>',
    'egen-2.like': 'norge-isf',
  } as const;
  const result = run(withRules(first.bytes, hostile));
  for (const [key, text] of Object.entries(hostile)) {
    expect([key, ownCell(result.bytes, 'rules', at(result.bytes, key))]).toEqual([key, { kind: 'text', text }]);
  }
  expect(result.question.own!.map((each) => each.name)).toEqual([hostile['egen-1.name'], hostile['egen-2.name']]);
  const again = run(result.bytes);
  expect(told(again)).toEqual([]);
  expect(Buffer.compare(again.bytes, result.bytes)).toBe(0);
});
