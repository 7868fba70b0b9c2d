import { accessibleNameOf } from './accessibility';
import type { FlatTree } from './flat-tree';
import { isVisible } from './visibility';

const EXPANDS = '[aria-expanded]';

/** What unfolds a hidden control, where the page says so: a `details`, or a control that names it in `aria-controls`. */
export function openerOf(
  tree: FlatTree,
  element: Element,
  idOf: (element: Element) => number,
): { id: number; name: string } | null {
  for (let node: Element | null = element; node && node !== document.body; node = tree.parent(node)) {
    const opener =
      node instanceof HTMLDetailsElement && !node.open ? node.querySelector(':scope > summary') : controlOf(tree, node);
    if (opener && isVisible(tree, opener)) return { id: idOf(opener), name: accessibleNameOf(tree, opener) };
  }
  return null;
}

function controlOf(tree: FlatTree, folded: Element): Element | null {
  if (!folded.id) return null;
  const root = folded.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const openers = [...root.querySelectorAll(`[aria-controls~="${CSS.escape(folded.id)}"]`)].filter((control) => {
    // Components hand their state on to the button inside.
    const button = control.hasAttribute('aria-expanded') ? control : tree.shadowRootOf(control)?.querySelector(EXPANDS);
    return button?.getAttribute('aria-expanded') === 'false';
  });
  return openers.length === 1 ? (openers[0] ?? null) : null;
}
