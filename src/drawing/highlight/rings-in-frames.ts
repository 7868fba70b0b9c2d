import { frameSpaceOf } from '../geometry/frame-space';
import { intersect, type Rect } from '../geometry/rect';
import { boxIn, directionFrom, windowOf } from '../geometry/visible-part';
import type { FramedRings, OffScreenDirection } from '../overlay-model';

/** Rings that agents drew in frames, in CSS px of the window: the part of each that its frame does not cut off. */
export function ringsInFrames(framed: readonly FramedRings[], home: Document): readonly Rect[] {
  return framed.flatMap(({ frame, rings }) => {
    if (!frame.isConnected) return [];
    const { inside, toOuter } = frameSpaceOf(frame, boxIn(home, frame));
    return rings.flatMap((ring) => intersect(toOuter(ring), inside) ?? []);
  });
}

/** Which way the first of them is, while none of them is in the window; null where that cannot be told. */
export function directionToFrames(framed: readonly FramedRings[], home: Document): OffScreenDirection | null {
  const [first] = ringsInFrames(framed, home);
  return first ? directionFrom(windowOf(home), first) : null;
}
