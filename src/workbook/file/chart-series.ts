import { absoluteArea, quotedSheet } from '../../quantities/cell-address';
import type { PlannedArea, PlannedChart, PlannedReference, PlannedSeries, PlannedWhisker } from '../../report/plan';
import { chartText, solidFill, unitsPerPoint } from './chart-text';
import { cellText, escapeXml } from './xml-text';

const seriesPoints = 2;
const markerSize = 6;
/** LibreOffice breaks a longer label of larger letters in the middle of a word. */
const endLabelPoints = 7;
/** Edge of a hollow column, and of a whisker. */
const hollowEdge = '595959';
const whiskerInk = '242424';
const dashes = { solid: 'solid', dash: 'dash', 'dash-dot': 'dashDot', dot: 'sysDot' } as const;

type Shape = NonNullable<PlannedSeries['drawnAs']>;

/** Ids of the two axes; they need only differ within the chart. */
export const categoryAxis = 111111111;
export const valueAxis = 222222222;
const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

/** A reference as a chart writes it: sheet and absolute area. */
export function absoluteReference(sheet: string, area: PlannedArea): string {
  return `${quotedSheet(sheet)}!${absoluteArea(area)}`;
}

/** How a series of a chart is drawn. */
export function shapeOf({ kind }: PlannedChart, { drawnAs }: PlannedSeries): Shape {
  return drawnAs ?? (kind === 'line' ? 'line' : 'column');
}

/** The chart's series by shape, those behind first: areas, columns, lines (CT_PlotArea, ECMA-376 part 1, §21.2.2.145). */
export function seriesGroups(chart: PlannedChart, titleOf: (role: string) => string): string {
  const group = (shape: Shape, write: (series: PlannedSeries, index: number) => string) =>
    chart.series.flatMap((series, index) => (shapeOf(chart, series) === shape ? [write(series, index)] : [])).join('');
  const areas = group('area', (series, index) => areaSeries(series, index, titleOf));
  const columns = group('column', (series, index) => columnSeries(series, index, titleOf));
  const lines = group('line', (series, index) => lineSeries(series, index, titleOf));
  const direction = chart.kind === 'bar' ? 'bar' : 'col';
  const placing = chart.stacked
    ? '<c:gapWidth val="40"/><c:overlap val="100"/>'
    : '<c:gapWidth val="80"/><c:overlap val="0"/>';
  return (
    (areas && `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${areas}${axisIds}</c:areaChart>`) +
    (columns &&
      `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${chart.stacked ? 'stacked' : 'clustered'}"/>` +
        `<c:varyColors val="0"/>${columns}${placing}${axisIds}</c:barChart>`) +
    (lines &&
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axisIds}</c:lineChart>`)
  );
}

function lineSeries(series: PlannedSeries, index: number, titleOf: (role: string) => string): string {
  const line = `<c:spPr>${stroke(series)}</c:spPr>`;
  return (
    seriesStart(series, index) +
    line +
    marker(series) +
    barePoints(series, line) +
    endLabel(series) +
    whiskers(series, titleOf) +
    seriesData(series, titleOf) +
    '<c:smooth val="0"/></c:ser>'
  );
}

function columnSeries(series: PlannedSeries, index: number, titleOf: (role: string) => string): string {
  return (
    `${seriesStart(series, index)}<c:spPr>${filling(series)}</c:spPr><c:invertIfNegative val="0"/>` +
    `${whiskers(series, titleOf)}${seriesData(series, titleOf)}</c:ser>`
  );
}

function areaSeries(series: PlannedSeries, index: number, titleOf: (role: string) => string): string {
  return `${seriesStart(series, index)}<c:spPr>${filling(series)}</c:spPr>${seriesData(series, titleOf)}</c:ser>`;
}

function seriesStart(series: PlannedSeries, index: number): string {
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${cellText(series.label)}</c:v></c:tx>`;
}

function filling({ fill = 'solid', color }: PlannedSeries): string {
  if (fill === 'none') return '<a:noFill/><a:ln><a:noFill/></a:ln>';
  if (fill === 'hollow') return `${solidFill('FFFFFF')}<a:ln w="${unitsPerPoint}">${solidFill(hollowEdge)}</a:ln>`;
  return `${solidFill(color)}<a:ln><a:noFill/></a:ln>`;
}

function stroke(series: PlannedSeries): string {
  if (series.fill === 'none') return '<a:ln><a:noFill/></a:ln>';
  const width = Math.round((series.widthPoints ?? seriesPoints) * unitsPerPoint);
  return (
    `<a:ln w="${width}" cap="rnd">${solidFill(series.color)}` +
    `<a:prstDash val="${dashes[series.dash]}"/><a:round/></a:ln>`
  );
}

function marker({ marker: shape, color }: PlannedSeries): string {
  if (!shape) return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = shape.filled ? color : 'FFFFFF';
  return (
    `<c:marker><c:symbol val="${shape.shape}"/><c:size val="${markerSize}"/><c:spPr>` +
    `${solidFill(fill)}<a:ln w="${unitsPerPoint}">${solidFill(color)}</a:ln></c:spPr></c:marker>`
  );
}

/** Points without marker between every n-th; each repeats the line, for a point without one takes Excel's own colour. */
function barePoints(series: PlannedSeries, line: string): string {
  const every = series.marker?.every ?? 1;
  return series.cached
    .map((_, index) =>
      index % every === 0
        ? ''
        : `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="none"/></c:marker><c:bubble3D val="0"/>${line}</c:dPt>`,
    )
    .join('');
}

/** The series' label at its last point, in the ink of the line. */
function endLabel(series: PlannedSeries): string {
  if (!series.endLabel) return '';
  const shown = (name: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="${name}"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  return (
    `<c:dLbls><c:dLbl><c:idx val="${series.cached.length - 1}"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${chartText(endLabelPoints, series.color)}<c:dLblPos val="r"/>${shown(1)}</c:dLbl>${shown(0)}</c:dLbls>`
  );
}

function whiskers({ whisker }: PlannedSeries, titleOf: (role: string) => string): string {
  if (!whisker) return '';
  const half = ({ lengths, cached }: PlannedWhisker) =>
    `<c:numRef>${source(lengths, titleOf)}${numberCache(cached)}</c:numRef>`;
  return (
    '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
    `<c:plus>${half(whisker.up)}</c:plus><c:minus>${half(whisker.down)}</c:minus>` +
    `<c:spPr><a:ln w="${Math.round(1.25 * unitsPerPoint)}">${solidFill(whiskerInk)}</a:ln></c:spPr></c:errBars>`
  );
}

function seriesData(series: PlannedSeries, titleOf: (role: string) => string): string {
  const labels = series.categoryTexts.map((label, index) => point(index, cellText(label)));
  return (
    `<c:cat><c:strRef>${source(series.categories, titleOf)}<c:strCache><c:ptCount val="${labels.length}"/>` +
    `${labels.join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${source(series.values, titleOf)}${numberCache(series.cached)}</c:numRef></c:val>`
  );
}

function numberCache(values: readonly (number | null)[]): string {
  const points = values.map((value, index) => (value === null ? '' : point(index, String(value))));
  return (
    `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>` +
    `${points.join('')}</c:numCache>`
  );
}

function source(reference: PlannedReference, titleOf: (role: string) => string): string {
  return `<c:f>${escapeXml(absoluteReference(titleOf(reference.sheet), reference.area))}</c:f>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}
