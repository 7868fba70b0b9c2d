import type { BrowserDriver } from './browser-driver.ts';

/** The storage areas that the extension uses. */
export type StorageAreaName = 'local' | 'session';

/** What is stored, by key. */
export type StoredItems = { readonly [key: string]: unknown };

/** The extension's storage, seen from outside. */
export interface ExtensionStorage {
  read(area: StorageAreaName): Promise<StoredItems>;
  /** Adds to what is there, as the browser's own `set` does. */
  write(area: StorageAreaName, items: StoredItems): Promise<void>;
  /** Empties both areas. */
  clear(): Promise<void>;
}

type StorageArea = {
  get(keys: null): Promise<StoredItems>;
  set(items: StoredItems): Promise<void>;
  clear(): Promise<void>;
};

/** What the functions below meet in a page of the extension. */
type ExtensionGlobal = { readonly chrome: { readonly storage: Record<StorageAreaName, StorageArea> } };

/** Reaches the storage through a page of the extension, as no other way exists in both browsers. */
export function createExtensionStorage(driver: BrowserDriver): ExtensionStorage {
  return {
    async read(area) {
      const page = await driver.inertPage.open();
      return page.evaluate((name) => (globalThis as unknown as ExtensionGlobal).chrome.storage[name].get(null), area);
    },
    async write(area, items) {
      const page = await driver.inertPage.open();
      await page.evaluate(
        ([name, values]) => (globalThis as unknown as ExtensionGlobal).chrome.storage[name].set(values),
        [area, items] as const,
      );
    },
    async clear() {
      const page = await driver.inertPage.open();
      await page.evaluate(async () => {
        const { local, session } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
        await Promise.all([local.clear(), session.clear()]);
      });
    },
  };
}
