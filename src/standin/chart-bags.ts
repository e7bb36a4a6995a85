/**
 * What each object of a chart holds as plain values, by Excel's type names: the value a new chart has. What an add-in
 * sets is kept and read back; the objects below are named with their types.
 */
interface BagShape {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly objects?: Readonly<Record<string, string>>;
  /** Methods that set or clear values. */
  readonly actions?: Readonly<
    Record<string, (set: (name: string, value: unknown) => void, inputs: readonly unknown[]) => void>
  >;
}

const font = { bold: false, color: '#000000', italic: false, name: 'Calibri', size: 10, underline: 'None' };
const line = { color: '#000000', lineStyle: 'Automatic', weight: 0.75 };
const solid: NonNullable<BagShape['actions']> = {
  setSolidColor: (set, [color]) => {
    set('cleared', false);
    set('solidColor', color);
  },
  clear: (set) => {
    set('cleared', true);
    set('solidColor', undefined);
  },
};
const unlined: NonNullable<BagShape['actions']> = { clear: (set) => set('lineStyle', 'None') };
const label = {
  position: 'Invalid',
  showBubbleSize: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showSeriesName: false,
  showValue: true,
  separator: null,
  numberFormat: 'General',
  linkNumberFormat: true,
  horizontalAlignment: 'Center',
  verticalAlignment: 'Center',
  textOrientation: 0,
  autoText: true,
};
const errorBars = { endStyleCap: true, include: 'Both', type: 'FixedValue', visible: false };

export const bagShapes: Readonly<Record<string, BagShape>> = {
  ChartFont: { values: font },
  ChartLineFormat: { values: line, actions: unlined },
  ChartBorder: { values: { ...line, lineStyle: 'Automatic' }, actions: unlined },
  ChartFill: { actions: solid },
  ChartAreaFormat: {
    objects: { border: 'ChartBorder', fill: 'ChartFill', font: 'ChartFont' },
    values: { roundedCorners: false, colorScheme: 'ColorfulPalette1' },
  },
  ChartTitle: {
    values: {
      text: null,
      visible: true,
      overlay: false,
      position: 'Top',
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      showShadow: false,
      textOrientation: 0,
      left: 0,
      top: 0,
      width: 0,
      height: 0,
    },
    objects: { format: 'ChartTitleFormat' },
    actions: { setFormula: (set, [formula]) => set('text', formula) },
  },
  ChartTitleFormat: { objects: { font: 'ChartFont', fill: 'ChartFill', border: 'ChartBorder' } },
  ChartLegend: {
    values: {
      visible: true,
      position: 'Bottom',
      overlay: false,
      left: 0,
      top: 0,
      width: 0,
      height: 0,
      showShadow: false,
    },
    objects: { format: 'ChartLegendFormat' },
  },
  ChartLegendFormat: { objects: { font: 'ChartFont', fill: 'ChartFill', border: 'ChartBorder' } },
  ChartLegendEntry: { values: { visible: true, index: 0, left: 0, top: 0, width: 0, height: 0 } },
  ChartAxes: {
    objects: {
      categoryAxis: 'ChartAxis',
      valueAxis: 'ChartAxis',
      seriesAxis: 'ChartAxis',
    },
  },
  ChartAxis: {
    values: {
      visible: true,
      minimum: '',
      maximum: '',
      majorUnit: '',
      minorUnit: '',
      numberFormat: 'General',
      linkNumberFormat: false,
      tickLabelSpacing: 1,
      tickMarkSpacing: 1,
      tickLabelPosition: 'NextToAxis',
      majorTickMark: 'None',
      minorTickMark: 'None',
      position: 'Automatic',
      positionAt: 0,
      reversePlotOrder: false,
      scaleType: 'Linear',
      logBase: 10,
      displayUnit: 'None',
      showDisplayUnitLabel: false,
      categoryType: 'Automatic',
      isBetweenCategories: true,
      alignment: 'Center',
      offset: 100,
      textOrientation: 0,
      multiLevel: false,
      baseTimeUnit: 'Days',
      axisGroup: 'Primary',
      type: 'Value',
      left: 0,
      top: 0,
      width: 0,
      height: 0,
    },
    objects: {
      format: 'ChartAxisFormat',
      majorGridlines: 'ChartGridlines',
      minorGridlines: 'ChartGridlines',
      title: 'ChartAxisTitle',
    },
    actions: {
      setPositionAt: (set, [value]) => {
        set('position', 'Custom');
        set('positionAt', value);
      },
      setCustomDisplayUnit: (set, [value]) => set('displayUnit', value),
    },
  },
  ChartAxisFormat: { objects: { font: 'ChartFont', line: 'ChartLineFormat', fill: 'ChartFill' } },
  ChartGridlines: { values: { visible: true }, objects: { format: 'ChartGridlinesFormat' } },
  ChartGridlinesFormat: { objects: { line: 'ChartLineFormat' } },
  ChartAxisTitle: {
    values: { text: '', visible: false, textOrientation: 0 },
    objects: { format: 'ChartAxisTitleFormat' },
  },
  ChartAxisTitleFormat: { objects: { font: 'ChartFont', fill: 'ChartFill', border: 'ChartBorder' } },
  ChartPlotArea: {
    values: {
      left: null,
      top: null,
      width: null,
      height: null,
      insideLeft: null,
      insideTop: null,
      insideWidth: null,
      insideHeight: null,
      position: 'Automatic',
    },
    objects: { format: 'ChartPlotAreaFormat' },
  },
  ChartPlotAreaFormat: { objects: { border: 'ChartBorder', fill: 'ChartFill' } },
  ChartDataLabels: { values: label, objects: { format: 'ChartDataLabelFormat' } },
  ChartDataLabel: {
    values: { ...label, text: null, formula: '', left: 0, top: 0, width: 0, height: 0 },
    objects: { format: 'ChartDataLabelFormat' },
  },
  ChartDataLabelFormat: { objects: { font: 'ChartFont', fill: 'ChartFill', border: 'ChartBorder' } },
  ChartSeries: {
    values: {
      axisGroup: 'Primary',
      bubbleScale: 100,
      doughnutHoleSize: 75,
      explosion: 0,
      filtered: false,
      firstSliceAngle: 0,
      gapWidth: 219,
      hasDataLabels: false,
      invertIfNegative: false,
      markerBackgroundColor: null,
      markerForegroundColor: null,
      markerSize: 5,
      markerStyle: 'Automatic',
      overlap: 0,
      plotOrder: 0,
      secondPlotSize: 75,
      showShadow: false,
      showLeaderLines: false,
      smooth: false,
      splitType: 'SplitByPosition',
      splitValue: 0,
      varyByCategories: false,
    },
    objects: {
      format: 'ChartSeriesFormat',
      dataLabels: 'ChartDataLabels',
      xErrorBars: 'ChartErrorBars',
      yErrorBars: 'ChartErrorBars',
    },
  },
  ChartSeriesFormat: { objects: { fill: 'ChartFill', line: 'ChartLineFormat' } },
  ChartErrorBars: { values: errorBars, objects: { format: 'ChartErrorBarsFormat' } },
  ChartErrorBarsFormat: { objects: { line: 'ChartLineFormat' } },
  ChartPoint: {
    values: {
      hasDataLabel: false,
      markerBackgroundColor: null,
      markerForegroundColor: null,
      markerSize: null,
      markerStyle: null,
      value: null,
    },
    objects: { dataLabel: 'ChartDataLabel', format: 'ChartPointFormat' },
  },
  ChartPointFormat: { objects: { fill: 'ChartFill', border: 'ChartBorder' } },
};

/** Types of charts the stand-in keeps, draws and saves. */
export const chartTypes: readonly string[] = [
  'Line',
  'LineMarkers',
  'LineStacked',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Area',
  'AreaStacked',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'Pie',
  'Doughnut',
];
