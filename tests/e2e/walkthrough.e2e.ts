import { customers } from '../demo-portal/data/customers.ts';
import type { DemoPortalOptions } from '../demo-portal/portal.ts';
import { expect, test } from './demo-test.ts';
import type { DemoPortalPage } from './pages/demo-portal-page.ts';
import type { OverlayPanel } from './pages/overlay-panel.ts';

const CUSTOMER = customers[0].id;
const ACCOUNT = `/dashboard/v2/customers/${CUSTOMER}/account`;

/** Walks from the home page, where the guide is under way, to a submitted change; checks every step. */
async function walk(demo: DemoPortalPage, overlay: OverlayPanel, { account }: DemoPortalOptions = {}): Promise<void> {
  await demo.expectPointing(overlay, 'open-customers', ['customers']);
  await demo.openCustomers();
  await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
  await demo.chooseCustomer();
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await demo.openAccount();
  if (account !== 'save-only') {
    await demo.expectPointing(overlay, 'update-details', ['billing-info']);
    await demo.openForm();
  }
  await demo.expectPointing(overlay, 'submit-changes', ['submit']);
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
}

async function expectDone(overlay: OverlayPanel): Promise<void> {
  await overlay.waitForStep('submit-changes', 'done');
  expect(await overlay.highlights()).toEqual([]);
}

const SPA: readonly DemoPortalOptions[] = [
  { navigation: 'menu', account: 'update-submit', editing: 'in-place' },
  { navigation: 'workspaces', account: 'edit-submit', editing: 'dialog' },
  { navigation: 'menu', account: 'edit-submit', editing: 'panel' },
  { navigation: 'workspaces', account: 'update-submit', editing: 'route' },
  { navigation: 'workspaces', account: 'save-only' },
];

for (const options of SPA) {
  test(`points at each control up to done when the portal has ${Object.values(options).join(', ')}`, async ({
    portal,
    demo,
    overlay,
    startGuide,
  }) => {
    portal.serve({ ...options, latency: 40 });
    await portal.open('/dashboard/home');
    await startGuide();
    await walk(demo, overlay, options);
  });
}

test('points at both openers when Company details can be edited too', async ({ portal, demo, overlay }) => {
  portal.serve({ latency: 0, companyDetailsEditable: true });
  await portal.open(ACCOUNT);
  await demo.expectPointing(overlay, 'update-details', ['billing-info', 'company-details']);
  await demo.openForm('company-details');
  await demo.expectPointing(overlay, 'submit-changes', ['submit']);
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
});

for (const host of ['partnercenter.microsoft.com', 'partner.partnercenter.microsoftonline.cn']) {
  test(`points at each control up to done when every step is a page load on ${host}`, async ({
    portal,
    demo,
    overlay,
    startGuide,
  }) => {
    await portal.open(`https://${host}/pcv/dashboard/overview`);
    await startGuide();
    await walk(demo, overlay);
  });
}

const ADDRESSES = [
  ['2021-23', `/EN-us/dashboard/commerce2`, 'subscriptions'],
  ['2019-22', `/commerce`, 'subscriptions'],
  ['now', `/Zh-Hans-cn/dashboard/v2`, 'users'],
  ['2016-19', `https://partnercenter.microsoft.com/EN-GB/pcv`, 'overview'],
] as const;

for (const [generation, base, section] of ADDRESSES) {
  test(`tells the customers' pages when the address is of ${generation}, ${base}`, async ({
    portal,
    demo,
    overlay,
  }) => {
    portal.serve({ latency: 0 });
    await portal.open(`${base}/customers/list`);
    await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
    await portal.open(`${base}/customers/${CUSTOMER.toUpperCase()}/${section}`);
    await demo.expectPointing(overlay, 'open-account', ['account']);
    await demo.openAccount();
    await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  });
}
