import { refusal } from '../errors';
import { node, type ExcelType } from '../excel-type';
import type { WorkbookState } from '../workbook-state';
import { customXmlParts } from './custom-xml';
import { keyedCollection } from './keyed';
import { namedItemCollection } from './names';
import { range } from './range';
import { tableCollection } from './tables';
import { worksheetCollection } from './worksheet';

const settings = keyedCollection<null>({
  collection: 'SettingCollection',
  item: 'Setting',
  map: (_, { host }) => host.state.settings as Map<string, unknown>,
  stored: (value) => JSON.stringify(value),
  shown: (value) => JSON.parse(String(value)) as unknown,
});

const customProperties = keyedCollection<null>({
  collection: 'DocumentPropertyCollection',
  item: 'DocumentProperty',
  map: (_, { host }) => host.state.customProperties,
});

const documentWords = ['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject', 'title'];

const documentProperties: ExcelType<null> = {
  name: 'DocumentProperties',
  scalars: {
    ...Object.fromEntries(
      documentWords.map((word) => [
        word,
        {
          get: (_: null, { host }: { host: { state: WorkbookState } }) => host.state.properties.get(word) ?? '',
          set: (_: null, value: never, { host }: { host: { state: WorkbookState } }) =>
            void host.state.properties.set(word, value),
        },
      ]),
    ),
    lastAuthor: { get: () => '' },
    revisionNumber: { get: () => 0 },
  },
  objects: { custom: () => node(customProperties, null) },
};

const workbookProtection: ExcelType<null> = {
  name: 'WorkbookProtection',
  scalars: { protected: { get: (_, { host }) => host.state.protectedStructure } },
  methods: {
    protect: (_, __, { host }) => void (host.state.protectedStructure = true),
    unprotect: (_, __, { host }) => void (host.state.protectedStructure = false),
  },
};

const numberFormatInfo: ExcelType<null> = {
  name: 'NumberFormatInfo',
  scalars: {
    numberDecimalSeparator: { get: (_, { host }) => (host.locale === 'sv-SE' ? ',' : '.') },
    numberGroupSeparator: { get: (_, { host }) => (host.locale === 'sv-SE' ? '\u00a0' : ',') },
  },
};

const cultureInfo: ExcelType<null> = {
  name: 'CultureInfo',
  scalars: { name: { get: (_, { host }) => host.locale } },
  objects: { numberFormat: () => node(numberFormatInfo, null) },
};

const application: ExcelType<null> = {
  name: 'Application',
  scalars: {
    calculationMode: {
      get: (_, { host }) => host.state.calculationMode,
      set: (_, mode: WorkbookState['calculationMode'], { host }) => {
        if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw refusal('InvalidArgument');
        host.state.calculationMode = mode;
        host.holdCalculation();
      },
    },
    calculationEngineVersion: { get: () => 191029 },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: (_, { host }) => (host.locale === 'sv-SE' ? ',' : '.') },
    thousandsSeparator: { get: (_, { host }) => (host.locale === 'sv-SE' ? '\u00a0' : ',') },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: () => node(cultureInfo, null) },
  methods: {
    calculate: (_, __, { host }) => host.calculateNow(),
    suspendApiCalculationUntilNextSync: (_, __, { host }) => host.suspendCalculation(),
    suspendScreenUpdatingUntilNextSync: (_, __, { host }) => host.suspendScreen(),
  },
};

const runtime: ExcelType<null> = {
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: (_, { host }) => host.events.on,
      set: (_, on: boolean, { host }) => void (host.events.on = on),
    },
  },
};

export const workbook: ExcelType<null> = {
  name: 'Workbook',
  scalars: {
    name: { get: (_, { host }) => host.state.fileName },
    readOnly: { get: (_, { host }) => host.state.readOnly },
    autoSave: { get: () => true },
    isDirty: { get: () => false, set: () => undefined },
    previouslySaved: { get: () => true },
  },
  objects: {
    worksheets: () => node(worksheetCollection, null),
    names: () => node(namedItemCollection, { scope: undefined }),
    customXmlParts: () => node(customXmlParts, null),
    settings: () => node(settings, null),
    properties: () => node(documentProperties, null),
    protection: () => node(workbookProtection, null),
    application: () => node(application, null),
    tables: () => node(tableCollection, null),
    _Runtime: () => node(runtime, null),
  },
  methods: {
    getSelectedRange: (_, __, { host }) => {
      const sheet = host.state.active;
      if (!sheet) throw refusal('GeneralException');
      return node(range, { sheet, area: sheet.selection });
    },
    getActiveCell: (_, __, { host }) => {
      const sheet = host.state.active;
      if (!sheet) throw refusal('GeneralException');
      const { top, left } = sheet.selection;
      return node(range, { sheet, area: { top, left, bottom: top, right: left } });
    },
    save: () => null,
    _GetObjectByReferenceId: (_, [id], { host }) => host.referenced(String(id)),
    _GetReferenceCount: () => 0,
    _RemoveAllReferences: () => null,
    _RemoveReference: () => null,
  },
};
