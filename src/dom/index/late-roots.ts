import { isMount } from '../tree/element-kinds';
import type { FlatTree } from '../tree/flat-tree';

/** So many elements are asked for a new shadow root at a time, since asking for closed ones is slow. */
const ROOTS_AT_ONCE = 300;

/**
 * Elements without a shadow root that may get one at any time, which no change of the page announces: components that are
 * defined late, and empty boxes, since micro-frontends are also drawn into the shadow root of a plain one.
 */
export type LateRoots = {
  /** An element's shadow root; one that has none and may get it is asked again. `isComponent`: its tag is a custom one. */
  rootOf(element: Element, isComponent: boolean): ShadowRoot | null;
  /** Asks some of the elements again, the others at the next calls. Returns those that have a shadow root now. */
  askAgain(): Element[];
  /** Whether there is an element to ask. */
  areAwaited(): boolean;
};

export function createLateRoots(tree: FlatTree): LateRoots {
  const awaited = new Set<Element>();
  return {
    rootOf(element, isComponent) {
      const root = tree.rootOfHost(element);
      if (root) awaited.delete(element);
      else if (isComponent || (!element.hasChildNodes() && isMount(element))) awaited.add(element);
      return root;
    },
    askAgain() {
      const hosts: Element[] = [];
      let left = Math.min(awaited.size, ROOTS_AT_ONCE);
      for (const element of awaited) {
        if (left-- <= 0) break;
        // Whoever is asked goes to the end, so that all have their turn.
        awaited.delete(element);
        if (!element.isConnected) continue;
        if (tree.shadowRootOf(element)) hosts.push(element);
        else if (!element.hasChildNodes() || element.localName.includes('-')) awaited.add(element);
      }
      return hosts;
    },
    areAwaited: () => awaited.size > 0,
  };
}
