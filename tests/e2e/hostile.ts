import type { Page } from '@playwright/test';
import { expect } from './demo-test.ts';
import type { OverlayPanel, Rect } from './pages/overlay-panel.ts';
import { CLASSIC_ACCOUNT } from './walk.ts';

/** A page that is all there when it is loaded, so that what changes on it was changed by the hazard or by Waymark. */
export const PLAIN_ACCOUNT = CLASSIC_ACCOUNT;

/** A person can use the panel with the pointer: each press has to arrive at the very button. */
export async function expectUsable(overlay: OverlayPanel): Promise<void> {
  await overlay.waitForStep('update-details');
  await overlay.action('next').click();
  await overlay.waitForStep('submit-changes');
  await overlay.action('back').click();
  await overlay.waitForStep('update-details');
}

/** The name of the element that the host stands in. */
export function hostParent(overlay: OverlayPanel): Promise<string> {
  return overlay.host.evaluate((host) => host.parentElement?.localName ?? 'none');
}

export async function expectInWindow(overlay: OverlayPanel): Promise<void> {
  const size = await overlay.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await expect
    .poll(async () => {
      const box = await overlay.panel.boundingBox();
      return (
        box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height
      );
    })
    .toBe(true);
}

/** How far the first ring's sides are off the control's, at most, in CSS px; the contract allows 0 to 16 outwards. */
export async function ringGaps(overlay: OverlayPanel, control: Rect): Promise<readonly number[]> {
  const [ring] = await overlay.highlights();
  if (!ring) return [];
  const { rect } = ring;
  return [
    control.x - rect.x,
    control.y - rect.y,
    rect.x + rect.width - control.x - control.width,
    rect.y + rect.height - control.y - control.height,
  ];
}

/** Puts a style sheet on the page, as the page's own script does. */
export function addStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** All of the page but for Waymark's one element. */
export function pageSource(page: Page): Promise<string> {
  return page.evaluate(() => {
    const source = document.documentElement.outerHTML;
    const host = document.querySelector('waymark-overlay')?.outerHTML;
    return host === undefined ? source : source.replace(host, '');
  });
}
