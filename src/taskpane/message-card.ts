import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ActionView, MessageView, PlaceView } from '../job/session/view';
import { icons } from './icons';
import type { Pane } from './pane';
import { list, present, shown } from './present';

const iconOf: Readonly<Record<MessageView['kind'], ViewTemplate>> = {
  done: html`${icons.done}`,
  doubt: html`${icons.doubt}`,
  error: html`${icons.error}`,
  note: html`${icons.note}`,
};

/** The icon of a kind of message; the kind is read out by name. */
export function messageIcon<Source>(kind: (source: Source) => MessageView['kind']): ViewTemplate<Source> {
  return html<Source>`${(source) => iconOf[kind(source)]}`;
}

/** An address that selects its cells in the sheet. */
export function placeLink(pane: Pane): ViewTemplate<PlaceView> {
  return html<PlaceView>`<button
    type="button"
    class="link place"
    aria-label="${(place) => pane.texts.frame.selectPlace({ place: place.text })}"
    @click="${(place) => void pane.select(place)}"
  >
    ${icons.sheet}<span>${(place) => place.text}</span>
  </button>`;
}

function actions(pane: Pane): ViewTemplate<ActionView> {
  const choice = html<{ readonly label: string }>`<option>${(each) => each.label}</option>`;
  const choices = html<ActionView>`<select
    aria-label="${(action) => action.label}"
    @change="${(action, context) => {
      const field = context.event.target as HTMLSelectElement;
      const chosen = action.choices?.[field.selectedIndex - 1];
      field.selectedIndex = 0;
      if (chosen) void pane.change(chosen.change);
    }}"
  >
    <option>${(action) => action.label}</option>
    ${list((action) => action.choices ?? [], choice)}
  </select>`;
  const button = html<ActionView>`<fluent-button class="compact" @click="${(action) => void pane.change(action.change)}"
    >${(action) => action.label}</fluent-button
  >`;
  return html<ActionView>`${shown((action) => action.choices !== undefined, choices)}${shown(
    (action) => action.choices === undefined,
    button,
  )}`;
}

/** The code of a message, for whoever is asked for help. */
function details(pane: Pane): ViewTemplate<MessageView> {
  return html<MessageView>`<details class="details">
    <summary>${() => pane.texts.frame.details}</summary>
    <p>${(message) => pane.texts.frame.code({ code: message.code })}</p>
  </details>`;
}

/**
 * A message: what was found and what it means, the cells it is about, and what can be done; `more` are further buttons.
 * Its heading is one level under a step's title, or two where it stands in a part of the step.
 */
export function messageCard(
  pane: Pane,
  more?: ViewTemplate<MessageView>,
  level: 'h2' | 'h3' = 'h2',
): ViewTemplate<MessageView> {
  const heading = html.partial(level);
  return html<MessageView>`<fluent-message-bar
    class="${(message) => `message message-${message.kind}`}"
    layout="multiline"
    role="group"
    aria-label="${(message) => message.title}"
  >
    <div class="message-icon" slot="icon">${messageIcon((message: MessageView) => message.kind)}</div>
    <div class="message-body">
      <${heading}><span class="spoken">${(message) => pane.texts.frame.kinds[message.kind]}: </span>${(message) =>
        message.title}</${heading}>
      ${shown((message) => message.text !== '', html<MessageView>`<p>${(message) => message.text}</p>`)}
      ${present((message: MessageView) => message.place, placeLink(pane))}
      <div class="actions">${list((message) => message.actions, actions(pane))}${more ?? ''}</div>
      ${shown((message) => message.kind === 'error' && message.code !== '', details(pane))}
    </div>
  </fluent-message-bar>`;
}
