import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { MessageView, QuestionView } from '../job/session/view';
import { assumptionItem } from './assumption-item';
import { assumptionCount, filters, groupRows, type Filter, type GroupRow } from './assumption-rows';
import { icons } from './icons';
import { later } from './later';
import { messageCard } from './message-card';
import type { Pane } from './pane';
import { list, present, shown } from './present';

/** How much is listed under the filters. */
function filterBar(pane: Pane, filter: { (): Filter; set(value: Filter): void }): ViewTemplate<QuestionView> {
  const { assumptions } = pane.texts;
  const label = (each: Filter): string =>
    each === 'all'
      ? assumptions.filters.all({ count: assumptionCount(pane.question?.assumptions ?? []) })
      : assumptions.filters[each];
  const choice = html<Filter>`<label class="segment">
    <input
      type="radio"
      name="filter"
      value="${(each) => each}"
      :checked="${(each) => each === filter()}"
      @change="${(each) => filter.set(each)}"
    /><span>${label}</span>
  </label>`;
  return html<QuestionView>`<fieldset class="segments">
    <legend class="spoken">${() => assumptions.filterLabel}</legend>
    ${list(() => filters, choice)}
  </fieldset>`;
}

function legend(pane: Pane): ViewTemplate<QuestionView> {
  const { assumptions } = pane.texts;
  const kinds = ['E', 'E-A', 'A'] as const;
  const entry = html<(typeof kinds)[number]>`<li>
    <span class="${(kind) => `basis basis-${kind}`}">${(kind) => assumptions.marks[kind]}</span
    ><span>${(kind) => assumptions.legend[kind]}</span>
  </li>`;
  return html<QuestionView>`<ul class="basis-legend">
    ${list(() => kinds, entry)}
  </ul>`;
}

/** Step 3: what nobody owns, then every assumption in its group; `fan` follows the slider that is moved. */
export function assumptionsStep(pane: Pane, fan: () => ViewTemplate | undefined = () => undefined): ViewTemplate {
  const { assumptions } = pane.texts;
  const remembered = filters.find((each) => each === pane.remembered('filter'));
  const chosen = state<Filter>(remembered ?? 'all');
  const filter = Object.assign(() => chosen(), {
    set: (value: Filter) => {
      chosen.set(value);
      pane.remember('filter', value);
    },
  });
  const groups = state<string | undefined>(pane.remembered('groups'));
  /** Groups closed in a filtered list, which is short and begins open. */
  const folded = state<readonly string[]>([]);
  /** Groups open in the whole list: at first only the first. */
  const opened = (): readonly string[] =>
    groups()?.split(' ') ?? (pane.question?.assumptions ?? []).slice(0, 1).map(({ key }) => key);
  const isOpen = ({ key }: GroupRow): boolean =>
    filter() === 'all' ? opened().includes(key) : !folded().includes(key);
  const toggled = (keys: readonly string[], key: string): readonly string[] =>
    keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];
  const toggle = ({ key }: GroupRow): void => {
    if (filter() === 'all') {
      groups.set(toggled(opened(), key).join(' '));
      pane.remember('groups', groups.current ?? '');
    } else folded.set(toggled(folded.current, key));
  };
  const showUnowned = html<MessageView>`<fluent-button class="compact" @click="${() => filter.set('unowned')}"
    >${() => assumptions.showUnowned({ count: pane.question?.judgements.unowned ?? 0 })}</fluent-button
  >`;
  const unowned = ({ judgements }: QuestionView): MessageView | undefined =>
    judgements.unowned === 0
      ? undefined
      : {
          kind: 'doubt',
          title: assumptions.unownedTitle({ count: judgements.unowned, of: judgements.count }),
          text: assumptions.unownedText,
          code: '',
          actions: [],
        };
  const items = html<GroupRow>`<ul class="assumptions">
    ${list(({ items }) => items, assumptionItem(pane))}
  </ul>`;
  const group = html<GroupRow>`<section class="group">
    <h2>
      <button
        type="button"
        class="group-toggle"
        aria-expanded="${(row) => String(isOpen(row))}"
        @click="${(row) => toggle(row)}"
      >
        ${icons.chevron}<span class="group-title">${({ title }) => title}</span
        ><span class="group-count"
          >${({ items, unowned }) =>
            unowned > 0 ? assumptions.unowned({ count: unowned }) : assumptions.count({ count: items.length })}</span
        >
      </button>
    </h2>
    ${shown(isOpen, later(items))}
  </section>`;
  const none = html<QuestionView>`<p class="help none">
    ${() => {
      const now = filter();
      return now === 'all' ? '' : assumptions.noneHere[now];
    }}
  </p>`;
  const rows = ({ assumptions: groups }: QuestionView): readonly GroupRow[] => groupRows(groups, filter());
  const hindrance = (): MessageView | undefined => {
    const found = pane.view()?.hindrance;
    return found?.step === 'assumptions' ? found.message : undefined;
  };
  const content = html<QuestionView>`${present(unowned, messageCard(pane, showUnowned))} ${filterBar(pane, filter)}
    ${legend(pane)} ${list(({ correlated }) => correlated, html<string>`<p class="help">${(sentence) => sentence}</p>`)}
    <div class="groups">${list(rows, group)}</div>
    ${shown((question) => rows(question).length === 0, none)}`;
  return html`<section>
    <h1 tabindex="-1">${() => assumptions.title}</h1>
    <p class="lead">${() => assumptions.lead}</p>
    ${present(hindrance, messageCard(pane))} ${present(() => pane.question, content)} ${() => fan() ?? ''}
  </section>`;
}
