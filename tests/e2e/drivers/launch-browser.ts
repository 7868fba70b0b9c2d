import type { BrowserDriver, BrowserName, LaunchOptions } from './browser-driver.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { closeWelcomeTab } from './welcome-tab.ts';

const LAUNCHERS: Readonly<Record<BrowserName, (options: LaunchOptions) => Promise<BrowserDriver>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a browser with a throwaway profile and the extension loaded. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  const driver = await LAUNCHERS[name](options);
  if (options.welcome === 'keep') return driver;
  await closeWelcomeTab(driver).catch(async (error: unknown) => {
    await driver.close();
    throw error;
  });
  return driver;
}
