import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { GrantKindView } from '../../job/session/grant-view';
import type { ScenarioView } from '../../job/session/view';
import { paneControlTexts } from '../../words/pane-control-texts';
import { icons } from '../icons';
import type { Pane } from '../pane';
import { list, shown } from '../present';
import { focusOn } from '../scenario-card';
import { cardChange } from './card-change';
import { grantItem } from './grant-item';

/** The state grants on a scenario's card: those it has, and one more to choose. */
export function grantsPart(pane: Pane): ViewTemplate<ScenarioView> {
  const words = paneControlTexts(pane.host.language);
  const kinds = (): readonly GrantKindView[] => pane.question?.grantKinds ?? [];
  const chosen = state<string | undefined>(undefined);
  const kind = (): GrantKindView | undefined => kinds().find(({ key }) => key === chosen()) ?? kinds()[0];
  const choices = () => kinds().map(({ key, name }) => ({ key, name, chosen: key === kind()?.key }));
  const option = html<ReturnType<typeof choices>[number]>`<option
    value="${({ key }) => key}"
    :selected="${({ chosen }) => chosen}"
  >
    ${({ name }) => name}
  </option>`;
  const add = async ({ id, base }: ScenarioView): Promise<void> => {
    const grant = kind()?.key;
    if (grant === undefined) return;
    await cardChange(pane, { kind: 'add-grant', scenario: base ? null : id, grant });
    focusOn('.grants-part .grant:last-of-type > summary');
  };
  const placed = ({ id, base, grants }: ScenarioView) => grants.map((grant) => ({ grant, scenario: base ? null : id }));
  const none = html<ScenarioView>`<p class="help">${() => words.noGrants}</p>`;
  return html<ScenarioView>`<p class="help">${({ base }) => (base ? words.grantsToday : words.grantsScenario)}</p>
    ${shown(({ grants }: ScenarioView) => grants.length === 0, none)}
    <div class="grants">
      ${list(
        placed,
        grantItem(pane, () => focusOn('.grants-part > summary')),
      )}
    </div>
    <div class="add-grant">
      <label class="field">
        <span>${() => words.grantKind}</span>
        <select @change="${(_, context) => chosen.set((context.event.target as HTMLSelectElement).value)}">
          ${list(choices, option)}
        </select>
      </label>
      <p class="help">${() => kind()?.what ?? ''}</p>
      <button type="button" class="link" @click="${(scenario) => void add(scenario)}">
        ${icons.plus}<span>${() => words.addGrant}</span>
      </button>
    </div>`;
}
