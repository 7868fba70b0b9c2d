import { deepElementFromPoint, isWithin } from './page-point';
import { flatParent } from './visible-part';

/** Air in CSS px between a sticky bar and the control. */
const AIR = 12;

/** Longest time in ms to wait for the browser's own smooth scrolling to end. */
const LONGEST_SCROLL = 1500;

/** The fixed or sticky bar that lies over `element` at its middle, or null. */
function coverOf(element: Element, ignore: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = deepElementFromPoint(element.ownerDocument, left + width / 2, top + Math.min(height / 2, 24));
  if (!hit || isWithin(hit, element) || isWithin(element, hit) || isWithin(hit, ignore)) return null;
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = hit; at && view; at = flatParent(at)) {
    const { position } = view.getComputedStyle(at);
    if ((position === 'sticky' || position === 'fixed') && !isWithin(element, at)) return at;
  }
  return null;
}

function nearestScroller(element: Element): Element | null {
  const { defaultView: view, scrollingElement } = element.ownerDocument;
  for (let at = flatParent(element); at && view; at = flatParent(at)) {
    const { overflowY } = view.getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return scrollingElement;
}

export type ScrollOptions = {
  /** Our own host, which may lie over the control for a moment and is no cover. */
  readonly ignore: Element;
  /** Without any motion on the way. */
  readonly calm: boolean;
  readonly signal: AbortSignal;
};

/**
 * Scrolls `element` into the middle of what scrolls it, then out from under a sticky bar if it ended up there. Only ever
 * called because the person asked for it.
 */
export function scrollIntoViewFreeOfHeaders(element: Element, { ignore, calm, signal }: ScrollOptions): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  const startedAt = view.performance.now();
  let last = Number.NaN;
  let still = 0;

  function whenStill(): void {
    if (!view || signal.aborted || !element.isConnected) return;
    const { top } = element.getBoundingClientRect();
    still = top === last ? still + 1 : 0;
    last = top;
    if (still < 6 && view.performance.now() - startedAt < LONGEST_SCROLL) view.requestAnimationFrame(whenStill);
    else freeOfCover();
  }

  function freeOfCover(): void {
    const cover = coverOf(element, ignore);
    if (!cover) return;
    const bar = cover.getBoundingClientRect();
    const control = element.getBoundingClientRect();
    const isAbove = (bar.top + bar.bottom) / 2 < (control.top + control.bottom) / 2;
    const top = isAbove ? control.top - bar.bottom - AIR : control.bottom - bar.top + AIR;
    nearestScroller(element)?.scrollBy({ top, behavior });
  }

  view.requestAnimationFrame(whenStill);
}
