import * as command from '../../../src/words/sv/command';
import * as embedded from '../../../src/words/sv/embedded';
import * as excel from '../../../src/words/sv/excel';
import * as file from '../../../src/words/sv/file';
import * as reading from '../../../src/words/sv/reading';
import * as readingAccounts from '../../../src/words/sv/reading-accounts';
import * as readingCarries from '../../../src/words/sv/reading-carries';
import * as readingDoubled from '../../../src/words/sv/reading-doubled';
import * as readingMoney from '../../../src/words/sv/reading-money';
import * as readingSeries from '../../../src/words/sv/reading-series';
import * as readingVariance from '../../../src/words/sv/reading-variance';
import * as sessionProblems from '../../../src/words/sv/session-problems';
import { isMessageCode, type Language, type MessageCode } from '../../../src/words/messages';
import type { Problem } from '../../../src/words/problem';
import { toldText, withTitle } from '../../../src/words/told';

const topics = [
  ...[command, embedded, excel, file, reading, readingAccounts, readingCarries, readingDoubled],
  ...[readingMoney, readingSeries, readingVariance, sessionProblems],
];
const codes = topics
  .flatMap((topic) => Object.values(topic).flatMap((texts) => Object.keys(texts as object)))
  .filter((code): code is MessageCode => isMessageCode(code))
  .concat('language-undefined-result');

/** What only the command line meets: files handed over, scenario files, its own options. Of the notation's messages only one is met. */
const isForTheCommandLine = (code: string): boolean => /^(?:command|scenario-file|trace)-/.test(code);
const notInThePane: ReadonlySet<string> = new Set([
  ...['scenario-unknown-unit', 'reading-text-as-workbook', 'reading-doubled-file', 'embedded-scenarios-replaced'],
]);
const met = codes.filter((code) => !isForTheCommandLine(code) && !notInThePane.has(code));

/** Values that some sentence can be made of, whatever it asks for: words, numbers, or a mixture. */
const words: ReadonlySet<string> = new Set([
  ...['unit', 'header', 'found', 'text', 'names', 'likely', 'quantity', 'stream', 'code', 'sheet', 'sheets', 'period'],
  ...['key', 'value', 'low', 'high', 'rho', 'tak', 'golv', 'goal', 'h', 'v', 'scenario', 'gap', 'observed', 'modelled'],
  ...['kind', 'first', 'last', 'other', 'parts', 'headers', 'letters', 'from', 'to', 'money', 'activity', 'version'],
  ...['theirs', 'ours', 'figure', 'files', 'name', 'season', 'year', 'columns', 'firstColumn', 'term', 'currency'],
]);
const guesses: readonly ((key: string) => unknown)[] = [
  (key) => (words.has(key) ? 'Norra' : 202_301),
  () => 202_301,
  () => 'Norra',
  (key) => (words.has(key) || key === 'units' || key === 'others' ? 'Norra' : 202_301),
  (key) => (words.has(key) && !['from', 'to', 'value', 'h', 'v', 'low', 'high'].includes(key) ? 'Norra' : 202_301),
  (key) => (key === 'kind' ? 'phase' : words.has(key) ? 'Norra' : 202_301),
];

function told(code: MessageCode, inLanguage: Language): string {
  for (const guess of guesses) {
    const values = new Proxy({}, { get: (_, key) => guess(String(key)), has: () => true });
    try {
      const { title, text } = toldText(inLanguage, { code, severity: 'doubt', values } as unknown as Problem);
      if (title !== '') return `${title}\n${text}`;
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
  }
  throw new Error(`no values make a sentence of ${code}`);
}

const forbidden = {
  sv: /accept:|reading\.|under reading|scenariofil|--|kolumntolkning|leaveOut|streamCodes|use: false|yaml/i,
  en: /accept:|reading\.|under reading|scenario file|--|mapping|leaveOut|streamCodes|use: false|yaml/i,
} as const;

test.each(['sv', 'en'] as const)(
  'no message of the pane speaks of scenario files, calls or keys (%s)',
  (inLanguage) => {
    expect(met.length).toBeGreaterThan(100);
    const speaking = met.filter((code) => forbidden[inLanguage].test(told(code, inLanguage)));
    expect(speaking).toEqual([]);
  },
);

test.each(['sv', 'en'] as const)('every message has a title that fits a card (%s)', (inLanguage) => {
  const long = met.filter((code) => told(code, inLanguage).split('\n')[0]!.length > 160);
  expect(long).toEqual([]);
});

test('a sentence is divided after its first, and never within quotes', () => {
  expect(withTitle('Kr, tkr eller mkr? Det framgår inte.')).toEqual({
    title: 'Kr, tkr eller mkr?',
    text: 'Det framgår inte.',
  });
  expect(withTitle('”Sal 4. Natt” är ingen enhet. Raden används inte.')).toEqual({
    title: '”Sal 4. Natt” är ingen enhet',
    text: 'Raden används inte.',
  });
  expect(withTitle('“Ward 4. Night” is no unit. The row is not used.').title).toBe('“Ward 4. Night” is no unit');
  expect(withTitle('Filen är tom')).toEqual({ title: 'Filen är tom', text: '' });
});
