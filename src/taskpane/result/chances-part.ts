import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ResultView } from '../../job/session/view';
import type { Pane } from '../pane';
import { list, shown } from '../present';
import { scenarioMark } from '../scenario-mark';

type Chance = ResultView['chances'][number]['rows'][number];

/** How often something a board asks about happens in the draws. */
export function chancesPart(pane: Pane, scenario: () => number): ViewTemplate<ResultView> {
  const { result: texts } = pane.texts;
  const rows = ({ chances }: ResultView): readonly Chance[] => chances[scenario() - 2]?.rows ?? [];
  const row = html<Chance>`<div class="chance">
    <dt>${({ text }) => text}</dt>
    <dd>${({ share }) => share}</dd>
  </div>`;
  const part = html<ResultView>`<section class="part">
    <div class="part-head">
      <h2>${() => texts.chances}</h2>
      <p>${scenarioMark(scenario)}</p>
    </div>
    <dl class="chances">${list(rows, row)}</dl>
  </section>`;
  return html<ResultView>`${shown((result) => rows(result).length > 0, part)}`;
}
