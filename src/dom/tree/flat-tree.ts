import { holdsValue } from './field-values';

/**
 * The page as it is rendered: shadow roots in place of their host's children, slotted nodes in place of their slot
 * (https://drafts.csswg.org/css-scoping/#flattening).
 */

/** Gives an element's shadow root. Extensions may see closed ones too; the default sees open ones. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

const openShadowRootOf: ShadowRootOf = (element) => element.shadowRoot;

export type FlatTree = {
  readonly shadowRootOf: ShadowRootOf;
  /** The same for elements that are known to be of a tag that may have a shadow root. */
  readonly rootOfHost: ShadowRootOf;
  /** The parent as rendered, or null at the document; of nodes in nested frames, too. */
  parent(node: Node): Element | null;
  /** The children as rendered; slots stand for what is assigned to them. */
  children(node: Element): readonly Node[];
  /** Whether an element renders its own children: it has no shadow root and is no slot. */
  isPlain(node: Element): boolean;
  /** Whether `inner` is `outer` or is rendered inside it. */
  contains(outer: Element, inner: Node): boolean;
};

/** The only elements that can have a shadow root besides custom elements. */
const PLAIN_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What has been said of a tag before. Asked of every element of a page, whose tags are few. */
const hostTags = new Map<string, boolean>();

/** Whether an element is one that may have a shadow root at all. */
function mayHaveShadowRoot({ localName }: Element): boolean {
  const known = hostTags.get(localName);
  if (known !== undefined) return known;
  const mayHave = PLAIN_HOSTS.has(localName) || localName.includes('-');
  hostTags.set(localName, mayHave);
  return mayHave;
}

/**
 * Reads a property as the prototype has it: of a form, a property is its field of that name, where it has one
 * (https://html.spec.whatwg.org/#the-form-element, named properties), and a way up that leads down again has no end.
 */
function readerOf<T extends Node, K extends keyof T>(prototype: T, property: K): (node: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  return (node) => (get ? get.call(node) : node[property]);
}

/** `instanceof` fails for nodes of nested frames. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

export function createFlatTree(anyShadowRootOf: ShadowRootOf = openShadowRootOf): FlatTree {
  // For closed roots the question goes to the browser's extension API, which is slow to be asked of every element.
  const shadowRootOf: ShadowRootOf = (element) => (mayHaveShadowRoot(element) ? anyShadowRootOf(element) : null);
  const slotFor = (node: Node, host: Element): Element | null => {
    const root = shadowRootOf(host);
    if (!root) return null;
    const name = isElement(node) ? node.slot : '';
    for (const slot of root.querySelectorAll('slot')) if (slot.name === name) return slot;
    return null;
  };

  const parentNodeOf = readerOf(Node.prototype, 'parentNode');
  const slotOfElement = readerOf(Element.prototype, 'assignedSlot');

  const parent = (node: Node): Element | null => {
    // `assignedSlot` is null for closed roots, so those are looked up by name.
    const slot = isElement(node)
      ? slotOfElement(node)
      : node.nodeType === Node.TEXT_NODE
        ? (node as Text).assignedSlot
        : null;
    if (slot) return slot;
    const above = parentNodeOf(node);
    if (above === null) return null;
    if (!isElement(above)) return 'host' in above ? (above as ShadowRoot).host : null;
    return (above.shadowRoot === null && above.localName.includes('-') ? slotFor(node, above) : null) ?? above;
  };

  const children = (node: Element): readonly Node[] => {
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    const root = shadowRootOf(node);
    return [...(root ?? node).childNodes];
  };

  const contains = (outer: Element, inner: Node): boolean => {
    for (let node: Node | null = inner; node; node = parent(node)) if (node === outer) return true;
    return false;
  };

  const isPlain = (node: Element): boolean => node.localName !== 'slot' && shadowRootOf(node) === null;

  return { shadowRootOf, rootOfHost: anyShadowRootOf, parent, children, isPlain, contains };
}

const NO_CONTENT = new Set(['script', 'style', 'template', 'noscript']);

/** Text that is no content: code, styles, and what assistive technology is told to skip. */
const isSkipped = (element: Element): boolean =>
  NO_CONTENT.has(element.localName) ||
  (element.hasAttributes() && (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')));

/**
 * The text of an element as rendered, white space folded; without what stands in fields.
 * @param limit stops once so many characters are found, so that a page's main element costs no more than a button
 * @param isLeftOut what of it is left out besides
 */
export function flatText(
  tree: FlatTree,
  element: Element,
  limit = 200,
  isLeftOut?: (element: Element) => boolean,
): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > limit) return;
    if (isText(node)) {
      const { data } = node;
      parts.push(data);
      length += data.trim().length;
      return;
    }
    if (!isElement(node) || holdsValue(node)) return;
    if (node !== element && (isSkipped(node) || isLeftOut?.(node))) return;
    if (tree.isPlain(node)) {
      for (let child = node.firstChild; child && length <= limit; child = child.nextSibling) visit(child);
    } else {
      for (const child of tree.children(node)) if (length <= limit) visit(child);
    }
    // Blocks and cells end a word; joining them without a space would make "SaveCancel".
    parts.push(' ');
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Elements with a given id, looked up where `element` stands: its own root. */
export function elementsById(element: Element, ids: string | null): Element[] {
  if (!ids) return [];
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return ids
    .split(/\s+/)
    .map((id) => root.getElementById(id))
    .filter((found) => found !== null);
}

/** The child of `scope`, as rendered, that an element inside is in, or is itself. */
export function childTowards(tree: FlatTree, scope: Element, inner: Element): Element {
  let at = inner;
  for (let up = tree.parent(at); up && up !== scope; up = tree.parent(at)) at = up;
  return at;
}

/** The element itself, or the nearest one that it is rendered inside of, that matches a selector. */
export function closestOf(tree: FlatTree, element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node; node = tree.parent(node)) if (node.matches(selector)) return node;
  return null;
}

/** Those of some elements that another one is rendered inside of. */
export function outerOnesOf(tree: FlatTree, element: Element, elements: ReadonlySet<Element>): readonly Element[] {
  const found: Element[] = [];
  for (let up = tree.parent(element); up; up = tree.parent(up)) if (elements.has(up)) found.push(up);
  return found;
}
