import { OVERLAY_ELEMENT } from '../document/isolated-world';
import { closestOf, type FlatTree } from '../tree/flat-tree';
import { pageElementAt } from './hit-test';
import { MODAL } from './layers';
import { type Box, holdsAbsolute, isScroller, isWithinReach, isWithinReachOfWindow } from './scroll-reach';

/** Controls smaller than this, in CSS px each way, are none (screen-reader-only helpers are 1 by 1). */
const MIN_SIZE = 6;
/** Fainter than this nobody sees it. What is disabled is faint, too, but less: 0.38 in Material Design. */
const MIN_OPACITY = 0.1;
/** Dialogs of which less is seen each way, in CSS px, are put away or empty. */
const MODAL_SIZE = 100;
/** A layer that covers at least this share of the window is one that the page behind it waits for. */
const LAYER_SHARE = 0.5;

/** Whether the element is drawn at all, wherever that is. Quick. */
export const isDrawn = (element: Element): boolean =>
  element.isConnected && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * Whether a person can see the element now, or by scrolling. Left out: what is hidden in any way, inert, of no size, folded
 * away, moved off the page, or behind another layer. Reads layout; call it for few elements.
 */
export function isVisible(tree: FlatTree, element: Element): boolean {
  if (!isDrawn(element)) return false;
  const rect = element.getBoundingClientRect();
  if (rect.width < MIN_SIZE || rect.height < MIN_SIZE) return false;
  // Copied by name: a DOMRect has no properties of its own to spread.
  let clip: Box = { top: rect.top, left: rect.left, bottom: rect.bottom, right: rect.right };
  let position = 'static';
  let opacity = 1;
  for (let node: Element | null = element; node; node = tree.parent(node)) {
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('inert')) return false;
    const style = getComputedStyle(node);
    opacity *= Number(style.opacity);
    if (isClippedAway(style) || opacity < MIN_OPACITY) return false;
    const isHeld = position !== 'fixed' && (position !== 'absolute' || holdsAbsolute(style));
    if (node !== element && isHeld && !isWindow(node)) {
      const hides = /hidden|clip/;
      const box = node.getBoundingClientRect();
      if (hides.test(style.overflowX))
        clip = { ...clip, left: Math.max(clip.left, box.left), right: Math.min(clip.right, box.right) };
      if (hides.test(style.overflowY))
        clip = { ...clip, top: Math.max(clip.top, box.top), bottom: Math.min(clip.bottom, box.bottom) };
      // What is scrolled out of a box can be scrolled back, and then stands where the box does.
      if (isScroller(style)) {
        if (!isWithinReach(clip, node, style)) return false;
        clip = { top: box.top, left: box.left, bottom: box.bottom, right: box.right };
      }
      if (clip.right - clip.left < 1 || clip.bottom - clip.top < 1) return false;
    }
    if (isHeld && style.display !== 'contents') position = style.position;
  }
  const isReachable = position === 'fixed' ? isInWindow(clip) : isWithinReachOfWindow(clip, element.ownerDocument);
  return isReachable && !isBehindLayer(tree, element, rect);
}

/** Hidden from sight the way helpers for screen readers are. */
function isClippedAway({ clip, clipPath, filter, position }: CSSStyleDeclaration): boolean {
  if (/^circle\(0(px|%)?( |\))/.test(clipPath) || /opacity\(0%?\)/.test(filter)) return true;
  const inset = /^inset\(([\d.]+)%/.exec(clipPath)?.[1];
  if (inset !== undefined && Number(inset) >= 50) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = [...clip.matchAll(/-?[\d.]+/g)].map(Number);
  return clip.startsWith('rect(') && (right - left <= 1 || bottom - top <= 1);
}

/** The root element, and the body where it leaves its `overflow` to the window (CSS Overflow 3, § 3.3). */
const isWindow = (element: Element): boolean =>
  element === document.documentElement ||
  (element === document.body && getComputedStyle(document.documentElement).overflowX === 'visible');

const isInWindow = ({ top, left, bottom, right }: Box): boolean =>
  right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight;

/** Whether a modal dialog or another layer as large as half the window lies over the element. */
function isBehindLayer(tree: FlatTree, element: Element, rect: DOMRect): boolean {
  const { innerWidth, innerHeight } = window;
  const x = Math.min(Math.max(rect.left + rect.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(rect.top + rect.height / 2, 0), innerHeight - 1);
  if (!isInWindow(rect)) return isOutsideLayer(tree, element);
  return isCovered(tree, document, element, x, y) || isOutsideModal(tree, element);
}

/** Goes through what lies at a point, from the top down to the element, through shadow roots. */
function isCovered(tree: FlatTree, root: Document | ShadowRoot, element: Element, x: number, y: number): boolean {
  const first = root.elementFromPoint(x, y);
  // Mostly nothing lies over it, and then there is no need for all that lies below.
  if (first?.getRootNode() === root && tree.contains(element, first)) return false;
  for (const top of root.elementsFromPoint(x, y)) {
    // A shadow root's list goes on with what lies outside of it.
    if (top.getRootNode() !== root || top.localName === OVERLAY_ELEMENT) continue;
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
  if (element.matches(MODAL)) return true;
  const { position } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height >= LAYER_SHARE * window.innerWidth * window.innerHeight;
}

/** Whether a modal dialog stands in the window, and the element is neither in it nor in a later one. */
function isOutsideModal(tree: FlatTree, element: Element): boolean {
  const isIn = (outer: Element): boolean => tree.contains(outer, element);
  for (const modal of modalsInWindow(tree)) {
    if (isIn(modal)) continue;
    const own = closestOf(tree, element, MODAL);
    // Of two dialogs the later one stands above the other, wherever either is in the window.
    if (!own || (modal.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return true;
  }
  return false;
}

/** The modal dialogs that are seen: the one in the middle of the window, through shadow roots, and those at its sides. */
function modalsInWindow(tree: FlatTree): readonly Element[] {
  if (modalsNow) return modalsNow;
  const middle = pageElementAt(tree, document, window.innerWidth / 2, window.innerHeight / 2);
  const inMiddle = middle && closestOf(tree, middle, MODAL);
  const others = [...document.querySelectorAll(MODAL)].filter((modal) => modal !== inMiddle && isOnTop(tree, modal));
  modalsNow = inMiddle ? [inMiddle, ...others] : others;
  // Asked for each candidate of one look, in which the page cannot change: the selector takes 1 ms on 50,000 elements.
  queueMicrotask(() => {
    modalsNow = null;
  });
  return modalsNow;
}

let modalsNow: readonly Element[] | null = null;

/** Whether what the window shows of a dialog is large enough to be one, and nothing lies over its middle. */
function isOnTop(tree: FlatTree, modal: Element): boolean {
  const box = modal.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const right = Math.min(box.right, window.innerWidth);
  const bottom = Math.min(box.bottom, window.innerHeight);
  if (right - left < MODAL_SIZE || bottom - top < MODAL_SIZE || !isDrawn(modal)) return false;
  const hit = pageElementAt(tree, document, (left + right) / 2, (top + bottom) / 2);
  return hit !== null && tree.contains(modal, hit);
}

/** Whether a layer that does not scroll lies over the middle of the window, and the element is not in it. */
function isOutsideLayer(tree: FlatTree, element: Element): boolean {
  const { innerWidth, innerHeight } = window;
  const top = pageElementAt(tree, document, innerWidth / 2, innerHeight / 2);
  for (let node: Element | null = top; node; node = tree.parent(node)) {
    if (tree.contains(node, element)) return false;
    if (node.matches(MODAL)) return true;
    const box = node.getBoundingClientRect();
    const isLayer = getComputedStyle(node).position === 'fixed';
    if (isLayer && box.width * box.height >= LAYER_SHARE * innerWidth * innerHeight) return true;
  }
  return false;
}
