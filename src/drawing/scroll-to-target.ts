import type { FlatTree } from '../dom/tree/flat-tree';
import { scrollIntoStrip, scrollOutOfCover } from './geometry/cover';
import { inflate } from './geometry/rect';
import { scrollAlong, scrollersAround } from './geometry/scrollers';
import { boxIn, clipChainOf, viewOf, visiblePartOf, windowOf } from './geometry/visible-part';
import { RING_GAP } from './highlight/highlight-layer';
import type { PanelDock } from './panel/panel-dock';

/** Longest time in ms to wait for the browser's own smooth scrolling to end. */
const LONGEST_SCROLL = 1500;

export type ScrollOptions = {
  readonly tree: FlatTree;
  /** The document in whose window all is measured. */
  readonly home: Document;
  /** What the control shall stand beside; null where no panel is shown. */
  readonly panel: Pick<PanelDock, 'covers' | 'freeStrips'> | null;
  /** Without any motion on the way. */
  readonly calm: boolean;
  readonly signal: AbortSignal;
};

/**
 * Scrolls `element` into the middle of what scrolls it, then out from under a sticky bar if it ended up there, and beside the
 * panel if that found no place beside it. Only ever called because the person asked for it.
 */
export function scrollIntoViewFreeOfHeaders(
  element: Element,
  { tree, home, panel, calm, signal }: ScrollOptions,
): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
  const target = { tree, element, home };
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });

  /** Once the browser's scrolling is over, and the panel is where it goes after that. */
  function whenStill(then: () => void): void {
    const startedAt = performance.now();
    let last = Number.NaN;
    let still = 0;
    view?.requestAnimationFrame(function look() {
      if (!view || signal.aborted || !element.isConnected) return;
      const { top } = element.getBoundingClientRect();
      still = top === last ? still + 1 : 0;
      last = top;
      if (still < 6 && performance.now() - startedAt < LONGEST_SCROLL) view.requestAnimationFrame(look);
      else then();
    });
  }

  function freeOfCover(): void {
    const viewport = windowOf(home);
    const chain = clipChainOf(tree, element, home);
    const part = visiblePartOf(element, chain, viewport);
    const seen = viewOf(chain, viewport);
    const way = part.type === 'visible' && seen ? scrollOutOfCover(target, part.rect, seen) : null;
    if (way) scrollAlong(scrollersAround(tree, element, way.cover), way.by, behavior);
  }

  function besidePanel(): void {
    const seen = viewOf(clipChainOf(tree, element, home), windowOf(home));
    if (!seen || !panel?.covers(inflate(boxIn(home, element), RING_GAP))) return;
    const by = scrollIntoStrip(target, seen, panel.freeStrips(), RING_GAP);
    if (by !== null) scrollAlong(scrollersAround(tree, element, null), by, behavior);
  }

  whenStill(() => {
    freeOfCover();
    if (panel) whenStill(besidePanel);
  });
}
