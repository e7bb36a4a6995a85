import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import { without } from '../job/session/record-fields';
import type { AssumptionView, SpreadView } from '../job/session/view';
import type { SpreadInFile } from '../job/spread-file';
import { icons } from './icons';
import { draftKey, type Pane } from './pane';
import { list, shown } from './present';
import { enteredSpread, hasRange, spreadFields, withUnit, type SpreadFields } from './spread-entry';

/** An assumption that has a range. */
type Item = AssumptionView & { readonly spread: SpreadView };

/** Shapes in the order they are offered. */
const shapes = ['pert', 'triangular', 'normal', 'lognormal', 'uniform', 'discrete', 'fixed'] as const;

interface Option {
  readonly shape: SpreadView['shape'];
  readonly chosen: boolean;
}

/**
 * The range and shape an assumption is drawn from, closed until it is asked for: low, high and shape are the reader's to
 * change, and what cannot be kept stays in the fields with the reason.
 */
export function assumptionSpread(pane: Pane, term: (item: AssumptionView) => string): ViewTemplate<AssumptionView> {
  const { spread: texts } = pane.texts;
  const { language } = pane.host;
  const opened = state<readonly string[]>([]);
  /** What was typed and not used yet, and why it was not kept, by draft key. */
  const typed = state<Readonly<Record<string, SpreadFields>>>({});
  const refusals = state<Readonly<Record<string, string>>>({});
  const keyOf = ({ key, scenario }: Item): string => draftKey(key, scenario);
  const isOpen = (item: Item): boolean => opened().includes(keyOf(item));
  const toggle = (item: Item): void => {
    const key = keyOf(item);
    opened.set(isOpen(item) ? opened.current.filter((each) => each !== key) : [...opened.current, key]);
  };
  /** Makes a change; what was in the fields stays there until the page shows the answer, and what is typed meanwhile after it. */
  const take = async (item: Item, spread: SpreadInFile | null): Promise<void> => {
    const key = keyOf(item);
    const held = typed.current[key];
    refusals.set(without(refusals.current, key));
    await pane.change({ kind: 'spread', key: item.key, spread });
    if (typed.current[key] === held) typed.set(without(typed.current, key));
  };
  const fields = (item: Item): SpreadFields => typed()[keyOf(item)] ?? spreadFields(language, item, item.spread);
  const type = (item: Item, change: Partial<SpreadFields>): void =>
    typed.set({ ...typed.current, [keyOf(item)]: { ...fields(item), ...change } });
  const use = (item: Item): void => {
    const value = pane.drafts()[keyOf(item)] ?? item.value;
    const entered = enteredSpread(language, { ...item, value }, fields(item), item.spread, texts);
    if ('refused' in entered) {
      refusals.set({ ...refusals.current, [keyOf(item)]: entered.refused });
      return;
    }
    void take(item, entered.spread);
  };
  const reset = (item: Item, event: Event): void => {
    // The button that was pressed goes away.
    (event.currentTarget as HTMLElement).closest('form')?.querySelector<HTMLElement>('[type=submit]')?.focus();
    void take(item, null);
  };
  const written = (item: Item, value: number): string => withUnit(language, item, value);
  const rangeOf = (item: Item, { low, high, shape }: SpreadView['register']) => ({
    low: written(item, low),
    high: written(item, high),
    shape: texts.shapes[shape],
  });
  const summary = (item: Item): string => {
    const { spread } = item;
    if (spread.shape === 'fixed') return texts.fixed;
    if (spread.shape === 'discrete') return texts.discrete({ count: spread.values.length });
    return texts.range(rangeOf(item, spread));
  };
  const registerText = (item: Item): string => {
    const { register } = item.spread;
    return hasRange(register.shape) ? texts.registerRange(rangeOf(item, register)) : texts.shapes[register.shape];
  };
  const number = (end: 'low' | 'high'): ViewTemplate<Item> =>
    html<Item>`<label class="field">
      <span>${() => texts[end]}<span class="spoken">, ${term}</span></span>
      <span class="number-field"
        ><input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          :value="${(item) => fields(item)[end]}"
          @input="${(item, context) => type(item, { [end]: (context.event.target as HTMLInputElement).value })}"
        /><span class="unit">${({ unit }) => unit}</span></span
      >
    </label>`;
  const option = html<Option>`<option value="${({ shape }) => shape}" :selected="${({ chosen }) => chosen}">
    ${({ shape }) => texts.shapes[shape]}
  </option>`;
  const shape = html<Item>`<label class="field">
    <span>${() => texts.shape}<span class="spoken">, ${term}</span></span>
    <select
      @change="${(item, context) =>
        type(item, { shape: (context.event.target as HTMLSelectElement).value as SpreadView['shape'] })}"
    >
      ${list((item) => shapes.map((each) => ({ shape: each, chosen: each === fields(item).shape })), option)}
    </select>
  </label>`;
  const values = html<Item>`<label class="field spread-values">
    <span>${() => texts.values}<span class="spoken">, ${term}</span></span>
    <input
      type="text"
      autocomplete="off"
      :value="${(item) => fields(item).values}"
      @input="${(item, context) => type(item, { values: (context.event.target as HTMLInputElement).value })}"
    />
  </label>`;
  const owned = ({ owner }: Item): string => (owner === '' ? texts.ownedByNobody : texts.ownedBy({ owner }));
  const form = html<Item>`<form class="spread-form" @submit="${(item) => use(item)}">
    <div class="field-pair">
      ${shown((item: Item) => hasRange(fields(item).shape), html<Item>`${number('low')}${number('high')}`)}${shape}
      ${shown((item: Item) => fields(item).shape === 'discrete', values)}
    </div>
    <p class="help">${(item) => texts.meanings[fields(item).shape]}</p>
    <p class="refusal" role="alert">${(item) => refusals()[keyOf(item)] ?? ''}</p>
    <div class="actions">
      <button type="submit" class="plain">${() => texts.use}</button>
      ${shown(
        ({ spread }: Item) => spread.own,
        html<Item>`<button type="button" class="link" @click="${(item, context) => reset(item, context.event)}">
          ${(item) => texts.reset({ range: registerText(item) })}
        </button>`,
      )}
    </div>
    ${shown(({ spread }: Item) => spread.own, html<Item>`<p class="help">${owned}</p>`)}
  </form>`;
  const part = html<Item>`<div class="spread">
    <button
      type="button"
      class="spread-toggle"
      aria-expanded="${(item) => String(isOpen(item))}"
      @click="${(item) => toggle(item)}"
    >
      ${icons.chevron}<span>${summary}<span class="spoken">, ${term}</span></span
      >${shown(({ spread }: Item) => spread.own, html`<span class="spread-own">${() => texts.own}</span>`)}
    </button>
    ${shown(isOpen, form)}
  </div>`;
  const follows = html<AssumptionView>`<p class="help">${({ follows = '' }) => texts.follows({ term: follows })}</p>`;
  const ranged = (item: AssumptionView): readonly Item[] =>
    item.spread && item.follows === undefined ? [item as Item] : [];
  return html<AssumptionView>`${list(ranged, part)}${shown(
    ({ follows: other, spread }: AssumptionView) => other !== undefined && spread !== null,
    follows,
  )}`;
}
