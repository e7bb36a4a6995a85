import { child, childrenOf, isTrue, type XmlElement } from '../workbook/file/xml-tree';
import { PropertyBag, type SeriesState } from './chart-state';
import { colorIn, descendant, fontIn, valueOf } from './chart-xml';

const unitsPerPoint = 12_700;
const dashes: Readonly<Record<string, string>> = {
  solid: 'Continuous',
  dash: 'Dash',
  sysDash: 'Dash',
  lgDash: 'Dash',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDot: 'Dot',
  dot: 'Dot',
};

/** What a file says of a series. */
export function readSeries(series: SeriesState, element: XmlElement, group: string): void {
  const name = child(element, 'tx');
  const reference = name && descendant(name, 'f')?.text;
  series.name = reference !== undefined ? `=${reference}` : (child(name, 'v')?.text ?? '');
  const source = (names: readonly string[]) => {
    const found = names.map((one) => child(element, one)).find((one) => one !== undefined);
    return (found && descendant(found, 'f')?.text) ?? '';
  };
  series.categories = source(['cat', 'xVal']);
  series.values = source(['val', 'yVal']);
  const { bag } = series;
  readShape(bag, child(element, 'spPr'), group === 'lineChart' || group === 'scatterChart');
  readMarker(bag, child(element, 'marker'));
  if (isTrue(valueOf(element, 'smooth'))) bag.set('smooth', true);
  for (const point of childrenOf(element, 'dPt')) {
    if (valueOf(child(point, 'marker'), 'symbol') !== 'none') continue;
    const own = new PropertyBag();
    own.set('markerStyle', 'None');
    series.points.set(Number(valueOf(point, 'idx') ?? 0), own);
  }
  readLabels(series, child(element, 'dLbls'));
  const bars = child(element, 'errBars');
  const half = (which: 'plus' | 'minus') => {
    const found = child(bars, which);
    return found && descendant(found, 'f')?.text;
  };
  const [up, down] = [half('plus'), half('minus')];
  if (up !== undefined && down !== undefined) series.whiskers = { up, down };
}

function readShape(bag: PropertyBag, shape: XmlElement | undefined, lined: boolean): void {
  if (!shape) return;
  if (within(shape, 'noFill')) bag.set('format/fill/cleared', true);
  const fill = within(shape, 'solidFill');
  if (fill) bag.set('format/fill/solidColor', `#${colorIn(fill) ?? '000000'}`);
  const line = within(shape, 'ln');
  if (!line) return;
  if (child(line, 'noFill')) {
    bag.set('format/line/lineStyle', 'None');
    return;
  }
  const color = colorIn(line);
  if (color !== undefined) bag.set('format/line/color', `#${color}`);
  if (line.attributes.w !== undefined) bag.set('format/line/weight', Number(line.attributes.w) / unitsPerPoint);
  const dash = valueOf(line, 'prstDash');
  if (dash !== undefined || lined) bag.set('format/line/lineStyle', dashes[dash ?? 'solid'] ?? 'Continuous');
}

/** A shape's own children are of the drawing's namespace, unlike the shape itself. */
const within = (shape: XmlElement, name: string) => shape.children.find((one) => one.name === name);

function readMarker(bag: PropertyBag, marker: XmlElement | undefined): void {
  if (!marker) return;
  const symbol = valueOf(marker, 'symbol') ?? 'auto';
  const capital = symbol.charAt(0).toUpperCase() + symbol.slice(1);
  bag.set('markerStyle', symbol === 'auto' ? 'Automatic' : capital);
  const size = valueOf(marker, 'size');
  if (size !== undefined) bag.set('markerSize', Number(size));
  const shape = child(marker, 'spPr');
  const fill = shape?.children.find((one) => one.name === 'solidFill');
  const line = shape?.children.find((one) => one.name === 'ln');
  const [inside, edge] = [colorIn(fill), colorIn(line)];
  if (inside !== undefined) bag.set('markerBackgroundColor', `#${inside}`);
  if (edge !== undefined) bag.set('markerForegroundColor', `#${edge}`);
}

function readLabels(series: SeriesState, labels: XmlElement | undefined): void {
  if (!labels) return;
  if (isTrue(valueOf(labels, 'showVal') ?? '0')) series.bag.set('hasDataLabels', true);
  for (const label of childrenOf(labels, 'dLbl')) {
    const index = Number(valueOf(label, 'idx') ?? 0);
    const own = series.points.get(index) ?? new PropertyBag();
    series.points.set(index, own);
    own.set('hasDataLabel', true);
    const told = own.child('dataLabel');
    told.set('showSeriesName', isTrue(valueOf(label, 'showSerName') ?? '0'));
    told.set('showValue', isTrue(valueOf(label, 'showVal') ?? '0'));
    const place = { r: 'Right', l: 'Left', t: 'Top', b: 'Bottom', ctr: 'Center' }[valueOf(label, 'dLblPos') ?? ''];
    if (place !== undefined) told.set('position', place);
    const { size, color } = fontIn(child(label, 'txPr'));
    if (size !== undefined) told.set('format/font/size', size);
    if (color !== undefined) told.set('format/font/color', `#${color}`);
  }
}
