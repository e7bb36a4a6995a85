import { html, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { BandView, ChartView, ChoiceView, ResultView } from '../../job/session/view';
import { calendarMonthText, numberText } from '../../words/number-text';
import type { Pane } from '../pane';
import { list, present, shown } from '../present';
import { markClass, scenarioMark } from '../scenario-mark';
import { extent } from './chart-geometry';
import { differenceChart } from './difference-chart';

type ChartLine = ChartView['lines'][number];
type ResultScenario = ResultView['scenarios'][number];

/** What of the chart is looked at. */
interface Shown {
  readonly result: ResultView;
  readonly line: ChartLine;
  readonly quantity: ChoiceView;
  readonly place: ChoiceView;
  /** Number of the scenario whose band is drawn. */
  readonly number: number;
  /** Its band; undefined until there are draws. */
  readonly band: BandView | undefined;
}

function chooser(
  label: string,
  choices: (result: ResultView) => readonly ChoiceView[],
  chosen: (result: ResultView) => string | undefined,
  choose: (value: string) => void,
): ViewTemplate<ResultView> {
  const option = html<{ readonly choice: ChoiceView; readonly selected: boolean }>`<option
    value="${({ choice }) => choice.value}"
    :selected="${({ selected }) => selected}"
  >
    ${({ choice }) => choice.label}
  </option>`;
  return html<ResultView>`<select
    aria-label="${() => label}"
    @change="${(_, context) => choose((context.event.target as HTMLSelectElement).value)}"
  >
    ${list(
      (result) => choices(result).map((choice) => ({ choice, selected: choice.value === chosen(result) })),
      option,
    )}
  </select>`;
}

/** The chart with its lists, the scenario whose interval it shows, and the same figures as a table. */
export function chartPart(
  pane: Pane,
  scenario: { (): number; choose(number: number): void },
): ViewTemplate<ResultView> {
  const { language } = pane.host;
  const { result: texts } = pane.texts;
  const quantity = state<string | undefined>(pane.remembered('quantity'));
  const place = state<string | undefined>(undefined);
  const asTable = state<boolean>(pane.remembered('chart') === 'table');
  const chosenOf = (choices: readonly ChoiceView[], value: string | undefined): ChoiceView | undefined =>
    choices.find((choice) => choice.value === value) ?? choices[0];
  const quantityOf = ({ chart }: ResultView): ChoiceView | undefined => chosenOf(chart.quantities, quantity());
  const placeOf = ({ chart }: ResultView): ChoiceView | undefined => chosenOf(chart.places, place());
  const shownNow = (result: ResultView): Shown | undefined => {
    const [now, where] = [quantityOf(result), placeOf(result)];
    const line = result.chart.lines.find((each) => each.quantity === now?.value && each.place === where?.value);
    if (!line || !now || !where) return undefined;
    const number = scenario();
    // While a slider is moved the fan is there before everything else that is drawn.
    const fan = line.drawn ? pane.fan() : undefined;
    const live = fan?.quantity === now.value && fan.number === number ? fan.band : undefined;
    return { result, line, quantity: now, place: where, number, band: line.bands?.[number - 2] ?? live };
  };
  pane.looksAt = () => {
    const { result } = pane;
    const line = result && shownNow(result)?.line;
    return line?.drawn ? { quantity: line.quantity, number: scenario() } : undefined;
  };
  const monthText = (month: number): string => `${calendarMonthText(language, month % 100)} ${Math.floor(month / 100)}`;
  const decimals = 1;
  const signed = (value: number): string => numberText(language, value, decimals, true);
  const description = ({ result, line, number, band }: Shown): string => {
    const last = result.chart.months.length - 1;
    const month = monthText(result.chart.months[last] ?? 0);
    const sentences = line.values.map((values, index) => {
      const value = values[last];
      const name = result.scenarios[index + 1]?.name ?? '';
      if (value === null || value === undefined) return `${name}: ${texts.gain.noBase}`;
      const range = index === number - 2 ? band : undefined;
      const [low, high] = [range?.p5[last], range?.p95[last]];
      const interval =
        low === undefined || high === undefined ? '' : texts.chartBand({ low: signed(low), high: signed(high) });
      return `${texts.chartEnd({ name, value: signed(value), month })}${interval}.`;
    });
    return sentences.join(' ');
  };
  // While a value is moved and draws come in the axis keeps the reach it had: the lines and the fan move, not the axis.
  const reached = new Map<string, readonly [number, number]>();
  const reachOf = ({ line, number, band }: Shown): readonly [number, number] => {
    const key = JSON.stringify([line.quantity, line.place, number]);
    const reach = extent(line, band, line.bands ? [] : reached.get(key));
    if (band) reached.set(key, reach);
    return reach;
  };
  const bandLegend = html<Shown>`<li>
      <span class="${({ number }) => `swatch-band ${markClass(number)}`}"></span>${() => texts.band}
    </li>
    <li><span class="${({ number }) => `swatch-inner ${markClass(number)}`}"></span>${() => texts.innerBand}</li>`;
  const noBand = html<Shown>`<li>
    ${({ line, result }) => (line.drawn && result.draws.wanted > 0 ? texts.noInterval : texts.notDrawn)}
  </li>`;
  const chart = html<Shown>`<vaxla-drawing
      class="chart"
      :draw="${(now) =>
        differenceChart(
          language,
          now.result.chart.months,
          now.line,
          now.band && { number: now.number, band: now.band },
          reachOf(now),
          {
            title: texts.chartTitle({ quantity: now.quantity.label, place: now.place.label, unit: now.line.unit }),
            description: description(now),
          },
        )}"
    ></vaxla-drawing>
    <ul class="chart-legend">
      ${shown(({ band }) => band !== undefined, bandLegend)}${shown(({ band }) => band === undefined, noBand)}
      <li>
        <svg class="swatch-line" width="28" height="8" aria-hidden="true" focusable="false">
          <line class="${() => `series ${markClass(scenario())}`}" x1="0" x2="28" y1="4" y2="4" />
        </svg>
        ${() => texts.chosenLine}
      </li>
    </ul>`;
  const ends = ({ result }: Shown) =>
    result.chart.months.flatMap((month, index) =>
      month % 100 === 12 || index === result.chart.months.length - 1 ? [{ month, index }] : [],
    );
  const cellText = ({ line }: Shown, index: number, at: number): string => {
    const value = line.values[index]?.[at];
    if (value === null || value === undefined) return '–';
    const [low, high] = [line.bands?.[index]?.p5[at], line.bands?.[index]?.p95[at]];
    if (low === undefined || high === undefined) return signed(value);
    return `${texts.interval({ low: signed(low), high: signed(high) })} (${signed(value)})`;
  };
  const table = html<Shown>`<table class="rows chart-table">
    <caption>
      ${() => texts.yearly}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${list(
          ({ result }) => result.scenarios.slice(1),
          html<ResultScenario>`<th scope="col">
            <span class="column-name"
              >${scenarioMark(({ number }: ResultScenario) => number)}<span>${({ short }) => short}</span></span
            >
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${list(
        (now) => ends(now).map((end) => ({ ...end, now })),
        html<{ readonly month: number; readonly index: number; readonly now: Shown }>`<tr>
          <th scope="row">${({ month }) => monthText(month)}</th>
          ${list(
            ({ now, index }) => now.line.values.map((_, scenarioIndex) => cellText(now, scenarioIndex, index)),
            html<string>`<td>${(text) => text}</td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
  const segment = html<ResultScenario>`<label class="segment">
    <input
      type="radio"
      name="band"
      value="${({ number }) => number}"
      :checked="${({ number }) => number === scenario()}"
      @change="${({ number }) => scenario.choose(number)}"
    /><span
      >${scenarioMark(({ number }: ResultScenario) => number)}<span class="spoken">${({ name }) => name}</span></span
    >
  </label>`;
  const segments = html<ResultView>`<fieldset class="segments band-segments">
    <legend class="spoken">${() => texts.bandOf}</legend>
    ${list(({ scenarios }) => scenarios.slice(1), segment)}
  </fieldset>`;
  return html<ResultView>`<section class="chart-part">
    <div class="field-pair">
      ${chooser(
        texts.quantity,
        ({ chart }) => chart.quantities,
        (result) => quantityOf(result)?.value,
        (value) => {
          quantity.set(value);
          pane.remember('quantity', value);
        },
      )}
      ${chooser(
        texts.place,
        ({ chart }) => chart.places,
        (result) => placeOf(result)?.value,
        (value) => place.set(value),
      )}
    </div>
    <div class="chart-head">
      <p>${(result) => texts.difference({ unit: shownNow(result)?.line.unit ?? '' })}</p>
      ${shown(({ scenarios }) => scenarios.length > 2, segments)}
    </div>
    ${present((result: ResultView) => (asTable() ? undefined : shownNow(result)), chart)}
    ${present((result: ResultView) => (asTable() ? shownNow(result) : undefined), table)}
    <button
      type="button"
      class="link chart-toggle"
      @click="${() => {
        asTable.set(!asTable.current);
        pane.remember('chart', asTable.current ? 'table' : 'chart');
      }}"
    >
      ${() => (asTable() ? texts.showChart : texts.showTable)}
    </button>
  </section>`;
}
