import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import { without } from '../job/session/record-fields';
import type { AssumptionView } from '../job/session/view';
import { numberText } from '../words/number-text';
import { placeBetween, silhouette, sliderStep, slidTo } from './assumption-rows';
import { icons } from './icons';
import { enteredNumber, fieldText } from './number-entry';
import { draftKey, type Pane } from './pane';
import { modelValue } from './pasted-cells';
import { shown } from './present';

type Item = AssumptionView;
type Texts = Readonly<Record<string, string>>;

const keyOf = ({ key, scenario }: Item): string => draftKey(key, scenario);

/** The slider with its distribution, and the number beside it. */
export function assumptionControl(pane: Pane, term: (item: Item) => string): ViewTemplate<Item> {
  /** Texts in number fields that have not been kept yet, and why numbers were not kept, by draft key. */
  const typed = state<Texts>({});
  const refusals = state<Texts>({});
  const { assumptions } = pane.texts;
  const { language } = pane.host;
  const value = (item: Item): number => (pane.drafts()[keyOf(item)] ?? item.value) / item.scale;
  const low = (item: Item): number => Number((item.low / item.scale).toPrecision(12));
  const high = (item: Item): number => Number((item.high / item.scale).toPrecision(12));
  const text = (item: Item, number: number): string => numberText(language, number, item.decimals);
  const withUnit = (item: Item, number: string): string => (item.unit === '' ? number : `${number}\u00a0${item.unit}`);
  const keep = (item: Item, written: string): void => {
    const key = keyOf(item);
    typed.set(without(typed.current, key));
    refusals.set(without(refusals.current, key));
    if (written.trim() === '' || written === fieldText(language, value(item), item.decimals)) return;
    const number = enteredNumber(language, written, item.scale);
    if (number === undefined) {
      refusals.set({ ...refusals.current, [key]: assumptions.noNumber({ text: written.trim() }) });
    } else pane.assume(item.key, item.scenario, modelValue(number, item.scale));
  };
  const slide = (item: Item, written: string): void => {
    typed.set(without(typed.current, keyOf(item)));
    const number = slidTo(low(item), high(item), item.decimals, Number(written));
    pane.assume(item.key, item.scenario, modelValue(number, item.scale));
  };
  const slider = html<Item>`<div class="slider">
    <svg class="silhouette" viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <polygon points="${(item) => silhouette(low(item), high(item), value(item), item.spread?.shape)}" />
      <rect class="track" x="0" y="12" width="100" height="4" />
      <rect
        class="track-chosen"
        x="0"
        y="12"
        width="${(item) => (placeBetween(low(item), high(item), value(item)) * 100).toFixed(2)}"
        height="4"
      />
    </svg>
    <input
      type="range"
      min="${low}"
      max="${high}"
      step="${(item) => sliderStep(low(item), high(item), item.decimals)}"
      aria-label="${term}"
      aria-valuetext="${(item) => withUnit(item, fieldText(language, value(item), item.decimals))}"
      :value="${(item) => String(value(item))}"
      @input="${(item, context) => slide(item, (context.event.target as HTMLInputElement).value)}"
    />
    <div class="ends" aria-hidden="true">
      <span>${(item) => text(item, low(item))}</span><span>${(item) => text(item, high(item))}</span>
    </div>
  </div>`;
  const outside = html<Item>`<p class="doubt-line">
    ${icons.doubt}<span
      >${(item) => assumptions.outside({ low: text(item, low(item)), high: withUnit(item, text(item, high(item))) })}</span
    >
  </p>`;
  const isOutside = (item: Item): boolean => {
    const slack = 1e-9 * Math.max(1, Math.abs(low(item)), Math.abs(high(item)));
    return value(item) < low(item) - slack || value(item) > high(item) + slack;
  };
  const refused = html<Item>`<p class="refusal" role="alert">${(item) => refusals()[keyOf(item)]}</p>`;
  return html<Item>`<div class="control">
      ${shown((item) => item.high > item.low, slider)}
      <label class="number-field">
        <span class="spoken">${(item) => assumptions.chosen({ term: term(item) })}</span>
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          :value="${(item) => typed()[keyOf(item)] ?? fieldText(language, value(item), item.decimals)}"
          @input="${(item, context) =>
            typed.set({
              ...typed.current,
              [keyOf(item)]: (context.event.target as HTMLInputElement).value,
            })}"
          @change="${(item, context) => keep(item, (context.event.target as HTMLInputElement).value)}"
        /><span class="unit">${({ unit }) => unit}</span>
      </label>
    </div>
    ${shown((item) => refusals()[keyOf(item)] !== undefined, refused)} ${shown(isOutside, outside)}`;
}
