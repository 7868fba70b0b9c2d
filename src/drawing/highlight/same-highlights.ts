import { areSameRects } from '../geometry/rect';
import type { FramedRings, OverlayModel } from '../overlay-model';

/** Whether the same controls are highlighted, in the same way, with the same form open and the panel at the same corner. */
export function pointsAtSame(a: OverlayModel, b: OverlayModel): boolean {
  if (a.keepFree !== b.keepFree || a.corner !== b.corner || a.highlights.length !== b.highlights.length) return false;
  if (!isSameFramed(a.framed ?? [], b.framed ?? [])) return false;
  return a.highlights.every(({ key, element, tag }, index) => {
    const other = b.highlights[index];
    return (
      other?.element === element &&
      other.key === key &&
      other.tag?.text === tag?.text &&
      other.tag?.language === tag?.language
    );
  });
}

const isSameFramed = (a: readonly FramedRings[], b: readonly FramedRings[]): boolean =>
  a.length === b.length &&
  a.every(({ frame, rings }, at) => b[at]?.frame === frame && areSameRects(rings, b[at]?.rings ?? []));
