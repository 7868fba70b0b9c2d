import { expect, test } from './demo-test.ts';
import { routeDemoPortal } from './drivers/demo-portal-route.ts';
import { agreeToAccess, withdrawAccess } from './drivers/site-access.ts';
import { WELCOME_PATH } from './drivers/welcome-tab.ts';
import { withOwnBrowser } from './own-browser.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import { PopupPage } from './pages/popup-page.ts';
import { CUSTOMERS } from './walk.ts';

const ORIGINS = [
  'https://partner.microsoft.com/*',
  'https://partnercenter.microsoft.com/*',
  'https://partner.partnercenter.microsoftonline.cn/*',
];

test('popup and welcome page notice when access is withdrawn, and get it back on open pages', async ({
  browserUnderTest,
}) => {
  await withOwnBrowser(browserUnderTest, {}, async (driver) => {
    const route = await routeDemoPortal(driver.context);
    route.serve({ latency: 0 });
    const page = await driver.context.newPage();
    const overlay = new OverlayPanel(page);
    await page.goto(`https://partner.microsoft.com${CUSTOMERS}`);
    await overlay.waitForStep('choose-customer', 'pointing');
    const welcome = await driver.context.newPage();
    await welcome.goto(driver.extensionUrl(WELCOME_PATH));
    const popup = await PopupPage.open(driver);
    await popup.page.locator('[name="language"]').waitFor();
    await expect(popup.action('grant-access')).toHaveCount(0);

    await withdrawAccess(driver, ORIGINS);
    await popup.action('grant-access').waitFor();
    await welcome.locator('[data-action="grant-access"]').waitFor();
    await page.reload();
    await page.locator('a, [role="link"]').first().waitFor({ state: 'attached' });
    await overlay.waitForAbsence();

    // Chromium's own settings give back at once what they took; Firefox is asked by the button.
    await agreeToAccess(driver, ORIGINS);
    if (driver.name === 'firefox') await popup.action('grant-access').click();
    await expect(popup.action('grant-access')).toHaveCount(0);
    await expect(welcome.locator('[data-action="grant-access"]')).toHaveCount(0);
    // Without a reload: the scripts are brought to the pages that are open.
    await overlay.waitForStep('choose-customer', 'pointing');
  });
});
