/** Small texts that belong to the person on this machine, not to the workbook. */
export interface Preferences {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/**
 * Preferences in the browser's storage, through `Storage` of office-js-helpers; where the browser refuses storage, as
 * in a frame that may not keep anything, they last as long as the pane is open.
 */
export async function preferences(): Promise<Preferences> {
  const { Storage, StorageType } = await import(/* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers');
  const opened = () => {
    try {
      return new Storage<string>('vaxla', StorageType.LocalStorage);
    } catch {
      return new Storage<string>('vaxla', StorageType.InMemoryStorage);
    }
  };
  const storage = opened();
  return {
    get: (key) => (storage.has(key) ? storage.get(key) : undefined),
    set: (key, value) => void storage.set(key, value),
  };
}
