import { parseExpression } from '../src/language/parse';
import { readableText } from '../src/language/text';
import { tex } from '../src/language/tex';
import { assumptions } from '../src/model/assumptions';
import type { Equation } from '../src/model/equation';
import { equations } from '../src/model/equations';
import { paymentModels } from '../src/model/payment-models';
import { termWithin } from '../src/report/terms';
import { replicateDraws } from '../src/simulate/draws/draw-plan';
import type { Language } from '../src/words/messages';
import { numberText } from '../src/words/number-text';
import { textsOf } from '../src/words/texts';

const formula = (expression: string) =>
  `$$${tex(parseExpression(expression), (name) => `\\mathrm{${name.replace(/_/g, '\\_')}}`)}$$`;

/** The method page in a language: payment models, equations and register, written from the model's own data. */
export function methodPage(language: Language): string {
  const texts = textsOf(language);
  const words = texts.method;
  const lines = [`# ${words.title}`, '', words.introduction, words.madeBy, '', words.reading, ''];
  lines.push(`## ${words.models}`, '');
  for (const model of paymentModels) {
    lines.push(`### ${model.number}. ${texts.report.paymentModels[model.key as keyof Texts]}`, '');
    for (const part of Object.keys(words.modelParts) as (keyof typeof words.modelParts)[]) {
      if (model[part] !== '0') lines.push(`- ${words.modelParts[part]}: \`${model[part]}\``);
    }
    lines.push('');
  }
  lines.push(`## ${words.equations}`, '');
  const numbers = [...new Set(equations.map(({ number }) => number ?? 0))].sort(
    (left, right) => (left || 99) - (right || 99),
  );
  for (const number of numbers) {
    lines.push(`### ${number === 0 ? words.supporting : words.numbered({ number })}`, '');
    if (number !== 0) {
      const [source, basis] = texts.equationSources[number as keyof typeof texts.equationSources];
      lines.push(`${words.basis}: ${source} (${basis}).`, '');
    }
    for (const equation of equations.filter((each) => (each.number ?? 0) === number))
      lines.push(...section(equation, language));
  }
  lines.push(`## ${words.uncertainty}`, '');
  for (const text of words.drawing({ part: replicateDraws })) lines.push(text, '');
  lines.push(`## ${words.register}`, '', ...register(language), '');
  return lines.join('\n');
}

type Texts = ReturnType<typeof textsOf>['report']['paymentModels'];

function section(equation: Equation, language: Language): readonly string[] {
  const texts = textsOf(language);
  const words = texts.method;
  const [term, sentence] = texts.equations[equation.name as keyof typeof texts.equations];
  const measure = texts.report.measures[equation.unit] ?? equation.unit;
  const said = measure === '' ? '' : ` ${words.unit}: ${measure}.`;
  const lines = [`**${term}** \`${equation.name}\`, ${words.levels[equation.level]}. ${sentence}${said}`, ''];
  lines.push(formula(equation.value), '');
  lines.push(
    `${words.inWords}: ${readableText(parseExpression(equation.value), (name) => termWithin(language, name), language)}`,
    '',
  );
  if (equation.before !== undefined) lines.push(`${words.before}: \`${equation.before}\``, '');
  return lines;
}

function register(language: Language): readonly string[] {
  const texts = textsOf(language);
  const [key, term, measure, value, low, high, distribution, basis, source] = texts.report.assumptions.headers;
  const number = (amount: number) => numberText(language, amount, 4).replace(/[.,]?0+$/, '') || '0';
  const rows = assumptions.map(({ key: name, default: own, low: least, high: most, basis: ground, ...rest }) => {
    const [ownTerm, ownMeasure, ownSource] = texts.assumptions[name as keyof typeof texts.assumptions];
    const shown = typeof own === 'number' ? number(own) : `= ${own.sameAs}`;
    return [
      `\`${name}\``,
      ownTerm,
      ownMeasure,
      shown,
      number(least),
      number(most),
      typeof own === 'number'
        ? texts.report.assumptions.distributions[rest.distribution.kind]
        : texts.report.assumptions.follows,
      texts.report.assumptions.bases[ground],
      ownSource,
    ];
  });
  const table = [
    [key, term, measure, value, low, high, distribution, basis, source],
    Array.from({ length: 9 }, () => '---'),
    ...rows,
  ];
  return table.map((row) => `| ${row.join(' | ')} |`);
}
