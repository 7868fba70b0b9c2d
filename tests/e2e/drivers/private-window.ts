import type { Page } from '@playwright/test';
import type { BrowserDriver } from './browser-driver.ts';

type ExtensionGlobal = {
  readonly chrome: {
    readonly windows: { create(options: { readonly incognito: true; readonly url: string }): Promise<unknown> };
  };
};

/** Opens a private window at an address. The browser must have been started with `privateWindows: 'yes'`. */
export async function openPrivateWindow({ context, inertPage }: BrowserDriver, url: string): Promise<Page> {
  const inert = await inertPage.open();
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    inert.evaluate(async (address) => {
      await (globalThis as unknown as ExtensionGlobal).chrome.windows.create({ incognito: true, url: address });
    }, url),
  ]);
  return page;
}
