import { isRelationship, officeRelationships, relationshipsOf } from '../workbook/file/relationships';
import { child, childrenOf, isTrue, readXml, type XmlElement } from '../workbook/file/xml-tree';
import { partText } from '../workbook/file/xml-text';
import type { ZipPackage } from '../workbook/file/zip-package';
import { ChartState, PropertyBag, SeriesState } from './chart-state';
import { readSeries } from './chart-series-reader';
import { colorIn, descendant, fontIn, valueOf } from './chart-xml';
import type { Sheet } from './sheet';

const unitsPerPoint = 12_700;

/** The charts of a sheet in an opened file; kinds the stand-in cannot draw are left to the file. */
export function readCharts(pack: ZipPackage, sheetPart: string, sheet: Sheet, newId: () => string): ChartState[] {
  const drawing = relationshipsOf(pack, sheetPart).find((one) => isRelationship(one, 'drawing'))?.part;
  const bytes = drawing === undefined ? undefined : pack.read(drawing);
  if (drawing === undefined || !bytes) return [];
  const parts = new Map(relationshipsOf(pack, drawing).map((one) => [one.id, one.part]));
  const root = readXml(partText(bytes, drawing, pack.file));
  return root.children.flatMap((anchor) => {
    const id = chartIdOf(anchor);
    const part = id === undefined ? undefined : parts.get(id);
    const xml = part === undefined ? undefined : pack.read(part);
    if (id === undefined || part === undefined || !xml) return [];
    const name = descendant(anchor, 'cNvPr')?.attributes.name ?? '';
    const chart = new ChartState(newId(), name, 'ColumnClustered');
    readChart(chart, readXml(partText(xml, part, pack.file)));
    placeChart(chart, anchor, sheet);
    chart.part = part;
    chart.filedId = id;
    return [chart];
  });
}

/** The relationship id of the chart an anchor of a drawing holds; undefined where it holds something else. */
export function chartIdOf(anchor: XmlElement): string | undefined {
  const data = descendant(anchor, 'graphicData');
  const chart = data?.children.find((one) => one.name === 'chart');
  return chart?.qualified[`{${officeRelationships}}id`];
}

function placeChart(chart: ChartState, anchor: XmlElement, sheet: Sheet): void {
  const corner = (name: 'from' | 'to') => {
    const element = child(anchor, name);
    const number = (part: string) => Number(child(element, part)?.text ?? 0);
    return {
      left: sheet.leftOf(number('col')) + number('colOff') / unitsPerPoint,
      top: sheet.topOf(number('row')) + number('rowOff') / unitsPerPoint,
    };
  };
  const size = child(anchor, 'ext')?.attributes;
  if (anchor.name === 'absoluteAnchor') {
    const place = child(anchor, 'pos')?.attributes;
    chart.left = Number(place?.x ?? 0) / unitsPerPoint;
    chart.top = Number(place?.y ?? 0) / unitsPerPoint;
  } else {
    const from = corner('from');
    chart.left = from.left;
    chart.top = from.top;
  }
  if (size) {
    chart.width = Number(size.cx ?? 0) / unitsPerPoint;
    chart.height = Number(size.cy ?? 0) / unitsPerPoint;
  } else if (anchor.name === 'twoCellAnchor') {
    const to = corner('to');
    chart.width = to.left - chart.left;
    chart.height = to.top - chart.top;
  }
}

/** Kinds of groups, and the chart type each means. */
function typeOf(group: XmlElement): string | undefined {
  const grouping = valueOf(group, 'grouping') ?? 'standard';
  const ending = grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : '';
  switch (group.name) {
    case 'lineChart':
      return `Line${ending}`;
    case 'areaChart':
      return `Area${ending}`;
    case 'barChart': {
      const lying = valueOf(group, 'barDir') === 'bar';
      return `${lying ? 'Bar' : 'Column'}${ending === '' ? 'Clustered' : ending}`;
    }
    case 'scatterChart':
      return 'XYScatterLines';
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    default:
      return undefined;
  }
}

function readChart(chart: ChartState, root: XmlElement): void {
  const inner = child(root, 'chart');
  const plot = child(inner, 'plotArea');
  const found: { readonly order: number; readonly series: SeriesState; readonly type: string }[] = [];
  const axisIds: string[] = [];
  for (const group of plot?.children ?? []) {
    const type = typeOf(group);
    if (type === undefined) continue;
    const [firstAxis = ''] = childrenOf(group, 'axId').map(({ attributes }) => attributes.val ?? '');
    if (!axisIds.includes(firstAxis)) axisIds.push(firstAxis);
    for (const element of childrenOf(group, 'ser')) {
      const series = new SeriesState();
      readSeries(series, element, group.name);
      if (group.name === 'barChart') {
        series.bag.set('gapWidth', Number(valueOf(group, 'gapWidth') ?? 150));
        series.bag.set('overlap', Number(valueOf(group, 'overlap') ?? 0));
      }
      if (axisIds.indexOf(firstAxis) > 0) series.bag.set('axisGroup', 'Secondary');
      found.push({ order: Number(valueOf(element, 'idx') ?? found.length), series, type });
    }
  }
  found.sort((one, other) => one.order - other.order);
  // The chart's own kind is that of the columns where there are some: lines and areas are drawn among them.
  const main = found.find(({ type }) => /^(Column|Bar)/.test(type)) ?? found[0];
  chart.type = main?.type ?? 'ColumnClustered';
  chart.series = found.map(({ series, type }) => {
    if (type !== chart.type) series.bag.set('chartType', type);
    return series;
  });
  readTitle(chart, inner);
  readLegend(chart, inner);
  readLayout(chart, plot);
  const axes = chart.bag.child('axes');
  const isValue = (element: XmlElement) => element.name === 'valAx';
  const category = plot?.children.find((one) => /^(cat|date)Ax$/.test(one.name)) ?? plot?.children.filter(isValue)[1];
  const value = plot?.children.find(isValue);
  if (category) readAxis(axes.child('categoryAxis'), category);
  if (value) readAxis(axes.child('valueAxis'), value);
}

function readTitle(chart: ChartState, inner: XmlElement | undefined): void {
  const title = child(inner, 'title');
  if (!title) {
    if (isTrue(child(inner, 'autoTitleDeleted')?.attributes.val ?? '0')) chart.bag.set('title/visible', false);
    return;
  }
  const paragraphs = descendants(title, 'p').map((paragraph) =>
    descendants(paragraph, 't')
      .map(({ text }) => text)
      .join(''),
  );
  if (paragraphs.length > 0) chart.bag.set('title/text', paragraphs.join('\n'));
  const run = descendant(title, 'rPr') ?? descendant(title, 'defRPr');
  if (run?.attributes.sz !== undefined) chart.bag.set('title/format/font/size', Number(run.attributes.sz) / 100);
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) =>
    one.name === name ? [one, ...descendants(one, name)] : descendants(one, name),
  );
}

function readLegend(chart: ChartState, inner: XmlElement | undefined): void {
  const legend = child(inner, 'legend');
  chart.bag.set('legend/visible', legend !== undefined);
  const place = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' }[valueOf(legend, 'legendPos') ?? 'r'];
  if (legend) chart.bag.set('legend/position', place ?? 'Right');
  for (const entry of childrenOf(legend, 'legendEntry')) {
    if (isTrue(valueOf(entry, 'delete'))) {
      chart.bag
        .child('legend')
        .child('entries')
        .child(valueOf(entry, 'idx') ?? '0')
        .set('visible', false);
    }
  }
}

function readLayout(chart: ChartState, plot: XmlElement | undefined): void {
  const manual = child(child(plot, 'layout'), 'manualLayout');
  if (!manual) return;
  const share = (name: string) => Number(valueOf(manual, name) ?? 0);
  chart.shares = { left: share('x'), top: share('y'), width: share('w'), height: share('h') };
}

function readAxis(bag: PropertyBag, axis: XmlElement): void {
  bag.set('visible', !isTrue(valueOf(axis, 'delete')));
  const scaling = child(axis, 'scaling');
  const bounds = [
    ['minimum', valueOf(scaling, 'min')],
    ['maximum', valueOf(scaling, 'max')],
    ['majorUnit', valueOf(axis, 'majorUnit')],
    ['tickLabelSpacing', valueOf(axis, 'tickLblSkip')],
  ] as const;
  for (const [name, value] of bounds) if (value !== undefined) bag.set(name, Number(value));
  if (valueOf(scaling, 'orientation') === 'maxMin') bag.set('reversePlotOrder', true);
  bag.set('numberFormat', child(axis, 'numFmt')?.attributes.formatCode ?? 'General');
  const gridlines = child(axis, 'majorGridlines');
  bag.set('majorGridlines/visible', gridlines !== undefined);
  const grid = gridlines && colorIn(child(gridlines, 'spPr'));
  if (grid !== undefined) bag.set('majorGridlines/format/line/color', `#${grid}`);
  const place = { nextTo: 'NextToAxis', high: 'High', low: 'Low', none: 'None' }[
    valueOf(axis, 'tickLblPos') ?? 'nextTo'
  ];
  bag.set('tickLabelPosition', place ?? 'NextToAxis');
  const shape = child(axis, 'spPr');
  if (shape && descendant(shape, 'noFill')) bag.set('format/line/lineStyle', 'None');
  const { size, color } = fontIn(child(axis, 'txPr'));
  if (size !== undefined) bag.set('format/font/size', size);
  if (color !== undefined) bag.set('format/font/color', `#${color}`);
}
