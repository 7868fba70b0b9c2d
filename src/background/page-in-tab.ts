import { type PageId, parseAddress } from '../core/page-location';
import { pageAtAddress } from '../portals/page-at';
import type { Pages } from './ports';

/** Which page of a portal stands in a tab, or null where none does, or Waymark may not know. */
export async function pageInTab(
  tabId: number,
  { addressOf, portalHosts }: Pick<Pages, 'addressOf' | 'portalHosts'>,
): Promise<PageId | null> {
  const address = await addressOf(tabId);
  const location = address === null ? null : parseAddress(address);
  return location && pageAtAddress(location, await portalHosts());
}
