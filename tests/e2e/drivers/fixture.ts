import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import type { DemoPortalOptions } from '../../demo-portal/portal.ts';
import { OverlayPanel } from '../pages/overlay-panel.ts';
import { PopupPage } from '../pages/popup-page.ts';
import type { BrowserDriver, BrowserName } from './browser-driver.ts';
import { type DemoPortalRoute, routeDemoPortal } from './demo-portal-route.ts';
import { createExtensionStorage, type ExtensionStorage } from './extension-storage.ts';
import { launchBrowser } from './launch-browser.ts';

const BUILDS = { chromium: '../../../dist/chrome', firefox: '../../../dist/firefox' } as const;

/** Where addresses without a host are opened. */
const PORTAL_ORIGIN = 'https://partner.microsoft.com';

/** The portal as one test sees it. */
export interface Portal {
  /** Puts a fresh demo portal in place. Without it, a test has the default one. */
  serve(options?: DemoPortalOptions): void;
  /** Opens an address of the portal, in the test's page unless told otherwise: a path or a whole address. */
  open(address: string, page?: Page): Promise<void>;
  /** What the browser asked for, since this test began, that neither the portal nor the extension itself answers. */
  unexpectedRequests(): readonly string[];
  /** Uncaught errors in the test's page, Waymark's content scripts included. */
  pageErrors(): readonly string[];
}

type WorkerFixtures = {
  /** The project's browser; set in `playwright.config.ts`. */
  browserUnderTest: BrowserName;
  /** One browser with the extension for all tests of a worker: starting it takes longer than most tests. */
  driver: BrowserDriver;
  portalRoute: DemoPortalRoute;
};

type TestFixtures = {
  /** Leaves no page, no stored value and no emulated setting of one test to the next. */
  cleanSlate: undefined;
  portal: Portal;
  settings: ExtensionStorage;
  /** Waymark's panel and highlights on the test's page. */
  overlay: OverlayPanel;
  /** Opens the popup in a tab of its own. */
  openPopup: () => Promise<PopupPage>;
};

/** Playwright's `test` with a browser that has the built extension in it; `page` is a page of that browser. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserUnderTest: ['chromium', { option: true, scope: 'worker' }],
  driver: [
    async ({ browserUnderTest }, use) => {
      const driver = await launchBrowser(browserUnderTest, {
        headless: !process.env.WAYMARK_HEADED,
        extensionDir: fileURLToPath(new URL(BUILDS[browserUnderTest], import.meta.url)),
        executablePath: ensureBrowser(browserUnderTest),
      });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  portalRoute: [async ({ driver }, use) => use(await routeDemoPortal(driver.context)), { scope: 'worker' }],

  cleanSlate: [
    async ({ driver, portalRoute }, use) => {
      const inert = await driver.inertPage.open();
      await driver.context.clearCookies();
      await createExtensionStorage(driver).clear();
      portalRoute.serve();
      const kept = new Set(driver.context.pages());
      await driver.media(inert, {});
      await use(undefined);
      for (const page of driver.context.pages()) if (!kept.has(page)) await page.close();
    },
    { auto: true },
  ],
  context: async ({ driver, cleanSlate: _ }, use) => use(driver.context),
  page: async ({ driver, cleanSlate: _ }, use) => use(await driver.context.newPage()),
  portal: async ({ driver, portalRoute, page }, use) => {
    const [strays, leaks] = [portalRoute.strayRequests().length, driver.leakedRequests().length];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    await use({
      serve: (options) => portalRoute.serve(options),
      open: async (address, where = page) => {
        await where.goto(new URL(address, PORTAL_ORIGIN).href);
      },
      unexpectedRequests: () => [...portalRoute.strayRequests().slice(strays), ...driver.leakedRequests().slice(leaks)],
      pageErrors: () => errors,
    });
  },
  settings: async ({ driver, cleanSlate: _ }, use) => use(createExtensionStorage(driver)),
  overlay: async ({ page }, use) => use(new OverlayPanel(page)),
  openPopup: async ({ driver, cleanSlate: _ }, use) => use(() => PopupPage.open(driver)),
});

export { expect } from '@playwright/test';
