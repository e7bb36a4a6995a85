import { checkPoints } from '../model/control-check';
import { controlPresets } from '../model/control-presets';
import type { ControlPreset } from '../model/control-presets/control-preset';
import { controlTexts } from '../words/control-texts';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import { wrapped } from './wrapped-text';

const indent = '  ';
/** Columns that a key takes. */
const keyWidth = 24;

/** The places control can begin from, and the questions a scenario is held against, for a program to read. */
export function controlDocument(language: Language) {
  const words = controlTexts(language);
  return {
    presets: controlPresets.map(({ key, country, today, after, ...preset }) => {
      const { name, known, unknown, place } = wordsOf(language, key);
      return {
        ...{ key, name, country, service: words.services[preset.service] },
        ...{ today, after, known, unknown },
        source: sourceOf(language, { key, country, today, after, ...preset }, place),
      };
    }),
    questions: checkPoints.map(({ key, origin, fact }) => ({
      ...{ key, origin: words.origins[origin], question: words.points[key as keyof typeof words.points] },
      computed: fact !== undefined,
    })),
  };
}

/** The same for a reader: places with what is known and what is not, then the questions by where they come from. */
export function controlText(language: Language): string {
  const { list, origins } = controlTexts(language);
  const { presets, questions } = controlDocument(language);
  const places = presets.flatMap(({ key, name, service, known, unknown, source, today, after }) => {
    const sets = [
      ...today.map((lever) => `${list.today}: ${leverText(language, lever)}`),
      ...after.map((lever) => `${list.after}: ${leverText(language, lever)}`),
    ];
    return [
      '',
      `${key.padEnd(keyWidth)}${name} (${service})`,
      ...known.map((text) => wrapped(text, indent)),
      wrapped(`${list.unknown} ${unknown.join(' ')}`, indent),
      wrapped(sets.length === 0 ? list.nothing : `${sets.join('; ')}.`, indent),
      wrapped(`${list.source} ${source}.`, indent),
    ];
  });
  const asked = Object.values(origins).flatMap((origin) => [
    '',
    wrapped(origin, ''),
    ...questions
      .filter((question) => question.origin === origin)
      .map(({ key, question, computed }) =>
        wrapped(computed ? `${question} ${list.computed}` : question, `${indent}${key.padEnd(keyWidth)}`),
      ),
  ]);
  return [list.places, ...places, '', '', list.questions, ...asked].join('\n');
}

function wordsOf(language: Language, key: string) {
  const { presets } = controlTexts(language);
  return presets[key as keyof typeof presets];
}

function sourceOf(language: Language, { quotes }: ControlPreset, place: string): string {
  const { reports } = controlTexts(language);
  return [...new Set(quotes.map(({ report }) => reports[report])), place].join('; ');
}

function leverText(language: Language, lever: ControlPreset['today'][number] | ControlPreset['after'][number]): string {
  const { list } = controlTexts(language);
  const decimals = (String(lever.value).split('.')[1] ?? '').length;
  const value = `${lever.lever} ${numberText(language, lever.value, decimals)}`;
  return lever.unknown ? `${value} (${list.owned})` : value;
}
