import type { Page } from '@playwright/test';
import { expect, test } from './demo-test.ts';
import { expectUsable, hostParent, PLAIN_ACCOUNT } from './hostile.ts';
import { textIn } from './waymark-texts.ts';

// What a page lays over itself, and what it does to the one element of ours. The titles are the rows of the printed table.

/** Adds an element to the page by its own script. */
function addLayer(page: Page, tag: string, css: string, attributes: Readonly<Record<string, string>> = {}) {
  return page.evaluate(
    ([name, style, values]) => {
      const layer = document.createElement(name);
      layer.id = 'layer';
      layer.style.cssText = style;
      for (const [key, value] of Object.entries(values)) layer.setAttribute(key, value);
      const button = document.createElement('button');
      button.textContent = 'OK';
      layer.append(button);
      document.body.append(layer);
    },
    [tag, css, attributes] as const,
  );
}

const EVERYTHING = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff';

test('native modal dialog, open before Waymark', async ({ page, portal, overlay }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'News';
      document.body.append(dialog);
      dialog.showModal();
    });
  });
  await portal.open(PLAIN_ACCOUNT);
  await expect.poll(() => hostParent(overlay)).toBe('dialog');
  await expectUsable(overlay);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => hostParent(overlay)).toBe('html');
  await expectUsable(overlay);
});

test('native modal dialog, opened later', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await addLayer(page, 'dialog', '');
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => hostParent(overlay)).toBe('dialog');
  await expectUsable(overlay);
  await page.keyboard.press('Escape');
  await expect.poll(() => hostParent(overlay)).toBe('html');
  await expectUsable(overlay);
});

test('native modal dialog that draws its content anew', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await addLayer(page, 'dialog', '');
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  for (let time = 0; time < 12; time += 1) {
    await expect.poll(() => hostParent(overlay)).toBe('dialog');
    // Longer than a page takes that draws anew because the panel came back.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      if (dialog) dialog.innerHTML = '<p>Content</p><button>OK</button>';
    });
  }
  await expect.poll(() => hostParent(overlay)).toBe('dialog');
  await expectUsable(overlay);
});

test('native modal dialog, taken off the page while open', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  for (let time = 0; time < 8; time += 1) {
    await addLayer(page, 'dialog', '');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(() => hostParent(overlay)).toBe('dialog');
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await expect.poll(() => hostParent(overlay)).toBe('html');
  }
  await expectUsable(overlay);
});

test('library dialog: focus trap, the rest inert and aria-hidden', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await addLayer(page, 'div', `${EVERYTHING};z-index:9999`, { role: 'dialog', 'aria-modal': 'true' });
  await page.evaluate(() => {
    const layer = document.getElementById('layer');
    const button = layer?.querySelector('button');
    const trap = (event: Event): void => {
      if (event.target instanceof Node && layer?.contains(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      button?.focus();
    };
    for (const target of [window, document])
      for (const type of ['focusin', 'focus', 'mousedown', 'pointerdown', 'click', 'keydown'])
        target.addEventListener(type, trap, true);
    for (const element of [...document.body.children, ...document.documentElement.children]) {
      if (element === layer || element.contains(layer)) continue;
      element.setAttribute('aria-hidden', 'true');
      if (element instanceof HTMLElement) element.inert = true;
    }
    button?.focus();
  });
  await expectUsable(overlay);
  await overlay.action('minimize').focus();
  await expect(overlay.action('minimize')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(overlay.action('expand')).toBeFocused();
  await expect(overlay.host).not.toHaveAttribute('aria-hidden');
});

test('popover raised above', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await addLayer(page, 'div', EVERYTHING, { popover: 'manual' });
  await page.evaluate(() => document.getElementById('layer')?.showPopover());
  await expectUsable(overlay);
});

test('element in full screen', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await addLayer(page, 'div', 'position:fixed;inset:0 auto auto 0;background:#fff');
  await page.evaluate(() => {
    const layer = document.getElementById('layer');
    layer?.addEventListener('click', () => void layer.requestFullscreen());
  });
  await page.locator('#layer button').click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expectUsable(overlay);
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => document.fullscreenElement === null);
  await expectUsable(overlay);
});

test('layer with z-index 2147483647', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await addLayer(page, 'div', `${EVERYTHING};z-index:2147483647`);
  await overlay.action('minimize').click();
  await expect(overlay.panel).toHaveAttribute('data-minimized');
});

const ATTACKS = {
  'removes our element': (host: Element) => host.remove(),
  'makes our element inert': (host: Element) => host.setAttribute('inert', ''),
  'takes our element’s popover away': (host: Element) => host.removeAttribute('popover'),
} as const;

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`page ${name}: put back, given up in the end`, async ({ page, portal, overlay, openPopup }) => {
    await portal.open(PLAIN_ACCOUNT);
    await expectUsable(overlay);
    await overlay.host.evaluate(attack);
    await expectUsable(overlay);
    // From now on at once, whenever it is there and in order.
    await page.evaluate(
      `{
        const attack = ${attack.toString()};
        new MutationObserver(() => {
          const host = document.querySelector('waymark-overlay');
          if (host && host.popover && !host.inert) attack(host);
        }).observe(document, { childList: true, subtree: true, attributes: true });
        attack(document.querySelector('waymark-overlay'));
      }`,
    );
    await overlay.waitForAbsence();
    const popup = await openPopup();
    await expect(popup.page.getByRole('status')).toHaveText(textIn('en', 'ui', 'popup.gaveUp'));
    await popup.close();
  });
}

test('page lets our element be again: the popup brings it back', async ({ page, portal, overlay, startGuide }) => {
  await portal.open(PLAIN_ACCOUNT);
  await expectUsable(overlay);
  await page.evaluate(() => {
    const observer = new MutationObserver(() => document.querySelector('waymark-overlay')?.remove());
    observer.observe(document.documentElement, { childList: true });
    document.querySelector('waymark-overlay')?.remove();
    Object.assign(window, { peace: () => observer.disconnect() });
  });
  await overlay.waitForAbsence();
  await page.evaluate(() => (window as unknown as { peace(): void }).peace());
  await startGuide();
  await expectUsable(overlay);
});
