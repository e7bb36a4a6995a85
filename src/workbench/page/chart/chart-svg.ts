import type { ChartView } from '../../../standin/views';
import type { Formatted } from './chart-frame';
import { chartMarks } from './chart-marks';

const svgSpace = 'http://www.w3.org/2000/svg';

/** A chart as an SVG image with a title and, where the workbook has one, its sentence for those who do not see it. */
export function chartSvg(chart: ChartView, fallbackTitle: string, formatted: Formatted): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  const id = `chart-${chart.id.replace(/\W/g, '-')}`;
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('width', String((chart.width * 4) / 3));
  svg.setAttribute('height', String((chart.height * 4) / 3));
  const title = document.createElementNS(svgSpace, 'title');
  title.id = `${id}-title`;
  title.textContent = chart.title?.replace(/\n/g, ' ') ?? fallbackTitle;
  svg.append(title);
  svg.setAttribute('aria-labelledby', title.id);
  for (const { name, attributes, text } of chartMarks(chart, formatted)) {
    const element = document.createElementNS(svgSpace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.textContent = text;
    svg.append(element);
  }
  return svg;
}
