import { intersect, isSameRect, type Rect } from '../geometry/rect';

export type SeenPartOptions = {
  readonly view: Window;
  /** The picture was enlarged, made smaller or panned, and has come to rest. */
  readonly onRest: () => void;
  readonly signal: AbortSignal;
};

/** How long the picture must not have moved, in ms. The panel stands still on the page meanwhile: it would lag behind fingers. */
const AT_REST = 150;

/** Two fingers do not come back to exactly 1; what is cut off at less than this is no more than a margin. */
const ENLARGED = 1.02;

/**
 * Watches which part of the window is seen while a person enlarges the page's picture with two fingers (pinch zoom). That lays
 * out nothing anew, so what stands at the window's edges is out of sight then. Costs nothing while nothing is enlarged.
 *
 * @returns asks for the part that is seen since the picture last came to rest, in CSS px of `window`, the inside of the
 * window: all of it where nothing is enlarged
 */
export function watchSeenPart({ view, onRest, signal }: SeenPartOptions): (window: Rect) => Rect {
  const { visualViewport } = view;
  let seen = read();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): Rect | null {
    if (!visualViewport || visualViewport.scale < ENLARGED) return null;
    const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
    return { left, top, right: left + width, bottom: top + height };
  }

  function onMotion(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const before = seen;
      seen = read();
      if (!isSameRect(before, seen)) onRest();
    }, AT_REST);
  }

  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, onMotion, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return (window) => (seen && intersect(seen, window)) ?? window;
}
