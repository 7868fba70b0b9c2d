/** A rectangle in CSS px of the window. */
export type Box = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

const SCROLLS = /auto|scroll/;

/** Whether a person can scroll what is in a box of this style. */
export const isScroller = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  SCROLLS.test(overflowX) || SCROLLS.test(overflowY);

/**
 * Whether an absolutely positioned element hangs from a box of this style, and so scrolls with it. Other boxes on the way up
 * neither scroll nor cut it off (CSS Positioned Layout 3, § 2.1).
 */
export const holdsAbsolute = (style: CSSStyleDeclaration): boolean => style.position !== 'static' || holdsFixed(style);

/** Whether even a fixed element hangs from a box of this style (CSS Positioned Layout 3, § 2.1, and what it refers to). */
export const holdsFixed = (style: CSSStyleDeclaration): boolean =>
  style.transform !== 'none' ||
  style.translate !== 'none' ||
  style.rotate !== 'none' ||
  style.scale !== 'none' ||
  style.perspective !== 'none' ||
  style.filter !== 'none' ||
  (style.backdropFilter ?? 'none') !== 'none' ||
  /paint|layout|strict|content/.test(style.contain) ||
  (style.containerType !== '' && style.containerType !== 'normal') ||
  /transform|perspective|filter|translate|rotate|scale|contain/.test(style.willChange);

/**
 * Whether scrolling `scroller` can bring any part of `box` into it. What lies before the origin of a scroller cannot be
 * scrolled to: above it, and to the left of it, or to the right where it reads from right to left (CSS Overflow 3, § 2.2).
 */
export function isWithinReach(box: Box, scroller: Element, style: CSSStyleDeclaration): boolean {
  const { left, top } = scroller.getBoundingClientRect();
  const x = left + scroller.clientLeft - scroller.scrollLeft;
  const y = top + scroller.clientTop - scroller.scrollTop;
  return isInRange(box, scroller, style, x, y);
}

/** The same for the document, whose scroller is the window. */
export function isWithinReachOfWindow(box: Box, document: Document): boolean {
  const root = document.scrollingElement ?? document.documentElement;
  // The window reads as the root element does, or as the body where that alone says so (CSS Writing Modes 4, § 8.1).
  const style = getComputedStyle(document.documentElement);
  const isPlain = style.direction === 'ltr' && style.writingMode === 'horizontal-tb';
  const principal = isPlain && document.body ? getComputedStyle(document.body) : style;
  return isInRange(box, root, principal, -root.scrollLeft, -root.scrollTop, false);
}

/** Whether a box overlaps what `scroller` scrolls over; `x` and `y` are where its content's origin is in the window. */
function isInRange(
  box: Box,
  { scrollWidth, scrollHeight, clientWidth, clientHeight }: Element,
  { direction, writingMode, display, flexDirection }: CSSStyleDeclaration,
  x: number,
  y: number,
  isFlex = display.includes('flex'),
): boolean {
  // The origin of a flex container's scrolling is where its main axis starts.
  const fromRight =
    writingMode === 'vertical-rl' ||
    (direction === 'rtl') !== (isFlex && flexDirection === 'row-reverse' && writingMode === 'horizontal-tb');
  const fromBottom = isFlex && flexDirection === 'column-reverse';
  const width = Math.max(scrollWidth, clientWidth);
  const height = Math.max(scrollHeight, clientHeight);
  const left = fromRight ? x + clientWidth - width : x;
  const top = fromBottom ? y + clientHeight - height : y;
  return box.right > left && box.left < left + width && box.bottom > top && box.top < top + height;
}
