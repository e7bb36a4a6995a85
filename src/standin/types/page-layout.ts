import { absoluteArea } from '../../quantities/cell-address';
import { refusal } from '../errors';
import { node, type ExcelType, type ScalarMember } from '../excel-type';
import { usualPage, type HeaderFooterState, type PageState } from '../page-state';
import { paperSizes } from '../paper-sizes';
import { rangeAt, referredRange, type AreasTarget, type RangeTarget } from '../range-target';
import type { Sheet } from '../sheet';
import { quotedSheet, columnLetters } from '../../quantities/cell-address';
import { DefinedItem, type WorkbookState } from '../workbook-state';
import { range } from './range';
import { rangeAreas } from './range-areas';

const centimetresInPoints = 72 / 2.54;

function pageOf(sheet: Sheet): PageState {
  sheet.page ??= usualPage();
  return sheet.page;
}

const changed = (sheet: Sheet): PageState => {
  sheet.touched.add('page');
  return pageOf(sheet);
};

type PlainKey = Exclude<keyof PageState, 'headerFooter' | 'zoom' | 'paperSize' | 'orientation'>;

function plain<Key extends PlainKey>(key: Key): ScalarMember<Sheet> {
  return {
    get: (sheet) => pageOf(sheet)[key],
    set: (sheet, value: never) => {
      if (typeof value !== typeof pageOf(sheet)[key]) throw refusal('InvalidArgument');
      changed(sheet)[key] = value;
    },
  };
}

const sides: readonly (keyof HeaderFooterState)[] = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
];

const headerFooter: ExcelType<Sheet> = {
  name: 'HeaderFooter',
  scalars: Object.fromEntries(
    sides.map((side) => [
      side,
      {
        get: (sheet: Sheet) => pageOf(sheet).headerFooter[side],
        set: (sheet: Sheet, text: string) => {
          if (typeof text !== 'string') throw refusal('InvalidArgument');
          changed(sheet).headerFooter[side] = text;
        },
      },
    ]),
  ),
};

const headerFooterGroup: ExcelType<Sheet> = {
  name: 'HeaderFooterGroup',
  scalars: {
    state: { get: () => 'Default', set: () => undefined },
    useSheetMargins: { get: () => true, set: () => undefined },
    useSheetScale: { get: () => true, set: () => undefined },
  },
  objects: { defaultForAllPages: (sheet) => node(headerFooter, sheet) },
};

export const pageLayout: ExcelType<Sheet> = {
  name: 'PageLayout',
  scalars: {
    orientation: {
      get: (sheet) => pageOf(sheet).orientation,
      set: (sheet, value: PageState['orientation']) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw refusal('InvalidArgument');
        changed(sheet).orientation = value;
      },
    },
    paperSize: {
      get: (sheet) => pageOf(sheet).paperSize ?? null,
      set: (sheet, value: string) => {
        const known = Object.keys(paperSizes).find((name) => name.toLowerCase() === String(value).toLowerCase());
        if (known === undefined) throw refusal('InvalidArgument', String(value));
        changed(sheet).paperSize = known;
      },
    },
    zoom: {
      get: (sheet) => pageOf(sheet).zoom,
      set: (sheet, zoom: PageState['zoom']) => void (changed(sheet).zoom = { ...zoom }),
    },
    leftMargin: plain('leftMargin'),
    rightMargin: plain('rightMargin'),
    topMargin: plain('topMargin'),
    bottomMargin: plain('bottomMargin'),
    headerMargin: plain('headerMargin'),
    footerMargin: plain('footerMargin'),
    centerHorizontally: plain('centerHorizontally'),
    centerVertically: plain('centerVertically'),
    blackAndWhite: plain('blackAndWhite'),
    printGridlines: plain('printGridlines'),
    printHeadings: plain('printHeadings'),
  },
  objects: { headersFooters: (sheet) => node(headerFooterGroup, sheet) },
  methods: {
    setPrintMargins: (sheet, [unit, options]) => {
      const points = { Points: 1, Inches: 72, Centimeters: centimetresInPoints }[String(unit)];
      if (points === undefined) throw refusal('InvalidArgument', String(unit));
      const page = changed(sheet);
      const margins = options as unknown as Readonly<Record<string, number | undefined>>;
      for (const [key, member] of Object.entries(marginNames)) {
        const value = margins[key];
        if (value !== undefined && value !== null) page[member] = value * points;
      }
    },
    setPrintArea: (sheet, [area], { host }) => {
      const areas = areasOf(host.state, sheet, area);
      setName(
        host.state,
        sheet,
        '_xlnm.Print_Area',
        areas.map((one) => `${quotedSheet(sheet.name)}!${absoluteArea(one)}`).join(','),
      );
    },
    getPrintAreaOrNullObject: (sheet, _, { host }) => {
      const formula = host.state.item('_xlnm.Print_Area', sheet)?.formula;
      const areas = formula?.split(',').flatMap((part) => referredRange(host.state, part, sheet)?.area ?? []);
      return areas && areas.length > 0 ? node(rangeAreas, { sheet, areas }) : null;
    },
    setPrintTitleRows: (sheet, [rows], { host }) =>
      setTitles(host.state, sheet, areasOf(host.state, sheet, rows)[0], 'rows'),
    setPrintTitleColumns: (sheet, [columns], { host }) =>
      setTitles(host.state, sheet, areasOf(host.state, sheet, columns)[0], 'columns'),
    getPrintTitleRowsOrNullObject: (sheet, _, { host }) => titleRange(host.state, sheet, 'rows'),
    getPrintTitleColumnsOrNullObject: (sheet, _, { host }) => titleRange(host.state, sheet, 'columns'),
  },
};

const marginNames = {
  left: 'leftMargin',
  right: 'rightMargin',
  top: 'topMargin',
  bottom: 'bottomMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;

function areasOf(state: WorkbookState, sheet: Sheet, place: unknown): readonly RangeTarget['area'][] {
  if (typeof place === 'string') return place.split(',').map((part) => rangeAt(state, sheet, part.trim()).area);
  const target = (place as { target?: Partial<RangeTarget & AreasTarget> } | null)?.target;
  const areas = target?.areas ?? (target?.area ? [target.area] : undefined);
  if (!areas) throw refusal('InvalidArgument');
  return areas;
}

/** Print area and titles are names of the sheet's own. */
function setName(state: WorkbookState, sheet: Sheet, name: string, formula: string): void {
  const known = state.item(name, sheet);
  if (known) known.formula = formula;
  else state.names.push(new DefinedItem(name, sheet, formula));
}

const titlesName = '_xlnm.Print_Titles';

function setTitles(
  state: WorkbookState,
  sheet: Sheet,
  area: RangeTarget['area'] | undefined,
  kind: 'rows' | 'columns',
): void {
  if (!area) throw refusal('InvalidArgument');
  const before = (state.item(titlesName, sheet)?.formula ?? '').split(',').filter((part) => part !== '');
  const isRows = (part: string) => /!\$?\d/.test(part);
  const others = before.filter((part) => isRows(part) !== (kind === 'rows'));
  const own =
    kind === 'rows'
      ? `${quotedSheet(sheet.name)}!$${area.top + 1}:$${area.bottom + 1}`
      : `${quotedSheet(sheet.name)}!$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  setName(state, sheet, titlesName, (kind === 'rows' ? [...others, own] : [own, ...others]).join(','));
}

function titleRange(state: WorkbookState, sheet: Sheet, kind: 'rows' | 'columns') {
  const parts = (state.item(titlesName, sheet)?.formula ?? '').split(',');
  const part = parts.find((one) => /!\$?\d/.test(one) === (kind === 'rows') && one !== '');
  const target = part === undefined ? undefined : referredRange(state, part, sheet);
  return target ? node(range, target) : null;
}

/** Breaks between printed pages: a break stands before a cell's row. */
export const pageBreaks: ExcelType<Sheet> = {
  name: 'PageBreakCollection',
  items: (sheet) => sheet.rowBreaks.map((row) => node(pageBreak, { sheet, row })),
  methods: {
    add: (sheet, [place], { host }) => {
      const [area] = areasOf(host.state, sheet, place);
      if (!area || area.top === 0) throw refusal('InvalidArgument');
      if (!sheet.rowBreaks.includes(area.top))
        sheet.rowBreaks = [...sheet.rowBreaks, area.top].sort((one, other) => one - other);
      sheet.touched.add('breaks');
      return node(pageBreak, { sheet, row: area.top });
    },
    getCount: (sheet) => sheet.rowBreaks.length,
    removePageBreaks: (sheet) => {
      sheet.rowBreaks = [];
      sheet.touched.add('breaks');
    },
  },
};

const pageBreak: ExcelType<{ readonly sheet: Sheet; readonly row: number }> = {
  name: 'PageBreak',
  scalars: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: ({ sheet, row }) => {
      sheet.rowBreaks = sheet.rowBreaks.filter((one) => one !== row);
      sheet.touched.add('breaks');
    },
  },
};
