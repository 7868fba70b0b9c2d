/** Of so many elements those that are gone are forgotten; a page that redraws itself all day has no end of them. */
const FIRST_PRUNE = 2000;

export type ElementIds = {
  /** The number of an element, which it keeps for as long as it lives. */
  idOf(element: Element): number;
  /** The element of that number, or null when it is on the page no more. */
  elementOf(id: number): Element | null;
};

/** Numbers that stand for elements where plain data is asked for. They keep no element alive. */
export function createElementIds(): ElementIds {
  const ids = new WeakMap<Element, number>();
  const elements = new Map<number, WeakRef<Element>>();
  let pruneAt = FIRST_PRUNE;
  let lastId = 0;

  const prune = (): void => {
    for (const [id, held] of elements) if (!held.deref()) elements.delete(id);
    pruneAt = Math.max(FIRST_PRUNE, 2 * elements.size);
  };

  return {
    idOf(element) {
      const known = ids.get(element);
      if (known !== undefined) return known;
      const id = ++lastId;
      ids.set(element, id);
      elements.set(id, new WeakRef(element));
      if (elements.size >= pruneAt) prune();
      return id;
    },
    elementOf(id) {
      const element = elements.get(id)?.deref();
      return element?.isConnected ? element : null;
    },
  };
}
