import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, inOneBrowserUnless, test } from './demo-test.ts';
import type { ExtensionStorage } from './drivers/extension-storage.ts';
import { focusedElement } from './pages/guest-page.ts';
import { OptionsPage } from './pages/options-page.ts';
import type { OverlayPanel, PanelAction } from './pages/overlay-panel.ts';
import type { PopupPage } from './pages/popup-page.ts';
import { ACCOUNT, CUSTOMER, CUSTOMERS, finish } from './walk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly unknown[];
};
type AxeWindow = { readonly axe?: { run(context: string, options: object): Promise<AxeResult> } };

/** What axe finds in the part of a page below `selector`, each as one line. */
async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(async (context) => {
    const { axe } = window as unknown as AxeWindow;
    if (!axe) throw new Error('axe did not load');
    return axe.run(context, { resultTypes: ['violations'] });
  }, selector);
  expect(passes.length, 'rules that axe tried').toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Has a language chosen in the popup, and what is stored of it broken by somebody else. */
async function breakSettings(popup: PopupPage, settings: ExtensionStorage): Promise<void> {
  await popup.chooseLanguage('de');
  await expect.poll(async () => Object.keys(await settings.read('local'))).not.toEqual([]);
  const stored = await settings.read('local');
  await settings.write('local', Object.fromEntries(Object.keys(stored).map((key) => [key, 'broken'])));
  await popup.page.reload();
  await popup.action('stop').waitFor();
}

for (const colorScheme of ['light', 'dark'] as const) {
  // Every state, language and theme is looked at in `tests/browser/languages`.
  const browsers = inOneBrowserUnless(colorScheme === 'light');

  test(
    `axe finds nothing in the panel when its states are looked at in ${colorScheme}`,
    browsers,
    async ({ driver, portal, demo, overlay, page }) => {
      portal.serve({ latency: 0, companyDetailsEditable: true });
      await portal.open(ACCOUNT);
      await driver.media(page, { colorScheme });
      const expectClean = async (state: string): Promise<void> =>
        expect.soft(await violationsIn(page, 'waymark-overlay'), state).toEqual([]);

      await demo.expectPointing(overlay, 'update-details', ['billing-info', 'company-details']);
      await expectClean('pointing');
      for (const fold of await overlay.panel.locator('summary').all()) await fold.click();
      await expectClean('unfolded');
      await overlay.action('back').click();
      await overlay.action('back').click();
      await overlay.waitForState('elsewhere');
      await expectClean('elsewhere');
      for (let step = 0; step < 3; step++) await overlay.action('next').click();
      await overlay.waitForStep('submit-changes', 'not-found');
      await expectClean('not-found');
      await overlay.action('minimize').click();
      await overlay.action('expand').waitFor();
      await expectClean('minimized');
      await overlay.action('expand').click();
      await overlay.action('back').click();
      await finish(demo, overlay);
      await expectClean('done');
    },
  );

  test(
    `axe finds nothing in the popup when it is looked at in ${colorScheme}`,
    browsers,
    async ({ driver, portal, overlay, openPopup, settings }) => {
      portal.serve({ latency: 0 });
      const popup = await openPopup();
      await driver.media(popup.page, { colorScheme });
      await popup.action('open-portal').waitFor();
      expect.soft(await violationsIn(popup.page, 'html'), 'no portal').toEqual([]);
      await portal.open(CUSTOMERS);
      await overlay.waitForStep('choose-customer', 'pointing');
      await popup.action('stop').waitFor();
      expect.soft(await violationsIn(popup.page, 'html'), 'running').toEqual([]);
      await breakSettings(popup, settings);
      expect.soft(await violationsIn(popup.page, 'html'), 'broken settings').toEqual([]);
    },
  );
}

/** What a page paints in a colour that a contrast theme does not have, each as one line. */
function foreignColors(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    const names =
      'Canvas CanvasText ButtonFace ButtonText ButtonBorder Field FieldText GrayText Highlight HighlightText LinkText';
    const theme = new Set(
      names.split(' ').map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const isSeen = (paint: string): boolean => paint !== 'none' && !/^rgba\(.*, 0\)$/.test(paint);
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
      const paints =
        element instanceof SVGElement
          ? [style.fill, style.stroke]
          : [
              ...(hasText(element) ? [style.color] : []),
              style.backgroundColor,
              ...sides.flatMap((side) => (style[`border${side}Width`] === '0px' ? [] : style[`border${side}Color`])),
            ];
      const foreign = paints.filter((paint) => isSeen(paint) && !theme.has(paint));
      return foreign.map((paint) => `${element.localName}.${element.getAttribute('class')}: ${paint}`);
    });
  });
}

test('popup and options are painted in the colours of a contrast theme when there is one', async ({
  driver,
  portal,
  overlay,
  openPopup,
  settings,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  const popup = await openPopup();
  await breakSettings(popup, settings);
  await popup.action('other-guides').click();
  await expect(popup.page.locator('.notice')).toBeVisible();
  const options = await OptionsPage.open(driver);
  await expect(options.page.locator('.notice')).toBeVisible();
  for (const { page } of [popup, options]) {
    await page.bringToFront();
    await driver.media(page, { forcedColors: true });
    expect.soft(await foreignColors(page), page.url()).toEqual([]);
    await driver.media(page, {});
    expect((await foreignColors(page)).length, 'seen without a theme').toBeGreaterThan(0);
  }
});

/** Presses Tab from the first of the panel's buttons on, until all of them have had the focus or it leaves the panel. */
async function reachByTab(page: Page, overlay: OverlayPanel, actions: readonly PanelAction[]): Promise<void> {
  const missing = new Set<string>(actions);
  const isInside = (): Promise<boolean> => overlay.host.evaluate((host) => host.shadowRoot?.activeElement !== null);
  for (;;) {
    missing.delete((await focusedElement(page)).replace(/^(button|a) /, ''));
    // Not past the last one: Firefox hands the focus over to its own buttons there, and keys go with it.
    if (missing.size === 0 || !(await isInside())) break;
    await page.keyboard.press('Tab');
  }
  expect([...missing], 'not reached by Tab').toEqual([]);
}

test('every button of the panel is reached by Tab and works with Enter when only keys are used', async ({
  portal,
  demo,
  overlay,
  page,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await overlay.action('next').click();
  await overlay.waitForStep('update-details', 'elsewhere');
  const actions = ['minimize', 'close', 'back', 'next', 'restart', 'go'] as const;
  for (const action of actions) await expect(overlay.action(action)).toBeVisible();
  await overlay.action('minimize').focus();
  await reachByTab(page, overlay, actions);

  await overlay.action('minimize').focus();
  await page.keyboard.press('Enter');
  await expect(overlay.panel).toHaveAttribute('data-minimized');
  expect(await focusedElement(page)).toBe('button expand');
  await page.keyboard.press('Enter');
  await expect(overlay.panel).not.toHaveAttribute('data-minimized');
  expect(await focusedElement(page)).toBe('button minimize');

  await overlay.action('next').focus();
  await page.keyboard.press('Enter');
  await overlay.waitForStep('submit-changes', 'elsewhere');
  await overlay.action('back').focus();
  await page.keyboard.press('Enter');
  await overlay.waitForStep('update-details', 'elsewhere');
  expect(await focusedElement(page)).toBe('button back');
  await page.keyboard.press('Space');
  await demo.expectPointing(overlay, 'open-account', ['account']);

  await overlay.action('next').focus();
  await page.keyboard.press('Enter');
  await overlay.action('go').focus();
  await page.keyboard.press('Enter');
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});

test('is reached from the page by Tab and gives the focus back when it is closed', async ({
  portal,
  demo,
  overlay,
  page,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  const lastLink = page.locator('customersvcadmin_he-anchor').last().locator('a');
  await lastLink.focus();
  const before = await focusedElement(page);
  for (let presses = 0; !(await focusedElement(page)).endsWith('close'); presses++) {
    expect(presses, 'presses of Tab').toBeLessThan(20);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await overlay.waitForAbsence();
  expect(await focusedElement(page)).toBe(before);
});
