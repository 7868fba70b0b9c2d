import type { PageLocation } from '../core/page-location';
import type { Portal } from '../core/portal';
import { partnerCenter } from './partner-center/portal';
import { partnerCenterChina } from './partner-center-china/portal';

/** Every portal that Waymark knows. A new one is a folder beside these, a line here and its routes in `page-at.ts`. */
export const PORTALS: readonly Portal[] = [partnerCenter, partnerCenterChina];

/**
 * The portal that an address belongs to, words and all. `page-at.ts` answers for the page alone, far smaller.
 * @param extraHosts hosts that count as the public portal's, because an organization's policy says so
 * @default none
 */
export function portalAt(location: PageLocation, extraHosts: readonly string[] = []): Portal | null {
  const known = PORTALS.find(({ hosts }) => hosts.includes(location.host));
  if (known || !extraHosts.includes(location.host)) return known ?? null;
  return { ...partnerCenter, hosts: [...partnerCenter.hosts, ...extraHosts] };
}
