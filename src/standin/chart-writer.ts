import { chartText, solidFill } from '../workbook/file/chart-text';
import { escapeXml } from '../workbook/file/xml-text';
import { axisXml, categoryAxes, valueAxes } from './chart-axis-writer';
import type { ChartState } from './chart-state';
import { chartViews } from './chart-view';
import { seriesXml } from './chart-series-writer';
import type { Sheet } from './sheet';
import type { ChartView, SeriesView } from './views';
import type { WorkbookState } from './workbook-state';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** How a chart type is drawn in a file. */
interface Shape {
  readonly element: 'areaChart' | 'barChart' | 'lineChart' | 'scatterChart' | 'pieChart' | 'doughnutChart';
  readonly grouping: string;
  readonly direction: 'col' | 'bar';
}

/** Element, grouping and direction of a chart type. */
function shapeOfType(type: string): Shape {
  const direction = type.startsWith('Bar') ? 'bar' : 'col';
  const stacked = type.endsWith('Stacked100') ? 'percentStacked' : type.endsWith('Stacked') ? 'stacked' : undefined;
  if (type.startsWith('Area')) return { element: 'areaChart', grouping: stacked ?? 'standard', direction };
  if (type.startsWith('Line')) return { element: 'lineChart', grouping: stacked ?? 'standard', direction };
  if (type.startsWith('XY')) return { element: 'scatterChart', grouping: 'lineMarker', direction };
  if (type === 'Pie') return { element: 'pieChart', grouping: '', direction };
  if (type === 'Doughnut') return { element: 'doughnutChart', grouping: '', direction };
  return { element: 'barChart', grouping: stacked ?? 'clustered', direction };
}

/** A chart as its part (CT_ChartSpace, ECMA-376 part 1, §21.2.2.29). */
export function chartXml(chart: ChartState, sheet: Sheet, state: WorkbookState): string {
  const view = chartViews(sheet, state).find(({ id }) => id === chart.id);
  if (!view) return '';
  const titled = typeof chart.bag.get('title/text') === 'string' && view.title !== undefined && view.title !== '';
  return (
    `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>` +
    (titled ? title(view.title ?? '', chart) : '') +
    `<c:autoTitleDeleted val="${view.title === undefined || titled ? 1 : 0}"/><c:plotArea>${layout(view)}` +
    groups(chart, view) +
    axes(chart, view) +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend(view)}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${chartText(9)}</c:chartSpace>`
  );
}

function title(words: string, chart: ChartState): string {
  const size = Math.round(Number(chart.bag.get('title/format/font/size') ?? 14) * 100);
  const ink = String(chart.bag.get('title/format/font/color') ?? '#404040')
    .replace('#', '')
    .toUpperCase();
  const bold = chart.bag.get('title/format/font/bold') === true ? 1 : 0;
  const runs = words.split('\n').map((line) => {
    const look = `sz="${size}" b="${bold}"`;
    return (
      `<a:p><a:pPr><a:defRPr ${look}>${solidFill(ink)}</a:defRPr></a:pPr>` +
      `<a:r><a:rPr ${look}>${solidFill(ink)}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`
    );
  });
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${runs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Inside of the axes in shares of the chart. */
function layout({ plot, width, height }: ChartView): string {
  if (!plot) return '<c:layout/>';
  const share = (length: number, whole: number) => Math.round((length / whole) * 1e6) / 1e6;
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(plot.left, width)}"/><c:y val="${share(plot.top, height)}"/>` +
    `<c:w val="${share(plot.width, width)}"/><c:h val="${share(plot.height, height)}"/></c:manualLayout></c:layout>`
  );
}

function legend({ legend: shown }: ChartView): string {
  if (!shown) return '';
  const place = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' }[shown.position] ?? 'b';
  const hidden = shown.hidden.map(
    (index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
  );
  return `<c:legend><c:legendPos val="${place}"/>${hidden.join('')}<c:overlay val="0"/>${chartText(9)}</c:legend>`;
}

/** Series by how they are drawn and by axes; what lies behind comes first. */
function groups(chart: ChartState, view: ChartView): string {
  const order = ['areaChart', 'barChart', 'lineChart', 'scatterChart', 'pieChart', 'doughnutChart'];
  const keys = new Map<string, { readonly view: SeriesView; readonly index: number }[]>();
  view.series.forEach((series, index) => {
    const { element, grouping, direction } = shapeOfType(series.type);
    const key = `${order.indexOf(element)} ${element} ${grouping} ${direction} ${series.secondary ? 1 : 0}`;
    keys.set(key, [...(keys.get(key) ?? []), { view: series, index }]);
  });
  return [...keys]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, members]) => {
      const [first] = members;
      if (!first) return '';
      const { element, grouping, direction } = shapeOfType(first.view.type);
      const axis = first.view.secondary ? 1 : 0;
      const ids = `<c:axId val="${categoryAxes[axis]}"/><c:axId val="${valueAxes[axis]}"/>`;
      const series = members
        .map((member) => seriesXml(chart.series[member.index], member.view, member.index, element))
        .join('');
      const bag = chart.series[first.index]?.bag;
      switch (element) {
        case 'barChart': {
          const stacked = grouping !== 'clustered';
          const gap = Number(bag?.get('gapWidth') ?? 150);
          const overlap = Number(bag?.get('overlap') ?? (stacked ? 100 : 0));
          return (
            `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}` +
            `<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${ids}</c:barChart>`
          );
        }
        case 'lineChart':
          return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
        case 'areaChart':
          return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${ids}</c:areaChart>`;
        case 'scatterChart':
          return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${ids}</c:scatterChart>`;
        case 'pieChart':
          return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
        case 'doughnutChart':
          return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="75"/></c:doughnutChart>`;
      }
    })
    .join('');
}

function axes(chart: ChartState, view: ChartView): string {
  const elements = view.series.map(({ type }) => shapeOfType(type).element);
  if (elements.length > 0 && elements.every((element) => /^(pie|doughnut)/.test(element))) return '';
  const lying = shapeOfType(view.type).direction === 'bar';
  const scatter = elements.includes('scatterChart');
  const banded = elements.includes('areaChart');
  const main = axisXml(chart, view, { axis: 0, lying, scatter, banded });
  return view.series.some(({ secondary }) => secondary)
    ? main + axisXml(chart, view, { axis: 1, lying, scatter, banded })
    : main;
}
