import { controlsIn } from '../around/neighbours';
import { isBeside } from '../sight/lines';
import { childTowards, type FlatTree, flatText } from '../tree/flat-tree';
import { HEADING, PAGE_HEADING } from '../tree/headings';

/** Boxes that pages call what tells of something. */
export const NOTICE =
  '[class*="banner" i],[class*="notice" i],[class*="callout" i],[class*="message-bar" i],[class*="messagebar" i],[class*="notification" i]';
const NOTICE_TAG = /-(message-bar|banner|callout|notification|infobar)$/;
/** More than any heading says, in letters. */
const MAX_TEXT = 200;

export const isNoticeTag = ({ localName }: Element): boolean => NOTICE_TAG.test(localName);

const isNotice = (element: Element): boolean => element.matches(NOTICE) || isNoticeTag(element);

/** What a box holds that has content of its own. A heading with a description may be the head of what stands beside it. */
const CONTENT =
  'ul,ol,dl,table,input,select,textarea,[role="list"],[role="grid"],[role="table"],[role="checkbox"],[role="radio"],[role="switch"]';

/**
 * Whether a heading in a box before an element heads that box alone, whatever the levels say: the box says more than the heading
 * and is a notice, has content of its own beside the element (filters, a list), or stands beside others of its kind (figures).
 * A box with nothing but a heading heads what follows, and so does the page's own head.
 */
export function isSetApart(tree: FlatTree, heading: Element, element: Element): boolean {
  const boxes = boxesWithout(tree, heading, element);
  const outermost = boxes.at(-1);
  if (!outermost) return false;
  if (outermost.querySelector(PAGE_HEADING) || !saysMore(tree, outermost, heading)) return false;
  if (boxes.some((box) => isNotice(box) || isOneOfSeveral(tree, box, element))) return true;
  return (
    isBeside(outermost, columnOf(tree, outermost, element)) && (holdsContent(outermost) || isBehind(outermost, element))
  );
}

/** What an element stands in beside a box. */
function columnOf(tree: FlatTree, box: Element, element: Element): Element {
  const row = tree.parent(box);
  return row ? childTowards(tree, row, element) : element;
}

/** The boxes around a heading that an element is not in, the innermost first. */
function boxesWithout(tree: FlatTree, heading: Element, element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = tree.parent(heading); box && !tree.contains(box, element); box = tree.parent(box)) boxes.push(box);
  return boxes;
}

const saysMore = (tree: FlatTree, box: Element, heading: Element): boolean =>
  flatText(tree, box, MAX_TEXT).length > flatText(tree, heading, MAX_TEXT).length ||
  controlsIn(tree, box).some((control) => !tree.contains(heading, control));

const holdsContent = (box: Element): boolean => box.querySelector(CONTENT) !== null;

/** Whether a box comes after an element in the order of the page: what heads it comes before. */
const isBehind = (box: Element, element: Element): boolean =>
  Boolean(element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Whether a box stands right beside another one of its kind that has a heading, too, and that the element is not in. */
const isOneOfSeveral = (tree: FlatTree, box: Element, element: Element): boolean =>
  [box.previousElementSibling, box.nextElementSibling].some(
    (each) =>
      each !== null &&
      each.localName === box.localName &&
      each.className === box.className &&
      each.querySelector(HEADING) !== null &&
      !tree.contains(each, element) &&
      isBeside(each, box),
  );
