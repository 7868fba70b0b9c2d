import { PORTAL_MATCHES } from '../../src/portals/match-patterns.ts';
import { expect, test } from './demo-test.ts';
import { routeDemoPortal } from './drivers/demo-portal-route.ts';
import { openPrivateWindow } from './drivers/private-window.ts';
import { agreeToAccess, withdrawAccess } from './drivers/site-access.ts';
import { setWallClock } from './drivers/wall-clock.ts';
import { withOwnBrowser } from './own-browser.ts';
import { DemoPortalPage } from './pages/demo-portal-page.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import { PopupPage } from './pages/popup-page.ts';
import { ACCOUNT, CLASSIC_ACCOUNT, CLASSIC_CUSTOMERS, CUSTOMER, expectDone, finish, HOME } from './walk.ts';

/** No page of the portal, and on none of its hosts. */
const SIGN_IN = 'https://login.microsoftonline.com/common/oauth2/authorize';

/** In ms. */
const DAY = 24 * 60 * 60 * 1000;

test('goes on when the background is stopped while each step is taken', async ({
  driver,
  portal,
  demo,
  overlay,
  page,
}) => {
  await portal.open(CLASSIC_CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  const duringStop = (act: () => Promise<unknown>) => Promise.all([act(), driver.stopBackground()]);
  await duringStop(() => demo.chooseCustomer());
  await overlay.waitForStep('open-account', 'pointing');
  await duringStop(() => demo.openAccount());
  await overlay.waitForStep('update-details', 'pointing');
  await duringStop(() => page.reload());
  await overlay.waitForStep('update-details', 'pointing');
  await duringStop(() => demo.openForm());
  await overlay.waitForStep('submit-changes', 'pointing');
  // Not here: this form takes its page away at once, so that nobody is left to say again what is lost with a background
  // that is stopped in that very moment. `steps-follow-page.e2e.ts` has the background that is stopped before it.
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
  for (let times = 0; times < 3; times++) {
    await duringStop(() => page.reload());
    await expectDone(overlay);
  }
});

test('is done when the background is stopped while a form is sent in place', async ({
  driver,
  portal,
  demo,
  overlay,
  page,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await Promise.all([demo.openForm(), driver.stopBackground()]);
  await overlay.waitForStep('submit-changes', 'pointing');
  await Promise.all([demo.submitName('Contoso Retail'), driver.stopBackground()]);
  await expectDone(overlay);
  await page.reload();
  await expectDone(overlay);
});

test('obeys the open popup when the background is stopped meanwhile', async ({
  driver,
  portal,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await overlay.waitForStep('open-account', 'pointing');
  const popup = await openPopup();
  await popup.action('show-guide').waitFor();
  await driver.stopBackground();
  await popup.chooseLanguage('de');
  await expect(overlay.panel).toHaveAttribute('lang', 'de');
  await driver.stopBackground();
  await popup.action('stop').click();
  await overlay.waitForAbsence();
  await driver.stopBackground();
  await popup.action('start').click();
  await overlay.waitForStep('open-account', 'pointing');
  await driver.stopBackground();
  await overlay.action('close').click();
  await popup.action('start').waitFor();
});

test('has one panel on each open page, and goes on, when the extension is reloaded twice in a row', async ({
  driver,
  portal,
  demo,
  overlay,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  const otherTab = await driver.context.newPage();
  const otherOverlay = new OverlayPanel(otherTab);
  await portal.open(CLASSIC_CUSTOMERS, otherTab);
  await otherOverlay.waitForStep('choose-customer', 'pointing');
  const old = await Promise.all([overlay, otherOverlay].map(({ host }) => host.elementHandle()));
  await driver.reloadExtension();
  await driver.reloadExtension();
  for (const host of old) await expect.poll(() => host?.evaluate((element) => element.isConnected)).toBe(false);
  await otherOverlay.waitForStep('choose-customer', 'pointing');
  await expect(otherOverlay.host).toHaveCount(1);
  await demo.expectPointing(overlay, 'submit-changes', ['submit']);
  await expect(overlay.host).toHaveCount(1);
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
});

test('resumes where the person was when the portal signs them out and in again', async ({
  driver,
  portal,
  demo,
  overlay,
  page,
}) => {
  await page.route(`${SIGN_IN}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title><button>Submit</button>' }),
  );
  await portal.open(CLASSIC_CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  await demo.chooseCustomer();
  await overlay.waitForStep('open-account', 'pointing');
  await demo.openAccount();
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await overlay.action('minimize').click();

  await page.goto(SIGN_IN);
  expect(await demo.statesForAWhile()).toEqual(['nothing']);
  await driver.stopBackground();
  await portal.open(CLASSIC_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await expect(overlay.panel).toHaveAttribute('data-minimized');

  // Portals like to send people to the home page after that, where the panel shows only what is under way.
  await page.goto(SIGN_IN);
  portal.serve({ latency: 0 });
  await portal.open(HOME);
  await demo.expectPointing(overlay, 'open-customers', ['customers']);
  await portal.open(ACCOUNT);
  await finish(demo, overlay);
});

test('goes on when the wall clock is set forth and back on the way', async ({
  driver,
  portal,
  demo,
  overlay,
  page,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await overlay.waitForStep('open-account', 'pointing');
  await setWallClock(driver, page, 400 * DAY);
  await demo.openAccount();
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  await setWallClock(driver, page, -400 * DAY);
  await demo.openForm();
  await demo.expectPointing(overlay, 'submit-changes', ['submit']);
  expect(await demo.statesForAWhile()).toEqual(['submit-changes pointing']);
  await setWallClock(driver, page, 0);
  await demo.submitName('Contoso Retail');
  await setWallClock(driver, page, 400 * DAY);
  await expectDone(overlay);
});

test('leaves the page when access is withdrawn midway, and goes on there when it is given back', async ({
  browserUnderTest,
}) => {
  await withOwnBrowser(browserUnderTest, {}, async (driver) => {
    const route = await routeDemoPortal(driver.context);
    route.serve({ latency: 0 });
    const page = await driver.context.newPage();
    const [overlay, demo] = [new OverlayPanel(page), new DemoPortalPage(page)];
    await page.goto(`https://partner.microsoft.com${ACCOUNT}`);
    await overlay.waitForStep('update-details', 'pointing');
    await demo.openForm();
    await overlay.waitForStep('submit-changes', 'pointing');
    await overlay.action('minimize').click();
    const popup = await PopupPage.open(driver);
    await popup.action('show-guide').waitFor();

    await withdrawAccess(driver, PORTAL_MATCHES);
    await overlay.waitForAbsence();
    await popup.action('grant-access').waitFor();
    await expect(popup.action('show-guide')).toHaveCount(0);

    // Chromium's own settings give it back at once, in Firefox the person says yes to the popup's question.
    await agreeToAccess(driver, PORTAL_MATCHES);
    if (browserUnderTest === 'firefox') await popup.action('grant-access').click();
    await expect(popup.action('grant-access')).toHaveCount(0);
    await demo.expectPointing(overlay, 'submit-changes', ['submit']);
    await expect(overlay.host).toHaveCount(1);
    await expect(overlay.panel).toHaveAttribute('data-minimized');
    await demo.submitName('Contoso Retail');
    await expectDone(overlay);
  });
});

test('stays closed on a page that the browser kept to come back to', async ({ browserUnderTest }) => {
  test.skip(browserUnderTest === 'firefox', 'The driver of Firefox loses sight of a page that comes back by itself.');
  await withOwnBrowser(browserUnderTest, { keepsPages: 'yes' }, async (driver) => {
    const route = await routeDemoPortal(driver.context);
    route.serve({ latency: 0 });
    const page = await driver.context.newPage();
    const overlay = new OverlayPanel(page);
    // Playwright does not hear of a page that comes back by itself.
    const goBack = () => page.evaluate(() => void setTimeout(() => history.back()));
    await page.goto(CLASSIC_ACCOUNT);
    await overlay.waitForStep('update-details', 'pointing');
    await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
    await page.goto(CLASSIC_CUSTOMERS);
    await overlay.waitForStep('choose-customer', 'pointing');
    await overlay.action('close').click();
    await overlay.waitForAbsence();
    await goBack();
    const isKept = () => page.evaluate(() => 'isKept' in globalThis).catch(() => false);
    await expect.poll(isKept).toBe(true);
    await overlay.waitForAbsence();
    await page.reload();
    await expect(page.locator('h1').first()).toBeVisible();
    await page.waitForTimeout(500);
    await overlay.waitForAbsence();
  });
});

test('points at a control in a frame of a page that the browser kept to come back to', async ({ browserUnderTest }) => {
  test.skip(browserUnderTest === 'firefox', 'The driver of Firefox loses sight of a page that comes back by itself.');
  await withOwnBrowser(browserUnderTest, { keepsPages: 'yes' }, async (driver) => {
    const route = await routeDemoPortal(driver.context);
    route.serve({ latency: 0, frame: 'same' });
    const page = await driver.context.newPage();
    const overlay = new OverlayPanel(page);
    await page.goto(`https://partner.microsoft.com${ACCOUNT}`);
    await overlay.waitForStep('update-details', 'pointing');
    await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
    await page.goto(CLASSIC_CUSTOMERS);
    await overlay.waitForStep('choose-customer', 'pointing');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => 'isKept' in globalThis).catch(() => false)).toBe(true);
    await overlay.waitForStep('update-details', 'pointing');
    // Playwright does not hear of the frame either, and the app keeps it in a component.
    const ring = () =>
      page.evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots)
          for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
        const [frame] = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
        const host = frame?.contentDocument?.querySelector('waymark-overlay');
        return (
          host?.shadowRoot?.querySelector<HTMLElement>('[data-highlight="billing-info"]')?.style.visibility ?? null
        );
      });
    await expect.poll(ring).toBe('visible');
  });
});

test('guides in a private window when it is allowed there', async ({ browserUnderTest }) => {
  await withOwnBrowser(browserUnderTest, { privateWindows: 'yes' }, async (driver) => {
    const route = await routeDemoPortal(driver.context);
    route.serve({ latency: 0 });
    const page = await openPrivateWindow(driver, `https://partner.microsoft.com${ACCOUNT}`);
    const [overlay, demo] = [new OverlayPanel(page), new DemoPortalPage(page)];
    await overlay.waitForStep('update-details', 'pointing');
    await driver.stopBackground();
    await finish(demo, overlay);
    await page.reload();
    await expectDone(overlay);
  });
});
