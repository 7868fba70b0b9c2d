import { describe, expect, it, vi } from 'vitest';
import { highlight, overlayModel } from './models';
import {
  boxOf,
  expectRingAround,
  find,
  frames,
  nextFrame,
  overlapOf,
  page,
  ringError,
  rings,
  startOverlay,
} from './overlay-driver';

// A ring never lies over something else than its control.

const BUTTON = '<button id="target" style="width:120px;height:32px">Update</button>';
const REMOVE = '<button style="width:300px;height:60px">Remove reseller relationship</button>';
const HEADER = `<header id="cover" style="position:sticky;top:0;height:120px;background:#ccc">${REMOVE}</header>`;
const FOOTER = `<footer id="cover" style="position:sticky;bottom:0;height:120px;background:#ccc">${REMOVE}</footer>`;
const CONTENT = `<div style="padding:900px 0 3000px">${BUTTON}</div>`;

/** Longer than the ring needs to come to rest after a scroll. */
const REST_FRAMES = 14;

function point(selector = '#target') {
  const overlay = startOverlay();
  const element = find(selector);
  overlay.show(overlayModel({ highlights: [highlight(element)] }));
  return { overlay, element };
}

const isShown = (): boolean => getComputedStyle(rings()[0] as Element).visibility === 'visible';

/** Scrolls so that the top of the control stands at `y`. */
function scrollTo(element: Element, y: number): void {
  window.scrollBy(0, boxOf(element).top - y);
}

/** What the ring has over the cover beyond the gap that it keeps from its control, px². */
function overlap(): number {
  if (!isShown()) return 0;
  const { left, right } = boxOf(rings()[0] as Element);
  return Math.max(0, overlapOf(rings()[0] as Element, find('#cover')) - 4 * (right - left));
}

describe('a control', () => {
  it('under a sticky header has no ring, and is said to be further up', async () => {
    page(HEADER + CONTENT);
    const { overlay, element } = point();
    await frames(REST_FRAMES);
    expect(overlay.directions).toEqual(['down']);
    scrollTo(element, 300);
    await frames(REST_FRAMES);
    expectRingAround(element);
    scrollTo(element, 20);
    await frames(REST_FRAMES);
    expect(isShown()).toBe(false);
    expect(overlay.directions).toEqual(['down', null, 'up']);
    overlay.showTarget();
    await vi.waitFor(() => expect(overlay.directions.at(-1)).toBe(null), { timeout: 3000 });
    await frames(REST_FRAMES);
    expectRingAround(element);
    expect(overlapOf(element, find('#cover'))).toBe(0);
  });

  it('under a sticky footer has no ring, and is said to be further down', async () => {
    page(CONTENT + FOOTER);
    const { overlay, element } = point();
    scrollTo(element, innerHeight - 80);
    await frames(REST_FRAMES);
    expect(isShown()).toBe(false);
    expect(overlay.directions).toEqual(['down']);
    overlay.showTarget();
    await vi.waitFor(() => expect(overlay.directions).toEqual(['down', null]), { timeout: 3000 });
    await frames(REST_FRAMES);
    expectRingAround(element);
  });

  it('that is half under a header has a ring around its other half', async () => {
    page(HEADER + CONTENT);
    const { element } = point();
    scrollTo(element, 104);
    await frames(REST_FRAMES);
    expect(ringError({ ...boxOf(element), top: 120 })).toBeLessThan(0.02);
  });

  it('is not ringed over the header on its way under it either, and ringed at once on its way out', async () => {
    page(HEADER + CONTENT);
    const { element } = point();
    scrollTo(element, 200);
    await frames(REST_FRAMES);
    for (const by of [6, -6]) {
      for (let frame = 0; frame < 40; frame += 1) {
        window.scrollBy(0, by);
        await nextFrame();
        await new Promise((resolve) => setTimeout(resolve));
        expect(overlap()).toBe(0);
        const { top, bottom } = boxOf(element);
        if (bottom >= 124) expect(ringError({ ...boxOf(element), top: Math.max(top, 120) })).toBeLessThan(0.02);
        else expect(isShown()).toBe(false);
      }
    }
  });

  it('is cut off by a header that sticks within its own scroller, and by what sticks below that', async () => {
    page(
      `<div id="scroller" style="position:absolute;top:100px;height:400px;width:500px;overflow:auto">
      <div style="position:sticky;top:0;height:50px;background:#ccc">Tabs</div>
      <div id="cover" style="position:sticky;top:50px;height:60px;background:#ddd">Columns</div>
      <div style="padding:300px 0 2000px">${BUTTON}</div></div>`,
    );
    point();
    await frames(REST_FRAMES);
    for (let frame = 0; frame < 48; frame += 1) {
      find('#scroller').scrollBy(0, 8);
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve));
      expect(overlap()).toBe(0);
    }
    expect(isShown()).toBe(false);
  });

  it('under a side pane has no ring and is said to be covered', async () => {
    page(
      `<div style="padding:300px 0 3000px;text-align:right">${BUTTON}</div>
       <aside id="cover" style="position:fixed;inset:0 0 0 auto;width:400px;background:#ccc">Pane</aside>`,
    );
    const { overlay } = point();
    expect(isShown()).toBe(false);
    await frames(REST_FRAMES);
    expect(isShown()).toBe(false);
    expect(overlay.directions).toEqual(['covered']);
    find('#cover').remove();
    overlay.refresh();
    await frames(4);
    expectRingAround(find('#target'));
    expect(overlay.directions).toEqual(['covered', null]);
  });

  it('under a toast has no ring until the toast goes', async () => {
    page(
      `<div style="position:absolute;left:40px;top:40px">${BUTTON}</div>
       <div style="position:fixed;inset:0;pointer-events:none" id="toasts"></div>`,
    );
    const { overlay, element } = point();
    await frames(REST_FRAMES);
    expectRingAround(element);
    find('#toasts').innerHTML =
      '<div style="position:absolute;left:20px;top:20px;width:300px;height:80px;pointer-events:auto">Saved</div>';
    overlay.refresh();
    await frames(4);
    expect(isShown()).toBe(false);
    expect(overlay.directions).toEqual(['covered']);
    find('#toasts').replaceChildren();
    overlay.refresh();
    await frames(4);
    expectRingAround(element);
    expect(overlay.directions).toEqual(['covered', null]);
  });

  it.each([
    ['under a layer that lets clicks through', '<div style="position:fixed;inset:0;pointer-events:none"></div>'],
    ['before a backdrop', '<div style="position:fixed;inset:0;z-index:-1;background:#eee"></div>'],
    ['beside a header', '<div style="position:fixed;inset:0 0 auto;height:60px;background:#ccc"></div>'],
    [
      'partly under a toast',
      '<div style="position:fixed;left:180px;top:180px;width:60px;height:40px;background:#ccc"></div>',
    ],
  ])('%s keeps its ring', async (_name, other) => {
    page(`<div style="padding:200px 200px 3000px">${BUTTON}</div>${other}`);
    const { overlay, element } = point();
    await frames(REST_FRAMES);
    expectRingAround(element);
    expect(overlay.directions).toEqual([]);
  });

  it('in a sticky header keeps its ring while the page scrolls', async () => {
    page(
      `<header style="position:sticky;top:0;height:120px;padding:40px;background:#ccc">${BUTTON}</header>${CONTENT.replace(BUTTON, '')}`,
    );
    const { overlay, element } = point();
    for (let frame = 0; frame < 20; frame += 1) {
      window.scrollBy(0, 10);
      await nextFrame();
      expectRingAround(element);
    }
    await frames(REST_FRAMES);
    expectRingAround(element);
    expect(overlay.directions).toEqual([]);
  });

  it('in a dialog above the header keeps its ring', async () => {
    page(
      `${HEADER}<div style="position:fixed;z-index:5;inset:20px 200px;overflow:auto;background:#fff">
       <div style="padding:30px 0 3000px">${BUTTON}</div></div>`,
    );
    const { element } = point();
    await frames(REST_FRAMES);
    expectRingAround(element);
  });

  it.each([
    ['the text of a floating label', '<label for="field" style="position:absolute;inset:0">Company name</label>'],
    ['a part of the same widget', '<span style="position:absolute;inset:0"></span>'],
  ])('under %s keeps its ring', async (_name, part) => {
    page(
      `<div style="padding:200px"><div style="position:relative;width:200px;height:32px">
       <input id="field" style="width:200px;height:32px;box-sizing:border-box">${part}</div></div>`,
    );
    const { element } = point('#field');
    await frames(REST_FRAMES);
    expectRingAround(element);
  });

  it('in a nested frame has no ring under a header of the frame, nor under one of the page', async () => {
    page(
      '<header id="cover" style="position:fixed;inset:0 0 auto;height:100px;background:#ccc"></header><iframe style="width:500px;height:600px;border:5px solid"></iframe>',
    );
    document.body.style.height = '3000px';
    const frame = find<HTMLIFrameElement>('iframe');
    const inner = frame.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    inner.body.innerHTML = `<header style="position:sticky;top:0;height:60px;background:#ccc"></header><div style="padding:300px 0 900px">${BUTTON}</div>`;
    const overlay = startOverlay();
    const element = find('#target', inner);
    overlay.show(overlayModel({ highlights: [highlight(element)] }));
    await frames(REST_FRAMES);
    expect(isShown()).toBe(true);
    window.scrollBy(0, 330);
    await frames(REST_FRAMES);
    expect(isShown()).toBe(false);
    window.scrollTo(0, 0);
    await frames(REST_FRAMES);
    expect(isShown()).toBe(true);
    frame.contentWindow?.scrollBy(0, boxOf(element).top - 10);
    frame.style.marginTop = '200px';
    await frames(REST_FRAMES);
    expect(isShown()).toBe(false);
  });
});
