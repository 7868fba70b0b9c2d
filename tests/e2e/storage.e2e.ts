import type { Page } from '@playwright/test';
import { expect, test } from './demo-test.ts';
import { fillStorage } from './drivers/full-storage.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import { ACCOUNT, CLASSIC_CUSTOMERS, CUSTOMERS, expectDone, finish, HOME } from './walk.ts';

/** Opened five at a time. */
const TABS = 15;

test.describe(`when ${TABS} tabs are open`, () => {
  test('each has a record of its own, a language shows in all, and records go with their tabs', async ({
    driver,
    portal,
    settings,
    openPopup,
  }) => {
    const tabs: Page[] = [];
    const openTab = async (): Promise<void> => {
      const tab = await driver.context.newPage();
      tabs.push(tab);
      await portal.open(CLASSIC_CUSTOMERS, tab);
    };
    const records = async (): Promise<readonly unknown[]> =>
      Object.entries(await settings.read('session')).flatMap(([key, value]) => (key.startsWith('tab:') ? [value] : []));
    for (let round = 0; round < TABS / 5; round++) await Promise.all(Array.from({ length: 5 }, openTab));
    const panels = tabs.map((tab) => new OverlayPanel(tab));
    for (const overlay of panels) await overlay.waitForStep('choose-customer', 'pointing');
    const [first, second] = panels;
    await first?.action('minimize').click();
    await second?.action('close').click();
    await expect.poll(async () => (await records()).length).toBe(TABS);
    await expect
      .poll(async () => (await records()).filter((record) => (record as { minimized: boolean }).minimized).length)
      .toBe(1);
    await expect
      .poll(async () => (await records()).filter((record) => (record as { closed: boolean }).closed).length)
      .toBe(1);
    // Records that small, a hundred tabs take less than a hundredth of what browsers allow (10 MiB).
    expect(JSON.stringify(await settings.read('session')).length).toBeLessThan(TABS * 400);

    const popup = await openPopup();
    await popup.chooseLanguage('de');
    for (const overlay of panels.filter((panel) => panel !== second))
      await expect(overlay.panel).toHaveAttribute('lang', 'de');
    await second?.waitForAbsence();
    await Promise.all(tabs.slice(1).map((tab) => tab.close()));
    await expect.poll(async () => (await records()).length).toBe(1);
  });
});

test('walks to the end and says in the popup that nothing is kept when the storage of the session is full', async ({
  driver,
  portal,
  demo,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await fillStorage(driver, 'session');
  await portal.open(HOME);
  const popup = await openPopup();
  await popup.action('start').click();
  await overlay.waitForStep('open-customers', 'pointing');
  await expect(popup.page.locator('[data-notice="not-kept"]')).toBeVisible();
  await demo.openCustomers();
  await overlay.waitForStep('choose-customer', 'pointing');
  await demo.chooseCustomer();
  await overlay.waitForStep('open-account', 'pointing');
  await demo.openAccount();
  await finish(demo, overlay);
  expect(portal.pageErrors()).toEqual([]);
});

test('keeps the last choice and says so in the popup when the storage is full', async ({
  browserUnderTest,
  driver,
  portal,
  overlay,
  settings,
  openPopup,
}) => {
  test.skip(browserUnderTest === 'firefox', 'Firefox limits storage.local by the disk alone; see the unit tests.');
  portal.serve({ latency: 0 });
  const popup = await openPopup();
  await popup.chooseLanguage('nl');
  await expect.poll(async () => Object.keys(await settings.read('local'))).toContain('settings');
  const before = (await settings.read('local')).settings;
  await fillStorage(driver, 'local');
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  await expect(overlay.panel).toHaveAttribute('lang', 'nl');
  // Longer than what is stored, so that there is no room for it.
  await popup.chooseRole('user-management-admin');
  await expect(popup.page.locator('[data-notice="not-kept"]')).toBeVisible();
  expect((await settings.read('local')).settings).toEqual(before);
  await overlay.action('next').click();
  await overlay.waitForStep('open-account', 'elsewhere');
});

test('begins anew on defaults when all that is stored is spoilt', async ({ portal, demo, overlay, page, settings }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await expect
    .poll(async () => Object.keys(await settings.read('session')).some((key) => key.startsWith('tab:')))
    .toBe(true);
  await settings.write('local', { settings: [1, 2], policy: 'no policy', stranger: { version: 'x' } });
  const keys = Object.keys(await settings.read('session'));
  await settings.write('session', Object.fromEntries(keys.map((key) => [key, { closed: 'perhaps', walkthrough: 7 }])));
  await page.reload();
  await overlay.waitForStep('update-details', 'pointing');
  await expect(overlay.panel).toHaveAttribute('lang', 'en');
  await finish(demo, overlay);
  await page.reload();
  await expectDone(overlay);
});
