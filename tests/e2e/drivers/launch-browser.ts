import type { BrowserDriver, BrowserName, LaunchOptions } from './browser-driver.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with a throwaway profile and the extension loaded. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  switch (name) {
    case 'chromium':
      return launchChromium(options);
    case 'firefox':
      return launchFirefox(options);
  }
}
