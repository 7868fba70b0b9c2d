import type { FramedRings, OffScreenDirection } from './overlay-model';
import { intersect, type Rect } from './rect';
import { boxIn, directionFrom, insideOf, windowOf } from './visible-part';

/** Rings that agents drew in frames, in CSS px of the window: the part of each that its frame does not cut off. */
export function ringsInFrames(framed: readonly FramedRings[], home: Document): readonly Rect[] {
  return framed.flatMap(({ frame, rings }) => {
    if (!frame.isConnected) return [];
    const inside = insideOf(frame, boxIn(home, frame));
    return rings.flatMap((ring) => intersect(inWindow(frame, inside, ring), inside) ?? []);
  });
}

/** Which way the first of them is, while none of them is in the window; null where that cannot be told. */
export function directionToFrames(framed: readonly FramedRings[], home: Document): OffScreenDirection | null {
  const [first] = ringsInFrames(framed, home);
  return first ? directionFrom(windowOf(home), first) : null;
}

function inWindow(frame: Element, inside: Rect, ring: Rect): Rect {
  // A transformed frame scales what its document knows in unscaled px.
  const scaleX = frame.clientWidth ? (inside.right - inside.left) / frame.clientWidth : 1;
  const scaleY = frame.clientHeight ? (inside.bottom - inside.top) / frame.clientHeight : 1;
  return {
    left: inside.left + ring.left * scaleX,
    top: inside.top + ring.top * scaleY,
    right: inside.left + ring.right * scaleX,
    bottom: inside.top + ring.bottom * scaleY,
  };
}
