import { absoluteArea, quotedSheet } from '../../quantities/cell-address';
import type { PlannedArea, PlannedChart, PlannedReference, PlannedSeries } from '../../report/plan';
import { cellText, escapeXml } from './xml-text';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** English metric units in a point; DrawingML counts every length in them. */
const unitsPerPoint = 12_700;
const seriesPoints = 2;
const markerSize = 6;
/** Text and lines: the second ink, the axis line and the hairline grid of the report's colours. */
const ink = '424242';
const axisLine = '9E9E9E';
const gridLine = 'D9D9D9';
const dashes = { solid: 'solid', dash: 'dash', 'dash-dot': 'dashDot', dot: 'sysDot' } as const;

/** Ids of the two axes; they need only differ within the chart. */
const categoryAxis = 111111111;
const valueAxis = 222222222;

/**
 * A chart as its part, elements in the schema's order (CT_ChartSpace, ECMA-376 part 1, §21.2.2.29), in no language.
 * `titleOf` gives the name of the sheet that holds a role.
 */
export function chartPart(chart: PlannedChart, titleOf: (role: string) => string): string {
  return (
    `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>` +
    title(chart) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    (chart.kind === 'line' ? lines(chart, titleOf) : columns(chart, titleOf)) +
    labelAxis(chart) +
    numberAxis(chart) +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(900)}</c:legend>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${text(900)}</c:chartSpace>`
  );
}

/** A reference as a chart writes it: sheet and absolute area. */
export function absoluteReference(sheet: string, area: PlannedArea): string {
  return `${quotedSheet(sheet)}!${absoluteArea(area)}`;
}

function title(chart: PlannedChart): string {
  const run = (words: string, size: number, bold: boolean) => {
    const look = `sz="${size}" b="${bold ? 1 : 0}"`;
    const fill = `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`;
    return (
      `<a:p><a:pPr><a:defRPr ${look}>${fill}</a:defRPr></a:pPr>` +
      `<a:r><a:rPr ${look}>${fill}</a:rPr><a:t>${cellText(words)}</a:t></a:r></a:p>`
    );
  };
  const second = chart.subtitle === '' ? '' : run(chart.subtitle, 900, false);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${run(chart.title, 1100, true)}${second}</c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function lines(chart: PlannedChart, titleOf: (role: string) => string): string {
  const series = chart.series.map((one, index) => {
    const line = `<c:spPr>${stroke(one)}</c:spPr>`;
    return (
      seriesStart(one, index) +
      line +
      marker(one) +
      barePoints(one, line) +
      seriesData(one, titleOf) +
      '<c:smooth val="0"/></c:ser>'
    );
  });
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:marker val="1"/>${axisIds}</c:lineChart>`
  );
}

function columns(chart: PlannedChart, titleOf: (role: string) => string): string {
  const series = chart.series.map(
    (one, index) =>
      seriesStart(one, index) +
      `<c:spPr><a:solidFill><a:srgbClr val="${one.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `${seriesData(one, titleOf)}</c:ser>`,
  );
  return (
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series.join('')}<c:gapWidth val="80"/><c:overlap val="0"/>${axisIds}</c:barChart>`
  );
}

const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

function seriesStart(series: PlannedSeries, index: number): string {
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${cellText(series.label)}</c:v></c:tx>`;
}

function stroke(series: PlannedSeries): string {
  const width = Math.round((series.widthPoints ?? seriesPoints) * unitsPerPoint);
  return (
    `<a:ln w="${width}" cap="rnd"><a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill>` +
    `<a:prstDash val="${dashes[series.dash]}"/><a:round/></a:ln>`
  );
}

function marker({ marker: shape, color }: PlannedSeries): string {
  if (!shape) return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = shape.filled ? color : 'FFFFFF';
  return (
    `<c:marker><c:symbol val="${shape.shape}"/><c:size val="${markerSize}"/><c:spPr>` +
    `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` +
    `<a:ln w="${unitsPerPoint}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr></c:marker>`
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

function seriesData(series: PlannedSeries, titleOf: (role: string) => string): string {
  const formula = (reference: PlannedReference) =>
    `<c:f>${escapeXml(absoluteReference(titleOf(reference.sheet), reference.area))}</c:f>`;
  const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  const labels = series.categoryTexts.map((label, index) => point(index, cellText(label)));
  const values = series.cached.map((value, index) => (value === null ? '' : point(index, String(value))));
  return (
    `<c:cat><c:strRef>${formula(series.categories)}<c:strCache><c:ptCount val="${labels.length}"/>` +
    `${labels.join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${formula(series.values)}<c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${values.join('')}</c:numCache></c:numRef></c:val>`
  );
}

function labelAxis(chart: PlannedChart): string {
  const every = chart.labelEvery ?? 1;
  const skip = every === 1 ? '' : `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>`;
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${axisLine}"/></a:solidFill></a:ln></c:spPr>${text(900)}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function numberAxis({ axis }: PlannedChart): string {
  const highest = axis.high === undefined ? '' : `<c:max val="${axis.high}"/>`;
  const lowest = axis.low === undefined ? '' : `<c:min val="${axis.low}"/>`;
  return (
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${highest}${lowest}</c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/>' +
    `<c:majorGridlines><c:spPr><a:ln w="3175"><a:solidFill><a:srgbClr val="${gridLine}"/></a:solidFill></a:ln></c:spPr>` +
    `</c:majorGridlines><c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text(900)}<c:crossAx val="${categoryAxis}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

/** Size (hundredths of a point) and ink of text. */
function text(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0"><a:solidFill>` +
    `<a:srgbClr val="${ink}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`
  );
}
