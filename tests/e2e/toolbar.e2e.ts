import { expect, test } from './demo-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { ACCOUNT, CUSTOMER, CUSTOMERS, finish, OWN_SETTINGS } from './walk.ts';

type Command = 'focus-panel' | 'toggle-panel' | 'next-step';
type ExtensionGlobal = {
  readonly chrome: {
    readonly action: { getBadgeText(details: { readonly tabId: number }): Promise<string> };
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id: number }[]>;
      sendMessage(id: number, message: object): Promise<unknown>;
    };
  };
};

const PORTAL = 'https://partner.microsoft.com/*';

/** What the toolbar button shows in the one portal tab. */
async function badgeOf(driver: BrowserDriver): Promise<string> {
  const inert = await driver.inertPage.open();
  return inert.evaluate(async (url) => {
    const { action, tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
    const [tab] = await tabs.query({ url });
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, PORTAL);
}

/** Says to the portal tab what the background says when the keys of a command are used; no test can press those. */
async function sendCommand(driver: BrowserDriver, command: Command): Promise<void> {
  const inert = await driver.inertPage.open();
  await inert.evaluate(
    async ([url, wanted]) => {
      const { tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
      const [tab] = await tabs.query({ url });
      if (tab) await tabs.sendMessage(tab.id, { type: 'panel/command', command: wanted });
    },
    [PORTAL, command] as const,
  );
}

test('the toolbar button shows the step in its tab when a walkthrough goes on, is done and is ended', async ({
  driver,
  portal,
  demo,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await expect.poll(() => badgeOf(driver)).toBe('2');
  await portal.open(CUSTOMER);
  await expect.poll(() => badgeOf(driver)).toBe('3');
  // The same step in a new document: browsers have cleared the badge by then.
  await overlay.page.reload();
  await overlay.waitForStep('open-account');
  await expect.poll(() => badgeOf(driver)).toBe('3');
  await portal.open(ACCOUNT);
  await finish(demo, overlay);
  await expect.poll(() => badgeOf(driver)).toBe('✓');
  const popup = await openPopup();
  await popup.action('stop').click();
  await overlay.waitForAbsence();
  await expect.poll(() => badgeOf(driver)).toBe('');
});

test('the toolbar button shows nothing on a page of the portal where nothing is under way', async ({
  driver,
  portal,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(OWN_SETTINGS);
  const popup = await openPopup();
  await popup.action('start').waitFor();
  expect(await badgeOf(driver)).toBe('');
});

test('a command leads on to the next step, and folds and unfolds the panel', async ({ driver, portal, overlay }) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await overlay.waitForStep('open-account', 'pointing');
  await sendCommand(driver, 'next-step');
  await overlay.waitForStep('update-details');
  await sendCommand(driver, 'toggle-panel');
  await overlay.action('expand').waitFor();
  await sendCommand(driver, 'toggle-panel');
  await overlay.action('minimize').waitFor();
  await overlay.action('back').click();
  await overlay.waitForStep('open-account', 'pointing');
});
