import type { Page } from '@playwright/test';
import { expect, test } from './demo-test.ts';
import { FramedContent } from './pages/framed-content.ts';
import { ownNodes } from './pages/guest-page.ts';
import type { OverlayPanel } from './pages/overlay-panel.ts';
import { ACCOUNT, CUSTOMER, expectDone } from './walk.ts';
import { textIn } from './waymark-texts.ts';

/** A frame of this address comes to stand on the page, below everything else. */
async function addFrame(page: Page, address: string | { readonly markup: string }): Promise<FramedContent> {
  await page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.id = 'late-frame';
    frame.style.cssText = 'display: block; width: 700px; height: 500px';
    if (typeof source === 'string') frame.src = source;
    else frame.srcdoc = source.markup;
    document.body.append(frame);
  }, address);
  return new FramedContent(page, '#late-frame');
}

const BILLING = '<main><h1>Account</h1><section><h2>Bill-to info</h2><button>Update</button></section></main>';

async function expectNothingPointedAt(overlay: OverlayPanel, content: FramedContent): Promise<void> {
  await expect(content.host).toHaveCount(0);
  expect(await overlay.highlights()).toEqual([]);
}

for (const frame of ['same', 'other'] as const) {
  test(`leads through an Account page in a frame of the ${frame} host`, async ({ portal, demo, overlay, page }) => {
    portal.serve({ frame });
    const content = new FramedContent(page);
    await portal.open(CUSTOMER);
    await overlay.waitForStep('open-account', 'pointing');
    await demo.openAccount();
    await overlay.waitForStep('update-details', 'pointing');
    await content.expectPointing('update-details', ['billing-info']);
    expect(await overlay.highlights()).toEqual([]);
    await expect(overlay.panel).toContainText('Bill-to info');

    // The ring stays on its control while the frame is scrolled, and the page around it.
    await content.control('billing-info').evaluate((control) => control.scrollIntoView({ block: 'start' }));
    await content.expectPointing('update-details', ['billing-info']);
    await content.element.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await content.expectPointing('update-details', ['billing-info']);

    await content.control('billing-info').click();
    await content.companyName.waitFor();
    await overlay.waitForStep('submit-changes', 'pointing');
    await content.expectPointing('submit-changes', ['submit']);

    // Refused, and sent again.
    await content.companyName.fill('');
    await content.control('submit').click();
    await content.inside.locator('.field-error, form.fields .error').first().waitFor();
    await overlay.waitForStep('submit-changes', 'pointing');
    await content.expectPointing('submit-changes', ['submit']);
    await content.companyName.fill('Contoso Retail');
    await content.control('submit').click();
    await expectDone(overlay);
    await expect(content.host).toHaveCount(0);
    expect(portal.pageErrors()).toEqual([]);
  });
}

test('leaves both documents as they were when it is closed', async ({ portal, overlay, page, startGuide }) => {
  portal.serve({ frame: 'other', latency: 0 });
  const content = new FramedContent(page);
  await portal.open(ACCOUNT);
  await content.expectPointing('update-details', ['billing-info']);
  const shown = [await ownNodes(page), await ownNodes(await content.document())];
  await overlay.action('close').click();
  await overlay.waitForAbsence();
  await expect(content.host).toHaveCount(0);
  expect([await ownNodes(page), await ownNodes(await content.document())]).toEqual(shown);
  expect(shown[1]).not.toContain('waymark');
  await startGuide();
  await content.expectPointing('update-details', ['billing-info']);
});

test('covers no control in a frame with the panel', async ({ portal, overlay, page }) => {
  portal.serve({ frame: 'same', latency: 0 });
  const content = new FramedContent(page);
  await page.setViewportSize({ width: 1280, height: 560 });
  await portal.open(ACCOUNT);
  await content.expectPointing('update-details', ['billing-info']);
  await expect
    .poll(async () => {
      const [panel, control] = [await overlay.panel.boundingBox(), await content.control('billing-info').boundingBox()];
      if (!panel || !control) return 'not there';
      const isApart =
        control.x + control.width <= panel.x ||
        panel.x + panel.width <= control.x ||
        control.y + control.height <= panel.y ||
        panel.y + panel.height <= control.y;
      return isApart ? 'apart' : 'covered';
    })
    .toBe('apart');
});

test('points in a frame once when the extension was loaded anew', async ({ portal, page, driver }) => {
  portal.serve({ frame: 'other', latency: 0 });
  const content = new FramedContent(page);
  await portal.open(ACCOUNT);
  await content.expectPointing('update-details', ['billing-info']);
  await content.inside.locator('body').evaluate(() => {
    document.querySelector('waymark-overlay')?.setAttribute('data-instance', 'old');
  });
  await driver.reloadExtension();
  await expect(content.inside.locator('waymark-overlay[data-instance="old"]')).toHaveCount(0);
  await content.expectPointing('update-details', ['billing-info']);
  await expect(content.host).toHaveCount(1);
});

test('shows the way to a control that is scrolled out of view in a frame', async ({ portal, overlay, page }) => {
  portal.serve({ frame: 'other', latency: 0 });
  const content = new FramedContent(page);
  await portal.open(ACCOUNT);
  await content.expectPointing('update-details', ['billing-info']);
  await content.element.evaluate((element) => {
    element.style.height = '240px';
  });
  await content.inside.locator('body').evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await overlay.action('show-target').click();
  await expect(content.control('billing-info')).toBeInViewport();
  await content.expectPointing('update-details', ['billing-info']);
  await expect(overlay.action('show-target')).toHaveCount(0);
});

test('goes from the page, and says so, when a frame keeps taking its rings away', async ({
  portal,
  page,
  overlay,
  openPopup,
}) => {
  portal.serve({ frame: 'other', latency: 0 });
  const content = new FramedContent(page);
  await portal.open(ACCOUNT);
  await content.expectPointing('update-details', ['billing-info']);
  await content.inside.locator('html').evaluate((html) => {
    const clear = () => document.querySelector('waymark-overlay')?.remove();
    new MutationObserver(clear).observe(html, { childList: true });
    clear();
  });
  await overlay.waitForAbsence();
  await expect(content.host).toHaveCount(0);
  const popup = await openPopup();
  await expect(popup.page.getByRole('status')).toHaveText(textIn('en', 'ui', 'popup.gaveUp'));
  await popup.close();
});

test('finds its control again when the frame is replaced, and when it comes late', async ({
  portal,
  overlay,
  page,
}) => {
  portal.serve({ frame: 'same', latency: 0 });
  const content = new FramedContent(page);
  await portal.open(ACCOUNT);
  await content.expectPointing('update-details', ['billing-info']);
  await content.element.evaluate((element) => element.replaceWith(element.cloneNode()));
  await content.expectPointing('update-details', ['billing-info']);
  const late = await content.element.evaluateHandle((element) => {
    const place = document.createComment('');
    element.replaceWith(place);
    return { place, element };
  });
  await overlay.waitForState('searching');
  await late.evaluate(({ place, element }) => place.replaceWith(element));
  await content.expectPointing('update-details', ['billing-info']);
  await overlay.waitForState('pointing');
  await content.element.evaluate((element) => (element as HTMLIFrameElement).contentWindow?.location.reload());
  await content.expectPointing('update-details', ['billing-info']);
});

test('finds a control in a frame within a frame', async ({ portal, overlay, page }) => {
  portal.serve({ frame: 'other', latency: 0 });
  await portal.open(ACCOUNT);
  const content = new FramedContent(page);
  await content.expectPointing('update-details', ['billing-info']);
  await content.element.evaluate((element) => {
    const { src } = element as HTMLIFrameElement;
    (element as HTMLIFrameElement).srcdoc = `<iframe src="${src}" style="width: 700px; height: 400px"></iframe>`;
  });
  const inner = content.inside.frameLocator('iframe');
  const ring = inner.locator('waymark-overlay [data-highlight="billing-info"]');
  // In so small a frame the control is further down.
  await expect(ring).toBeHidden();
  await overlay.action('show-target').click();
  await expect(ring).toBeVisible();
  await overlay.waitForStep('update-details', 'pointing');
  await expect(content.host).toHaveCount(0);
});

test('points at nothing in a frame that lies behind a dialog', async ({ portal, overlay, page }) => {
  portal.serve({ frame: 'same', latency: 0 });
  const content = new FramedContent(page);
  await portal.open(ACCOUNT);
  await content.expectPointing('update-details', ['billing-info']);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Your session ends soon.';
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect(overlay.host).not.toHaveAttribute('data-state', 'pointing');
  await expect(content.host).toHaveCount(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await content.expectPointing('update-details', ['billing-info']);
});

test('points at nothing while a frame and the page both have such a control', async ({ portal, overlay, page }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const content = await addFrame(page, { markup: BILLING });
  await expect(overlay.host).not.toHaveAttribute('data-state', 'pointing');
  await expectNothingPointedAt(overlay, content);
  await content.element.evaluate((element) => element.remove());
  await overlay.waitForStep('update-details', 'pointing');
});

test('leaves frames of a foreign host, of no origin, and with other sections alone', async ({
  portal,
  demo,
  overlay,
  page,
}) => {
  portal.serve({ latency: 0 });
  await page.route('https://foreign.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${BILLING}` }),
  );
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const foreign = await addFrame(page, 'https://foreign.example/account');
  await foreign.inside.locator('button').waitFor();
  const decoy = BILLING.replace('Bill-to info', 'Special qualifications');
  await foreign.element.evaluate((element, markup) => {
    const frame = document.createElement('iframe');
    frame.id = 'decoy-frame';
    frame.style.cssText = 'display: block; width: 500px; height: 300px';
    frame.srcdoc = markup;
    element.after(frame);
  }, decoy);
  await page.frameLocator('#decoy-frame').locator('button').waitFor();
  await foreign.element.evaluate((element, markup) => {
    const frame = document.createElement('iframe');
    frame.id = 'sandboxed-frame';
    frame.style.cssText = 'display: block; width: 480px; height: 320px';
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = markup;
    element.after(frame);
  }, BILLING);
  await page.frameLocator('#sandboxed-frame').locator('button').waitFor();
  expect(await demo.statesForAWhile()).toEqual(['update-details pointing']);
  await expect(foreign.host).toHaveCount(0);
  await expect(page.frameLocator('#decoy-frame').locator('waymark-overlay')).toHaveCount(0);
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});
