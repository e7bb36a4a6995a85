import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { MessageView, ResultView } from '../../job/session/view';
import { later } from '../later';
import { messageCard } from '../message-card';
import type { Pane, Step } from '../pane';
import { list, present } from '../present';
import { chancesPart } from './chances-part';
import { chartPart } from './chart-part';
import { checkDetails } from './check-details';
import { drawsFoot } from './draws-foot';
import { drawsProgress } from './draws-progress';
import { defineDrawing } from './drawing';
import { followUpOf, followUpSlider } from './follow-up';
import { resultTable } from './result-table';
import { turningPart } from './turning-part';
import { driversPart, gainsPart, productionPart } from './whisker-part';

export { liveFan } from './live-fan';

/** Step 4: one sentence, chart with its slider, table, who gains, registered and real, drivers, what is left out. */
export function resultStep(pane: Pane): ViewTemplate {
  defineDrawing();
  const { result: texts } = pane.texts;
  const chosen = state<string | undefined>(pane.remembered('compared'));
  /** Number of the scenario looked at: the last chosen, or the last in the order, which is the switch in practice. */
  const number = (): number => {
    const scenarios = pane.result?.scenarios ?? [];
    const found = scenarios.find(({ id, number }) => id === chosen() && number > 1);
    return found?.number ?? Math.min(3, scenarios.length);
  };
  const scenario = Object.assign(number, {
    choose: (value: number): void => {
      const found = pane.result?.scenarios.find((each) => each.number === value);
      if (!found) return;
      chosen.set(found.id);
      pane.remember('compared', found.id);
    },
  });
  const piece = html<ResultView['verdict'][number]>`${({ text, strong }) => (strong ? '' : text)}<strong
      >${({ text, strong }) => (strong ? text : '')}</strong
    >`;
  const answer = html<ResultView>`<p class="verdict">${list(({ verdict }) => verdict, piece)}</p>
    <p class="caveat">${({ caveat }) => caveat}</p>
    ${drawsProgress(pane)} ${chartPart(pane, scenario)}
    ${present((result: ResultView) => followUpOf(result, scenario()), followUpSlider(pane))} ${later(resultTable(pane))}
    ${later(chancesPart(pane, scenario))} ${later(gainsPart(pane, scenario))} ${later(productionPart(pane, scenario))}
    ${later(driversPart(pane, scenario))} ${later(turningPart(pane, scenario))} ${later(checkDetails(pane))}
    <section class="notes-last">
      ${list(({ notes }) => notes, html<string>`<p class="help">${(text) => text}</p>`)} ${drawsFoot(pane)}
    </section>`;
  const hindrance = (): MessageView | undefined => {
    const found = pane.view()?.hindrance;
    if (found) return found.message;
    return pane.result ? undefined : { kind: 'note', title: texts.noAnswer, text: '', code: '', actions: [] };
  };
  const { frame } = pane.texts;
  const goTo = (step: Step): string => frame.goTo({ step: frame.steps[step] });
  const hindered = html<MessageView>`<fluent-button
    class="compact"
    @click="${() => pane.go(pane.view()?.hindrance?.step ?? 'source')}"
    >${() => goTo(pane.view()?.hindrance?.step ?? 'source')}</fluent-button
  >`;
  return html`${present(hindrance, messageCard(pane, hindered))} ${present(() => pane.result, answer)}`;
}
