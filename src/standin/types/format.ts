import { refusal } from '../errors';
import { node, type ExcelType, type ScalarMember } from '../excel-type';
import type { AreasTarget, RangeTarget } from '../range-target';
import { commonLook, edgeLine, redrawEdge, restyle, type RangeEdge } from '../restyle';
import type { CellBorder, CellStyle } from '../views';

/** Formatting speaks of one range or of several areas at once: each answers for all its cells. */
type FormatTarget = RangeTarget | AreasTarget;

const areasOf = (target: FormatTarget) => ('areas' in target ? target.areas : [target.area]);

/** RRGGBB of what an add-in writes: '#abc123', 'abc123' or a name. Throws InvalidArgument. */
export function readColor(written: unknown): string | undefined {
  if (typeof written !== 'string') throw refusal('InvalidArgument');
  if (written === '') return undefined;
  const hex = /^#?([0-9a-f]{6})$/i.exec(written)?.[1];
  const known = hex?.toUpperCase() ?? namedColors[written.toLowerCase()];
  if (known === undefined) throw refusal('InvalidArgument', written);
  return known;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
};

/** A property of the look, read where all cells agree and written to all. */
function look<Value>(
  pick: (style: CellStyle) => Value,
  change?: (value: unknown) => Partial<CellStyle>,
): ScalarMember<FormatTarget> {
  return {
    get: (target) => {
      const values = areasOf(target).map((area) => commonLook(target.sheet, area, pick));
      return values.every((value) => value === values[0]) ? values[0] : null;
    },
    ...(change && {
      set: (target: FormatTarget, value: never) => {
        for (const area of areasOf(target)) restyle(target.sheet, area, change(value));
      },
    }),
  };
}

const truth = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw refusal('InvalidArgument');
  return value;
};
const quantity = (value: unknown, least: number, most: number): number => {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw refusal('InvalidArgument');
  return value;
};

function chosen<Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  const found = choices.find((choice) => choice.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw refusal('InvalidArgument', String(value));
  return found;
}

const rangeFont: ExcelType<FormatTarget> = {
  name: 'RangeFont',
  scalars: {
    bold: look(
      ({ bold }) => bold,
      (value) => ({ bold: truth(value) }),
    ),
    italic: look(
      ({ italic }) => italic,
      (value) => ({ italic: truth(value) }),
    ),
    underline: look(
      ({ underline }) => (underline ? 'Single' : 'None'),
      (value) => ({
        underline: chosen(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'], value) !== 'None',
      }),
    ),
    size: look(
      ({ size }) => size,
      (value) => ({ size: quantity(value, 1, 409) }),
    ),
    name: look(
      ({ fontName }) => fontName,
      (value) => ({ fontName: String(value) }),
    ),
    color: look(
      ({ ink }) => `#${ink ?? '000000'}`,
      (value) => ({ ink: readColor(value) }),
    ),
  },
};

const rangeFill: ExcelType<FormatTarget> = {
  name: 'RangeFill',
  scalars: {
    color: look(
      ({ fill }) => (fill === undefined ? '#FFFFFF' : `#${fill}`),
      (value) => ({ fill: readColor(value) }),
    ),
  },
  methods: {
    clear: (target) => {
      for (const area of areasOf(target)) restyle(target.sheet, area, { fill: undefined });
    },
  },
};

const formatProtection: ExcelType<FormatTarget> = {
  name: 'FormatProtection',
  scalars: {
    locked: look(
      ({ locked }) => locked,
      (value) => ({ locked: truth(value) }),
    ),
    formulaHidden: look(() => false),
  },
};

interface EdgeTarget {
  readonly format: FormatTarget;
  readonly edge: RangeEdge;
}

const edges: readonly RangeEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

/** Line styles of the file format by Excel's name of kind and weight. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Continuous: { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' },
  Dash: { Hairline: 'dashed', Thin: 'dashed', Medium: 'mediumDashed', Thick: 'mediumDashed' },
  DashDot: { Hairline: 'dashDot', Thin: 'dashDot', Medium: 'mediumDashDot', Thick: 'mediumDashDot' },
  DashDotDot: { Hairline: 'dashDotDot', Thin: 'dashDotDot', Medium: 'mediumDashDotDot', Thick: 'mediumDashDotDot' },
  Dot: { Hairline: 'dotted', Thin: 'dotted', Medium: 'dotted', Thick: 'dotted' },
  Double: { Hairline: 'double', Thin: 'double', Medium: 'double', Thick: 'double' },
  SlantDashDot: { Hairline: 'slantDashDot', Thin: 'slantDashDot', Medium: 'slantDashDot', Thick: 'slantDashDot' },
};

/** Excel's kind and weight of a line of the file. */
function lineKind(line: CellBorder | undefined | null): {
  readonly style: string | null;
  readonly weight: string | null;
} {
  if (line === null) return { style: null, weight: null };
  if (line === undefined) return { style: 'None', weight: 'Thin' };
  for (const [style, weights] of Object.entries(kinds)) {
    const order = ['Thin', 'Medium', 'Thick', 'Hairline'];
    const weight = order.find((one) => weights[one] === line.style);
    if (weight !== undefined) return { style, weight };
  }
  return { style: 'Continuous', weight: 'Thin' };
}

const edgeAreas = ({ format }: EdgeTarget) => areasOf(format);
const firstLine = (target: EdgeTarget) => {
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }] = edgeAreas(target);
  return edgeLine(target.format.sheet, first, target.edge);
};

function redraw(target: EdgeTarget, change: (line: CellBorder | undefined) => CellBorder | undefined): void {
  for (const area of edgeAreas(target)) redrawEdge(target.format.sheet, area, target.edge, change);
}

const rangeBorder: ExcelType<EdgeTarget> = {
  name: 'RangeBorder',
  scalars: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => lineKind(firstLine(target)).style,
      set: (target, value) => {
        const style = chosen(['None', ...Object.keys(kinds)], value);
        redraw(target, (line) => {
          if (style === 'None') return undefined;
          const { weight } = lineKind(line);
          return { style: kinds[style]?.[weight ?? 'Thin'] ?? 'thin', color: line?.color ?? '000000' };
        });
      },
    },
    weight: {
      get: (target) => lineKind(firstLine(target)).weight,
      set: (target, value) => {
        const weight = chosen(['Hairline', 'Thin', 'Medium', 'Thick'], value);
        redraw(target, (line) => {
          const style = line ? (lineKind(line).style ?? 'Continuous') : 'Continuous';
          return { style: kinds[style]?.[weight] ?? 'thin', color: line?.color ?? '000000' };
        });
      },
    },
    color: {
      get: (target) => `#${firstLine(target)?.color ?? '000000'}`,
      set: (target, value) => {
        const color = readColor(value) ?? '000000';
        redraw(target, (line) => ({ style: line?.style ?? 'thin', color }));
      },
    },
  },
  identity: ['sideIndex'],
};

const rangeBorders: ExcelType<FormatTarget> = {
  name: 'RangeBorderCollection',
  scalars: { count: { get: () => edges.length } },
  items: (format) => edges.map((edge) => node(rangeBorder, { format, edge })),
  index: (format, key) => node(rangeBorder, { format, edge: chosen(edges, key) }),
  methods: {
    getItemAt: (format, [index]) => {
      const edge = edges[index ?? -1];
      if (!edge) throw refusal('InvalidArgument');
      return node(rangeBorder, { format, edge });
    },
  },
};

const alignments = {
  horizontal: new Map<string, CellStyle['align']>([
    ['General', undefined],
    ['Left', 'left'],
    ['Center', 'center'],
    ['Right', 'right'],
    ['Fill', 'fill'],
    ['Justify', 'justify'],
    ['CenterAcrossSelection', 'centerContinuous'],
    ['Distributed', 'distributed'],
  ]),
  vertical: new Map<string, CellStyle['vertical']>([
    ['Top', 'top'],
    ['Center', 'center'],
    ['Bottom', 'bottom'],
    ['Justify', 'justify'],
    ['Distributed', 'distributed'],
  ]),
};

const keyOf = <Value>(map: ReadonlyMap<string, Value>, wanted: Value) =>
  [...map].find(([, value]) => value === wanted)?.[0] ?? null;

const columnsIn = (target: FormatTarget) => areasOf(target).flatMap(({ left, right }) => span(left, right));
const rowsIn = (target: FormatTarget) => areasOf(target).flatMap(({ top, bottom }) => span(top, bottom));
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const agreed = (values: readonly number[]) =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** A whole sheet's lengths are told by its usual one. */
const few = (places: readonly number[]) => (places.length > 20_000 ? places.slice(0, 20_000) : places);

export const rangeFormat: ExcelType<FormatTarget> = {
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: look(
      ({ align }) => keyOf(alignments.horizontal, align),
      (value) => ({ align: alignments.horizontal.get(chosen([...alignments.horizontal.keys()], value)) }),
    ),
    verticalAlignment: look(
      ({ vertical }) => keyOf(alignments.vertical, vertical),
      (value) => ({ vertical: alignments.vertical.get(chosen([...alignments.vertical.keys()], value)) ?? 'bottom' }),
    ),
    wrapText: look(
      ({ wrap }) => wrap,
      (value) => ({ wrap: truth(value) }),
    ),
    indentLevel: look(
      ({ indent }) => indent,
      (value) => ({ indent: quantity(value, 0, 250) }),
    ),
    columnWidth: {
      get: (target) => agreed(few(columnsIn(target)).map((column) => target.sheet.width(column))),
      set: (target, value) => {
        const width = quantity(value, 0, 2000);
        for (const column of columnsIn(target)) target.sheet.widths.set(column, width);
        target.sheet.touched.add('columns');
      },
    },
    rowHeight: {
      get: (target) => agreed(few(rowsIn(target)).map((row) => target.sheet.height(row))),
      set: (target, value) => {
        const height = quantity(value, 0, 409.5);
        for (const row of rowsIn(target)) target.sheet.heights.set(row, height);
        target.sheet.touched.add('rows');
      },
    },
  },
  objects: {
    font: (target) => node(rangeFont, target),
    fill: (target) => node(rangeFill, target),
    borders: (target) => node(rangeBorders, target),
    protection: (target) => node(formatProtection, target),
  },
  methods: {
    autofitColumns: (target, _, { host }) => {
      for (const area of areasOf(target)) host.autofitColumns(target.sheet, area);
    },
    // Heights follow the text in Excel; here a row keeps the usual one.
    autofitRows: (target) => {
      for (const row of few(rowsIn(target))) target.sheet.heights.delete(row);
      target.sheet.touched.add('rows');
    },
  },
};
