import { afterEach, expect } from 'vitest';
import { createOverlayHost, type OverlayHost } from '../../../src/drawing/overlay-host';
import type { OffScreenDirection, PanelAction } from '../../../src/drawing/overlay-model';

const RING_GAP = 4;

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
});

export type Driver = OverlayHost & {
  readonly actions: PanelAction[];
  readonly directions: (OffScreenDirection | null)[];
  readonly gaveUp: () => number;
  readonly abort: () => void;
};

/** A host of the overlay on the test's page, taken away again after the test. */
export function startOverlay(
  onAction: (action: PanelAction, host: OverlayHost) => void = () => {},
  shadowRootOf: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
): Driver {
  const actions: PanelAction[] = [];
  const directions: (OffScreenDirection | null)[] = [];
  let gaveUp = 0;
  const host: OverlayHost = createOverlayHost({
    document,
    signal: life.signal,
    shadowRootOf,
    onAction(action) {
      actions.push(action);
      onAction(action, host);
    },
    onOffScreen: (direction) => directions.push(direction),
    onGaveUp: () => {
      gaveUp += 1;
    },
  });
  return { ...host, actions, directions, gaveUp: () => gaveUp, abort: () => life.abort() };
}

/** Puts elements onto the page. The text is the test's own. */
export function page(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  return main;
}

export function find<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`the test's page has no ${selector}`);
  return element;
}

export const hostElement = (): HTMLElement => find('waymark-overlay', deepHolder());
export const shadow = (): ShadowRoot => {
  const { shadowRoot } = hostElement();
  if (!shadowRoot) throw new Error('the host has no open shadow root');
  return shadowRoot;
};
export const panel = (): HTMLElement => find('[data-part="panel"]', shadow());
export const button = (action: string): HTMLElement => find(`[data-action="${action}"]`, shadow());
export const rings = (): HTMLElement[] => [...shadow().querySelectorAll<HTMLElement>('[data-highlight]')];

/** The host stands in the document, or in a dialog in an open shadow root. */
function deepHolder(): ParentNode {
  if (document.querySelector('waymark-overlay')) return document;
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.find((root) => root.querySelector('waymark-overlay')) ?? document;
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

export async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await nextFrame();
}

/** After all of a frame's work, its observers' included. */
export async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

export type Box = { left: number; top: number; right: number; bottom: number };

export const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

/** How far the ring's sides are off where they should be around `visible`, at most, in CSS px. */
export function ringError(visible: Box, ring: Element | undefined = rings()[0]): number {
  if (!ring) return Number.POSITIVE_INFINITY;
  const box = boxOf(ring);
  const expected = {
    left: Math.max(0, visible.left - RING_GAP),
    top: Math.max(0, visible.top - RING_GAP),
    right: Math.min(document.documentElement.clientWidth, visible.right + RING_GAP),
    bottom: Math.min(document.documentElement.clientHeight, visible.bottom + RING_GAP),
  };
  return Math.max(...(['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(box[side] - expected[side])));
}

export function expectRingAround(element: Element, ring?: Element): void {
  expect(ringError(boxOf(element), ring)).toBeLessThan(0.02);
}

export function overlapOf(a: Element, b: Element): number {
  const [one, two] = [boxOf(a), boxOf(b)];
  const width = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  return width > 0 && height > 0 ? width * height : 0;
}
