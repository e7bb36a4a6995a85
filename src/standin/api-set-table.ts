/**
 * The sets of ExcelApi that the types the stand-in plays came with: the set of a type, and the members of it that came with
 * another one. After Microsoft's reference and, where it knows better, the gates of the library itself.
 */
export const apiSetTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    usual: '1.1',
    '1.6': 'suspendApiCalculationUntilNextSync',
    '1.8': 'createWorkbook',
    '1.9': 'calculationEngineVersion calculationState iterativeCalculation ribbon suspendScreenUpdatingUntilNextSync',
    '1.11': 'cultureInfo decimalSeparator thousandsSeparator useSystemSeparators',
  },
  Chart: {
    usual: '1.1',
    '1.2': 'getImage worksheet',
    '1.7': 'chartType id showAllFieldButtons',
    '1.8':
      'categoryLabelLevel displayBlanksAs onActivated onDeactivated plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style',
    '1.9': 'activate pivotOptions',
    '1.14': 'getDataTable getDataTableOrNullObject',
  },
  ChartAreaFormat: {
    usual: '1.1',
    '1.7': 'border',
    '1.9': 'colorScheme roundedCorners',
  },
  ChartAxes: {
    usual: '1.1',
    '1.7': 'getItem',
  },
  ChartAxis: {
    usual: '1.1',
    '1.7':
      'axisGroup baseTimeUnit categoryType crosses crossesAt customDisplayUnit displayUnit height left logBase majorTickMark majorTimeUnitScale minorTickMark minorTimeUnitScale reversePlotOrder scaleType setCategoryNames setCrossesAt setCustomDisplayUnit showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width',
    '1.8':
      'alignment isBetweenCategories multiLevel numberFormat offset position positionAt setPositionAt textOrientation',
    '1.9': 'linkNumberFormat',
  },
  ChartAxisFormat: {
    usual: '1.1',
    '1.8': 'fill',
  },
  ChartAxisTitle: {
    usual: '1.1',
    '1.8': 'setFormula',
    '1.12': 'textOrientation',
  },
  ChartAxisTitleFormat: {
    usual: '1.1',
    '1.8': 'border fill',
  },
  ChartBorder: {
    usual: '1.7',
    '1.8': 'clear',
  },
  ChartCollection: {
    usual: '1.1',
    '1.4': 'getCount getItemOrNullObject',
    '1.8': 'onActivated onAdded onDeactivated onDeleted',
  },
  ChartDataLabel: {
    usual: '1.7',
    '1.8':
      'autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width',
    '1.9': 'linkNumberFormat',
    '1.19': 'geometricShapeType getSubstring getTailAnchor setHeight setWidth showAsStickyCallout',
  },
  ChartDataLabelFormat: {
    usual: '1.1',
    '1.8': 'border',
  },
  ChartDataLabels: {
    usual: '1.1',
    '1.8': 'autoText horizontalAlignment numberFormat textOrientation verticalAlignment',
    '1.9': 'linkNumberFormat',
    '1.19': 'geometricShapeType leaderLines showAsStickyCallout showLeaderLines',
  },
  ChartErrorBars: {
    usual: '1.9',
  },
  ChartErrorBarsFormat: {
    usual: '1.9',
  },
  ChartFill: {
    usual: '1.1',
    '1.16': 'getSolidColor',
  },
  ChartFont: {
    usual: '1.1',
  },
  ChartGridlines: {
    usual: '1.1',
  },
  ChartGridlinesFormat: {
    usual: '1.1',
  },
  ChartLegend: {
    usual: '1.1',
    '1.7': 'height left legendEntries showShadow top width',
  },
  ChartLegendEntry: {
    usual: '1.7',
    '1.8': 'height index left top width',
  },
  ChartLegendEntryCollection: {
    usual: '1.7',
  },
  ChartLegendFormat: {
    usual: '1.1',
    '1.8': 'border',
  },
  ChartLineFormat: {
    usual: '1.1',
    '1.7': 'lineStyle weight',
  },
  ChartPlotArea: {
    usual: '1.8',
  },
  ChartPlotAreaFormat: {
    usual: '1.8',
  },
  ChartPoint: {
    usual: '1.1',
    '1.7': 'dataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle',
  },
  ChartPointFormat: {
    usual: '1.1',
    '1.7': 'border',
  },
  ChartPointsCollection: {
    usual: '1.1',
    '1.4': 'getCount',
  },
  ChartSeries: {
    usual: '1.1',
    '1.7':
      'chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setBubbleSizes setValues setXAxisValues showShadow smooth trendlines',
    '1.8':
      'axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap secondPlotSize splitType varyByCategories',
    '1.9':
      'binOptions boxwhiskerOptions bubbleScale gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle invertColor mapOptions parentLabelStrategy showConnectorLines showLeaderLines splitValue xErrorBars yErrorBars',
    '1.12': 'getDimensionValues',
    '1.15': 'getDimensionDataSourceString getDimensionDataSourceType',
  },
  ChartSeriesCollection: {
    usual: '1.1',
    '1.4': 'getCount',
    '1.7': 'add',
  },
  ChartSeriesFormat: {
    usual: '1.1',
  },
  ChartTitle: {
    usual: '1.1',
    '1.7':
      'getSubstring height horizontalAlignment left position setFormula showShadow textOrientation top verticalAlignment width',
  },
  ChartTitleFormat: {
    usual: '1.1',
    '1.7': 'border',
  },
  ConditionalFormatCollection: {
    usual: '1.6',
    '1.14': 'getItemOrNullObject',
  },
  CultureInfo: {
    usual: '1.11',
    '1.12': 'datetimeFormat',
  },
  CustomXmlPart: {
    usual: '1.5',
  },
  CustomXmlPartCollection: {
    usual: '1.5',
  },
  CustomXmlPartScopedCollection: {
    usual: '1.5',
  },
  DataValidation: {
    usual: '1.8',
    '1.9': 'getInvalidCells getInvalidCellsOrNullObject',
  },
  DocumentProperties: {
    usual: '1.7',
  },
  FormatProtection: {
    usual: '1.2',
  },
  HeaderFooter: {
    usual: '1.9',
  },
  HeaderFooterGroup: {
    usual: '1.9',
  },
  NamedItem: {
    usual: '1.1',
    '1.4': 'comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject',
    '1.7': 'arrayValues formula',
    '1.16': 'valueAsJson valueAsJsonLocal',
  },
  NamedItemCollection: {
    usual: '1.1',
    '1.4': 'add addFormulaLocal getCount getItemOrNullObject',
  },
  NumberFormatInfo: {
    usual: '1.11',
    '1.17': 'currencySymbol',
  },
  PageBreak: {
    usual: '1.9',
  },
  PageBreakCollection: {
    usual: '1.9',
  },
  PageLayout: {
    usual: '1.9',
  },
  Range: {
    usual: '1.1',
    '1.2': 'columnHidden formulasR1C1 hidden merge rowHidden sort unmerge',
    '1.3': 'getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow getVisibleView',
    '1.4': 'getIntersectionOrNullObject getUsedRangeOrNullObject',
    '1.6': 'calculate conditionalFormats',
    '1.7':
      'getAbsoluteResizedRange getImage getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal showCard style',
    '1.8': 'dataValidation',
    '1.9':
      'autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables linkedDataTypeState removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties showTeachingCallout',
    '1.10': 'group height hideGroupDetails left showGroupDetails top ungroup width',
    '1.11': 'moveTo',
    '1.12':
      'getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray',
    '1.13': 'getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge',
    '1.14': 'getPrecedents',
    '1.15': 'getDependents getNumberFormatProperties getSurroundingDataRegion',
    '1.16': 'valuesAsJson valuesAsJsonLocal',
    '1.18': 'clearOrResetContents control',
    '1.19': 'getDisplayedCellProperties',
  },
  RangeAreas: {
    usual: '1.9',
    '1.18': 'clearOrResetContents select',
  },
  RangeBorder: {
    usual: '1.1',
    '1.9': 'tintAndShade',
  },
  RangeBorderCollection: {
    usual: '1.1',
    '1.9': 'tintAndShade',
  },
  RangeCollection: {
    usual: '1.9',
  },
  RangeFill: {
    usual: '1.1',
    '1.9': 'pattern patternColor patternTintAndShade tintAndShade',
  },
  RangeFont: {
    usual: '1.1',
    '1.9': 'strikethrough subscript superscript tintAndShade',
  },
  RangeFormat: {
    usual: '1.1',
    '1.2': 'autofitColumns autofitRows columnWidth protection rowHeight',
    '1.7': 'textOrientation useStandardHeight useStandardWidth',
    '1.9': 'autoIndent indentLevel readingOrder shrinkToFit',
    '1.11': 'adjustIndent',
  },
  Runtime: {
    usual: '1.5',
    '1.8': 'enableEvents',
  },
  Setting: {
    usual: '1.4',
  },
  SettingCollection: {
    usual: '1.4',
  },
  Table: {
    usual: '1.1',
    '1.2': 'clearFilters convertToRange reapplyFilters sort worksheet',
    '1.3': 'highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton',
    '1.7': 'onChanged onSelectionChanged',
    '1.8': 'legacyId',
    '1.9': 'autoFilter',
    '1.13': 'resize',
  },
  TableCollection: {
    usual: '1.1',
    '1.4': 'getCount getItemOrNullObject',
    '1.7': 'onChanged',
    '1.9': 'onAdded onDeleted',
  },
  Workbook: {
    usual: '1.1',
    '1.2': 'functions',
    '1.3': 'onSelectionChanged pivotTables',
    '1.4': 'settings',
    '1.5': 'customXmlParts',
    '1.6': 'internalTest',
    '1.7': 'dataConnections getActiveCell name properties protection styles',
    '1.8': 'readOnly',
    '1.9':
      'autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty onAutoSaveSettingChanged previouslySaved usePrecisionAsDisplayed',
    '1.10':
      'comments getActiveSlicer getActiveSlicerOrNullObject pivotTableStyles slicerStyles slicers tableStyles timelineStyles',
    '1.11': 'close save',
    '1.13': 'insertWorksheetsFromBase64 onActivated',
    '1.14': 'queries',
    '1.16': 'getLinkedEntityCellValue',
    '1.18': 'notes',
    '1.19': 'getActiveShape getActiveShapeOrNullObject linkedEntityDataDomains',
  },
  WorkbookProtection: {
    usual: '1.7',
  },
  Worksheet: {
    usual: '1.1',
    '1.2': 'protection',
    '1.3': 'pivotTables',
    '1.4': 'getUsedRangeOrNullObject names',
    '1.5': 'getNext getNextOrNullObject getPrevious getPreviousOrNullObject',
    '1.6': 'calculate',
    '1.7':
      'copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor',
    '1.8': 'onCalculated showGridlines showHeadings',
    '1.9':
      'autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks',
    '1.10': 'comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels slicers visuals',
    '1.11': 'onRowHiddenChanged',
    '1.12': 'customProperties',
    '1.13': 'onFormulaChanged',
    '1.14': 'onProtectionChanged tabId',
    '1.17': 'onNameChanged onVisibilityChanged',
    '1.18': 'notes',
    '1.19': 'showDataTypeIcons',
  },
  WorksheetCollection: {
    usual: '1.1',
    '1.4': 'getCount getItemOrNullObject',
    '1.5': 'getFirst getLast',
    '1.7': 'onActivated onAdded onDeactivated onDeleted',
    '1.8': 'onCalculated',
    '1.9': 'onChanged onFormatChanged onSelectionChanged',
    '1.10': 'onColumnSorted onRowSorted onSingleClicked',
    '1.11': 'onRowHiddenChanged',
    '1.13': 'onFormulaChanged',
    '1.14': 'onProtectionChanged',
    '1.17': 'onMoved onNameChanged onVisibilityChanged',
  },
  WorksheetCustomProperty: {
    usual: '1.12',
  },
  WorksheetCustomPropertyCollection: {
    usual: '1.12',
  },
  WorksheetFreezePanes: {
    usual: '1.7',
  },
  WorksheetProtection: {
    usual: '1.2',
    '1.7': 'unprotect',
  },
};
