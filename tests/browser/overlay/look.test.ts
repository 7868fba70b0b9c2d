import { afterEach, expect, it } from 'vitest';
import { prefer } from '../preferences';
import { GALLERY } from './gallery/states';
import { highlight, overlayModel } from './models';
import { find, hostElement, page, panel, startOverlay } from './overlay-driver';

afterEach(async () => {
  await prefer({});
});

function start() {
  page('<button id="target">Update</button>');
  const overlay = startOverlay();
  const show = (): void => overlay.show(overlayModel({ highlights: [highlight(find('#target'))] }));
  show();
  return { overlay, show };
}

const surface = (): string => getComputedStyle(panel()).backgroundColor;

/** Whether anything in the panel would move or fade if it changed. */
const moves = (): boolean =>
  [panel(), ...panel().querySelectorAll('*')].some((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration !== '0s';
  });

it('follows the system until the person chooses, and the choice whatever the system says', async () => {
  const { overlay } = start();
  await prefer({ 'prefers-color-scheme': 'light' });
  const light = surface();
  await prefer({ 'prefers-color-scheme': 'dark' });
  const dark = surface();
  expect(dark).not.toBe(light);
  overlay.setLook({ appearance: 'light', motion: 'auto' });
  expect(surface()).toBe(light);
  await prefer({ 'prefers-color-scheme': 'light' });
  overlay.setLook({ appearance: 'dark', motion: 'auto' });
  expect(surface()).toBe(dark);
});

it('moves nothing when the person wants it so, or the system', async () => {
  const { overlay } = start();
  expect(moves()).toBe(true);
  overlay.setLook({ appearance: 'auto', motion: 'reduced' });
  expect(moves()).toBe(false);
  overlay.setLook({ appearance: 'auto', motion: 'auto' });
  expect(moves()).toBe(true);
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  expect(moves()).toBe(false);
});

it('keeps the look when the panel goes and comes again, and writes it on nothing but its own stage', () => {
  const { overlay, show } = start();
  const before = surface();
  overlay.setLook({ appearance: 'dark', motion: 'reduced' });
  overlay.hide();
  show();
  expect(surface()).not.toBe(before);
  expect(moves()).toBe(false);
  expect(
    hostElement()
      .getAttributeNames()
      .filter((name) => /appearance|motion|style/.test(name)),
  ).toEqual([]);
  expect(getComputedStyle(document.documentElement).colorScheme).toBe('normal');
});

/** The colours of a contrast theme that a drawing may have, as the browser gives them at this moment. */
function themeColors(): ReadonlySet<string> {
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  panel().append(probe);
  const colors = ['Canvas', 'CanvasText', 'ButtonText', 'LinkText', 'Highlight', 'HighlightText'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return new Set(colors);
}

it.each(
  Object.entries(GALLERY),
)('draws every sign in the colours of a contrast theme in state "%s"', async (_, state) => {
  await prefer({ 'forced-colors': 'active' });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  page('<button id="target">Update</button>');
  startOverlay().show(overlayModel({ ...state.model, highlights: state.points ? [highlight(find('#target'))] : [] }));
  const signs = [...panel().querySelectorAll('svg, svg *')];
  expect(signs.length).toBeGreaterThan(0);
  const theme = themeColors();
  const others = signs.flatMap((sign) => {
    const { fill, stroke } = getComputedStyle(sign);
    const foreign = [fill, stroke].filter((paint) => paint !== 'none' && !theme.has(paint));
    return foreign.map((paint) => `${sign.closest('svg')?.getAttribute('class')}: ${paint}`);
  });
  expect(others).toEqual([]);
});
