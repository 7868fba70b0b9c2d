import { allNamesOf, MAX_TILE, onlyNameOf } from '../names/control-names';
import {
  isControl,
  isMarkedBusy,
  isMarkedControl,
  isMarkedList,
  MARKED,
  type TagKind,
  tagKindOf,
} from '../tree/element-kinds';
import { type FlatTree, flatText } from '../tree/flat-tree';

/** What there is on a page, as far as it matters. It is read as it is now, and told of changes by the page index alone. */
export type Inventory = {
  /** Controls that one of whose names is known, and custom elements that stand for such controls, with their names. */
  readonly named: ReadonlyMap<Element, readonly string[]>;
  /** Elements that list things, with the time at which each was first seen, in ms of `performance.now()`. */
  readonly lists: ReadonlyMap<Element, number>;
  /** Links, and components with an address, that lead to things of the portal. */
  readonly links: ReadonlySet<Element>;
  /** Elements that said that something is going on; whether they still do is theirs to answer. */
  readonly busy: ReadonlySet<Element>;
  /** When a control or list was first seen, in ms of `performance.now()`; 0 for any other element. */
  seenAt(element: Element): number;
  /** What is taken in from here on was first seen now. Asked for once for many elements, not for every one. */
  setTime(): void;
  /** Takes in an element and all that is in it. */
  takeIn(top: Element): void;
  /** Takes in all that is in a part of the page. */
  takeInAllOf(top: ParentNode): void;
  /** Takes in an element that may have a shadow root now. */
  takeInHost(host: Element): void;
  /** Takes in what an element's attributes may have made it. */
  takeInMarks(element: Element): void;
  /**
   * Takes in a control that a changed place in it may have given another name.
   * @param isFromInside the place is in the element's own shadow root
   * @returns whether a control whose name matters, or mattered, is concerned
   */
  rename(element: Element, isFromInside: boolean): boolean;
  /** How many elements matter. */
  count(): number;
  /** Forgets what is on the page no more. */
  prune(): void;
};

export type InventoryOptions = {
  readonly tree: FlatTree;
  /** Whether a name is one that matters. Called for every control once, so it must be quick. */
  readonly isKnownName: (name: string) => boolean;
  /** What is in the address of every thing that a list may list. */
  readonly addressPart: string;
  /** Called for each element that may have a shadow root. */
  readonly onHost: (host: Element, isComponent: boolean) => void;
  /** Called for each frame. */
  readonly onFrame?: ((frame: Element) => void) | undefined;
};

export function createInventory({ tree, isKnownName, addressPart, onHost, onFrame }: InventoryOptions): Inventory {
  const addressed = `[href*="${CSS.escape(addressPart)}"]`;
  const named = new Map<Element, readonly string[]>();
  const lists = new Map<Element, number>();
  const links = new Set<Element>();
  const busy = new Set<Element>();
  const seen = new WeakMap<Element, number>();
  let now = performance.now();

  const noteLink = (element: Element): void => {
    if (element.matches(addressed)) links.add(element);
    else links.delete(element);
  };

  /** What a control is called, where one of its names matters; an only name is asked about before anything is made of it. */
  const knownNamesOf = (element: Element): readonly string[] | null => {
    const only = onlyNameOf(tree, element);
    if (only !== null) return isKnownName(only) ? [only] : null;
    const names = allNamesOf(tree, element);
    return names.some(isKnownName) ? names : null;
  };

  const noteName = (element: Element): boolean => {
    const names = knownNamesOf(element);
    if (!names) return named.size > 0 && named.delete(element);
    named.set(element, names);
    if (!seen.has(element)) seen.set(element, now);
    return true;
  };

  /** Takes in what a control is called now, and where it leads. Returns whether that concerns a name that matters. */
  const noteControl = (element: Element): boolean => {
    noteLink(element);
    return noteName(element);
  };

  const noteList = (element: Element): void => {
    if (!lists.has(element)) lists.set(element, now);
  };

  const note = (element: Element, kind: TagKind): void => {
    switch (kind) {
      case 'link':
      case 'control':
        noteName(element);
        break;
      case 'input':
        if (isControl(element)) noteName(element);
        break;
      case 'list':
        noteList(element);
        break;
      case 'box':
        onHost(element, false);
        break;
      case 'custom':
        onHost(element, true);
        noteName(element);
        break;
      case 'frame':
        onFrame?.(element);
        break;
    }
  };

  const takeInMarks = (element: Element): void => {
    const kind = tagKindOf(element);
    // Those have been considered by their tag.
    const isConsidered = kind === 'link' || kind === 'control' || kind === 'custom';
    if (!isConsidered && isMarkedControl(element)) noteName(element);
    if (isMarkedList(element)) noteList(element);
    if (isMarkedBusy(element)) busy.add(element);
  };

  const noteAddressed = (element: Element): void => {
    if (isControl(element) || element.localName.includes('-')) links.add(element);
  };

  const takeInAllOf = (top: ParentNode): void => {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const kind = tagKindOf(node as Element);
      if (kind !== null) note(node as Element, kind);
    }
    for (const element of top.querySelectorAll(MARKED)) takeInMarks(element);
    // Not asked of each link for itself: to be handed thousands of addresses takes longer than to have them searched.
    for (const element of top.querySelectorAll(addressed)) noteAddressed(element);
  };

  // Most of what is added is small: as far as it is one element in another, it is taken in by hand, since a walker and a
  // selector take longer to be made than to find that out.
  const takeIn = (top: Element): void => {
    let element: Element | null = top;
    while (element) {
      note(element, tagKindOf(element));
      if (element.hasAttributes()) {
        if (element.matches(MARKED)) takeInMarks(element);
        if (element.matches(addressed)) noteAddressed(element);
      }
      const first: Element | null = element.firstElementChild;
      if (first?.nextElementSibling) {
        takeInAllOf(element);
        break;
      }
      element = first;
    }
  };

  const rename = (element: Element, isFromInside: boolean): boolean => {
    const isComponent = element.localName.includes('-');
    let changed = (isComponent || isControl(element)) && noteControl(element);
    const root = isComponent && !isFromInside ? tree.shadowRootOf(element) : null;
    // A label slotted into a component names the control inside of it; a component that says much is no control.
    if (root && flatText(tree, element, MAX_TILE).length <= MAX_TILE) {
      for (const inner of root.querySelectorAll('*')) if (isControl(inner)) changed = noteControl(inner) || changed;
    }
    return changed;
  };

  return {
    named,
    lists,
    links,
    busy,
    seenAt: (element) => lists.get(element) ?? seen.get(element) ?? 0,
    setTime() {
      now = performance.now();
    },
    takeIn,
    takeInAllOf,
    takeInHost: (host) => note(host, tagKindOf(host)),
    takeInMarks,
    rename,
    count: () => named.size + lists.size + links.size,
    prune() {
      for (const elements of [named, lists, links, busy])
        for (const element of elements.keys()) if (!element.isConnected) elements.delete(element);
    },
  };
}
