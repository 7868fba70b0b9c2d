import type { DemoPermissions } from '../demo-portal/options.ts';
import { expect, IN_ONE_BROWSER, inOneBrowserUnless, test } from './demo-test.ts';
import type { DemoPortalPage } from './pages/demo-portal-page.ts';
import type { HighlightKey, OtherStepId, OverlayPanel, StepId } from './pages/overlay-panel.ts';
import type { PopupPage } from './pages/popup-page.ts';
import { ACCOUNT, CLASSIC_ACCOUNT, CUSTOMERS, finish, HOME } from './walk.ts';
import { englishText } from './waymark-texts.ts';

const PERMISSION = 'give-customers-permission';
const RENAME = 'rename-customer';
const BOTH: readonly HighlightKey[] = ['azure-reservations', 'azure-savings-plan'];

type Step = StepId | OtherStepId;

/** Waits until the guide points at exactly these, and nothing else. */
function pointing(
  demo: DemoPortalPage,
  overlay: OverlayPanel,
  guide: string,
  step: Step,
  keys: readonly HighlightKey[],
) {
  return demo.expectPointing(overlay, step, keys, guide);
}

async function expectDone(overlay: OverlayPanel, guide: string, last: Step): Promise<void> {
  await overlay.waitForStep(last, 'done');
  await expect(overlay.host).toHaveAttribute('data-guide', guide);
  expect(await overlay.highlights()).toEqual([]);
}

/** Uses a permission: the switch, or the radio button that is not chosen. */
async function choose(demo: DemoPortalPage, key: HighlightKey): Promise<void> {
  const control = demo.control(key);
  const radios = control.locator(
    'customersvcadmin_he-radio:not([aria-checked="true"]), input[type="radio"]:not(:checked)',
  );
  if ((await radios.count()) > 0) await radios.first().click();
  else await control.click();
}

test.describe('give-customers-permission', () => {
  test('walks from the home page to a switch that was used', async ({ portal, demo, overlay, openPopup }) => {
    portal.serve({ latency: 40 });
    await portal.open(HOME);
    const popup = await openPopup();
    await popup.page.locator(`[data-action="choose-guide"][data-guide="${PERMISSION}"]`).click();
    await pointing(demo, overlay, PERMISSION, 'open-customers', ['customers']);
    await popup.close();
    await demo.openCustomers();
    await pointing(demo, overlay, PERMISSION, 'choose-customer', ['customer-list']);
    await demo.chooseCustomer();
    await pointing(demo, overlay, PERMISSION, 'open-account', ['account']);
    await demo.openAccount();
    await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
    await choose(demo, 'azure-savings-plan');
    await expectDone(overlay, PERMISSION, 'save-permissions');
    await expect(overlay.panel).toContainText(englishText('guides', 'giveCustomersPermission.done'));
  });

  const AT_ONCE: readonly DemoPermissions[] = ['switch', 'radio'];
  for (const permissions of AT_ONCE) {
    for (const key of BOTH) {
      // A switch that was used is in the walk above.
      const isRepresentative = permissions === 'radio' && key === 'azure-reservations';
      test(
        `is done when ${key} was changed by a ${permissions}, and offered after the first guide`,
        inOneBrowserUnless(isRepresentative),
        async ({ portal, demo, overlay }) => {
          portal.serve({ latency: 0, permissions });
          await portal.open(ACCOUNT);
          await finish(demo, overlay);
          await demo.closeSurvey();
          const next = overlay.action('start-guide');
          await expect(next).toHaveAttribute('data-guide', PERMISSION);
          await next.click();
          await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
          await choose(demo, key);
          await expectDone(overlay, PERMISSION, 'save-permissions');
          await choose(demo, key);
          expect(await demo.statesForAWhile()).toEqual(['save-permissions done']);
        },
      );
    }
  }

  test('is done when a switch was turned by a key', async ({ portal, demo, overlay, openPopup, page }) => {
    portal.serve({ latency: 0 });
    await portal.open(ACCOUNT);
    await startGuide(openPopup, PERMISSION);
    await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
    await demo.control('azure-savings-plan').focus();
    await page.keyboard.press('Space');
    await expectDone(overlay, PERMISSION, 'save-permissions');
  });

  test('waits for Save where the section has one', IN_ONE_BROWSER, async ({ portal, demo, overlay, openPopup }) => {
    portal.serve({ latency: 0, permissions: 'radio-save' });
    await portal.open(ACCOUNT);
    await startGuide(openPopup, PERMISSION);
    await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
    await choose(demo, 'azure-savings-plan');
    await pointing(demo, overlay, PERMISSION, 'save-permissions', ['permission-save']);
    expect(await demo.statesForAWhile()).toEqual(['save-permissions pointing']);
    await demo.control('permission-save').click();
    await expectDone(overlay, PERMISSION, 'save-permissions');
  });

  test('goes by Edit and Submit where the page does', IN_ONE_BROWSER, async ({ portal, demo, overlay, openPopup }) => {
    portal.serve({ latency: 0, permissions: 'edit-radio-submit' });
    await portal.open(ACCOUNT);
    await startGuide(openPopup, PERMISSION);
    await pointing(demo, overlay, PERMISSION, 'edit-permissions', ['permission-edit']);
    await demo.control('permission-edit').click();
    await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
    await choose(demo, 'azure-reservations');
    await pointing(demo, overlay, PERMISSION, 'save-permissions', ['permission-save']);
    await demo.control('permission-save').click();
    await expectDone(overlay, PERMISSION, 'save-permissions');
  });

  test(
    'is not done when the question that a switch brings up is answered with Cancel',
    IN_ONE_BROWSER,
    async ({ portal, demo, overlay, openPopup, page }) => {
      portal.serve({ latency: 0, permissions: 'switch-asked' });
      await portal.open(ACCOUNT);
      await startGuide(openPopup, PERMISSION);
      await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
      await choose(demo, 'azure-savings-plan');
      const question = page.locator('.question .buttons customersvcadmin_he-button');
      await question.first().waitFor();
      expect((await demo.statesForAWhile()).filter((state) => state.endsWith('done'))).toEqual([]);
      await question.nth(1).click();
      await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
      expect(await demo.statesForAWhile()).toEqual(['change-permissions pointing']);
      await choose(demo, 'azure-savings-plan');
      await question.first().click();
      await expectDone(overlay, PERMISSION, 'save-permissions');
    },
  );

  test(
    'says that a role may only look where the switches cannot be used',
    IN_ONE_BROWSER,
    async ({ portal, demo, overlay, openPopup }) => {
      portal.serve({ latency: 0, permissions: 'read-only' });
      await portal.open(ACCOUNT);
      await startGuide(openPopup, PERMISSION);
      await pointing(demo, overlay, PERMISSION, 'change-permissions', BOTH);
      await expect(overlay.panel).toContainText(englishText('ui', 'panel.readOnly'));
    },
  );

  test('finds radio buttons on a page of its own', IN_ONE_BROWSER, async ({ portal, demo, overlay, openPopup }) => {
    await portal.open(CLASSIC_ACCOUNT);
    await startGuide(openPopup, PERMISSION);
    await pointing(demo, overlay, PERMISSION, 'change-permissions', ['azure-reservations']);
    await choose(demo, 'azure-reservations');
    await expectDone(overlay, PERMISSION, 'save-permissions');
  });
});

test.describe('rename-customer', () => {
  for (const [name, address, options] of [
    ['in place', ACCOUNT, { editing: 'in-place' }],
    ['in a dialog', ACCOUNT, { editing: 'dialog' }],
    ['at an address of its own', ACCOUNT, { editing: 'route' }],
    ['by page loads', CLASSIC_ACCOUNT, {}],
  ] as const) {
    test(
      `leads to the name, and then to what sends it, in a form ${name}`,
      inOneBrowserUnless(name === 'in place' || name === 'by page loads'),
      async ({ portal, demo, overlay, openPopup, page }) => {
        portal.serve({ latency: 0, ...options });
        await portal.open(address);
        await startGuide(openPopup, RENAME);
        await pointing(demo, overlay, RENAME, 'open-billing-info', ['billing-info']);
        await demo.openForm();
        await pointing(demo, overlay, RENAME, 'change-name', ['company-name']);
        // Key by key, as a person does: what a script fills in is not the person's doing.
        await demo.companyName.pressSequentially(' Retail');
        // Typing alone is not yet the end of it.
        expect(await demo.statesForAWhile()).toEqual(['change-name pointing']);
        await page
          .locator('form customersvcadmin_he-text-field[name="firstName"] input, form.fields #firstName')
          .click();
        await pointing(demo, overlay, RENAME, 'submit-changes', ['submit']);
        await demo.control('submit').click();
        await expectDone(overlay, RENAME, 'submit-changes');
        await expect(overlay.action('start-guide')).toHaveAttribute('data-guide', 'update-customer-account');
      },
    );
  }

  test(
    'begins at the name where the fields are open at once',
    IN_ONE_BROWSER,
    async ({ portal, demo, overlay, openPopup }) => {
      portal.serve({ latency: 0, account: 'save-only' });
      await portal.open(ACCOUNT);
      await startGuide(openPopup, RENAME);
      await pointing(demo, overlay, RENAME, 'change-name', ['company-name']);
      await demo.submitName('Contoso Retail');
      await expectDone(overlay, RENAME, 'submit-changes');
    },
  );
});

test('a guide that is under way gives way to another one, in its tab alone', async ({
  portal,
  demo,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await pointing(demo, overlay, 'update-customer-account', 'choose-customer', ['customer-list']);
  const popup = await openPopup();
  await popup.action('other-guides').click();
  await popup.page.locator(`[data-action="choose-guide"][data-guide="${RENAME}"]`).click();
  await pointing(demo, overlay, RENAME, 'choose-customer', ['customer-list']);
  await expect(popup.page.locator('h2')).toHaveText(englishText('guides', 'renameCustomer.title'));
  await demo.chooseCustomer();
  await pointing(demo, overlay, RENAME, 'open-account', ['account']);
});

test('the popup leads back to the panel and unfolds it', async ({ portal, overlay, openPopup }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await overlay.action('minimize').click();
  await expect(overlay.panel).toHaveAttribute('data-minimized');
  const popup = await openPopup();
  await expect(popup.page.locator('header p')).toHaveText(englishText('ui', 'popup.where.customer-account'));
  await popup.action('show-guide').click();
  await expect(overlay.panel).not.toHaveAttribute('data-minimized');
  await overlay.waitForStep('update-details', 'pointing');
});

/** Starts a guide from the popup, on a page where the first one stands already. */
async function startGuide(openPopup: () => Promise<PopupPage>, guide: string): Promise<void> {
  const popup = await openPopup();
  await popup.action('stop').waitFor();
  await popup.action('other-guides').click();
  await popup.page.locator(`[data-action="choose-guide"][data-guide="${guide}"]`).click();
  await popup.action('show-guide').waitFor();
  await popup.close();
}
