import { type FlatTree, flatText } from '../tree/flat-tree';
import { allBefore } from '../tree/flat-walk';
import { SHOWN_TAB } from './title-reading';

const GROUPS = 'details,fieldset';
const GROUP_HEADS = 'summary,legend';
const TAB = '[role="tab"]';
/** So many siblings are looked at, and a name has so many letters at most. */
const BUDGET = 100;
const MAX_NAME = 70;

/**
 * What an element is shown under without its being a title above it: the tabs that are shown, and the heads of the groups that
 * it is in. None of it is enough to point by; it may say that something is not what it looks like.
 */
export function shownAround(tree: FlatTree, element: Element): string[] {
  const tabs = [...allBefore(tree, element, BUDGET)].flatMap((row) =>
    row instanceof Element ? (shownTabOf(tree, row) ?? []) : [],
  );
  return [...tabs, ...groupHeadsOf(tree, element)].map((head) => flatText(tree, head, MAX_NAME));
}

function groupHeadsOf(tree: FlatTree, element: Element): Element[] {
  const heads: Element[] = [];
  for (let inner = element, scope = tree.parent(element); scope; inner = scope, scope = tree.parent(scope)) {
    const head = scope.matches(GROUPS) ? [...scope.children].find((child) => child.matches(GROUP_HEADS)) : undefined;
    if (head && head !== inner) heads.push(head);
  }
  return heads;
}

/** The tab that is shown, of a row of tabs; what holds their panels, too, heads nothing outside of it. */
function shownTabOf(tree: FlatTree, row: Element): Element | null {
  const tab = row.querySelector(SHOWN_TAB);
  if (!tab) return null;
  const said = [...row.querySelectorAll(TAB)].map((each) => flatText(tree, each)).join('');
  return said.replace(/\s/g, '') === flatText(tree, row).replace(/\s/g, '') ? tab : null;
}
