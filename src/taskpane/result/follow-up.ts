import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { ResultView } from '../../job/session/view';
import { enteredNumber, fieldText } from '../number-entry';
import { draftKey, type Pane } from '../pane';
import { modelValue } from '../pasted-cells';
import { scenarioMark } from '../scenario-mark';

/** The register's key of the share of follow-up that remains. */
const followUpKey = 'phi';

interface FollowUp {
  readonly scenario: string;
  /** The scenario's number, from 1. */
  readonly number: number;
  /** Per cent. */
  readonly value: number;
}

/** The slider of the scenario looked at, or of the first that sets its own. */
export function followUpOf(result: ResultView, number: number): FollowUp | undefined {
  const looked = result.scenarios.find((each) => each.number === number);
  const found = result.followUp.find(({ scenario }) => scenario === looked?.id) ?? result.followUp[0];
  const scenario = result.scenarios.find(({ id }) => id === found?.scenario);
  return found && scenario && { scenario: found.scenario, number: scenario.number, value: found.value * 100 };
}

/** How much of the follow-up remains: the answer follows while it is moved. */
export function followUpSlider(pane: Pane): ViewTemplate<FollowUp> {
  const { result: texts } = pane.texts;
  const typed = state<string | undefined>(undefined);
  const value = ({ scenario, value }: FollowUp): number => {
    const draft = pane.drafts()[draftKey(followUpKey, scenario)];
    return draft === undefined ? value : draft * 100;
  };
  const set = ({ scenario }: FollowUp, percent: number): void =>
    pane.assume(followUpKey, scenario, modelValue(percent, 0.01));
  const keep = (now: FollowUp, written: string): void => {
    typed.set(undefined);
    const number = enteredNumber(pane.host.language, written, 0.01);
    if (number !== undefined) set(now, Math.max(0, Math.min(100, number)));
  };
  return html<FollowUp>`<div class="card follow-up">
    <div class="control">
      <p class="follow-up-label">
        ${scenarioMark(({ number }: FollowUp) => number)}<span>${() => texts.followUp}</span>
      </p>
      <label class="number-field">
        <span class="spoken">${({ number }) => texts.followUpIn({ number })}</span>
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          :value="${(now) => typed() ?? fieldText(pane.host.language, value(now), 0)}"
          @input="${(_, context) => typed.set((context.event.target as HTMLInputElement).value)}"
          @change="${(now, context) => keep(now, (context.event.target as HTMLInputElement).value)}"
        /><span class="unit">%</span>
      </label>
    </div>
    <div class="slider slider-plain">
      <svg class="silhouette" viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="track" x="0" y="12" width="100" height="4" />
        <rect class="track-chosen" x="0" y="12" width="${(now) => value(now).toFixed(2)}" height="4" />
      </svg>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        aria-label="${({ number }) => texts.followUpIn({ number })}"
        aria-valuetext="${(now) => `${fieldText(pane.host.language, value(now), 0)} %`}"
        :value="${(now) => String(value(now))}"
        @input="${(now, context) => set(now, Number((context.event.target as HTMLInputElement).value))}"
      />
      <div class="ends" aria-hidden="true">
        <span>${() => texts.followUpLow}</span><span>${() => texts.followUpHigh}</span>
      </div>
    </div>
  </div>`;
}
