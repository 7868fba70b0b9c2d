import { OVERLAY_ELEMENT } from '../../dom/document/isolated-world';
import type { FlatTree } from '../../dom/tree/flat-tree';
import { frameAround } from './frame-space';

export type MotionWatch = {
  /** The page changed: measure afresh in the next frame, and on until all is still again. */
  wake(): void;
};

export type MotionWatchOptions = {
  readonly tree: FlatTree;
  readonly document: Document;
  /** The elements whose place on the screen matters. */
  readonly elements: readonly Element[];
  /**
   * Measures and draws.
   * @param fresh styles may have changed since the last time, not only places
   * @returns whether anything moved since the last time
   */
  readonly measure: (fresh: boolean) => boolean;
  /** All has come to rest: now there is time for what is too dear to be done in each frame. */
  readonly atRest: () => void;
  readonly signal: AbortSignal;
};

/** Frames without motion before going to sleep. Long enough for a scroll that pauses between two wheel ticks (about 100 ms). */
const STILL_FRAMES = 8;
/** The same when nothing is known to move: the page changed, and where things are is known after the next frame. */
const SETTLED_FRAMES = 2;

/** How many siblings before the element, and before each of its ancestors, are watched for their size. */
const NEIGHBOURS = 8;

/** Steps in which an observed element's visible share is told; one px of a control of 100 px is one step. */
const SHARES = Array.from({ length: 101 }, (_, index) => index / 100);

/**
 * Calls `measure` once per frame while `elements` move on the screen, and not at all while they rest.
 *
 *              scroll, resize, animation, a box around or before it changes size, moved (below)
 *   asleep ───────────────────────────────────────────────────────────────────────────────▶ awake
 *      ▲                                                                                      │
 *      └───────────────────────── 8 still frames, or 2 after a mere change ───────────────────┘
 *
 * Asleep, an `IntersectionObserver` whose root is cut down to the element's own rectangle tells when it leaves that place
 * for any other reason (a layout shift). No timer runs. Floating UI's `autoUpdate` does the same, but keeps a timer of 1 s
 * going for an element that is scrolled out of its container, and re-creates its observers during motion.
 */
export function watchMotion({ document, tree, elements, measure, atRest, signal }: MotionWatchOptions): MotionWatch {
  const view = document.defaultView;
  const places = new Set<IntersectionObserver>();
  const placed = new Set(elements.flatMap((element) => [element, ...framesAround(element, document)]));
  let frame = 0;
  let still = 0;
  /** After so many still frames it sleeps. */
  let patience = SETTLED_FRAMES;
  let isFresh = true;

  function onFrame(): void {
    frame = 0;
    const fresh = isFresh;
    isFresh = false;
    const moved = measure(fresh);
    still = moved ? 0 : still + 1;
    if (moved) patience = STILL_FRAMES;
    if (still < patience) {
      schedule();
      return;
    }
    sleep();
    // Once this frame has been laid out: what is measured before that makes the browser lay it out on the spot.
    setTimeout(() => {
      if (!signal.aborted && !frame) atRest();
    });
  }

  function schedule(): void {
    if (!frame && !signal.aborted && view) frame = view.requestAnimationFrame(onFrame);
  }

  function onMotion(): void {
    still = 0;
    patience = STILL_FRAMES;
    schedule();
  }

  function onEvent({ target }: Event): void {
    // Our own panel and rings come in softly, which moves nothing on the page.
    if (!(target instanceof Element) || target.localName !== OVERLAY_ELEMENT) onMotion();
  }

  function wake(): void {
    isFresh = true;
    still = 0;
    schedule();
  }

  /** For signals that come after this frame's animation callbacks: what they tell would be drawn one frame late. */
  function wakeNow(): void {
    if (signal.aborted) return;
    measure(isFresh);
    onMotion();
  }

  function sleep(): void {
    isFresh = true;
    patience = SETTLED_FRAMES;
    for (const place of places) place.disconnect();
    places.clear();
    for (const element of placed) watchPlace(element);
  }

  function watchPlace(element: Element, thresholds: readonly number[] = SHARES): void {
    const rest = element.getBoundingClientRect();
    if (!rest.width || !rest.height) return;
    const root = element.ownerDocument;
    const { clientWidth, clientHeight } = root.documentElement;
    const inset = [rest.top, clientWidth - rest.right, clientHeight - rest.bottom, rest.left];
    const rootMargin = inset.map((px) => `${-Math.floor(px)}px`).join(' ');
    let known: number | null = null;
    const place = new IntersectionObserver(
      (entries) => {
        const share = entries.at(-1)?.intersectionRatio ?? 0;
        const now = element.getBoundingClientRect();
        const moved =
          now.left !== rest.left || now.top !== rest.top || now.right !== rest.right || now.bottom !== rest.bottom;
        if (moved || (known !== null && known !== share)) {
          place.disconnect();
          places.delete(place);
          wakeNow();
          return;
        }
        known = share;
        if (share === 1 || thresholds !== SHARES) return;
        // Partly hidden at rest: the steps are too coarse to tell a small motion, so watch both sides of this very share.
        place.disconnect();
        places.delete(place);
        watchPlace(element, [share, Math.min(1, share + 1e-4)]);
      },
      { root, rootMargin, threshold: [...thresholds] },
    );
    places.add(place);
    place.observe(element);
  }

  /** The first sizes that are told are those that things have, not new ones. */
  let areSizesKnown = false;
  const sizes = new ResizeObserver(() => {
    if (areSizesKnown) wakeNow();
    else if (measure(isFresh)) onMotion();
    areSizesKnown = true;
  });
  const roots = new Set<Node>([document]);
  const views = new Set([view]);
  for (const element of placed) {
    roots.add(element.ownerDocument);
    views.add(element.ownerDocument.defaultView);
    for (let at: Element | null = element; at; at = tree.parent(at)) {
      roots.add(at.getRootNode());
      // Told before the frame is drawn: what pushes the element about is mostly something that grows before it.
      sizes.observe(at);
      let before = at.previousElementSibling;
      for (let near = 0; before && near < NEIGHBOURS; near += 1, before = before.previousElementSibling)
        sizes.observe(before);
    }
  }
  for (const root of roots) {
    // Neither scroll events nor all animation events leave the shadow root that they happen in.
    for (const type of [
      'scroll',
      'transitionrun',
      'transitionend',
      'animationstart',
      'animationend',
      'load',
      'toggle',
    ]) {
      root.addEventListener(type, onEvent, { capture: true, passive: true, signal });
    }
  }
  for (const each of views) each?.addEventListener('resize', onMotion, { passive: true, signal });
  signal.addEventListener('abort', () => {
    if (frame) view?.cancelAnimationFrame(frame);
    sizes.disconnect();
    for (const place of places) place.disconnect();
    places.clear();
  });
  wake();
  return { wake };
}

/** The nested frames that an element stands in; when one of them moves, so does the element. */
function framesAround(element: Element, home: Document): Element[] {
  const frame = frameAround(element, home);
  return frame ? [frame, ...framesAround(frame, home)] : [];
}
