import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { EffectView } from '../../job/session/control-view';
import type { ScenarioView } from '../../job/session/view';
import { paneControlTexts } from '../../words/pane-control-texts';
import type { Pane } from '../pane';
import { list, shown } from '../present';
import { leverField } from './lever-field';
import { placePart } from './place-part';

export { checkPart } from './check-part';
export { grantsPart } from './grants-part';

/** The control around the money on a scenario's card: a place to begin from, the levers, and what they come to. */
export function controlPart(pane: Pane): ViewTemplate<ScenarioView> {
  const words = paneControlTexts(pane.host.language);
  const effect = html<EffectView>`<div>
    <dt>${({ label }) => label}</dt>
    <dd>
      ${({ amount }) => amount}${shown(
        ({ today }: EffectView) => today !== null,
        html<EffectView>` <span class="effect-today"
          >${({ today }) => words.effectToday({ value: today ?? '' })}</span
        >`,
      )}
    </dd>
  </div>`;
  const effects = html<ScenarioView>`<p class="help">${() => words.effects({ year: pane.question?.year ?? 0 })}</p>
    <dl class="pairs amounts effects">${list(({ control }) => control.effects, effect)}</dl>`;
  return html<ScenarioView>`<p class="help">
      ${({ base }) => (base ? words.todayLead : words.scenarioLead)} ${() => words.empty}
    </p>
    ${placePart(pane)}
    <h3 class="levers-title">${() => words.levers}</h3>
    <ul class="levers">
      ${list(({ control }) => control.levers, leverField(pane))}
    </ul>
    ${shown(({ control }: ScenarioView) => control.effects.length > 0, effects)}`;
}
