import { expect, test } from './demo-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { createExtensionStorage } from './drivers/extension-storage.ts';
import { WELCOME_PATH } from './drivers/welcome-tab.ts';
import { withOwnBrowser } from './own-browser.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import { englishText, textIn } from './waymark-texts.ts';

type ExtensionGlobal = {
  readonly chrome: { readonly tabs: { query(filter: object): Promise<readonly { readonly url?: string }[]> } };
};

/** What the background stores once it has taken over the policy after it was installed, updated or reloaded. */
const POLICY_MARK = 'once:policy';

/** How many tabs stand at the welcome page. Playwright does not know one that opened before it was told of tabs. */
async function welcomeTabs(driver: BrowserDriver): Promise<number> {
  const inert = await driver.inertPage.open();
  const addresses = await inert.evaluate(async () =>
    (await (globalThis as unknown as ExtensionGlobal).chrome.tabs.query({})).map(({ url }) => url ?? ''),
  );
  return addresses.filter((address) => address.endsWith(WELCOME_PATH)).length;
}

test('opens once after the installation, and not after an update', async ({ browserUnderTest }) => {
  await withOwnBrowser(browserUnderTest, { welcome: 'keep' }, async (driver) => {
    await expect.poll(() => welcomeTabs(driver)).toBe(1);
    const storage = createExtensionStorage(driver);
    await expect.poll(async () => (await storage.read('session'))[POLICY_MARK]).toBe(true);
    await storage.write('session', { [POLICY_MARK]: false });
    // Takes the extension's own pages with it; a welcome page that is there afterwards would be a second one.
    await driver.reloadExtension();
    // What is done after an installation waits for the organization's policy, and so does this mark: both are done by then.
    await expect.poll(async () => (await storage.read('session'))[POLICY_MARK]).toBe(true);
    const page = await driver.context.newPage();
    await page.goto(driver.extensionUrl('src/popup/index.html'));
    await page.locator('[data-action="open-portal"]').waitFor();
    expect(await welcomeTabs(driver)).toBe(0);
  });
});

test('tells what Waymark may see, takes language and role, and opens the portal with the guide', async ({
  driver,
  portal,
  settings,
}) => {
  portal.serve({ latency: 0 });
  const page = await driver.context.newPage();
  await page.goto(driver.extensionUrl(WELCOME_PATH));
  const body = page.locator('body');
  await expect(body).toContainText(englishText('ui', 'welcome.what'));
  for (const host of [
    'partner.microsoft.com',
    'partnercenter.microsoft.com',
    'partner.partnercenter.microsoftonline.cn',
  ])
    await expect(body).toContainText(host);
  await expect(page.locator('[data-action="grant-access"]')).toHaveCount(0);
  await page.locator('[name="language"]').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(body).toContainText(textIn('de', 'ui', 'welcome.whatNot'));
  await page.locator('[name="role"]').selectOption('sales-agent');
  await expect
    .poll(async () => (await settings.read('local'))['settings'])
    .toMatchObject({ language: 'de', role: 'sales-agent' });
  const opened = driver.context.waitForEvent('page');
  await page.locator('[data-action="open-portal"]').click();
  const overlay = new OverlayPanel(await opened);
  await overlay.waitForStep('open-customers', 'pointing');
  await expect(overlay.panel).toHaveAttribute('lang', 'de');
});

test('leads to the options', async ({ driver }) => {
  const page = await driver.context.newPage();
  await page.goto(driver.extensionUrl(WELCOME_PATH));
  const opened = driver.context.waitForEvent('page');
  await page.locator('[data-action="open-options"]').click();
  await expect((await opened).locator('[data-action="reset"]')).toBeVisible();
});
