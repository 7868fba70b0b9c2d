import { createClimb } from './climb';
import { allNamesOf, MAX_TILE, onlyNameOf } from './control-names';
import {
  isControl,
  isMarkedBusy,
  isMarkedControl,
  isMarkedList,
  MARKED,
  type TagKind,
  tagKindOf,
} from './element-kinds';
import { type FlatTree, flatText } from './flat-tree';
import { OVERLAY_ELEMENT } from './isolated-world';
import { LOOKS_ONLY, OBSERVED } from './observed-changes';

/** How far up a changed text may stand in a control. */
const MAX_DEPTH = 8;
/** So many changed places of one batch are told; a page that changes in more is told as a whole. */
const MAX_PLACES = 200;
/** So many elements are asked for a new shadow root at a time, since asking for closed ones is slow. */
const ROOTS_AT_ONCE = 300;

/** What a batch of changes did. */
export type PageChange = {
  /** `names`: what is there, or what it is called, may be another than before; `looks`: only how it looks. */
  readonly kind: 'names' | 'looks';
  /** A control or list that matters came, went, or is called something else. */
  readonly concernsNamed: boolean;
  /** Where the page changed; null when that was in too many places to tell. */
  readonly places: ReadonlySet<Node> | null;
};

export type PageIndex = {
  /** Controls that one of whose names is known, and custom elements that stand for such controls, with their names. */
  readonly named: ReadonlyMap<Element, readonly string[]>;
  /** Elements that list things. */
  readonly lists: ReadonlyMap<Element, number>;
  /** Links, and components with an address, that lead to things of the portal. */
  readonly links: ReadonlySet<Element>;
  /** Elements that said that something is going on; whether they still do is theirs to answer. */
  readonly busy: ReadonlySet<Element>;
  /** When an element was first seen here, in ms of `performance.now()`. */
  seenAt(element: Element): number;
  /** Elements that match a selector, in all roots of the page. */
  query(selector: string): Element[];
  /** The elements that have a shadow root. */
  hosts(): Element[];
  /** Looks for shadow roots that components attached without any change of the page around them. */
  lookForShadowRoots(): void;
  /** Whether there are elements that may still get a shadow root, which nothing announces. */
  awaitsShadowRoots(): boolean;
};

export type PageIndexOptions = {
  readonly tree: FlatTree;
  /** Whether a name is one that matters. Called for every control once, so it must be quick. */
  readonly isKnownName: (name: string) => boolean;
  /** What is in the address of every thing that a list may list. */
  readonly addressPart: string;
  /** Called at most once per batch of changes, when something changed that may change a verdict. */
  readonly onChange: (change: PageChange) => void;
  /**
   * Called when a frame is first seen, or seen again after it was moved.
   * @default frames are not told of
   */
  readonly onFrame?: ((frame: Element) => void) | undefined;
  readonly signal: AbortSignal;
};

/**
 * Knows the controls of a page by name, through shadow roots, and keeps knowing them as the page changes. The whole page is
 * walked once; afterwards only what changed is looked at.
 */
export function createPageIndex(options: PageIndexOptions): PageIndex {
  const { tree, isKnownName, addressPart, onChange, onFrame, signal } = options;
  const addressed = `[href*="${CSS.escape(addressPart)}"]`;
  const named = new Map<Element, readonly string[]>();
  /** With the time at which each was first seen. */
  const lists = new Map<Element, number>();
  const links = new Set<Element>();
  const busy = new Set<Element>();
  const watched = new Set<ShadowRoot | Document>();
  const seen = new WeakMap<Element, number>();
  /** When the page, or the last of its changes, was taken in: asked for once, not for every element. */
  let now = performance.now();
  /** Custom elements and empty boxes without a shadow root: they may get one at any time, which nothing announces. */
  const unattached = new Set<Element>();

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
    noteSeen(element);
    return true;
  };

  /** Takes in what a control is called now, and where it leads. Returns whether that concerns a name that matters. */
  const consider = (element: Element): boolean => {
    noteLink(element);
    return noteName(element);
  };

  const noteSeen = (element: Element): void => {
    if (!seen.has(element)) seen.set(element, now);
  };

  const noteList = (element: Element): void => {
    if (!lists.has(element)) lists.set(element, now);
  };

  const watch = (root: ShadowRoot | Document): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, OBSERVED);
    scan(root);
  };

  const noteCustomElement = (element: Element): void => {
    const root = tree.rootOfHost(element);
    if (root) {
      unattached.delete(element);
      watch(root);
    } else {
      unattached.add(element);
    }
  };

  /** Micro-frontends are also drawn into the shadow root of a plain box, which may get it at any time while it is empty. */
  const noteBox = (element: Element): void => {
    const root = tree.rootOfHost(element);
    if (root) {
      unattached.delete(element);
      watch(root);
    } else if (!element.hasChildNodes() && element.localName !== 'span') {
      unattached.add(element);
    }
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
        noteBox(element);
        break;
      case 'custom':
        noteCustomElement(element);
        noteName(element);
        break;
      case 'frame':
        onFrame?.(element);
        break;
    }
  };

  const noteMarked = (element: Element): void => {
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

  /**
   * Takes in what was added, the element itself included. Most of that is small: as far as it is one element in another, it is
   * taken in by hand, since a walker and a selector take longer to be made than to find that out.
   */
  const takeIn = (top: Element): void => {
    let element: Element | null = top;
    while (element) {
      note(element, tagKindOf(element));
      if (element.hasAttributes()) {
        if (element.matches(MARKED)) noteMarked(element);
        if (element.matches(addressed)) noteAddressed(element);
      }
      const first: Element | null = element.firstElementChild;
      if (first?.nextElementSibling) {
        scan(element);
        break;
      }
      element = first;
    }
  };

  /** Takes in all that is in a part of the page. */
  const scan = (top: ParentNode): void => {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const kind = tagKindOf(node as Element);
      if (kind !== null) note(node as Element, kind);
    }
    for (const element of top.querySelectorAll(MARKED)) noteMarked(element);
    // Not asked of each link for itself: to be handed thousands of addresses takes longer than to have them searched.
    for (const element of top.querySelectorAll(addressed)) noteAddressed(element);
  };

  /** Takes in a control that a changed place in it may have given another name. Returns whether one that matters changed. */
  const reconsider = (element: Element, isFromInside: boolean): boolean => {
    const isCustom = element.localName.includes('-');
    let changed = (isCustom || isControl(element)) && consider(element);
    const root = isCustom && !isFromInside ? tree.shadowRootOf(element) : null;
    // A label slotted into a component names the control inside of it; a component that says much is no control.
    if (root && flatText(tree, element, MAX_TILE).length <= MAX_TILE) {
      for (const control of root.querySelectorAll('*')) if (isControl(control)) changed = consider(control) || changed;
    }
    return changed;
  };

  const observer = new MutationObserver((records) => {
    let kind: PageChange['kind'] | null = null;
    let concernsNamed = false;
    let hasRemoved = false;
    const places = new Set<Node>();
    const climb = createClimb(MAX_DEPTH);
    const reconsiderAround = (node: Node, isFromInside: boolean): boolean => {
      if (node instanceof Element && reconsider(node, isFromInside)) concernsNamed = true;
      return false;
    };
    now = performance.now();
    const before = named.size + lists.size + links.size;
    for (const record of records) {
      const { type, target } = record;
      if (isOurs(target)) continue;
      if (type === 'childList') {
        // Read only here: of every record that is asked for them, the browser makes two lists.
        const { addedNodes, removedNodes } = record;
        if (isAllOurs(addedNodes) && isAllOurs(removedNodes)) continue;
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) takeIn(node);
        hasRemoved ||= removedNodes.length > 0;
      } else if (type === 'attributes') {
        const name = record.attributeName ?? '';
        if (LOOKS_ONLY.has(name)) {
          if (name === 'aria-busy' && isMarkedBusy(target as Element)) busy.add(target as Element);
          kind ??= 'looks';
          places.add(target);
          continue;
        }
        if (name === 'role') noteMarked(target as Element);
      }
      climb(target, reconsiderAround);
      kind = type === 'characterData' && !concernsNamed ? (kind ?? 'looks') : 'names';
      places.add(target);
    }
    if (!kind) return;
    lookForShadowRoots();
    if (hasRemoved) prune();
    concernsNamed ||= named.size + lists.size + links.size !== before;
    onChange({ kind, concernsNamed, places: places.size > MAX_PLACES ? null : places });
  });

  const lookForShadowRoots = (): void => {
    now = performance.now();
    let left = Math.min(unattached.size, ROOTS_AT_ONCE);
    let found = false;
    for (const element of unattached) {
      if (left-- <= 0) break;
      // Whoever is asked goes to the end, so that all have their turn.
      unattached.delete(element);
      if (!element.isConnected) continue;
      if (tree.shadowRootOf(element)) {
        note(element, tagKindOf(element));
        found = true;
      } else if (element.firstChild === null || element.localName.includes('-')) {
        unattached.add(element);
      }
    }
    if (found) onChange({ kind: 'names', concernsNamed: true, places: null });
  };

  const prune = (): void => {
    for (const elements of [named, lists, links, busy])
      for (const element of elements.keys()) if (!element.isConnected) elements.delete(element);
    // A root that comes back with its host is looked at anew, since the host is added again.
    for (const root of watched) if (root instanceof ShadowRoot && !root.isConnected) watched.delete(root);
  };

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watch(document);
  return {
    named,
    lists,
    links,
    busy,
    seenAt: (element) => lists.get(element) ?? seen.get(element) ?? 0,
    hosts: () => [...watched].flatMap((root) => (root instanceof ShadowRoot ? [root.host] : [])),
    query: (selector) => [...watched].flatMap((root) => [...root.querySelectorAll(selector)]),
    lookForShadowRoots,
    awaitsShadowRoots: () => unattached.size > 0,
  };
}

/** Our own host: what is drawn there is no page. */
const isOurs = (node: Node): boolean => node instanceof Element && node.localName === OVERLAY_ELEMENT;

function isAllOurs(nodes: NodeList): boolean {
  for (const node of nodes) if (!isOurs(node)) return false;
  return true;
}
