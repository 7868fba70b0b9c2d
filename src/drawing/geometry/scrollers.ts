import type { FlatTree } from '../../dom/tree/flat-tree';

/** Something that scrolls an element up and down, with how far it can from where it is, in CSS px. */
export type Scroller = { readonly element: Element; readonly up: number; readonly down: number };

/** Whether an element of this style keeps its place while what is around it scrolls. */
export const isHeld = ({ position }: CSSStyleDeclaration): boolean => position === 'fixed' || position === 'sticky';

export function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

/** The innermost ancestor that does not go along with what scrolls, the element itself among them. */
export function holderOf(tree: FlatTree, element: Element, upTo: Element | null = null): Element | null {
  for (let at: Element | null = element; at && at !== upTo; at = tree.parent(at)) if (isHeld(styleOf(at))) return at;
  return null;
}

/**
 * What scrolls `element` within its own document, innermost first.
 * @param against something that lies over it: what would carry that along is left out; null for all
 */
export function scrollersAround(tree: FlatTree, element: Element, against: Element | null): readonly Scroller[] {
  const scrollers: Scroller[] = [];
  const add = (scroller: Element): void => {
    if (against && tree.contains(scroller, against) && !holderOf(tree, against, scroller)) return;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    scrollers.push({ element: scroller, up: scrollTop, down: Math.max(0, scrollHeight - clientHeight - scrollTop) });
  };
  const { scrollingElement } = element.ownerDocument;
  let isFixed = styleOf(element).position === 'fixed';
  for (let at = tree.parent(element); at && !isFixed; at = tree.parent(at)) {
    const { overflowY, position } = styleOf(at);
    isFixed = position === 'fixed';
    if (at !== scrollingElement && /auto|scroll/.test(overflowY)) add(at);
  }
  if (scrollingElement && !isFixed) add(scrollingElement);
  return scrollers;
}

/** Scrolls by so many CSS px downwards: the innermost as far as it goes, what is left by those around it. */
export function scrollAlong(scrollers: readonly Scroller[], by: number, behavior: ScrollBehavior): void {
  let left = by;
  for (const { element, up, down } of scrollers) {
    const top = Math.max(-up, Math.min(down, left));
    if (top !== 0) element.scrollBy({ top, behavior });
    left -= top;
  }
}
