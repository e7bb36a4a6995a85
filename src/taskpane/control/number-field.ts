import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import { without } from '../../job/session/record-fields';
import { enteredNumber } from '../number-entry';
import type { Pane } from '../pane';
import { modelValue } from '../pasted-cells';
import { shown } from '../present';

type Texts = Readonly<Record<string, string>>;

/** What a field for a number is about. */
export interface NumberField<Source> {
  /** What tells fields of one kind apart. */
  readonly key: (source: Source) => string;
  readonly label: (source: Source) => string;
  readonly unit: (source: Source) => string;
  /** What a typed number is multiplied by to give the model's. */
  readonly scale: (source: Source) => number;
  /** What stands in it; empty: nothing. */
  readonly written: (source: Source) => string;
  /** Why a number cannot stand there, as a sentence with the text that was typed. */
  readonly refusal: (source: Source, value: number, text: string) => string | undefined;
  /** Takes the model's value, or null where the field was emptied; done when the answer has it. */
  readonly set: (source: Source, value: number | null) => Promise<void>;
}

/** A field for a number that may be left empty, and under it why a number was not kept. */
export function numberField<Source>(
  pane: Pane,
  field: NumberField<Source>,
): { readonly input: ViewTemplate<Source>; readonly refused: ViewTemplate<Source> } {
  /** Texts in fields that the answer does not hold yet, and why numbers were not kept, by key. */
  const typed = state<Texts>({});
  const refusals = state<Texts>({});
  const { assumptions } = pane.texts;
  const { language } = pane.host;
  const forget = (key: string): void => typed.set(without(typed.current, key));
  const keep = async (source: Source, text: string): Promise<void> => {
    const key = field.key(source);
    refusals.set(without(refusals.current, key));
    const found = text.trim() === '' ? null : enteredNumber(language, text, field.scale(source));
    const value = typeof found === 'number' ? modelValue(found, field.scale(source)) : null;
    const refusal =
      found === undefined
        ? assumptions.noNumber({ text: text.trim() })
        : value === null
          ? undefined
          : field.refusal(source, value, text.trim());
    if (refusal !== undefined) {
      refusals.set({ ...refusals.current, [key]: refusal });
      forget(key);
      return;
    }
    if (text !== field.written(source)) await field.set(source, value);
    // What has been typed meanwhile stays.
    if (typed.current[key] === text) forget(key);
  };
  const textOf = (event: Event): string => (event.target as HTMLInputElement).value;
  const message = html<Source>`<p class="refusal" role="alert">${(source) => refusals()[field.key(source)]}</p>`;
  return {
    input: html<Source>`<label class="number-field">
      <span class="spoken">${(source) => field.label(source)}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        :value="${(source) => typed()[field.key(source)] ?? field.written(source)}"
        @input="${(source, { event }) => typed.set({ ...typed.current, [field.key(source)]: textOf(event) })}"
        @change="${(source, { event }) => void keep(source, textOf(event))}"
      /><span class="unit">${(source) => field.unit(source)}</span>
    </label>`,
    refused: html<Source>`${shown((source) => refusals()[field.key(source)] !== undefined, message)}`,
  };
}
