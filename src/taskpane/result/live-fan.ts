import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { BandView, ChartView, ResultView } from '../../job/session/view';
import type { Pane } from '../pane';
import { present } from '../present';
import { extent } from './chart-geometry';
import { differenceChart } from './difference-chart';
import { defineDrawing } from './drawing';

const height = 110;

interface Shown {
  readonly result: ResultView;
  readonly line: ChartView['lines'][number];
  readonly number: number;
  readonly band: BandView | undefined;
}

/** A small chart of what is looked at, beside the sliders of assumptions: its fan follows the one that is moved. */
export function liveFan(pane: Pane): ViewTemplate {
  defineDrawing();
  const { language } = pane.host;
  const { result: texts } = pane.texts;
  let reached: readonly number[] = [];
  const shownNow = (): Shown | undefined => {
    const [looking, result] = [pane.looksAt(), pane.result];
    const line = result?.chart.lines.find((each) => each.drawn && each.quantity === looking?.quantity);
    if (!pane.moving() || !result || !line || !looking) return undefined;
    const { number } = looking;
    return { result, line, number, band: line.bands?.[number - 2] ?? pane.fan()?.band };
  };
  const title = ({ result: { chart }, line }: Shown): string => {
    const label = (choices: ChartView['places'], value: string) =>
      choices.find((choice) => choice.value === value)?.label ?? '';
    const [quantity, place] = [label(chart.quantities, line.quantity), label(chart.places, line.place)];
    return texts.chartTitle({ quantity, place, unit: line.unit });
  };
  const draw = (now: Shown) => {
    const { result, line, number, band } = now;
    const reach = extent(line, band, reached);
    reached = reach;
    const said = { title: title(now), description: result.verdict.map(({ text }) => text).join('') };
    return differenceChart(language, result.chart.months, line, band && { number, band }, reach, said, height);
  };
  const chart = html<Shown>`<aside class="live-fan" aria-label="${() => texts.liveFan}">
    <p>${title}</p>
    <vaxla-drawing :draw="${draw}"></vaxla-drawing>
  </aside>`;
  return html`${present(shownNow, chart)}`;
}
