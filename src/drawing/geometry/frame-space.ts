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

/** Where a frame shows its document, within its padding, and how large: in CSS px of the document that it shows. */
export function contentBoxOf(frame: Element): { left: number; top: number; width: number; height: number } {
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(frame);
  const [left, top, right, bottom] = [paddingLeft, paddingTop, paddingRight, paddingBottom].map(Number.parseFloat) as [
    number,
    number,
    number,
    number,
  ];
  return { left, top, width: frame.clientWidth - left - right, height: frame.clientHeight - top - bottom };
}

/** @param box where the frame's element is, in the space around it */
export function frameSpaceOf(frame: Element, box: Rect): FrameSpace {
  const padded = insideOf(frame, box);
  // A transformed frame scales what its document knows in unscaled px.
  const scaleX = frame.clientWidth ? (padded.right - padded.left) / frame.clientWidth : 1;
  const scaleY = frame.clientHeight ? (padded.bottom - padded.top) / frame.clientHeight : 1;
  const content = contentBoxOf(frame);
  const left = padded.left + content.left * scaleX;
  const top = padded.top + content.top * scaleY;
  const inside = { left, top, right: left + content.width * scaleX, bottom: top + content.height * scaleY };
  return {
    inside,
    toOuter: (rect) => ({
      left: left + rect.left * scaleX,
      top: top + rect.top * scaleY,
      right: left + rect.right * scaleX,
      bottom: top + rect.bottom * scaleY,
    }),
    toInner: ({ x, y }) => ({ x: (x - inside.left) / scaleX, y: (y - inside.top) / scaleY }),
  };
}
