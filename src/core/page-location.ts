/** Where a page is, as plain data: what a portal needs to tell its pages apart. Query and hash never matter to it. */
export type PageLocation = {
  /** Host name in lower case, without a port. */
  readonly host: string;
  /** Path as it stands in the address, always starting with `/`. */
  readonly path: string;
};

/** The pages that a guide can be about. `other` is every page of a portal that no step takes place on. */
export type PageId = 'home' | 'customers-list' | 'customer' | 'customer-account' | 'other';

export const PAGE_IDS = [
  'home',
  'customers-list',
  'customer',
  'customer-account',
  'other',
] as const satisfies readonly PageId[];

/** One text for one page, whatever the case of its path: portals' addresses are the same in capitals. */
export const placeKey = ({ host, path }: PageLocation): string => `${host}${path.toLowerCase()}`;

/** Whether two addresses are of one page. */
export const isSamePlace = (a: PageLocation, b: PageLocation): boolean => placeKey(a) === placeKey(b);

/** Nothing may stand between host and path: of `https://portal@elsewhere/` the host is the second one. */
const ABSOLUTE = /^https:\/\/([^/?#:@\\]+)(?::\d+)?(?=[/?#]|$)([^?#]*)/i;

/**
 * Reads an address. Relative addresses (`/path`) take the host of `base`.
 * @returns null for what is no page of a portal: other schemes, names of users, `#fragment` alone, page-relative paths.
 */
export function parseAddress(address: string, base?: PageLocation): PageLocation | null {
  const absolute = ABSOLUTE.exec(address.trim());
  if (absolute) return { host: (absolute[1] ?? '').toLowerCase(), path: absolute[2] || '/' };
  if (!base || !/^\/(?![/\\])/.test(address)) return null;
  return { host: base.host, path: address.replace(/[?#].*$/s, '') };
}
