import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { CheckPointView, CheckView } from '../../job/session/control-view';
import { paneControlTexts } from '../../words/pane-control-texts';
import type { Pane } from '../pane';
import { list, shown } from '../present';
import { scenarioMark } from '../scenario-mark';
import { checkQuestion } from './check-question';

type Origin = CheckView['origins'][number];
interface NumberedText {
  readonly number: number;
  readonly text: string;
}

const isAnswered = ({ answer, text }: CheckPointView): boolean => answer !== null || text !== '';

/** The scenarios held against what is known: figures, what changes and why, then the questions by where they come from. */
export function checkPart(pane: Pane): ViewTemplate<CheckView> {
  const words = paneControlTexts(pane.host.language);
  const head = html<CheckView['scenarios'][number]>`<th scope="col">
    ${scenarioMark(({ number }: CheckView['scenarios'][number]) => number)}<span class="spoken"
      >${({ number, name }) => `${number} ${name}`}</span
    >
  </th>`;
  const numbered = (values: readonly string[]): readonly NumberedText[] =>
    values.map((text, index) => ({ number: index + 1, text }));
  const value = html<NumberedText>`<td>${({ text }) => text}</td>`;
  const row = html<CheckView['figures'][number]>`<tr>
    <th scope="row">${({ label }) => label}<span class="row-unit">${({ unit }) => unit}</span></th>
    ${list(({ values }) => numbered(values), value)}
  </tr>`;
  const sentence = html<string>`<p>${(text) => text}</p>`;
  const origin = html<Origin>`<details class="check-origin">
    <summary>
      <span class="check-title">${({ title }) => title}</span
      ><span class="group-count"
        >${({ points }) => words.answered({ count: points.length, given: points.filter(isAnswered).length })}</span
      >
    </summary>
    ${list(({ points }) => points, checkQuestion(pane))}
  </details>`;
  return html<CheckView>`<p class="help">${({ lead }) => lead}</p>
    <table class="rows check-figures">
      <caption>
        ${({ figuresTitle }) => figuresTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="spoken">${() => words.unit}</span></th>
          ${list(({ scenarios }) => scenarios, head)}
        </tr>
      </thead>
      <tbody>
        ${list(({ figures }) => figures, row)}
      </tbody>
    </table>
    ${shown(
      ({ changes }: CheckView) => changes.length > 0,
      html<CheckView>`<h3>${({ changesTitle }) => changesTitle}</h3>
        <div class="check-changes">${list(({ changes }) => changes, sentence)}</div>`,
    )}
    <p class="help">${() => words.onSheet}</p>
    ${list(({ origins }) => origins, origin)}`;
}
