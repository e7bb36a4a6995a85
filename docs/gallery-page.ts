import { parseExpression } from '../src/language/parse';
import { readableText } from '../src/language/text';
import { tex } from '../src/language/tex';
import { paymentLibrary } from '../src/model/payment-library';
import type { LibraryModel } from '../src/model/payment-library/library-model';
import { libraryParameters } from '../src/model/payment-library/parameters';
import { stateGrants } from '../src/model/state-grants';
import { grantNames, type StateGrant } from '../src/model/state-grants/state-grant';
import { termWithin } from '../src/report/terms';
import type { Language } from '../src/words/messages';
import { percentText } from '../src/words/number-text';
import { libraryTexts, type LibraryTexts } from '../src/words/library-texts';
import { grantPicture, modelPicture, plainNumber, type GalleryPicture } from './gallery-picture';

/** The page's folder of pictures, beside it. */
const folders: Readonly<Record<Language, string>> = {
  sv: 'pictures/ersattningsmodeller',
  en: 'pictures/payment-models',
};

/** The names of the page and of its pictures, from the documentation's folder, with what each holds. */
export function galleryFiles(language: Language): ReadonlyMap<string, string> {
  const pictures = [
    ...paymentLibrary.map((model) => [model.key, modelPicture(model, language)] as const),
    ...stateGrants.map((grant) => [grant.key, grantPicture(grant, language)] as const),
  ];
  return new Map([
    [language === 'sv' ? 'ersattningsmodeller.md' : 'payment-models.md', galleryPage(language, new Map(pictures))],
    ...pictures.map(([key, { svg }]) => [`${folders[language]}/${key}.svg`, svg] as const),
  ]);
}

function galleryPage(language: Language, pictures: ReadonlyMap<string, GalleryPicture>): string {
  const texts = libraryTexts(language);
  const words = texts.gallery;
  const link = (name: string, key: string) => `- [${name}](#${key})`;
  const lines = [`# ${words.title}`, '', words.introduction, words.madeBy, '', words.reading, ''];
  lines.push(`## ${words.contents}`, '');
  for (const { key } of paymentLibrary) lines.push(link(modelWords(texts, key).name, key));
  for (const { key } of stateGrants) lines.push(link(grantWords(texts, key).name, key));
  lines.push('', `## ${words.models}`, '');
  for (const model of paymentLibrary) lines.push(...modelSection(model, language, pictures.get(model.key)!));
  lines.push(`## ${words.grants}`, '', words.grantsIntroduction, '');
  for (const grant of stateGrants) lines.push(...grantSection(grant, language, pictures.get(grant.key)!));
  return lines.join('\n');
}

type Described = LibraryTexts['paymentLibrary']['ram'];
const modelWords = (texts: LibraryTexts, key: string): Described =>
  texts.paymentLibrary[key as keyof LibraryTexts['paymentLibrary']];
const grantWords = (texts: LibraryTexts, key: string): Described =>
  texts.stateGrants[key as keyof LibraryTexts['stateGrants']];

function heading(key: string, name: string): readonly string[] {
  return [`<a id="${key}"></a>`, '', `### ${name}`, ''];
}

/** What it is, where and when it was used, source, and what is not known. */
function described(own: Described, texts: LibraryTexts): readonly string[] {
  const words = texts.gallery;
  return [
    own.what,
    '',
    `- **${words.where}:** ${own.where}`,
    `- **${words.source}:** ${own.source}`,
    `- **${words.unknown}:** ${own.unknown.join(' ')}`,
    '',
  ];
}

function picture({ description, sentence }: GalleryPicture, key: string, language: Language): readonly string[] {
  return [`![${description}](${folders[language]}/${key}.svg)`, '', sentence, ''];
}

function modelSection(model: LibraryModel, language: Language, shown: GalleryPicture): readonly string[] {
  const texts = libraryTexts(language);
  const words = texts.gallery;
  const own = modelWords(texts, model.key);
  const parts = ['price', 'fixed', 'goal', 'earned', 'guaranteed', 'index', 'carry'] as const;
  const same = sameForm(model);
  const differing = parts.filter((part) => model[part] !== same?.[part]);
  const terms = texts.paymentTerms;
  const term = (name: string) => terms[name as keyof typeof terms] ?? termWithin(language, name);
  const rows = model.parameters.map(({ key, default: value, low, high, basis, unknown }) => {
    const { unit, style } = libraryParameters[key];
    const figure = (amount: number) =>
      style === 'percent' ? percent(language, amount) : plainNumber(language, amount);
    const measure = style === 'percent' ? words.share : words.measures[unit as keyof typeof words.measures];
    const founded = unknown ? words.unknownValue : words.bases[basis];
    return [`\`${key}\``, terms[key], measure, figure(value), figure(low), figure(high), founded];
  });
  const dated = (model.dated ?? []).map(({ key, from, to, value }) => {
    const figure = libraryParameters[key].style === 'percent' ? percent(language, value) : plainNumber(language, value);
    return [terms[key], words.years({ from, to }), figure];
  });
  return [
    ...heading(model.key, own.name),
    ...described(own, texts),
    ...picture(shown, model.key, language),
    ...(same ? [sameRules(same, differing.length === 0, texts), ''] : []),
    ...rules(
      differing.map((part) => [words.parts[part], model[part]] as const),
      term,
      language,
    ),
    ...(rows.length > 0 ? table(words.headers, rows) : []),
    ...(dated.length > 0 ? [`${words.dated}:`, '', ...table(words.datedHeaders, dated)] : []),
  ];
}

function grantSection(grant: StateGrant, language: Language, shown: GalleryPicture): readonly string[] {
  const texts = libraryTexts(language);
  const words = texts.gallery;
  const own = grantWords(texts, grant.key);
  const terms = texts.grantTerms;
  const shares = new Set<string>(['attained', 'threshold', 'admin_share']);
  const rows = grant.parameters.map(({ key, default: value, low, high, basis, unknown }) => {
    const figure = (amount: number) => (shares.has(key) ? percent(language, amount) : plainNumber(language, amount));
    const measure = shares.has(key) ? words.share : words.measures[grantNames[key]];
    return [
      `\`${key}\``,
      ...[terms[key], measure, figure(value), figure(low), figure(high)],
      unknown ? words.unknownValue : words.bases[basis],
    ];
  });
  return [
    ...heading(grant.key, own.name),
    ...described(own, texts),
    `${words.kind}: ${words.kinds[grant.kind]}.`,
    '',
    ...picture(shown, grant.key, language),
    ...rules(
      [
        [words.parts.received, grant.received],
        [words.parts.administration, grant.administration],
      ],
      (name) => terms[name as keyof typeof terms] ?? name,
      language,
    ),
    ...table(words.headers, rows),
  ];
}

/** The model before this one whose variable payment is the same text, if that is long enough to be tiresome to read again. */
function sameForm(model: LibraryModel): LibraryModel | undefined {
  const before = paymentLibrary.slice(0, paymentLibrary.indexOf(model));
  return model.earned.length > 60 ? before.find(({ earned }) => earned === model.earned) : undefined;
}

function sameRules({ key }: LibraryModel, all: boolean, texts: LibraryTexts): string {
  const words = texts.gallery;
  const model = `[${modelWords(texts, key).name}](#${key})`;
  return `${words.sameRules({ model })}, ${all ? words.allRules : words.butFor}`;
}

/** Each rule as it is written, as an equation and in words; a rule that gives nothing is left out. */
function rules(
  written: readonly (readonly [string, string])[],
  term: (name: string) => string,
  language: Language,
): readonly string[] {
  const words = libraryTexts(language).gallery;
  const symbol = (name: string) => `\\mathrm{${name.replace(/_/g, '\\_')}}`;
  return written
    .filter(([, rule]) => rule !== '0')
    .flatMap(([part, rule]) => {
      const expression = parseExpression(rule);
      const heading = `**${part.charAt(0).toUpperCase()}${part.slice(1)}** \`${rule}\``;
      // A number, or a name alone, needs no equation.
      if (expression.kind === 'number') return [heading, ''];
      if (expression.kind === 'name') return [`${heading}: ${term(rule)}.`, ''];
      return [
        heading,
        '',
        `$$${tex(expression, symbol)}$$`,
        '',
        `${words.inWords}: ${readableText(expression, term, language)}.`,
        '',
      ];
    });
}

/** A share as per cent, to a tenth where there is one. */
const percent = (language: Language, share: number): string =>
  percentText(language, share, Math.abs(share * 100 - Math.round(share * 100)) < 1e-9 ? 0 : 1);

function table(headers: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [headers, headers.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [...lines, ''];
}
