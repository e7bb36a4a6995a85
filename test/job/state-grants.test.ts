import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { traceText } from '../../src/cli/trace-text';
import { withTypedGrants, type TypedGrant } from '../../src/job/grant-inputs';
import { resultDocument, resultSchema } from '../../src/job/result-document';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { openReport, trace } from '../../src/job/trace/trace';
import { columnLetters } from '../../src/quantities/cell-address';
import { monthCode } from '../../src/quantities/month';
import { problemText, VaxlaError } from '../../src/words/problem';
import { comparisonText } from '../../src/cli/comparison-text';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { hindranceTexts } from './handed-files';
import {
  answered,
  job,
  ownCell,
  ownRows,
  planned,
  regionWorkbook,
  twoFutures,
  typedInto,
  withPart,
  type Typed,
} from './region-workbook';

jest.setTimeout(60_000);

const hostile = '=HYPERLINK("http://x")</t>{net}';
const grants = `
grants:
  - grant: svf-2025
    name: '${hostile}'
    parameters: { population: 300990, attained: 0.8, admin_hours: 500, hour_cost: 2 }
    from: 202601
    to: 202606
  - { grant: generellt-per-invanare, parameters: { population: 12000 } }
`;
const own = `
    grants:
      - { grant: pris-per-operation, parameters: { operations: 200 }, fromRegion: [operations] }
      - { grant: generellt-per-invanare, parameters: { population: 10000 } }
`;
const scenarios = `${twoFutures.trimEnd()}${own}${grants}`;

const first = job([regionWorkbook()], scenarios);
const without = job([regionWorkbook()], twoFutures);
const sheet = first.titles['grants']!;
const handed = (bytes: Uint8Array) => ({ name: 'svar.xlsx', bytes });
const later = { date: '2026-12-24' } as const;
const told = (result: Pick<ReturnType<typeof job>, 'told'>) => result.told.map((problem) => problemText('sv', problem));

/** Address of a yellow cell: scenario and grant from 1, the key over its column. */
function at(scenario: number, grant: number, key: string, { bytes } = first): string {
  const rows = ownRows(bytes, 'grants');
  const texts = rows.map((cells) => cells.map((cell) => (cell.kind === 'text' ? cell.text : '')));
  const head = texts.findIndex((cells) => cells.includes(key));
  const line = rows.findIndex(
    ([one, , other]) =>
      one?.kind === 'number' && other?.kind === 'number' && one.value === scenario && other.value === grant,
  );
  return `${columnLetters(texts[head]!.indexOf(key))}${line + 1}`;
}
const typed = (values: Readonly<Record<string, Typed>>) => handed(typedInto(first.bytes, sheet, values));
const number = (bytes: Uint8Array, address: string) => {
  const cell = ownCell(bytes, 'grants', address);
  return cell.kind === 'number' ? cell.value : cell.kind;
};

/** The sentence a scenario file is refused with. */
function refusal(text: string): string {
  try {
    parseScenarioFile(`schema: 1\n${text}`, 'byte.yaml');
  } catch (error) {
    if (error instanceof VaxlaError) return problemText('sv', error.problem);
    throw error;
  }
  return '';
}

describe('grants in a scenario file', () => {
  test('hold for every scenario; one of its own stands in the place of a common one of the same kind and name', () => {
    const shown = first.question.scenarios.map(({ grants: all }) =>
      all!.map(({ grant, parameters, fromRegion, from, to }) => [
        grant,
        parameters.population,
        [...fromRegion],
        monthCode(from),
        to && monthCode(to),
      ]),
    );
    const cancer = ['svf-2025', 300_990, [], 202601, 202606];
    expect(shown).toEqual([
      [cancer, ['generellt-per-invanare', 12_000, [], 202601, undefined]],
      [
        cancer,
        ['generellt-per-invanare', 10_000, [], 202601, undefined],
        ['pris-per-operation', undefined, ['operations'], 202601, undefined],
      ],
    ]);
  });

  test.each<readonly [string, string, RegExp]>([
    [
      'a key nobody knows',
      'grants:\n  - grant: komiljard\n    belopp: 3\n',
      /:4: Nyckeln ”belopp” under ”grants nr 1”/,
    ],
    ['a grant nobody knows', 'grants:\n  - grant: miljard\n', /:3: Värdet på ”grants nr 1, grant” .*komiljard/],
    [
      'a number the grant does not read',
      'grants:\n  - grant: komiljard\n    parameters:\n      population: 3\n      cap: 3\n',
      /:6: Nyckeln ”cap” under ”grants nr 1, parameters”/,
    ],
    [
      'a number the region does not give that grant',
      'grants:\n  - grant: svf-2025\n    fromRegion:\n      - operations\n',
      /:5: Värdet på ”grants nr 1, fromRegion nr 1” passar inte\. Väntat: attained\./,
    ],
    ['a name of its prototype', 'grants:\n  - grant: __proto__\n', /:3: Värdet på ”grants nr 1, grant”/],
    ['a number below zero', 'grants:\n  - grant: komiljard\n    parameters: { population: -1 }\n', /:4: .*≥ 0/],
    ['nobody to share with', 'grants:\n  - grant: komiljard\n    parameters: { population_all: 0 }\n', /:4: .*över 0/],
    ['a month that is none', 'grants:\n  - { grant: komiljard, from: 202713 }\n', /:3: .*ÅÅÅÅMM/],
    ['a name without an end', `grants:\n  - { grant: komiljard, name: ${'x'.repeat(61)} }\n`, /:3: .*högst 60 tecken/],
    [
      'a grant within a scenario that is a text',
      'scenarios:\n  - id: a\n    name: A\n    grants: ja\n',
      /:5: .*en lista/,
    ],
  ])('are refused with their place where they have %s', (_, text, expected) => {
    expect(refusal(text)).toMatch(expected);
  });

  test.each<readonly [string, string, RegExp]>([
    [
      'stand twice',
      'grants: [{ grant: komiljard }, { grant: komiljard }]',
      /”komiljard” står två gånger i samma lista/,
    ],
    ['end before they begin', 'grants: [{ grant: komiljard, from: 202606, to: 202601 }]', /från 202606 till 202601/],
    ['begin when all is over', 'grants: [{ grant: komiljard, from: 202801 }]', /från 202801, men .*202601 till 202612/],
    ['ended before it began', 'grants: [{ grant: komiljard, from: 202501, to: 202512 }]', /202601 till 202612/],
    [
      'ask for waits nobody has read',
      'grants: [{ grant: svf-2025, fromRegion: [attained] }]',
      /ingen enhet har både väntande och andel inom 90 dagar/,
    ],
  ])('stop the job where they %s', (_, text, expected) => {
    expect(hindranceTexts(() => job([regionWorkbook()], `${twoFutures}${text}\n`)).join()).toMatch(expected);
  });

  test('are doubted where a number is outside what the grant’s own span', () => {
    const doubts = first.problems.filter(({ code }) => code === 'grant-number-outside');
    expect(doubts.map((problem) => problemText('sv', problem))).toEqual([
      `hour_cost är 2 i statsbidraget ”${hostile}”, utanför det vanliga, 0,3 till 1,2. Stämmer det kan det stå kvar.`,
    ]);
  });

  test('hold for the futures compared where the file names none', () => {
    const result = answered([regionWorkbook()], 'schema: 1\nmonths: 12\ngrants: [{ grant: komiljard }]\n');
    expect(result.question.scenarios.length).toBeGreaterThan(2);
    expect(result.question.scenarios.map(({ grants: all }) => all!.length)).toEqual(
      result.question.scenarios.map(() => 1),
    );
  });
});

test.each(['scenariofil.md', 'scenario-file.md'])('the example of grants in %s is read as it stands', (name) => {
  const page = readFileSync(join(__dirname, '../../docs', name), 'utf8');
  const example = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map((match) => match[1]!)
    .find((text) => /^grants:/m.test(text))!;
  const { grants: common, scenarios: all } = parseScenarioFile(example, name);
  expect([common!.length, all!.map(({ grants: each }) => each?.length)]).toEqual([2, [undefined, 1]]);
});

describe('what is printed of grants', () => {
  test('the document holds them line by line, and nothing where there are none', () => {
    const document = resultSchema.parse(resultDocument(first, 'svar.xlsx', 'sv'));
    const [stay, ram] = document.scenarios.map((scenario) => scenario.grants!);
    const half = (182_500 * 300_990) / 9_699_964 / 2;
    expect(stay!.received).toBeCloseTo(half + 12_000, 6);
    expect(stay!.administration).toBeCloseTo(0.02 * half + 500, 6);
    expect(stay!.net).toBeCloseTo(0.98 * half + 12_000 - 500, 6);
    for (const { hours } of [stay!, ram!]) expect(hours).toBeCloseTo(250, 9);
    expect(stay!.lines.map(({ grant, name }) => [grant, name])).toEqual([
      ['svf-2025', hostile],
      ['generellt-per-invanare', null],
      ['pris-per-operation', null],
    ]);
    expect(stay!.lines[2]).toMatchObject({ received: 0, administration: 0, net: 0 });
    expect(ram!.lines[2]!.received).toBeGreaterThan(0);
    const plain = resultDocument(without, 'svar.xlsx', 'sv');
    expect(plain.scenarios.filter((scenario) => 'grants' in scenario)).toEqual([]);
    expect(JSON.stringify(plain)).not.toMatch(/state_|"grants"/);
  });

  test('the terminal shows received, administration and net', () => {
    expect(comparisonText(first, 'sv')).toMatch(
      /Statsbidrag, mkr\n +Erhållet .*\n +Administration, centralt .*\n +Netto /,
    );
    expect(comparisonText(first, 'en')).toMatch(/State grants, SEK million\n/);
    expect(comparisonText(without, 'sv')).not.toMatch(/Statsbidrag/);
  });

  test('a trace of the region’s result leads to the yellow cells of its grants', () => {
    const report = openReport(handed(first.bytes), '0.2.0');
    const comparison = report.sheets.find(({ role }) => role === 'comparison')!;
    const row = Array.from({ length: comparison.rows }, (_, index) => index).find((index) => {
      const label = comparison.valueAt(index, 0);
      return label.kind === 'text' && label.text === 'Netto';
    })!;
    const found = trace(report, `${comparison.name}!D${row + 1}`, 'sv');
    expect(found.equations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['state_net', 'state_year_1', 'state_administration_1', 'state_planned_level']),
    );
    const population = found.contracts.filter(({ name }) => name === 'state_population_1');
    expect(population).toMatchObject([{ unit: hostile, term: 'Regionens invånare 1', value: 300_990, scenario: 1 }]);
    expect(traceText(found, 'sv', true)).toContain('202601');
  });
});

describe('a run on its own result', () => {
  test('with nothing else changes no byte', () => {
    const again = job([handed(first.bytes)], undefined, later);
    expect(told(again)).toEqual([]);
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
    expect(again.question.scenarios).toEqual(first.question.scenarios);
  });

  const values = {
    [at(1, 1, 'attained')]: 0.5,
    [at(2, 2, 'population')]: 9000,
    [at(1, 3, 'from')]: 202604,
    [at(1, 3, 'operations')]: 100,
    [at(2, 3, 'admin_share')]: null,
    [at(2, 1, 'from')]: 0,
  };
  const again = job([typed(values)], undefined, later);

  test('tells what was typed, with its cell', () => {
    expect(told(again)).toEqual(
      expect.arrayContaining([
        `svar.xlsx, ${sheet}!${at(1, 1, 'attained')}: attained 0,8 → 0,5, ändrad för hand.`,
        `svar.xlsx, ${sheet}!${at(1, 3, 'from')}: from 0 → 202604, ändrad för hand.`,
        `svar.xlsx, ${sheet}!${at(2, 3, 'admin_share')}: admin_share 0,02 är tömd; utgångsvärdet 0,02 gäller.`,
        `svar.xlsx, ${sheet}!${at(2, 1, 'from')}: from 202601 → 0, ändrad för hand.`,
      ]),
    );
    expect(told(again)).toHaveLength(6);
  });

  test('asks with it: a month gives a grant to a scenario that had none, 0 takes one away', () => {
    const [stay, ram] = again.question.scenarios.map(({ grants: all }) => all!);
    expect(stay!.map(({ grant, from }) => [grant, monthCode(from)])).toEqual([
      ['svf-2025', 202601],
      ['generellt-per-invanare', 202601],
      ['pris-per-operation', 202604],
    ]);
    expect(stay![0]!.parameters.attained).toBe(0.5);
    expect(stay![2]!.parameters.operations).toBe(100);
    expect(ram!.map(({ grant, parameters }) => [grant, parameters.population])).toEqual([
      ['generellt-per-invanare', 9000],
      ['pris-per-operation', undefined],
    ]);
    expect(number(again.bytes, at(1, 1, 'attained', again))).toBe(0.5);
    expect(number(again.bytes, at(2, 1, 'from', again))).toBe(0);
  });

  test('and once more changes no byte', () => {
    const third = job([handed(again.bytes)], undefined, later);
    expect(told(third)).toEqual([]);
    expect(Buffer.compare(third.bytes, again.bytes)).toBe(0);
  });

  test('tells when a grant’s rule reads otherwise in the document than in the program', () => {
    const other = withPart(first.bytes, 'customXml/item1.xml', (xml) =>
      xml.replace('price_per_operation * operations', () => '2 * price_per_operation * operations'),
    );
    expect(told(planned([handed(other)], undefined, later))).toEqual([
      'En av modellens ekvationer, pris-per-operation, lyder annorlunda än i arbetsboken (Växla 0.2.0). Den nya gäller.',
    ]);
  });

  test('with a scenario file that names none has neither the sheet nor the figures any more', () => {
    const plain = job([handed(first.bytes)], twoFutures, later);
    const roles = openWorkbook(plain.bytes, 'x.xlsx')
      .marks()
      .map(({ role }) => role);
    expect(roles).toContain('contracts');
    expect(roles).not.toContain('grants');
    expect(plain.question.scenarios.filter((scenario) => 'grants' in scenario)).toEqual([]);
    const result = (of: typeof plain) => of.runs.map(({ region }) => [...region.get('region_result')!]);
    expect(result(plain)).toEqual(result(without));
  });

  test('refuses a text with its cell', () => {
    const address = at(1, 1, 'population');
    const [text] = hindranceTexts(() => job([typed({ [address]: 'många' })], undefined, later));
    expect(text).toBe(
      `svar.xlsx, ${sheet}!${address}: ”många” är inget tal, och population läses ur den gula cellen. Skriv ett tal, eller töm cellen så gäller utgångsvärdet. Inget har skrivits.`,
    );
  });

  test.each<readonly [string, string, number, number, RegExp]>([
    ['a month that is none', 'from', 202601, 202613, /from är 202613\. Väntat: en månad/],
    ['an end before the beginning', 'to', 202606, 202512, /to är 202512\. Väntat: .*inte före Från/],
    ['a reading that is neither 0 nor 1', 'attained_read', 0, 2, /attained_read är 2\. Väntat: 0 eller 1/],
    ['nobody to share with', 'population_all', 9_699_964, 0, /population_all är 0\. Väntat: ett tal över 0/],
    ['a number below zero', 'population', 300_990, -3, /population är −3/],
  ])('refuses %s with its cell', (_, key, from, to, expected) => {
    const { scenarios: asked } = first.question;
    const place = { file: 'svar.xlsx', sheet, row: 7, column: 8 };
    const grant = { grant: 'svf-2025', name: hostile };
    const input: TypedGrant = { kind: 'grant', key, scenario: 'stay', unit: hostile, grant, from, to, place };
    const [text] = hindranceTexts(() => withTypedGrants(asked, [input]));
    expect(text).toMatch(expected);
    expect(text).toContain(`${sheet}!I8`);
  });

  test('says so where a number is typed for a grant that the scenario does not have, or a scenario that is gone', () => {
    const { scenarios: asked } = first.question;
    const place = { file: 'svar.xlsx', sheet, row: 7, column: 8 };
    const input: TypedGrant = {
      ...{ kind: 'grant', key: 'operations', scenario: 'stay', unit: 'x', from: 500, to: 3, place },
      grant: { grant: 'pris-per-operation' },
    };
    const idle = withTypedGrants(asked, [input, { ...input, scenario: 'gone' }]);
    expect(idle.told.map(({ code }) => code)).toEqual(['input-unused', 'input-unused']);
    expect(idle.scenarios).toEqual(asked);
  });
});
