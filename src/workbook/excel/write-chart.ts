import type { PlannedChart, PlannedSeries } from '../../report/plan';

const dashes = { solid: 'Continuous', dash: 'Dash', 'dash-dot': 'DashDot', dot: 'Dot' } as const;
const shapes = { circle: 'Circle', square: 'Square', triangle: 'Triangle' } as const;
const hollowEdge = '#595959';
const pointsPerPixel = 0.75;
const textInk = '#616161';
const hairline = '#E3E3E3';
const axisPoints = 9;
const endLabelPoints = 7;
const markerSize = 6;
const whiskerEndSize = 11;

/** Which kind of chart Excel draws a series as. */
function chartType({ kind, stacked }: PlannedChart, drawnAs?: PlannedSeries['drawnAs']): Excel.ChartType {
  const shape = drawnAs ?? (kind === 'line' ? 'line' : kind);
  if (shape === 'line') return 'Line' as Excel.ChartType;
  if (shape === 'area') return 'AreaStacked' as Excel.ChartType;
  const bars = kind === 'bar' ? 'Bar' : 'Column';
  return `${bars}${stacked ? 'Stacked' : 'Clustered'}` as Excel.ChartType;
}

/**
 * Draws a planned chart over visible cells. Excel's functions set no lengths of whiskers: their ends are marked by dashes.
 */
export function drawChart(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  chart: PlannedChart,
  titleOf: (role: string) => string,
): void {
  const range = ({ sheet: role, area: { top, left, bottom, right } }: PlannedSeries['values']) =>
    workbook.worksheets.getItem(titleOf(role)).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const [first] = chart.series;
  if (!first) return;
  const { top, bottom } = first.values.area;
  const drawn = sheet.charts.add(chartType(chart), range(first.values), top === bottom ? 'Rows' : 'Columns');
  drawn.name = chart.name;
  place(sheet, drawn, chart);
  chart.series.forEach((planned, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(planned.label);
    if (index === 0) series.name = planned.label;
    if (index > 0) series.setValues(range(planned.values));
    series.setXAxisValues(range(planned.categories));
    if (planned.drawnAs) series.chartType = chartType(chart, planned.drawnAs);
    paint(series, planned, chart);
  });
  head(drawn, chart);
  axes(drawn, chart);
  const { plot } = chart;
  if (!plot) return;
  drawn.plotArea.insideLeft = plot.left * chart.widthPixels * pointsPerPixel;
  drawn.plotArea.insideTop = plot.top * chart.heightPixels * pointsPerPixel;
  drawn.plotArea.insideWidth = plot.width * chart.widthPixels * pointsPerPixel;
  drawn.plotArea.insideHeight = plot.height * chart.heightPixels * pointsPerPixel;
}

function place(sheet: Excel.Worksheet, drawn: Excel.Chart, chart: PlannedChart): void {
  drawn.setPosition(sheet.getRangeByIndexes(chart.top, chart.left, 1, 1));
  drawn.width = chart.widthPixels * pointsPerPixel;
  drawn.height = chart.heightPixels * pointsPerPixel;
}

function paint(series: Excel.ChartSeries, planned: PlannedSeries, chart: PlannedChart): void {
  const color = `#${planned.color}`;
  const shape = planned.drawnAs ?? (chart.kind === 'line' ? 'line' : 'column');
  if (shape === 'line') {
    series.smooth = false;
    if (planned.fill === 'none') {
      series.format.line.clear();
    } else {
      series.format.line.color = color;
      series.format.line.weight = planned.widthPoints ?? 2;
      series.format.line.lineStyle = dashes[planned.dash];
    }
    mark(series, planned);
    if (planned.endLabel) {
      const point = series.points.getItemAt(planned.cached.length - 1);
      point.hasDataLabel = true;
      point.dataLabel.showSeriesName = true;
      point.dataLabel.showValue = false;
      point.dataLabel.position = 'Right';
      point.dataLabel.format.font.size = endLabelPoints;
      point.dataLabel.format.font.color = color;
    }
    return;
  }
  if (planned.fill === 'none') {
    series.format.fill.clear();
    series.format.line.clear();
  } else if (planned.fill === 'hollow') {
    series.format.fill.setSolidColor('#FFFFFF');
    series.format.line.color = hollowEdge;
  } else {
    series.format.fill.setSolidColor(color);
    series.format.line.clear();
  }
  if (shape === 'column') {
    series.gapWidth = chart.stacked ? 40 : 80;
    series.overlap = chart.stacked ? 100 : 0;
  }
}

/** Markers at every point, or at every n-th alone. */
function mark(series: Excel.ChartSeries, { marker, color, cached, whiskerEnd }: PlannedSeries): void {
  if (whiskerEnd) {
    series.markerStyle = 'Dash';
    series.markerSize = whiskerEndSize;
    series.markerForegroundColor = `#${color}`;
    series.markerBackgroundColor = `#${color}`;
    return;
  }
  const every = marker?.every ?? 1;
  series.markerStyle = marker && every === 1 ? shapes[marker.shape] : 'None';
  if (!marker) return;
  const points = cached.flatMap((_, index) => (index % every === 0 ? [series.points.getItemAt(index)] : []));
  for (const each of every === 1 ? [series] : points) {
    each.markerStyle = shapes[marker.shape];
    each.markerSize = markerSize;
    each.markerForegroundColor = `#${color}`;
    each.markerBackgroundColor = marker.filled ? `#${color}` : '#FFFFFF';
  }
}

function head(drawn: Excel.Chart, { title, subtitle, legend, series }: PlannedChart): void {
  if (title === '') {
    drawn.title.visible = false;
  } else {
    drawn.title.text = subtitle === '' ? title : `${title}\n${subtitle}`;
    drawn.title.format.font.size = 11;
    drawn.title.format.font.color = '#242424';
  }
  drawn.legend.visible = legend !== 'none';
  if (legend === 'none') return;
  drawn.legend.position = 'Bottom';
  series.forEach((planned, index) => {
    if (planned.unlisted) drawn.legend.legendEntries.getItemAt(index).visible = false;
  });
}

function axes(drawn: Excel.Chart, { axis, labelEvery, textPoints = axisPoints }: PlannedChart): void {
  const { valueAxis, categoryAxis } = drawn.axes;
  if (axis.low !== undefined) valueAxis.minimum = axis.low;
  if (axis.high !== undefined) valueAxis.maximum = axis.high;
  if (axis.step !== undefined) valueAxis.majorUnit = axis.step;
  valueAxis.numberFormat = axis.format;
  valueAxis.majorGridlines.format.line.color = hairline;
  valueAxis.format.line.clear();
  categoryAxis.tickLabelPosition = 'Low';
  if (labelEvery !== undefined) categoryAxis.tickLabelSpacing = labelEvery;
  for (const each of [valueAxis, categoryAxis]) {
    each.format.font.size = textPoints;
    each.format.font.color = textInk;
  }
}
