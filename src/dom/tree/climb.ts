/**
 * Goes from changed places up to what is around them. Places of one batch of changes are often beside each other, so each
 * element is told once, however many of them lead to it.
 * @param levels how far up, shadow roots not counted
 * @returns climbs from a place, itself included, and tells each node that was not told before; from a shadow root it begins
 * with the host. `isFromInside` says that the way came out of the node's own shadow root: such a host is told once more when
 * another way comes by its children. Stops, and returns true, as soon as `visit` does
 */
export function createClimb(
  levels: number,
): (place: Node, visit: (node: Node, isFromInside: boolean) => boolean) => boolean {
  /** From how far below each node has been come by, the nearest way. */
  const byChildren = new Map<Node, number>();
  const fromInside = new Map<Node, number>();

  return (place, visit) => {
    let isFromInside = place instanceof ShadowRoot;
    let node: Node | null = isFromInside ? (place as ShadowRoot).host : place;
    for (let up = 0; node && up < levels; up++) {
      const climbed = isFromInside ? fromInside : byChildren;
      const before = climbed.get(node);
      if (before !== undefined && before <= up) return false;
      climbed.set(node, up);
      if (before === undefined && visit(node, isFromInside)) return true;
      const above: Node | null = node.parentNode;
      isFromInside = above instanceof ShadowRoot;
      node = isFromInside ? (above as ShadowRoot).host : above;
    }
    return false;
  };
}
