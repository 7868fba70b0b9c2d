import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages.ts';
import { type DemoLanguage, demoLanguages } from '../demo-portal/portal.ts';
import { expect, inOneBrowserUnless, test } from './demo-test.ts';
import type { DemoPortalPage } from './pages/demo-portal-page.ts';
import type { OverlayPanel, StepId } from './pages/overlay-panel.ts';
import { CUSTOMER, CUSTOMERS, expectDone } from './walk.ts';
import { englishText, textIn } from './waymark-texts.ts';

/** Languages that the demo portal speaks throughout when it does not mix: walked from the list on, both ways. */
const WHOLLY_SPOKEN = ['de', 'nl', 'ru', 'sv', 'tr'];

/** Languages that are walked in both browsers, one of each direction. */
const IN_BOTH = ['de', 'he'];

const TITLES: Readonly<Partial<Record<StepId, string>>> = {
  'choose-customer': 'chooseCustomer',
  'open-account': 'openAccount',
  'update-details': 'updateDetails',
  'submit-changes': 'submitChanges',
};

const SHIPPED = LANGUAGES.filter(({ tag }) => tag !== SOURCE_LANGUAGE);

/** The portal's language for one of Waymark's; where the demo does not speak it, English words in the same direction. */
function portalLanguage({ tag, direction }: (typeof SHIPPED)[number]): DemoLanguage {
  return demoLanguages.find((language) => language === tag) ?? (direction === 'rtl' ? 'ar' : 'en');
}

for (const language of SHIPPED) {
  const { tag, direction } = language;
  for (const mixed of WHOLLY_SPOKEN.includes(tag) ? [true, false] : [true]) {
    test(
      `walks to done in ${tag} when the portal is ${mixed ? 'partly in English' : 'wholly in that language'}`,
      inOneBrowserUnless(IN_BOTH.includes(tag)),
      async ({ portal, demo, overlay, openPopup }) => {
        const popup = await openPopup();
        await popup.chooseLanguage(tag);
        await expect(popup.page.locator('html')).toHaveAttribute('lang', tag);
        await expect(popup.page.locator('html')).toHaveAttribute('dir', direction);
        await popup.close();
        portal.serve({ language: portalLanguage(language), mixed, latency: 0 });
        const isWholeWalk = WHOLLY_SPOKEN.includes(tag);
        await portal.open(isWholeWalk ? CUSTOMERS : CUSTOMER);
        if (isWholeWalk) {
          await demo.expectPointing(overlay, 'choose-customer', ['customer-list']);
          await expectIn(tag, 'choose-customer', overlay);
          await demo.chooseCustomer();
        }
        await demo.expectPointing(overlay, 'open-account', ['account']);
        await expect(overlay.panel).toHaveAttribute('dir', direction);
        await expectIn(tag, 'open-account', overlay);
        await expectQuoted('account', demo, overlay);
        await demo.openAccount();
        await demo.expectPointing(overlay, 'update-details', ['billing-info']);
        await expectIn(tag, 'update-details', overlay);
        await expectQuoted('billing-info', demo, overlay);
        await demo.openForm();
        await demo.expectPointing(overlay, 'submit-changes', ['submit']);
        await expectIn(tag, 'submit-changes', overlay);
        await expectQuoted('submit', demo, overlay);
        await demo.submitName('Contoso Retail');
        await expectDone(overlay);
        await expect(overlay.panel).toContainText(textIn(tag, 'ui', 'panel.doneTitle'));
        await expect(overlay.panel).toContainText(textIn(tag, 'guides', 'updateCustomerAccount.next.text'));
      },
    );
  }
}

/** The panel speaks the language and says nothing of the step in English. */
async function expectIn(tag: string, step: StepId, overlay: OverlayPanel): Promise<void> {
  const title = `updateCustomerAccount.${TITLES[step]}.title`;
  await expect(overlay.panel).toHaveAttribute('lang', tag);
  await expect(overlay.panel).toContainText(textIn(tag, 'guides', title));
  await expect(overlay.panel).not.toContainText(englishText('guides', title));
  await expect(overlay.panel).not.toContainText(englishText('guides', 'updateCustomerAccount.title'));
}

/** The instruction names the control as it stands on the page. */
async function expectQuoted(
  key: 'account' | 'billing-info' | 'submit',
  demo: DemoPortalPage,
  overlay: OverlayPanel,
): Promise<void> {
  const label = (await demo.control(key).first().textContent())?.trim() ?? '';
  expect(label).not.toBe('');
  await expect(overlay.panel).toContainText(label);
}
