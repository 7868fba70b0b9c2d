import type { ListFinding } from '../../core/judging/candidate';
import type { PageLocation } from '../../core/page-location';
import { ownLabelOf } from '../names/accessibility';
import { addressOf } from '../names/address';
import { DIALOG } from '../sight/layers';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { inOrder } from '../tree/flat-walk';
import { PAGE_HEADING } from '../tree/headings';

/** Tables by their role. */
export const GRID = '[role="grid"],[role="treegrid"],[role="table"]';
const COLUMN = 'th,[role="columnheader"]';
const ROW = 'tr,[role="row"],li,[role="listitem"],[role="option"]';
/** What is looked at of one list: enough to know what it lists, whatever its length. */
const BUDGET = 1500;
const MAX_ROWS = 40;
/** Longer texts, in letters, head no column and are no list's name. */
const MAX_LABEL = 60;

/** What a list lists: addresses that its rows lead to and the heads of its columns. No cell of a list is read. */
export function describeList(tree: FlatTree, list: Element, titles: readonly string[]): ListFinding {
  const rowAddresses: PageLocation[] = [];
  const columns: string[] = [];
  let rows = 0;
  let budget = BUDGET;
  const isEnough = (): boolean => budget <= 0 || rows > MAX_ROWS;
  const visit = (node: Node): void => {
    if (!(node instanceof Element) || isEnough()) return;
    budget--;
    if (node.matches(COLUMN)) columns.push(flatText(tree, node, MAX_LABEL));
    if (node.matches(ROW)) rows++;
    const address = node instanceof HTMLAnchorElement && !isLedUpTo(node) ? addressOf(node) : null;
    if (address) rowAddresses.push(address);
    visitInside(node);
  };
  const visitInside = (node: Element): void => {
    for (const child of inOrder(tree, node, 'first')) {
      if (isEnough()) return;
      visit(child);
    }
  };
  visitInside(list);
  const caption = list instanceof HTMLTableElement ? list.caption : null;
  const label = ownLabelOf(tree, list) || (caption ? flatText(tree, caption, MAX_LABEL) : '');
  return { isLoose: false, label, rowAddresses, columns, titles: label ? [label, ...titles] : titles };
}

/** Whether words lead up to a link: "Overdue invoice for Contoso" tells of an invoice. */
const isLedUpTo = ({ previousSibling }: Element): boolean =>
  previousSibling instanceof Text && /\p{L}/u.test(previousSibling.data) && !/[:：]\s*$/.test(previousSibling.data);

/** Places whose links to things are no list of them. */
const NO_LIST_INSIDE = `nav,header,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="menu"],${DIALOG}`;
/** What holds more than a list. */
const TOO_MUCH = 'body,main,[role="main"],form';
/** A page's own title is never in its list. */
const PAGE_TITLE = `${PAGE_HEADING},[role="search"],[type="search"]`;

/** Links that stand in the content of the page, not around it. */
export function linksInContent(tree: FlatTree, links: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const link of links) {
    let isContent = true;
    for (let node = tree.parent(link); node && isContent; node = tree.parent(node)) {
      if (node.matches(NO_LIST_INSIDE)) isContent = false;
    }
    if (isContent) found.push(link);
    if (found.length >= MAX_ROWS) break;
  }
  return found;
}

/** The smallest box that holds all of these, or null where that is no list but a part of the page. */
export function boxAround(tree: FlatTree, elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  let box = first ? tree.parent(first) : null;
  while (box && !others.every((other) => box !== null && tree.contains(box, other))) box = tree.parent(box);
  if (!box || box.matches(TOO_MUCH) || box.querySelector(PAGE_TITLE)) return null;
  return box instanceof HTMLSlotElement ? tree.parent(box) : box;
}

/** So many texts are looked at for heads of columns that nothing marks as such. */
const TEXTS = 2500;

/**
 * Boxes that list things under heads, though neither says so: several known heads in one row of boxes, and more rows of as
 * many boxes after it.
 */
export function listsUnderHeads(
  tree: FlatTree,
  top: Element,
  isHead: (text: string) => boolean,
): { box: Element; columns: string[] }[] {
  let budget = TEXTS;
  const heads: Element[] = [];
  const visit = (node: Node): void => {
    if (budget <= 0) return;
    if (node instanceof Text) {
      const text = node.data.trim();
      if (text === '') return;
      budget--;
      const parent = tree.parent(node);
      if (parent && text.length <= MAX_LABEL && isHead(text)) heads.push(parent);
      return;
    }
    if (!(node instanceof Element) || node.matches(`${NO_LIST_INSIDE},label,dl,script,style,form,a,svg`)) return;
    // A table with heads of its own has been asked for them, and its cells are nobody's business.
    if (node.matches(`table,${GRID}`) && node.querySelector(COLUMN)) return;
    for (const child of tree.children(node)) visit(child);
  };
  visit(top);
  const found = new Map<Element, string[]>();
  for (let at = 1; at < heads.length; at++) {
    const row = boxAround(tree, heads.slice(at - 1, at + 1));
    const list = row && tree.parent(row);
    if (!row || !list || found.has(list) || list.matches(TOO_MUCH)) continue;
    const cells = elementsOf(tree, row);
    const rows = elementsOf(tree, list);
    const others = rows.slice(rows.indexOf(row) + 1);
    const isTable =
      cells.length > 1 &&
      others.length > 0 &&
      others.every((other) => Math.abs(elementsOf(tree, other).length - cells.length) <= 1);
    if (isTable)
      found.set(
        list,
        cells.map((cell) => flatText(tree, cell, MAX_LABEL)),
      );
  }
  return [...found].map(([box, columns]) => ({ box, columns }));
}

const elementsOf = (tree: FlatTree, parent: Element): Element[] =>
  tree.children(parent).filter((node): node is Element => node instanceof Element);
