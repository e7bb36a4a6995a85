import { assumptionOf } from '../model/assumptions';
import { addMonths, calendarMonthOf, yearOf, type Month } from '../quantities/month';
import { pastChange } from '../region/past-change';
import { forecastCaution, type PastForecast } from '../region/past-forecast';
import { numberText, percentText } from '../words/number-text';
import type { Texts } from '../words/texts';
import { pastMeasures, perMeasures, type PastPage } from './past-months';

/** From this mean error on a forecast is called cautious or hopeful. */
const nearShare = 0.003;

/** What the past says, in sentences: what is known, how it changed, and what cannot be read out of it. */
export function pastSentences(page: PastPage, forecasts: readonly PastForecast[]): readonly string[] {
  if (page.past.units.length === 0) return [page.texts.past.nothing];
  return [
    ...extent(page),
    ...production(page),
    ...registration(page),
    ...perPoint(page),
    ...queue(page),
    ...season(page),
    ...levels(page),
    forecast(page, forecasts),
  ];
}

/** A month as a running text names it: an abbreviation there could be another word. */
function monthName(texts: Texts, month: Month): string {
  return `${texts.board.question.months[calendarMonthOf(month) - 1]!} ${yearOf(month)}`;
}

function extent({ past, texts }: PastPage): readonly string[] {
  const words = texts.past;
  const { months, last, units, years } = past;
  const [first] = months;
  const end = months.at(-1);
  if (first === undefined || end === undefined || last === undefined) {
    const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0] ?? '–'}`;
    return [words.extentYears({ years: span, units: units.length })];
  }
  const text = (month: typeof first) => monthName(texts, month);
  const half =
    last < end ? ` ${words.incomplete({ months: end - last, from: text(addMonths(last, 1)), to: text(end) })}` : '';
  const short = last - first + 1 < 24 ? ` ${words.short}` : '';
  return [
    words.extent({ months: months.length, from: text(first), to: text(end), units: units.length }) + half + short,
  ];
}

function changeWords(
  language: PastPage['language'],
  change: { now: number; before: number },
): { change: string; share: number } {
  const share = change.now / change.before - 1;
  return { change: percentText(language, share, 1, true), share };
}

function production(page: PastPage): readonly string[] {
  const { past, texts, language } = page;
  const words = texts.past;
  if (past.volume === 'none') return [words.noProduction];
  const count = past.casesOnly.length;
  const others = count > 0 ? [words.casesOnly({ units: past.casesOnly.join(', '), count })] : [];
  const change = pastChange(past, 'volume');
  if (!change || past.last === undefined) return others;
  const { units, of } = change;
  return [
    words.production({
      ...pastMeasures(page),
      now: numberText(language, change.now, 0),
      to: monthName(texts, past.last),
      ...changeWords(language, change),
      units,
      of,
    }),
    ...others,
  ];
}

function registration({ past, texts, language }: PastPage): readonly string[] {
  const words = texts.past;
  const change = pastChange(past, 'volume', 'fixed');
  if (change) return [words.registration({ ...changeWords(language, change), units: change.units, of: change.of })];
  return [past.units.some(({ pointsPerCase }) => pointsPerCase.size > 0) ? words.realShort : words.realUnknown];
}

function perPoint(page: PastPage): readonly string[] {
  const { past, texts, language } = page;
  const words = texts.past;
  if (past.money === 'none') return [words.noMoney];
  const change = pastChange(past, 'money', 'volume');
  if (!change) return [];
  const { measure } = perMeasures(page);
  const { moneyThe } = pastMeasures(page);
  const { units, of } = change;
  const now = numberText(language, change.now, 1);
  return [
    words.perPoint({
      money: moneyThe,
      measure,
      now,
      ...changeWords(language, change),
      units,
      of,
    }),
  ];
}

function queue({ past, texts, language }: PastPage): readonly string[] {
  const words = texts.past;
  if (past.units.every(({ monthly }) => monthly.waiting.size === 0)) return [words.noQueue];
  const change = pastChange(past, 'waiting');
  if (!change || past.last === undefined) return [];
  const text = words.queue({
    now: numberText(language, change.now, 0),
    at: monthName(texts, past.last),
    before: monthName(texts, addMonths(past.last, -12)),
    ...changeWords(language, change),
    units: change.units,
    of: change.of,
  });
  const share = pastChange(past, 'within90', 'waiting');
  if (!share) return [text, words.noWithin90];
  const within = words.within90({
    now: percentText(language, share.now, 1),
    difference: numberText(language, 100 * (share.now - share.before), 1, true),
  });
  return [`${text} ${within}`];
}

function season({ past, texts, language }: PastPage): readonly string[] {
  const words = texts.past;
  if (past.months.length === 0 || past.volume === 'none') return [];
  const { season: factors } = past;
  if (!factors) return [words.noSeason];
  const at = (factor: number) => texts.board.question.months[factors.indexOf(factor)]!;
  const [low, high] = [Math.min(...factors), Math.max(...factors)];
  const text = (factor: number) => numberText(language, factor, 2);
  return [words.season({ low: at(low), lowFactor: text(low), high: at(high), highFactor: text(high) })];
}

function levels({ past, breaks, texts }: PastPage): readonly string[] {
  if (breaks.length > 0) return [texts.past.breaks({ count: breaks.length })];
  return past.months.length >= 24 ? [texts.past.noBreaks] : [];
}

function forecast({ texts, language }: PastPage, forecasts: readonly PastForecast[]): string {
  const words = texts.past;
  const caution = forecastCaution(forecasts);
  if (!caution) return forecasts.length === 0 ? words.noForecast : words.noForecastButBudget;
  const { mean, years } = caution;
  const kind = Math.abs(mean) < nearShare ? 'near' : mean > 0 ? 'cautious' : 'hopeful';
  const assumed = assumptionOf('b_prog')!.default as number;
  return words.forecast({
    years,
    kind,
    mean: percentText(language, mean, 1, true),
    assumed: percentText(language, assumed, 1),
  });
}
