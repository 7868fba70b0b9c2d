import { expect, test } from './demo-test.ts';
import { addStyle, expectInWindow, expectUsable, PLAIN_ACCOUNT, pageSource, ringGaps } from './hostile.ts';
import type { OverlayPanel } from './pages/overlay-panel.ts';
import { CONTROLS } from './pages/page-probe.ts';
import { ACCOUNT, CUSTOMER } from './walk.ts';

// What a page does to its styles, scripts and content. The titles are the rows of the printed table.

const HOME = 'https://partnercenter.microsoft.com/pcv/dashboard/overview';
const BILLING = CONTROLS['billing-info'];

/** How the panel looks and where it is, as far as a style sheet of the page could change it. */
function lookOf(overlay: OverlayPanel) {
  return overlay.host.locator('.step-title').evaluate((title) => {
    const { color, fontSize, fontFamily, letterSpacing, textTransform, direction, visibility } =
      getComputedStyle(title);
    const { x, y, width, height } = title.getBoundingClientRect();
    return { color, fontSize, fontFamily, letterSpacing, textTransform, direction, visibility, x, y, width, height };
  });
}

test('page’s nodes are byte-equal before, during and after', async ({ page, portal, overlay, startGuide }) => {
  await portal.open(HOME);
  const before = await pageSource(page);
  await startGuide();
  await overlay.waitForStep('open-customers', 'pointing');
  await overlay.action('next').click();
  await overlay.action('minimize').click();
  expect(await pageSource(page)).toBe(before);
  await overlay.action('close').click();
  await overlay.waitForAbsence();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('strict CSP and Trusted Types', async ({ portal, overlay, demo }) => {
  portal.serve({ latency: 0, headers: { csp: 'strict' } });
  await portal.open(ACCOUNT);
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  expect(await overlay.panel.evaluate((panel) => getComputedStyle(panel).display)).toBe('flex');
  await expectUsable(overlay);
  expect(portal.pageErrors()).toEqual([]);
});

for (const css of [
  '* { all: unset !important }',
  ':root { font-size: 40px !important; letter-spacing: 9px; text-transform: uppercase; direction: rtl }',
  'waymark-overlay { display: none !important; visibility: hidden !important; opacity: 0 !important }',
]) {
  test(`style sheet ${css}`, async ({ page, portal, overlay }) => {
    await portal.open(PLAIN_ACCOUNT);
    await overlay.waitForStep('update-details', 'pointing');
    // A full-width page, so that the panel does not move out of the way of what the style sheet moves.
    const { x: _x, y: _y, ...before } = await lookOf(overlay);
    await addStyle(page, css);
    const { x: _left, y: _top, ...after } = await lookOf(overlay);
    expect(after).toEqual(before);
    await expectInWindow(overlay);
    await expectUsable(overlay);
  });
}

test('patched prototypes', async ({ page, portal, overlay }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new Error('refused by the page');
    };
    const names = {
      Element: ['attachShadow', 'setAttribute', 'getBoundingClientRect', 'matches', 'closest', 'animate'],
      Node: ['appendChild', 'insertBefore', 'contains', 'getRootNode'],
      Array: ['map', 'filter', 'find', 'some', 'flatMap', 'includes'],
      HTMLElement: ['showPopover', 'hidePopover', 'focus'],
      Map: ['get', 'set'],
      Promise: ['then'],
    } as const;
    // Once the page's own scripts are done: they would not survive it either.
    document.addEventListener('DOMContentLoaded', () => {
      for (const [type, methods] of Object.entries(names)) {
        const { prototype } = (globalThis as unknown as Record<string, { prototype: Record<string, unknown> }>)[
          type
        ] ?? { prototype: {} };
        for (const method of methods) prototype[method] = refuse;
      }
      EventTarget.prototype.addEventListener = refuse;
      window.requestAnimationFrame = refuse;
      JSON.stringify = refuse;
      Object.defineProperty(window, 'MutationObserver', { value: refuse });
    });
  });
  // Locators ask from a world of their own, as the extension does; anything else of a test would break as well.
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await overlay.waitForState('pointing');
  await expect(overlay.host.locator('[data-highlight]')).toHaveCount(1);
  await overlay.host.locator('[data-part="move"]').click();
  await overlay.action('close').click();
  await overlay.waitForAbsence();
});

test('target rendered anew every 300 ms', async ({ page, portal, overlay, demo }) => {
  await portal.open(PLAIN_ACCOUNT);
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  await page.evaluate((selector) => {
    setInterval(() => {
      const button = document.querySelector(selector);
      button?.replaceWith(button.cloneNode(true));
    }, 300);
  }, BILLING);
  expect(await demo.statesForAWhile()).toEqual(['update-details pointing']);
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});

test('pushState, replaceState and back', async ({ page, portal, overlay, demo }) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await demo.expectPointing(overlay, 'open-account', ['account']);
  await demo.openAccount();
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  await page.evaluate(() => history.replaceState(history.state, '', `${location.pathname}?tab=1`));
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  await page.evaluate(() => history.pushState(null, '', '/dashboard/v2/referrals'));
  await overlay.waitForStep('open-customers');
  await page.goBack();
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});

test('page from right to left', async ({ portal, overlay, demo }) => {
  portal.serve({ latency: 0, language: 'ar' });
  await portal.open(ACCOUNT);
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
  await expectInWindow(overlay);
  await expectUsable(overlay);
});

test('zoom of 400 % (320 × 256)', async ({ page, portal, overlay }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await expectInWindow(overlay);
  expect(await overlay.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
  await expectUsable(overlay);
});

test('forced colours', async ({ driver, page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await driver.media(page, { forcedColors: true });
  const seen = await overlay.host.evaluate((host) => {
    const probe = document.createElement('i');
    probe.style.cssText = 'color:Highlight;forced-color-adjust:none';
    const panel = host.shadowRoot?.querySelector('.panel');
    const ring = host.shadowRoot?.querySelector('.ring');
    panel?.append(probe);
    const wanted = getComputedStyle(probe).color;
    probe.remove();
    return {
      wanted,
      ring: ring && getComputedStyle(ring).borderTopColor,
      border: panel && getComputedStyle(panel).borderTopStyle,
    };
  });
  expect(seen).toEqual({ wanted: seen.wanted, ring: seen.wanted, border: 'solid' });
  await expectUsable(overlay);
});

test('reduced motion', async ({ driver, page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await driver.media(page, { reducedMotion: true });
  await overlay.action('next').click();
  await overlay.host.locator('[data-part="move"]').click();
  expect(await overlay.host.evaluate((host) => host.shadowRoot?.getAnimations().length)).toBe(0);
});

test('transformed ancestors', async ({ page, portal, overlay, demo }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await page.evaluate(() => {
    document.body.style.cssText += ';transform:translate(20px,10px) scale(0.8) rotate(3deg);transform-origin:0 0';
  });
  await expect
    .poll(async () => {
      const box = await demo.control('billing-info').first().boundingBox();
      const gaps = box ? await ringGaps(overlay, box) : [];
      return gaps.length === 4 && gaps.every((gap) => gap > -1 && gap < 17);
    })
    .toBe(true);
});

test('sticky header: show-target leads out from under it', async ({ page, portal, overlay, demo }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await page.evaluate(() => {
    const header = document.createElement('div');
    header.style.cssText = 'position:sticky;top:0;height:260px;background:#eee;z-index:5';
    document.body.prepend(header);
    const space = document.createElement('div');
    space.style.height = '3000px';
    document.body.append(space);
    scrollTo(0, 2500);
  });
  await overlay.action('show-target').click();
  await expect
    .poll(async () => {
      const box = await demo.control('billing-info').first().boundingBox();
      return box !== null && box.y >= 260 && box.y + box.height <= 420;
    })
    .toBe(true);
});

test('inner scroller cuts the highlight off', async ({ page, portal, overlay, demo }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  await page.evaluate((selector) => {
    const button = document.querySelector<HTMLElement>(selector);
    const box = button?.closest('section, form')?.parentElement ?? document.body;
    box.style.cssText += ';height:240px;overflow:auto;display:block';
    const space = document.createElement('div');
    space.style.height = '2000px';
    box.append(space);
    // Just out of the scroller's sight.
    if (button) box.scrollTop = button.getBoundingClientRect().bottom - box.getBoundingClientRect().top + 5;
  }, BILLING);
  const ring = overlay.host.locator('[data-highlight]');
  await expect(ring).toBeHidden();
  await overlay.action('show-target').click();
  await demo.expectPointing(overlay, 'update-details', ['billing-info']);
});
