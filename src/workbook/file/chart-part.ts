import type { PlannedChart } from '../../report/plan';
import { categoryAxis, seriesGroups, shapeOf, valueAxis } from './chart-series';
import { chartInk, chartText, solidFill, chartFont } from './chart-text';
import { cellText, escapeXml } from './xml-text';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The axis line and the hairline grid of the report's colours. */
const axisLine = '9E9E9E';
const gridLine = 'D9D9D9';
const axisPoints = 9;

/**
 * A chart as its part, elements in the schema's order (CT_ChartSpace, ECMA-376 part 1, §21.2.2.29), in no language.
 * `titleOf` gives the name of the sheet that holds a role.
 */
export function chartPart(chart: PlannedChart, titleOf: (role: string) => string): string {
  return (
    `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>` +
    title(chart) +
    `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/><c:plotArea>${layout(chart)}` +
    seriesGroups(chart, titleOf) +
    labelAxis(chart) +
    numberAxis(chart) +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    legend(chart) +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `${chartText(axisPoints)}</c:chartSpace>`
  );
}

function title(chart: PlannedChart): string {
  if (chart.title === '') return '';
  const run = (words: string, size: number, bold: boolean) => {
    const look = `sz="${size}" b="${bold ? 1 : 0}"`;
    const fill = solidFill(chartInk) + chartFont;
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

function layout({ plot }: PlannedChart): string {
  if (!plot) return '<c:layout/>';
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${plot.left}"/><c:y val="${plot.top}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/>` +
    '</c:manualLayout></c:layout>'
  );
}

function legend({ legend: place, series }: PlannedChart): string {
  if (place === 'none') return '';
  const left = series.flatMap(({ unlisted }, index) =>
    unlisted ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="b"/>${left.join('')}<c:overlay val="0"/>` + `${chartText(axisPoints)}</c:legend>`;
}

/** The axis of labels; lying bars are read from the top down. */
function labelAxis(chart: PlannedChart): string {
  const every = chart.labelEvery ?? 1;
  const skip = every === 1 ? '' : `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>`;
  const [order, side] = chart.kind === 'bar' ? ['maxMin', 'l'] : ['minMax', 'b'];
  const banded = chart.series.some((series) => shapeOf(chart, series) === 'area');
  const tick = chart.kind === 'line' && !banded ? 'out' : 'none';
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${order}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="${tick}"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="9525">${solidFill(axisLine)}</a:ln></c:spPr>${chartText(chart.textPoints ?? axisPoints)}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function numberAxis(chart: PlannedChart): string {
  const { axis } = chart;
  const highest = axis.high === undefined ? '' : `<c:max val="${axis.high}"/>`;
  const lowest = axis.low === undefined ? '' : `<c:min val="${axis.low}"/>`;
  const step = axis.step === undefined ? '' : `<c:majorUnit val="${axis.step}"/>`;
  const lying = chart.kind === 'bar';
  // An area begins at the first month itself; columns and lines stand in the middle of theirs.
  const between = chart.series.some((series) => shapeOf(chart, series) === 'area') ? 'midCat' : 'between';
  return (
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${highest}${lowest}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="3175">${solidFill(gridLine)}</a:ln></c:spPr>` +
    `</c:majorGridlines><c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartText(chart.textPoints ?? axisPoints)}` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${between}"/>${step}</c:valAx>`
  );
}
