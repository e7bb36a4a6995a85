/**
 * A record without the fields that hold nothing, so that it compares and is written like one that never had them.
 * @example present({ rho: 0.4, budget: undefined }) // { rho: 0.4 }
 */
export function present<Of extends object>(record: Of): Of {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Of;
}

/**
 * A record without one of its fields.
 * @example without({ phi: 0.4, g: 0.01 }, 'phi') // { g: 0.01 }
 */
export function without<Of extends object, Key extends string>(record: Of, key: Key): Omit<Of, Key> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Omit<Of, Key>;
}
