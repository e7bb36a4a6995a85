import { answerWords, checkPoints, type CheckAnswers } from '../../model/control-check';
import { checkFigures, figureFormats, shownFigure } from '../../report/check-figures';
import { factOf } from '../../report/check-facts';
import { controlSentence, moneySentence, whySentences } from '../../report/check-sentences';
import { checkedScenarios, type CheckSource } from '../../report/check-source';
import { reportPlaces, wantedTitles } from '../../report/report';
import type { ScenarioRun } from '../../simulate/run';
import { controlTexts } from '../../words/control-texts';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import type { Question } from '../scenarios';
import { formattedNumber } from './figure-text';
import type { CheckPointView, CheckView } from './control-view';

const origins = ['delegation', 'practices', 'reliability'] as const;

/** What the check of an answer is made of: the same as its sheet is. */
export function checkSource(question: Question, runs: readonly ScenarioRun[], language: Language): CheckSource {
  const { frame, scenarios, year, own } = question;
  return {
    places: reportPlaces({
      language,
      frame,
      runs,
      titles: wantedTitles(language, scenarios),
      namePrefix: '',
      synthetic: false,
      foreignMoney: false,
      ...(own && { own }),
    }),
    texts: textsOf(language),
    words: controlTexts(language),
    language,
    runs,
    year,
    given: { answers: {}, presets: [] },
  };
}

/** The scenarios of an answer held against what is known, with what people answered. */
export function checkView(all: CheckSource, answers: CheckAnswers): CheckView {
  const source = { ...all, runs: all.runs.slice(0, checkedScenarios) };
  const { words, runs, year, language } = source;
  const shown = runs.map((_, scenario) => scenario);
  const others = shown.slice(1);
  return {
    lead: words.subtitle,
    figuresTitle: words.figures.title({ year }),
    scenarios: runs.map(({ scenario }, index) => ({ number: index + 1, name: scenario.name })),
    figures: checkFigures.map((name) => {
      const [label = '', unit = ''] = words.figures[name];
      const values = shown.map((scenario) =>
        written(language, shownFigure(source, name, scenario)?.value ?? '', figureFormats[name]),
      );
      return { label, unit, values };
    }),
    changesTitle: words.changes.title,
    changes: [
      ...others.map((scenario) => `${moneySentence(source, scenario)} ${controlSentence(source, scenario).value}`),
      ...whySentences(source).map(({ value }) => value),
    ].filter((sentence) => sentence !== ''),
    origins: origins.map((key) => ({
      key,
      title: words.origins[key],
      points: checkPoints.filter(({ origin }) => origin === key).map((point) => pointView(source, point, answers)),
    })),
    answers: answerWords.map((value) => ({ value, label: words.answers[value] })),
  };
}

function pointView(
  source: CheckSource,
  { key, fact }: (typeof checkPoints)[number],
  answers: CheckAnswers,
): CheckPointView {
  const { words, runs, language } = source;
  const { answer = null, text = '' } = answers[key] ?? {};
  const facts = runs.flatMap((_, scenario) => {
    if (!fact) return [];
    const { value, format } = factOf(source, fact, scenario);
    return [written(language, value, format)];
  });
  return { key, question: words.points[key as keyof typeof words.points], facts, answer, text };
}

function written(language: Language, value: unknown, format: string | undefined): string {
  if (typeof value === 'number' && format !== undefined) return formattedNumber(language, value, format);
  return typeof value === 'string' ? value : '';
}
