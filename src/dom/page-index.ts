import { elementsById, type FlatTree, flatText } from './flat-tree';
import { LIST_SELECTOR } from './list';

/** What elements are called that a person can use. Custom elements are added by their tag while the tree is walked. */
const CONTROL_SELECTOR =
  'a,button,summary,input[type="submit"],input[type="button"],input[type="image"],[role="button"],[role="link"],[role="menuitem"],[role="menuitemradio"],[role="treeitem"],[role="tab"],[role="option"],[tabindex]';
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [
    'aria-busy',
    'aria-disabled',
    'aria-expanded',
    'aria-hidden',
    'aria-invalid',
    'aria-label',
    'aria-labelledby',
    'class',
    'disabled',
    'hidden',
    'href',
    'inert',
    'lang',
    'open',
    'readonly',
    'role',
    'style',
    'title',
    'type',
    'value',
  ],
};
/** Changes of these alone change how things look, not what they are called. */
const LOOKS_ONLY = new Set(['class', 'style', 'aria-busy', 'aria-invalid', 'open', 'hidden', 'inert', 'aria-hidden']);
/** Elements besides custom ones that may have a shadow root, as far as pages use them for it. */
const MAY_HOST = /^(div|span|section|main|article|aside)$/;
/** Longer texts are no labels. A tile's label is its heading, so a tile may say more. */
const MAX_NAME = 90;
const MAX_TILE = 400;
/** How far up a changed text may stand in a control. */
const MAX_DEPTH = 8;

export type PageIndex = {
  /** Controls that one of whose names is known, and custom elements that stand for such controls, with their names. */
  readonly named: ReadonlyMap<Element, readonly string[]>;
  /** Elements that list things. */
  readonly lists: ReadonlySet<Element>;
  /** Links, and components with an address, that lead to things of the portal. */
  readonly links: ReadonlySet<Element>;
  /** When an element was first seen here, in ms of `performance.now()`. */
  seenAt(element: Element): number;
  /** Elements that match a selector, in all roots of the page. */
  query(selector: string): Element[];
  /** Looks for shadow roots that components attached without any change of the page around them. */
  lookForShadowRoots(): void;
};

export type PageIndexOptions = {
  readonly tree: FlatTree;
  /** Whether a name is one that matters. Called for every control once, so it must be quick. */
  readonly isKnownName: (name: string) => boolean;
  /** Whether an address is one of a thing that a list may list; as quick. */
  readonly isKnownAddress: (href: string) => boolean;
  /** Called at most once per batch of changes, when something changed that may change a verdict. */
  readonly onChange: (kind: 'names' | 'looks') => void;
  readonly signal: AbortSignal;
};

/**
 * Knows the controls of a page by name, through shadow roots, and keeps knowing them as the page changes. The whole page is
 * walked once; afterwards only what changed is looked at.
 */
export function createPageIndex({ tree, isKnownName, isKnownAddress, onChange, signal }: PageIndexOptions): PageIndex {
  const named = new Map<Element, readonly string[]>();
  const lists = new Set<Element>();
  const links = new Set<Element>();
  const watched = new Set<ShadowRoot | Document>();
  const seen = new WeakMap<Element, number>();
  /** Custom elements and empty boxes without a shadow root: they may get one at any time, which nothing announces. */
  const unattached = new Set<Element>();

  const consider = (element: Element): boolean => {
    const href = element.getAttribute('href');
    if (href !== null && isKnownAddress(href)) links.add(element);
    else links.delete(element);
    const names = element.isConnected ? namesOf(tree, element) : [];
    const isNamed = names.some(isKnownName);
    const wasNamed = named.has(element);
    if (isNamed) named.set(element, names);
    if (isNamed === wasNamed) return isNamed;
    if (isNamed) {
      if (!seen.has(element)) seen.set(element, performance.now());
    } else {
      named.delete(element);
    }
    return true;
  };

  const noteList = (element: Element): void => {
    if (lists.has(element)) return;
    lists.add(element);
    if (!seen.has(element)) seen.set(element, performance.now());
  };

  const watch = (root: ShadowRoot | Document): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, OBSERVED);
    const top = root instanceof Document ? root.documentElement : null;
    if (top) scan(top);
    else for (const child of root.children) scan(child);
  };

  const noteCustomElement = (element: Element): void => {
    const root = tree.shadowRootOf(element);
    if (root) {
      unattached.delete(element);
      watch(root);
    } else {
      unattached.add(element);
    }
  };

  /** Micro-frontends are also drawn into the shadow root of a plain box, which may get it at any time while it is empty. */
  const notePlainHost = (element: Element): void => {
    const root = tree.shadowRootOf(element);
    if (root) {
      unattached.delete(element);
      watch(root);
    } else if (element.firstChild === null && element.localName !== 'span') {
      unattached.add(element);
    }
  };

  const scan = (top: Element): void => {
    if (top.localName === 'waymark-overlay') return;
    if (top.matches(CONTROL_SELECTOR)) consider(top);
    for (const element of top.querySelectorAll(CONTROL_SELECTOR)) consider(element);
    if (top.matches(LIST_SELECTOR)) noteList(top);
    for (const element of top.querySelectorAll(LIST_SELECTOR)) noteList(element);
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = top; node; node = walker.nextNode()) {
      const element = node as Element;
      if (element.localName.includes('-')) {
        noteCustomElement(element);
        consider(element);
      } else if (MAY_HOST.test(element.localName)) {
        notePlainHost(element);
      }
    }
  };

  /** The controls that a changed node may give a name to: those around it, and those in the shadow roots around it. */
  const reconsiderAround = (start: Node): boolean => {
    let changed = false;
    // What a component draws late comes with its root as the place of the change.
    let isFromInside = start instanceof ShadowRoot;
    let node: Node | null = start instanceof ShadowRoot ? start.host : start;
    for (let up = 0; node && up < MAX_DEPTH; up++) {
      if (node instanceof Element) {
        if (node.matches(CONTROL_SELECTOR) || node.localName.includes('-')) changed = consider(node) || changed;
        const root = node.localName.includes('-') && !isFromInside ? tree.shadowRootOf(node) : null;
        // A label slotted into a component names the control inside of it; a component that says much is no control.
        if (root && flatText(tree, node, MAX_TILE).length <= MAX_TILE) {
          for (const control of root.querySelectorAll(CONTROL_SELECTOR)) changed = consider(control) || changed;
        }
      }
      isFromInside = node.parentNode instanceof ShadowRoot;
      node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
    }
    return changed;
  };

  const observer = new MutationObserver((records) => {
    let kind: 'names' | 'looks' | null = null;
    let hasRemoved = false;
    const reconsidered = new Set<Node>();
    const reconsider = (node: Node) => {
      if (reconsidered.has(node)) return;
      reconsidered.add(node);
      if (reconsiderAround(node)) kind = 'names';
    };
    for (const record of records) {
      const { target } = record;
      if (target instanceof Element && target.localName === 'waymark-overlay') continue;
      if (record.type === 'childList') {
        let isOurs = true;
        for (const node of record.addedNodes) {
          if (node instanceof Element) {
            if (node.localName === 'waymark-overlay') continue;
            if (node.isConnected) scan(node);
          }
          isOurs = false;
        }
        hasRemoved ||= record.removedNodes.length > 0;
        for (const node of record.removedNodes) {
          if (!(node instanceof Element && node.localName === 'waymark-overlay')) isOurs = false;
        }
        if (isOurs) continue;
        reconsider(target);
        kind = 'names';
      } else if (record.type === 'characterData') {
        reconsider(target);
        kind ??= 'looks';
      } else if (LOOKS_ONLY.has(record.attributeName ?? '')) {
        kind ??= 'looks';
      } else {
        reconsider(target);
        kind = 'names';
      }
    }
    if (kind) {
      lookForShadowRoots();
      if (hasRemoved) prune();
      onChange(kind);
    }
  });

  const lookForShadowRoots = (): void => {
    for (const element of unattached) {
      if (!element.isConnected) unattached.delete(element);
      else if (tree.shadowRootOf(element)) {
        if (element.localName.includes('-')) {
          noteCustomElement(element);
          consider(element);
        } else {
          notePlainHost(element);
        }
        onChange('names');
      }
    }
  };

  const prune = (): void => {
    for (const element of named.keys()) if (!element.isConnected) named.delete(element);
    for (const element of lists) if (!element.isConnected) lists.delete(element);
    for (const element of links) if (!element.isConnected) links.delete(element);
    // A root that comes back with its host is looked at anew, since the host is added again.
    for (const root of watched) if (root instanceof ShadowRoot && !root.isConnected) watched.delete(root);
  };

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watch(document);
  return {
    named,
    lists,
    links,
    seenAt: (element) => seen.get(element) ?? 0,
    query: (selector) => [...watched].flatMap((root) => [...root.querySelectorAll(selector)]),
    lookForShadowRoots,
  };
}

/**
 * What a control may be called, quickly: texts to look up, not yet its accessible name. A name that is none of these is not
 * found, so every source of an accessible name is here.
 */
export function namesOf(tree: FlatTree, element: Element): string[] {
  const names: string[] = [];
  const add = (name: string | null | undefined) => {
    if (name && name.length <= MAX_NAME) names.push(name.trim());
  };
  add(element.getAttribute('aria-label'));
  add(element.getAttribute('title'));
  const labels = element.getAttribute('aria-labelledby');
  if (labels)
    add(
      elementsById(element, labels)
        .map((label) => flatText(tree, label))
        .join(' '),
    );
  if (element instanceof HTMLInputElement) {
    add(element.value);
    add(element.alt);
    return names;
  }
  // A page may make anything focusable, and a component may hold a whole page; only what says little can be a control.
  if (element.firstElementChild === null && tree.isPlain(element)) {
    add(element.textContent);
    return names;
  }
  const text = flatText(tree, element, MAX_TILE);
  if (text.length > MAX_TILE) return names;
  add(text);
  add(leadOf(tree, element)?.data);
  const heading = element.querySelector('h1,h2,h3,h4,h5,h6,[role="heading"]');
  if (heading) add(flatText(tree, heading, MAX_NAME));
  const picture = element.querySelector('img[alt],svg title,svg[aria-label]');
  if (picture) add(picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.textContent);
  return names;
}

/** The first text in an element that has more of them: the name of an entry that goes on to describe itself. */
export function leadOf(tree: FlatTree, element: Element): Text | null {
  const [lead, next] = textsIn(tree, element, 2);
  return lead && next ? lead : null;
}

/** The first texts in an element, as rendered. */
export function textsIn(tree: FlatTree, element: Element, count: number): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    if (found.length >= count) return;
    if (node instanceof Text) {
      if (node.data.trim() !== '') found.push(node);
    } else if (node instanceof Element && node.localName !== 'style' && node.getAttribute('aria-hidden') !== 'true') {
      for (const child of tree.children(node)) visit(child);
    }
  };
  visit(element);
  return found;
}
