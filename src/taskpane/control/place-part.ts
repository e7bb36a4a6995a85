import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ControlPlaceView } from '../../job/session/control-view';
import type { ScenarioView } from '../../job/session/view';
import { paneControlTexts } from '../../words/pane-control-texts';
import { icons } from '../icons';
import type { Pane } from '../pane';
import { list, present, shown } from '../present';
import { cardChange } from './card-change';

/** A place as a scenario stands to it: what it sets there. */
interface ChosenPlace extends ControlPlaceView {
  readonly sets: readonly string[];
}

/** The place of the reports that the control begins from: its name to choose, then what is known there and what is not. */
export function placePart(pane: Pane): ViewTemplate<ScenarioView> {
  const words = paneControlTexts(pane.host.language);
  const options = ({ control }: ScenarioView) =>
    [{ key: '', name: words.noPlace }, ...(pane.question?.places ?? [])].map(({ key, name }) => ({
      value: key,
      label: name,
      chosen: key === (control.place ?? ''),
    }));
  const option = html<ReturnType<typeof options>[number]>`<option
    value="${({ value }) => value}"
    :selected="${({ chosen }) => chosen}"
  >
    ${({ label }) => label}
  </option>`;
  const chosen = ({ base, control }: ScenarioView): ChosenPlace | undefined => {
    const place = pane.question?.places.find(({ key }) => key === control.place);
    return place && { ...place, sets: base ? place.today : place.after };
  };
  const sentence = html<string>`<p>${(text) => text}</p>`;
  const sets = html<ChosenPlace>`<div>
    <dt>${() => words.sets}.</dt>
    <dd>${({ sets }) => sets.join('; ')}.</dd>
  </div>`;
  const rest = html<ChosenPlace>`<div>
    <dt>${() => words.known}.</dt>
    <dd>${({ known }) => known.slice(1).join(' ')}</dd>
  </div>`;
  const about = html<ChosenPlace>`<div class="about place-about">
    <p class="place-service">${({ service }) => service}</p>
    ${list(({ known }) => known.slice(0, 1), sentence)}
    ${shown(({ sets }: ChosenPlace) => sets.length === 0, html<ChosenPlace>`<p>${() => words.setsNothing}</p>`)}
    <details class="details">
      <summary>${() => words.more}</summary>
      <dl>
        ${shown(({ known }: ChosenPlace) => known.length > 1, rest)}
        ${shown(({ sets }: ChosenPlace) => sets.length > 0, sets)}
        <div>
          <dt>${() => words.source}.</dt>
          <dd>${({ source }) => source}</dd>
        </div>
      </dl>
      <div class="doubt-line">
        ${icons.doubt}<span><strong>${() => words.unknown}.</strong> ${({ unknown }) => unknown.join(' ')}</span>
      </div>
    </details>
  </div>`;
  return html<ScenarioView>`<label class="field">
      <span>${() => words.place}</span>
      <select
        class="place-choice"
        @change="${({ id, base }, context) => {
          const place = (context.event.target as HTMLSelectElement).value;
          void cardChange(pane, {
            kind: 'control-place',
            scenario: base ? null : id,
            place: place === '' ? null : place,
          });
        }}"
      >
        ${list(options, option)}
      </select>
    </label>
    ${present(chosen, about)}`;
}
