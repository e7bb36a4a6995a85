import type { Language } from '../../words/messages';
import { drawShareText } from '../../words/draw-share';
import { numberText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import { intervalText, moneyDecimals, numbersOf, shownInterval } from './figure-text';
import { against, unitAgainst, type Against, type Answered } from './result-figures';
import type { ResultView, WhiskerView } from './view';

/** The units carry more, or less, of the risk where their result's interval is wider or narrower by a tenth. */
const widerInterval = 1.1;
/** Units named in a sentence. */
const namesShown = 5;
/** A unit that seldom has a worse result is not told of. */
const leastTold = 0.1;

/** Who gains and who carries the risk: every unit, the units together, the region's centre and the region in total, mkr. */
export function gainsView(
  answered: Answered,
  scenario: number,
  language: Language,
): Omit<ResultView['gains'][number], 'scenario'> {
  const { frame } = answered.question;
  const words = textsOf(language).board.gains;
  const units = frame.units.map((_, unit) => unitAgainst(answered, unit, scenario));
  const sum = against(answered, 'unitsResult', scenario);
  const centre = against(answered, 'centre', scenario);
  const total = against(answered, 'regionResult', scenario);
  const decimals = moneyDecimals(numbersOf([...units, sum, centre, total]));
  const row = (label: string, { chosen, interval }: Against, strong: boolean): WhiskerView => ({
    label,
    interval: shownInterval(interval),
    chosen,
    text: interval
      ? intervalText(language, interval, decimals, answered)
      : numberText(language, chosen, decimals, true),
    strong,
  });
  return {
    rows: [
      ...units.map((figure, unit) => row(frame.units[unit]!.name, figure, false)),
      row(words.unitsSum, sum, true),
      row(words.centre, centre, false),
      row(words.regionTotal, total, true),
    ],
    notes: notes(answered, units, scenario, decimals, language),
  };
}

function notes(
  answered: Answered,
  units: readonly Against[],
  scenario: number,
  decimals: number,
  language: Language,
): readonly string[] {
  const words = textsOf(language).session.result;
  return [
    ...(answered.drawn ? mostOften(answered, scenario, language) : worseAsChosen(answered, units, decimals, language)),
    ...risk(answered, scenario, language),
    words.internal,
  ];
}

/** The unit whose result is worse in the most draws, where there is one. */
function mostOften({ question, drawn }: Answered, scenario: number, language: Language): readonly string[] {
  const words = textsOf(language).session.result;
  const shares = drawn?.scenarios[scenario]?.unitWorse ?? [];
  const most = Math.max(0, ...shares);
  if (most < leastTold)
    return shares.length > 1 ? [words.seldomWorse({ share: drawShareText(language, leastTold) })] : [];
  const alike = shares.filter((share) => drawShareText(language, share) === drawShareText(language, most)).length;
  const unit = question.frame.units[shares.indexOf(most)]!.name;
  const values = { unit, share: drawShareText(language, most) };
  return [alike === 1 && shares.length > 1 ? words.worseMost(values) : words.worseIn(values)];
}

/** The units whose result is worse with the chosen values. */
function worseAsChosen(
  { question }: Answered,
  units: readonly Against[],
  decimals: number,
  language: Language,
): readonly string[] {
  const visible = ({ chosen }: Against) => chosen < 0 && /[1-9]/.test(chosen.toFixed(decimals));
  const worse = units.flatMap((figure, unit) => (visible(figure) ? [question.frame.units[unit]!.name] : []));
  const names = worse.slice(0, namesShown).join(', ') + (worse.length > namesShown ? ' …' : '');
  return worse.length > 0 ? [textsOf(language).session.result.worse({ units: names, many: worse.length > 1 })] : [];
}

function risk({ drawn }: Answered, scenario: number, language: Language): readonly string[] {
  if (!drawn) return [];
  const words = textsOf(language).session.result;
  const width = (of: number) => {
    const { p5, p95 } = drawn.scenarios[of]!.levels.unitsResult;
    return (p95 - p5) / 1000;
  };
  const [first, own] = [width(0), width(scenario)];
  const decimals = moneyDecimals([first, own]);
  const values = { from: numberText(language, first, decimals), to: numberText(language, own, decimals) };
  if (own > widerInterval * first) return [words.riskMore(values)];
  return [first > widerInterval * own ? words.riskLess(values) : words.riskSame(values)];
}
