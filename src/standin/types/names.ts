import { absoluteArea, quotedSheet } from '../../quantities/cell-address';
import { isCellName } from '../../workbook/file/cell-names';
import { fromLocal } from '../entering';
import { refusal } from '../errors';
import { node, type AnyNode, type Call, type ExcelType } from '../excel-type';
import { isArea } from '../formula/values';
import { parsedOrNot } from '../formula/template';
import { referredRange, type RangeTarget } from '../range-target';
import type { Sheet } from '../sheet';
import { DefinedItem, type WorkbookState } from '../workbook-state';
import { range } from './range';
import { worksheet } from './worksheet';

/** The workbook's names, or a sheet's own. */
interface NamesTarget {
  readonly scope: Sheet | undefined;
}

/** The sheet a name's relative parts are seen from. */
const seenFrom = (item: DefinedItem, state: WorkbookState): Sheet => {
  const sheet = item.scope ?? state.active ?? state.sheets[0];
  if (!sheet) throw refusal('GeneralException');
  return sheet;
};

const namedItem: ExcelType<DefinedItem> = {
  name: 'NamedItem',
  identity: ['name'],
  scalars: {
    name: { get: ({ name }) => name },
    formula: {
      get: ({ formula }) => `=${formula}`,
      set: (item, formula: unknown) => {
        const text = String(formula);
        if (!text.startsWith('=') || !parsedOrNot(text.slice(1))) throw refusal('InvalidArgument', text);
        item.formula = text.slice(1);
      },
    },
    comment: {
      get: ({ comment }) => comment,
      set: (item, comment: string) => setFiled(item, () => (item.comment = comment)),
    },
    visible: {
      get: ({ visible }) => visible,
      set: (item, visible: boolean) => setFiled(item, () => (item.visible = visible)),
    },
    scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
    type: { get: (item, { host }) => typeOf(item, host.state) },
    value: {
      get: (item, { host }) => {
        const found = referredRange(host.state, item.formula, item.scope);
        if (found) return item.formula;
        const value = host.state.scalar(item.formula, seenFrom(item, host.state));
        return typeof value === 'object' && value !== null ? value.error : value;
      },
    },
  },
  objects: {
    worksheet: (item) => {
      if (!item.scope) throw refusal('ItemNotFound');
      return node(worksheet, item.scope);
    },
    worksheetOrNullObject: (item) => (item.scope ? node(worksheet, item.scope) : null),
  },
  methods: {
    delete: (item, _, { host }) => {
      host.state.names = host.state.names.filter((one) => one !== item);
      host.state.calculation.changed();
    },
    getRange: (item, _, { host }) => {
      const target = rangeOf(item, host.state);
      if (!target) throw refusal('ItemNotFound');
      return node(range, target);
    },
    getRangeOrNullObject: (item, _, { host }) => {
      const target = rangeOf(item, host.state);
      return target ? node(range, target) : null;
    },
  },
};

function setFiled(item: DefinedItem, change: () => void): void {
  change();
  item.filed = undefined;
}

function rangeOf(item: DefinedItem, state: WorkbookState): RangeTarget | undefined {
  const plain = referredRange(state, item.formula, item.scope);
  if (plain) return plain;
  const value = state.evaluated(item.formula, seenFrom(item, state));
  const sheet = isArea(value) ? state.sheets.find((one) => one === value.sheet) : undefined;
  return sheet && isArea(value)
    ? { sheet, area: { top: value.top, left: value.left, bottom: value.bottom, right: value.right } }
    : undefined;
}

function typeOf(item: DefinedItem, state: WorkbookState): string {
  if (referredRange(state, item.formula, item.scope)) return 'Range';
  const value = state.scalar(item.formula, seenFrom(item, state));
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return 'Error';
}

const namesIn = ({ scope }: NamesTarget, state: WorkbookState) =>
  state.names.filter((item) => item.scope === scope && !item.name.startsWith('_xlnm.'));

function addName({ scope }: NamesTarget, name: unknown, formula: string, comment: unknown, { host }: Call): AnyNode {
  if (typeof name !== 'string' || !isCellName(name)) throw refusal('InvalidArgument', String(name));
  if (host.state.item(name, scope)) throw refusal('ItemAlreadyExists', name);
  if (!parsedOrNot(formula)) throw refusal('InvalidArgument', formula);
  const item = new DefinedItem(name, scope, formula);
  if (typeof comment === 'string') item.comment = comment;
  host.state.names.push(item);
  host.state.calculation.changed();
  return node(namedItem, item);
}

export const namedItemCollection: ExcelType<NamesTarget> = {
  name: 'NamedItemCollection',
  items: (target, { host }) => namesIn(target, host.state).map((item) => node(namedItem, item)),
  index: ({ scope }, key: string, { host }) => {
    const item = host.state.item(String(key), scope);
    if (!item) throw refusal('ItemNotFound');
    return node(namedItem, item);
  },
  methods: {
    add: (target, [name, reference, comment], call) => {
      const passed = (reference as unknown as { target?: RangeTarget } | null)?.target;
      if (passed) {
        const { sheet, area } = passed;
        return addName(target, name, `${quotedSheet(sheet.name)}!${absoluteArea(area)}`, comment, call);
      }
      const text = reference as unknown;
      if (typeof text === 'string') {
        // A text without '=' is the text itself.
        const formula = text.startsWith('=') ? text.slice(1) : `"${text.replace(/"/g, '""')}"`;
        return addName(target, name, formula, comment, call);
      }
      if (typeof text === 'number' || typeof text === 'boolean') {
        return addName(target, name, String(text).toUpperCase(), comment, call);
      }
      throw refusal('InvalidArgument');
    },
    addFormulaLocal: (target, [name, formula, comment], call) => {
      const text = String(formula);
      if (!text.startsWith('=')) throw refusal('InvalidArgument', text);
      const plain = text.slice(1);
      return addName(target, name, call.host.locale === 'sv-SE' ? fromLocal(plain) : plain, comment, call);
    },
    getItemOrNullObject: ({ scope }, [key], { host }) => {
      const item = host.state.item(String(key), scope);
      return item ? node(namedItem, item) : null;
    },
    getCount: (target, _, { host }) => namesIn(target, host.state).length,
  },
};
