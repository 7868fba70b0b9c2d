import type { FlatTree } from './flat-tree';

/** Controls smaller than this, in CSS px each way, are none (screen-reader-only helpers are 1 by 1). */
const MIN_SIZE = 6;
/** A layer that covers at least this share of the window is one that the page behind it waits for. */
const LAYER_SHARE = 0.5;

/**
 * Whether a person can see the element now, or by scrolling. Left out: what is hidden in any way, inert, of no size, folded
 * away, moved off the page, or behind another layer. Reads layout; call it for few elements.
 */
export function isVisible(tree: FlatTree, element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const rect = element.getBoundingClientRect();
  if (rect.width < MIN_SIZE || rect.height < MIN_SIZE) return false;
  if (isOffPage(element, rect)) return false;
  // Copied by name: a DOMRect has no properties of its own to spread.
  let clip: Box = { top: rect.top, left: rect.left, bottom: rect.bottom, right: rect.right };
  let isFixed = false;
  for (let node: Element | null = element; node; node = tree.parent(node)) {
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('inert')) return false;
    const style = getComputedStyle(node);
    if (isClippedAway(style)) return false;
    if (node !== element && !isFixed && node !== document.documentElement && node !== document.body) {
      const hides = /hidden|clip/;
      const box = node.getBoundingClientRect();
      if (hides.test(style.overflowX))
        clip = { ...clip, left: Math.max(clip.left, box.left), right: Math.min(clip.right, box.right) };
      if (hides.test(style.overflowY))
        clip = { ...clip, top: Math.max(clip.top, box.top), bottom: Math.min(clip.bottom, box.bottom) };
      // What scrolls out of a scroll container can be scrolled back; only what its ancestors clip is gone for good.
      const scrolls = /auto|scroll/;
      if (scrolls.test(style.overflowX) || scrolls.test(style.overflowY)) clip = intersect(box, box);
      if (clip.right - clip.left < 1 || clip.bottom - clip.top < 1) return false;
    }
    if (style.position === 'fixed') isFixed = true;
  }
  return !isBehindLayer(tree, element, rect);
}

/** Hidden from sight the way helpers for screen readers are. */
function isClippedAway({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  const inset = /^inset\(([\d.]+)%/.exec(clipPath)?.[1];
  if (inset !== undefined && Number(inset) >= 50) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = [...clip.matchAll(/-?[\d.]+/g)].map(Number);
  return clip.startsWith('rect(') && (right - left <= 1 || bottom - top <= 1);
}

type Box = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

const intersect = (a: Box, b: Box): Box => ({
  top: Math.max(a.top, b.top),
  left: Math.max(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
});

/** Outside of where scrolling can bring it: left of or above the page (an off-canvas menu). */
function isOffPage(element: Element, rect: DOMRect): boolean {
  const scroller = element.ownerDocument.scrollingElement;
  if (!scroller) return false;
  const isRtl = getComputedStyle(element.ownerDocument.documentElement).direction === 'rtl';
  const right = scroller.scrollLeft + (isRtl ? 0 : scroller.scrollWidth);
  const left = isRtl ? scroller.scrollLeft + scroller.clientWidth - scroller.scrollWidth : 0;
  const x = rect.left + scroller.scrollLeft;
  return (
    x + rect.width <= Math.min(left, 0) ||
    x >= Math.max(right, scroller.clientWidth) ||
    rect.bottom + scroller.scrollTop <= 0
  );
}

/** Whether a modal dialog or another layer as large as half the window lies over the element. */
function isBehindLayer(tree: FlatTree, element: Element, rect: DOMRect): boolean {
  const { innerWidth, innerHeight } = window;
  const x = Math.min(Math.max(rect.left + rect.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(rect.top + rect.height / 2, 0), innerHeight - 1);
  const isInWindow = rect.right > 0 && rect.bottom > 0 && rect.left < innerWidth && rect.top < innerHeight;
  if (!isInWindow) return isOutsideModal(tree, element);
  return isCovered(tree, document, element, x, y);
}

/** Goes through what lies at a point, from the top down to the element, through shadow roots. */
function isCovered(tree: FlatTree, root: Document | ShadowRoot, element: Element, x: number, y: number): boolean {
  for (const top of root.elementsFromPoint(x, y)) {
    // A shadow root's list goes on with what lies outside of it.
    if (top.getRootNode() !== root || top.localName === 'waymark-overlay') continue;
    if (tree.contains(element, top)) return false;
    const inner = tree.shadowRootOf(top);
    if (tree.contains(top, element)) return inner ? isCovered(tree, inner, element, x, y) : false;
    if (inner && isCovered(tree, inner, element, x, y)) return true;
    for (let node: Element | null = top; node && !tree.contains(node, element); node = tree.parent(node)) {
      if (isLayer(node)) return true;
    }
  }
  return false;
}

/** Something that lies over the page and makes it wait: modal, or as large as half the window. */
function isLayer(element: Element): boolean {
  if (element.matches('dialog:modal,[aria-modal="true"]')) return true;
  const { position } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height >= LAYER_SHARE * window.innerWidth * window.innerHeight;
}

/** Whether a layer that does not scroll lies over the middle of the window, and the element is not in it. */
function isOutsideModal(tree: FlatTree, element: Element): boolean {
  const { innerWidth, innerHeight } = window;
  const top = topElementAt(tree, innerWidth / 2, innerHeight / 2);
  for (let node: Element | null = top; node; node = tree.parent(node)) {
    if (tree.contains(node, element)) return false;
    if (node.matches('dialog:modal,[aria-modal="true"]')) return true;
    const box = node.getBoundingClientRect();
    const isLayer = getComputedStyle(node).position === 'fixed';
    if (isLayer && box.width * box.height >= LAYER_SHARE * innerWidth * innerHeight) return true;
  }
  return false;
}

/** The topmost element at a point of the window, through shadow roots, Waymark's own host left out. */
export function topElementAt(tree: FlatTree, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const [top] = root.elementsFromPoint(x, y).filter(({ localName }) => localName !== 'waymark-overlay');
    if (!top || top === found) return found;
    found = top;
    const inner = tree.shadowRootOf(top);
    if (!inner) return found;
    root = inner;
  }
}
