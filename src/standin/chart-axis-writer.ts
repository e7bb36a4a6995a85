import { chartText, solidFill, unitsPerPoint } from '../workbook/file/chart-text';
import { escapeXml } from '../workbook/file/xml-text';
import type { ChartState, PropertyBag } from './chart-state';
import type { AxisView, ChartView } from './views';

/** Ids of the axes of both groups; they need only differ within a chart. */
export const categoryAxes = [111111111, 333333333] as const;
export const valueAxes = [222222222, 444444444] as const;

interface AxisOptions {
  readonly axis: 0 | 1;
  readonly lying: boolean;
  readonly scatter: boolean;
  readonly banded: boolean;
}

/** The pair of axes of a group. */
export function axisXml(chart: ChartState, view: ChartView, options: AxisOptions): string {
  const bags = chart.bag.child('axes');
  return (
    category(view.categoryAxis, bags.child('categoryAxis'), options) +
    value(view.valueAxis, bags.child('valueAxis'), options)
  );
}

function category(axis: AxisView, bag: PropertyBag, { axis: group, lying, scatter }: AxisOptions): string {
  const name = scatter ? 'valAx' : 'catAx';
  const every = axis.labelEvery ?? 1;
  const skip = every <= 1 || scatter ? '' : `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>`;
  const place = positions[String(bag.get('tickLabelPosition') ?? 'NextToAxis')] ?? 'nextTo';
  const hidden = group === 1 || !axis.visible;
  return (
    `<c:${name}><c:axId val="${categoryAxes[group]}"/>${scaling(axis)}<c:delete val="${hidden ? 1 : 0}"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${place}"/>${line(bag)}${font(axis)}` +
    `<c:crossAx val="${valueAxes[group]}"/><c:crosses val="autoZero"/>` +
    (scatter
      ? '<c:crossBetween val="midCat"/>'
      : `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/>`) +
    `</c:${name}>`
  );
}

function value(axis: AxisView, bag: PropertyBag, { axis: group, lying, scatter, banded }: AxisOptions): string {
  const grid = bag.get('majorGridlines/format/line/color');
  const gridColor = typeof grid === 'string' ? grid.replace('#', '').toUpperCase() : 'D9D9D9';
  const gridlines =
    axis.gridlines && group === 0
      ? `<c:majorGridlines><c:spPr><a:ln w="${unitsPerPoint * 0.75}">${solidFill(gridColor)}</a:ln></c:spPr></c:majorGridlines>`
      : '';
  const step = axis.majorUnit === undefined ? '' : `<c:majorUnit val="${axis.majorUnit}"/>`;
  const place = positions[String(bag.get('tickLabelPosition') ?? 'NextToAxis')] ?? 'nextTo';
  const side = group === 1 ? (lying ? 't' : 'r') : lying ? 'b' : 'l';
  return (
    `<c:valAx><c:axId val="${valueAxes[group]}"/>${scaling(axis)}<c:delete val="${axis.visible ? 0 : 1}"/>` +
    `<c:axPos val="${side}"/>${gridlines}<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${place}"/>${line(bag)}${font(axis)}` +
    `<c:crossAx val="${categoryAxes[group]}"/><c:crosses val="${group === 1 ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${banded || scatter ? 'midCat' : 'between'}"/>${step}</c:valAx>`
  );
}

const positions: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };

function scaling({ minimum, maximum, reversed }: AxisView): string {
  return (
    `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>` +
    (maximum === undefined ? '' : `<c:max val="${maximum}"/>`) +
    (minimum === undefined ? '' : `<c:min val="${minimum}"/>`) +
    '</c:scaling>'
  );
}

function line(bag: PropertyBag): string {
  const style = bag.get('format/line/lineStyle');
  if (style === 'None') return '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  const color = bag.get('format/line/color');
  const shown = typeof color === 'string' ? color.replace('#', '').toUpperCase() : '9E9E9E';
  return `<c:spPr><a:ln w="9525">${solidFill(shown)}</a:ln></c:spPr>`;
}

function font({ fontSize, fontColor }: AxisView): string {
  // What the add-in has not set is the chart's own.
  return fontSize === undefined && fontColor === undefined ? '' : chartText(fontSize ?? 9, fontColor);
}
