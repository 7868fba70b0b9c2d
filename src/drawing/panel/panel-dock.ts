import type { PanelCorner } from '../../settings/settings';
import { inflate, intersect, isSameRect, type Point, type Rect } from '../geometry/rect';
import { isCalm } from '../host/look';
import { cornerAt, keepAtEdges, type Placed, placePanel } from './panel-placement';

export type DockRequest = {
  /** Inside of the window, in CSS px. */
  readonly window: Rect;
  /** What of it is seen; less than all while a person has enlarged the picture with two fingers. */
  readonly seen: Rect;
  readonly rings: readonly Rect[];
  /** The field of the form that the person is in, with the air that it is to have. */
  readonly focused: Rect | null;
  /** The form that is being filled in. */
  readonly form: Rect | null;
  readonly direction: 'ltr' | 'rtl';
  /** Where the panel goes by preference. A new one takes it from where it stands. */
  readonly corner: PanelCorner;
};

export type PanelDock = {
  /** Puts the panel where it covers no ring nor the field that the person is in, and makes it lower for that if nothing else helps. */
  place(request: DockRequest): void;
  /** Does the same after what is seen has moved, and lets the eye follow. */
  follow(request: DockRequest): void;
  /** Whether the panel was placed in this window. */
  isPlacedIn(window: Rect): boolean;
  /** The middle of the panel in CSS px of the viewport, or null while it is nowhere or on its way. */
  middle(): Point | null;
  /** Whether the panel lies over any of this, in CSS px of the viewport. */
  covers(rect: Rect): boolean;
  /** What is free above or below the panel, from side to side: where it stands, then where it could stand across from there. */
  freeStrips(): readonly Rect[];
  /** The corner that the panel is nearest to, or null while it is nowhere. */
  nearestCorner(): PanelCorner | null;
  /** From here on only `carry` moves the panel, until `settle`. */
  lift(): void;
  /** Moves the lifted panel by this much from where it was lifted, inside of what it may stand in. */
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

/**
 * Where a panel would cover a ring at the height that `overlay.css` lets it have in a narrow window, it makes do with this
 * share: two heights that it keeps to, or it would grow and shrink all the time while the page scrolls.
 */
const SHARE_OF_NARROW = 0.45;

/** What is seen of a window and lower than this in CSS px, the panel takes this share of at most, as of windows in `overlay.css`. */
const LOW = 420;
const SHARE_OF_LOW = 0.55;

/** Where a page zooms itself, the same window is measured with differences of less than this in CSS px. */
const SAME_SIZE = 0.5;

/** Time in ms that the panel takes into its corner. */
const GLIDE = 160;

const isHigh = ({ top, bottom }: Rect): boolean => bottom - top > LOW;

const marginIn = (viewport: Rect): number => (viewport.right - viewport.left <= NARROW ? NARROW_MARGIN : MARGIN);

type Docked = Placed & { readonly window: Rect };

/** Moves `dock`, the box around the panel. */
export function createPanelDock(dock: HTMLElement): PanelDock {
  let placed: Docked | null = null;
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

  /**
   * What the panel has to stand in, and how high it may be there. Where it is wider than what is seen it stands in the
   * window: if it went along with what is seen, nobody could pan to the rest of it.
   */
  function spaceFor({ window, seen }: DockRequest): { viewport: Rect; height: number | null } {
    if (isSameRect(window, seen)) return { viewport: window, height: null };
    const height = seen.bottom - seen.top;
    const limited = isHigh(seen) ? height - 2 * MARGIN : Math.max(height * SHARE_OF_LOW, LOWEST_PANEL);
    const fits =
      dock.offsetWidth + 2 * NARROW_MARGIN <= seen.right - seen.left && limited + 2 * NARROW_MARGIN <= height;
    return fits ? { viewport: seen, height: limited } : { viewport: window, height: null };
  }

  function find(
    { window, rings, focused, form, direction, corner }: DockRequest,
    viewport: Rect,
    margin: number,
  ): Docked | null {
    const panel = { width: dock.offsetWidth, height: dock.offsetHeight };
    if (!panel.width) return null;
    const previous = placed && keepAtEdges(placed, panel, viewport);
    const kept = { avoid: rings, focused, keepFree: form };
    const point = placePanel({ viewport, panel, ...kept, previous, direction, corner, margin });
    return { point, panel, viewport, window };
  }

  function coversAny({ point, panel }: Placed, obstacles: readonly Rect[]): boolean {
    const box = { left: point.x, top: point.y, right: point.x + panel.width, bottom: point.y + panel.height };
    return obstacles.some((obstacle) => intersect(inflate(box, -0.01), obstacle));
  }

  /** The height of the highest strip across `viewport` that holds none of `obstacles`, margins taken off. */
  function highestStrip(viewport: Rect, obstacles: readonly Rect[], margin: number): number {
    const inside = obstacles.flatMap((rect) => intersect(rect, viewport) ?? []).sort((a, b) => a.top - b.top);
    let highest = 0;
    let from = viewport.top;
    for (const { top, bottom } of [...inside, { top: viewport.bottom, bottom: viewport.bottom }]) {
      highest = Math.max(highest, top - from);
      from = Math.max(from, bottom);
    }
    return Math.floor(highest - 2 * margin);
  }

  /** By a transform, which needs no layout: in the frame that the panel comes in, one of the whole page. */
  function put({ x, y }: Point): void {
    dock.style.transform = `translate(${x}px, ${y}px)`;
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

  function place(request: DockRequest): void {
    const isElsewhere = latest !== null && latest.corner !== request.corner;
    latest = request;
    if (carried) return;
    if (isElsewhere) placed = null;
    const { viewport, height } = spaceFor(request);
    if (placed && wasElsewhere(placed, request, viewport)) placed = null;
    const margin = marginIn(viewport);
    limit(height);
    let next = find(request, viewport, margin);
    const { rings, focused } = request;
    const kept = focused ? [...rings, focused] : rings;
    const fewer = Math.floor((viewport.bottom - viewport.top) * SHARE_OF_NARROW);
    if (next && margin === NARROW_MARGIN && isHigh(viewport) && coversAny(next, kept)) {
      limit(Math.min(fewer, height ?? fewer));
      next = find(request, viewport, margin);
    }
    // Where no height spares the rings and the field, one that spares the rings may.
    for (const obstacles of focused ? [kept, rings] : [rings]) {
      if (!next || !coversAny(next, obstacles)) break;
      const strip = highestStrip(viewport, obstacles, margin);
      if (strip < LOWEST_PANEL || strip >= next.panel.height) continue;
      limit(strip);
      next = find(request, viewport, margin);
    }
    if (!next) return;
    if (placed?.point.x !== next.point.x || placed.point.y !== next.point.y) put(next.point);
    placed = next;
  }

  return {
    place,
    follow(request) {
      const from = placed?.point;
      place(request);
      if (from && !carried) glideFrom(from);
    },
    isPlacedIn: (window) => placed !== null && isSameRect(placed.window, window),
    middle: () => (placed && !carried && glide?.playState !== 'running' ? middleOf(placed, placed.point) : null),
    covers: (rect) => placed !== null && coversAny(placed, [rect]),
    freeStrips() {
      if (!placed) return [];
      const { panel, viewport, point } = placed;
      const taken = panel.height + marginIn(viewport);
      const above = { ...viewport, bottom: viewport.bottom - taken };
      const below = { ...viewport, top: viewport.top + taken };
      return point.y - viewport.top < viewport.bottom - point.y - panel.height ? [below, above] : [above, below];
    },
    nearestCorner() {
      if (!placed || !latest) return null;
      const { x, y } = middleOf(placed, carried ?? placed.point);
      const { left, top, right, bottom } = placed.viewport;
      return cornerAt(x > (left + right) / 2, y > (top + bottom) / 2, latest.direction);
    },
    lift() {
      glide?.cancel();
      carried = placed?.point ?? null;
      dock.dataset.moving = '';
    },
    carry(by) {
      if (!carried || !placed) return;
      const { point, panel, viewport } = placed;
      const inside = (at: number, length: number, from: number, to: number): number =>
        Math.min(Math.max(at, from), Math.max(from, to - length));
      carried = {
        x: inside(point.x + by.x, panel.width, viewport.left, viewport.right),
        y: inside(point.y + by.y, panel.height, viewport.top, viewport.bottom),
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
      place({ ...latest, corner: corner ?? latest.corner });
      glideFrom(from);
    },
  };
}

/**
 * Whether the panel was placed where other things were in its way: while the picture was enlarged, or in a window of another
 * size. That is no reason to stay away from its corner.
 */
function wasElsewhere(placed: Docked, { window }: DockRequest, viewport: Rect): boolean {
  return (placed.viewport !== placed.window && viewport === window) || isOtherSize(placed.window, window);
}

function isOtherSize(a: Rect, b: Rect): boolean {
  const isOther = (one: number, other: number): boolean => Math.abs(one - other) >= SAME_SIZE;
  return isOther(a.right - a.left, b.right - b.left) || isOther(a.bottom - a.top, b.bottom - b.top);
}

function middleOf({ panel }: Placed, { x, y }: Point): Point {
  return { x: x + panel.width / 2, y: y + panel.height / 2 };
}
