import { test as base } from './drivers/fixture.ts';
import { DemoPortalPage } from './pages/demo-portal-page.ts';

type DemoFixtures = {
  /** The demo portal in the test's page. */
  demo: DemoPortalPage;
  /** Starts the guide from the popup, as a person on a page does on which it does not appear by itself. */
  startGuide: () => Promise<void>;
};

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
