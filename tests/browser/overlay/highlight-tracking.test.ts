import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { plain } from '../../../src/drawing/panel/text-parts';
import { highlight, overlayModel } from './models';
import {
  boxOf,
  expectRingAround,
  find,
  frames,
  nextFrame,
  overlapOf,
  page,
  painted,
  panel,
  ringError,
  rings,
  shadow,
  startOverlay,
} from './overlay-driver';

const BUTTON = '<button id="target" style="width:120px;height:32px">Update</button>';

function point(selector = '#target') {
  const overlay = startOverlay();
  const element = find(selector);
  overlay.show(overlayModel({ highlights: [highlight(element)] }));
  return { overlay, element };
}

/** Nothing happens for `time` ms. That nothing does is what is tested, so there is no condition to wait for. */
const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** The largest error over `count` frames, each read before the page moves again. */
async function worstError(element: Element, count: number, move: (frame: number) => void): Promise<number> {
  let worst = 0;
  for (let frame = 0; frame < count; frame += 1) {
    move(frame);
    await nextFrame();
    // The frame's own work is done once the next task runs.
    await new Promise((resolve) => setTimeout(resolve));
    worst = Math.max(worst, ringError(boxOf(element)));
  }
  return worst;
}

describe('a ring', () => {
  it('is around its control before show returns', () => {
    page(`<div style="padding:80px">${BUTTON}</div>`);
    const { element } = point();
    expectRingAround(element);
    expect(rings()[0]?.dataset.highlight).toBe('billing-info');
    expect(getComputedStyle(rings()[0] as Element).pointerEvents).toBe('none');
  });

  it('stays around it while the page scrolls', async () => {
    page(`<div style="padding:600px 0 3000px">${BUTTON}</div>`);
    const { element } = point();
    expect(await worstError(element, 30, (frame) => window.scrollTo(0, frame * 9))).toBeLessThan(0.02);
  });

  it('stays around it while an inner scroller in a shadow root scrolls', async () => {
    const outer = page('<div id="outer"></div>').firstElementChild as HTMLElement;
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = `<div id="scroller" style="height:300px;overflow:auto"><div style="padding:200px 20px 900px">${BUTTON}</div></div>`;
    const overlay = startOverlay();
    const element = find('#target', root);
    overlay.show(overlayModel({ highlights: [highlight(element)] }));
    const scroller = find('#scroller', root);
    expect(await worstError(element, 20, (frame) => scroller.scrollTo(0, frame * 5))).toBeLessThan(0.02);
  });

  it.each([
    'open',
    'closed',
  ] as const)('stays around a slotted control whose scroller is in the shadow root, and is cut off with it: %s', async (mode) => {
    const outer = page(`<x-shell style="display:block">${BUTTON}</x-shell>`).firstElementChild as HTMLElement;
    const root = outer.attachShadow({ mode });
    root.innerHTML =
      '<div id="scroller" style="height:200px;overflow:auto"><div style="padding:150px 0 900px"><slot></slot></div></div>';
    const overlay = startOverlay(undefined, (element) => (element === outer ? root : element.shadowRoot));
    const element = find('#target');
    overlay.show(overlayModel({ highlights: [highlight(element)] }));
    const scroller = find('#scroller', root);
    expect(await worstError(element, 20, (frame) => scroller.scrollTo(0, frame * 5))).toBeLessThan(0.02);
    scroller.scrollTo(0, 400);
    await frames(3);
    expect(rings().map(({ style }) => style.visibility)).toEqual(['hidden']);
  });

  it('follows a layout shift within two frames, also after it went to sleep', async () => {
    page(`<div id="above" style="height:60px"></div>${BUTTON}`);
    const { element } = point();
    await frames(30);
    find('#above').style.height = '160px';
    await frames(3);
    expectRingAround(element);
    await frames(30);
    find('#above').style.height = '163px';
    await frames(3);
    expectRingAround(element);
  });

  it('follows what grows above it in the same frame, also within a box of fixed height', async () => {
    page(`<div id="box" style="height:400px;overflow:auto"><div id="above" style="height:60px"></div>${BUTTON}</div>`);
    const { element } = point();
    await frames(30);
    const grow = (): void => {
      find('#above').style.height = '160px';
    };
    expect(await worstError(element, 1, grow)).toBeLessThan(0.02);
  });

  it('follows a control in a nested frame, with the frame and what is in it', async () => {
    page(
      '<div id="above" style="height:60px"></div><iframe style="width:500px;height:300px;border:7px solid"></iframe>',
    );
    document.body.style.height = '3000px';
    const frame = find<HTMLIFrameElement>('iframe');
    const inner = frame.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    inner.body.innerHTML = `<div style="padding:150px 20px 900px">${BUTTON}</div>`;
    const element = find('#target', inner);
    startOverlay().show(overlayModel({ highlights: [highlight(element)] }));
    const error = (): number => {
      const { left, top, right, bottom } = boxOf(element);
      const [x, y] = [boxOf(frame).left + 7, boxOf(frame).top + 7];
      return ringError({ left: left + x, top: top + y, right: right + x, bottom: Math.min(bottom, 300) + y });
    };
    expect(error()).toBeLessThan(0.02);
    const worst = async (move: (step: number) => void): Promise<number> => {
      await frames(30);
      let most = 0;
      for (let step = 1; step <= 10; step += 1) {
        move(step);
        await nextFrame();
        await new Promise((resolve) => setTimeout(resolve));
        most = Math.max(most, error());
      }
      return most;
    };
    expect(await worst((step) => inner.defaultView?.scrollTo(0, step * 5))).toBeLessThan(0.02);
    expect(await worst((step) => window.scrollTo(0, step * 3))).toBeLessThan(0.02);
    expect(await worst((step) => find('#above').style.setProperty('height', `${60 + step}px`))).toBeLessThan(0.02);
  });

  it('is cut off by the nested frame that its control is in', () => {
    page('<iframe style="width:300px;height:100px;border:0"></iframe>');
    const frame = find<HTMLIFrameElement>('iframe');
    const inner = frame.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    inner.body.innerHTML = `<div style="padding:80px 0 400px">${BUTTON}</div>`;
    const element = find('#target', inner);
    startOverlay().show(overlayModel({ highlights: [highlight(element)] }));
    const { left, top, right } = boxOf(element);
    const [x, y] = [boxOf(frame).left, boxOf(frame).top];
    expect(ringError({ left: left + x, top: top + y, right: right + x, bottom: 100 + y })).toBeLessThan(0.02);
  });

  it('follows a control that grows, in the same frame', async () => {
    page(BUTTON);
    const { element } = point();
    await frames(30);
    element.style.width = '400px';
    await painted();
    expectRingAround(element);
  });

  it.each([
    ['a transition', 'transition:transform 250ms', 'transform:translateX(300px)'],
    ['a CSS animation', '', 'animation:cross 250ms forwards'],
  ])('follows %s, and is exact when it ends', async (_, before, during) => {
    page(
      `<style>@keyframes cross { to { transform: translateX(300px) } }</style><div id="mover" style="${before}">${BUTTON}</div>`,
    );
    const { element } = point();
    await frames(30);
    find('#mover').style.cssText += `;${during}`;
    await frames(2);
    let { left } = boxOf(element);
    for (let frame = 0; frame < 10; frame += 1) {
      await nextFrame();
      const box = boxOf(element);
      // The ring of the frame before: at most one frame of motion, however long a frame takes.
      expect(ringError(box)).toBeLessThan(box.left - left + 0.02);
      left = box.left;
    }
    await vi.waitFor(() => expect(boxOf(element).left).toBeGreaterThanOrEqual(300));
    await frames(3);
    expectRingAround(element);
  });

  it('is exact inside a scaled ancestor', () => {
    page(`<div style="transform:scale(1.5);transform-origin:0 0;padding:40px">${BUTTON}</div>`);
    expectRingAround(point().element);
  });

  it('is cut off with its scroller', async () => {
    page(
      `<div id="scroller" style="height:100px;width:300px;overflow:auto;border:5px solid"><div style="padding:80px 10px 600px">${BUTTON}</div></div>`,
    );
    const { element } = point();
    const { left, right, top } = boxOf(element);
    const bottom = boxOf(find('#scroller')).top + 5 + 100;
    expect(boxOf(element).bottom).toBeGreaterThan(bottom);
    expect(ringError({ left, top, right, bottom })).toBeLessThan(0.02);
  });

  it('is not cut off by a scroller that is not its containing block', () => {
    page(
      `<div style="height:60px;overflow:hidden"><div style="position:fixed;left:200px;top:300px">${BUTTON}</div></div>`,
    );
    expectRingAround(point().element);
  });

  it('ends at the edge of the window', () => {
    page(`<div style="position:fixed;left:-20px;top:0">${BUTTON}</div>`);
    point();
    const ring = boxOf(rings()[0] as Element);
    expect([ring.left, ring.top, ring.right, ring.bottom]).toEqual([0, 0, 104, 36]);
  });

  it('goes at once when its control leaves the page', () => {
    page(BUTTON);
    const { overlay, element } = point();
    element.remove();
    overlay.refresh();
    expect(rings()).toEqual([]);
  });

  it('goes without being told when its control leaves the page', async () => {
    page(BUTTON);
    const { element } = point();
    await frames(30);
    element.remove();
    await frames(3);
    expect(rings()).toEqual([]);
  });

  it('comes back when its control is shown again', async () => {
    page(BUTTON);
    const { element } = point();
    element.style.display = 'none';
    await frames(30);
    expect(rings()).toEqual([]);
    element.style.display = '';
    await frames(3);
    expect(getComputedStyle(rings()[0] as Element).visibility).toBe('visible');
    expectRingAround(element);
  });

  it('is a new one when another control is meant, so that none travels', () => {
    page(`${BUTTON}<br><button id="other">Edit</button>`);
    const { overlay } = point();
    const [before] = rings();
    overlay.show(overlayModel({ highlights: [highlight(find('#other'))] }));
    expect(rings()).toHaveLength(1);
    expect(rings()[0]).not.toBe(before);
    expectRingAround(find('#other'));
  });

  it('carries a tag in the language of the page where two controls are meant', () => {
    page(`<div style="padding:60px">${BUTTON}<br><button id="other">Edit</button></div>`);
    const overlay = startOverlay();
    overlay.show(
      overlayModel({
        highlights: [
          highlight(find('#target'), { tag: { text: 'Billing information', language: 'en' } }),
          highlight(find('#other'), { key: 'company-details', tag: { text: 'Company details', language: 'en' } }),
        ],
      }),
    );
    expect(rings().map(({ dataset }) => dataset.highlight)).toEqual(['billing-info', 'company-details']);
    expect(rings().map(({ textContent }) => textContent)).toEqual(['Billing information', 'Company details']);
    expect(rings()[0]?.querySelector('[lang="en"]')).not.toBeNull();
  });
});

describe('off screen', () => {
  it('says in which direction the control lies and that it came into view', async () => {
    page(`<div style="padding:3000px 0">${BUTTON}</div>`);
    const { overlay, element } = point();
    await painted();
    expect(overlay.directions).toEqual(['down']);
    expect(getComputedStyle(rings()[0] as Element).visibility).toBe('hidden');
    element.scrollIntoView({ block: 'center' });
    await painted();
    expect(overlay.directions).toEqual(['down', null]);
    expectRingAround(element);
    window.scrollTo(0, 5000);
    await painted();
    expect(overlay.directions).toEqual(['down', null, 'up']);
  });

  it.each([
    ['in the page', BUTTON],
    [
      'in a scroller of its own that is at its end',
      `<div style="height:220px;overflow:auto"><div style="padding:20px 0 400px">${BUTTON}</div></div>`,
    ],
  ])('scrolls a control %s free of a sticky header when asked to', async (_, content) => {
    page(
      `<div style="position:sticky;top:0;height:70vh;background:#ccc">Header</div><div style="padding:3000px 0">${content}</div>`,
    );
    const { overlay, element } = point();
    overlay.showTarget();
    await vi.waitFor(
      () => {
        const { left, top, bottom } = boxOf(element);
        expect(bottom).toBeLessThanOrEqual(innerHeight);
        expect(document.elementFromPoint(left + 60, top + 16)).toBe(element);
      },
      { timeout: 5000 },
    );
  });
});

describe('in a small window', () => {
  afterEach(() => browserPage.viewport(1280, 800));

  it.each([
    [320, 256, 'position:sticky;top:0'],
    [320, 300, 'position:sticky;top:0'],
    [320, 256, 'position:fixed;bottom:0;left:0;right:0'],
    [320, 256, ''],
    [320, 568, 'position:sticky;top:0'],
  ])('of %i × %i a control that is shown stands beside the panel and clear of a bar that is “%s”', async (width, height, bar) => {
    await browserPage.viewport(width, height);
    page(`<div style="${bar};height:44px;background:#ccc">Bar</div><div style="padding:900px 0">${BUTTON}</div>`);
    const { overlay, element } = point();
    await painted();
    overlay.showTarget();
    let still = 0;
    for (let last = Number.NaN; still < 30; last = window.scrollY) {
      await nextFrame();
      still = window.scrollY === last ? still + 1 : 0;
    }
    const { left, top, bottom } = boxOf(element);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    for (const y of [top + 2, bottom - 2]) expect(document.elementFromPoint(left + 60, y)).toBe(element);
    expect(overlapOf(panel(), rings()[0] as Element)).toBe(0);
    expectRingAround(element);
  });
});

describe('at rest', () => {
  it('asks for no frame and measures nothing', async () => {
    page(
      `<div id="scroller" style="height:300px;overflow:auto"><div style="padding:40px 0 900px">${BUTTON}</div></div>`,
    );
    point();
    await rest(800);
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    await rest(1500);
    const counts = { frames: asked.mock.calls.length, measured: measured.mock.calls.length };
    vi.restoreAllMocks();
    expect(counts).toEqual({ frames: 0, measured: 0 });
  });

  it('asks for no frame either while the control is scrolled out of its container', async () => {
    page(`<div style="height:100px;overflow:auto"><div style="padding:500px 0 900px">${BUTTON}</div></div>`);
    point();
    await rest(800);
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    await rest(1500);
    const count = asked.mock.calls.length;
    vi.restoreAllMocks();
    expect(count).toBe(0);
  });

  it('writes no style when nothing moved', async () => {
    page(BUTTON);
    const { overlay } = point();
    await frames(30);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(shadow(), { attributes: true, subtree: true, childList: true });
    overlay.refresh();
    window.dispatchEvent(new Event('resize'));
    await frames(12);
    observer.disconnect();
    expect(records).toEqual([]);
  });
});

describe('the panel', () => {
  it.each([
    ['bottom end', 'right:20px;bottom:20px'],
    ['top end', 'right:20px;top:20px'],
    ['middle', 'left:45%;top:45%'],
    ['bottom start', 'left:20px;bottom:20px'],
  ])('covers no control at the %s of the window', async (_name, place) => {
    page(`<div style="position:fixed;${place}">${BUTTON}</div>`);
    point();
    await painted();
    expect(overlapOf(panel(), rings()[0] as Element)).toBe(0);
  });

  it('gets out of the way when the page scrolls the control under it, and not before', async () => {
    page(`<div style="padding:1400px 0 3000px;text-align:right">${BUTTON}</div>`);
    const { element } = point();
    await painted();
    const places = new Set<string>();
    for (let y = 500; y < 1500; y += 10) {
      window.scrollTo(0, y);
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve));
      expect(overlapOf(panel(), element)).toBe(0);
      places.add(JSON.stringify(boxOf(panel())));
    }
    expect(places.size).toBeLessThanOrEqual(3);
  });

  it.each([
    [320, 640],
    [1280, 400],
    [320, 420],
  ])('is made lower when a control in the middle of a window of %i × %i leaves no room else', async (width, height) => {
    await browserPage.viewport(width, height);
    page(`<div style="position:fixed;inset:45% 8px auto">${BUTTON.replace('120px', '100%')}</div>`);
    const overlay = startOverlay();
    const remarks = [
      { kind: 'information', title: null, text: plain('The company name that you change here. '.repeat(9)) },
    ] as const;
    overlay.show(overlayModel({ highlights: [highlight(find('#target'))], panel: { remarks } }));
    await painted();
    expect(overlapOf(panel(), rings()[0] as Element)).toBe(0);
    expect(boxOf(panel()).bottom - boxOf(panel()).top).toBeGreaterThanOrEqual(120);
    overlay.show(overlayModel({ panel: { remarks } }));
    await painted();
    expect(boxOf(panel()).bottom).toBeLessThanOrEqual(height);
    await browserPage.viewport(1280, 800);
  });

  it('leaves the form free when there is room beside it', async () => {
    page('<form style="position:fixed;right:0;top:0;width:700px;height:100%"><button id="target">Save</button></form>');
    const overlay = startOverlay();
    overlay.show(overlayModel({ highlights: [highlight(find('#target'))], keepFree: find('form') }));
    expect(overlapOf(panel(), find('form'))).toBe(0);
  });
});
