import type { PageLocation } from '../core/page-location';
import type { FlatTree } from './flat-tree';

/**
 * Where a link leads, as the browser reads it, to whichever host; null where it stays on its page: `#`, scripts. What is no
 * page at all (mail) has no host, and so is none of a portal's.
 */
export function addressOf(link: HTMLAnchorElement): PageLocation | null {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || link.protocol === 'javascript:') return null;
  return { host: link.hostname, path: link.pathname };
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
