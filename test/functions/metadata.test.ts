import { functionFiles } from '../../manifest/add-in';
import { declaredFunctions } from '../../src/functions/declared-functions';
import { functionMetadata } from '../../src/functions/metadata';
import { functionNamespace, functionTexts } from '../../src/words/function-texts';
import { projectFile } from '../manifest/served-files';
import { writtenFunction } from './written-function';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: true }[];
  }[];
}
const metadata = (language: 'sv' | 'en') => functionMetadata(language) as Metadata;

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('the file that Excel reads is what the functions give', () => {
    const file = projectFile(`manifest/${functionFiles[language]}`).toString('utf8');
    expect(file).toBe(`${JSON.stringify(functionMetadata(language), null, 2)}\n`);
  });

  test('ids are those Excel takes, arguments are told apart, and what may be left out comes last', () => {
    expect(functionNamespace).toMatch(/^[A-Z]{1,32}$/);
    for (const { id, name, parameters } of metadata(language).functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(name).toBe(id);
      expect(new Set(parameters.map((each) => each.name)).size).toBe(parameters.length);
      const needed = parameters.filter(({ optional }) => !optional).length;
      expect(parameters.slice(0, needed).some(({ optional }) => optional)).toBe(false);
    }
  });

  test('every function and argument has a sentence that fits Excel’s help', () => {
    const { help } = functionTexts(language);
    const sentences = metadata(language).functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description),
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^!]{10,120}\.$/);
    expect(Object.keys(help.functions)).toEqual(declaredFunctions.map(({ name }) => name));
  });
});

test('both languages have the same ids and the same arguments in the same order', () => {
  const shape = (language: 'sv' | 'en') =>
    metadata(language).functions.map(({ id, parameters }) => [id, parameters.map(({ optional }) => optional === true)]);
  expect(shape('en')).toEqual(shape('sv'));
});

test('a function is written as a reader of the language types it', () => {
  const within = declaredFunctions.find(({ name }) => name === 'WITHIN')!;
  expect(writtenFunction(within, 'sv')).toBe('VAXLA.WITHIN(väntan; [väntan_då]; [inom_då]; [dagar])');
  expect(writtenFunction(within, 'en')).toBe('VAXLA.WITHIN(wait, [wait_then], [within_then], [days])');
});
