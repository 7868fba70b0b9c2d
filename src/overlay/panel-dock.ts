import type { PanelCorner } from '../settings/settings';
import { isCalm } from './look';
import { cornerAt, keepAtEdges, type Placed, placePanel } from './panel-placement';
import { inflate, intersect, type Point, type Rect, type Size } from './rect';

export type DockRequest = {
  /** Inside of the window, in CSS px. */
  readonly viewport: Size;
  readonly rings: readonly Rect[];
  /** The form that is being filled in. */
  readonly form: Rect | null;
  readonly direction: 'ltr' | 'rtl';
  /** Where the panel goes by preference. A new one takes it from where it stands. */
  readonly corner: PanelCorner;
};

export type PanelDock = {
  /** Puts the panel where it covers no ring, and makes it lower for that if nothing else helps. */
  place(request: DockRequest): void;
  /** Whether the panel was placed in a window of this size. */
  isPlacedIn(viewport: Size): boolean;
  /** The middle of the panel in CSS px of the viewport, or null while it is nowhere or on its way. */
  middle(): Point | null;
  /** The corner that the panel is nearest to, or null while it is nowhere. */
  nearestCorner(): PanelCorner | null;
  /** From here on only `carry` moves the panel, until `settle`. */
  lift(): void;
  /** Moves the lifted panel by this much from where it was lifted, inside of the window. */
  carry(by: Point): void;
  /** Lets the panel go to `corner`, or to the place nearest to it where it covers no ring; null puts it back. */
  settle(corner: PanelCorner | null): void;
};

/** Least distance between panel and window edges in CSS px: in ordinary windows, and in those as narrow as a phone's. */
const MARGIN = 16;
const NARROW_MARGIN = 8;
const NARROW = 480;

/** A panel lower than this in CSS px cannot be read; then it rather covers a part of a control. */
const LOWEST_PANEL = 120;

/** Time in ms that the panel takes into its corner. */
const GLIDE = 160;

/** Moves `dock`, the box around the panel. */
export function createPanelDock(dock: HTMLElement): PanelDock {
  let placed: Placed | null = null;
  let room: number | null = null;
  let latest: DockRequest | null = null;
  /** Where the panel is carried, while it is. */
  let carried: Point | null = null;
  let glide: Animation | null = null;

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

  function find({ viewport, rings, form, direction, corner }: DockRequest, margin: number): Placed | null {
    const panel = { width: dock.offsetWidth, height: dock.offsetHeight };
    if (!panel.width) return null;
    const previous = placed && keepAtEdges(placed, panel, viewport);
    const point = placePanel({ viewport, panel, avoid: rings, keepFree: form, previous, direction, corner, margin });
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

  function put({ x, y }: Point): void {
    dock.style.left = `${x}px`;
    dock.style.top = `${y}px`;
  }

  /** Lets the eye follow the panel to where it is put already. */
  function glideFrom(from: Point): void {
    const to = placed?.point;
    if (!to || isCalm(dock) || Math.hypot(from.x - to.x, from.y - to.y) < 1) return;
    glide?.cancel();
    glide = dock.animate([{ translate: `${from.x - to.x}px ${from.y - to.y}px` }, { translate: '0 0' }], {
      duration: GLIDE,
      easing: 'cubic-bezier(0.1, 0.9, 0.2, 1)',
    });
  }

  return {
    place(request) {
      const isElsewhere = latest !== null && latest.corner !== request.corner;
      latest = request;
      if (carried) return;
      if (isElsewhere) placed = null;
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
      if (placed?.point.x !== next.point.x || placed.point.y !== next.point.y) put(next.point);
      placed = next;
    },
    isPlacedIn: ({ width, height }) => placed?.viewport.width === width && placed.viewport.height === height,
    middle: () => (placed && !carried && glide?.playState !== 'running' ? middleOf(placed, placed.point) : null),
    nearestCorner() {
      if (!placed || !latest) return null;
      const { x, y } = middleOf(placed, carried ?? placed.point);
      const { viewport, direction } = latest;
      return cornerAt(x > viewport.width / 2, y > viewport.height / 2, direction);
    },
    lift() {
      glide?.cancel();
      carried = placed?.point ?? null;
      dock.dataset.moving = '';
    },
    carry(by) {
      if (!carried || !placed || !latest) return;
      const { viewport } = latest;
      const inside = (at: number, panel: number, window: number): number =>
        Math.min(Math.max(at, 0), Math.max(0, window - panel));
      carried = {
        x: inside(placed.point.x + by.x, placed.panel.width, viewport.width),
        y: inside(placed.point.y + by.y, placed.panel.height, viewport.height),
      };
      put(carried);
    },
    settle(corner) {
      const from = carried ?? placed?.point;
      delete dock.dataset.moving;
      carried = null;
      if (!from || !latest) return;
      if (corner === null && placed) put(placed.point);
      else placed = null;
      this.place({ ...latest, corner: corner ?? latest.corner });
      glideFrom(from);
    },
  };
}

function middleOf({ panel }: Placed, { x, y }: Point): Point {
  return { x: x + panel.width / 2, y: y + panel.height / 2 };
}
