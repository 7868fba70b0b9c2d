import type { PageChange } from '../../dom/index/page-index';
import { createClimb } from '../../dom/tree/climb';
import type { FlatTree } from '../../dom/tree/flat-tree';

/** How far around a control a change is near it: its row of buttons, the section's head, the fields of a small form. */
const NEAR_LEVELS = 4;
/** How far up it is asked whether a place of change is near; what is deeper in something near is told by `places` above it. */
const CLIMB = 12;

export type ChangeReach = {
  /** What the last look was at. All that is told of later changes is told of these. */
  set(elements: Iterable<Element>): void;
  /**
   * Whether a change may matter to what was looked at within the next frame: it is around it (a dialog that opens is a child
   * of the page), near it, or a control that matters came or went. Any other change can wait a moment.
   */
  isNear(change: PageChange): boolean;
};

/** Tells changes of the page that can wait from those that cannot, so that a page that never rests costs little. */
export function createChangeReach(tree: FlatTree): ChangeReach {
  /** Everything around the elements, up to the document. */
  let around = new Set<Node>();
  /** The elements and what is close around them; all that is inside is near. */
  let close = new Set<Node>();

  return {
    set(elements) {
      around = new Set([document]);
      close = new Set();
      for (const element of elements) {
        let level = 0;
        for (let node: Element | null = element; node; node = tree.parent(node), level++) {
          around.add(node);
          const root = node.parentNode;
          if (root instanceof ShadowRoot) around.add(root);
          if (level <= NEAR_LEVELS && !node.matches('body,main,html,[role="main"]')) close.add(node);
        }
      }
    },
    isNear({ concernsNamed, places }) {
      if (concernsNamed) return true;
      if (!places) return false;
      // As the nodes stand, not as they are rendered: quicker, and as good for telling near from far.
      const climb = createClimb(CLIMB);
      const isClose = (node: Node): boolean => close.has(node);
      for (const place of places) if (around.has(place) || climb(place, isClose)) return true;
      return false;
    },
  };
}
