import { refusal } from '../errors';
import { node, type AnyNode, type ExcelType } from '../excel-type';
import { rootNamespace } from '../xml-namespace';
import type { WorkbookState, XmlPart } from '../workbook-state';

const customXmlPart: ExcelType<XmlPart> = {
  name: 'CustomXmlPart',
  identity: ['id'],
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ xml }) => rootNamespace(xml) ?? '' },
  },
  methods: {
    getXml: ({ xml }) => xml,
    setXml: (part, [xml]) => {
      part.xml = checked(xml);
      part.changed = true;
    },
    delete: (part, _, { host }) => {
      const { state } = host;
      state.xmlParts = state.xmlParts.filter((one) => one !== part);
      if (part.part !== undefined) state.removedXmlParts.push(part.part);
    },
  },
};

function checked(xml: unknown): string {
  if (typeof xml !== 'string' || rootNamespace(xml) === undefined) throw refusal('InvalidArgument');
  return xml;
}

const single = (parts: readonly XmlPart[]): AnyNode => {
  const [only] = parts;
  if (!only || parts.length > 1) throw refusal(parts.length > 1 ? 'GeneralException' : 'ItemNotFound');
  return node(customXmlPart, only);
};

const byId = (parts: readonly XmlPart[], id: unknown) => parts.find((part) => part.id === String(id));

/** Parts of one namespace. */
const scoped: ExcelType<string> = {
  name: 'CustomXmlPartScopedCollection',
  items: (namespace, { host }) => within(namespace, host.state).map((part) => node(customXmlPart, part)),
  index: (namespace, id, { host }) => single(within(namespace, host.state).filter((part) => part.id === String(id))),
  methods: {
    getCount: (namespace, _, { host }) => within(namespace, host.state).length,
    getOnlyItem: (namespace, _, { host }) => single(within(namespace, host.state)),
    getOnlyItemOrNullObject: (namespace, _, { host }) => {
      const parts = within(namespace, host.state);
      return parts.length === 1 ? single(parts) : null;
    },
    getItemOrNullObject: (namespace, [id], { host }) => {
      const part = byId(within(namespace, host.state), id);
      return part ? node(customXmlPart, part) : null;
    },
  },
};

function within(namespace: string, state: WorkbookState): readonly XmlPart[] {
  return state.xmlParts.filter(({ xml }) => rootNamespace(xml) === namespace);
}

export const customXmlParts: ExcelType<null> = {
  name: 'CustomXmlPartCollection',
  items: (_, { host }) => host.state.xmlParts.map((part) => node(customXmlPart, part)),
  index: (_, id, { host }) => single(host.state.xmlParts.filter((part) => part.id === String(id))),
  methods: {
    add: (_, [xml], { host }) => {
      const part: XmlPart = { id: host.state.newId(), xml: checked(xml), part: undefined, changed: true };
      host.state.xmlParts.push(part);
      return node(customXmlPart, part);
    },
    getByNamespace: (_, [namespace]) => node(scoped, String(namespace)),
    getCount: (_, __, { host }) => host.state.xmlParts.length,
    getItemOrNullObject: (_, [id], { host }) => {
      const part = byId(host.state.xmlParts, id);
      return part ? node(customXmlPart, part) : null;
    },
  },
};
