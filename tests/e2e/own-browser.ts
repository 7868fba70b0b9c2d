import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import type { BrowserDriver, BrowserName, LaunchOptions } from './drivers/browser-driver.ts';
import { launchBrowser } from './drivers/launch-browser.ts';

const BUILDS = { chromium: '../../dist/chrome', firefox: '../../dist/firefox' } as const;

/** The folder of the build for a browser. */
export function buildFor(browser: BrowserName): string {
  return fileURLToPath(new URL(BUILDS[browser], import.meta.url));
}

/** Lends a test a browser of its own, for what would stay behind in the one that the others share. */
export async function withOwnBrowser(
  browser: BrowserName,
  options: Partial<LaunchOptions>,
  use: (driver: BrowserDriver) => Promise<void>,
): Promise<void> {
  const driver = await launchBrowser(browser, {
    headless: true,
    extensionDir: buildFor(browser),
    executablePath: ensureBrowser(browser),
    ...options,
  });
  try {
    await use(driver);
  } finally {
    await driver.close();
  }
}
