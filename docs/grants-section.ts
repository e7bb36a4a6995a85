import { parseExpression } from '../src/language/parse';
import { tex } from '../src/language/tex';
import { readableText } from '../src/language/text';
import type { Equation } from '../src/model/equation';
import { grantEquations } from '../src/model/equations/grants';
import { stateGrant } from '../src/model/state-grants';
import { grantTitle } from '../src/report/grant-words';
import { equationWords } from '../src/report/equation-words';
import { termWithin } from '../src/report/terms';
import type { Language } from '../src/words/messages';
import { textsOf } from '../src/words/texts';

/** Two grants that between them have every equation: a condition the region's waits may answer, and counted operations. */
const examples = ['svf-2025', 'pris-per-operation'] as const;

/** The method page's part on state grants: their equations, written out for two of them. */
export function grantsSection(language: Language): readonly string[] {
  const words = textsOf(language).grants;
  const [first, second] = examples.map((key) => grantTitle(language, key, undefined)) as [string, string];
  const equations = grantEquations(examples.map((key) => stateGrant(key)!));
  return [
    `## ${words.title}`,
    '',
    words.method({ first, second }),
    '',
    ...equations.filter(({ element }) => element !== '2').flatMap((equation) => written(equation, language)),
  ];
}

function written({ name, element, value, before, unit }: Equation, language: Language): readonly string[] {
  const texts = textsOf(language);
  const words = texts.method;
  const [term, sentence] = equationWords(texts, name);
  const measure = texts.report.measures[unit] ?? unit;
  const key = element === undefined ? name : `${name}_${element}`;
  const said = measure === '' ? '' : ` ${words.unit}: ${measure}.`;
  const parsed = parseExpression(value);
  return [
    `**${term}** \`${key}\`, ${words.levels.region}. ${sentence}${said}`,
    '',
    `$$${tex(parsed, (each) => `\\mathrm{${each.replace(/_/g, '\\_')}}`)}$$`,
    '',
    `${words.inWords}: ${readableText(parsed, (each) => termWithin(language, each), language)}`,
    '',
    ...(before === undefined ? [] : [`${words.before}: \`${before}\``, '']),
  ];
}
