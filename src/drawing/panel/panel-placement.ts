import type { PanelCorner } from '../../settings/settings';
import { area, inflate, intersect, type Point, type Rect, type Size } from '../geometry/rect';

export type PlacementRequest = {
  /** Where the panel may stand, in CSS px: the inside of the window, or what is seen of it. */
  readonly viewport: Rect;
  readonly panel: Size;
  /** The rings around highlighted controls. The panel keeps off them wherever there is room. */
  readonly avoid: readonly Rect[];
  /** The field that the person is in. The panel keeps off it, too, unless it would cover a ring for that. */
  readonly focused: Rect | null;
  /** What the panel keeps off if that costs nothing else: the form that is being filled in. */
  readonly keepFree: Rect | null;
  /** Where the panel stands now (its top left corner), or null when it is shown for the first time. */
  readonly previous: Point | null;
  readonly direction: 'ltr' | 'rtl';
  /** Where the panel goes by preference. */
  readonly corner: PanelCorner;
  /** Least distance to the edges of `viewport`, where that leaves a place that covers nothing. */
  readonly margin: number;
};

/** Air between panel and ring, where there is room for it. */
const CLEARANCE = 8;

/** Distances to the edges, in CSS px, with which the panel makes do rather than cover what it keeps off. */
const TIGHT_MARGINS = [4, 0];

/** Shares of covered area that count as equal, so that the panel does not jump for a sliver. */
const COVER_STEP = 0.05;

type Range = { readonly min: number; readonly max: number };

/** What there is to choose from, and by what. */
type Choice = {
  readonly xs: Range;
  readonly ys: Range;
  readonly home: Point;
  readonly corners: readonly Point[];
  readonly previous: Point | null;
  readonly blocksForm: (point: Point) => boolean;
  readonly formShare: (point: Point) => number;
  readonly fieldShare: (point: Point) => number;
  readonly cornerRank: (point: Point) => number;
  readonly distance: (point: Point) => number;
};

function rangeOf(from: number, to: number, panel: number, margin: number): Range {
  const spare = to - from - panel;
  if (spare >= 2 * margin) return { min: from + margin, max: from + spare - margin };
  const middle = from + Math.max(0, spare / 2);
  return { min: middle, max: middle };
}

const clamp = (value: number, { min, max }: Range): number => Math.min(Math.max(value, min), max);

const rectAt = ({ x, y }: Point, { width, height }: Size): Rect => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** Places flush with an obstacle are free: a hundredth of a px is what floating point makes of them. */
const isFree = (rect: Rect, obstacles: readonly Rect[]): boolean => {
  const core = inflate(rect, -0.01);
  return obstacles.every((obstacle) => !intersect(core, obstacle));
};

/** The share of `obstacle` that `panel` covers. */
function covered(panel: Rect, obstacle: Rect): number {
  const common = intersect(panel, obstacle);
  return common ? area(common) / area(obstacle) : 0;
}

/** The lowest cost wins; on a tie the earlier candidate does. Costs are compared one after the other. */
function cheapest(candidates: readonly Point[], costs: (point: Point) => readonly number[]): Point | null {
  let best: { point: Point; costs: readonly number[] } | null = null;
  for (const point of candidates) {
    const own = costs(point);
    if (!best || isCheaper(own, best.costs)) best = { point, costs: own };
  }
  return best?.point ?? null;
}

function isCheaper(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, cost] of a.entries()) {
    const difference = cost - (b[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/**
 * Where the panel's top left corner goes. It covers no rectangle of `avoid` whenever a place inside of `viewport` exists where
 * it covers none, within the margins if there is one there, nor `focused` whenever one exists where it covers neither; it
 * stays at `previous` while that is such a place; otherwise it prefers `corner`, then the one above or below, then those
 * across. Where nothing is free it covers as little as it can, and no control whole if that can be helped.
 */
export function placePanel(request: PlacementRequest): Point {
  let best = placeWithin(request);
  for (const margin of TIGHT_MARGINS) {
    const price = priceOf(request, best);
    if (margin >= request.margin || price.every((cost) => cost === 0)) break;
    const tight = placeWithin({ ...request, margin });
    if (isCheaper(priceOf(request, tight), price)) best = tight;
  }
  return best;
}

/** What a place does not leave free: how many rings, the field that the person is in, the form. */
function priceOf({ panel, avoid, focused, keepFree }: PlacementRequest, point: Point): readonly number[] {
  const countTouched = (rects: readonly (Rect | null)[]): number =>
    rects.filter((rect) => rect !== null && !isFree(rectAt(point, panel), [rect])).length;
  return [countTouched(avoid), countTouched([focused]), countTouched([keepFree])];
}

/** The same with one margin. */
function placeWithin(request: PlacementRequest): Point {
  const { avoid, focused } = request;
  const choice = choiceOf(request);
  const sparing = focused && freePlace(request, choice, [...avoid, focused]);
  return sparing ?? freePlace(request, choice, avoid) ?? leastCover(request, choice);
}

function choiceOf(request: PlacementRequest): Choice {
  const { viewport, panel, focused, keepFree, direction, corner, margin } = request;
  const xs = rangeOf(viewport.left, viewport.right, panel.width, margin);
  const ys = rangeOf(viewport.top, viewport.bottom, panel.height, margin);
  const { isRight, isBottom } = sidesOf(corner, direction);
  const [near, far] = isRight ? [xs.max, xs.min] : [xs.min, xs.max];
  const [level, opposite] = isBottom ? [ys.max, ys.min] : [ys.min, ys.max];
  const home: Point = { x: near, y: level };
  const corners: readonly Point[] = [home, { x: near, y: opposite }, { x: far, y: level }, { x: far, y: opposite }];
  return {
    xs,
    ys,
    home,
    corners,
    previous: request.previous && { x: clamp(request.previous.x, xs), y: clamp(request.previous.y, ys) },
    blocksForm: (point) => keepFree !== null && !isFree(rectAt(point, panel), [keepFree]),
    // In thirds of the panel: a form that cannot be left free is no reason to stand anywhere but in a corner.
    formShare: (point) => (keepFree ? Math.ceil(covered(keepFree, rectAt(point, panel)) * 3) : 0),
    fieldShare: (point) => (focused ? Math.round(covered(rectAt(point, panel), focused) / COVER_STEP) : 0),
    cornerRank(point) {
      const index = corners.findIndex(({ x, y }) => x === point.x && y === point.y);
      return index < 0 ? corners.length : index;
    },
    distance: (point) => Math.hypot(point.x - home.x, point.y - home.y),
  };
}

/** A place that is free of all of `avoid`; null where there is none. */
function freePlace({ panel, keepFree }: PlacementRequest, choice: Choice, avoid: readonly Rect[]): Point | null {
  const { xs, ys, corners, previous, blocksForm, formShare, fieldShare, cornerRank, distance } = choice;
  const stays = previous !== null && isFree(rectAt(previous, panel), avoid);
  if (stays && !blocksForm(previous)) return previous;
  for (const clearance of [CLEARANCE, 0]) {
    const obstacles = avoid.map((rect) => inflate(rect, clearance));
    const free = candidates(xs, ys, panel, [...obstacles, ...(keepFree ? [keepFree] : [])], corners).filter((point) =>
      isFree(rectAt(point, panel), obstacles),
    );
    const best = cheapest(free, (point) => [fieldShare(point), formShare(point), cornerRank(point), distance(point)]);
    // Leave a place that is free of controls only for one that frees the form for good, or scrolling would make it hop.
    if (best && !(stays && blocksForm(best))) return best;
  }
  return stays ? previous : null;
}

/** The place where the panel covers least of what it keeps off. */
function leastCover({ panel, avoid }: PlacementRequest, choice: Choice): Point {
  const { xs, ys, home, corners, previous, formShare, fieldShare, cornerRank, distance } = choice;
  const all = previous ? [previous] : [];
  all.push(...candidates(xs, ys, panel, avoid, corners));
  const costs = (point: Point): readonly number[] => {
    const shares = avoid.map((rect) => covered(rectAt(point, panel), rect));
    const whole = shares.filter((share) => share > 0.9).length;
    const sum = shares.reduce((total, share) => total + share, 0);
    return [
      whole,
      Math.round(sum / COVER_STEP),
      fieldShare(point),
      formShare(point),
      previous === point ? -1 : cornerRank(point),
      distance(point),
    ];
  };
  return cheapest(all, costs) ?? home;
}

/**
 * Corners, and every place flush with edges of obstacles. If any free place exists then one of these is free too: a free
 * rectangle can be pushed towards the top left until it meets the margin or an obstacle on either axis.
 */
function candidates(xs: Range, ys: Range, panel: Size, obstacles: readonly Rect[], corners: readonly Point[]): Point[] {
  const across = new Set([xs.max, xs.min]);
  const down = new Set([ys.max, ys.min]);
  for (const { left, top, right, bottom } of obstacles) {
    for (const x of [left - panel.width, right]) if (x >= xs.min && x <= xs.max) across.add(x);
    for (const y of [top - panel.height, bottom]) if (y >= ys.min && y <= ys.max) down.add(y);
  }
  return [...corners, ...[...across].flatMap((x) => [...down].map((y) => ({ x, y })))];
}

/** Which sides of the window a corner is at. */
export function sidesOf(corner: PanelCorner, direction: 'ltr' | 'rtl'): { isRight: boolean; isBottom: boolean } {
  return { isRight: corner.endsWith('end') === (direction === 'ltr'), isBottom: corner.startsWith('bottom') };
}

export function cornerAt(isRight: boolean, isBottom: boolean, direction: 'ltr' | 'rtl'): PanelCorner {
  return `${isBottom ? 'bottom' : 'top'}-${isRight === (direction === 'ltr') ? 'end' : 'start'}`;
}

/** The panel as it was placed: what is needed to keep it at its edges when `viewport` or the panel changes. */
export type Placed = { readonly point: Point; readonly panel: Size; readonly viewport: Rect };

/** The same distance to the nearer edges as before, so that a panel at the bottom grows upwards and follows the corner. */
export function keepAtEdges(placed: Placed, panel: Size, viewport: Rect): Point {
  const { point, panel: oldPanel, viewport: old } = placed;
  const along = (before: number, after: number, from: number, to: number, length: number): number =>
    after < before ? to - after - length : from + before;
  return {
    x: along(point.x - old.left, old.right - point.x - oldPanel.width, viewport.left, viewport.right, panel.width),
    y: along(point.y - old.top, old.bottom - point.y - oldPanel.height, viewport.top, viewport.bottom, panel.height),
  };
}
