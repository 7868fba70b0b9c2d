import { afterEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { highlight, overlayModel } from './models';
import { boxOf, find, overlapOf, page, painted, rings, shadow, startOverlay } from './overlay-driver';

// Long names are wrapped, not cut.

const TITLES = [
  ['en', 'Give customers permission to buy Azure reservations and Azure savings plans on their own'],
  ['de', 'Kontoinformationen und Rechnungsinformationen einer Kundenorganisation aktualisieren'],
] as const;
const SECTION = 'Rechnungsinformationen und Steuerangaben der Kundenorganisation';

afterEach(() => browserPage.viewport(1280, 800));

describe('in a window of 320 × 256', () => {
  it.each(TITLES)('the title of a guide is shown in full: %s', async (language, guideTitle) => {
    await browserPage.viewport(320, 256);
    startOverlay().show(overlayModel({ panel: { language, guideTitle } }));
    await painted();
    const title = find('.guide-title', shadow());
    expect(title.scrollWidth).toBeLessThanOrEqual(title.clientWidth);
    expect(title.scrollHeight).toBeLessThanOrEqual(title.clientHeight);
    expect(boxOf(title).bottom - boxOf(title).top).toBeGreaterThan(30);
  });
});

describe('the tag of a long section name', () => {
  it.each([
    ['at the left', 'left:8px;top:120px', 320, 256],
    ['at the right', 'right:8px;top:120px', 320, 256],
    ['at the right of a wide window', 'right:8px;top:300px', 1280, 800],
    ['at the top', 'left:300px;top:0', 1280, 800],
    ['at the bottom', 'left:300px;bottom:0', 1280, 800],
  ])('is shown in full, in the window, and beside its control %s', async (_name, place, width, height) => {
    await browserPage.viewport(width, height);
    page(`<button id="target" style="position:fixed;${place};width:90px;height:32px">Update</button>`);
    startOverlay().show(
      overlayModel({ highlights: [highlight(find('#target'), { tag: { text: SECTION, language: 'de' } })] }),
    );
    await painted();
    const tag = find('.tag', shadow());
    expect(tag.scrollHeight).toBeLessThanOrEqual(tag.clientHeight);
    expect(tag.scrollWidth).toBeLessThanOrEqual(tag.clientWidth);
    const box = boxOf(tag);
    expect(box.bottom - box.top).toBeGreaterThan(26);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(overlapOf(tag, find('#target'))).toBe(0);
  });

  it('has three lines at most', async () => {
    page('<button id="target" style="position:fixed;left:200px;top:200px">Update</button>');
    const tag = { text: SECTION.repeat(6), language: 'de' };
    startOverlay().show(overlayModel({ highlights: [highlight(find('#target'), { tag })] }));
    await painted();
    const { top, bottom } = boxOf(find('.tag', shadow()));
    const line = Number.parseFloat(getComputedStyle(find('.tag', shadow())).lineHeight);
    expect(bottom - top).toBeLessThanOrEqual(3 * line + 4);
    expect(rings()).toHaveLength(1);
  });
});
