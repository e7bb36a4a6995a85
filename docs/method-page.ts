import { namesIn } from '../src/language/names';
import { parseExpression } from '../src/language/parse';
import { readableText } from '../src/language/text';
import { tex } from '../src/language/tex';
import { assumptions, type Assumption } from '../src/model/assumptions';
import type { Equation } from '../src/model/equation';
import { equations } from '../src/model/equations';
import { paymentModels } from '../src/model/payment-models';
import { termWithin } from '../src/report/terms';
import { replicateDraws } from '../src/simulate/draws/draw-plan';
import type { Language } from '../src/words/messages';
import { numberText, percentText } from '../src/words/number-text';
import { textsOf } from '../src/words/texts';
import { plainNumber } from './gallery-picture';
import { grantsSection } from './grants-section';
import { shownBy, type Shown } from './method-example';
import { sweepPicture } from './sweep-picture';

const formula = (expression: string) =>
  `$$${tex(parseExpression(expression), (name) => `\\mathrm{${name.replace(/_/g, '\\_')}}`)}$$`;

/** The page, and its folder of pictures beside it. */
const places: Readonly<Record<Language, { readonly page: string; readonly folder: string }>> = {
  sv: { page: 'metod.md', folder: 'pictures/metod' },
  en: { page: 'method.md', folder: 'pictures/method' },
};

/** The names of the page and of its pictures, from the documentation's folder, with what each holds. */
export function methodFiles(language: Language): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  const page = methodPage(language, pictures);
  return new Map([[places[language].page, page], ...pictures]);
}

/**
 * The method page in a language: payment models, equations and register, written from the model's own data. What it shows
 * as pictures is put among them.
 */
function methodPage(language: Language, pictures: Map<string, string>): string {
  const texts = textsOf(language);
  const words = texts.method;
  const lines = [`# ${words.title}`, '', words.introduction, words.madeBy, '', words.reading, '', words.example, ''];
  lines.push(`## ${words.models}`, '');
  for (const model of paymentModels) {
    lines.push(`### ${model.number}. ${texts.report.paymentModels[model.key as keyof Texts]}`, '');
    for (const part of Object.keys(words.modelParts) as (keyof typeof words.modelParts)[]) {
      if (model[part] !== '0') lines.push(`- ${words.modelParts[part]}: \`${model[part]}\``);
    }
    lines.push('');
  }
  lines.push(words.curves, '', `## ${words.equations}`, '');
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
      lines.push(...section(equation, language, pictures));
  }
  lines.push(...grantsSection(language));
  lines.push(`## ${words.uncertainty}`, '');
  for (const text of words.drawing({ part: replicateDraws })) lines.push(text, '');
  lines.push(`## ${words.register}`, '', ...register(language), '');
  return lines.join('\n');
}

type Texts = ReturnType<typeof textsOf>['report']['paymentModels'];

function section(equation: Equation, language: Language, pictures: Map<string, string>): readonly string[] {
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
  const named = new Set(namesIn(parseExpression(equation.value)).now.flatMap(assumptionKeys));
  const read = assumptions.filter(({ key }) => named.has(key));
  if (read.length > 0) {
    const spans = read.map((assumption) => {
      const [low, high] = rangeOf(assumption, language);
      const { default: own } = assumption;
      const value =
        typeof own === 'number' ? written(assumption, own, language) : `= ${termWithin(language, own.sameAs)}`;
      return `${termWithin(language, assumption.key)} ${words.within({ value, low, high })}`;
    });
    lines.push(`${words.assumptionsIn}: ${spans.join('; ')}.`, '');
  }
  // A stream's response is shown for planned care, which the two others' has no part in.
  const shown = shownBy(equation, new Set([...named].filter((key) => !/^eta_[ao]$/.test(key))));
  if (shown) lines.push(...drawn(equation, { shown, term, measure }, language, pictures), '');
  return lines;
}

/** The assumptions a name stands for: itself, or one for each care stream. */
const assumptionKeys = (name: string): readonly string[] =>
  assumptions.filter(({ key }) => key === name || (name === 'eta' && key.startsWith('eta_'))).map(({ key }) => key);

/** A figure of an assumption as the register writes it. */
function written({ style }: Assumption, value: number, language: Language): string {
  if (style !== 'percent') return plainNumber(language, value);
  return percentText(language, value, 2).replace(/[.,]?0+(?=\D*$)/, '');
}

const rangeOf = (assumption: Assumption, language: Language): readonly [string, string] => [
  written(assumption, assumption.low, language),
  written(assumption, assumption.high, language),
];

/** The lines of an equation's picture, which is put among the others; without curves a sentence alone. */
function drawn(
  { name, level }: Equation,
  { shown, term, measure }: { readonly shown: Shown; readonly term: string; readonly measure: string },
  language: Language,
  pictures: Map<string, string>,
): readonly string[] {
  const words = textsOf(language).method;
  const figure = (value: number) => plainNumber(language, value);
  const value = figure(shown.value);
  if (shown.sweeps.length === 0) return [words.unmoved({ value, unit: measure })];
  const sweeps = shown.sweeps.map(({ assumption, points }) => ({
    term: termWithin(language, assumption.key),
    low: figure(points[0]!.value),
    high: figure(points.at(-1)!.value),
  }));
  const description = words.pictureOf({ term });
  // Two equations of one name stand for different levels: how a contract begins, how a stream produces.
  const own = `${name}-${level}`.replace(/[_ ]/g, '-');
  const file = `${places[language].folder}/${own}.svg`;
  pictures.set(
    file,
    sweepPicture({
      ...{ language, description, unit: measure, value: shown.value, ends: words.ends },
      cut: (from) => words.cut({ from }),
      curves: shown.sweeps.map(({ assumption, ...sweep }) => {
        const [low, high] = rangeOf(assumption, language);
        return { ...sweep, term: termWithin(language, assumption.key), range: words.range({ low, high }) };
      }),
    }),
  );
  return [`![${description}](${file})`, '', words.shown({ value, unit: measure, sweeps })];
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
