/** Whether two elements share a line: the middle of the lower one is within the other's height. */
export function isOnOneLine(a: Element, b: Element): boolean {
  const first = a.getBoundingClientRect();
  const second = b.getBoundingClientRect();
  const [small, large] = first.height < second.height ? [first, second] : [second, first];
  const middle = small.top + small.height / 2;
  return middle > large.top && middle < large.bottom;
}

/** Whether an element begins below another one. */
export const isBelow = (element: Element, other: Element): boolean =>
  element.getBoundingClientRect().top >= other.getBoundingClientRect().bottom;

/** Whether two elements stand side by side: at one height, and neither above the other. */
export function isBeside(element: Element, other: Element): boolean {
  const a = element.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  const isAtOneHeight = a.top < b.bottom && b.top < a.bottom;
  return isAtOneHeight && (a.right <= b.left || b.right <= a.left);
}
