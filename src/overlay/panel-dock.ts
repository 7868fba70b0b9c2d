import { keepAtEdges, type Placed, placePanel } from './panel-placement';
import { inflate, intersect, type Point, type Rect, type Size } from './rect';

export type DockRequest = {
  /** Inside of the window, in CSS px. */
  readonly viewport: Size;
  readonly rings: readonly Rect[];
  /** The form that is being filled in. */
  readonly form: Rect | null;
  readonly direction: 'ltr' | 'rtl';
};

export type PanelDock = {
  /** Puts the panel where it covers no ring, and makes it lower for that if nothing else helps. */
  place(request: DockRequest): void;
  /** Whether the panel was placed in a window of this size. */
  isPlacedIn(viewport: Size): boolean;
  /** The middle of the panel in CSS px of the viewport, or null while it is nowhere. */
  middle(): Point | null;
};

/** Least distance between panel and window edges in CSS px: in ordinary windows, and in those as narrow as a phone's. */
const MARGIN = 16;
const NARROW_MARGIN = 8;
const NARROW = 480;

/** A panel lower than this in CSS px cannot be read; then it rather covers a part of a control. */
const LOWEST_PANEL = 120;

/** Moves `dock`, the box around the panel. */
export function createPanelDock(dock: HTMLElement): PanelDock {
  let placed: Placed | null = null;
  let room: number | null = null;

  /** Limits the panel's height. Its text scrolls then, and stays where it was scrolled to. */
  function limit(height: number | null): void {
    if (height === room) return;
    const body = dock.querySelector('.body');
    const scrolledTo = body?.scrollTop ?? 0;
    room = height;
    if (height === null) dock.style.removeProperty('--room');
    else dock.style.setProperty('--room', `${height}px`);
    if (body && scrolledTo) body.scrollTop = scrolledTo;
  }

  function find({ viewport, rings, form, direction }: DockRequest, margin: number): Placed | null {
    const panel = { width: dock.offsetWidth, height: dock.offsetHeight };
    if (!panel.width) return null;
    const previous = placed && keepAtEdges(placed, panel, viewport);
    const point = placePanel({ viewport, panel, avoid: rings, keepFree: form, previous, direction, margin });
    return { point, panel, viewport };
  }

  function coversRing({ point, panel }: Placed, rings: readonly Rect[]): boolean {
    const box = { left: point.x, top: point.y, right: point.x + panel.width, bottom: point.y + panel.height };
    return rings.some((ring) => intersect(inflate(box, -0.01), ring));
  }

  /** The height of the highest strip across the window that holds no ring, margins taken off. */
  function highestStrip({ viewport, rings }: DockRequest, margin: number): number {
    const sorted = [...rings].sort((a, b) => a.top - b.top);
    let highest = 0;
    let from = 0;
    for (const { top, bottom } of [...sorted, { top: viewport.height, bottom: viewport.height }]) {
      highest = Math.max(highest, top - from);
      from = Math.max(from, bottom);
    }
    return Math.floor(highest - 2 * margin);
  }

  return {
    place(request) {
      const margin = request.viewport.width <= NARROW ? NARROW_MARGIN : MARGIN;
      limit(null);
      let next = find(request, margin);
      if (next && coversRing(next, request.rings)) {
        const strip = highestStrip(request, margin);
        if (strip >= LOWEST_PANEL && strip < next.panel.height) {
          limit(strip);
          next = find(request, margin);
        }
      }
      if (!next) return;
      if (placed?.point.x !== next.point.x) dock.style.left = `${next.point.x}px`;
      if (placed?.point.y !== next.point.y) dock.style.top = `${next.point.y}px`;
      placed = next;
    },
    isPlacedIn: ({ width, height }) => placed?.viewport.width === width && placed.viewport.height === height,
    middle: () => placed && { x: placed.point.x + placed.panel.width / 2, y: placed.point.y + placed.panel.height / 2 },
  };
}
