import fc from 'fast-check';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { problemText, VaxlaError } from '../../src/words/problem';
import { anyText } from '../any-text';
import { answerTo, hindranceTexts, textFile } from './handed-files';

/** The sentence a scenario file is refused with, or none. */
function refusal(text: string, language: 'sv' | 'en' = 'sv'): string {
  try {
    parseScenarioFile(text, 'byte.yaml');
  } catch (error) {
    if (error instanceof VaxlaError) return problemText(language, error.problem);
    throw error;
  }
  return '';
}

describe('a scenario file that does not fit is refused with its line', () => {
  test.each<readonly [string, string, RegExp]>([
    ['is no YAML', 'schema: 1\nregion: "Skåne\n', /^byte\.yaml:\d+: Raden går inte att läsa som YAML/],
    ['is indented with a tab', 'schema: 1\nunits:\n\tNorra: {}\n', /:3: Raden går inte att läsa som YAML/],
    ['has a key twice', 'schema: 1\nmonths: 12\nmonths: 24\n', /:3: Raden går inte att läsa som YAML/],
    ['is a list', '- 1\n', /^byte\.yaml:1: /],
    ['is empty', '', /^byte\.yaml:1: /],
    ['is a number', '42', /^byte\.yaml:1: /],
    ['is of a later schema', 'schema: 2\n', /:1: Värdet på ”schema” passar inte\. Väntat: 1\./],
    ['has a key nobody knows', 'schema: 1\nmånader: 36\n', /:2: Nyckeln ”månader” under ”byte\.yaml” känns inte igen/],
    [
      'has an assumption nobody knows',
      'schema: 1\nassumptions:\n  etta_o: 0.1\n',
      /:3: Nyckeln ”etta_o” under ”assumptions”/,
    ],
    ['sets a constant', 'schema: 1\nassumptions:\n  guarantee_days: 60\n', /:3: Nyckeln ”guarantee_days”/],
    ['has a text for a number', 'schema: 1\nmonths: trettiosex\n', /:2: Värdet på ”months”/],
    ['has a date for a month', 'schema: 1\nstart: 2027-01\n', /:2: Värdet på ”start”/],
    [
      'has a payment model nobody knows',
      'schema: 1\ncontract:\n  model: drg\n',
      /:3: .*prestation \| anslag .*norge-isf/,
    ],
    ['has a share below zero', 'schema: 1\ncontract:\n  model: prestation\n  rho: -1\n', /:4: .*≥ 0/],
    [
      'has a number beyond all numbers',
      'schema: 1\nassumptions:\n  g: .inf\n',
      /:3: Värdet på ”assumptions, g” passar inte\. Väntat: ett tal\./,
    ],
    [
      'has no number',
      'schema: 1\nassumptions:\n  g: .nan\n',
      /:3: Värdet på ”assumptions, g” passar inte\. Väntat: ett tal\./,
    ],
    [
      'has an id that is no id',
      'schema: 1\nscenarios:\n  - id: "../../x"\n    name: X\n',
      /:3: Värdet på ”scenarios nr 1, id” passar inte\. Väntat: små bokstäver/,
    ],
    ['has no scenario in its list', 'schema: 1\nscenarios: []\n', /:2: .*minst 1 post i listan/],
    ['reaches for the prototype', 'schema: 1\n__proto__:\n  polluted: true\n', /:2: Nyckeln ”__proto__”/],
    [
      'reaches for the constructor',
      'schema: 1\nconstructor: { prototype: { polluted: true } }\n',
      /:2: Nyckeln ”constructor”/,
    ],
  ])('%s', (_, text, sentence) => {
    expect(refusal(text)).toMatch(sentence);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    'schema: eins',
    'schema: 1\nmonths: trettiosex',
    'schema: 1\nmonths: 12.5',
    'schema: 1\nmonths: 3',
    'schema: 1\nmonths: 300',
    'schema: 1\nregion: 7',
    'schema: 1\nregion: ""',
    `schema: 1\nregion: ${'x'.repeat(61)}`,
    'schema: 1\nstart: 202713',
    'schema: 1\nunits: [Norra]',
    'schema: 1\nunits: { Norra: { budget: 0 } }',
    'schema: 1\nunits: { Norra: { observedInflow: ja } }',
    'schema: 1\nscenarios: { id: a }',
    'schema: 1\nscenarios: []',
    'schema: 1\nscenarios: [{ id: A b, name: X }]',
    'schema: 1\nscenarios: [{ id: a }]',
    'schema: 1\ncontract: { model: drg }',
    'schema: 1\nreading: { sheets: [{ sheet: Blad1, columns: { 5: points } }] }',
    'schema: 1\nreading: { sheets: [{ sheet: Blad1, columns: { e: points } }] }',
    'schema: 1\nreading: { leaveOut: 202601 }',
    'null',
  ])('%j is refused in the reader’s language, without a word of the program’s own', (text) => {
    const english = refusal(text, 'en').replace(/“[^”]*”/g, '');
    expect(refusal(text)).not.toMatch(
      /\b(object|number|string|array|record|boolean|int|invalid|expected|undefined|regex|nan)\b|[\^$]|\.0\./i,
    );
    expect(english).toMatch(/^byte\.yaml:\d+: /);
    expect(english).not.toMatch(
      /\b(object|string|array|record|boolean|int|invalid|undefined|regex|nan)\b|[\^$åäö]|\.0\./i,
    );
  });

  test('aliases are refused, so a small file never grows into a large one', () => {
    const bomb = [
      'schema: 1',
      'a: &a [x, x, x, x]',
      ...['b', 'c', 'd', 'e'].map((key, index) => `${key}: &${key} [*${'abcd'[index]}, *${'abcd'[index]}]`),
    ];
    expect(refusal(bomb.join('\n'))).toMatch(/^byte\.yaml:3: ”\*a” hänvisar till ett annat ställe/);
    expect(refusal('schema: 1\nregion: &name Skåne\nunits: { *name : {} }\n')).toMatch(/:3: ”\*name”/);
    expect(refusal('*nothing')).toMatch(/:1: /);
  });

  test('a tag of another language is not obeyed', () => {
    expect(refusal('schema: 1\nregion: !!js/function "function () {}"\n')).toMatch(/^byte\.yaml:\d+: Raden /);
  });

  test('no text at all brings down the reader: it is read or refused', () => {
    const word = fc.constantFrom(
      'schema: 1',
      'units:',
      '  - ',
      '{',
      '}',
      ': ',
      '*a',
      '&a',
      '!!set',
      '? ',
      '"',
      '\t',
      '\n',
      '%YAML 1.1',
      '---',
      '...',
      '|',
      '>',
      '0x1',
      '1e999',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, anyText({ maxLength: 6 })), { maxLength: 12 }), (words) => {
        expect(typeof refusal(words.join(''))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});

const months = Array.from({ length: 12 }, (_, month) => 202501 + month);
const activity = textFile(
  'underlag.csv',
  [
    'Period;Sjukhus;DRG-poäng;Kostnad (tkr)',
    ...months.flatMap((month) => [`${month};Norra;400;21000`, `${month};Södra;300;16000`]),
  ].join('\n'),
);
const scenarios = (text: string) => hindranceTexts(() => answerTo([activity], `schema: 1\n${text}`));
const stay = 'scenarios:\n  - { id: stay, name: Nu }\n';
const change = (more: string) =>
  `${stay}  - { id: ram, name: Ram, switches: [{ contract: { model: ram }, ${more} }] }\n`;

describe('a question that does not fit the units or the months is refused with its reason', () => {
  test.each<readonly [string, string, RegExp]>([
    [
      'a unit nobody read',
      'units: { Västra: { budget: 1 } }',
      /”Västra” finns inte i underlaget\. Enheterna som lästes: Norra, Södra\./,
    ],
    ['a switch for a unit nobody read', change('units: [Västra]'), /”Västra” finns inte/],
    [
      'a switch before the first month',
      change('month: 202501'),
      /byter 202501, före den första simulerade månaden 202601/,
    ],
    [
      'a switch after the last month',
      change('month: 203501'),
      /byter 203501, efter den sista simulerade månaden 202812/,
    ],
    ['two scenarios with one id', `${stay}  - { id: stay, name: Igen }\n`, /samma id, ”stay”/],
    [
      'a base that switches',
      'scenarios: [{ id: a, name: A, switches: [{ contract: { model: ram } }] }]',
      /kan inte byta avtal/,
    ],
    ['a year outside the months', 'year: 2040', /Välj ett år från 2026 till 2028/],
    ['twelve months without a whole calendar year', 'start: 202604\nmonths: 12', /rymmer inget helt kalenderår/],
    ['a share that pays nothing up to the assignment', 'contract: { model: prestation, rho: 0.4, r1: 0 }', /r1 = 0/],
    [
      'a switch before the last one has taken over',
      `${stay}  - id: a\n    name: A\n    switches:\n      - { month: 202601, phase: 12, contract: { model: anslag } }\n      - { month: 202606, contract: { model: ram } }\n`,
      /innan det förra är infasat/,
    ],
  ])('%s', (_, text, sentence) => {
    expect(scenarios(text)).toEqual([expect.stringMatching(sentence)]);
  });

  test('a question that fits is answered', () => {
    expect(scenarios(change('month: 202607, phase: 6, units: [Norra]'))).toEqual([]);
  });
});
