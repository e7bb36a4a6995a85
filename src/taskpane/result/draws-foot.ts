import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { ResultView } from '../../job/session/view';
import { numberText } from '../../words/number-text';
import { enteredNumber } from '../number-entry';
import type { Pane } from '../pane';
import { shown } from '../present';

/** The most that can be entered: more draws say nothing new, and a seed is a number of 32 bits. */
const most = { draws: 100_000, seed: 4_294_967_295 } as const;

type Kind = keyof typeof most;

/** The number of draws and the seed they begin from: whoever enters the same gets the same figures. */
export function drawsFoot(pane: Pane): ViewTemplate<ResultView> {
  const { result: texts } = pane.texts;
  const { language } = pane.host;
  const typed = state<Partial<Record<Kind, string>>>({});
  const refused = state<Kind | undefined>(undefined);
  const value = ({ draws }: ResultView, kind: Kind): string =>
    kind === 'draws' ? numberText(language, draws.wanted, 0) : String(draws.seed);
  const keep = async (result: ResultView, kind: Kind, written: string): Promise<void> => {
    const number = enteredNumber(language, written);
    const isKept = number !== undefined && Number.isInteger(number) && number >= 0 && number <= most[kind];
    refused.set(isKept ? undefined : kind);
    if (isKept && number !== (kind === 'draws' ? result.draws.wanted : result.draws.seed))
      await pane.change(kind === 'draws' ? { kind, draws: number } : { kind, seed: number });
    // What has been typed meanwhile stays.
    if (typed.current[kind] === written) typed.set({ ...typed.current, [kind]: undefined });
  };
  const field = (kind: Kind): ViewTemplate<ResultView> =>
    html<ResultView>`<label class="draws-field">
      <span>${() => texts.draws[kind]}</span>
      <span class="number-field"
        ><input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          :value="${(result) => typed()[kind] ?? value(result, kind)}"
          @input="${(_, context) =>
            typed.set({ ...typed.current, [kind]: (context.event.target as HTMLInputElement).value })}"
          @change="${(result, context) => void keep(result, kind, (context.event.target as HTMLInputElement).value)}"
      /></span>
    </label>`;
  const refusal = html`<p class="refusal" role="alert">
    ${() => {
      const kind = refused();
      return kind ? texts.drawsRefused({ kind, most: numberText(language, most[kind], 0) }) : '';
    }}
  </p>`;
  return html<ResultView>`<div class="draws-fields">${field('draws')}${field('seed')}</div>
    ${shown(() => refused() !== undefined, refusal)}
    <p class="help">${() => texts.drawsNote}</p>`;
}
