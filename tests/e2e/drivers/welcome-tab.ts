import type { BrowserDriver } from './browser-driver.ts';

/** The page that opens once in each new profile. */
export const WELCOME_PATH = 'src/welcome/index.html';

/** Longer than Chromium takes to load policies, which the extension waits for before it opens the page; in ms. */
const PATIENCE = 20_000;

type ExtensionTabs = {
  query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  remove(id: number): Promise<void>;
};
type ExtensionGlobal = { readonly chrome: { readonly tabs: ExtensionTabs } };

/**
 * Waits for the welcome page and closes it, so that no test meets it by chance. Through the extension itself: Playwright does
 * not know a tab in Firefox that opened before it was told of tabs.
 */
export async function closeWelcomeTab({ inertPage }: Pick<BrowserDriver, 'inertPage'>): Promise<void> {
  const page = await inertPage.open();
  await page.evaluate(
    async ([path, patience]) => {
      const { tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
      const end = performance.now() + patience;
      while (performance.now() < end) {
        const welcome = (await tabs.query({})).find(({ url }) => url?.endsWith(path));
        if (welcome?.id !== undefined) return tabs.remove(welcome.id);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('The welcome page did not open.');
    },
    [WELCOME_PATH, PATIENCE] as const,
  );
  await inertPage.drop();
}
