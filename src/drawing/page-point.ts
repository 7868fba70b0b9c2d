import type { ShadowRootOf } from '../dom/flat-tree';

/** The element that is really at a point of the window (CSS px), through open shadow roots or those that `shadowRootOf` gives. */
export function deepElementFromPoint(
  document: Document,
  x: number,
  y: number,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element && shadowRootOf(element); root; root = element && shadowRootOf(element)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
