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
  const isPrivate = options.privateWindows === 'yes';
  try {
    // Firefox starts an extension twice that it allows in private windows; the page goes with the first start.
    if (options.welcome !== 'keep' && !(isPrivate && name === 'firefox')) await closeWelcomeTab(driver);
    // Chromium's command line cannot allow it: that comes with the next loading.
    if (isPrivate && name === 'chromium') await driver.reloadExtension();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
