import { type PageLocation, parseAddress } from '../core/page-location';
import type { FlatTree } from './flat-tree';

/** Where a link leads, to whichever host; null for what is no page: `#`, scripts, mail. */
export function addressOf(link: HTMLAnchorElement): PageLocation | null {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || /^javascript:/i.test(href)) return null;
  return parseAddress(link.href);
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
