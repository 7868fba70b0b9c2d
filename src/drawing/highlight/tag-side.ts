import { elementAt } from '../../dom/sight/hit-test';
import type { FlatTree } from '../../dom/tree/flat-tree';
import type { Rect, Size } from '../geometry/rect';

export type TagSide = 'above' | 'right' | 'below' | 'left' | 'inside';

/** Distance between ring and tag in CSS px. overlay.css counts it from the inner edge of the ring's border of 3 px. */
const GAP = 5;

/** A tag higher than this in CSS px has more than one line. */
const ONE_LINE = 26;

export type TagPlace = {
  readonly side: TagSide;
  /** How far the tag is moved along the ring, in CSS px to the right, to stay in the window. */
  readonly shift: number;
};

function placeAt(side: TagSide, ring: Rect, { width, height }: Size, shift = 0): Rect {
  const middle = (ring.top + ring.bottom - height) / 2;
  const at = {
    above: { left: ring.left + shift, top: ring.top - GAP - height },
    right: { left: ring.right + GAP, top: middle },
    below: { left: ring.left + shift, top: ring.bottom + GAP },
    left: { left: ring.left - GAP - width, top: middle },
    inside: { left: ring.left + shift, top: ring.top },
  }[side];
  return { ...at, right: at.left + width, bottom: at.top + height };
}

/** Nothing of the page is written there: every point shows an ancestor of the control, that is, its background. */
function isBlank(tree: FlatTree, place: Rect, element: Element): boolean {
  const { ownerDocument: document } = element;
  const { left, top, right, bottom } = place;
  const xs = [left + 2, (left + right) / 2, right - 2];
  const middle = (top + bottom) / 2;
  const ys = bottom - top > ONE_LINE ? [top + 4, middle, bottom - 4] : [middle];
  return ys.every((y) =>
    xs.every((x) => {
      const hit = elementAt(tree, document, x, y);
      return hit !== null && hit !== element && tree.contains(hit, element);
    }),
  );
}

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Where a tag of this size at `ring` (the ring around `element`, in CSS px of the viewport) hides least. */
export function tagPlaceOf(tree: FlatTree, element: Element, ring: Rect, tag: Size, viewport: Rect): TagPlace {
  const inWindow = (['above', 'right', 'below', 'left'] as const).filter((side) =>
    isInside(placeAt(side, ring, tag), viewport),
  );
  const side = inWindow.find((each) => isBlank(tree, placeAt(each, ring, tag), element)) ?? inWindow[0];
  if (side) return { side, shift: 0 };
  const shift = Math.max(viewport.left, Math.min(ring.left, viewport.right - tag.width)) - ring.left;
  const shifted = (['above', 'below'] as const).find((each) => isInside(placeAt(each, ring, tag, shift), viewport));
  return { side: shifted ?? 'inside', shift };
}
