import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { MessageView } from '../job/session/view';
import { icons } from './icons';
import { messageCard } from './message-card';
import { steps, type Pane, type Step } from './pane';
import { list, present, shown } from './present';
import { writeButton, writingFooter } from './writing';

/** The four steps on a line: done with a check, the current one filled; a step without a question is out of reach. */
function stepper(pane: Pane): ViewTemplate {
  const isDone = (step: Step): boolean => steps.indexOf(step) < pane.furthest() && step !== pane.step();
  const item = html<Step>`<li>
    <button
      type="button"
      class="${(step) => (pane.step() === step ? 'step step-current' : isDone(step) ? 'step step-done' : 'step')}"
      aria-current="${(step) => (pane.step() === step ? 'step' : null)}"
      ?disabled="${(step) => !pane.canVisit(step) || pane.writing()?.kind === 'running'}"
      @click="${(step) => pane.go(step)}"
    >
      <span class="step-mark" aria-hidden="true"
        >${shown<Step>(isDone, html`${icons.check}`)}${(step) => (isDone(step) ? '' : steps.indexOf(step) + 1)}</span
      ><span class="step-name">${(step) => pane.texts.frame.steps[step]}</span
      ><span class="spoken">${(step) => (isDone(step) ? `, ${pane.texts.frame.stepDone}` : '')}</span>
    </button>
  </li>`;
  return html`<nav class="stepper" aria-label="${() => pane.texts.frame.stepsLabel}">
    <ol>
      ${list(() => steps, item)}
    </ol>
  </nav>`;
}

function regionLine(pane: Pane): ViewTemplate {
  const synthetic = html`<span class="badge">${() => pane.texts.frame.synthetic}</span>`;
  return html`<p class="region">
    <span>${() => pane.view()?.source.region ?? pane.texts.frame.noRegion}</span>
    ${shown(() => pane.view()?.source.synthetic === true, synthetic)}
  </p>`;
}

/** Back, and the step's one primary button. */
function footer(pane: Pane): ViewTemplate {
  const { frame } = pane.texts;
  const neighbour = (by: 1 | -1): Step | undefined => steps[steps.indexOf(pane.step()) + by];
  const go = (by: 1 | -1): void => {
    const step = neighbour(by);
    if (step) pane.go(step);
  };
  const nextText = (): string => {
    const step = neighbour(1);
    if (step === undefined) return '';
    return step === 'result' ? frame.showResult : frame.next({ step: frame.steps[step] });
  };
  const back = html`<fluent-button @click="${() => go(-1)}">${() => frame.back}</fluent-button>`;
  const next = html`<fluent-button
    class="forward"
    appearance="primary"
    ?disabled="${() => !pane.canVisit('scenarios')}"
    @click="${() => go(1)}"
    >${nextText}</fluent-button
  >`;
  return html`<footer class="footer">
    ${shown(() => pane.step() !== 'source', back)} ${shown(() => pane.step() !== 'result', next)}
    ${shown(() => pane.step() === 'result', writeButton(pane))}
  </footer>`;
}

/** The whole pane: steps on top, the step's content, and the footer with its one primary button. */
export function paneFrame(
  pane: Pane,
  contents: Readonly<Record<Step, ViewTemplate>>,
  writing: ViewTemplate,
): ViewTemplate {
  const { frame } = pane.texts;
  const isWriting = (): boolean => pane.writing() !== undefined;
  const stale = (): MessageView | undefined =>
    pane.sourceChanged() && pane.step() === 'source'
      ? { kind: 'note', title: frame.sourceChanged, text: '', code: '', actions: [] }
      : undefined;
  const again = html`<fluent-button class="compact" @click="${() => void pane.open()}"
    >${() => frame.readAgain}</fluent-button
  >`;
  const at = (step: Step) => shown(() => !isWriting() && pane.step() === step, contents[step]);
  return html`<header class="top">${stepper(pane)}</header>
    <main class="content">
      ${regionLine(pane)}
      <div class="problem" tabindex="-1">${present(() => pane.problem(), messageCard(pane))}</div>
      ${present(stale, messageCard(pane, again))} ${shown(isWriting, writing)} ${at('source')} ${at('scenarios')}
      ${at('assumptions')} ${at('result')}
    </main>
    ${shown(() => pane.writing()?.kind !== 'running' && pane.view()?.source.state !== 'empty', footer(pane))}
    ${shown(() => pane.writing()?.kind === 'running', writingFooter(pane))}
    <div class="spoken" role="status" aria-live="polite">${() => pane.announced()}</div>`;
}
