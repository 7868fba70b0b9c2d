import { type PageLocation, parseAddress } from '../../core/page-location';
import type { FlatTree } from '../tree/flat-tree';

/** What is no page at all (mail), or none of a portal's (`http:`, with the name of a user). */
const NOWHERE: PageLocation = { host: '', path: '/' };

/**
 * Where a link leads, as the browser reads it, to whichever host; null where it stays on its page: `#`, scripts. Its parts are
 * taken from the whole, since the browser reads an address anew for each that it is asked for.
 */
export function addressOf(link: HTMLAnchorElement): PageLocation | null {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#')) return null;
  const address = link.href;
  return address.startsWith('javascript:') ? null : (parseAddress(address) ?? NOWHERE);
}

/** Where a control leads: the link that it is or stands in, or the `href` of its component. */
export function addressAround(tree: FlatTree, element: Element): PageLocation | null {
  const link = element instanceof HTMLAnchorElement ? element : closestLink(tree, element);
  return link ? addressOf(link) : hrefOf(element, tree);
}

function closestLink(tree: FlatTree, element: Element): HTMLAnchorElement | null {
  for (let node: Element | null = element, up = 0; node && up < 4; node = tree.parent(node), up++) {
    if (node instanceof HTMLAnchorElement) return node;
  }
  return null;
}

/** Components take `href` on their host. */
function hrefOf(element: Element, tree: FlatTree): PageLocation | null {
  for (let node: Element | null = element, up = 0; node && up < 3; node = tree.parent(node), up++) {
    const href = node.localName.includes('-') ? node.getAttribute('href') : null;
    if (!href) continue;
    const link = document.createElement('a');
    link.href = href;
    return addressOf(link);
  }
  return null;
}
