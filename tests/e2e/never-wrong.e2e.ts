import { expect, IN_ONE_BROWSER, inOneBrowserUnless, test } from './demo-test.ts';
import type { DemoPortalPage, Frame } from './pages/demo-portal-page.ts';
import type { HighlightKey, StepId } from './pages/overlay-panel.ts';
import { ACCOUNT, CUSTOMERS, expectDone, HOME } from './walk.ts';

// Every frame of a walk is looked at: by the contract no highlight is better than a wrong one, at any instant.

const KEYS: Readonly<Record<StepId, readonly HighlightKey[]>> = {
  'open-customers': ['customers', 'menu'],
  'choose-customer': ['customer-list', 'menu'],
  'open-account': ['account', 'menu'],
  'update-details': ['billing-info', 'company-details', 'menu'],
  'submit-changes': ['submit', 'menu'],
};

/** What was wrong in any frame, in words. */
function wrongsOf(frames: readonly Frame[]): readonly string[] {
  return frames.flatMap(({ page, step, state, highlights }) =>
    highlights.flatMap(({ key, isOn, hit }) => {
      const where = `${key} on ${page}, ${step} ${state}`;
      if (!isOn) return [`${where}: around ${hit}`];
      if (state !== 'pointing') return [`${where}: though it points at nothing`];
      return step !== null && KEYS[step].includes(key) ? [] : [`${where}: of another step`];
    }),
  );
}

function expectNeverWrong(frames: readonly Frame[], seen: readonly HighlightKey[]): void {
  expect(wrongsOf(frames)).toEqual([]);
  const keys = new Set(frames.flatMap(({ highlights }) => highlights.map(({ key }) => key)));
  expect([...keys].sort(), 'what the watcher saw').toEqual([...seen].sort());
}

/** Everything a person does on the Account page, a wrong turn and a refusal included; in haste, as clicks go. */
async function changeDetails(demo: DemoPortalPage): Promise<void> {
  await demo.openForm();
  await demo.cancel.click();
  await demo.openForm();
  await demo.submitName('');
  await demo.fieldError.first().waitFor();
  await demo.submitName('Contoso Retail');
  await demo.savedMessage.waitFor();
}

for (const [name, options] of [
  ['in place and loads slowly', { latency: 900, editing: 'in-place', companyDetailsEditable: true }],
  ['in a dialog', { latency: 250, editing: 'dialog', navigation: 'workspaces' }],
  ['in a panel', { latency: 250, editing: 'panel', account: 'edit-submit' }],
  ['at an address of its own', { latency: 250, editing: 'route' }],
] as const) {
  test(
    `never encloses anything but a right control when the portal edits ${name}`,
    inOneBrowserUnless(options.editing === 'in-place'),
    async ({ portal, demo, overlay, page, startGuide }) => {
      portal.serve(options);
      const frames = await demo.watch();
      await portal.open(HOME);
      await startGuide();
      await overlay.waitForStep('open-customers', 'pointing');
      await demo.openCustomers();
      await overlay.waitForStep('choose-customer', 'pointing');
      await demo.chooseCustomer();
      await overlay.waitForStep('open-account', 'pointing');
      await demo.openAccount();
      await overlay.waitForStep('update-details', 'pointing');
      await page.goBack();
      await page.goBack();
      await page.goForward();
      await page.goForward();
      await overlay.waitForStep('update-details', 'pointing');
      await changeDetails(demo);
      await demo.survey.waitFor();
      await expectDone(overlay);
      // The page that was changed stands there with the survey and its Submit: nothing is pointed at.
      expect(await demo.statesForAWhile()).toEqual(['submit-changes done']);
      const openers: readonly HighlightKey[] =
        'companyDetailsEditable' in options ? ['billing-info', 'company-details'] : ['billing-info'];
      expectNeverWrong(frames(), ['customers', 'customer-list', 'account', 'submit', ...openers]);
    },
  );
}

test(
  'never encloses anything but a right control when the fields are open at once',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay }) => {
    portal.serve({ account: 'save-only', latency: 250 });
    const frames = await demo.watch();
    await portal.open(ACCOUNT);
    await overlay.waitForStep('submit-changes', 'pointing');
    await demo.submitName('');
    await demo.fieldError.first().waitFor();
    await demo.submitName('Contoso Retail');
    await demo.survey.waitFor();
    await expectDone(overlay);
    await demo.survey.locator('v6_he-button').last().click();
    await demo.survey.waitFor({ state: 'detached' });
    expectNeverWrong(frames(), ['submit']);
  },
);

test('never encloses anything but a right control when every step is a page load', async ({
  portal,
  demo,
  overlay,
  startGuide,
}) => {
  const frames = await demo.watch();
  await portal.open('https://partner.partnercenter.microsoftonline.cn/pcv/dashboard/overview');
  await startGuide();
  await overlay.waitForStep('open-customers', 'pointing');
  await demo.openCustomers();
  await overlay.waitForStep('choose-customer', 'pointing');
  await demo.chooseCustomer();
  await overlay.waitForStep('open-account', 'pointing');
  await demo.openAccount();
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.submitName('');
  await demo.fieldError.first().waitFor();
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
  expectNeverWrong(frames(), ['customers', 'customer-list', 'account', 'billing-info', 'submit']);
});

test(
  'never encloses anything but a right control when other forms of the page are opened and sent',
  IN_ONE_BROWSER,
  async ({ portal, demo, overlay, page }) => {
    portal.serve({ latency: 0, companyDetailsEditable: true });
    const frames = await demo.watch();
    await portal.open(ACCOUNT);
    await overlay.waitForStep('update-details', 'pointing');
    for (const section of ['qualifications', 'agreement']) {
      const buttons = page.locator(`section[aria-labelledby="${section}-heading"] customersvcadmin_he-button`);
      await buttons.first().click();
      await expect(buttons).toHaveCount(2);
      await demo.expectPointing(overlay, 'update-details', ['billing-info', 'company-details']);
      await buttons.first().click();
      await expect(buttons).toHaveCount(1);
    }
    expect(await demo.statesForAWhile()).toEqual(['update-details pointing']);
    expectNeverWrong(frames(), ['billing-info', 'company-details']);
  },
);

test('never encloses anything but a right control when the window is narrow and the menus are folded', async ({
  portal,
  demo,
  overlay,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  portal.serve({ latency: 100 });
  const frames = await demo.watch();
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  await demo.chooseCustomer();
  await overlay.waitForStep('open-account');
  // In so small a window the panel may stand over what is not pointed at.
  await overlay.action('minimize').click();
  await page.locator('.customer-menu customer_he-button').click();
  await overlay.waitForStep('open-account', 'pointing');
  await demo.openAccount();
  await overlay.waitForStep('update-details', 'pointing');
  await demo.openForm();
  await overlay.waitForStep('submit-changes', 'pointing');
  await demo.submitName('Contoso Retail');
  await expectDone(overlay);
  expect(wrongsOf(frames())).toEqual([]);
});
