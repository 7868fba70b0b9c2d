import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, IN_ONE_BROWSER, test } from './demo-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { routeDemoPortal } from './drivers/demo-portal-route.ts';
import { copyBuild } from './drivers/managed-policy.ts';
import { buildFor, withOwnBrowser } from './own-browser.ts';
import { DemoPortalPage } from './pages/demo-portal-page.ts';
import { OptionsPage } from './pages/options-page.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import { ACCOUNT, expectDone } from './walk.ts';

/** Later than any version will be. */
const LATER = '999.0.0';

/** The same build under a later version, in the place where the browser has the earlier one from. */
async function raiseVersion(directory: string): Promise<void> {
  const path = join(directory, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  expect(manifest.version).not.toBe(LATER);
  await writeFile(path, JSON.stringify({ ...manifest, version: LATER }));
}

type ExtensionPage = { readonly chrome: { readonly runtime: { reload(): void } } };

/** Chromium leaves an extension that reloads itself switched off where it is not in developer mode. */
async function switchOff({ context, extensionUrl }: BrowserDriver): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionUrl('src/popup/index.html'));
  const closed = page.waitForEvent('close');
  await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.runtime.reload()).catch(() => undefined);
  await closed;
}

test('goes on in an open page, and keeps the choices, when another version takes the place of this one', async ({
  browserUnderTest,
}) => {
  const copy = await copyBuild(browserUnderTest, buildFor(browserUnderTest));
  try {
    await withOwnBrowser(browserUnderTest, { extensionDir: copy.directory }, async (driver) => {
      const route = await routeDemoPortal(driver.context);
      route.serve({ latency: 0 });
      const page = await driver.context.newPage();
      const [overlay, demo] = [new OverlayPanel(page), new DemoPortalPage(page)];
      await page.goto(`https://partner.microsoft.com${ACCOUNT}`);
      await overlay.waitForStep('update-details', 'pointing');
      await demo.openForm();
      await overlay.waitForStep('submit-changes', 'pointing');
      const before = await OptionsPage.open(driver);
      await before.choose('language', 'sv');
      await expect(overlay.panel).toHaveAttribute('lang', 'sv');
      const old = await overlay.host.elementHandle();

      await raiseVersion(copy.directory);
      await driver.reloadExtension();
      await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
      await demo.expectPointing(overlay, 'submit-changes', ['submit']);
      await expect(overlay.host).toHaveCount(1);
      await expect(overlay.panel).toHaveAttribute('lang', 'sv');
      const after = await OptionsPage.open(driver);
      await expect(after.page.locator('body')).toContainText(LATER);
      await expect(after.control('language')).toHaveValue('sv');
      await demo.submitName('Contoso Retail');
      await expectDone(overlay);
    });
  } finally {
    await copy.remove();
  }
});

// Firefox takes a script's whole world away with its extension, so there nothing is left that could do anything.
test(
  'leaves the page at the next use when the extension is switched off',
  IN_ONE_BROWSER,
  async ({ browserUnderTest }) => {
    await withOwnBrowser(browserUnderTest, {}, async (driver) => {
      const route = await routeDemoPortal(driver.context);
      route.serve({ latency: 0 });
      const page = await driver.context.newPage();
      const [overlay, demo] = [new OverlayPanel(page), new DemoPortalPage(page)];
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`https://partner.microsoft.com${ACCOUNT}`);
      await overlay.waitForStep('update-details', 'pointing');

      await switchOff(driver);
      await demo.openForm();
      await expect(overlay.host).toHaveCount(0);
      // A form that comes up after that is nothing that an orphan looks at.
      await demo.submitName('Contoso Retail');
      await expect(overlay.host).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  },
);
