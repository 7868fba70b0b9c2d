import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './demo-test.ts';
import { FramedContent } from './pages/framed-content.ts';
import { ownNodes } from './pages/guest-page.ts';
import type { OverlayPanel } from './pages/overlay-panel.ts';
import { ACCOUNT, CUSTOMER, expectDone, OWN_SETTINGS } from './walk.ts';
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

const OTHER_CUSTOMER = '/dashboard/v2/customers/0f3c5d1e-2222-4444-8888-a1b2c3d4e5f6/account';

/** Serves a section as the customer's at an address of the portal. */
const serveBilling = (page: Page, path: string): Promise<unknown> =>
  page.route(`https://partner.microsoft.com${path}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${BILLING}` }),
  );

/** A frame with such a section comes to stand in an element of its own. */
async function addFrameIn(page: Page, around: string, markup: string, id = 'late-frame'): Promise<FramedContent> {
  await page.evaluate(
    ([html, source, name]) => {
      const place = document.createElement('div');
      place.innerHTML = html;
      const frame = document.createElement('iframe');
      frame.id = name;
      frame.style.cssText = 'display: block; width: 520px; height: 420px; border: 0';
      frame.srcdoc = source;
      (place.firstElementChild ?? place).append(frame);
      document.body.append(place);
    },
    [around, markup, id] as const,
  );
  const content = new FramedContent(page, `#${id}`);
  await content.inside.locator('button, iframe').first().waitFor();
  return content;
}

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

/** Puts the content of a frame into a frame of its own within that one. */
async function nest(content: FramedContent, style: string): Promise<FrameLocator> {
  await content.element.evaluate((element, css) => {
    const { src } = element as HTMLIFrameElement;
    (element as HTMLIFrameElement).srcdoc = `<iframe src="${src}" style="${css}"></iframe>`;
  }, style);
  return content.inside.frameLocator('iframe');
}

test('finds a control in a frame within a frame', async ({ portal, overlay, page }) => {
  portal.serve({ frame: 'other', latency: 0 });
  await portal.open(ACCOUNT);
  const content = new FramedContent(page);
  await content.expectPointing('update-details', ['billing-info']);
  const inner = await nest(content, 'width: 700px; height: 400px');
  const ring = inner.locator('waymark-overlay [data-highlight="billing-info"]');
  // In so small a frame the control is further down.
  await expect(ring).toBeHidden();
  await overlay.action('show-target').click();
  await expect(ring).toBeVisible();
  await overlay.waitForStep('update-details', 'pointing');
  await expect(content.host).toHaveCount(0);
});

test('leads through an Account page in a frame within a frame', async ({ portal, overlay, page }) => {
  portal.serve({ frame: 'other' });
  await portal.open(ACCOUNT);
  const content = new FramedContent(page);
  await content.expectPointing('update-details', ['billing-info']);
  const inner = new FramedContent(page, await nest(content, 'width: 900px; height: 900px; border: 0'));
  await inner.control('billing-info').click();
  await inner.companyName.waitFor();
  await overlay.waitForStep('submit-changes', 'pointing');
  await expect(inner.host.locator('[data-highlight="submit"]')).toBeAttached();

  // Refused, and sent again.
  await inner.companyName.fill('');
  await inner.control('submit').click();
  await inner.inside.locator('.field-error, form.fields .error').first().waitFor();
  await overlay.waitForStep('submit-changes', 'pointing');
  await inner.companyName.fill('Contoso Retail');
  await inner.control('submit').click();
  await expectDone(overlay);
  await expect(inner.host).toHaveCount(0);
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

for (const [whose, address] of [
  ['the partner itself', OWN_SETTINGS],
  ['another customer', OTHER_CUSTOMER],
] as const) {
  test(`points at nothing in a frame at an address of ${whose}`, async ({ portal, demo, overlay, page }) => {
    portal.serve({ frame: 'same', latency: 0 });
    const content = new FramedContent(page);
    await portal.open(ACCOUNT);
    await content.expectPointing('update-details', ['billing-info']);
    await serveBilling(page, address);
    await content.element.evaluate((element, src) => {
      (element as HTMLIFrameElement).src = src;
    }, address);
    await content.inside.getByRole('heading', { name: 'Bill-to info' }).waitFor();
    await expect(overlay.host).not.toHaveAttribute('data-state', 'pointing');
    expect((await demo.statesForAWhile()).filter((state) => state.endsWith('pointing'))).toEqual([]);
    await expectNothingPointedAt(overlay, content);
  });
}

test('hears a frame for as long as its own address is not that of another page', async ({
  portal,
  demo,
  overlay,
  page,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await serveBilling(page, '/embed/account');
  const content = await addFrame(page, '/embed/account');
  await expect(overlay.host).not.toHaveAttribute('data-state', 'pointing');
  const goTo = async (path: string): Promise<void> => {
    const frame = await content.document();
    await frame.evaluate((next) => history.pushState(null, '', next), path);
  };
  await goTo(OWN_SETTINGS);
  await overlay.waitForStep('update-details', 'pointing');
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  await expect(content.host).toHaveCount(0);
  await goTo(ACCOUNT);
  await expect(overlay.host).not.toHaveAttribute('data-state', 'pointing');
});

for (const [where, around] of [
  ['a pane', '<aside aria-label="Copilot"></aside>'],
  ['a footer', '<footer></footer>'],
  ['a dialog', '<div role="dialog" aria-label="What is new"></div>'],
] as const) {
  test(`hears nothing of a section in a frame in ${where}`, async ({ portal, demo, overlay, page }) => {
    portal.serve({ latency: 0 });
    await portal.open(ACCOUNT);
    await overlay.waitForStep('update-details', 'pointing');
    const content = await addFrameIn(page, around, BILLING);
    expect(await demo.statesForAWhile()).toEqual(['update-details pointing']);
    await expect(content.host).toHaveCount(0);
    await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  });
}

test('hears nothing of a frame that fills a frame in a pane', async ({ portal, demo, overlay, page }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const filled = `<style>body { margin: 0 }</style><iframe style="width: 100%; height: 420px; border: 0" srcdoc="${BILLING}"></iframe>`;
  const content = await addFrameIn(page, '<aside></aside>', filled);
  await content.inside.frameLocator('iframe').locator('button').waitFor();
  // A frame that counts has the browser asked for all of them; of this size is the other one, too.
  await addFrameIn(page, '<div></div>', '<button>Close</button>', 'other-frame');
  expect(await demo.statesForAWhile()).toEqual(['update-details pointing']);
  await expect(content.inside.frameLocator('iframe').locator('waymark-overlay')).toHaveCount(0);
});

test('finds the form in a frame in a dialog', async ({ portal, overlay, page }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const fields = ['Company name', 'Address line 1', 'City'].map((name) => `<label>${name}<input></label><br>`).join('');
  const form = `<h2>Edit billing information</h2><form>${fields}<button>Save</button><button type="button">Cancel</button></form>`;
  const dialog =
    '<div role="dialog" aria-modal="true" aria-label="Edit billing information" style="position: fixed; inset: 40px auto auto 300px; background: white"></div>';
  const content = await addFrameIn(page, dialog, form);
  await overlay.waitForStep('submit-changes', 'pointing');
  await expect(content.inside.locator('waymark-overlay [data-highlight="submit"]')).toBeVisible();
});
