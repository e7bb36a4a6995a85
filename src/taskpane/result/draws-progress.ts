import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ResultView } from '../../job/session/view';
import { numberText } from '../../words/number-text';
import type { Pane } from '../pane';
import type { Drawing } from '../pane-draws';
import { present, shown } from '../present';

/** How far the draws have come, with a way to stop them; always as high, so that nothing under it moves. */
export function drawsProgress(pane: Pane): ViewTemplate<ResultView> {
  const { result: texts } = pane.texts;
  const count = (draws: number): string => numberText(pane.host.language, draws, 0);
  const stop = html<Drawing>`<button type="button" class="link" @click="${() => pane.stopDraws()}">
    ${() => texts.stopDraws}
  </button>`;
  const onward = html<Drawing>`<button type="button" class="link" @click="${() => pane.continueDraws()}">
    ${() => texts.continueDraws}
  </button>`;
  const underWay = html<Drawing>`<p class="draws-line">
      <span
        >${({ made, wanted }) => {
          const fan = pane.fan();
          return made === 0 && fan
            ? texts.fanDraws({ draws: count(fan.draws) })
            : texts.drawsMade({ made: count(made), wanted: count(wanted) });
        }}</span
      >
      ${shown(({ stopped }) => !stopped, stop)}${shown(({ stopped }) => stopped, onward)}
    </p>
    <fluent-progress-bar
      aria-label="${() => texts.drawsLabel}"
      value="${({ made }) => made}"
      max="${({ wanted }) => Math.max(wanted, 1)}"
    ></fluent-progress-bar>`;
  const made = html<ResultView>`<p class="draws-line">
    <span>${({ draws }) => texts.drawsDone({ draws: count(draws.made) })}</span>
  </p>`;
  const isMade = ({ draws }: ResultView): boolean => pane.drawing() === undefined && draws.made > 0;
  return html<ResultView>`<div class="draws">${present(() => pane.drawing(), underWay)}${shown(isMade, made)}</div>`;
}
