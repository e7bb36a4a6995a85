import { html, Updates, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { BreakEvenAsk } from '../../job/break-even-question';
import type { BreakEvenView, TurningView } from '../../job/session/break-even-view';
import type { ResultView } from '../../job/session/view';
import type { Pane } from '../pane';
import { PaneProblem } from '../pane-host';
import { list, present } from '../present';
import { turningChart } from './turning-chart';

/** What can hold, in the order it is offered. */
const goals = ['costs-no-more', 'unit-loses', 'queue-stable'] as const;
type Goal = (typeof goals)[number];

/** A choice of a list, and whether it is the chosen one. */
interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** What is chosen in the form; what is not there any more gives way to what is. */
interface Chosen {
  readonly turning: TurningView;
  readonly scenario: TurningView['scenarios'][number];
  readonly when: Goal;
  /** Empty: all units. */
  readonly unit: string;
  readonly find: string;
}

/** The number that is looked at first where a contract has it: the ceiling. */
const usualLever = 'tak';

const option = html<Option>`<option value="${({ value }) => value}" :selected="${({ chosen }) => chosen}">
  ${({ label }) => label}
</option>`;

const chosenValue = (event: Event): string => (event.target as HTMLSelectElement).value;

/** Where the answer turns: what is asked, the search with a way to stop it, and the answer in words, as curve and table. */
export function turningPart(pane: Pane, looked: () => number): ViewTemplate<ResultView> {
  const { turning: texts } = pane.texts;
  const { language } = pane.host;
  const opened = state<boolean>(false);
  const asked = state<Partial<Record<'scenario' | 'when' | 'unit' | 'find', string>>>({});
  /** Share of the work that is done while a search is under way. */
  const searched = state<number | undefined>(undefined);
  const found = state<BreakEvenView | undefined>(undefined);
  /** Why there is no answer. */
  const told = state<string>('');
  let stop: AbortController | undefined;

  const chosenOf = (): Chosen | undefined => {
    const turning = pane.view()?.turning;
    if (!turning) return undefined;
    const { scenario: id, when: goal, unit: name, find: key } = asked();
    const { scenarios, units } = turning;
    const scenario =
      scenarios.find((each) => each.id === id) ?? scenarios.find(({ number }) => number === looked()) ?? scenarios[0];
    if (!scenario) return undefined;
    const when = goals.find((each) => each === goal) ?? goals[0];
    const choices = scenario.levers.flatMap((group) => group.choices.map(({ value }) => value));
    const find = [key, usualLever].find((each) => each !== undefined && choices.includes(each)) ?? choices[0]!;
    const known = units.find((each) => each === name);
    return { turning, scenario, when, find, unit: known ?? (when === 'unit-loses' ? units[0]! : '') };
  };
  const choose = (change: ReturnType<typeof asked>): void => asked.set({ ...asked.current, ...change });
  const search = async ({ scenario, when, unit, find }: Chosen): Promise<void> => {
    stop?.abort();
    const own = new AbortController();
    stop = own;
    const ask: BreakEvenAsk = { find, when, scenario: scenario.id, ...(unit !== '' && { unit }) };
    found.set(undefined);
    told.set('');
    searched.set(0);
    try {
      const answer = await pane.host.breakEven(ask, (share) => searched.set(share), own.signal);
      if (stop !== own) return;
      found.set(answer);
      if (answer) pane.announce([answer.question, ...answer.sentences].join(' '));
      else told.set(texts.changed);
    } catch (error) {
      if (stop !== own) return;
      if (error instanceof PaneProblem) told.set(`${error.view.title}. ${error.view.text}`.trim());
      else pane.tell(error);
    } finally {
      if (stop === own) {
        stop = undefined;
        searched.set(undefined);
      }
    }
  };
  const cancel = (): void => {
    stop?.abort();
    stop = undefined;
    searched.set(undefined);
    told.set(texts.stopped);
    // The button that was pressed is gone.
    void Updates.next().then(() => document.querySelector<HTMLElement>('.turning-form [type=submit]')?.focus());
  };

  const chooser = (
    label: (chosen: Chosen) => string,
    options: (chosen: Chosen) => readonly Option[],
    choice: (value: string) => void,
  ): ViewTemplate<Chosen> =>
    html<Chosen>`<label class="field">
      <span>${label}</span>
      <select @change="${(_, context) => choice(chosenValue(context.event))}">
        ${list(options, option)}
      </select>
    </label>`;
  const scenarioField = chooser(
    () => texts.scenario,
    ({ turning, scenario }) =>
      turning.scenarios.map(({ id, number, name }) => ({
        value: id,
        label: `${number} ${name}`,
        chosen: id === scenario.id,
      })),
    (scenario) => choose({ scenario }),
  );
  const goalField = chooser(
    () => texts.when,
    ({ when }) => goals.map((each) => ({ value: each, label: texts.goals[each], chosen: each === when })),
    (when) => choose({ when }),
  );
  const unitField = chooser(
    ({ when }) => (when === 'unit-loses' ? texts.unit : texts.turnedFor),
    ({ turning, when, unit }) => [
      ...(when === 'unit-loses' ? [] : [{ value: '', label: texts.allUnits, chosen: unit === '' }]),
      ...turning.units.map((name) => ({ value: name, label: name, chosen: name === unit })),
    ],
    (unit) => choose({ unit }),
  );
  interface Group {
    readonly heading: string;
    readonly options: readonly Option[];
  }
  const groups = ({ scenario, find }: Chosen): readonly Group[] =>
    scenario.levers.map(({ heading, choices }) => ({
      heading,
      options: choices.map(({ value, label }) => ({ value, label, chosen: value === find })),
    }));
  const findField = html<Chosen>`<label class="field">
    <span>${() => texts.find}</span>
    <select @change="${(_, context) => choose({ find: chosenValue(context.event) })}">
      ${list(
        groups,
        html<Group>`<optgroup label="${({ heading }) => heading}">${list(({ options }) => options, option)}</optgroup>`,
      )}
    </select>
  </label>`;
  const progress = html<number>`<div class="draws-line">
      <span>${() => texts.asking}</span>
      <button type="button" class="link" @click="${cancel}">${() => texts.stop}</button>
    </div>
    <fluent-progress-bar
      aria-label="${() => texts.asking}"
      value="${(share) => Math.round(100 * share)}"
      max="100"
    ></fluent-progress-bar>`;
  const row = html<BreakEvenView['table']['rows'][number]>`<tr>
    <th scope="row">${([at]) => at}</th>
    <td>${([, value]) => value}</td>
    <td>${([, , share]) => share}</td>
  </tr>`;
  const answer = html<BreakEvenView>`<div class="turning-answer">
    <p class="turning-question">${({ question }) => question}</p>
    ${list(({ sentences }) => sentences, html<string>`<p>${(sentence) => sentence}</p>`)}
    <p class="turning-axis">${({ curve }) => curve.unit}</p>
    <vaxla-drawing
      class="turning-chart"
      :draw="${({ curve, title, sentences }) =>
        turningChart(language, curve, {
          title: texts.curve({ unit: curve.unit, title }),
          description: sentences.join(' '),
        })}"
    ></vaxla-drawing>
    <p class="turning-axis turning-turned">${({ title }) => title}</p>
    <details class="details">
      <summary>${() => texts.showTable}</summary>
      <table class="rows chart-table">
        <thead>
          <tr>
            ${list(({ table }) => table.heads, html<string>`<th scope="col">${(head) => head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${list(({ table }) => table.rows, row)}
        </tbody>
      </table>
    </details>
    <p class="help">${({ foot }) => foot}</p>
  </div>`;
  const holds = (): BreakEvenView | undefined => {
    const [view, answered] = [pane.view()?.turning, found()];
    return answered && answered.of === view?.of ? answered : undefined;
  };
  const isOld = (): boolean => found() !== undefined && holds() === undefined;
  const content = html<Chosen>`<form class="turning-form" @submit="${(chosen) => void search(chosen)}">
      <p class="help">${() => texts.lead}</p>
      <div class="field-pair">${scenarioField}${goalField}${unitField}${findField}</div>
      <button type="submit" class="plain">${() => texts.ask}</button>
    </form>
    <div class="turning-state">
      ${present(() => searched(), progress)}
      <p class="help" role="status">${() => (isOld() ? texts.changed : told())}</p>
    </div>
    ${present(holds, answer)}`;
  return html<ResultView>`<details
    class="turning"
    @toggle="${(_, context) => opened.set((context.event.target as HTMLDetailsElement).open)}"
  >
    <summary><h2>${() => texts.title}</h2></summary>
    ${present(() => (opened() ? chosenOf() : undefined), content)}
  </details>`;
}
