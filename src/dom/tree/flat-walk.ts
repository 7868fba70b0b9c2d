import type { FlatTree } from './flat-tree';

/** Children as rendered, from either end. */
export function* inOrder(tree: FlatTree, node: Element, order: 'first' | 'last'): Generator<Node> {
  if (tree.isPlain(node)) {
    const isLast = order === 'last';
    const next = (child: Node) => (isLast ? child.previousSibling : child.nextSibling);
    for (let child = isLast ? node.lastChild : node.firstChild; child; child = next(child)) yield child;
    return;
  }
  const children = tree.children(node);
  yield* order === 'last' ? [...children].reverse() : children;
}

/**
 * What stands before an element in the box that it is in, then before that box in the next one, and so on: the nearest first.
 * @param budget so many are told at most
 */
export function* allBefore(tree: FlatTree, element: Element, budget: number): Generator<Node> {
  let left = budget;
  for (let inner = element, scope = tree.parent(element); scope; inner = scope, scope = tree.parent(scope)) {
    for (const before of siblings(tree, scope, inner, 'before')) {
      if (left-- <= 0) return;
      yield before;
    }
  }
}

/** What stands beside `inner` in `scope` as rendered, the nearest first; a page's main part may have thousands of children. */
export function* siblings(tree: FlatTree, scope: Element, inner: Node, side: 'before' | 'behind'): Generator<Node> {
  if (tree.isPlain(scope)) {
    const next = (node: Node) => (side === 'before' ? node.previousSibling : node.nextSibling);
    for (let node = next(inner); node; node = next(node)) yield node;
    return;
  }
  const children = tree.children(scope);
  const at = children.indexOf(inner as ChildNode);
  yield* side === 'before' ? children.slice(0, Math.max(at, 0)).reverse() : children.slice(at + 1);
}
