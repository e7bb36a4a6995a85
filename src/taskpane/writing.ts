import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { MessageView } from '../job/session/view';
import { icons } from './icons';
import { messageCard } from './message-card';
import type { Pane } from './pane';
import type { WritingStep } from './pane-host';
import { list, present, shown } from './present';

type SheetProgress = WritingStep['sheets'][number];

/** The primary button of the result, with how many assumptions nobody owns. */
export function writeButton(pane: Pane): ViewTemplate {
  const { writing } = pane.texts;
  const unowned = (): number => pane.question?.judgements.unowned ?? 0;
  const count = html`<span class="button-note">${() => writing.unowned({ count: unowned() })}</span>`;
  return html`<fluent-button
    class="forward wide"
    appearance="primary"
    ?disabled="${() => pane.result === undefined}"
    @click="${() => void pane.write()}"
    ><span class="button-lines">${() => writing.write}${shown(() => unowned() > 0, count)}</span></fluent-button
  >`;
}

/** The footer while writing: the one thing to do is to stop it. */
export function writingFooter(pane: Pane): ViewTemplate {
  const { writing } = pane.texts;
  const cancelling = (): boolean => {
    const now = pane.writing();
    return now?.kind === 'running' && now.cancelling;
  };
  return html`<footer class="footer">
    <fluent-button class="forward" ?disabled="${cancelling}" @click="${() => pane.cancelWriting()}"
      >${() => (cancelling() ? writing.cancelling : writing.cancel)}</fluent-button
    >
  </footer>`;
}

/** Sheet by sheet what is written; when it is done, that it is, over the answer. */
export function writingStep(pane: Pane, answer: ViewTemplate): ViewTemplate {
  const { writing } = pane.texts;
  const stateIcons: Readonly<Record<SheetProgress['state'], ViewTemplate>> = {
    written: html`${icons.check}`,
    writing: html`<span class="at-work"></span>`,
    waiting: html`–`,
  };
  const sheet = html<SheetProgress>`<li class="${(each) => `sheet-${each.state}`}">
    <span class="sheet-icon" aria-hidden="true">${(each) => stateIcons[each.state]}</span>
    <span class="sheet-title">${(each) => each.title}</span>
    <span class="sheet-state">${(each) => writing.states[each.state]}</span>
  </li>`;
  const waiting: MessageView = { kind: 'doubt', ...writing.waiting, code: '', actions: [] };
  const running = html<WritingStep>`<div class="progress">
      <fluent-progress-bar
        thickness="large"
        aria-label="${() => writing.title}"
        value="${(progress) => progress.step}"
        max="${(progress) => Math.max(progress.steps, 1)}"
      ></fluent-progress-bar>
      <p class="progress-line">
        <span>${(progress) => writing.step({ step: progress.step, steps: progress.steps })}</span>
        <span>${() => writing.restores}</span>
      </p>
    </div>
    <ul class="sheets">
      ${list((progress) => progress.sheets, sheet)}
    </ul>
    ${present((progress: WritingStep) => (progress.waiting ? waiting : undefined), messageCard(pane))}`;
  const preparing = html`<div class="progress">
    <fluent-progress-bar thickness="large" aria-label="${() => writing.title}"></fluent-progress-bar>
    <p class="progress-line"><span>${() => writing.preparing}</span></p>
  </div>`;
  const progress = (): WritingStep | undefined => {
    const now = pane.writing();
    return now?.kind === 'running' ? now.progress : undefined;
  };
  const isPreparing = (): boolean => {
    const now = pane.writing();
    return now?.kind === 'running' && now.progress === undefined;
  };
  const done = (): MessageView | undefined => {
    const now = pane.writing();
    if (now?.kind !== 'done') return undefined;
    const { sheets, charts } = now.written;
    const text = charts === 0 ? writing.doneWithoutCharts({ sheets }) : writing.doneText({ sheets, charts });
    return { kind: 'done', title: writing.done, text, code: '', actions: [] };
  };
  const told = (): readonly MessageView[] => {
    const now = pane.writing();
    return now?.kind === 'done' ? now.written.told : [];
  };
  const onward = html`<fluent-button class="compact" @click="${() => void pane.showBoardPage()}"
    >${() => writing.goToBoardPage}</fluent-button
  >`;
  return html`<section>
    <h1 tabindex="-1">${() => (pane.writing()?.kind === 'done' ? writing.doneTitle : writing.title)}</h1>
    ${shown(() => pane.writing()?.kind === 'running', html`<p class="lead">${() => writing.lead}</p>`)}
    ${shown(isPreparing, preparing)} ${present(progress, running)} ${present(done, messageCard(pane, onward))}
    ${list(told, messageCard(pane))} ${shown(() => pane.writing()?.kind === 'done', answer)}
  </section>`;
}
