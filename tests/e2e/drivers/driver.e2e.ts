import { expect, test } from './fixture.ts';

// What the other specs rely on: a harness that sees nothing would let them all pass.

const CUSTOMERS = '/dashboard/v2/customers/list';

test('a request to elsewhere is told when a page makes it', async ({ portal, page }) => {
  await portal.open(CUSTOMERS);
  await page.evaluate(() => fetch('https://example.org/page').catch(() => undefined));
  expect(portal.unexpectedRequests()).toEqual(['https://example.org/page']);
});

test('nothing is told when a page loads with Waymark on it', async ({ portal, overlay }) => {
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  expect(portal.unexpectedRequests()).toEqual([]);
  expect(portal.pageErrors()).toEqual([]);
});

test.describe('between two tests', () => {
  test('what one leaves behind', async ({ driver, portal, page, settings }) => {
    await settings.write('local', { probe: 'local' });
    await settings.write('session', { probe: 'session' });
    expect(await settings.read('local')).toMatchObject({ probe: 'local' });
    await portal.open(CUSTOMERS);
    await driver.media(page, { colorScheme: 'dark', reducedMotion: true });
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  });

  test('is gone when the next begins', async ({ portal, page, settings }) => {
    expect(await settings.read('local')).not.toHaveProperty('probe');
    expect(await settings.read('session')).not.toHaveProperty('probe');
    await portal.open(CUSTOMERS);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(false);
  });
});

test('the extension starts again when its background is stopped and when it is reloaded', async ({
  driver,
  portal,
  page,
  overlay,
}) => {
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer');
  await driver.stopBackground();
  await page.reload();
  await overlay.waitForStep('choose-customer');
  await driver.reloadExtension();
  await page.reload();
  await overlay.waitForStep('choose-customer');
});

test('a page goes on when another tab is in front', async ({ driver, portal, page }) => {
  await portal.open(CUSTOMERS);
  await driver.context.newPage();
  const frame = page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => resolve(document.visibilityState))),
  );
  expect(await frame).toBe('visible');
});

test('all pages share one window when the popup looks for its portal tab', async ({ driver, portal, openPopup }) => {
  await portal.open(CUSTOMERS);
  const popup = await openPopup();
  const windows = await popup.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<readonly { readonly windowId: number }[]> } };
    };
    return (await chrome.tabs.query({})).map(({ windowId }) => windowId);
  });
  expect(new Set(windows).size).toBe(1);
  expect(windows.length).toBeGreaterThanOrEqual(driver.context.pages().length);
});
