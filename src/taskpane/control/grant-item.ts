import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { GrantNumberView, GrantSetting, GrantView } from '../../job/session/grant-view';
import { paneControlTexts } from '../../words/pane-control-texts';
import { icons } from '../icons';
import { fieldText } from '../number-entry';
import type { Pane } from '../pane';
import { list, shown } from '../present';
import { cardChange } from './card-change';
import { numberField } from './number-field';

/** A grant on a card, with the scenario it is changed in; null: in all that have it as the first. */
export interface PlacedGrant {
  readonly grant: GrantView;
  readonly scenario: string | null;
}

interface PlacedNumber extends GrantNumberView {
  readonly placed: PlacedGrant;
}

interface MonthChoice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** A state grant: its numbers, the months it is paid in, what follows the region, and taking it away. */
export function grantItem(pane: Pane, removed: () => void): ViewTemplate<PlacedGrant> {
  const { language } = pane.host;
  const { assumptions } = pane.texts;
  const words = paneControlTexts(language);
  const set = ({ grant: { id }, scenario }: PlacedGrant, setting: GrantSetting): Promise<void> =>
    cardChange(pane, { kind: 'grant', scenario, id, set: setting });
  const remove = async ({ grant: { id }, scenario }: PlacedGrant): Promise<void> => {
    await cardChange(pane, { kind: 'remove-grant', scenario, id });
    removed();
  };
  const number = ({ scale, decimals }: GrantNumberView, value: number): string =>
    fieldText(language, value / scale, decimals);
  const written = (row: GrantNumberView, value: number): string =>
    row.unit === '' ? number(row, value) : `${number(row, value)}\u00a0${row.unit}`;
  const field = numberField<PlacedNumber>(pane, {
    key: ({ placed: { grant, scenario }, key }) => `${scenario ?? ''} ${grant.id} ${key}`,
    label: ({ placed, term }) => words.grantNumber({ grant: placed.grant.title, term }),
    unit: ({ unit }) => (unit === '%' ? unit : ''),
    scale: ({ scale }) => scale,
    written: (row) => number(row, row.value),
    refusal: ({ divides }, value, text) => {
      if (value < 0) return words.negative({ text });
      return divides && value === 0 ? words.divides : undefined;
    },
    set: ({ placed, key }, value) => set(placed, { number: key, value }),
  });
  /** Money's unit stands by the term, as over the sheet's columns: beside a long amount there is no room. */
  const named = ({ term, unit }: GrantNumberView): string => (unit === '' || unit === '%' ? term : `${term}, ${unit}`);
  const unknown = html<PlacedNumber>`<span class="basis basis-A"
    >${() => assumptions.marks.A}<span class="spoken">, ${() => assumptions.markMeanings.A}</span></span
  >`;
  const outside = html<PlacedNumber>`<p class="doubt-line">
    ${icons.doubt}<span
      >${(row) => words.grantOutside({ low: number(row, row.low), high: written(row, row.high) })}</span
    >
  </p>`;
  const line = html<PlacedNumber>`<li class="lever">
    <div class="lever-line">
      <div class="lever-term">
        <p class="lever-name">${named} ${shown(({ unknown }: PlacedNumber) => unknown, unknown)}</p>
      </div>
      ${field.input}
    </div>
    <p class="help">${(row) => words.gallery({ value: written(row, row.standard) })}</p>
    ${field.refused} ${shown(({ value, low, high }: PlacedNumber) => value < low || value > high, outside)}
  </li>`;
  const follows = html<GrantView['follows'][number] & { readonly placed: PlacedGrant }>`<label class="follows">
    <input
      type="checkbox"
      :checked="${({ on }) => on}"
      @change="${({ placed, key }, context) =>
        void set(placed, { follows: key, on: (context.event.target as HTMLInputElement).checked })}"
    /><span>${({ term }) => words.follows({ term })}</span>
  </label>`;
  const months = (chosen: number | null): readonly MonthChoice[] => {
    const known = pane.question?.switchMonth.choices ?? [];
    const own =
      chosen === null || known.some(({ value }) => value === chosen) ? [] : [{ value: chosen, label: String(chosen) }];
    return [...own, ...known].map(({ value, label }) => ({ value: String(value), label, chosen: value === chosen }));
  };
  const option = html<MonthChoice>`<option value="${({ value }) => value}" :selected="${({ chosen }) => chosen}">
    ${({ label }) => label}
  </option>`;
  const select = (
    label: string,
    choices: (placed: PlacedGrant) => readonly MonthChoice[],
    choose: (value: string) => GrantSetting,
  ) =>
    html<PlacedGrant>`<label class="field">
      <span>${() => label}</span>
      <select
        @change="${(placed, context) => void set(placed, choose((context.event.target as HTMLSelectElement).value))}"
      >
        ${list(choices, option)}
      </select>
    </label>`;
  const from = select(
    words.grantFrom,
    ({ grant }) => months(grant.from),
    (value) => ({ from: Number(value) }),
  );
  const to = select(
    words.grantTo,
    ({ grant }) => [{ value: '', label: words.noEnd, chosen: grant.to === null }, ...months(grant.to)],
    (value) => ({ to: value === '' ? null : Number(value) }),
  );
  const own = html<PlacedGrant>`<span class="badge">${() => words.ownGrant}</span>`;
  const kind = ({ grant }: PlacedGrant) => pane.question?.grantKinds.find(({ key }) => key === grant.kind);
  return html<PlacedGrant>`<details class="grant">
    <summary><span>${({ grant }) => grant.title}</span> ${shown(({ grant }: PlacedGrant) => grant.own, own)}</summary>
    <p class="help">${(placed) => kind(placed)?.what ?? ''}</p>
    <details class="details">
      <summary>${() => words.more}</summary>
      <div class="about">
        <p>${(placed) => kind(placed)?.where ?? ''}</p>
        <p>${(placed) => assumptions.source({ source: kind(placed)?.source ?? '' })}</p>
        <div class="doubt-line">
          ${icons.doubt}<span
            ><strong>${() => words.unknown}.</strong> ${(placed) => (kind(placed)?.unknown ?? []).join(' ')}</span
          >
        </div>
      </div>
    </details>
    <label class="field">
      <span>${() => words.grantName}</span>
      <input
        type="text"
        autocomplete="off"
        maxlength="60"
        :value="${({ grant }) => grant.title}"
        @change="${(placed, context) => void set(placed, { name: (context.event.target as HTMLInputElement).value })}"
      />
    </label>
    <div class="field-pair">${from}${to}</div>
    ${list((placed) => placed.grant.follows.map((each) => ({ ...each, placed })), follows)}
    <ul class="levers">
      ${list((placed) => placed.grant.numbers.map((each) => ({ ...each, placed })), line)}
    </ul>
    <button
      type="button"
      class="link"
      aria-label="${({ grant }) => words.removeGrant({ grant: grant.title })}"
      @click="${(placed) => void remove(placed)}"
    >
      ${() => words.remove}
    </button>
  </details>`;
}
