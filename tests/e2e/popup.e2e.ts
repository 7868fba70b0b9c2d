import { LANGUAGES } from '../../src/i18n/languages.ts';
import { expect, test } from './demo-test.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import type { PopupPage } from './pages/popup-page.ts';
import { ACCOUNT, CUSTOMER, CUSTOMERS, expectDone, finish, HOME } from './walk.ts';
import { englishText, textIn } from './waymark-texts.ts';

const ROLES = [
  'none',
  'global-admin',
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'billing-admin',
  'user-management-admin',
];

/** By the contract a choice shows on open pages within a second. */
const AT_ONCE = { timeout: 1000 };

/** The values of a native control, whichever of the two kinds it is. */
function valuesOf(popup: PopupPage, name: string): Promise<readonly string[]> {
  return popup.page.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${wanted}"]`)];
    return controls.flatMap((control) => {
      if (control instanceof HTMLSelectElement) return [...control.options].map(({ value }) => value);
      return control.type === 'radio' ? [control.value] : [];
    });
  }, name);
}

test('offers all languages and roles in native controls with a label when it is opened in a tab', async ({
  openPopup,
}) => {
  const popup = await openPopup();
  await popup.action('open-portal').waitFor();
  const languages = await valuesOf(popup, 'language');
  expect([...languages].sort()).toEqual(['auto', ...LANGUAGES.map(({ tag }) => tag)].sort());
  expect(await valuesOf(popup, 'role')).toEqual(ROLES);
  expect(await popup.language()).toBe('auto');
  expect(await popup.role()).toBe('none');
  for (const name of ['language', 'role']) {
    const label = await popup.page
      .locator(`[name="${name}"]`)
      .first()
      .evaluate((control: HTMLInputElement | HTMLSelectElement) => control.labels?.[0]?.textContent);
    expect(label).toBe(englishText('ui', `popup.${name}`));
  }
});

test('changes an open page within a second, without a reload, when a language is chosen', async ({
  portal,
  demo,
  overlay,
  page,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await overlay.action('next').click();
  await overlay.waitForStep('update-details');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const popup = await openPopup();
  for (const tag of ['de', 'ru', 'en']) {
    await popup.chooseLanguage(tag);
    await expect(overlay.panel).toHaveAttribute('lang', tag, AT_ONCE);
    await expect(overlay.panel).toContainText(
      textIn(tag, 'guides', 'updateCustomerAccount.updateDetails.title'),
      AT_ONCE,
    );
    await expect(popup.page.locator('html')).toHaveAttribute('lang', tag);
    await expect(popup.page.locator('body')).toContainText(textIn(tag, 'ui', 'popup.roleHint'));
    expect(await overlay.step()).toBe('update-details');
  }
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('changes every open page within a second when a role is chosen', async ({
  portal,
  overlay,
  driver,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  const otherTab = await driver.context.newPage();
  await portal.open(ACCOUNT, otherTab);
  const panels = [overlay, new OverlayPanel(otherTab)];
  await panels[0]?.waitForStep('choose-customer', 'pointing');
  await panels[1]?.waitForStep('update-details', 'pointing');
  const popup = await openPopup();
  const notNamed = englishText('ui', 'panel.roleNotNamed').replace(
    '{{role}}',
    englishText('ui', 'roles.helpdesk-agent'),
  );
  await popup.chooseRole('helpdesk-agent');
  for (const { panel } of panels) await expect(panel).toContainText(notNamed, AT_ONCE);
  await popup.chooseRole('sales-agent');
  for (const { panel } of panels) await expect(panel).toContainText(englishText('ui', 'panel.roleNamed'), AT_ONCE);
  await popup.chooseRole('none');
  for (const { panel } of panels) await expect(panel).not.toContainText(englishText('ui', 'panel.roleNamed'), AT_ONCE);
  expect(await overlay.step()).toBe('choose-customer');
});

test('remembers what was chosen when it is opened again', async ({ openPopup }) => {
  const popup = await openPopup();
  await popup.chooseLanguage('sv');
  await popup.chooseRole('billing-admin');
  await expect(popup.page.locator('html')).toHaveAttribute('lang', 'sv');
  await popup.close();
  const again = await openPopup();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'sv');
  expect(await again.language()).toBe('sv');
  expect(await again.role()).toBe('billing-admin');
});

test('starts, stops and restarts the guide when its buttons are pressed', async ({
  portal,
  demo,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(HOME);
  const popup = await openPopup();
  await expect(popup.page.locator('body')).toContainText(englishText('ui', 'popup.notStarted'));
  await popup.action('start').click();
  await demo.expectPointing(overlay, 'open-customers', ['customers']);
  await expect(popup.action('start')).toHaveCount(0);
  await expect(popup.page.locator('body')).toContainText(
    englishText('guides', 'updateCustomerAccount.openCustomers.title'),
  );
  await popup.action('stop').click();
  await overlay.waitForAbsence();
  await expect(popup.page.locator('body')).toContainText(englishText('ui', 'popup.closed'));
  await expect(popup.action('stop')).toHaveCount(0);
  await popup.action('start').click();
  await demo.expectPointing(overlay, 'open-customers', ['customers']);
});

test('tells the state of the tab and restarts it when the guide is done', async ({
  portal,
  demo,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  const popup = await openPopup();
  await expect(popup.page.locator('body')).toContainText(
    englishText('guides', 'updateCustomerAccount.updateDetails.title'),
  );
  await finish(demo, overlay);
  await expect(popup.page.locator('body')).toContainText(englishText('ui', 'popup.finished'));
  await demo.closeSurvey();
  await popup.action('restart').click();
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  await expect(popup.page.locator('body')).toContainText(
    englishText('guides', 'updateCustomerAccount.updateDetails.title'),
  );
});

test('opens the portal with the guide under way when no portal page is open', async ({ portal, driver, openPopup }) => {
  portal.serve({ latency: 0 });
  const popup = await openPopup();
  await expect(popup.page.locator('body')).toContainText(englishText('ui', 'popup.noPortal'));
  for (const absent of ['start', 'restart', 'stop', 'grant-access'] as const)
    await expect(popup.action(absent)).toHaveCount(0);
  const opened = driver.context.waitForEvent('page');
  await popup.action('open-portal').click();
  const overlay = new OverlayPanel(await opened);
  await overlay.waitForStep('open-customers', 'pointing');
  expect(new URL(overlay.page.url()).hostname).toBe('partner.microsoft.com');
});

for (const [name, notice, spoil] of [
  ['broken', 'popup.settingsBroken', () => 'nothing that can be read'],
  [
    'of a newer version',
    'popup.settingsNewer',
    (value: object) => ({ ...value, version: 99, language: 'nl', future: [1, 2] }),
  ],
] as const) {
  test(`runs on defaults, keeps what is stored and says so when the settings are ${name}`, async ({
    portal,
    overlay,
    settings,
    openPopup,
  }) => {
    portal.serve({ latency: 0 });
    const first = await openPopup();
    await first.chooseLanguage('nl');
    await expect(first.page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect.poll(async () => Object.keys(await settings.read('local'))).not.toEqual([]);
    await first.close();
    const spoilt = Object.fromEntries(
      Object.entries(await settings.read('local')).map(([key, value]) => [key, spoil(value as object)]),
    );
    await settings.write('local', spoilt);

    await portal.open(CUSTOMERS);
    await overlay.waitForStep('choose-customer', 'pointing');
    await expect(overlay.panel).toHaveAttribute('lang', 'en');
    const popup = await openPopup();
    await expect(popup.page.locator('body')).toContainText(englishText('ui', notice));
    expect(await popup.language()).toBe('auto');
    expect(await settings.read('local')).toEqual(spoilt);
    await popup.chooseLanguage('tr');
    await expect(overlay.panel).toHaveAttribute('lang', 'tr', AT_ONCE);
    await expect(popup.page.locator('body')).toContainText(textIn('tr', 'ui', 'popup.roleHint'));
    await expect(popup.page.locator('body')).not.toContainText(textIn('tr', 'ui', notice));
  });
}

test('does nothing to a done walkthrough when a language is chosen', async ({ portal, demo, overlay, openPopup }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await finish(demo, overlay);
  const popup = await openPopup();
  await popup.chooseLanguage('nl');
  await expect(overlay.panel).toHaveAttribute('lang', 'nl', AT_ONCE);
  await expectDone(overlay);
});
