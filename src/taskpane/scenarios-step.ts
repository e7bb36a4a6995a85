import { html, Updates, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { MessageView, QuestionView, ScenarioView } from '../job/session/view';
import { ContractGrid } from './contract-grid';
import { contractTable } from './contract-table';
import { ControlParts } from './control/later-part';
import { icons } from './icons';
import { later } from './later';
import { messageCard } from './message-card';
import type { Pane } from './pane';
import { list, present, shown } from './present';
import { focusOn, scenarioCard, type CardState } from './scenario-card';
import { scenarioMark } from './scenario-mark';

type MonthList = QuestionView['switchMonth'];

/** A month to choose: from which the new contracts hold, or until which is simulated. */
function monthField(pane: Pane, kind: 'switch-month' | 'last-month', label: string): ViewTemplate<MonthList> {
  const option = html<{ readonly label: string; readonly value: number; readonly chosen: boolean }>`<option
    value="${({ value }) => value}"
    :selected="${({ chosen }) => chosen}"
  >
    ${({ label }) => label}
  </option>`;
  return html<MonthList>`<label class="field">
    <span>${() => label}</span>
    <select
      @change="${(_, context) =>
        void pane.change({ kind, month: Number((context.event.target as HTMLSelectElement).value) })}"
    >
      ${list(({ choices, value }) => choices.map((choice) => ({ ...choice, chosen: choice.value === value })), option)}
    </select>
  </label>`;
}

/** Templates to make a scenario from, or to put into one that is there. */
function templateList(pane: Pane, card: CardState): ViewTemplate<QuestionView> {
  const { scenarios } = pane.texts;
  const use = (template: string): void => {
    const into = card.picking.current;
    card.picking.set(undefined);
    if (into === undefined || into === 'new') void pane.change({ kind: 'add-scenario', template });
    else void pane.change({ kind: 'use-template', scenario: into, template });
  };
  const row = html<QuestionView['templates'][number]>`<li>
    <button type="button" class="link" @click="${({ id }) => use(id)}">${({ name }) => name}</button>
    <span>${({ text }) => text}</span>
  </li>`;
  const heading = (question: QuestionView): string => {
    const into = question.scenarios.find(({ id }) => id === card.picking());
    if (into) return scenarios.pickTemplateFor({ name: into.name });
    return card.picking() === 'new' ? scenarios.pickTemplate : scenarios.templates;
  };
  return html<QuestionView>`<section class="part templates">
    <h2 tabindex="-1">${heading}</h2>
    <ul class="pairs">
      ${list(({ templates }) => templates, row)}
    </ul>
  </section>`;
}

/** Rules of one's own: one that no scenario uses can be removed. */
function ownModelList(pane: Pane): ViewTemplate<QuestionView> {
  const { scenarios } = pane.texts;
  const remove = async (key: string): Promise<void> => {
    await pane.change({ kind: 'remove-own-model', key });
    const message = pane.view.current?.hindrance?.message;
    if (message && pane.question?.ownModels.some(({ value }) => value === key)) {
      document.querySelector('main .message')?.scrollIntoView({ block: 'nearest' });
      pane.announce(`${message.title} ${message.text}`);
    } else focusOn(pane.question?.ownModels.length === 0 ? '.contracts-part h2' : '.own-models h2');
  };
  const row = html<QuestionView['ownModels'][number]>`<li>
    <span>${({ label }) => label}</span>
    <button
      type="button"
      class="link"
      aria-label="${({ label }) => `${scenarios.removeRules} ${label}`}"
      @click="${({ value }) => void remove(value)}"
    >
      ${() => scenarios.removeRules}
    </button>
  </li>`;
  return html<QuestionView>`<section class="part own-models">
    <h2 tabindex="-1">${() => scenarios.ownRules}</h2>
    <ul class="pairs">
      ${list(({ ownModels }) => ownModels, row)}
    </ul>
  </section>`;
}

/** Step 2: from when and until when, the scenarios as cards, contracts unit by unit, and templates. */
export function scenariosStep(pane: Pane): ViewTemplate {
  const { scenarios } = pane.texts;
  const all = (): readonly ScenarioView[] => pane.question?.scenarios ?? [];
  /** The editor of payment rules, while it is open; its script is fetched then. */
  const editor = state<ViewTemplate | undefined>(undefined);
  const closeRules = (scenario: string, saved: boolean): void => {
    editor.set(undefined);
    if (saved) card.open.set(scenario);
    focusOn(saved ? '.card-open .card-toggle' : '.card-open .rule-link');
  };
  const writeRules = async (scenario: string): Promise<void> => {
    editor.set(html`<p class="lead">${() => scenarios.loadingRules}</p>`);
    const { ruleEditor } = await import(/* webpackChunkName: "rules" */ './rule-editor');
    editor.set(ruleEditor(pane, scenario, (saved) => closeRules(scenario, saved)));
    focusOn('.rule-editor h1');
  };
  const card: CardState = {
    open: state<string | undefined>(pane.remembered('scenario')),
    renaming: state<string | undefined>(undefined),
    picking: state<string | undefined>(undefined),
    writeRules: (scenario) => void writeRules(scenario),
    control: new ControlParts(pane),
  };
  /** Whose contracts the table shows: the open card's, or the last one opened. */
  const chosen = (): ScenarioView | undefined => all().find(({ id }) => id === card.open()) ?? all()[0];
  const grid = new ContractGrid(pane, chosen, () => {
    // At once: the next key may already be on its way to the cell.
    Updates.process();
    const cell = document.querySelector<HTMLElement>('.contracts .cell-current');
    const field = cell?.querySelector('input');
    (field ?? cell)?.focus();
    // The caret behind what stands there, as in Excel.
    field?.setSelectionRange(field.value.length, field.value.length);
  });
  const numbered = ({ scenarios }: QuestionView) =>
    scenarios.map((scenario, index) => ({ scenario, number: index + 1, count: scenarios.length }));
  const pickTemplate = (): void => {
    card.picking.set('new');
    void Updates.next().then(() => {
      const heading = document.querySelector<HTMLElement>('.templates h2');
      heading?.focus();
      heading?.scrollIntoView({ block: 'start' });
    });
  };
  const hindrance = (): MessageView | undefined => {
    const found = pane.view()?.hindrance;
    return found?.step === 'scenarios' ? found.message : undefined;
  };
  const whose = html<ScenarioView>`<p class="whose">
    <span class="spoken">${() => scenarios.contractsOf}</span>${scenarioMark(
      (scenario: ScenarioView) => all().indexOf(scenario) + 1,
    )}<span>${({ name }) => name}</span>
  </p>`;
  const cards = html<QuestionView>`<div class="cards">${list(numbered, scenarioCard(pane, card))}</div>
    <button type="button" class="link add" @click="${pickTemplate}">
      ${icons.plus}<span>${() => scenarios.add}</span>
    </button>`;
  const contracts = html<QuestionView>`<section class="part contracts-part">
    <div class="part-head">
      <h2 tabindex="-1">${() => scenarios.contracts}</h2>
      ${present(chosen, whose)}
    </div>
    ${contractTable(pane, grid)}
  </section>`;
  const content = html<QuestionView>`<div class="field-pair">
      ${present(({ switchMonth }) => switchMonth, monthField(pane, 'switch-month', scenarios.switchMonth))}
      ${present(({ lastMonth }) => lastMonth, monthField(pane, 'last-month', scenarios.lastMonth))}
    </div>
    ${later(cards)} ${later(contracts)} ${shown(({ ownModels }) => ownModels.length > 0, later(ownModelList(pane)))}
    ${shown(({ templates }) => templates.length > 0, later(templateList(pane, card)))}`;
  const isWriting = (): boolean => editor() !== undefined;
  const writing = html`${() => editor()}`;
  // The cards stay where they are, out of sight: whoever comes back finds them as they were.
  return html`${shown(isWriting, writing)}
    <section ?hidden="${isWriting}">
      <h1 tabindex="-1">${() => scenarios.title}</h1>
      <p class="lead">${() => scenarios.lead}</p>
      ${present(hindrance, messageCard(pane))} ${present(() => pane.question, content)}
    </section>`;
}
