import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { RuleDraft, RuleParameterView, RuleView } from '../job/session/rule-view';
import type { RuleTexts } from '../words/rule-texts';
import { icons } from './icons';
import { enteredNumber, fieldText } from './number-entry';
import type { Pane } from './pane';
import { modelValue } from './pasted-cells';
import { list, shown } from './present';
import type { RuleWork } from './rule-work';

interface Row {
  readonly index: number;
  readonly parameter: RuleDraft['parameters'][number];
  readonly view: RuleParameterView;
  readonly units: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
}

/** The numbers that rules read: those of the model they are like, and the user's own with a name and a unit. */
export function ruleNumbers(pane: Pane, work: RuleWork, words: RuleTexts): ViewTemplate<RuleView> {
  const { language } = pane.host;
  /** Texts that are being typed, by row, until they are numbers. */
  const typed = state<Readonly<Record<number, string>>>({});
  const rows = (view: RuleView): readonly Row[] => {
    const parameters = work.draft()?.parameters ?? [];
    return parameters.flatMap((parameter, index) => {
      const own = view.parameters[index];
      const units = view.units.map((unit) => ({ ...unit, chosen: unit.value === parameter.unit }));
      return own ? [{ index, parameter, view: own, units }] : [];
    });
  };
  const text = ({ index, parameter, view }: Row): string =>
    typed()[index] ??
    (parameter.value === null ? '' : fieldText(language, parameter.value / view.scale, view.decimals));
  const enter = ({ index, view }: Row, written: string): void => {
    typed.set({ ...typed.current, [index]: written });
    const number = enteredNumber(language, written, view.scale);
    work.changeParameter(index, { value: number === undefined ? null : modelValue(number, view.scale) });
  };
  const leave = ({ index, parameter }: Row): void => {
    if (parameter.value === null) return;
    const others = Object.entries(typed.current).filter(([each]) => Number(each) !== index);
    typed.set(Object.fromEntries(others));
  };
  const option = html<Row['units'][number]>`<option
    value="${({ value }) => value}"
    :selected="${({ chosen }) => chosen}"
  >
    ${({ label }) => label}
  </option>`;
  const own = html<Row>`<div class="field-pair rule-own">
    <label class="field">
      <span>${() => words.parameterKey}</span>
      <input
        type="text"
        class="rule-code"
        maxlength="24"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        :value="${({ parameter }) => parameter.key}"
        @input="${({ index }, context) =>
          work.changeParameter(index, { key: (context.event.target as HTMLInputElement).value.trim() })}"
      />
    </label>
    <label class="field">
      <span>${() => words.parameterUnit}</span>
      <select
        @change="${({ index }, context) =>
          work.changeParameter(index, { unit: (context.event.target as HTMLSelectElement).value })}"
      >
        ${list(({ units }) => units, option)}
      </select>
    </label>
  </div>`;
  const remove = html<Row>`<button
    type="button"
    class="link"
    @click="${({ index }) => {
      typed.set({});
      work.removeParameter(index);
    }}"
  >
    ${({ view }) => words.removeParameter({ name: view.term })}
  </button>`;
  const row = html<Row>`<li class="rule-number">
    ${shown(({ parameter }: Row) => parameter.own, own)}
    <label class="rule-value">
      <span
        >${({ parameter, view }) => (parameter.own ? words.parameterValue : view.term)}<span class="spoken"
          >${({ parameter, view }) => (parameter.own ? `, ${view.term}` : '')}</span
        ></span
      >
      <span class="number-field">
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid="${({ view }) => String(view.fault !== '')}"
          :value="${text}"
          @input="${(row, context) => enter(row, (context.event.target as HTMLInputElement).value)}"
          @blur="${leave}"
        /><span class="unit">${({ view }) => view.unit}</span>
      </span>
    </label>
    ${shown(({ view }: Row) => view.fault !== '', html<Row>`<p class="refusal">${({ view }) => view.fault}</p>`)}
    ${shown(({ parameter }: Row) => parameter.own, remove)}
  </li>`;
  return html<RuleView>`<section class="part rule-numbers">
    <h2>${() => words.parameters}</h2>
    <p class="help">${() => words.parametersHelp}</p>
    <ul>
      ${list(rows, row)}
    </ul>
    <button type="button" class="link add" @click="${() => work.addParameter('')}">
      ${icons.plus}<span>${() => words.addParameter}</span>
    </button>
  </section>`;
}
