import type { CDPSession, Locator } from '@playwright/test';
import { expect, test } from './demo-test.ts';
import { PLAIN_ACCOUNT, ringGaps } from './hostile.ts';

/**
 * Pinch zoom enlarges the picture of the page and lays out nothing anew: what is fixed to the window, the panel too, stays
 * where it is in the page's own window, and a person pans to it.
 */

// Firefox' automation has no gesture of two fingers.
test.skip(({ driver }) => driver.name === 'firefox', 'gestures of two fingers can be made in Chromium alone');

const ZOOM = 2;

/** The part of the page's window that is seen, in CSS px of that window. */
const seenPart = () => {
  if (!visualViewport) throw new Error('the page has no window');
  const { scale, offsetLeft, offsetTop, width, height } = visualViewport;
  return { scale, left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
};

/** Presses a control where it is seen: the pointer's place is told from the corner of the part that is seen, in its CSS px. */
async function press(control: Locator): Promise<void> {
  const page = control.page();
  const box = await control.evaluate((element) => element.getBoundingClientRect().toJSON());
  const { left, top } = await page.evaluate(seenPart);
  await page.mouse.click(box.x + box.width / 2 - left, box.y + box.height / 2 - top);
}

const zoomTo = (session: CDPSession, pageScaleFactor: number) =>
  session.send('Emulation.setPageScaleFactor', { pageScaleFactor });

test('the ring stays on its control, and the panel where it is, while the picture is enlarged and panned', async ({
  page,
  portal,
  demo,
  overlay,
}) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForHighlight('billing-info');
  const session = await page.context().newCDPSession(page);
  const control = () =>
    demo.control('billing-info').evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  const expectExact = async () => {
    await expect
      .poll(async () => {
        const gaps = await ringGaps(overlay, await control());
        return gaps.length === 4 && gaps.every((gap) => Math.abs(gap - 4) < 0.02);
      })
      .toBe(true);
  };
  const panelBox = () => overlay.panel.evaluate((panel) => JSON.stringify(panel.getBoundingClientRect()));
  const before = await panelBox();

  await zoomTo(session, ZOOM);
  await expect.poll(() => page.evaluate(seenPart)).toMatchObject({ scale: ZOOM, left: 0, top: 0 });
  await expectExact();
  expect(await panelBox()).toBe(before);

  // The wheel pans the enlarged picture first, then scrolls the page.
  await page.mouse.move(300, 300);
  await page.mouse.wheel(4000, 0);
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await page.evaluate(seenPart)).top).toBeGreaterThan(0);
  await expectExact();
  expect(await panelBox()).toBe(before);

  await session.send('Input.synthesizePinchGesture', { x: 200, y: 200, scaleFactor: 1.5, gestureSourceType: 'mouse' });
  await expect.poll(async () => (await page.evaluate(seenPart)).scale).toBeGreaterThan(ZOOM * 1.4);
  await expectExact();

  await zoomTo(session, 1);
  await expectExact();
  expect(await panelBox()).toBe(before);
});

test('the panel can be panned to and used while the picture is enlarged', async ({ page, portal, overlay }) => {
  await portal.open(PLAIN_ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const session = await page.context().newCDPSession(page);
  await zoomTo(session, ZOOM);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(4000, 0);
  await page.mouse.wheel(0, 4000);
  await expect
    .poll(async () => {
      const panel = await overlay.panel.evaluate((element) => element.getBoundingClientRect().toJSON());
      const seen = await page.evaluate(seenPart);
      return panel.left >= seen.left && panel.right <= seen.right && panel.bottom <= seen.bottom;
    })
    .toBe(true);
  await press(overlay.action('next'));
  await overlay.waitForStep('submit-changes');
  await press(overlay.action('back'));
  await overlay.waitForStep('update-details');
});
