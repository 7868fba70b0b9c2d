import { type FlatTree, flatText } from '../tree/flat-tree';
import { allBefore } from '../tree/flat-walk';
import { headingLevelOf, isHeading } from '../tree/headings';

/** So many siblings are looked at; a heading further up heads a page, not what stands here. */
const BUDGET = 200;
const MAX_HEADING = 70;

/**
 * The headings that an element stands under by their levels, the nearest first. In documents that are laid out flat (an h2,
 * its text, an h3, its text) the box around them says nothing; the levels do.
 */
export function headingsAbove(tree: FlatTree, element: Element): string[] {
  const found: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (const before of allBefore(tree, element, BUDGET)) {
    if (!(before instanceof Element) || !isHeading(before) || !before.checkVisibility()) continue;
    const own = headingLevelOf(before);
    if (own >= level) continue;
    level = own;
    found.push(flatText(tree, before, MAX_HEADING));
  }
  return found;
}

/** The titles that something stands under by the boxes around it, and those by their levels alone. */
export const withHeadingsAbove = (tree: FlatTree, element: Element, titles: readonly string[]): readonly string[] => [
  ...titles,
  ...headingsAbove(tree, element).filter((heading) => !titles.includes(heading)),
];
