import type { PageId } from '../core/page-location';
import { addressAround } from '../dom/names/address';
import type { FlatTree } from '../dom/tree/flat-tree';
import { pageAtAddress } from '../portals/page-at';

/**
 * Makes a reader of links that tells which page of a portal one leads to; null for any other place. A list may have thousands
 * of links, and every look asks for all: an address is read by the browser once, until it is written anew.
 */
export function createLinkReader(tree: FlatTree, hosts: readonly string[]): (link: Element) => PageId | null {
  const known = new WeakMap<Element, { readonly written: string; readonly page: PageId | null }>();
  return (link) => {
    const href = link.getAttribute('href');
    // Other addresses are read by where the page is: a portal changes that without a load.
    const written = href !== null && STANDS_ALONE.test(href) ? href : null;
    const before = known.get(link);
    if (before !== undefined && before.written === written) return before.page;
    const address = addressAround(tree, link);
    const page = address && pageAtAddress(address, hosts);
    if (written !== null) known.set(link, { written, page });
    return page;
  };
}

/** An address that says the same wherever the page is, but for its host. */
const STANDS_ALONE = /^(?:\/|https:)/i;
