import { expect, type Locator, type Page } from '@playwright/test';
import type { BrowserDriver } from '../drivers/browser-driver.ts';

/** The options page's buttons, as `data-action` names them. */
export type OptionsAction =
  | 'change-shortcuts'
  | 'save-file'
  | 'load-file'
  | 'reset'
  | 'confirm-reset'
  | 'cancel-reset'
  | 'make-report'
  | 'copy-report';

type ExtensionGlobal = {
  readonly chrome: {
    readonly runtime: { getManifest(): { readonly options_ui?: { readonly page?: string } } };
  };
};

/** The options page in a tab of its own. */
export class OptionsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(driver: BrowserDriver): Promise<OptionsPage> {
    const inert = await driver.inertPage.open();
    const path = await inert.evaluate(
      () => (globalThis as unknown as ExtensionGlobal).chrome.runtime.getManifest().options_ui?.page,
    );
    if (path === undefined) throw new Error('The manifest names no options page.');
    const page = await driver.context.newPage();
    // Firefox gives the whole address, Chromium what the manifest says.
    await page.goto(driver.extensionUrl(path.replace(/^[a-z-]+:\/\/[^/]+\//, '')));
    await page.locator('[data-action="reset"]').waitFor();
    return new OptionsPage(page);
  }

  action(name: OptionsAction): Locator {
    return this.page.locator(`[data-action="${name}"]`);
  }

  /** A choice, whichever native control it is. */
  control(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  async choose(name: 'language' | 'role' | 'appearance' | 'motion' | 'showing', value: string): Promise<void> {
    if (name === 'showing') await this.page.locator(`[name="showing"][value="${value}"]`).check();
    else await this.control(name).selectOption(value);
  }

  /** What the last thing done with the options as a whole came to; a refusal says why. */
  async expectOutcome(type: 'saved' | 'loaded' | 'reset' | 'refused', text: string): Promise<void> {
    const status = this.page.locator('[data-outcome]');
    await expect(status).toHaveAttribute('data-outcome', type);
    // What is quoted from a file stands between marks that keep its direction.
    await expect.poll(async () => (await status.innerText()).replace(/[\u2068\u2069]/g, '')).toContain(text);
  }

  loadFile(path: string): Promise<void> {
    return this.page.locator('input[type="file"]').setInputFiles(path);
  }

  /** Makes a report and reads it where the person does. */
  async makeReport(): Promise<string> {
    await this.action('make-report').click();
    const field = this.page.locator('textarea[name="report"]');
    await field.waitFor();
    return field.inputValue();
  }
}
