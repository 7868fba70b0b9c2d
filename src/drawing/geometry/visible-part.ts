import { holdsAbsolute, holdsFixed } from '../../dom/sight/scroll-reach';
import type { FlatTree } from '../../dom/tree/flat-tree';
import type { OffScreenDirection } from '../overlay-model';
import { frameAround, frameSpaceOf, insideOf } from './frame-space';
import { intersect, type Rect } from './rect';

/** An ancestor that cuts off what lies outside of it, per axis. */
export type Clipper = { readonly element: Element; readonly x: boolean; readonly y: boolean };

export type ClipChain = {
  /** The document in whose window all is measured. */
  readonly home: Document;
  /** Innermost first, nested frames among them. */
  readonly clippers: readonly Clipper[];
  /** The dialog, popover or full-screen element that the control is shown in, above the rest of the page. */
  readonly topLayerAncestor: Element | null;
};

export type VisiblePart =
  | { readonly type: 'visible'; readonly rect: Rect }
  /** Scrolled or cut out of view, or covered; `edge` is the place in the view that is nearest to it. */
  | { readonly type: 'off-screen'; readonly direction: OffScreenDirection; readonly edge: Rect }
  /** Without a box: not in the document, `display: none`. */
  | { readonly type: 'gone' };

const TOP_LAYER = ':modal, :popover-open, :fullscreen';

/** The inside of a document's window, less its scrollbars, as a rectangle in its own space. */
export function windowOf({ documentElement: { clientWidth, clientHeight } }: Document): Rect {
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}

/** The box of `element` in the window of `home`, whatever frames lie between. */
export function boxIn(home: Document, element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  let box: Rect = { left, top, right, bottom };
  for (let frame = frameAround(element, home); frame; frame = frameAround(frame, home))
    box = frameSpaceOf(frame, frame.getBoundingClientRect()).toOuter(box);
  return box;
}

/**
 * Which ancestors cut `element` off, up to the window of `home`. Reads computed styles, so it is asked once per waking, not
 * per frame.
 */
export function clipChainOf(tree: FlatTree, element: Element, home: Document): ClipChain {
  const clippers: Clipper[] = [];
  let topLayerAncestor: Element | null = null;
  for (let at: Element | null = element; at; at = frameAround(at, home)) {
    // A frame shows nothing outside of itself, not even its own top layer.
    if (at !== element) clippers.push({ element: at, x: true, y: true });
    topLayerAncestor = addClippers(tree, at, clippers);
  }
  return { home, clippers, topLayerAncestor };
}

/**
 * Adds the ancestors that cut `element` off within its own document. `position: fixed` and `absolute` escape the scrollers
 * that are not their containing block.
 * @returns what it is shown in above the rest of that document
 */
function addClippers(tree: FlatTree, element: Element, clippers: Clipper[]): Element | null {
  const root = element.ownerDocument.documentElement;
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  if (element.matches(TOP_LAYER)) return element;
  let position = view.getComputedStyle(element).position;
  for (let ancestor = tree.parent(element); ancestor && ancestor !== root; ancestor = tree.parent(ancestor)) {
    const style = view.getComputedStyle(ancestor);
    if (style.display === 'contents') continue;
    const isTopLayer = ancestor.matches(TOP_LAYER);
    const isContaining =
      isTopLayer ||
      (position === 'fixed' && holdsFixed(style)) ||
      (position === 'absolute' && holdsAbsolute(style)) ||
      (position !== 'fixed' && position !== 'absolute');
    if (isContaining && !handsOverflowToViewport(ancestor, root, view)) {
      const paint = /paint|strict|content/.test(style.contain) || style.contentVisibility === 'auto';
      const x = paint || style.overflowX !== 'visible';
      const y = paint || style.overflowY !== 'visible';
      if ((x || y) && style.display !== 'inline') clippers.push({ element: ancestor, x, y });
    }
    // The top layer hangs from the viewport: nothing above cuts it off.
    if (isTopLayer) return ancestor;
    if (isContaining) position = style.position;
  }
  return null;
}

/** `overflow` of the body belongs to the window as long as the root element has none of its own (CSS Overflow 3, § 3.3). */
function handsOverflowToViewport(ancestor: Element, root: Element, view: Window): boolean {
  return ancestor === ancestor.ownerDocument.body && view.getComputedStyle(root).overflowX === 'visible';
}

function clipRect({ element, x, y }: Clipper, home: Document): Rect {
  const { left, top, right, bottom } = insideOf(element, boxIn(home, element));
  return {
    left: x ? left : Number.NEGATIVE_INFINITY,
    top: y ? top : Number.NEGATIVE_INFINITY,
    right: x ? right : Number.POSITIVE_INFINITY,
    bottom: y ? bottom : Number.POSITIVE_INFINITY,
  };
}

/** Which way `rect` lies outside of `view`; null where some of it is inside. */
export function directionFrom(view: Rect, rect: Rect): OffScreenDirection | null {
  if (rect.bottom <= view.top) return 'up';
  if (rect.top >= view.bottom) return 'down';
  if (rect.right <= view.left) return 'left';
  if (rect.left >= view.right) return 'right';
  return null;
}

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** `rect` pushed to the nearest place on the border of `view`, without size. */
function edgeOf(view: Rect, rect: Rect): Rect {
  const x = between((rect.left + rect.right) / 2, view.left, view.right);
  const y = between((rect.top + rect.bottom) / 2, view.top, view.bottom);
  return { left: x, top: y, right: x, bottom: y };
}

/** What of the window is left to see something in, after all that cuts it off; null where that is nothing. */
export function viewOf(chain: ClipChain, viewport: Rect): Rect | null {
  let view: Rect | null = viewport;
  for (const clipper of chain.clippers) view = view && intersect(view, clipRect(clipper, chain.home));
  return view;
}

/** What can be seen of `element` inside `viewport`, at this moment. Reads layout and writes nothing. */
export function visiblePartOf(element: Element, chain: ClipChain, viewport: Rect): VisiblePart {
  const whole = boxIn(chain.home, element);
  if (!element.isConnected || whole.right <= whole.left || whole.bottom <= whole.top) return { type: 'gone' };
  let rect: Rect = whole;
  let view: Rect = viewport;
  for (const clipper of chain.clippers) {
    const clip = clipRect(clipper, chain.home);
    const shown = intersect(rect, clip);
    if (!shown) {
      const direction = directionFrom(viewport, whole) ?? directionFrom(clip, whole) ?? 'down';
      return { type: 'off-screen', direction, edge: edgeOf(viewport, edgeOf(clip, whole)) };
    }
    rect = shown;
    view = intersect(view, clip) ?? view;
  }
  const shown = intersect(rect, viewport);
  if (shown) return { type: 'visible', rect: shown };
  return { type: 'off-screen', direction: directionFrom(viewport, rect) ?? 'down', edge: edgeOf(viewport, rect) };
}
