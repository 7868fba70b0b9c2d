import type { BrowserContext, Page } from '@playwright/test';

/**
 * The one page of the extension that runs no code of ours: its manifest. It has the extension's rights all the same, so
 * storage can be read and written there without waking anything.
 */
export interface InertPage {
  /** Opens it at first use, and again once it has been closed. */
  open(): Promise<Page>;
  /** Gives it up, since its link to the extension is cut by a reload. */
  drop(): Promise<void>;
}

/** Keeps one such page per browser: opening a tab for each look at the storage would take most of a test's time. */
export function createInertPage(context: BrowserContext, manifestUrl: string): InertPage {
  let page: Page | undefined;
  return {
    async open() {
      if (!page || page.isClosed()) {
        page = await context.newPage();
        await page.goto(manifestUrl);
      }
      return page;
    },
    async drop() {
      if (page && !page.isClosed()) await page.close();
      page = undefined;
    },
  };
}
