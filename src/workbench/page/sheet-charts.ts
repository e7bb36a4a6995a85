import type { ChartView } from '../../standin/views';
import type { Formatted } from './chart/chart-frame';
import { chartSvg } from './chart/chart-svg';
import { headingHeight, pixels } from './sheet-layout';
import type { SheetView } from './sheet-view';

/** The charts of a sheet, laid over its cells; they scroll with them and go in under rows and columns that stay. */
export class SheetCharts {
  private drawings: readonly { readonly chart: ChartView; readonly svg: SVGSVGElement }[] = [];

  constructor(
    private readonly element: HTMLElement,
    private readonly view: SheetView,
  ) {}

  /** Draws the charts anew. `fallbackTitle` names those without a title. */
  show(charts: readonly ChartView[], fallbackTitle: string, formatted: Formatted): void {
    this.drawings = charts.map((chart) => ({ chart, svg: chartSvg(chart, fallbackTitle, formatted) }));
    this.element.replaceChildren(...this.drawings.map(({ svg }) => svg));
    this.place();
  }

  /** Puts the charts where they lie now that the sheet is scrolled. */
  place(): void {
    const { layout, viewport } = this.view;
    // A chart over rows that stay would be cut in two; it is shown whole and scrolls with the rest.
    const left =
      layout.headingWidth +
      (this.drawings.some(({ chart }) => pixels(chart.left) < layout.frozenWidth) ? 0 : layout.frozenWidth);
    const top =
      headingHeight +
      (this.drawings.some(({ chart }) => pixels(chart.top) < layout.frozenHeight) ? 0 : layout.frozenHeight);
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
    this.element.style.width = `${Math.max(0, viewport.width + layout.headingWidth - left)}px`;
    this.element.style.height = `${Math.max(0, viewport.height + headingHeight - top)}px`;
    for (const { chart, svg } of this.drawings) {
      svg.style.left = `${pixels(chart.left) + layout.headingWidth - viewport.left - left}px`;
      svg.style.top = `${pixels(chart.top) + headingHeight - viewport.top - top}px`;
    }
  }
}
