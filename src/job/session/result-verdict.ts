import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { textsOf, type Texts } from '../../words/texts';
import { moneyDecimals, numbersOf, roughly } from './figure-text';
import { against, drivenScenario, isComplete, level, type Against, type Answered } from './result-figures';
import type { ResultView } from './view';

/** Below this share of the level a difference in cost is called small: less than a year's uncertainty in pay and prices. */
const smallCost = 0.01;

type Pieces = ResultView['verdict'];

/**
 * The answer in a sentence or two, by rules from the figures: how large the differences in cost are, what the last of the
 * first three scenarios comes to, and what happens to the care itself. A direction is named only where the range has one.
 */
export function verdictPieces(answered: Answered, language: Language): Pieces {
  const { question, runs, drawn } = answered;
  const words = textsOf(language).session.result;
  const base = runs[0]!.scenario.name;
  const total = level(question, runs[0]!, 'cost') / 1000;
  const levelText = numberText(language, total, moneyDecimals([total]));
  const plain = (text: string) => ({ text, strong: false });
  if (runs.length < 2) return [plain(words.alone({ base, year: question.year, level: levelText }))];

  const costs = runs.slice(1).map((_, index) => against(answered, 'cost', index + 1));
  const small = Math.max(...numbersOf(costs).map(Math.abs)) < smallCost * total;
  const uncertain = costs.some(({ interval }) => interval && interval.p5 < 0 && interval.p95 > 0);
  const opening = small
    ? uncertain
      ? words.smallUncertain
      : words.small
    : drawn && uncertain
      ? words.uncertain
      : words.clear;

  const scenario = drivenScenario(runs.length);
  const name = runs[scenario]!.scenario.name;
  const cost = costs[scenario - 1]!;
  const decimals = moneyDecimals(numbersOf([cost]));
  const same = isNothing(cost, decimals);
  const real = against(answered, 'real', scenario);
  return [
    plain(opening + words.cost({ scenario: name, year: question.year })),
    { text: same ? words.same : spoken(cost, decimals, costWords(words), answered, language), strong: true },
    plain(same ? words.asBase({ base, level: levelText }) : words.thanBase({ base, level: levelText })),
    plain(
      words.real({ change: isNothing(real, 1) ? words.same : spoken(real, 1, realWords(words), answered, language) }),
    ),
  ];
}

type Words = Texts['session']['result'];

/** How a difference is said: with its range, or about as large as it is chosen. */
interface Said {
  readonly between: (values: { low: string; high: string }) => string;
  readonly lower: (values: { low: string; high: string }) => string;
  readonly higher: (values: { low: string; high: string }) => string;
  readonly aboutLower: (values: { chosen: string }) => string;
  readonly aboutHigher: (values: { chosen: string }) => string;
}

const costWords = ({ between, lower, higher, aboutLower, aboutHigher }: Words): Said => ({
  ...{ between, lower, higher },
  ...{ aboutLower, aboutHigher },
});

const realWords = (words: Words): Said => ({
  between: words.realBetween,
  lower: words.realLower,
  higher: words.realHigher,
  aboutLower: words.realAboutLower,
  aboutHigher: words.realAboutHigher,
});

function spoken(
  { chosen, interval }: Against,
  decimals: number,
  said: Said,
  answered: Answered,
  language: Language,
): string {
  const size = (amount: number) => numberText(language, Math.abs(amount), decimals);
  if (!interval) return (chosen < 0 ? said.aboutLower : said.aboutHigher)({ chosen: size(chosen) });
  const { p5, p95, error } = interval;
  const complete = isComplete(answered);
  const end = (amount: number) => size(complete ? amount : roughly(amount, error, decimals));
  const [low, high] = [end(p5), end(p95)];
  const text =
    p5 < 0 && p95 > 0
      ? said.between({ low, high })
      : p5 < 0
        ? said.lower({ low: high, high: low })
        : said.higher({ low, high });
  return complete ? text : textsOf(language).session.result.about({ value: text });
}

/** Whether nothing is left of a difference at the decimals it is shown with. */
function isNothing(figure: Against, decimals: number): boolean {
  return numbersOf([figure]).every((number) => !/[1-9]/.test(number.toFixed(decimals)));
}
