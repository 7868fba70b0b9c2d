import { OVERLAY_ELEMENT } from '../../dom/document/isolated-world';
import { elementAt, pageElementAt } from '../../dom/sight/hit-test';
import type { FlatTree } from '../../dom/tree/flat-tree';

/**
 * Tells events' paths from the innermost element on, through closed shadow roots, up to which alone an event tells its own.
 * The path of what goes to our own panel in such a root is empty.
 */
export function createEventPaths(tree: FlatTree): (event: Event) => readonly EventTarget[] {
  return (event) => {
    const path = event.composedPath();
    const [hit] = path;
    if (!(hit instanceof Element) || !tree.shadowRootOf(hit)) return path;
    const isAimed = event instanceof MouseEvent && event.detail > 0;
    let inner = isAimed ? innermostAt(tree, hit, event.clientX, event.clientY) : hit;
    for (let next: Element | null = inner; !isAimed && next; next = tree.shadowRootOf(next)?.activeElement ?? null)
      inner = next;
    const shown = isAimed ? elementAt(tree, document, event.clientX, event.clientY) : inner;
    if (shown && isInPanel(shown)) return [];
    const within: EventTarget[] = [];
    for (let node: Element | null = inner; node && node !== hit; node = tree.parent(node)) within.push(node);
    return tree.contains(hit, inner) ? [...within, ...path] : path;
  };
}

/**
 * The innermost element at a point of the window in what was hit. A text that is slotted into a closed root hides what it is
 * slotted into from the browser's own hit test: there the boxes in the root tell.
 */
function innermostAt(tree: FlatTree, hit: Element, x: number, y: number): Element {
  const isAt = (element: Element): boolean => {
    const { left, top: above, right, bottom } = element.getBoundingClientRect();
    return left <= x && x <= right && above <= y && y <= bottom;
  };
  let inner = pageElementAt(tree, document, x, y) ?? hit;
  for (let root = tree.shadowRootOf(inner); root; root = tree.shadowRootOf(inner)) {
    const next = [...root.querySelectorAll('*')].filter(isAt).at(-1);
    if (!next) break;
    inner = next;
  }
  return inner;
}

/** Whether an element is of our own panel, which a closed root hides while it stands in a dialog there. */
function isInPanel(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === OVERLAY_ELEMENT;
}
