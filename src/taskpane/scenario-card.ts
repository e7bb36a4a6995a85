import { html, Updates, type ViewTemplate } from '@microsoft/fast-element';
import type { State } from '@microsoft/fast-element/state.js';
import type { AboutModelView, ScenarioView } from '../job/session/view';
import type { ControlParts } from './control/later-part';
import { icons } from './icons';
import type { Pane } from './pane';
import { list, present, shown } from './present';
import { scenarioMark } from './scenario-mark';

/** What the cards have in common: which is open, which is being named, and for which a template is picked. */
export interface CardState {
  /** A scenario's id; empty where all are closed. */
  readonly open: State<string | undefined>;
  readonly renaming: State<string | undefined>;
  /** A scenario's id, or 'new'. */
  readonly picking: State<string | undefined>;
  /** Opens the editor of a scenario's payment rules. */
  readonly writeRules: (scenario: string) => void;
  /** The part about the control around the money. */
  readonly control: ControlParts;
}

interface NumberedScenario {
  readonly scenario: ScenarioView;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Puts the focus into what has just been drawn. */
export function focusOn(selector: string): void {
  void Updates.next().then(() => document.querySelector<HTMLElement>(selector)?.focus());
}

function menu(pane: Pane, card: CardState): ViewTemplate<NumberedScenario> {
  const { scenarios } = pane.texts;
  const move = (scenario: ScenarioView, by: 1 | -1): void =>
    void pane.change({ kind: 'move-scenario', scenario: scenario.id, by });
  const item = (
    text: string,
    act: (row: NumberedScenario) => void,
    disabled: (row: NumberedScenario) => boolean = () => false,
  ) =>
    html<NumberedScenario>`<fluent-menu-item ?disabled="${disabled}" @change="${act}">${() => text}</fluent-menu-item>`;
  const [rename, useTemplate, moveUp, moveDown, remove] = [
    item(scenarios.rename, ({ scenario }) => {
      card.renaming.set(scenario.id);
      focusOn('.rename input');
    }),
    item(scenarios.useTemplate, ({ scenario }) => {
      card.picking.set(scenario.id);
      focusOn('.templates h2');
    }),
    // The first is what the others are compared with: it stays on top, and nothing goes above it.
    item(
      scenarios.moveUp,
      ({ scenario }) => move(scenario, -1),
      ({ scenario, number }) => scenario.base || number <= 2,
    ),
    item(
      scenarios.moveDown,
      ({ scenario }) => move(scenario, 1),
      ({ scenario, number, count }) => scenario.base || number === count,
    ),
    item(
      scenarios.remove,
      ({ scenario }) => void pane.change({ kind: 'remove-scenario', scenario: scenario.id }),
      ({ scenario }) => scenario.base,
    ),
  ];
  return html<NumberedScenario>`<fluent-menu class="card-menu">
    <fluent-button
      slot="trigger"
      role="button"
      class="compact"
      appearance="transparent"
      icon-only
      aria-haspopup="menu"
      aria-label="${({ scenario }) => scenarios.menu({ name: scenario.name })}"
      >${icons.more}</fluent-button
    >
    <fluent-menu-list>${rename}${useTemplate}${moveUp}${moveDown}${remove}</fluent-menu-list>
  </fluent-menu>`;
}

function renaming(pane: Pane, card: CardState): ViewTemplate<NumberedScenario> {
  const { scenarios } = pane.texts;
  const end = (row: NumberedScenario, event: Event, keep: boolean): void => {
    const form = event.currentTarget as HTMLFormElement;
    const name = form.querySelector('input')?.value.trim() ?? '';
    form.closest('article')?.querySelector<HTMLElement>('.card-toggle')?.focus();
    card.renaming.set(undefined);
    if (keep && name !== '' && name !== row.scenario.name) {
      void pane.change({ kind: 'scenario-name', scenario: row.scenario.id, name });
    }
  };
  return html<NumberedScenario>`<form
    class="rename"
    @submit="${(row, context) => end(row, context.event, true)}"
    @reset="${(row, context) => end(row, context.event, false)}"
    @keydown="${(row, context) => {
      const event = context.event as KeyboardEvent;
      if (event.key !== 'Escape') return true;
      end(row, event, false);
      return false;
    }}"
  >
    <label class="field">
      <span>${() => scenarios.newName}</span>
      <input type="text" maxlength="60" :value="${({ scenario }) => scenario.name}" />
    </label>
    <div class="actions">
      <button type="submit" class="plain">${() => scenarios.save}</button>
      <button type="reset" class="plain">${() => scenarios.cancel}</button>
    </div>
  </form>`;
}

/** What is known of a payment model, and what is not, marked. */
const aboutLine = html<AboutModelView['lines'][number]>`<div>
  <dt>${({ label }) => label}.</dt>
  <dd>${({ text }) => text}</dd>
</div>`;
const aboutUnknown = html<AboutModelView>`<div class="doubt-line">
  ${icons.doubt}<span
    ><strong>${({ unknownTitle }) => unknownTitle}.</strong> ${({ unknown }) => unknown.join(' ')}</span
  >
</div>`;
const aboutCaution = html<string>`<div class="doubt-line">${icons.doubt}<span>${(text) => text}</span></div>`;
const aboutPart = html<AboutModelView>`<div class="about">
  <p>${({ what }) => what}</p>
  ${shown(
    ({ lines }: AboutModelView) => lines.length > 0,
    html<AboutModelView>`<dl>${list(({ lines }) => lines, aboutLine)}</dl>`,
  )}
  ${shown(({ unknown }: AboutModelView) => unknown.length > 0, aboutUnknown)}
  ${list(({ cautions }) => cautions, aboutCaution)}
</div>`;

/** The control around the money and the state grants, closed until somebody opens them. */
function control(pane: Pane, { control: parts }: CardState): ViewTemplate<NumberedScenario> {
  const { scenarios } = pane.texts;
  const waiting = html<ScenarioView>`<p class="help">${() => scenarios.loadingControl}</p>`;
  const levers = html<ScenarioView>`${() => parts.card() ?? waiting}`;
  const grants = html<ScenarioView>`${() => parts.grants() ?? waiting}`;
  return html<NumberedScenario>`<details class="control-part" @toggle="${() => void parts.fetch()}">
      <summary>${() => scenarios.control}</summary>
      ${present(({ scenario }: NumberedScenario) => scenario, levers)}
    </details>
    <details class="control-part grants-part" @toggle="${() => void parts.fetch()}">
      <summary>${() => scenarios.grants}</summary>
      ${present(({ scenario }: NumberedScenario) => scenario, grants)}
    </details>`;
}

/** What an open card shows: payment model, its rule, and what one more point gives. */
function details(pane: Pane, card: CardState): ViewTemplate<NumberedScenario> {
  const { scenarios } = pane.texts;
  const groups = (scenario: ScenarioView) =>
    (pane.question?.models ?? []).map(({ heading, choices }) => ({
      heading,
      choices: choices.map((model) => ({ ...model, chosen: model.value === scenario.model })),
    }));
  type Group = ReturnType<typeof groups>[number];
  const option = html<Group['choices'][number]>`<option
    value="${({ value }) => value}"
    :selected="${({ chosen }) => chosen}"
  >
    ${({ label }) => label}
  </option>`;
  const group = html<Group>`<optgroup label="${({ heading }) => heading}">
    ${list(({ choices }) => choices, option)}
  </optgroup>`;
  const mixed = html<NumberedScenario>`<option value="" selected>${() => scenarios.mixedModels}</option>`;
  const amount = html<ScenarioView['marginal'][number]>`<div>
    <dt>${({ label }) => label}</dt>
    <dd>${({ amount }) => amount}</dd>
  </div>`;
  const marginal = html<NumberedScenario>`<p class="help">${() => scenarios.marginal}</p>
    <dl class="pairs amounts">${list(({ scenario }) => scenario.marginal, amount)}</dl>`;
  const rule = html<NumberedScenario>`<p class="help">${() => scenarios.rule}</p>
    <pre class="rule">${({ scenario }) => scenario.rule}</pre>`;
  return html<NumberedScenario>`<div class="card-body">
    <label class="field">
      <span>${() => scenarios.model}</span>
      <select
        @change="${({ scenario }, context) => {
          const model = (context.event.target as HTMLSelectElement).value;
          if (model !== '') void pane.change({ kind: 'scenario-model', scenario: scenario.id, model });
        }}"
      >
        ${shown(({ scenario }) => scenario.model === null, mixed)}${list(({ scenario }) => groups(scenario), group)}
      </select>
    </label>
    ${shown(({ scenario }) => scenario.rule !== '', rule)}
    ${shown(({ scenario }) => scenario.marginal.length > 0, marginal)}
    <button type="button" class="link rule-link" @click="${({ scenario }) => card.writeRules(scenario.id)}">
      ${({ scenario }) => (scenario.about?.own === true ? scenarios.changeRules : scenarios.writeRules)}
    </button>
    ${present(({ scenario }: NumberedScenario) => scenario.about, aboutPart)} ${control(pane, card)}
  </div>`;
}

/** A scenario: its mark and name, what sets it apart, and opened its payment rule. */
export function scenarioCard(pane: Pane, card: CardState): ViewTemplate<NumberedScenario> {
  const { scenarios } = pane.texts;
  const isOpen = ({ scenario }: NumberedScenario): boolean => card.open() === scenario.id;
  const toggle = (row: NumberedScenario): void => {
    card.open.set(isOpen(row) ? '' : row.scenario.id);
    pane.remember('scenario', card.open.current ?? '');
  };
  const base = html<NumberedScenario>`<span class="badge">${() => scenarios.base}</span>`;
  return html<NumberedScenario>`<article class="${(row) => (isOpen(row) ? 'card card-open' : 'card')}">
    <div class="card-head">
      ${scenarioMark(({ number }: NumberedScenario) => number)}
      <h2>
        <button type="button" class="card-toggle" aria-expanded="${(row) => String(isOpen(row))}" @click="${toggle}">
          <span class="spoken">${({ number }) => `${number} `}</span>${({ scenario }) => scenario.name}
        </button>
      </h2>
      ${shown(({ scenario }) => scenario.base, base)} ${menu(pane, card)}
    </div>
    ${shown(({ scenario }) => card.renaming() === scenario.id, renaming(pane, card))}
    <div class="card-lines">${list(({ scenario }) => scenario.lines, html<string>`<p>${(line) => line}</p>`)}</div>
    ${shown(isOpen, details(pane, card))}
  </article>`;
}
