import type { Point, Rect } from './rect';

/** The space of a nested frame's document within that of the document around it, in CSS px of each. */
export type FrameSpace = {
  /** What the frame shows of its document, in the space around it. */
  readonly inside: Rect;
  toOuter(rect: Rect): Rect;
  toInner(point: Point): Point;
};

/** The nested frame that shows the document of `element`; null in `home` itself, and below frames of another origin. */
export function frameAround(element: Element, home: Document): Element | null {
  const { ownerDocument } = element;
  return ownerDocument === home ? null : (ownerDocument.defaultView?.frameElement ?? null);
}

/** The padding box without scrollbars, which is what shows of a scroller's content. */
export function insideOf(element: Element, box: Rect): Rect {
  const { offsetWidth = 0, offsetHeight = 0 } = element as Partial<HTMLElement>;
  // A transformed ancestor scales what `clientWidth` says in unscaled px.
  const scaleX = offsetWidth ? (box.right - box.left) / offsetWidth : 1;
  const scaleY = offsetHeight ? (box.bottom - box.top) / offsetHeight : 1;
  const left = box.left + element.clientLeft * scaleX;
  const top = box.top + element.clientTop * scaleY;
  return { left, top, right: left + element.clientWidth * scaleX, bottom: top + element.clientHeight * scaleY };
}

/** @param box where the frame's element is, in the space around it */
export function frameSpaceOf(frame: Element, box: Rect): FrameSpace {
  const inside = insideOf(frame, box);
  // A transformed frame scales what its document knows in unscaled px.
  const scaleX = frame.clientWidth ? (inside.right - inside.left) / frame.clientWidth : 1;
  const scaleY = frame.clientHeight ? (inside.bottom - inside.top) / frame.clientHeight : 1;
  return {
    inside,
    toOuter: ({ left, top, right, bottom }) => ({
      left: inside.left + left * scaleX,
      top: inside.top + top * scaleY,
      right: inside.left + right * scaleX,
      bottom: inside.top + bottom * scaleY,
    }),
    toInner: ({ x, y }) => ({ x: (x - inside.left) / scaleX, y: (y - inside.top) / scaleY }),
  };
}
