import type { DemoPortalOptions } from '../demo-portal/portal.ts';
import { createDemoPortal } from '../demo-portal/portal.ts';
import { expect, IN_ONE_BROWSER, inOneBrowserUnless, test } from './demo-test.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import { ACCOUNT, CLASSIC_ACCOUNT, CUSTOMER, CUSTOMERS, expectDone, finish, HOME, OWN_SETTINGS } from './walk.ts';
import { englishText } from './waymark-texts.ts';

test(
  'starts at update-details when the Account page is opened by a deep link',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay }) => {
    portal.serve({ latency: 0 });
    await portal.open(ACCOUNT);
    await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  },
);

test('takes the step back when the person goes back in the portal', async ({ portal, demo, overlay, page }) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await demo.chooseCustomer();
  await demo.openAccount();
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await page.goBack();
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await page.goBack();
  await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  await page.goForward();
  await demo.expectPointing(overlay, 'open-account', ['account']);
});

test(
  'follows the page again from a step that was looked at, once its link led elsewhere',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay }) => {
    portal.serve({ latency: 0 });
    await portal.open(ACCOUNT);
    await overlay.waitForStep('update-details', 'pointing');
    for (let step = 0; step < 3; step++) await overlay.action('back').click();
    await overlay.waitForStep('open-customers', 'elsewhere');
    await overlay.action('go').click();
    await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  },
);

const FORMS: readonly { readonly name: string; readonly address: string; readonly options: DemoPortalOptions }[] = [
  { name: 'in place', address: ACCOUNT, options: { editing: 'in-place', latency: 0 } },
  { name: 'in a dialog', address: ACCOUNT, options: { editing: 'dialog', latency: 0 } },
  { name: 'at an address of its own', address: ACCOUNT, options: { editing: 'route', latency: 0 } },
  { name: 'by page loads', address: CLASSIC_ACCOUNT, options: {} },
];

/** One form of each flavour of the portal. */
const FORMS_IN_BOTH: readonly string[] = ['in place', 'by page loads'];

for (const { name, address, options } of FORMS) {
  test(
    `is not done when the portal refuses a form ${name} or the person leaves it, only when it is taken`,
    inOneBrowserUnless(FORMS_IN_BOTH.includes(name)),
    async ({ portal, demo, overlay }) => {
      portal.serve(options);
      await portal.open(address);
      await overlay.waitForStep('update-details', 'pointing');
      await demo.openForm();
      await overlay.waitForStep('submit-changes', 'pointing');
      await demo.submitName('');
      await demo.fieldError.first().waitFor();
      await demo.expectPointing(overlay, 'submit-changes', ['submit']);
      // Once for as long as the overlay waits at most; the other ways to be done take less.
      const states = name === 'in place' ? demo.statesForAsLongAsItTakes() : demo.statesForAWhile();
      expect(await states).toEqual(['submit-changes pointing']);
      await demo.cancel.click();
      await demo.expectPointing(overlay, 'update-details', ['billing-info']);
      await demo.openForm();
      await overlay.waitForStep('submit-changes', 'pointing');
      await demo.submitName('');
      await demo.fieldError.first().waitFor();
      await demo.submitName('Contoso Retail');
      await expectDone(overlay);
    },
  );
}

/** What a portal may answer a form with, by a page of its own, other than that it was saved. */
const ANSWERS: readonly { readonly name: string; readonly content: string; readonly state: string }[] = [
  {
    name: 'says that it was not saved',
    content: '<p role="alert">Your changes could not be saved.</p><h2>Bill-to info</h2><button>Update</button>',
    state: 'update-details pointing',
  },
  {
    name: 'asks for something first',
    content: '<h2>Verify address</h2><form><p>We suggest 1 Main Street.</p><button>Use this address</button></form>',
    state: 'submit-changes searching',
  },
];

for (const { name, content, state } of ANSWERS) {
  test(`is not done when the page that comes after a form ${name}`, async ({ portal, demo, overlay, page }) => {
    portal.serve({});
    await portal.open(CLASSIC_ACCOUNT);
    await overlay.waitForStep('update-details', 'pointing');
    await demo.openForm();
    await overlay.waitForStep('submit-changes', 'pointing');
    await page.route(
      ({ href }) => href.includes(CLASSIC_ACCOUNT),
      (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><nav><a href="/pcv/customers/list">Customers</a></nav><main><h1>Contoso | Account</h1>${content}</main>`,
        }),
    );
    await demo.submitName('Contoso Retail');
    await page.locator('main h2').waitFor();
    expect((await demo.statesForAWhile()).at(-1)).toBe(state);
  });
}

test(
  'is not done when the person goes back from a form that was refused twice',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay, page }) => {
    portal.serve({ latency: 0 });
    await portal.open(CUSTOMER);
    await demo.openAccount();
    await demo.openForm();
    await overlay.waitForStep('submit-changes', 'pointing');
    await demo.submitName('');
    await demo.fieldError.first().waitFor();
    await demo.control('submit').click();
    expect(await demo.statesForAWhile()).toEqual(['submit-changes pointing']);
    await page.goBack();
    await demo.expectPointing(overlay, 'open-account', ['account']);
  },
);

test('is not done when the person loads the page anew while a form is being sent', async ({
  portal,
  demo,
  overlay,
  page,
}) => {
  // So long that the page is loaded anew before the answer comes, on a slow machine, too.
  portal.serve({ latency: 5000 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.submitName('Contoso Retail');
  await page.reload();
  await overlay.waitForStep('update-details', 'pointing');
  expect(await demo.statesForAWhile()).toEqual(['update-details pointing']);
});

test('is not done when a form with Save at once is refused', IN_ONE_BROWSER, async ({ portal, demo, overlay }) => {
  portal.serve({ account: 'save-only', latency: 0 });
  await portal.open(ACCOUNT);
  await demo.expectPointing(overlay, 'submit-changes', ['submit']);
  await demo.submitName('');
  await demo.fieldError.first().waitFor();
  await demo.expectPointing(overlay, 'submit-changes', ['submit']);
  expect(await demo.statesForAWhile()).toEqual(['submit-changes pointing']);
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
});

test('keeps the walkthrough when the page is reloaded on the way', async ({
  portal,
  demo,
  overlay,
  page,
  startGuide,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(HOME);
  await startGuide();
  await overlay.waitForStep('open-customers', 'pointing');
  await overlay.action('minimize').click();
  await page.reload();
  await demo.expectPointing(overlay, 'open-customers', ['customers']);
  await expect(overlay.panel).toHaveAttribute('data-minimized');
  await demo.openCustomers();
  await page.reload();
  await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
});

test('keeps the walkthrough when the background is stopped on the way', async ({
  driver,
  portal,
  demo,
  overlay,
  page,
  startGuide,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(HOME);
  await startGuide();
  await overlay.waitForStep('open-customers', 'pointing');
  await driver.stopBackground();
  await page.reload();
  await overlay.waitForStep('open-customers', 'pointing');
  await driver.stopBackground();
  await demo.openCustomers();
  await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  await demo.chooseCustomer();
  await demo.openAccount();
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await driver.stopBackground();
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
  await driver.stopBackground();
  await page.reload();
  await expectDone(overlay);
});

test('is done when the background is stopped before a form that is sent by a page load', async ({
  driver,
  portal,
  demo,
  overlay,
}) => {
  await portal.open(CLASSIC_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.companyName.fill('Contoso Retail');
  await driver.stopBackground();
  await demo.control('submit').click();
  await expectDone(overlay);
});

test('is done when the form is sent by Enter in a field', async ({ portal, demo, overlay, page }) => {
  await portal.open(CLASSIC_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.companyName.fill('Contoso Retail');
  await page.keyboard.press('Enter');
  await expectDone(overlay);
});

for (const [name, address] of [
  ['a page of the app', ACCOUNT],
  ['a page of its own', CLASSIC_ACCOUNT],
] as const) {
  test(
    `stays done when ${name} is reloaded, and starts anew when another customer is chosen`,
    inOneBrowserUnless(address === CLASSIC_ACCOUNT),
    async ({ portal, demo, overlay, page }) => {
      portal.serve({ latency: 0 });
      await portal.open(address);
      await finish(demo, overlay);
      await page.reload();
      await expectDone(overlay);
      await demo.control('customers').first().click();
      await overlay.waitForStep('choose-customer', 'pointing');
      await demo.chooseCustomer(1);
      await demo.expectPointing(overlay, 'open-account', ['account']);
      await demo.openAccount();
      await demo.expectPointing(overlay, 'update-details', ['billing-info']);
    },
  );
}

test('starts anew when restart is pressed after it is done', IN_ONE_BROWSER, async ({ portal, demo, overlay }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await finish(demo, overlay);
  await demo.closeSurvey();
  await overlay.action('restart').click();
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});

test('leafs through the steps and returns when the page goes on', IN_ONE_BROWSER, async ({ portal, demo, overlay }) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  await overlay.action('next').click();
  await overlay.waitForStep('open-account', 'elsewhere');
  await overlay.action('next').click();
  await overlay.action('next').click();
  await overlay.waitForStep('submit-changes', 'elsewhere');
  await expect(overlay.action('next')).toHaveCount(0);
  expect(await overlay.highlights()).toEqual([]);
  for (const step of ['update-details', 'open-account'] as const) {
    await overlay.action('back').click();
    await overlay.waitForStep(step, 'elsewhere');
  }
  await overlay.action('back').click();
  await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  await overlay.action('next').click();
  await overlay.action('next').click();
  await overlay.waitForStep('update-details', 'elsewhere');
  await demo.chooseCustomer();
  await demo.expectPointing(overlay, 'open-account', ['account']);
});

test(
  'leads to the page of a step when that is another one and its address is known',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay, page }) => {
    portal.serve({ latency: 0 });
    await portal.open(CUSTOMER);
    await overlay.waitForStep('open-account', 'pointing');
    await overlay.action('next').click();
    await overlay.waitForStep('update-details', 'elsewhere');
    await overlay.action('go').click();
    await demo.expectPointing(overlay, 'update-details', ['billing-info']);
    expect(new URL(page.url()).pathname).toBe(ACCOUNT);
    await overlay.action('back').click();
    await overlay.waitForStep('open-account', 'elsewhere');
    await overlay.action('go').click();
    await demo.expectPointing(overlay, 'open-account', ['account']);
    expect(new URL(page.url()).pathname).toBe(CUSTOMER);
    await overlay.action('back').click();
    await overlay.waitForStep('choose-customer', 'elsewhere');
    await overlay.action('go').click();
    await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  },
);

test(
  'leads to the customers when the person strays to a page that does not lead there',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay, startGuide }) => {
    portal.serve({ latency: 0, navigation: 'workspaces' });
    await portal.open(OWN_SETTINGS);
    await startGuide();
    await overlay.waitForStep('open-customers', 'elsewhere');
    await expect(overlay.panel).toContainText(englishText('guides', 'updateCustomerAccount.openCustomers.wayThere'));
    expect(await overlay.highlights()).toEqual([]);
    await overlay.action('go').click();
    await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  },
);

test('says why in words when the page lacks the control', IN_ONE_BROWSER, async ({ portal, overlay, page }) => {
  // As for a role that may only read: the section is there and its button is not.
  const readOnly = createDemoPortal();
  await page.route(`**/account`, async (route) => {
    const response = await readOnly.handle({ method: 'GET', url: route.request().url(), body: null });
    const body = response.body.toString().replace(/<button name="edit"[\s\S]*?<\/button>/g, '');
    await route.fulfill({ ...response, body });
  });
  await portal.open(CLASSIC_ACCOUNT);
  await overlay.waitForStep('update-details', 'searching');
  await overlay.waitForState('not-found');
  await expect(overlay.panel).toContainText(englishText('guides', 'updateCustomerAccount.updateDetails.notFound'));
  expect(await overlay.highlights()).toEqual([]);
});

test('stays closed in its tab when closed, until it is started from the popup', async ({
  portal,
  demo,
  overlay,
  page,
  driver,
  startGuide,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  await overlay.action('close').click();
  await overlay.waitForAbsence();
  await demo.chooseCustomer();
  expect(await demo.statesForAWhile()).toEqual(['nothing']);
  await page.reload();
  expect(await demo.statesForAWhile()).toEqual(['nothing']);

  const otherTab = await driver.context.newPage();
  await portal.open(CUSTOMER, otherTab);
  await new OverlayPanel(otherTab).waitForStep('open-account', 'pointing');
  await otherTab.close();

  await startGuide();
  await demo.expectPointing(overlay, 'open-account', ['account']);
});

test('goes its own way in each tab', async ({ portal, demo, overlay, driver }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await finish(demo, overlay);
  const otherTab = await driver.context.newPage();
  const otherOverlay = new OverlayPanel(otherTab);
  await portal.open(CUSTOMERS, otherTab);
  await otherOverlay.waitForStep('choose-customer', 'pointing');
  await otherOverlay.action('close').click();
  await otherOverlay.waitForAbsence();
  await expectDone(overlay);
});
