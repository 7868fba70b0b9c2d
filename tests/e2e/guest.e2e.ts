import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './demo-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { focusedElement, ownNodes } from './pages/guest-page.ts';
import { ACCOUNT, CLASSIC_ACCOUNT, CUSTOMER, CUSTOMERS, expectDone, finish, HOME, walk } from './walk.ts';

/** What the functions below meet in a page of the extension. */
type ExtensionGlobal = {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: {
      query(filter: { readonly url: string }): Promise<readonly { readonly id: number }[]>;
      sendMessage(tabId: number, message: unknown): Promise<unknown>;
    };
    readonly scripting: {
      executeScript(injection: { target: { tabId: number }; files: readonly string[] }): Promise<unknown>;
    };
  };
};

const PORTAL_PATTERN = 'https://partner.microsoft.com/*';

/** The scripts that the built extension puts into pages, as the extension itself names them. */
function pageScripts(driver: BrowserDriver): readonly string[] {
  const build = fileURLToPath(
    new URL(`../../dist/${driver.name === 'firefox' ? 'firefox' : 'chrome'}`, import.meta.url),
  );
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.iife.js'));
}

for (const [name, address] of [
  ['of components', ACCOUNT],
  ['of plain HTML', CLASSIC_ACCOUNT],
] as const) {
  test(`leaves every node of a page ${name} as it is when it comes, works and goes`, async ({
    portal,
    demo,
    overlay,
    page,
    openPopup,
  }) => {
    portal.serve({ latency: 0 });
    await portal.open(address);
    await overlay.waitForStep('update-details', 'pointing');
    await overlay.action('close').click();
    await overlay.waitForAbsence();
    // Closed in this tab, so that nothing of Waymark has ever been in the document that comes now.
    await page.reload();
    await demo.control('billing-info').waitFor();
    const before = await ownNodes(page);
    const globals = await page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const popup = await openPopup();
    await popup.action('start').click();
    await overlay.waitForHighlight('billing-info');
    expect(await ownNodes(page)).toBe(before);
    await overlay.action('next').click();
    await overlay.waitForState('not-found');
    await popup.chooseLanguage('de');
    await expect(overlay.panel).toHaveAttribute('lang', 'de');
    expect(await ownNodes(page)).toBe(before);
    await popup.action('stop').click();
    await overlay.waitForAbsence();
    expect(await ownNodes(page)).toBe(before);
    expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(globals);
  });
}

test('asks for nothing beyond the portal and its own files when the guide is walked', async ({
  portal,
  demo,
  overlay,
  startGuide,
}) => {
  portal.serve({ latency: 0, headers: { csp: 'strict' } });
  await portal.open(HOME);
  await startGuide();
  await walk(demo, overlay);
  expect(portal.unexpectedRequests()).toEqual([]);
  expect(portal.pageErrors()).toEqual([]);
});

test('breaks no rule and keeps its looks when the page has a strict content security policy', async ({
  portal,
  demo,
  overlay,
  page,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('csp-violation ')) violations.push(message.text());
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.debug(`csp-violation ${violatedDirective} ${blockedURI} ${sourceFile}`),
    ),
  );
  portal.serve({ latency: 0, headers: { csp: 'strict' } });
  await portal.open(CUSTOMER);
  await demo.expectPointing(overlay, 'open-account', ['account']);
  const looks = await overlay.panel.evaluate((panel) => {
    const { backgroundColor, borderRadius } = getComputedStyle(panel);
    return { backgroundColor, borderRadius };
  });
  expect(looks.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(looks.borderRadius).not.toBe('0px');
  await demo.openAccount();
  await finish(demo, overlay);
  expect(violations).toEqual([]);
});

test('leaves the focus and what is typed alone when the steps change', async ({
  portal,
  demo,
  overlay,
  page,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  const popup = await openPopup();
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  // The header with its search stays while the app goes from page to page.
  const search = page.locator('header-app he-search input');
  await search.focus();
  const focused = await focusedElement(page);
  await page.keyboard.type('a');
  // Clicks by script move no focus of their own.
  await demo.customerNames.first().evaluate((name: HTMLElement) => name.shadowRoot?.querySelector('a')?.click());
  await overlay.waitForStep('open-account', 'pointing');
  await page.keyboard.type('b');
  await demo.control('account').evaluate((entry) => entry.shadowRoot?.querySelector('a')?.click());
  await overlay.waitForStep('update-details', 'pointing');
  await page.keyboard.type('c');
  await popup.chooseLanguage('de');
  await expect(overlay.panel).toHaveAttribute('lang', 'de');
  await page.keyboard.type('d');
  await demo.control('billing-info').evaluate((button) => button.shadowRoot?.querySelector('button')?.click());
  await overlay.waitForStep('submit-changes', 'pointing');
  await page.keyboard.type('e');
  await expect(search).toHaveValue('abcde');
  expect(await focusedElement(page)).toBe(focused);
  await demo.companyName.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Contoso Retail');
  await expect(demo.companyName).toHaveValue('Contoso Retail');
  await demo.control('submit').click();
  await expectDone(overlay);
});

test('shows one overlay when its scripts are put into a page twice', async ({ driver, portal, demo, overlay }) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  const inert = await driver.inertPage.open();
  await inert.evaluate(
    async ([url, files]) => {
      const { tabs, scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
      for (const { id } of await tabs.query({ url }))
        for (const file of files) await scripting.executeScript({ target: { tabId: id }, files: [file] });
    },
    [PORTAL_PATTERN, pageScripts(driver)] as const,
  );
  await expect(overlay.host).toHaveCount(1);
  await expect(overlay.panel).toHaveCount(1);
  await demo.chooseCustomer();
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await expect(overlay.host).toHaveCount(1);
  await overlay.action('minimize').click();
  await expect(overlay.action('expand')).toBeVisible();
});

test('puts one new overlay in place of the old one when the extension is reloaded under an open page', async ({
  driver,
  portal,
  demo,
  overlay,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await overlay.waitForStep('open-account', 'pointing');
  const old = await overlay.host.elementHandle();
  await driver.reloadExtension();
  await expect.poll(() => old?.evaluate((host) => host.isConnected)).toBe(false);
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await expect(overlay.host).toHaveCount(1);
  await overlay.action('minimize').click();
  await expect(overlay.action('expand')).toBeVisible();
  await overlay.action('expand').click();
  await demo.openAccount();
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});

test('takes the old overlay off a page when the extension is reloaded and has nothing to show there', async ({
  driver,
  portal,
  overlay,
  page,
  startGuide,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(HOME);
  await startGuide();
  await overlay.waitForStep('open-customers', 'pointing');
  await overlay.action('minimize').click();
  const during = await ownNodes(page);
  await driver.reloadExtension();
  await overlay.waitForAbsence();
  expect(await ownNodes(page)).toBe(during);
});

test('refuses a message when it cannot be read', async ({ driver, portal, demo, overlay }) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await overlay.waitForStep('open-account', 'pointing');
  const inert = await driver.inertPage.open();
  const replies = await inert.evaluate(async (url) => {
    const { runtime, tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
    const junk = [
      null,
      42,
      'stop',
      [],
      {},
      { type: 'nonsense' },
      { type: { type: 'nonsense' } },
      { type: 1, tabId: {} },
    ];
    const ask = (answer: Promise<unknown>): Promise<unknown> => answer.catch(() => undefined);
    const [tab] = await tabs.query({ url });
    if (!tab) throw new Error('The portal is open in no tab.');
    const toJunk = await Promise.all(
      junk.flatMap((message) => [ask(runtime.sendMessage(message)), ask(tabs.sendMessage(tab.id, message))]),
    );
    return { toJunk, toQuestion: await ask(tabs.sendMessage(tab.id, { type: 'report/make' })) };
  }, PORTAL_PATTERN);
  expect(replies.toQuestion, 'what can be read is answered').toMatchObject({ guide: expect.any(String) });
  expect(replies.toJunk.filter((reply) => reply !== undefined && reply !== null)).toEqual([]);
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await demo.openAccount();
  await finish(demo, overlay);
  expect(portal.pageErrors()).toEqual([]);
});
