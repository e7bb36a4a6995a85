import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { MessageView, SourceView } from '../job/session/view';
import { columnTables } from './column-tables';
import { icons } from './icons';
import { messageCard, messageIcon, placeLink } from './message-card';
import type { Pane } from './pane';
import { list, present, shown } from './present';

type SheetView = SourceView['sheets'][number];

/** What was read, as a table of sheets. */
function readSheets(pane: Pane): ViewTemplate<SourceView> {
  const { source } = pane.texts;
  const kinds = { read: 'done', doubt: 'doubt', error: 'error', unused: 'note' } as const;
  const state = html<SheetView>`<p class="${(sheet) => `sheet-kind message-${kinds[sheet.state]}`}">
    ${messageIcon((sheet: SheetView) => kinds[sheet.state])}<span>${(sheet) => source.state[sheet.state]}</span>
  </p>`;
  const row = html<SheetView>`<tr>
    <th scope="row">${present((sheet: SheetView) => sheet.place, placeLink(pane))}</th>
    <td>
      ${shown((sheet) => sheet.state !== 'read', state)}
      ${list((sheet) => sheet.extent, html<string>`<p>${(line) => line}</p>`)}
    </td>
  </tr>`;
  return html<SourceView>`<section class="part">
    <h2>${() => source.read}</h2>
    <table class="rows read-sheets">
      <thead>
        <tr>
          <th scope="col">${() => source.sheet}</th>
          <th scope="col">${() => source.extent}</th>
        </tr>
      </thead>
      <tbody>
        ${list((view) => view.sheets, row)}
      </tbody>
    </table>
  </section>`;
}

/** What to do where nothing that can be read was found: what the sheets must hold. */
function empty(pane: Pane): ViewTemplate<SourceView> {
  const { frame, source } = pane.texts;
  const need = html<readonly [string, string]>`<div>
    <dt>${([quantity]) => quantity}</dt>
    <dd>${([, example]) => example}</dd>
  </div>`;
  return html<SourceView>`<section class="empty">
      ${icons.emptySheet}
      <h2>${(view) => view.verdict.title || source.emptyTitle}</h2>
      <p>${(view) => view.verdict.text}</p>
      <fluent-button appearance="primary" @click="${() => void pane.open()}">${() => frame.readAgain}</fluent-button>
    </section>
    <section class="part needs">
      <h2>${() => source.needs}</h2>
      <dl class="pairs">${list(() => source.needRows, need)}</dl>
    </section>`;
}

/** Step 1: verdict first, then doubts, what was read, columns, what is missing. */
export function sourceStep(pane: Pane): ViewTemplate {
  const { frame, source } = pane.texts;
  const card = messageCard(pane);
  const doubts = html<SourceView>`<section class="part">
    <div class="part-head">
      <h2>${() => source.doubts}</h2>
      <p>${(view) => source.doubtCount({ count: view.doubts.length })}</p>
    </div>
    <div class="cards">${list((view) => view.doubts, messageCard(pane, undefined, 'h3'))}</div>
  </section>`;
  const missing = html<SourceView>`<section class="part">
    <h2>${() => source.missing}</h2>
    ${list(
      (view) => view.missing,
      html<SourceView['missing'][number]>`<p class="help">
        <strong>${({ title }) => title}</strong> ${({ text }) => text}
      </p>`,
    )}
  </section>`;
  const note = html<MessageView>`<li>
    <strong>${({ title }) => title}</strong> ${({ text }) => text}
    ${present((message: MessageView) => message.place, placeLink(pane))}
  </li>`;
  const notes = html<SourceView>`<section class="part">
    <details class="notes">
      <summary>
        <h2>${() => source.notes}</h2>
        <span>${(view) => source.noteCount({ count: view.notes.length })}</span>
      </summary>
      <ul class="help">
        ${list((view) => view.notes, note)}
      </ul>
    </details>
  </section>`;
  const again = html`<fluent-button class="compact" @click="${() => void pane.open()}"
    >${() => frame.readAgain}</fluent-button
  >`;
  const stopped = ({ verdict }: SourceView): boolean => verdict.kind === 'error';
  const verdict = html<SourceView>`<p class="lead">
      ${({ state }) => (state === 'ready' ? source.lead : source.leadUnreadable)}
    </p>
    ${present((view: SourceView) => (stopped(view) ? view.verdict : undefined), messageCard(pane, again))}
    ${present((view: SourceView) => (stopped(view) ? undefined : view.verdict), card)}`;
  const hindrance = (): MessageView | undefined => {
    const found = pane.view()?.hindrance;
    return found?.step === 'source' ? found.message : undefined;
  };
  const content = html<SourceView>`${shown((view) => view.state === 'empty', empty(pane))}
  ${shown((view) => view.state !== 'empty', verdict)} ${present(hindrance, card)}
  ${shown((view) => view.doubts.length > 0, doubts)} ${shown((view) => view.sheets.length > 0, readSheets(pane))}
  ${columnTables(pane)} ${shown((view) => view.missing.length > 0, missing)}
  ${shown((view) => view.notes.length > 0, notes)}`;
  const reading = html`<p class="lead" role="status">${() => frame.reading}</p>`;
  return html`<section>
    <h1 tabindex="-1">${() => source.title}</h1>
    ${shown(() => pane.reading(), reading)} ${present(() => pane.view()?.source, content)}
  </section>`;
}
