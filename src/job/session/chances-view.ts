import type { Uncertainty } from '../../simulate/uncertainty/uncertainty';
import { drawShareText } from '../../words/draw-share';
import type { Language } from '../../words/messages';
import { numberText, percentText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import type { Question } from '../scenarios';
import { moneyDecimals } from './figure-text';
import type { ResultView } from './view';

/** How often something happens in a scenario's draws: that its cost is higher, and what a board asks about. */
export function chancesView(
  { year }: Question,
  drawn: Uncertainty,
  scenario: number,
  language: Language,
): ResultView['chances'][number]['rows'] {
  const words = textsOf(language).session.result.chances;
  const amount = (limit: number) => numberText(language, limit / 1000, moneyDecimals([limit / 1000]));
  const texts = {
    costRisesBy: (limit: number) => words.costRisesBy({ amount: amount(limit) }),
    deficit: (limit: number) => words.deficit({ amount: amount(limit) }),
    guaranteeBelow: (limit: number) => words.guaranteeBelow({ share: percentText(language, limit, 0), year }),
  };
  const row = (text: string, share: number) => ({ text, share: drawShareText(language, share) });
  return [
    row(words.costRises, drawn.scenarios[scenario]!.costRises),
    ...drawn.chances
      .filter((chance) => chance.scenario === scenario)
      .map(({ kind, limit, share }) => row(texts[kind](limit), share)),
  ];
}
