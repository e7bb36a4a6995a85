import { answerOf, type GivenRanges } from '../../src/functions/answers';
import { declaredFunctions } from '../../src/functions/declared-functions';
import { projectFile } from '../manifest/served-files';
import { writtenFunction } from './written-function';

/** How each language's Excel writes a formula, and its page. */
const written = {
  sv: { page: 'docs/funktioner.md', argument: ';', across: '\\', decimal: ',', apart: /\u00a0| /g },
  en: { page: 'docs/functions.md', argument: ',', across: ',', decimal: '.', apart: /,| /g },
} as const;
type Language = keyof typeof written;

/** Splits where the separator stands outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let [quoted, deep] = [false, 0];
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '{') deep += 1;
    if (!quoted && sign === '}') deep -= 1;
    if (sign === separator && !quoted && deep === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

function constant(text: string, { decimal }: (typeof written)[Language]): string | number | undefined {
  if (text === '') return undefined;
  return text.startsWith('"') ? text.slice(1, -1) : Number(text.replace(decimal, '.'));
}

/** What a formula of a page gives. */
function computed(formula: string, language: Language) {
  const how = written[language];
  const [, name, inside = ''] = /^=VAXLA\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const declared = declaredFunctions.find((each) => each.name === name);
  if (!declared) throw new Error(`${formula} is no formula of ours.`);
  const given = split(inside, how.argument).flatMap((argument, index) => {
    if (argument === '') return [];
    const rows = argument.startsWith('{') ? split(argument.slice(1, -1), ';') : [argument];
    const cells = rows.map((row) => split(row, how.across).map((cell) => constant(cell, how)));
    return [[declared.takes[index]!.key, argument.startsWith('{') ? cells : [[constant(argument, how)]]]];
  });
  return answerOf(declared.name, Object.fromEntries(given) as GivenRanges, language);
}

describe.each(['sv', 'en'] as const)('the page in %s', (language) => {
  const how = written[language];
  const text = projectFile(how.page).toString('utf8');
  const examples = [...text.matchAll(/^\| `(=VAXLA[^`]*)`\s*\| (.*?)\s*\|$/gm)].map(([, formula = '', answer = '']) => [
    formula,
    answer,
  ]);

  test('has an example of every function but those that list', () => {
    const shown = new Set(examples.map(([formula]) => /VAXLA\.(\w+)/.exec(formula ?? '')?.[1]));
    const lists = ['MODELS', 'PARAMETERS'];
    expect([...shown].sort()).toEqual(
      declaredFunctions
        .map(({ name }) => name as string)
        .filter((name) => !lists.includes(name))
        .sort(),
    );
  });

  test.each(examples)('%s gives %s', (formula = '', answer = '') => {
    const expected = answer
      .split(';')
      .map((row) => row.split('\\').map((cell) => Number(cell.replace(how.apart, '').replace(how.decimal, '.'))));
    const found = computed(formula, language);
    expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    const digits = (value: number) => Number(value.toPrecision(7));
    expect(found.map((row) => row.map((cell) => digits(Number(cell))))).toEqual(
      expected.map((row) => row.map((cell) => digits(cell))),
    );
  });

  test('writes every function with its arguments as Excel’s help does', () => {
    for (const declared of declaredFunctions) expect(text).toContain(`\`${writtenFunction(declared, language)}\``);
  });
});
