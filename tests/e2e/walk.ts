import { customers } from '../demo-portal/data/customers.ts';
import type { DemoPortalOptions } from '../demo-portal/portal.ts';
import { expect } from './demo-test.ts';
import type { DemoPortalPage } from './pages/demo-portal-page.ts';
import type { OverlayPanel } from './pages/overlay-panel.ts';

/** Addresses of today's generation; the customer is the first of the list. */
export const HOME = '/dashboard/home';
export const CUSTOMERS = '/dashboard/v2/customers/list';
export const CUSTOMER = `/dashboard/v2/customers/${customers[0].id}/subscriptions`;
export const ACCOUNT = `/dashboard/v2/customers/${customers[0].id}/account`;

/** The same of the generation before, which goes in full page loads, so that what is kept is kept outside the page. */
const CLASSIC = 'https://partnercenter.microsoft.com/pcv';
export const CLASSIC_CUSTOMERS = CUSTOMERS.replace('/dashboard/v2', CLASSIC);
export const CLASSIC_ACCOUNT = ACCOUNT.replace('/dashboard/v2', CLASSIC);

/** The partner's own settings: a page of the portal that no step is about. */
export const OWN_SETTINGS = '/dashboard/account/v3/organization/legalinfo';

/** Walks from the home page, where the guide is under way, to a submitted change; checks every step. */
export async function walk(
  demo: DemoPortalPage,
  overlay: OverlayPanel,
  options: DemoPortalOptions = {},
): Promise<void> {
  await demo.expectPointing(overlay, 'open-customers', ['customers']);
  await demo.openCustomers();
  await walkFromList(demo, overlay, options);
}

/** Walks from the customer list to a submitted change; checks every step. */
export async function walkFromList(
  demo: DemoPortalPage,
  overlay: OverlayPanel,
  { account }: DemoPortalOptions = {},
): Promise<void> {
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

/** Walks from the Account page, without checks on the way, to where the guide is done. */
export async function finish(demo: DemoPortalPage, overlay: OverlayPanel): Promise<void> {
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
}

export async function expectDone(overlay: OverlayPanel): Promise<void> {
  await overlay.waitForStep('submit-changes', 'done');
  expect(await overlay.highlights()).toEqual([]);
}
