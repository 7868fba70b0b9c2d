import { test as base } from './drivers/fixture.ts';
import { DemoPortalPage } from './pages/demo-portal-page.ts';

type DemoFixtures = {
  /** The demo portal in the test's page. */
  demo: DemoPortalPage;
  /** Starts the guide from the popup, as a person on a page does on which it does not appear by itself. */
  startGuide: () => Promise<void>;
};

/**
 * For a variant of what code decides that knows no browser: which step, which control, which text. It runs in Chromium alone
 * (`playwright.config.ts`); one of its kind runs in both, and so does all that events, frames, storage, the background,
 * windows and layers have a part in.
 */
export const IN_ONE_BROWSER = { tag: '@one-browser' } as const;

/** The same, but for one representative that runs in both. */
export const inOneBrowserUnless = (isRepresentative: boolean): { tag: string[] } => ({
  tag: isRepresentative ? [] : [IN_ONE_BROWSER.tag],
});

/** The drivers' `test` with the demo portal's own controls. */
export const test = base.extend<DemoFixtures>({
  demo: async ({ page }, use) => use(new DemoPortalPage(page)),
  startGuide: async ({ openPopup }, use) =>
    use(async () => {
      const popup = await openPopup();
      await popup.action('start').click();
      await popup.action('stop').waitFor();
      await popup.close();
    }),
});

export { expect } from '@playwright/test';
