import type { ListFinding } from '../core/candidate';
import { type PageLocation, parseAddress } from '../core/page-location';
import { ownLabelOf } from './accessibility';
import { type FlatTree, flatText } from './flat-tree';

export const LIST_SELECTOR =
  'table,ul,ol,[role="grid"],[role="treegrid"],[role="table"],[role="list"],[role="listbox"]';

const COLUMN = 'th,[role="columnheader"]';
const ROW = 'tr,[role="row"],li,[role="listitem"],[role="option"]';
/** What is looked at of one list: enough to know what it lists, whatever its length. */
const BUDGET = 1500;
const MAX_ROWS = 40;

/** What a list lists: addresses that its rows lead to and the heads of its columns. No cell is read. */
export function describeList(tree: FlatTree, list: Element, titles: readonly string[]): ListFinding {
  const rowAddresses: PageLocation[] = [];
  const columns: string[] = [];
  let rows = 0;
  let budget = BUDGET;
  const visit = (node: Node): void => {
    if (!(node instanceof Element) || budget-- <= 0 || rows > MAX_ROWS) return;
    if (node.matches(COLUMN)) columns.push(flatText(tree, node, 60));
    if (node.matches(ROW)) rows++;
    const address = node instanceof HTMLAnchorElement ? addressOf(node) : null;
    if (address) rowAddresses.push(address);
    for (const child of tree.children(node)) visit(child);
  };
  for (const child of tree.children(list)) visit(child);
  const label = ownLabelOf(tree, list);
  return { label, rowAddresses, columns, titles: label ? [label, ...titles] : titles, rows };
}

/** Where a link leads within the portal; null for other links and for `#`. */
export function addressOf(link: HTMLAnchorElement): PageLocation | null {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || /^javascript:/i.test(href)) return null;
  return parseAddress(link.href);
}
