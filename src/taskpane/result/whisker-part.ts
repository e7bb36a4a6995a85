import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ResultView, WhiskerView } from '../../job/session/view';
import { numberText } from '../../words/number-text';
import type { Pane } from '../pane';
import { list, present, shown } from '../present';
import { markClass, scenarioMark } from '../scenario-mark';
import { driverBar, driverDomain } from './driver-bars';
import type { Draw } from './drawing';
import { sharedAxis, sharedDomain, whisker } from './whisker';

/** A row of a small chart: what it is about, the drawing, and the figures as text. */
interface DrawnRow {
  readonly label: string;
  readonly draw: Draw;
  readonly text: string;
  readonly strong: boolean;
}

/** Rows over a shared axis. */
interface DrawnRows {
  readonly kind: 'whiskers' | 'drivers';
  readonly rows: readonly DrawnRow[];
  readonly axis: Draw;
}

const drawnRow = html<DrawnRow>`<div class="${({ strong }) => (strong ? 'drawn-row drawn-strong' : 'drawn-row')}">
  <span class="drawn-label">${({ label }) => label}</span>
  <vaxla-drawing class="drawn" :draw="${({ draw }) => draw}"></vaxla-drawing>
  <span class="drawn-text">${({ text }) => text}</span>
</div>`;

const drawnRows = html<DrawnRows>`<div class="${({ kind }) => `drawn-rows ${kind}`}">
  ${list(({ rows }) => rows, drawnRow)}
  <div class="drawn-row drawn-axis" aria-hidden="true">
    <span class="drawn-label"></span>
    <vaxla-drawing class="drawn" :draw="${({ axis }) => axis}"></vaxla-drawing>
    <span class="drawn-text"></span>
  </div>
</div>`;

function whiskerRows(pane: Pane, rows: readonly WhiskerView[], kinds: readonly string[]): DrawnRows {
  const domain = sharedDomain(rows);
  return {
    kind: 'whiskers',
    rows: rows.map((row, index) => ({
      label: row.label,
      draw: whisker(row, domain, kinds[index] ?? kinds[0] ?? ''),
      text: row.text,
      strong: row.strong,
    })),
    axis: sharedAxis(pane.host.language, domain, ''),
  };
}

const note = html<string>`<p class="help">${(text) => text}</p>`;

/** Who gains and who carries the risk: units, units together, the region centrally, the region in total. */
export function gainsPart(pane: Pane, scenario: () => number): ViewTemplate<ResultView> {
  const { result: texts } = pane.texts;
  const gains = ({ gains }: ResultView) => gains[scenario() - 2];
  return html<ResultView>`<section class="part">
    <div class="part-head">
      <h2>${() => texts.gains}</h2>
      <p>${scenarioMark(scenario)}<span>${({ year }) => texts.gainsUnit({ year })}</span></p>
    </div>
    ${present((result: ResultView) => {
      const found = gains(result);
      return found && whiskerRows(pane, found.rows, [markClass(scenario())]);
    }, drawnRows)}
    ${list((result) => gains(result)?.notes ?? [], note)}
  </section>`;
}

/** Registered and real production, which never share a chart with the scenarios' colours. */
export function productionPart(pane: Pane, scenario: () => number): ViewTemplate<ResultView> {
  const { result: texts } = pane.texts;
  const production = (result: ResultView) => result.production[scenario() - 2];
  return html<ResultView>`<section class="part">
    <div class="part-head">
      <h2>${() => texts.production}</h2>
      <p>${scenarioMark(scenario)}</p>
    </div>
    ${present((result: ResultView) => {
      const found = production(result);
      return found && whiskerRows(pane, [found.real, found.registered], ['real', 'registered']);
    }, drawnRows)}
    ${list((result) => {
      const text = production(result)?.note ?? '';
      return text === '' ? [] : [text];
    }, note)}
  </section>`;
}

/** Bars in the pane: five at most. */
const mostDrivers = 5;

/** What moves the difference in the region's cost, one assumption at a time. */
export function driversPart(pane: Pane, scenario: () => number): ViewTemplate<ResultView> {
  const { result: texts } = pane.texts;
  const { language } = pane.host;
  const drivers = (result: ResultView) => result.drivers[scenario() - 2];
  const rows = (result: ResultView): DrawnRows | undefined => {
    const found = drivers(result);
    if (!found || found.rows.length === 0) return undefined;
    const { chosen } = found;
    const shownRows = found.rows.slice(0, mostDrivers);
    const domain = driverDomain(chosen, shownRows);
    const signed = (value: number): string => numberText(language, value, 0, true);
    return {
      kind: 'drivers',
      rows: shownRows.map((row) => {
        const said = `${row.term}: ${signed(row.atLow)} ${texts.low}, ${signed(row.atHigh)} ${texts.high}`;
        return { label: row.term, draw: driverBar(row, chosen, domain, said), text: '', strong: false };
      }),
      axis: sharedAxis(language, domain, ''),
    };
  };
  const part = html<ResultView>`<section class="part">
    <div class="part-head">
      <h2>${() => texts.drivers}</h2>
      <p>${() => texts.driversUnit}</p>
    </div>
    ${present(rows, drawnRows)}
    ${list((result) => {
      const text = drivers(result)?.note ?? '';
      return text === '' ? [] : [text];
    }, note)}
  </section>`;
  return html<ResultView>`${shown((result) => rows(result) !== undefined, part)}`;
}
