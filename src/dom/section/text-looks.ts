import { type FlatTree, flatText } from '../tree/flat-tree';
import { inOrder } from '../tree/flat-walk';

/** A title may have an icon before it and a mark behind it. */
export const MAX_TITLE_PARTS = 3;
/** So many children of an element are looked through for text. */
const MAX_CHILDREN = 12;
/** What is set beside a title's text and is no part of it: by its tag or class, in smaller letters, or on a ground of its own. */
const ADDITION = 'small,sup,sub,mark';
/** As a word of the class: `status-badge`, `MuiChip-root`; not the `tag` in `stage`. */
const ADDITION_CLASS = /(^|[^a-z])(badge|tag|chip|pill|status)(?![a-z])|[a-z](Badge|Tag|Chip|Pill|Status)(?![a-z])/;
const SMALLER = 0.9;

/** Whether a part of a heading is set apart from the rest of it: a badge, small print, a mark for screen readers. */
export function isAddition(inner: Element, heading: Element): boolean {
  if (inner.matches(ADDITION) || ADDITION_CLASS.test(inner.getAttribute('class') ?? '')) return true;
  const { fontSize, backgroundColor } = getComputedStyle(inner);
  return (
    Number.parseFloat(fontSize) < looksOf(heading).size * SMALLER ||
    // For those alone who have the page read to them: "Section: Bill-to info".
    inner.getBoundingClientRect().width <= 1 ||
    (backgroundColor !== getComputedStyle(heading).backgroundColor && !/(, 0|transparent)\)?$/.test(backgroundColor))
  );
}

/** How a text is set: its size in CSS px, and its weight. */
export type Looks = { readonly size: number; readonly weight: number };

export function looksOf(element: Element): Looks {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return { size: Number.parseFloat(fontSize), weight: Number(fontWeight) || 400 };
}

/** Whether the element's text is its own and all that is in it, so that it could be a title. */
export function hasOwnText(tree: FlatTree, element: Element): boolean {
  let parts = 0;
  let says = false;
  // Stops at the first one too many: a part of a page may have thousands.
  for (const child of inOrder(tree, element, 'first')) {
    if (++parts > MAX_TITLE_PARTS) return false;
    says ||= isText(child);
  }
  return says;
}

/** Whether there is text right in an element. Of many children the first tell. */
export function saysSomething({ firstChild }: Element): boolean {
  let left = MAX_CHILDREN;
  for (let child = firstChild; child && left > 0; child = child.nextSibling, left--) if (isText(child)) return true;
  return false;
}

const isText = (node: Node): boolean => node instanceof Text && node.data.trim() !== '';

/** Whether the words before or behind the element on its line make it a part of a sentence. */
export function isInSentence(tree: FlatTree, element: Element): boolean {
  const { previousSibling, nextSibling } = element;
  const isWords = (node: Node | null): boolean => node instanceof Text && node.data.trim().length > 1;
  if (isWords(previousSibling)) return true;
  // "Bill-to info:" names what follows, and what is a block or is slotted elsewhere has its line to itself.
  return isWords(nextSibling) && !/[:：]$/.test(flatText(tree, element)) && !standsApart(tree, element, nextSibling);
}

function standsApart(tree: FlatTree, element: Element, next: Node | null): boolean {
  const parent = tree.parent(element);
  if (next && tree.parent(next) !== parent) return true;
  const isInline = /^(inline|contents)/.test(getComputedStyle(element).display);
  return !isInline || (parent !== null && /flex|grid/.test(getComputedStyle(parent).display));
}

/** The element that all of an element's text is in: of `<p><b>Tags</b></p>` the `b`. */
export function textHolderOf(element: Element): Element {
  const [first, ...others] = [...element.childNodes].filter((node) => isText(node) || node instanceof Element);
  return first instanceof Element && others.length === 0 ? textHolderOf(first) : element;
}
