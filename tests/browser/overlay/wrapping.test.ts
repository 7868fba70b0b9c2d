import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { plain } from '../../../src/drawing/panel/text-parts';
import { highlight, overlayModel } from './models';
import { boxOf, find, overlapOf, page, painted, panel, rings, shadow, startOverlay } from './overlay-driver';

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

describe('a text that is longer than the panel may be high', () => {
  const long = plain('What is to be done is said in many words. '.repeat(8));
  const remarks = [{ kind: 'information', title: null, text: long }] as const;
  const scrolled = (): Element[] => [...shadow().querySelectorAll('[data-more]')];
  const heightOfPanel = (): number => panel().getBoundingClientRect().height;

  it('has up to 60 % of a narrow window', async () => {
    await browserPage.viewport(320, 568);
    startOverlay().show(overlayModel({ panel: { instruction: long, remarks } }));
    await painted();
    expect(heightOfPanel()).toBeGreaterThan(568 * 0.55);
    expect(heightOfPanel()).toBeLessThanOrEqual(568 * 0.6);
  });

  it.each([60, 240, 300, 420])('has less of it rather than to cover a control at %i px', async (top) => {
    await browserPage.viewport(320, 568);
    page(`<button id="target" style="position:fixed;left:100px;top:${top}px;height:32px">Update</button>`);
    startOverlay().show(
      overlayModel({ highlights: [highlight(find('#target'))], panel: { instruction: long, remarks } }),
    );
    await painted();
    expect(overlapOf(panel(), rings()[0] as Element)).toBe(0);
    expect(heightOfPanel()).toBeGreaterThan(568 * 0.4);
  });

  it.each([
    [320, 568, 'body'],
    [320, 256, 'panel'],
    [1280, 400, 'panel'],
  ])('shows in a window of %i × %i that there is more below, until its end is reached', async (width, height, part) => {
    await browserPage.viewport(width, height);
    startOverlay().show(overlayModel({ panel: { instruction: long, remarks } }));
    await painted();
    expect(scrolled().map(({ className }) => className)).toEqual([part]);
    const scroller = find(`.${part}`, shadow());
    const sign = getComputedStyle(scroller, '::after');
    expect([sign.position, sign.borderBottomStyle, sign.pointerEvents]).toEqual(['sticky', 'solid', 'none']);
    const { scrollHeight } = scroller;
    scroller.scrollTop = scrollHeight;
    await vi.waitFor(() => expect(scrolled()).toEqual([]));
    expect(scroller.scrollHeight).toBe(scrollHeight);
    expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
    scroller.scrollTop = 0;
    await vi.waitFor(() => expect(scrolled()).toEqual([scroller]));
  });

  it('shows it when a fold opens, and nothing where all is in view', async () => {
    await browserPage.viewport(320, 568);
    const folded = [{ title: 'Who can do this?', detail: null, text: 'Those who may. '.repeat(60) }];
    startOverlay().show(overlayModel({ panel: { folded } }));
    await painted();
    expect(scrolled()).toEqual([]);
    find<HTMLDetailsElement>('details', shadow()).open = true;
    await vi.waitFor(() => expect(scrolled()).toHaveLength(1));
  });
});
