import { html, Updates, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { AssumptionView } from '../job/session/view';
import { isUnowned } from './assumption-rows';
import { icons } from './icons';
import { draftKey, type Pane } from './pane';
import { shown } from './present';

type Item = AssumptionView;

/** Who owns it, and taking it over: a name is asked for once and remembered. */
export function assumptionOwner(pane: Pane, term: (item: Item) => string): ViewTemplate<Item> {
  /** Draft key of the assumption whose owner is being named. */
  const naming = state<string | undefined>(undefined);
  const { assumptions } = pane.texts;
  const own = ({ key, scenario }: Item, owner: string): void =>
    void pane.change({ kind: 'owner', key, scenario, owner });
  const name = (item: Item): void => {
    naming.set(draftKey(item.key, item.scenario));
    void Updates.next().then(() => document.querySelector<HTMLElement>('.naming input')?.focus());
  };
  const takeOver = (item: Item): void => {
    if (pane.ownerName === '') name(item);
    else own(item, pane.ownerName);
  };
  const end = (item: Item, event: Event, keep: boolean): void => {
    const owner = (event.currentTarget as HTMLFormElement).querySelector('input')?.value.trim() ?? '';
    naming.set(undefined);
    if (!keep || owner === '') return;
    pane.ownerName = owner;
    own(item, owner);
  };
  const form = html<Item>`<form
    class="naming"
    @submit="${(item, context) => end(item, context.event, true)}"
    @reset="${(item, context) => end(item, context.event, false)}"
  >
    <label class="field">
      <span>${() => assumptions.ownerName}</span>
      <input type="text" maxlength="80" :value="${(item) => item.owner || pane.ownerName}" />
    </label>
    <div class="actions">
      <button type="submit" class="plain">${() => assumptions.save}</button>
      <button type="reset" class="plain">${() => assumptions.cancel}</button>
    </div>
  </form>`;
  const unowned = html<Item>`<p class="doubt-line">
    ${icons.doubt}<span>${() => assumptions.notOwned}</span
    ><fluent-button
      class="compact"
      aria-label="${(item) => assumptions.takeOverTerm({ term: term(item) })}"
      @click="${takeOver}"
      >${() => assumptions.takeOver}</fluent-button
    >
  </p>`;
  const owned = html<Item>`<p class="owned">
    <span>${({ owner, since }) => assumptions.owned({ owner, since })}</span>
    <button
      type="button"
      class="link"
      aria-label="${(item) => assumptions.changeOwnerTerm({ term: term(item) })}"
      @click="${name}"
    >
      ${() => assumptions.changeOwner}
    </button>
    <button
      type="button"
      class="link"
      aria-label="${(item) => assumptions.giveBackTerm({ term: term(item) })}"
      @click="${(item) => own(item, '')}"
    >
      ${() => assumptions.giveBack}
    </button>
  </p>`;
  const isNaming = (item: Item): boolean => naming() === draftKey(item.key, item.scenario);
  return html<Item>`${shown(isNaming, form)}${shown((item) => !isNaming(item) && isUnowned(item), unowned)}${shown(
    (item) => !isNaming(item) && item.owner !== '',
    owned,
  )}`;
}
