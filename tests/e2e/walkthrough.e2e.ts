import { customers } from '../demo-portal/data/customers.ts';
import type { DemoPortalOptions } from '../demo-portal/portal.ts';
import { expect, IN_ONE_BROWSER, inOneBrowserUnless, test } from './demo-test.ts';
import { ACCOUNT, expectDone, HOME, walk } from './walk.ts';

const SPA: readonly DemoPortalOptions[] = [
  { navigation: 'menu', account: 'update-submit', editing: 'in-place' },
  { navigation: 'workspaces', account: 'edit-submit', editing: 'dialog' },
  { navigation: 'menu', account: 'edit-submit', editing: 'panel' },
  { navigation: 'workspaces', account: 'update-submit', editing: 'route' },
  { navigation: 'menu', account: 'save-only' },
];

/** A form within the page and one in a layer of its own. */
const EDITING_IN_BOTH: readonly DemoPortalOptions['editing'][] = ['in-place', 'dialog'];

for (const options of SPA) {
  test(
    `points at each control up to done when the portal has ${Object.values(options).join(', ')}`,
    inOneBrowserUnless(EDITING_IN_BOTH.includes(options.editing)),
    async ({ portal, demo, overlay, startGuide }) => {
      portal.serve({ ...options, latency: 40 });
      await portal.open(HOME);
      await startGuide();
      await walk(demo, overlay, options);
    },
  );
}

test(
  'points at both openers when Company details can be edited too',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay }) => {
    portal.serve({ latency: 0, companyDetailsEditable: true });
    await portal.open(ACCOUNT);
    await demo.expectPointing(overlay, 'update-details', ['billing-info', 'company-details']);
    // Who does not see the rings finds both by the names that stand on the page.
    const named = overlay.panel.locator('[data-part="instruction"] bdi');
    await expect(named).toHaveText(['Bill-to info', 'Update', 'Company details', 'Update']);
    await demo.openForm('company-details');
    await demo.expectPointing(overlay, 'submit-changes', ['submit']);
    await demo.submitName('Contoso Retail');
    await expectDone(overlay);
  },
);

for (const host of ['partnercenter.microsoft.com', 'partner.partnercenter.microsoftonline.cn']) {
  // The other host is walked in both browsers by `never-wrong.e2e.ts`.
  test(
    `points at each control up to done when every step is a page load on ${host}`,
    inOneBrowserUnless(host === 'partnercenter.microsoft.com'),
    async ({ portal, demo, overlay, startGuide }) => {
      await portal.open(`https://${host}/pcv/dashboard/overview`);
      await startGuide();
      await walk(demo, overlay);
    },
  );
}

const ADDRESSES = [
  ['2021-23', '/EN-us/dashboard/commerce2', 'subscriptions'],
  ['2019-22', '/commerce', 'subscriptions'],
  ['now', '/Zh-Hans-cn/dashboard/v2', 'users'],
  ['2016-19', 'https://partnercenter.microsoft.com/EN-GB/pcv', 'overview'],
] as const;

for (const [generation, base, section] of ADDRESSES) {
  test(
    `tells the customers' pages when the address is of ${generation}, ${base}`,
    IN_ONE_BROWSER,
    async ({ portal, demo, overlay }) => {
      portal.serve({ latency: 0 });
      await portal.open(`${base}/customers/list`);
      await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
      await portal.open(`${base}/customers/${customers[0].id.toUpperCase()}/${section}`);
      await demo.expectPointing(overlay, 'open-account', ['account']);
      await demo.openAccount();
      await demo.expectPointing(overlay, 'update-details', ['billing-info']);
    },
  );
}

test('shows the way to a control when it is scrolled out of view', async ({ portal, demo, overlay, page }) => {
  portal.serve({ latency: 0 });
  await page.setViewportSize({ width: 1280, height: 420 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await overlay.action('show-target').click();
  await demo.expectInView('billing-info');
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});
