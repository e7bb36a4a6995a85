import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { AssumptionView } from '../job/session/view';
import { assumptionControl } from './assumption-control';
import { assumptionOwner } from './assumption-owner';
import { assumptionSpread } from './assumption-spread';
import { fieldText } from './number-entry';
import type { Pane } from './pane';
import { shown } from './present';

type Item = AssumptionView;

/** One assumption: term and basis, slider and number, range and shape, source, owner. What is fixed is shown as text. */
export function assumptionItem(pane: Pane): ViewTemplate<Item> {
  const { assumptions } = pane.texts;
  const { language } = pane.host;
  const term = ({ term, scenario }: Item): string => {
    if (scenario === null) return term;
    const number = (pane.question?.scenarios ?? []).findIndex(({ id }) => id === scenario) + 1;
    return number > 0 ? assumptions.inScenario({ term, number }) : term;
  };
  const written = (item: Item, value: number): string => {
    const number = fieldText(language, value / item.scale, item.decimals);
    return item.unit === '' ? number : `${number}\u00a0${item.unit}`;
  };
  const mark = html<Item>`<span class="${({ basis }) => `basis basis-${basis}`}"
    >${({ basis }) => (basis === 'fixed' ? '' : assumptions.marks[basis])}<span class="spoken"
      >, ${({ basis }) => (basis === 'fixed' ? '' : assumptions.markMeanings[basis])}</span
    ></span
  >`;
  const reset = html<Item>`<button
    type="button"
    class="link"
    @click="${({ key, scenario }) => pane.assume(key, scenario, null)}"
  >
    ${(item) => assumptions.reset({ value: written(item, item.standard) })}
  </button>`;
  const fixed = html<Item>`<p class="fixed">
    <span>${() => assumptions.fixed}</span> <strong>${(item) => written(item, item.value)}</strong>
  </p>`;
  const isFixed = ({ basis }: Item): boolean => basis === 'fixed';
  const isMoved = ({ value, standard }: Item): boolean =>
    Math.abs(value - standard) > 1e-12 * Math.max(1, Math.abs(standard));
  return html<Item>`<li class="assumption">
    <div class="assumption-head">
      <h3>${term}</h3>
      ${shown((item) => !isFixed(item), mark)}
    </div>
    ${shown(({ meaning }) => meaning !== '', html<Item>`<p class="help">${({ meaning }) => meaning}</p>`)}
    ${shown(isFixed, fixed)} ${shown((item) => !isFixed(item), assumptionControl(pane, term))}
    ${shown((item) => !isFixed(item), assumptionSpread(pane, term))}
    ${shown(({ source }) => source !== '', html<Item>`<p class="help">${({ source }) => assumptions.source({ source })}</p>`)}
    ${shown((item) => !isFixed(item), assumptionOwner(pane, term))}
    ${shown((item) => !isFixed(item) && isMoved(item), reset)}
  </li>`;
}
