import { deepElementFromPoint, isWithin } from './page-point';
import type { Rect, Size } from './rect';

export type TagSide = 'above' | 'right' | 'below' | 'left' | 'inside';

/** Distance between ring and tag in CSS px. overlay.css counts it from the inner edge of the ring's border of 3 px. */
const GAP = 5;

function placeAt(side: TagSide, ring: Rect, { width, height }: Size): Rect {
  const middle = (ring.top + ring.bottom - height) / 2;
  const at = {
    above: { left: ring.left, top: ring.top - GAP - height },
    right: { left: ring.right + GAP, top: middle },
    below: { left: ring.left, top: ring.bottom + GAP },
    left: { left: ring.left - GAP - width, top: middle },
    inside: { left: ring.left, top: ring.top },
  }[side];
  return { ...at, right: at.left + width, bottom: at.top + height };
}

/** Nothing of the page is written there: every point shows an ancestor of the control, that is, its background. */
function isBlank(place: Rect, element: Element): boolean {
  const { ownerDocument: document } = element;
  const y = (place.top + place.bottom) / 2;
  const xs = [place.left + 2, (place.left + place.right) / 2, place.right - 2];
  return xs.every((x) => {
    const hit = deepElementFromPoint(document, x, y);
    return hit !== null && hit !== element && isWithin(element, hit);
  });
}

/** The side of `ring` (the ring around `element`, in CSS px of the viewport) where a tag of this size hides least. */
export function tagSideOf(element: Element, ring: Rect, tag: Size, viewport: Rect): TagSide {
  const inWindow = (['above', 'right', 'below', 'left'] as const).filter((side) => {
    const place = placeAt(side, ring, tag);
    return (
      place.left >= viewport.left &&
      place.right <= viewport.right &&
      place.top >= viewport.top &&
      place.bottom <= viewport.bottom
    );
  });
  return inWindow.find((side) => isBlank(placeAt(side, ring, tag), element)) ?? inWindow[0] ?? 'inside';
}
