import type { BrowserDriver } from './browser-driver.ts';

type DeveloperPrivate = {
  addHostPermission(id: string, origin: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
};
type ChromiumGlobal = { readonly chrome: { readonly developerPrivate: DeveloperPrivate } };
type ExtensionGlobal = {
  readonly chrome: {
    readonly permissions: { remove(change: { readonly origins: readonly string[] }): Promise<boolean> };
  };
};

const idOf = (driver: BrowserDriver): string => new URL(driver.extensionUrl('')).host;

/** Withdraws access to all sites, as a person does in the browser's own settings. */
export async function withdrawAccess(driver: BrowserDriver, origins: readonly string[]): Promise<void> {
  if (driver.name === 'firefox') {
    const page = await driver.inertPage.open();
    await page.evaluate(
      (given) => (globalThis as unknown as ExtensionGlobal).chrome.permissions.remove({ origins: given }),
      origins,
    );
    return;
  }
  const settings = await driver.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId) =>
      (globalThis as unknown as ChromiumGlobal).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_SPECIFIC_SITES',
      }),
    idOf(driver),
  );
  await settings.close();
}

/**
 * Has the browser answer yes when the extension asks for access to these. Firefox does so by a preference of the driver's;
 * Chromium does not ask for what its own settings allow.
 */
export async function agreeToAccess(driver: BrowserDriver, origins: readonly string[]): Promise<void> {
  if (driver.name === 'firefox') return;
  const settings = await driver.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([id, given]) => {
      const { developerPrivate } = (globalThis as unknown as ChromiumGlobal).chrome;
      for (const origin of given) await developerPrivate.addHostPermission(id, origin);
    },
    [idOf(driver), origins] as const,
  );
  await settings.close();
}
