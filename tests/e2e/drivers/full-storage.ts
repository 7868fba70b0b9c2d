import type { BrowserDriver } from './browser-driver.ts';
import type { StorageAreaName } from './extension-storage.ts';

type StorageArea = { set(items: { readonly [key: string]: unknown }): Promise<void> };
type ExtensionGlobal = { readonly chrome: { readonly storage: Record<StorageAreaName, StorageArea> } };

/**
 * Fills an area of the extension's storage up to its quota, for real: the browser then refuses whatever makes it larger. The
 * next test's clean slate empties it again.
 */
export async function fillStorage(driver: BrowserDriver, area: StorageAreaName): Promise<void> {
  const page = await driver.inertPage.open();
  const filled = await page.evaluate(async (name) => {
    const storage = (globalThis as unknown as ExtensionGlobal).chrome.storage[name];
    let total = 0;
    let count = 0;
    // Ever smaller pieces, each until it is refused: after a larger one was, four of a size fill what is left, and the first
    // size goes to twice the quota of 10 MiB. What is smaller than a word is not counted by all browsers.
    for (let size = 2 ** 20; size >= 1; size /= 4) {
      for (let pieces = size === 2 ** 20 ? 20 : 4; pieces > 0; pieces--) {
        const isTaken = await storage.set({ [`filler${count++}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!isTaken) break;
        total += size;
      }
    }
    return total;
  }, area);
  if (filled >= 20 * 2 ** 20) throw new Error(`${driver.name} sets no limit to storage.${area}.`);
}
