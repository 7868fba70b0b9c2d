import type { PageLocation } from '../core/page-location';
import type { Portal } from '../core/portal';
import { partnerCenter } from './partner-center/portal';
import { partnerCenterChina } from './partner-center-china/portal';

/** Every portal that Waymark knows. A new one is a folder beside these, a line here and its routes in `page-at.ts`. */
export const PORTALS: readonly Portal[] = [partnerCenter, partnerCenterChina];

/** The portal that an address belongs to, words and all. `page-at.ts` answers for the page alone, far smaller. */
export function portalAt(location: PageLocation): Portal | null {
  return PORTALS.find(({ hosts }) => hosts.includes(location.host)) ?? null;
}
