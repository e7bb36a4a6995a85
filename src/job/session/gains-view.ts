import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import { intervalText, moneyDecimals, numbersOf } from './figure-text';
import { against, unitAgainst, type Against, type Answered } from './result-figures';
import type { ResultView, WhiskerView } from './view';

/** The units carry more, or less, of the risk where their result's range is wider or narrower by a tenth. */
const widerRange = 1.1;
/** Units named in a sentence. */
const namesShown = 5;

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
  const row = (label: string, { chosen, range }: Against, strong: boolean): WhiskerView => ({
    label,
    low: range?.low ?? null,
    high: range?.high ?? null,
    chosen,
    text: range ? intervalText(language, range, decimals) : numberText(language, chosen, decimals, true),
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
  const visible = ({ chosen }: Against) => chosen < 0 && /[1-9]/.test(chosen.toFixed(decimals));
  const worse = units.flatMap((figure, unit) => (visible(figure) ? [answered.question.frame.units[unit]!.name] : []));
  const names = worse.slice(0, namesShown).join(', ') + (worse.length > namesShown ? ' …' : '');
  return [
    ...(worse.length > 0 ? [words.worse({ units: names, many: worse.length > 1 })] : []),
    ...risk(answered, scenario, language),
    words.internal,
  ];
}

function risk({ ranges }: Answered, scenario: number, language: Language): readonly string[] {
  if (!ranges) return [];
  const words = textsOf(language).session.result;
  const width = (of: number) => {
    const { low, high } = ranges.scenarios[of]!.levels.unitsResult;
    return (high - low) / 1000;
  };
  const [first, own] = [width(0), width(scenario)];
  const decimals = moneyDecimals([first, own]);
  const values = { from: numberText(language, first, decimals), to: numberText(language, own, decimals) };
  if (own > widerRange * first) return [words.riskMore(values)];
  return [first > widerRange * own ? words.riskLess(values) : words.riskSame(values)];
}
