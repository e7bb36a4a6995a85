import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { CheckView } from '../../job/session/control-view';
import type { ResultView } from '../../job/session/view';
import { ControlParts } from '../control/later-part';
import type { Pane } from '../pane';
import { present } from '../present';

/** The scenarios held against what is known, closed until somebody opens it. */
export function checkDetails(pane: Pane): ViewTemplate<ResultView> {
  const { result: texts, scenarios } = pane.texts;
  const parts = new ControlParts(pane);
  const waiting = html<CheckView>`<p class="help">${() => scenarios.loadingControl}</p>`;
  const part = html<CheckView>`${() => parts.check() ?? waiting}`;
  return html<ResultView>`<details class="part check-part" @toggle="${() => void parts.fetch()}">
    <summary>${() => texts.check}</summary>
    ${present(() => pane.view()?.check, part)}
  </details>`;
}
