import { refusal } from '../errors';
import { node, type AnyNode, type Call, type ExcelType } from '../excel-type';

interface Entry<Target> {
  readonly owner: Target;
  readonly key: string;
}

/** A collection of keys and values such as settings and custom properties. */
export function keyedCollection<Target>(told: {
  readonly collection: string;
  readonly item: string;
  readonly map: (owner: Target, call: Call) => Map<string, unknown>;
  /** How a value stands in the map, and how it is told. */
  readonly stored?: (value: unknown) => unknown;
  readonly shown?: (value: unknown) => unknown;
  readonly changed?: (call: Call) => void;
}): ExcelType<Target> {
  const { map, stored = (value) => value, shown = (value) => value, changed = () => undefined } = told;
  const item: ExcelType<Entry<Target>> = {
    name: told.item,
    identity: ['key'],
    scalars: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ owner, key }, call) => shown(map(owner, call).get(key)),
        set: ({ owner, key }, value, call) => {
          map(owner, call).set(key, stored(value));
          changed(call);
        },
      },
      type: { get: ({ owner, key }, call) => typeName(map(owner, call).get(key)) },
    },
    methods: {
      delete: ({ owner, key }, _, call) => {
        map(owner, call).delete(key);
        changed(call);
      },
    },
  };
  const found = (owner: Target, wanted: unknown, call: Call): AnyNode | null => {
    const low = String(wanted).toLowerCase();
    const key = [...map(owner, call).keys()].find((one) => one.toLowerCase() === low);
    return key === undefined ? null : node(item, { owner, key });
  };
  return {
    name: told.collection,
    items: (owner, call) => [...map(owner, call).keys()].map((key) => node(item, { owner, key })),
    index: (owner, key, call) => {
      const one = found(owner, key, call);
      if (!one) throw refusal('ItemNotFound');
      return one;
    },
    methods: {
      add: (owner, [key, value], call) => {
        if (typeof key !== 'string' || key === '') throw refusal('InvalidArgument');
        map(owner, call).set(key, stored(value));
        changed(call);
        return node(item, { owner, key });
      },
      getItemOrNullObject: (owner, [key], call) => found(owner, key, call),
      getCount: (owner, _, call) => map(owner, call).size,
      deleteAll: (owner, _, call) => map(owner, call).clear(),
    },
  };
}

function typeName(value: unknown): string {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
