import { pageElementAt } from '../../dom/sight/hit-test';
import type { FlatTree } from '../../dom/tree/flat-tree';
import type { OffScreenDirection } from '../overlay-model';
import { frameAround, frameSpaceOf } from './frame-space';
import { area, inflate, intersect, type Point, type Rect } from './rect';
import { holderOf, isHeld, scrollersAround, styleOf } from './scrollers';
import { boxIn } from './visible-part';

/**
 * Something of the page that lies over a control, or will once the control is scrolled there.
 * `direction` is where the control is while this hides it, `covered` where scrolling does not bring it out.
 */
export type Cover = { readonly element: Element; readonly direction: OffScreenDirection };

export type Coverable = {
  readonly tree: FlatTree;
  readonly element: Element;
  /** The document in whose window all is measured. */
  readonly home: Document;
};

/** How far inside of the control's edges it is looked for covers, in CSS px. */
const INSET = 4;

/** Bars that are looked for at one edge: a header, and what sticks below it. */
const BARS_PER_EDGE = 2;

/** What shows less than this of a control, in CSS px, hides it. */
const LEAST_SHOWN = 4;

/** What a widget is made of may lie over it and stand this far out, in CSS px. */
const WIDGET_EDGE = 16;

/** What can be used by itself. */
const CONTROL = 'button,a[href],input,select,textarea,[role="button"],[role="link"],[role="menuitem"]';

/** A control that lies over so much of another one's box is what a click there uses. */
const MOST = 0.75;

/** A share of the view that no bar takes: what does is a background, or waits for the person itself. */
const ALL = 0.95;

/** A control higher than this in CSS px need not be out from under a cover with all of it. */
const HIGH = 48;

/** Air in CSS px between a cover and the control that was scrolled out from under it. */
const AIR = 12;

/**
 * What lies over `element` now, and the bars at the edges of `view` that it may be scrolled under. Hits points, which is too
 * dear to be done while things move.
 * @param part what is in view of the control if nothing covers it; null where it is scrolled out of view
 * @param view what the control can be seen in: the window, or what is cut out of it by scrollers
 */
export function coversOf(target: Coverable, part: Rect | null, view: Rect): readonly Cover[] {
  const found = new Map<Element, OffScreenDirection>();
  for (const point of part ? pointsIn(part) : []) {
    const element = coverAt(target, point);
    if (element && !found.has(element)) found.set(element, wayOut(target, element, view)?.direction ?? 'covered');
  }
  for (const { element, direction } of barsAround(target, view)) {
    const under = part && intersect(part, boxIn(target.home, element));
    // What it overlaps without lying over it stands above the bar.
    if (!found.has(element) && (!under || coverAt(target, middleOf(under)) === element)) found.set(element, direction);
  }
  return [...found].map(([element, direction]) => ({ element, direction }));
}

/** What `covers` leave to see of `part`, by where they are at this moment; the cover alone where that is nothing. */
export function uncovered(part: Rect, covers: readonly Cover[], home: Document): Rect | Cover {
  let rect = part;
  for (const cover of covers) {
    if (!cover.element.isConnected) continue;
    const left = without(rect, boxIn(home, cover.element));
    if (!left) return cover;
    rect = left;
  }
  return rect;
}

/**
 * How far to scroll, in CSS px downwards and against which cover, to bring `element` out from under it; null where nothing
 * covers it, or scrolling does not help.
 */
export function scrollOutOfCover(
  target: Coverable,
  part: Rect,
  view: Rect,
): { readonly by: number; readonly cover: Element } | null {
  for (const point of pointsIn(part)) {
    const cover = coverAt(target, point);
    const way = cover && wayOut(target, cover, view);
    if (cover && way) return { by: way.by, cover };
  }
  return null;
}

/**
 * How far to scroll, in CSS px downwards, to bring all of `element` and `gap` px around it into one of `strips`, clear of the
 * bars at the edges of `view`; the first strip that it fits into and can be scrolled to counts. Null where there is none.
 */
export function scrollIntoStrip(target: Coverable, view: Rect, strips: readonly Rect[], gap: number): number | null {
  const { element, home } = target;
  const own = inflate(boxIn(home, element), gap);
  const bars = coversOf(target, null, view);
  const boxes = (at: OffScreenDirection): Rect[] =>
    bars.flatMap(({ element: bar, direction }) => (direction === at ? boxIn(home, bar) : []));
  const highest = Math.max(view.top, ...boxes('up').map(({ bottom }) => bottom));
  const lowest = Math.min(view.bottom, ...boxes('down').map(({ top }) => top));
  const reach = reachOf(target, null);
  for (const strip of strips) {
    const top = Math.max(strip.top, highest);
    const bottom = Math.min(strip.bottom, lowest);
    const spare = bottom - top - (own.bottom - own.top);
    if (spare < 0) continue;
    const air = Math.min(AIR, spare / 2);
    const up = Math.max(0, top + air - own.top);
    const down = Math.max(0, own.bottom + air - bottom);
    // The air is given up where the page ends.
    if (reach.up >= up - air && reach.down >= down - air) return down - up;
  }
  return null;
}

function middleOf({ left, top, right, bottom }: Rect): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

const isIn = ({ x, y }: Point, { left, top, right, bottom }: Rect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The middle, and near the corners. */
function pointsIn(rect: Rect): readonly Point[] {
  const x = Math.min(INSET, (rect.right - rect.left) / 4);
  const y = Math.min(INSET, (rect.bottom - rect.top) / 4);
  const { left, top, right, bottom } = rect;
  return [
    middleOf(rect),
    { x: left + x, y: top + y },
    { x: right - x, y: top + y },
    { x: left + x, y: bottom - y },
    { x: right - x, y: bottom - y },
  ];
}

/** `rect` less what `cover` takes of it from side to side; null where too little is left to be seen. */
function without(rect: Rect, cover: Rect): Rect | null {
  const common = intersect(rect, cover);
  if (!common) return rect;
  let { left, top, right, bottom } = rect;
  if (common.left === left && common.right === right) {
    if (common.top === top) top = common.bottom;
    else if (common.bottom === bottom) bottom = common.top;
  } else if (common.top === top && common.bottom === bottom) {
    if (common.left === left) left = common.right;
    else if (common.right === right) right = common.left;
  }
  const least = (whole: number): number => Math.min(LEAST_SHOWN, whole);
  const isShown = right - left >= least(rect.right - rect.left) && bottom - top >= least(rect.bottom - rect.top);
  return isShown && right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** What is at a point of the window, or of the nested frame that the control is in, our own host left out. */
function hitAt({ tree, element, home }: Coverable, { x, y }: Point): Element | null {
  const frames: Element[] = [];
  for (let frame = frameAround(element, home); frame; frame = frameAround(frame, home)) frames.unshift(frame);
  let at = { x, y };
  for (const frame of frames) {
    const hit = pageElementAt(tree, frame.ownerDocument, at.x, at.y);
    if (hit !== frame) return hit;
    at = frameSpaceOf(frame, frame.getBoundingClientRect()).toInner(at);
  }
  return pageElementAt(tree, element.ownerDocument, at.x, at.y);
}

/** The outermost thing that lies over the control at a point; null where a click there arrives at the control. */
function coverAt(target: Coverable, point: Point): Element | null {
  const { tree, element, home } = target;
  const hit = hitAt(target, point);
  if (!hit || isKin(hit, target)) return null;
  let cover = hit;
  for (let at: Element | null = hit; at && !isAround(at, target); at = tree.parent(at)) {
    const style = styleOf(at);
    // A container of toasts may span the window and let everything through; a menu may hang out of what it belongs to.
    if (style.pointerEvents !== 'none' && isIn(point, boxIn(home, at))) cover = at;
    if (isHeld(style)) return cover;
  }
  // Where clicks pass through the control, whatever is behind it is hit.
  return styleOf(element).pointerEvents === 'none' ? null : cover;
}

/** Whether what was hit is a part of the control, holds it, or is of the same widget. */
function isKin(hit: Element, target: Coverable): boolean {
  const { tree, element, home } = target;
  if (tree.contains(element, hit) || isAround(hit, target)) return true;
  if (hit.closest('label')?.control === element) return true;
  const own = boxIn(home, element);
  const control = hit.closest(CONTROL);
  const over = control && intersect(boxIn(home, control), own);
  // Another control may be a part of a widget (what clears a field), but not where it takes the place of this one.
  if (over && area(over) >= MOST * area(own)) return false;
  let common = tree.parent(hit);
  while (common && !isAround(common, target)) common = tree.parent(common);
  const widget = inflate(own, WIDGET_EDGE);
  const both = common && boxIn(home, common);
  const within = both && intersect(both, widget);
  return both !== null && within !== null && area(within) > 0 && area(within) === area(both);
}

/** Whether `outer` holds the control, also across the nested frames between them. */
function isAround(outer: Element, { tree, element, home }: Coverable): boolean {
  for (let at: Element | null = element; at; at = frameAround(at, home)) if (tree.contains(outer, at)) return true;
  return false;
}

/** The bars at the edges of `view` that the control would be scrolled under, though they are not over it now. */
function barsAround(target: Coverable, view: Rect): readonly Cover[] {
  const { tree, element, home } = target;
  const own = middleOf(boxIn(home, element));
  const x = Math.min(Math.max(own.x, view.left + 1), view.right - 1);
  const y = Math.min(Math.max(own.y, view.top + 1), view.bottom - 1);
  const holder = holderOf(tree, element);
  const bars: Cover[] = [];
  const look = (direction: OffScreenDirection, pointPast: (bar: Rect | null) => Point): void => {
    let past: Rect | null = null;
    for (let count = 0; count < BARS_PER_EDGE; count += 1) {
      const bar = coverAt(target, pointPast(past));
      // What does not hold its place scrolls along; what lies outside of the control's own bar or dialog is another matter.
      if (!bar || !holderOf(tree, bar) || (holder && !tree.contains(holder, bar))) return;
      past = boxIn(home, bar);
      if (area(intersect(past, view) ?? view) >= ALL * area(view)) return;
      bars.push({ element: bar, direction });
    }
  };
  look('up', (bar) => ({ x, y: (bar?.bottom ?? view.top) + 1 }));
  look('down', (bar) => ({ x, y: (bar?.top ?? view.bottom) - 1 }));
  look('left', (bar) => ({ x: (bar?.right ?? view.left) + 1, y }));
  look('right', (bar) => ({ x: (bar?.left ?? view.right) - 1, y }));
  return bars;
}

/** Where the control is to be scrolled from under `cover`: the nearer way of those that there is room and reach for. */
function wayOut(
  target: Coverable,
  cover: Element,
  view: Rect,
): { readonly direction: OffScreenDirection; readonly by: number } | null {
  const { element, home } = target;
  const own = boxIn(home, element);
  const bar = boxIn(home, cover);
  const height = Math.min(own.bottom - own.top, HIGH);
  const reach = reachOf(target, cover);
  const up = own.top - bar.bottom - AIR;
  const down = own.bottom - bar.top + AIR;
  const canGoUp = bar.bottom + height <= view.bottom && reach.up >= -up - AIR;
  const canGoDown = bar.top - height >= view.top && reach.down >= down - AIR;
  if (canGoUp && (!canGoDown || -up <= down)) return { direction: 'up', by: up };
  return canGoDown ? { direction: 'down', by: down } : null;
}

/** How far `element` can be scrolled against `cover`, or else against the window, in CSS px. */
function reachOf({ tree, element }: Coverable, cover: Element | null): { readonly up: number; readonly down: number } {
  const scrollers = scrollersAround(tree, element, cover);
  const sum = (way: 'up' | 'down'): number => scrollers.reduce((all, scroller) => all + scroller[way], 0);
  return { up: sum('up'), down: sum('down') };
}
