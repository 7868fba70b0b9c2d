import { scrollOutOfCover } from './cover';
import { clipChainOf, flatParent, viewOf, visiblePartOf, windowOf } from './visible-part';

/** Longest time in ms to wait for the browser's own smooth scrolling to end. */
const LONGEST_SCROLL = 1500;

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
    const home = ignore.ownerDocument;
    const viewport = windowOf(home);
    const chain = clipChainOf(element, home);
    const part = visiblePartOf(element, chain, viewport);
    const seen = viewOf(chain, viewport);
    if (part.type !== 'visible' || !seen) return;
    const top = scrollOutOfCover({ element, home, host: ignore }, part.rect, seen);
    if (top !== null) nearestScroller(element)?.scrollBy({ top, behavior });
  }

  view.requestAnimationFrame(whenStill);
}
