import type { Locator, Page } from '@playwright/test';
import type { BrowserDriver } from '../drivers/browser-driver.ts';

/** The popup's choices of a role. */
export type RoleChoice =
  | 'none'
  | 'global-admin'
  | 'admin-agent'
  | 'sales-agent'
  | 'helpdesk-agent'
  | 'billing-admin'
  | 'user-management-admin';

/** The popup's buttons, as `data-action` names them. */
export type PopupAction =
  | 'show-guide'
  | 'choose-guide'
  | 'other-guides'
  | 'open-options'
  | 'start'
  | 'restart'
  | 'stop'
  | 'open-portal'
  | 'grant-access';

type ExtensionGlobal = {
  readonly chrome: {
    readonly runtime: { getManifest(): { readonly action?: { readonly default_popup?: string } } };
  };
};

/** The popup, opened in a tab of its own, through nothing but its observable contract. */
export class PopupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it beside the pages that are there; the one in front before is the portal tab that it acts on. */
  static async open(driver: BrowserDriver): Promise<PopupPage> {
    const inert = await driver.inertPage.open();
    const path = await inert.evaluate(
      () => (globalThis as unknown as ExtensionGlobal).chrome.runtime.getManifest().action?.default_popup,
    );
    if (path === undefined) throw new Error('The manifest names no popup.');
    const page = await driver.context.newPage();
    // Firefox gives the whole address, Chromium what the manifest says.
    await page.goto(driver.extensionUrl(path.replace(/^[a-z-]+:\/\/[^/]+\//, '')));
    return new PopupPage(page);
  }

  /** A button; there is none where the action does not apply. */
  action(name: PopupAction): Locator {
    return this.page.locator(`[data-action="${name}"]`);
  }

  /** The chosen language: `auto` or a BCP 47 tag. */
  language(): Promise<string> {
    return this.#chosen('language');
  }

  chooseLanguage(tag: string): Promise<void> {
    return this.#choose('language', tag);
  }

  async role(): Promise<RoleChoice> {
    return (await this.#chosen('role')) as RoleChoice;
  }

  chooseRole(role: RoleChoice): Promise<void> {
    return this.#choose('role', role);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Either a select or a group of radio buttons: the contract allows both. */
  async #isSelect(name: string): Promise<boolean> {
    return (
      (await this.#control(name)
        .first()
        .evaluate((control) => control.localName)) === 'select'
    );
  }

  #control(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  async #chosen(name: string): Promise<string> {
    const selector = (await this.#isSelect(name)) ? `[name="${name}"]` : `[name="${name}"]:checked`;
    return this.page.locator(selector).inputValue();
  }

  async #choose(name: string, value: string): Promise<void> {
    if (await this.#isSelect(name)) await this.#control(name).selectOption(value);
    else await this.page.locator(`[name="${name}"][value="${value}"]`).check();
  }
}
