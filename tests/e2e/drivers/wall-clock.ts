import type { Page } from '@playwright/test';
import type { BrowserDriver } from './browser-driver.ts';

type ExtensionGlobal = {
  readonly chrome: {
    readonly tabs: { query(filter: { readonly url: string }): Promise<readonly { readonly id: number }[]> };
    readonly scripting: {
      executeScript(injection: {
        readonly target: { readonly tabId: number };
        readonly world: 'ISOLATED' | 'MAIN';
        readonly func: (shift: number) => void;
        readonly args: readonly [number];
      }): Promise<unknown>;
    };
  };
};

/** Sets the wall clock off by so many ms for the document in a tab: for the page's scripts and for the extension's on it. */
export async function setWallClock(driver: BrowserDriver, page: Page, shift: number): Promise<void> {
  const inert = await driver.inertPage.open();
  await inert.evaluate(
    async ([url, by]) => {
      const { tabs, scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
      const [tab] = await tabs.query({ url });
      if (!tab) throw new Error(`No tab is at ${url}.`);
      const setClock = (ms: number): void => {
        const clock = globalThis as unknown as { Date: DateConstructor; realDate?: DateConstructor };
        clock.realDate ??= clock.Date;
        const Real = clock.realDate;
        clock.Date = class extends Real {
          constructor(...given: readonly unknown[]) {
            super(...((given.length > 0 ? given : [Real.now() + ms]) as [number]));
          }
          static override now(): number {
            return Real.now() + ms;
          }
        } as DateConstructor;
      };
      for (const world of ['ISOLATED', 'MAIN'] as const)
        await scripting.executeScript({ target: { tabId: tab.id }, world, func: setClock, args: [by] });
    },
    [page.url(), shift] as const,
  );
}
