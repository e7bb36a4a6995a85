import type { Uncertainty } from '../../simulate/uncertainty/uncertainty';
import { chanceText } from '../../words/chance-text';
import { drawShareText } from '../../words/draw-share';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import type { Question } from '../scenarios';
import type { ResultView } from './view';

/** How often something happens in a scenario's draws: that its cost is higher, and what a board asks about. */
export function chancesView(
  { year }: Question,
  drawn: Uncertainty,
  scenario: number,
  language: Language,
): ResultView['chances'][number]['rows'] {
  const row = (text: string, share: number) => ({ text, share: drawShareText(language, share) });
  return [
    row(textsOf(language).uncertainty.said.costRises, drawn.scenarios[scenario]!.costRises),
    ...drawn.chances
      .filter((chance) => chance.scenario === scenario)
      .map((chance) => row(chanceText(language, chance, year), chance.share)),
  ];
}
