import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { CheckPointView, CheckView } from '../../job/session/control-view';
import { longestAnswer } from '../../model/control-check';
import { paneControlTexts } from '../../words/pane-control-texts';
import type { Pane } from '../pane';
import { list, shown } from '../present';
import { scenarioMark } from '../scenario-mark';

type Word = CheckView['answers'][number]['value'];
/** An answer as it stands in its fields. */
interface Said {
  readonly answer: Word | null;
  readonly text: string;
}
interface Fact {
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

/** A question of the check: what the scenarios say themselves, and the answer in a word, in one's own words, or both. */
export function checkQuestion(pane: Pane): ViewTemplate<CheckPointView> {
  /** What has been said and the answer does not hold yet, by point. */
  const drafts = state<Readonly<Record<string, Said>>>({});
  const words = paneControlTexts(pane.host.language);
  const check = (): CheckView | undefined => pane.view()?.check;
  const said = ({ key, answer, text }: CheckPointView): Said => drafts()[key] ?? { answer, text };
  const draft = ({ key, answer, text }: CheckPointView, given: Partial<Said>): Said => {
    const whole = { ...(drafts.current[key] ?? { answer, text }), ...given };
    drafts.set({ ...drafts.current, [key]: whole });
    return whole;
  };
  const answer = async (point: CheckPointView, given: Partial<Said>): Promise<void> => {
    const whole = draft(point, given);
    await pane.change({ kind: 'answer', point: point.key, ...whole });
    // What has been said meanwhile stays.
    if (drafts.current[point.key] !== whole) return;
    drafts.set(Object.fromEntries(Object.entries(drafts.current).filter(([key]) => key !== point.key)));
  };
  const choices = (point: CheckPointView) =>
    [{ value: '', label: words.noAnswer }, ...(check()?.answers ?? [])].map((each) => ({
      ...each,
      chosen: each.value === (said(point).answer ?? ''),
    }));
  const option = html<ReturnType<typeof choices>[number]>`<option
    value="${({ value }) => value}"
    :selected="${({ chosen }) => chosen}"
  >
    ${({ label }) => label}
  </option>`;
  const wordOf = (value: string): Word | null => check()?.answers.find((each) => each.value === value)?.value ?? null;
  const facts = ({ facts: texts }: CheckPointView): readonly Fact[] =>
    texts.map((text, index) => ({ number: index + 1, name: check()?.scenarios[index]?.name ?? '', text }));
  const fact = html<Fact>`<li>
    ${scenarioMark(({ number }: Fact) => number)}<span
      ><span class="spoken">${({ number, name }) => words.factOf({ name: `${number} ${name}` })}</span>${({ text }) =>
        text}</span
    >
  </li>`;
  return html<CheckPointView>`<fieldset class="check-question">
    <legend>${({ question }) => question}</legend>
    ${shown(
      ({ facts: texts }: CheckPointView) => texts.length > 0,
      html<CheckPointView>`<ul class="check-facts">
        ${list(facts, fact)}
      </ul>`,
    )}
    <div class="field-pair">
      <label class="field check-word">
        <span>${() => words.answer}</span>
        <select
          @change="${(point, context) =>
            void answer(point, { answer: wordOf((context.event.target as HTMLSelectElement).value) })}"
        >
          ${list(choices, option)}
        </select>
      </label>
      <label class="field check-text">
        <span>${() => words.ownWords}</span>
        <input
          type="text"
          autocomplete="off"
          maxlength="${longestAnswer}"
          :value="${(point) => said(point).text}"
          @input="${(point, context) => void draft(point, { text: (context.event.target as HTMLInputElement).value })}"
          @change="${(point, context) => void answer(point, { text: (context.event.target as HTMLInputElement).value })}"
        />
      </label>
    </div>
  </fieldset>`;
}
