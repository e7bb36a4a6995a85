import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExpression } from '../../src/language/parse';
import { limits } from '../../src/language/vocabulary';
import { VaxlaError, problemText } from '../../src/words/problem';
import { refusalOf } from './refusal';

const control: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
const typed = (written: string): string =>
  written.replace(/\\u([0-9a-f]{4})|\\([nrt])(?=\S|$)/g, (_, code: string | undefined, letter: string) =>
    code === undefined ? control[letter]! : String.fromCharCode(parseInt(code, 16)),
  );
const cases = readFileSync(join(__dirname, 'hostile.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => {
    const bar = line.indexOf(' | ');
    return [line.slice(bar + 3), line.slice(0, bar)] as const;
  });

test('there are at least 300 hostile or ambiguous texts', () => {
  expect(new Set(cases.map(([text]) => text)).size).toBeGreaterThanOrEqual(300);
});

test.each(cases)('%s is refused as %s', (text, code) => {
  expect(refusalOf(() => parseExpression(typed(text)))).toBe(code);
});

test.each(cases)('the refusal of %s reads well in both languages', (text) => {
  expect.hasAssertions();
  try {
    parseExpression(typed(text));
  } catch (error) {
    const { problem } = error as VaxlaError;
    for (const language of ['sv', 'en'] as const) {
      const sentence = problemText(language, problem);
      expect(sentence).not.toMatch(/(?<![”“])undefined|\[object|!(?!=)(?![”“])|fel uppstod|ogiltig|tyvärr/i);
      expect(sentence).toMatch(/[.]$/);
      const { position } = problem.values as { position: number };
      expect(position).toBeGreaterThanOrEqual(1);
      expect(position).toBeLessThanOrEqual(typed(text).length);
    }
  }
});

test.each([
  ['an empty text', '', 'language-empty'],
  ['spaces alone', '   ', 'language-empty'],
  ['a text past the limit', `1${' + 1'.repeat(500)}`, 'language-too-long'],
  ['ten million characters', 'x'.repeat(1e7), 'language-too-long'],
  ['65 parentheses in one another', `${'('.repeat(65)}x${')'.repeat(65)}`, 'language-too-deep'],
  ['a thousand open parentheses', '('.repeat(1000), 'language-too-deep'],
  ['a sum of 65 terms', `x${'+x'.repeat(64)}`, 'language-too-deep'],
  ['functions 65 deep', `${'abs('.repeat(64)}x + 1${')'.repeat(64)}`, 'language-too-deep'],
  ['a thousand powers', `2${'^2'.repeat(990)}`, 'language-power-chain'],
  ['a thousand signs', `${'-'.repeat(1500)}x`, 'language-two-signs'],
  ['a thousand comparisons', `1${'<2'.repeat(900)}`, 'language-comparison-chain'],
  ['a thousand bracketed powers', `2${'^(2)'.repeat(450)}`, 'language-power-chain'],
])('%s is refused', (_, text, code) => {
  expect(refusalOf(() => parseExpression(text))).toBe(code);
});

test('64 levels are read', () => {
  expect(limits.depth).toBe(64);
  expect(parseExpression(`x${'+x'.repeat(63)}`).kind).toBe('add');
  expect(parseExpression(`${'('.repeat(64)}x${')'.repeat(64)}`)).toEqual({ kind: 'name', name: 'x' });
});

test('a refusal says what, where and what to write instead', () => {
  try {
    parseExpression('1 + 0.4x');
  } catch (error) {
    expect(problemText('sv', (error as VaxlaError).problem)).toBe(
      'Mellan ”0.4” och ”x” vid tecken 5 saknas ett räknesätt. Skriv * för gånger; enheter skrivs inte i uttryck.',
    );
  }
  expect.assertions(1);
});

const room = join(__dirname, '../../src/language');
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(join(room, file), 'utf8')] as const);

test('mathjs is asked to parse and for nothing else, in one place', () => {
  const importing = sources.filter(([, text]) => text.includes('mathjs/')).map(([file]) => file);
  expect(importing).toEqual(['parse.ts']);
  const parser = sources.find(([file]) => file === 'parse.ts')![1];
  expect(parser.match(/import .* from 'mathjs[^']*'/g)).toEqual([
    "import { create, parseDependencies, type MathNode } from 'mathjs/number'",
  ]);
  expect(parser.match(/mathjs\.\w+/g)).toEqual(['mathjs.parse']);
  expect(parser).not.toMatch(/\.(evaluate|compile|_compile|simplify|derivative|toTex|eval)\(/);
});

test.each(sources)('%s runs no text as code and uses no mathematics that differs between machines', (_, text) => {
  expect(text).not.toMatch(/\beval\(|new Function|Math\.(exp|log|pow|expm1|log1p|log2|log10|cbrt|hypot|sin|cos|tan)\b/);
  expect(text).not.toMatch(/[\w)] \*\* [\w(]/);
});
