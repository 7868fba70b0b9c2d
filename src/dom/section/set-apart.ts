import { isBeside } from '../sight/lines';
import { isControl } from '../tree/element-kinds';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { isHeading } from '../tree/headings';
import { hasTwin } from './own-section';

/** Boxes that pages call what tells of something. */
export const NOTICE =
  '[class*="banner" i],[class*="notice" i],[class*="callout" i],[class*="message-bar" i],[class*="messagebar" i],[class*="notification" i]';
const NOTICE_TAG = /-(message-bar|banner|callout|notification|infobar)$/;
const PAGE_TITLE = 'h1,[role="heading"][aria-level="1"]';
/** More than any heading says, in letters. */
const MAX_TEXT = 200;

export const isNoticeTag = ({ localName }: Element): boolean => NOTICE_TAG.test(localName);

const isNotice = (element: Element): boolean => element.matches(NOTICE) || isNoticeTag(element);

/**
 * Whether a heading in a box before an element heads that box alone, whatever the levels say: the box says more than the heading
 * and is a notice, stands beside the element, or beside others of its kind (figures, filters, cards); or it is the page's own
 * head, in which the heading stands below the page's title. A box with nothing but a heading heads what follows.
 */
export function isSetApart(tree: FlatTree, heading: Element, element: Element): boolean {
  const boxes = boxesWithout(tree, heading, element);
  const outermost = boxes.at(-1);
  if (!outermost) return false;
  if (outermost.querySelector(PAGE_TITLE) && !heading.matches(PAGE_TITLE)) return true;
  if (!saysMore(tree, outermost, heading)) return false;
  return boxes.some((box) => isNotice(box) || isOneOfSeveral(box)) || isBeside(outermost, element);
}

/** The boxes around a heading that an element is not in, the innermost first. */
function boxesWithout(tree: FlatTree, heading: Element, element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = tree.parent(heading); box && !tree.contains(box, element); box = tree.parent(box)) boxes.push(box);
  return boxes;
}

const saysMore = (tree: FlatTree, box: Element, heading: Element): boolean =>
  flatText(tree, box, MAX_TEXT).length > flatText(tree, heading, MAX_TEXT).length ||
  [...box.querySelectorAll('*')].some((inner) => isControl(inner) && !heading.contains(inner));

/** Whether a box stands beside another one of its kind that has a heading, too. */
function isOneOfSeveral(box: Element): boolean {
  if (!hasTwin(box)) return false;
  const isTwin = (each: Element): boolean =>
    each !== box && each.className === box.className && [...each.querySelectorAll('*')].some(isHeading);
  return [...(box.parentElement?.children ?? [])].some((each) => isTwin(each) && isBeside(each, box));
}
