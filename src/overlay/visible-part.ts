import type { OffScreenDirection } from './overlay-model';
import { intersect, type Rect } from './rect';

/** An ancestor that cuts off what lies outside of it, per axis. */
export type Clipper = { readonly element: Element; readonly x: boolean; readonly y: boolean };

export type ClipChain = {
  /** Innermost first. */
  readonly clippers: readonly Clipper[];
  /** The dialog, popover or full-screen element that the control is shown in, above the rest of the page. */
  readonly topLayerAncestor: Element | null;
};

export type VisiblePart =
  | { readonly type: 'visible'; readonly rect: Rect }
  /** Scrolled or cut out of view; `edge` is the place on the border of the view that is nearest to it. */
  | { readonly type: 'off-screen'; readonly direction: OffScreenDirection; readonly edge: Rect }
  /** Without a box: not in the document, `display: none`. */
  | { readonly type: 'gone' };

const TOP_LAYER = ':modal, :popover-open, :fullscreen';

/** The parent in the flat tree, the one that layout follows: the slot where there is one, the host above a shadow root. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function containsFixed(style: CSSStyleDeclaration): boolean {
  return (
    style.transform !== 'none' ||
    style.translate !== 'none' ||
    style.rotate !== 'none' ||
    style.scale !== 'none' ||
    style.perspective !== 'none' ||
    style.filter !== 'none' ||
    (style.backdropFilter ?? 'none') !== 'none' ||
    /paint|layout|strict|content/.test(style.contain) ||
    (style.containerType !== '' && style.containerType !== 'normal') ||
    /transform|perspective|filter|translate|rotate|scale|contain/.test(style.willChange)
  );
}

/**
 * Which ancestors cut `element` off. Reads computed styles, so it is asked once per waking, not per frame.
 * `position: fixed` and `absolute` escape the scrollers that are not their containing block.
 */
export function clipChainOf(element: Element): ClipChain {
  const clippers: Clipper[] = [];
  const root = element.ownerDocument.documentElement;
  const view = element.ownerDocument.defaultView;
  if (!view || element.matches(TOP_LAYER)) return { clippers, topLayerAncestor: view ? element : null };
  let position = view.getComputedStyle(element).position;
  for (let ancestor = flatParent(element); ancestor && ancestor !== root; ancestor = flatParent(ancestor)) {
    const style = view.getComputedStyle(ancestor);
    if (style.display === 'contents') continue;
    const isTopLayer = ancestor.matches(TOP_LAYER);
    const isContaining =
      isTopLayer ||
      (position === 'fixed' && containsFixed(style)) ||
      (position === 'absolute' && (style.position !== 'static' || containsFixed(style))) ||
      (position !== 'fixed' && position !== 'absolute');
    if (isContaining && !handsOverflowToViewport(ancestor, root, view)) {
      const paint = /paint|strict|content/.test(style.contain) || style.contentVisibility === 'auto';
      const x = paint || style.overflowX !== 'visible';
      const y = paint || style.overflowY !== 'visible';
      if ((x || y) && style.display !== 'inline') clippers.push({ element: ancestor, x, y });
    }
    // The top layer hangs from the viewport: nothing above cuts it off.
    if (isTopLayer) return { clippers, topLayerAncestor: ancestor };
    if (isContaining) position = style.position;
  }
  return { clippers, topLayerAncestor: null };
}

/** `overflow` of the body belongs to the window as long as the root element has none of its own (CSS Overflow 3, § 3.3). */
function handsOverflowToViewport(ancestor: Element, root: Element, view: Window): boolean {
  return ancestor === ancestor.ownerDocument.body && view.getComputedStyle(root).overflowX === 'visible';
}

/** The padding box without scrollbars, which is what shows of a scroller's content. */
function clipRect({ element, x, y }: Clipper): Rect {
  const box = element.getBoundingClientRect();
  const html = element instanceof HTMLElement ? element : null;
  // A transformed ancestor scales what `clientWidth` says in unscaled px.
  const scaleX = html?.offsetWidth ? box.width / html.offsetWidth : 1;
  const scaleY = html?.offsetHeight ? box.height / html.offsetHeight : 1;
  const left = box.left + element.clientLeft * scaleX;
  const top = box.top + element.clientTop * scaleY;
  return {
    left: x ? left : Number.NEGATIVE_INFINITY,
    top: y ? top : Number.NEGATIVE_INFINITY,
    right: x ? left + element.clientWidth * scaleX : Number.POSITIVE_INFINITY,
    bottom: y ? top + element.clientHeight * scaleY : Number.POSITIVE_INFINITY,
  };
}

function directionFrom(view: Rect, rect: Rect): OffScreenDirection | null {
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

/** What can be seen of `element` inside `viewport`, at this moment. Reads layout and writes nothing. */
export function visiblePartOf(element: Element, chain: ClipChain, viewport: Rect): VisiblePart {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const whole: Rect = { left, top, right, bottom };
  if (!element.isConnected || right <= left || bottom <= top) return { type: 'gone' };
  let rect: Rect = whole;
  let view: Rect = viewport;
  for (const clipper of chain.clippers) {
    const clip = clipRect(clipper);
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
